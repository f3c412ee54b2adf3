import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintFile
} from "./chunk-BKVL6GV2.js";
import "./chunk-JK4BO2Y2.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-A4FB6HQC.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-S4UUJTCC.js";
import "./chunk-IPLA4DJO.js";
import "./chunk-4EOM7N2A.js";
import "./chunk-F3VPM4XU.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-NOJ6HNYI.js";
import "./chunk-P4YYGIN2.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";

// src/worker.ts
var configs = /* @__PURE__ */ new Map();
async function work({ files, configs: texts, keep, onlyPostmortems, forCache }) {
  const outcomes = [];
  for (const [index, file] of files.entries()) {
    const config = configOf(texts[index] ?? "{}");
    outcomes.push(await lintFile({ ...file, config }, { keep: new Set(keep), onlyPostmortems, forCache }));
  }
  return outcomes;
}
function configOf(text) {
  const known = configs.get(text);
  if (known) return known;
  const config = JSON.parse(text);
  configs.set(text, config);
  return config;
}
export {
  work as default
};
