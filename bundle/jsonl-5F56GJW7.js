import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-WBVGWO3C.js";
import "./chunk-AOEHQVX7.js";
import "./chunk-3OZ7YETF.js";
import "./chunk-7O6V5XH7.js";
import {
  reportedOf
} from "./chunk-KJ2HLK2E.js";
import "./chunk-SPCKZ6KQ.js";
import "./chunk-BG3EX6SW.js";
import {
  toJson
} from "./chunk-XSAFNIVU.js";
import "./chunk-HPRNW4EY.js";
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
