import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-TO4YODTQ.js";
import "./chunk-S4UUJTCC.js";
import "./chunk-IPLA4DJO.js";
import "./chunk-4EOM7N2A.js";
import "./chunk-DMFDKSRJ.js";
import "./chunk-NOJ6HNYI.js";
import "./chunk-P4YYGIN2.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
