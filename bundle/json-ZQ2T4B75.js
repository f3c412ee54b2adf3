import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-QJXYUY7M.js";
import "./chunk-3BXF5MSV.js";
import "./chunk-HOXYI6XY.js";
import "./chunk-EPFZJXTN.js";
import "./chunk-2UVDSVEQ.js";
import "./chunk-CHZB56HL.js";
import "./chunk-AHMNS5XP.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
