import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-EBHCOLGB.js";
import "./chunk-G2UR6N27.js";
import "./chunk-VV3Z442C.js";
import "./chunk-AUGBL3XR.js";
import {
  reportedOf
} from "./chunk-S63QL442.js";
import "./chunk-J7FNYING.js";
import "./chunk-3CUSTJJ5.js";
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
