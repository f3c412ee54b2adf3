import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  loadBaseline,
  loadBaselineAt
} from "./chunk-D7SUJLPK.js";
import "./chunk-M736VYY6.js";
import "./chunk-RJANLYOV.js";
import "./chunk-HRQJSERV.js";
import "./chunk-WQ7ML3TI.js";
import "./chunk-2Z3WGIZW.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-HINHFVVJ.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  loadBaseline,
  loadBaselineAt
};
