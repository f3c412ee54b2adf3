import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  baselineOptions,
  initOptions,
  inspectOptions,
  lintOptions,
  lspOptions,
  mergeOptions,
  newOptions,
  options_exports,
  scaleOptions,
  scripts,
  shells
} from "./chunk-MQTDEJN6.js";
import "./chunk-Y5BJXZ73.js";
import "./chunk-F52FLTRY.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-PROB2T5H.js";
import "./chunk-CLQ43K3I.js";
import {
  rules
} from "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import "./chunk-QJPMB2GX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";

// src/cli/completion.ts
function completionCommand(shell, words, io) {
  const text = shell === "words" ? completionsOf(words).map((word) => `${word}
`) : [scripts[shell]];
  io.stdout.write(text.join(""));
  return 0;
}
var { commonOptions, dataOptions, inputOptions } = options_exports;
var optionsOf = {
  lint: { ...inputOptions, ...lintOptions, ...scaleOptions },
  inspect: { ...inputOptions, ...inspectOptions, ...dataOptions },
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
  const before = words.slice(0, -1);
  return candidates(before, current.startsWith("-")).filter((word) => word.startsWith(current));
}
function candidates(before, isOption) {
  const command = before.find((word) => Object.hasOwn(optionsOf, word));
  const options = { ...commonOptions, ...optionsOf[command ?? "lint"] };
  const option = options[before.at(-1)?.replace(/^--/, "") ?? ""];
  if (before.at(-1)?.startsWith("--") && option && option.type !== "boolean") return option.choices?.map(String) ?? [];
  if (isOption) return [...Object.keys(options), "help", ...command === void 0 ? ["version"] : []].map((name) => `--${name}`);
  if (command === void 0) return before.length === 0 ? Object.keys(optionsOf) : [];
  return before.at(-1) === command ? argumentsOf[command] ?? [] : [];
}
var argumentsOf = {
  explain: rules.map(({ id }) => id),
  baseline: ["update", "prune", "check"],
  completion: shells
};
export {
  completionCommand,
  completionsOf
};
