import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-KBF6FN4P.js";
import "./chunk-6OL65FXN.js";
import "./chunk-777J6DVJ.js";
import "./chunk-66T6ASMR.js";
import {
  reportedOf
} from "./chunk-AEYPZ25P.js";
import "./chunk-SMBJXDAD.js";
import "./chunk-GIEB33QX.js";
import "./chunk-HPRNW4EY.js";
import {
  toJson
} from "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";

// src/reporters/jsonl.ts
var jsonl = (run, options) => {
  const findings = reportedOf(run, options).map(({ document, message }) => ({ path: document.path, ...messageData(message) }));
  const failed = run.failures.map((failure) => ({ path: failure.path, ...failureData(failure) }));
  return [...findings, ...failed].map((line) => `${toJson(line)}
`).join("");
};
export {
  jsonl
};
