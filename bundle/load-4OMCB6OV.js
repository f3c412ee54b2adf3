import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  loadBaseline,
  loadBaselineAt
} from "./chunk-Q3MVSOJT.js";
import "./chunk-IBWF22UA.js";
import "./chunk-C3C2DUZN.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-36I6FWGK.js";
import "./chunk-OR3TT5RO.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  loadBaseline,
  loadBaselineAt
};
