import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintFile
} from "./chunk-33XART6A.js";
import "./chunk-27LIK2VI.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-KOAIPGYX.js";
import "./chunk-3FDTRNNG.js";
import "./chunk-K75DQBS3.js";
import "./chunk-3K3X3R2A.js";
import "./chunk-VQ2YCQRS.js";
import "./chunk-BFNDG3KB.js";
import "./chunk-T7SKUMKY.js";
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
