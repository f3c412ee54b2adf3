import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-F7HBOOBX.js";
import "./chunk-UCWIC3DU.js";
import "./chunk-JCUXRTQ3.js";
import "./chunk-L5XBZ7NR.js";
import {
  reportedOf
} from "./chunk-EYHL2YER.js";
import "./chunk-EMOP357L.js";
import "./chunk-LHFEJW76.js";
import "./chunk-HPRNW4EY.js";
import {
  toJson
} from "./chunk-BG7CAZMX.js";
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
