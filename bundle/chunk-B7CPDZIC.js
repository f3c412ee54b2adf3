import { K as reasonOf } from "./core.js";
import { _ as import_statement_default } from "./start.js";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { execFile, execFileSync } from "node:child_process";
createRequire(import.meta.url);
var GitError = class extends Error {};
var settings = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.quotepath=off",
	"safe.bareRepository=explicit"
].flatMap((own) => ["-c", own]);
var quiet = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
var offline = { GIT_NO_LAZY_FETCH: "1" };
async function openRepository(folder, env) {
	const { status, stdout, stderr } = await spawnGit(folder, env, ["rev-parse", "--show-toplevel"]);
	const root = stdout.toString().replace(/\r?\n$/, "");
	if (status === 0 && root !== "") return {
		root: resolve(root),
		env
	};
	if (stderr.includes("dubious ownership")) throw new GitError(`git does not trust \`${folder}\`, which belongs to another user: ${hintOf(stderr)}`);
	if (/must be run in a work tree|cannot use bare repository/.test(stderr)) throw new GitError(`\`${folder}\` is in a git repository without a work tree`);
	throw new GitError(`\`${folder}\` is in no git repository`);
}
async function git({ root, env }, args, input) {
	const { status, stdout, stderr } = await spawnGit(root, env, args, input);
	if (status !== 0) throw new GitError(`\`git ${args[0]}\` failed: ${stderr.trim() || `status ${status}`}`);
	return stdout;
}
async function tryGit({ root, env }, args) {
	const { status, stdout } = await spawnGit(root, env, args);
	return status === 0 ? stdout : void 0;
}
function tryGitSync({ root, env }, args) {
	try {
		return execFileSync("git", argumentsFor(root, args), {
			...optionsFor(env),
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			]
		});
	} catch {
		return;
	}
}
function optionsFor(env) {
	return {
		cwd: dirname(import_statement_default.execPath),
		env: {
			...offline,
			...env,
			...quiet
		},
		encoding: "buffer",
		maxBuffer: 2 ** 30,
		windowsHide: true
	};
}
function argumentsFor(folder, args) {
	return [
		"--no-pager",
		"-C",
		folder,
		...settings,
		...args
	];
}
function spawnGit(folder, env, args, input = "") {
	return new Promise((done, reject) => {
		const child = execFile("git", argumentsFor(folder, args), optionsFor(env), (error, stdout, stderr) => {
			if (!error) done({
				status: 0,
				stdout,
				stderr: stderr.toString()
			});
			else if (typeof error.code === "number") done({
				status: error.code,
				stdout,
				stderr: stderr.toString()
			});
			else reject(new GitError(error.code === "ENOENT" ? "git is not installed, or not on the PATH" : `git cannot be run: ${error.message}`));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input);
	}).catch((error) => {
		throw error instanceof GitError ? error : new GitError(`git cannot be run: ${reasonOf(error)}`);
	});
}
function hintOf(stderr) {
	return /git config --global --add safe\.directory[^\n]{0,1000}/.exec(stderr)?.[0] ?? stderr.trim();
}
export { tryGitSync as a, tryGit as i, git as n, openRepository as r, GitError as t };
