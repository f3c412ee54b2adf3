import "./rolldown-runtime.js";
import { _ as import_statement_default, g as __toESM, i as mkdir, s as rm, t as require_fs, u as setFlag } from "./start.js";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { Script } from "node:vm";
createRequire(import.meta.url);
var import_node_fs = __toESM(require_fs(), 1);
var started;
function runCompiled(filename, version, surroundings) {
	setFlags();
	const folder = cacheFolder(import_statement_default.env);
	const path = folder && join(folder, `${version}-${import_statement_default.version}-${import_statement_default.arch}`);
	const cachedData = path === void 0 ? void 0 : readCompiled(path);
	const script = new Script((0, import_node_fs.readFileSync)(filename, "latin1"), {
		filename,
		cachedData
	});
	if (path !== void 0 && script.cachedDataRejected !== false) started = {
		script,
		path
	};
	const run = script.runInThisContext();
	const module = { exports: {} };
	run(module, surroundings);
	return module.exports;
}
function setFlags() {
	setFlag("--no-regexp-tier-up");
	setFlag("--semi-space-growth-factor=8");
}
async function keepCompiled() {
	if (!started) return;
	const { script, path } = started;
	started = void 0;
	try {
		await mkdir(dirname(path), {
			recursive: true,
			mode: 448
		});
		const { writeWhole } = await import("./replace-file-W5UHHCNZ.js");
		setFlags();
		await rm(path, { force: true });
		await writeWhole(path, sealed(script.createCachedData()), 384);
	} catch {}
}
function cacheFolder(env) {
	if (env["NODE_DISABLE_COMPILE_CACHE"]) return void 0;
	const home = env["HOME"] && join(env["HOME"], ".cache");
	const folder = import_statement_default.platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"] || home;
	return folder !== void 0 && isAbsolute(folder) ? join(folder, "postmortem-lint") : void 0;
}
function readCompiled(path) {
	try {
		const descriptor = (0, import_node_fs.openSync)(path, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0));
		try {
			const file = (0, import_node_fs.fstatSync)(descriptor);
			const isOwn = import_statement_default.getuid === void 0 || file.uid === import_statement_default.getuid() && (file.mode & 18) === 0;
			if (!file.isFile() || !isOwn) return void 0;
			const bytes = (0, import_node_fs.readFileSync)(descriptor);
			const data = bytes.subarray(0, -sealBytes);
			return bytes.length > sealBytes && bytes.subarray(-sealBytes).equals(sealOf(data)) ? data : void 0;
		} finally {
			(0, import_node_fs.closeSync)(descriptor);
		}
	} catch {
		return;
	}
}
var sealBytes = 4;
function sealed(data) {
	return Buffer.concat([data, sealOf(data)]);
}
function sealOf(data) {
	let hash = data.length;
	for (let at = 0; at < data.length; at += 128) hash = Math.imul(hash, 31) + (data[at] ?? 0) | 0;
	const seal = Buffer.alloc(sealBytes);
	seal.writeInt32LE(hash);
	return seal;
}
export { keepCompiled, runCompiled };
