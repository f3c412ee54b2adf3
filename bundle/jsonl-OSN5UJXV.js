import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  messageData
} from "./chunk-QJXYUY7M.js";
import "./chunk-3BXF5MSV.js";
import "./chunk-HOXYI6XY.js";
import "./chunk-EPFZJXTN.js";
import {
  reportedOf
} from "./chunk-2UVDSVEQ.js";
import "./chunk-CHZB56HL.js";
import "./chunk-AHMNS5XP.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-HPRNW4EY.js";
import {
  toJson
} from "./chunk-XSAFNIVU.js";
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
