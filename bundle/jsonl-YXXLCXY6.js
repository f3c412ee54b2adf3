import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-F5QBD4O2.js";
import "./chunk-KOAIPGYX.js";
import "./chunk-3FDTRNNG.js";
import "./chunk-K75DQBS3.js";
import {
  reportedOf
} from "./chunk-RSG4RSMM.js";
import "./chunk-BFNDG3KB.js";
import "./chunk-T7SKUMKY.js";
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
