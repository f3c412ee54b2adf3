import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintFile
} from "./chunk-UURA5WP3.js";
import "./chunk-5O2XC4KN.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-PYJ6IPCR.js";
import "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-RSGRZBPI.js";
import "./chunk-QJPMB2GX.js";
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
