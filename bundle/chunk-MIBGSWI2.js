import { s as namesIn } from "./chunk-LH5UJZCO.js";
import { a as tryGitSync } from "./chunk-B7CPDZIC.js";
import { Zt as realPath } from "./core.js";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
createRequire(import.meta.url);
async function committedFiles(repository, commit) {
	const names = await namesIn(repository, commit);
	const find = (path) => {
		const name = nameOf(path, repository);
		if (name === void 0 || !names.has(name)) throw new Error("no such file in that commit");
		return name;
	};
	return {
		has: (path) => names.has(nameOf(path, repository) ?? ""),
		read: (path) => {
			const bytes = tryGitSync(repository, [
				"cat-file",
				"blob",
				`${commit}:${find(path)}`
			]);
			if (!bytes) throw new Error("it cannot be read in that commit");
			return bytes.toString();
		},
		realPath: (path) => join(repository.root, find(path)),
		stamp: () => commit
	};
}
function nameOf(path, { root }) {
	let top;
	for (let folder = dirname(path);; folder = dirname(folder)) {
		if (realPath(folder) === root) top = folder;
		if (folder === dirname(folder)) return top === void 0 ? void 0 : relative(top, path).split(sep).join("/");
	}
}
export { nameOf as n, committedFiles as t };
