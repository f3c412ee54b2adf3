import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-HYA2US5Q.js";
import "./chunk-I5UDJHJW.js";
import "./chunk-I2GC3DUP.js";
import "./chunk-EUQURHNA.js";
import {
  reportedOf
} from "./chunk-GXKDEJAA.js";
import "./chunk-B655GE6Q.js";
import "./chunk-5JCKDJ6G.js";
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
