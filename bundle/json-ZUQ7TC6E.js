import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-FHK3PLKK.js";
import "./chunk-6IHS6LAL.js";
import "./chunk-4VYNESAB.js";
import "./chunk-GIMZY7VP.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
