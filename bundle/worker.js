import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintFile
} from "./chunk-JCDGPKI6.js";
import "./chunk-IR6Q3DA3.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-OR3TT5RO.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-AOEHQVX7.js";
import "./chunk-3OZ7YETF.js";
import "./chunk-7O6V5XH7.js";
import "./chunk-SPCKZ6KQ.js";
import "./chunk-BG3EX6SW.js";
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
