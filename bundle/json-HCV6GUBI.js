import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-B3K4ORES.js";
import "./chunk-I3QC4NTM.js";
import "./chunk-PAUBV6RS.js";
import "./chunk-T5WJBFOR.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
