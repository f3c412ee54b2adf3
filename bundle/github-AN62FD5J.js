import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-HX4YWRQE.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-JUXWP3GU.js";
import "./chunk-XJAWPWJK.js";
import "./chunk-ZAPI4BMD.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
