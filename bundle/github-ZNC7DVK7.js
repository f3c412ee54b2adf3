import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-RBO3CPBE.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-LQLYSQFU.js";
import "./chunk-SJMD2IYR.js";
import "./chunk-JVFFMUT7.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
