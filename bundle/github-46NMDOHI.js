import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-WOUIP26X.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-3JM5ZJZH.js";
import "./chunk-N474CQVB.js";
import "./chunk-JLLR7XFA.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
