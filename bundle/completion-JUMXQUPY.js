import "./rolldown-runtime.js";
import { a as initOptions, c as lintOptions, d as newOptions, f as options_exports, h as shells, l as lspOptions, m as scripts, p as scaleOptions, s as inspectOptions, t as baselineOptions, u as mergeOptions } from "./chunk-5FGW4ZNF.js";
import "./chunk-Y5BJXZ73.js";
import { P as rules } from "./core.js";
import "./chunk-PROB2T5H.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
function completionCommand(shell, words, io) {
	const text = shell === "words" ? completionsOf(words).map((word) => `${word}
`) : [scripts[shell]];
	io.stdout.write(text.join(""));
	return 0;
}
var { commonOptions, dataOptions, inputOptions } = options_exports;
var optionsOf = {
	lint: {
		...inputOptions,
		...lintOptions,
		...scaleOptions
	},
	inspect: {
		...inputOptions,
		...inspectOptions,
		...dataOptions
	},
	baseline: baselineOptions,
	init: initOptions,
	new: newOptions,
	explain: {},
	"merge-reports": mergeOptions,
	rules: dataOptions,
	lsp: lspOptions,
	completion: {}
};
function completionsOf(words) {
	const current = words.at(-1) ?? "";
	return candidates(words.slice(0, -1), current.startsWith("-")).filter((word) => word.startsWith(current));
}
function candidates(before, isOption) {
	const command = before.find((word) => Object.hasOwn(optionsOf, word));
	const options = {
		...commonOptions,
		...optionsOf[command ?? "lint"]
	};
	const option = options[before.at(-1)?.replace(/^--/, "") ?? ""];
	if (before.at(-1)?.startsWith("--") && option && option.type !== "boolean") return option.choices?.map(String) ?? [];
	if (isOption) return [
		...Object.keys(options),
		"help",
		...command === void 0 ? ["version"] : []
	].map((name) => `--${name}`);
	if (command === void 0) return before.length === 0 ? Object.keys(optionsOf) : [];
	return before.at(-1) === command ? argumentsOf[command] ?? [] : [];
}
var argumentsOf = {
	explain: rules.map(({ id }) => id),
	baseline: [
		"update",
		"prune",
		"check"
	],
	completion: shells
};
export { completionCommand };
