import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-VW35MRXX.js";
import {
  reportedOf
} from "./chunk-LQLYSQFU.js";
import "./chunk-SJMD2IYR.js";
import "./chunk-JVFFMUT7.js";
import "./chunk-HPRNW4EY.js";
import {
  toJson
} from "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";

// src/reporters/jsonl.ts
var jsonl = (run, options) => {
  const findings = reportedOf(run, options).map(({ document, message }) => ({ path: document.path, ...messageData(message, document) }));
  const failed = run.failures.map((failure) => ({ path: failure.path, ...failureData(failure) }));
  return [...findings, ...failed].map((line) => `${toJson(line)}
`).join("");
};
export {
  jsonl
};
