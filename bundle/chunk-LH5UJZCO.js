import { i as tryGit, n as git, t as GitError } from "./chunk-B7CPDZIC.js";
import { q as createHash } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
async function mergeBaseOf(repository, ref) {
	const commit = await commitOf(repository, ref);
	const base = await tryGit(repository, [
		"merge-base",
		commit,
		"HEAD"
	]);
	if (base) return firstLine(base);
	if (!await headOf(repository)) throw new GitError("the repository has no commit yet");
	throw new GitError(`\`${ref}\` and HEAD have no commit in common${await shallowHint(repository)}`);
}
async function headOf(repository) {
	const head = await tryGit(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	return head && firstLine(head);
}
async function commitOf(repository, ref) {
	const found = ref === "" || /^-|\0/.test(ref) ? void 0 : await tryGit(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	if (found) return firstLine(found);
	throw new GitError(`git knows no commit \`${ref}\`${await shallowHint(repository)}`);
}
async function shallowHint(repository) {
	if ((await tryGit(repository, ["rev-parse", "--is-shallow-repository"]))?.toString().trim() !== "true") return "";
	return ": the history here is cut short; fetch all of it (`fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab CI, else `git fetch --unshallow`)";
}
async function trackedFiles(repository) {
	const entries = fieldsOf(await git(repository, [
		"ls-files",
		"--stage",
		"-z"
	]));
	return new Map(entries.flatMap((entry) => {
		const tab = entry.indexOf("	");
		const [mode = "", blob = "", stage] = entry.slice(0, tab).split(" ");
		return isFile(mode) && stage === "0" ? [[entry.slice(tab + 1), blob]] : [];
	}));
}
function isBlob(bytes, blob) {
	const algorithm = blob.length === 64 ? "sha256" : "sha1";
	const nameOf = (content) => createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest("hex");
	if (nameOf(bytes) === blob) return true;
	const text = Buffer.from(bytes).toString("latin1");
	return text.includes("\r\n") && nameOf(Buffer.from(text.replaceAll("\r\n", "\n"), "latin1")) === blob;
}
async function changedInIndex(repository, commit) {
	const fields = fieldsOf(await git(repository, [
		"diff-index",
		"--cached",
		"--raw",
		"-z",
		"-M",
		"-l0",
		"--no-abbrev",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules",
		commit,
		"--"
	]));
	const files = [];
	for (let at = 0; at < fields.length;) {
		const [oldMode = "", mode = "", oldBlob = "", blob = "", status = ""] = (fields[at++] ?? "").replace(/^:/, "").split(" ");
		const first = fields[at++] ?? "";
		const path = /^[RC]/.test(status) ? fields[at++] ?? "" : first;
		if (!isFile(mode)) continue;
		files.push({
			path,
			blob,
			before: isFile(oldMode) ? {
				path: first,
				blob: oldBlob
			} : void 0
		});
	}
	return files;
}
async function emptyTree(repository) {
	return firstLine(await git(repository, [
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]));
}
async function readBlobs(repository, blobs) {
	if (blobs.length === 0) return [];
	const output = await git(repository, ["cat-file", "--batch"], blobs.map((blob) => `${blob}
`).join(""));
	const contents = [];
	let at = 0;
	for (const blob of blobs) {
		const end = output.indexOf(10, at);
		const size = Number(/ blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1] ?? NaN);
		if (Number.isNaN(size)) throw new GitError(`git has not got the object ${blob}: in a partial clone, fetch all with \`git fetch --refetch --no-filter\``);
		contents.push(new Uint8Array(output.subarray(end + 1, end + 1 + size)));
		at = end + 1 + size + 1;
	}
	return contents;
}
async function namesIn(repository, commit) {
	const entries = fieldsOf(await git(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]));
	return new Set(entries.filter(isFile).map((entry) => entry.slice(entry.indexOf("	") + 1)));
}
async function readAt(repository, commit, path) {
	return tryGit(repository, [
		"cat-file",
		"blob",
		`${commit}:${path}`
	]);
}
function isFile(mode) {
	return mode.startsWith("100");
}
function fieldsOf(output) {
	return output.toString().split("\0").slice(0, -1);
}
function firstLine(output) {
	return output.toString().split("\n")[0] ?? "";
}
export { isBlob as a, readAt as c, headOf as i, readBlobs as l, commitOf as n, mergeBaseOf as o, emptyTree as r, namesIn as s, changedInIndex as t, trackedFiles as u };
