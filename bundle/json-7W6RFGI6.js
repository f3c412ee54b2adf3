import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-QEDRRFIT.js";
import "./chunk-FPPHIQI5.js";
import "./chunk-2FYRGEHK.js";
import "./chunk-5KSLVEII.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
