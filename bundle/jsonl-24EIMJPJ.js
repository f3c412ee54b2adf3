import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-FULXL36A.js";
import "./chunk-PYJ6IPCR.js";
import "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import {
  reportedOf
} from "./chunk-JPSTR25K.js";
import "./chunk-RSGRZBPI.js";
import "./chunk-QJPMB2GX.js";
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
