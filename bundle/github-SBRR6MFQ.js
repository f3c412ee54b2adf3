import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-NXCO5ZGY.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-TBYQT62A.js";
import "./chunk-JDJREW6N.js";
import "./chunk-T7NQ5ZS6.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
