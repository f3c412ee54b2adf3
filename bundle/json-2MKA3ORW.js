import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-7TIT7HS7.js";
import "./chunk-TBYQT62A.js";
import "./chunk-JDJREW6N.js";
import "./chunk-T7NQ5ZS6.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
