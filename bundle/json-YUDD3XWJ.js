import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-WBVGWO3C.js";
import "./chunk-AOEHQVX7.js";
import "./chunk-3OZ7YETF.js";
import "./chunk-7O6V5XH7.js";
import "./chunk-KJ2HLK2E.js";
import "./chunk-SPCKZ6KQ.js";
import "./chunk-BG3EX6SW.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
