import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-TO4YODTQ.js";
import "./chunk-S4UUJTCC.js";
import "./chunk-IPLA4DJO.js";
import "./chunk-4EOM7N2A.js";
import {
  reportedOf
} from "./chunk-DMFDKSRJ.js";
import "./chunk-NOJ6HNYI.js";
import "./chunk-P4YYGIN2.js";
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
