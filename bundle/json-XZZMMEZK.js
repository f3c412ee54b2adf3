import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-7AAZQLLH.js";
import "./chunk-JUXWP3GU.js";
import "./chunk-XJAWPWJK.js";
import "./chunk-ZAPI4BMD.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
