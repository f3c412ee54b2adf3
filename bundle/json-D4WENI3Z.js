import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-EBHCOLGB.js";
import "./chunk-G2UR6N27.js";
import "./chunk-VV3Z442C.js";
import "./chunk-AUGBL3XR.js";
import "./chunk-S63QL442.js";
import "./chunk-J7FNYING.js";
import "./chunk-3CUSTJJ5.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
