import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintFile
} from "./chunk-5YGJBFUP.js";
import "./chunk-ZJ2JUWAO.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-6OL65FXN.js";
import "./chunk-777J6DVJ.js";
import "./chunk-66T6ASMR.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-SMBJXDAD.js";
import "./chunk-GIEB33QX.js";
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
