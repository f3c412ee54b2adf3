import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-DABACLNT.js";
import "./chunk-5BWIGQ7M.js";
import "./chunk-TIP7NW4B.js";
import "./chunk-QGCXZQTF.js";
import {
  reportedOf
} from "./chunk-UATIQNEV.js";
import "./chunk-AKSBQ4Q6.js";
import "./chunk-L7HBPK34.js";
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
