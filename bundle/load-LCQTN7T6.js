import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  loadBaseline,
  loadBaselineAt
} from "./chunk-LBMPU2XC.js";
import "./chunk-WH53GLAC.js";
import "./chunk-VAGJ6J7A.js";
import "./chunk-22NWVZPW.js";
import "./chunk-ABURXWFV.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-36I6FWGK.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  loadBaseline,
  loadBaselineAt
};
