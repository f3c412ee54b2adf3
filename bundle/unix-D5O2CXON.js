import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  levelOf,
  reportedOf
} from "./chunk-UATIQNEV.js";
import "./chunk-AKSBQ4Q6.js";
import "./chunk-L7HBPK34.js";
import "./chunk-HPRNW4EY.js";
import {
  escapeControls
} from "./chunk-BG7CAZMX.js";
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
