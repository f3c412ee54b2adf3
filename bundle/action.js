import "./rolldown-runtime.js";
import { t as main } from "./chunk-3U7QMLVT.js";
import "./chunk-5FGW4ZNF.js";
import "./chunk-Y5BJXZ73.js";
import { J as randomUUID, K as reasonOf, Lt as UsageError, Wt as escapeControls } from "./core.js";
import "./chunk-PROB2T5H.js";
import { t as escapeData } from "./chunk-NCZ7O6UO.js";
import { _ as import_statement_default, a as mkdtemp, o as readFile, r as appendFile, s as rm } from "./start.js";
import "./chunk-MN6PAYDQ.js";
import "./chunk-E2BTNAYN.js";
import { createRequire } from "node:module";
import { join } from "node:path";
import { tmpdir } from "node:os";
createRequire(import.meta.url);
async function runAction(io) {
	let errors = "";
	const stderr2 = { write: (text) => {
		errors += text;
		return io.stderr.write(text);
	} };
	try {
		const inputs = readInputs(io.env);
		const narrowed = await narrowingOf(inputs, io);
		const folder = await mkdtemp(join(io.env["RUNNER_TEMP"] ?? tmpdir(), "postmortem-lint-"));
		try {
			const status = await main(argumentsOf(inputs, narrowed, folder), {
				...io,
				stderr: stderr2
			});
			const begun = await writeOutputs(inputs, folder, io.env);
			if (status === 2 && !begun) io.stdout.write(errorCommand(errors));
			return status;
		} finally {
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	} catch (error) {
		const text = `postmortem-lint: ${escapeControls(reasonOf(error))}
`;
		io.stderr.write(text);
		io.stdout.write(errorCommand(text));
		return 2;
	}
}
function readInputs(env2) {
	const input = (name) => (env2[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	const lines = input("paths").split("\n").map((line) => line.trim());
	const flag = (name, absent) => {
		const value = input(name) || absent;
		if (!/^(?:true|false)$/i.test(value)) throw new UsageError(`the input \`${name}\` cannot be \`${value}\`, expected \`true\` or \`false\``);
		return value.toLowerCase() === "true";
	};
	return {
		paths: lines.filter((line) => line !== ""),
		failOn: input("fail-on") || "error",
		changedSince: env2["INPUT_CHANGED-SINCE"] === void 0 ? "base" : input("changed-since") || "none",
		baseline: input("baseline"),
		config: input("config"),
		configFromBase: flag("config-from-base", "false"),
		sarifFile: input("sarif-file"),
		summary: flag("summary", "true"),
		args: wordsOf(input("args"))
	};
}
function wordsOf(text) {
	return [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}
async function narrowingOf({ changedSince, configFromBase }, io) {
	const explicit = changedSince === "none" || changedSince === "base" ? {} : { "changed-since": changedSince };
	if (changedSince !== "base" && !configFromBase) return explicit;
	const { baseOf } = await import("./pull-request-TKCE7Q25.js");
	const base = await baseOf(io.cwd, io.env);
	if (base === void 0) return explicit;
	const { commit, reason } = base;
	if (configFromBase && commit === void 0) throw new UsageError(`the input \`config-from-base\` needs the base of the pull request: ${reason}`);
	const from = configFromBase ? {
		...explicit,
		"config-from": commit
	} : explicit;
	if (changedSince !== "base") return from;
	if (reason === void 0) return {
		...from,
		"changed-since": commit
	};
	const text = `Everything is linted, and not only what the pull request changes: ${reason}`;
	io.stdout.write(`::notice title=postmortem-lint::${escapeData(escapeControls(text))}
`);
	return from;
}
function argumentsOf({ paths, failOn, sarifFile, summary, baseline, config, args }, narrowed, folder) {
	const outputs = [`json:${join(folder, "report.json")}`, ...summary ? [`markdown:${join(folder, "summary.md")}`] : []];
	if (sarifFile !== "") outputs.push(`sarif:${sarifFile}`);
	const named = Object.entries({
		baseline,
		config,
		...narrowed
	}).flatMap(([name, value]) => value === "" || value === void 0 ? [] : [`--${name}=${value}`]);
	return [
		"lint",
		...[
			"--format",
			"github",
			"--fail-on",
			failOn,
			...outputs.flatMap((output) => ["--output", output]),
			...named
		],
		...args,
		"--",
		...paths
	];
}
async function writeOutputs({ sarifFile }, folder, env2) {
	const { GITHUB_STEP_SUMMARY: summaryFile, GITHUB_OUTPUT: outputFile } = env2;
	const summary = await textOf(join(folder, "summary.md"));
	if (summaryFile && summary !== void 0) await appendFile(summaryFile, summary);
	const report = await textOf(join(folder, "report.json"));
	if (!outputFile || report === void 0) return report !== void 0;
	const files = JSON.parse(report);
	const messages = files.flatMap((file) => file.messages);
	const errors = messages.filter(({ fatal }) => fatal).length;
	const outputs = {
		errors,
		warnings: messages.length - errors,
		files: files.length,
		"sarif-file": sarifFile
	};
	const lines = Object.entries(outputs).map(([name, value]) => outputCommand(name, String(value)));
	await appendFile(outputFile, lines.join(""));
	return true;
}
async function textOf(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}
function outputCommand(name, value) {
	const delimiter = `end-${randomUUID()}`;
	return `${name}<<${delimiter}
${value}
${delimiter}
`;
}
function errorCommand(text) {
	return `::error title=postmortem-lint::${escapeData(text.trim())}
`;
}
var { stdout, stderr, stdin, env } = import_statement_default;
import_statement_default.exitCode = await runAction({
	stdout,
	stderr,
	stdin,
	env,
	cwd: import_statement_default.cwd(),
	isTTY: false
});
export {};
