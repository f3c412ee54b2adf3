import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-F7HBOOBX.js";
import "./chunk-UCWIC3DU.js";
import "./chunk-JCUXRTQ3.js";
import "./chunk-L5XBZ7NR.js";
import "./chunk-EYHL2YER.js";
import "./chunk-EMOP357L.js";
import "./chunk-LHFEJW76.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
