#!/usr/bin/env node
import "./rolldown-runtime.js";
import { _ as import_statement_default, v as versionOf } from "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var plainArguments = {
	all: false,
	cache: false,
	cacheLocation: ".postmortemlintcache",
	debug: false,
	failOn: "error",
	fix: false,
	fixDryRun: false,
	quiet: false,
	staged: false,
	stdin: false,
	verbose: false
};
async function start(argv, io) {
	if (argv.length === 1 && argv[0] === "--version") {
		io.stdout.write(`${versionOf()}
`);
		return 0;
	}
	if (!isPlain(argv)) return (await import("./main-TRU4Y37A.js")).main(argv, io);
	try {
		const { lintCommand } = await import("./lint-7MSLRMIF.js");
		return await lintCommand({
			...plainArguments,
			paths: argv
		}, io);
	} catch (error) {
		const { errorText } = await import("./error-text-5JNGEXAU.js");
		io.stderr.write(`${errorText(error, false)}
`);
		return 2;
	}
}
function isPlain(argv) {
	return /[./\\]/.test(argv[0] ?? "") && argv.every((word) => word !== "" && !word.startsWith("-"));
}
var { stdout, stderr, env } = import_statement_default;
stdout.on("error", (error) => import_statement_default.exit("code" in error && error.code === "EPIPE" ? 0 : 2));
import_statement_default.exitCode = await start(import_statement_default.argv.slice(2), {
	stdout,
	stderr,
	get stdin() {
		return import_statement_default.stdin;
	},
	get ask() {
		return stdout.isTTY && import_statement_default.stdin.isTTY ? ask : void 0;
	},
	env,
	cwd: import_statement_default.cwd(),
	keepCompiled: async () => (await import("./compiled.js")).keepCompiled(),
	worker: new URL("./worker.js", import.meta.url),
	isTTY: stdout.isTTY,
	showsProgress: stderr.isTTY && !env["CI"] && env["TERM"] !== "dumb",
	columns: stdout.columns || void 0
});
async function ask(question) {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({
		input: import_statement_default.stdin,
		output: stdout
	});
	const closed = new Promise((_, reject) => lines.once("close", () => reject(/* @__PURE__ */ new Error("no answer, so nothing more is done"))));
	try {
		return await Promise.race([lines.question(question), closed]);
	} finally {
		lines.close();
	}
}
export {};
