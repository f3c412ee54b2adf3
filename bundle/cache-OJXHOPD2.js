import "./rolldown-runtime.js";
import { t as configText } from "./chunk-YEUFZN3D.js";
import { n as writeWhole } from "./chunk-BG2J2S5D.js";
import { K as reasonOf, Rt as readRegularFile, q as createHash } from "./core.js";
import { g as __toESM, t as require_fs, v as versionOf } from "./start.js";
import { createRequire } from "node:module";
import { dirname, relative, resolve, sep } from "node:path";
createRequire(import.meta.url);
var import_node_fs = __toESM(require_fs(), 1);
var mostMegabytes = 500;
var mark = "postmortem-lint cache 1";
function openCache(path, options, note, now = Date.now()) {
	const { entries, foreign } = readEntries(path, note);
	const folder = dirname(resolve(path));
	const day = Math.floor(now / 864e5);
	const shared = JSON.stringify([
		programOf(),
		[...options.keep ?? []].sort(),
		options.onlyPostmortems ?? false
	]);
	const nameOf = ({ absolute }) => relative(folder, absolute).split(sep).join("/");
	const hashes = /* @__PURE__ */ new WeakMap();
	const hashOf = (file, bytes) => {
		const hash = hashes.get(file) ?? makeHash(file, bytes);
		hashes.set(file, hash);
		return hash;
	};
	const makeHash = ({ path: shown, named, config, known, change }, bytes) => createHash("sha256").update(JSON.stringify([
		shared,
		shown,
		named,
		configText(config),
		known,
		change && [change.before?.path, change.before?.bytes.length]
	])).update(change?.before?.bytes ?? "").update("\0").update(bytes).digest("base64");
	let changed = false;
	return {
		get(file, bytes) {
			const entry = entries.get(nameOf(file));
			if (entry?.hash !== hashOf(file, bytes)) return void 0;
			return entry.outcome.some((result) => "day" in result && result.day !== void 0 && result.day !== day) ? void 0 : entry.outcome;
		},
		set(file, bytes, outcome) {
			if (outcome.some((result) => "reason" in result)) return;
			entries.set(nameOf(file), {
				hash: hashOf(file, bytes),
				outcome
			});
			changed = true;
		},
		async save() {
			if (foreign || !changed) return void 0;
			try {
				await writeWhole(path, textOf(entries));
				return;
			} catch (error) {
				return reasonOf(error);
			}
		}
	};
}
function programOf() {
	const { size, mtimeMs } = (0, import_node_fs.statSync)(import.meta.filename);
	return `${versionOf()} ${size} ${mtimeMs}`;
}
function textOf(entries) {
	const json = JSON.stringify([...entries]);
	return `${mark} ${sumOf(json)}
${json}
`;
}
function sumOf(json) {
	return createHash("sha256").update(json).digest("hex");
}
function readEntries(path, note) {
	let text;
	try {
		text = readRegularFile(path, mostMegabytes).toString();
	} catch (error) {
		const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
		if (!missing) note(`the cache \`${path}\` cannot be read: ${reasonOf(error)}`);
		return {
			entries: /* @__PURE__ */ new Map(),
			foreign: !missing
		};
	}
	if (!text.startsWith(mark.slice(0, -1))) {
		note(`\`${path}\` is no cache of postmortem-lint: it is left alone, and nothing is cached`);
		return {
			entries: /* @__PURE__ */ new Map(),
			foreign: true
		};
	}
	const [head = "", json = ""] = text.split("\n", 2);
	if (head === `${mark} ${sumOf(json)}`) return {
		entries: new Map(JSON.parse(json)),
		foreign: false
	};
	note(`the cache \`${path}\` is damaged or of another version: it is written anew`);
	return {
		entries: /* @__PURE__ */ new Map(),
		foreign: false
	};
}
export { openCache };
