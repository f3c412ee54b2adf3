import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  levelOf,
  reportedOf
} from "./chunk-JPSTR25K.js";
import "./chunk-RSGRZBPI.js";
import "./chunk-QJPMB2GX.js";
import "./chunk-HPRNW4EY.js";
import {
  escapeControls
} from "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";

// src/reporters/unix.ts
var unix = (run, options) => reportedOf(run, options).map(({ document, message }) => {
  const { line = 1, column = 1, reason, ruleId = "" } = message;
  return `${escapeControls(document.path)}:${line}:${column}: ${levelOf(message)}: ${escapeControls(reason)} [${ruleId}]
`;
}).join("");
export {
  unix
};
