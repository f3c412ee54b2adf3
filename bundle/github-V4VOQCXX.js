import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-PQL6QF3M.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-AEYPZ25P.js";
import "./chunk-SMBJXDAD.js";
import "./chunk-GIEB33QX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
