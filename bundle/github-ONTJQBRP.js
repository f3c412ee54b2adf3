import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-PYIYWAPB.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-FPPHIQI5.js";
import "./chunk-2FYRGEHK.js";
import "./chunk-5KSLVEII.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
