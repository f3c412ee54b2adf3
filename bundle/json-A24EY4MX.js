import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-VEGSBG44.js";
import "./chunk-3JM5ZJZH.js";
import "./chunk-N474CQVB.js";
import "./chunk-JLLR7XFA.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
