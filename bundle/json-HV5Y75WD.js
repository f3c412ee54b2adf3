import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-DABACLNT.js";
import "./chunk-5BWIGQ7M.js";
import "./chunk-TIP7NW4B.js";
import "./chunk-QGCXZQTF.js";
import "./chunk-UATIQNEV.js";
import "./chunk-AKSBQ4Q6.js";
import "./chunk-L7HBPK34.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
