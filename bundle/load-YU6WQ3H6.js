import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  loadBaseline,
  loadBaselineAt
} from "./chunk-LT26GUOV.js";
import "./chunk-HSLIY3QA.js";
import "./chunk-ZAY3A6GK.js";
import "./chunk-M736VYY6.js";
import "./chunk-2Z3WGIZW.js";
import "./chunk-LE2UPY2W.js";
import "./chunk-A4FB6HQC.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  loadBaseline,
  loadBaselineAt
};
