import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-F5QBD4O2.js";
import "./chunk-KOAIPGYX.js";
import "./chunk-3FDTRNNG.js";
import "./chunk-K75DQBS3.js";
import "./chunk-RSG4RSMM.js";
import "./chunk-BFNDG3KB.js";
import "./chunk-T7SKUMKY.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
