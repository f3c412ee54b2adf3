import "./rolldown-runtime.js";
import { C as repositoryRoot, G as missing, Rt as readRegularFile, U as discover, W as isLooked, X as pathBelow, Zt as realPath } from "./core.js";
import { a as isBlob, i as headOf, l as readBlobs, o as mergeBaseOf, r as emptyTree, t as changedInIndex, u as trackedFiles } from "./chunk-LH5UJZCO.js";
import { r as openRepository, t as GitError } from "./chunk-B7CPDZIC.js";
import { g as __toESM, t as require_fs } from "./start.js";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";
createRequire(import.meta.url);
var import_node_fs = __toESM(require_fs(), 1);
async function findChanged(paths, changed) {
	const repository = await openRepository(changed.cwd, changed.env);
	const foreign = paths.find((path) => isForeign(realPath(resolve(changed.cwd, path)), repository));
	if (foreign !== void 0) throw new GitError(`\`${foreign}\` is not of the repository \`${repository.root}\`: lint it from its own folder`);
	return changed.staged ? findStaged(paths, changed, repository) : findEdited(paths, changed, repository);
}
async function findEdited(paths, { cwd, since = "HEAD" }, repository) {
	const base = await mergeBaseOf(repository, since);
	const staged = await changedInIndex(repository, base);
	const changes = new Map(staged.map((own) => [own.path, own]));
	const tracked = await trackedFiles(repository);
	const edited = /* @__PURE__ */ new Map();
	const failures = [];
	const foreign = [];
	for (const file of await discover(paths, cwd)) {
		if ("reason" in file) {
			failures.push(file);
			continue;
		}
		const real = realPath(file.absolute);
		const name = relative(repository.root, real).split(sep).join("/");
		const blob = tracked.get(name);
		if (isForeign(real, repository)) foreign.push(file.path);
		else if (changes.has(name) || blob === void 0) edited.set(name, {
			file,
			own: changes.get(name) ?? { path: name }
		});
		else if (!isBlob(bytesOf(real), blob)) edited.set(name, {
			file,
			own: {
				path: name,
				before: {
					path: name,
					blob
				}
			}
		});
	}
	for (const { file, own } of paths.flatMap((path) => changedBelow(path, staged, cwd, repository))) if (!edited.has(own.path) && (0, import_node_fs.existsSync)(file.absolute)) edited.set(own.path, {
		file,
		own
	});
	return {
		files: [...failures, ...await withBefore([...edited.values()], repository)],
		foreign
	};
}
function changedBelow(path, changes, cwd, { root }) {
	const target = realPath(resolve(cwd, path));
	const folder = realPath(cwd);
	return changes.map((own) => {
		const absolute = join(root, own.path);
		return {
			own,
			file: {
				path: relative(folder, absolute),
				absolute,
				named: absolute === target
			}
		};
	}).filter(({ own, file }) => (file.named || isLooked(own.path)) && pathBelow(target, file.absolute) !== void 0).sort((a, b) => a.own.path < b.own.path ? -1 : 1);
}
function bytesOf(path) {
	try {
		return readRegularFile(path);
	} catch {
		return Buffer.of();
	}
}
async function findStaged(paths, { cwd, since }, repository) {
	const base = since === void 0 ? await headOf(repository) ?? await emptyTree(repository) : await mergeBaseOf(repository, since);
	const head = since === void 0 ? base : await headOf(repository) ?? base;
	const staged = await changedInIndex(repository, head);
	const names = new Set(staged.map(({ path }) => path));
	const changes = since === void 0 ? staged : (await changedInIndex(repository, base)).filter(({ path }) => names.has(path));
	const found = /* @__PURE__ */ new Map();
	const failures = [];
	for (const path of paths) {
		const below = changedBelow(path, changes, cwd, repository);
		if (below.length === 0 && !(0, import_node_fs.existsSync)(resolve(cwd, path))) failures.push(missing(path));
		for (const own of below) found.set(own.own.path, own);
	}
	const files = [...found.values()];
	const contents = await readBlobs(repository, files.map(({ own }) => own.blob ?? ""));
	const read = files.map(({ file, own }, index) => ({
		own,
		file: {
			...file,
			bytes: contents[index]
		}
	}));
	return {
		files: [...failures, ...since === void 0 ? read.map(({ file }) => file) : await withBefore(read, repository)],
		foreign: []
	};
}
async function withBefore(files, repository) {
	const old = files.flatMap(({ own }) => own.before ? [own.before.blob] : []);
	const contents = (await readBlobs(repository, old)).values();
	return files.map(({ file, own: { before } }) => {
		const bytes = before && contents.next().value;
		return {
			...file,
			change: before && bytes ? { before: {
				path: before.path,
				bytes
			} } : {}
		};
	});
}
function isForeign(path, { root }) {
	if (pathBelow(root, path) === void 0) return true;
	const home = repositoryRoot(path);
	return home !== void 0 && home !== root && pathBelow(root, home) !== void 0;
}
export { findChanged };
