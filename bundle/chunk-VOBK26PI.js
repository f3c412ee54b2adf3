import { Bt as baselineText, Dt as count, E as lintPaths, Ht as folderOf, K as reasonOf, Ut as nameIn, Wt as escapeControls, a as writeFailures, i as staleOf, n as goneFrom, o as writeStale, p as readInputArguments } from "./core.js";
import { i as without } from "./chunk-LMLNBSLX.js";
import { t as loadBaseline } from "./chunk-BZ5ETC7Y.js";
import { n as writeWhole, t as replaceFile } from "./chunk-BG2J2S5D.js";
import { t as BaselineError } from "./chunk-E2BTNAYN.js";
import { g as __toESM, t as require_fs } from "./start.js";
import { createRequire } from "node:module";
import { resolve } from "node:path";
createRequire(import.meta.url);
var import_node_fs = __toESM(require_fs(), 1);
async function baselineCommand(args, io) {
	const { baseline: path, debug } = args;
	const { paths, options } = await readInputArguments({
		...args,
		stdin: false
	}, io);
	const absolute = resolve(io.cwd, path);
	const action = args.action === "update" && args.prune ? "prune" : args.action;
	const old = action === "update" && !(0, import_node_fs.existsSync)(absolute) ? {
		path,
		folder: folderOf(absolute),
		files: /* @__PURE__ */ new Map()
	} : await loadBaseline(path, io.cwd);
	const run = await lintPaths(paths, {
		...options,
		baseline: old,
		keep: /* @__PURE__ */ new Set(["found"]),
		onlyPostmortems: true
	});
	const stale = staleOf(run, old, paths, io.cwd);
	if (action === "check") writeStale(stale, {
		path,
		verbose: args.verbose
	}, io);
	const files = action === "update" ? updated(run, old, paths, io.cwd) : pruned(old, stale);
	if (action !== "check") await writeBaseline(absolute, path, {
		before: old.files,
		after: files
	});
	io.stdout.write(`${escapeControls(`${path}: ${summary(old.files, action === "check" ? old.files : files)}`)}
`);
	writeFailures(run.failures, debug, io);
	if (run.failures.length > 0) return 2;
	return action === "check" && stale.length > 0 ? 1 : 0;
}
async function writeBaseline(absolute, path, { before, after }) {
	const text = baselineText(after);
	try {
		if (!(0, import_node_fs.existsSync)(absolute)) await writeWhole(absolute, text);
		else if (text !== baselineText(before)) await replaceFile(absolute, Buffer.from(text), (0, import_node_fs.readFileSync)(absolute));
	} catch (error) {
		throw new BaselineError(`the baseline \`${path}\` cannot be written: ${reasonOf(error)}`);
	}
}
function updated({ linted, passedOver }, old, paths, cwd) {
	const name = (path) => nameIn(old, resolve(cwd, path));
	const files = new Map(old.files);
	for (const own of [...goneFrom(paths, old, cwd).map((gone) => gone.name), ...passedOver.map(({ path }) => name(path))]) files.delete(own);
	for (const { path, found = [] } of linted) files.set(name(path), found);
	return files;
}
function pruned({ files }, stale) {
	const gone = new Map(stale.map((own) => [own.name, own.list]));
	return new Map([...files].map(([name, list]) => [name, without(list, gone.get(name) ?? [])]));
}
function summary(before, after) {
	const files = [...after.values()].filter((list) => list.length > 0);
	const known = `${count(totalOf(files), "known finding")} in ${count(files.length, "file")}`;
	const names = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
	const added = names.reduce((sum, name) => sum + totalOf([without(after.get(name) ?? [], before.get(name) ?? [])]), 0);
	const removed = names.reduce((sum, name) => sum + totalOf([without(before.get(name) ?? [], after.get(name) ?? [])]), 0);
	return added + removed === 0 ? `${known}, none new, none gone` : `${known}: ${added} added, ${removed} taken away`;
}
function totalOf(lists) {
	return [...lists].flat().reduce((sum, known) => sum + known.count, 0);
}
export { baselineCommand as t };
