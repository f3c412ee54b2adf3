import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-FULXL36A.js";
import "./chunk-PYJ6IPCR.js";
import "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import "./chunk-JPSTR25K.js";
import "./chunk-RSGRZBPI.js";
import "./chunk-QJPMB2GX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
