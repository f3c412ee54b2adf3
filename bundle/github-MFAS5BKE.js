import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-7OI6UOBB.js";
import "./chunk-SXVPVKAL.js";
import "./chunk-RSG4RSMM.js";
import "./chunk-BFNDG3KB.js";
import "./chunk-T7SKUMKY.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
