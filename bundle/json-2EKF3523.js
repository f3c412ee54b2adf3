import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-HYA2US5Q.js";
import "./chunk-I5UDJHJW.js";
import "./chunk-I2GC3DUP.js";
import "./chunk-EUQURHNA.js";
import "./chunk-GXKDEJAA.js";
import "./chunk-B655GE6Q.js";
import "./chunk-5JCKDJ6G.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
