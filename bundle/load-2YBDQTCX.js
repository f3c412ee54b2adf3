import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  loadBaseline,
  loadBaselineAt
} from "./chunk-B2XFWEOA.js";
import "./chunk-YDA46HRK.js";
import "./chunk-A5QLDSKR.js";
import "./chunk-JQC5AAPT.js";
import "./chunk-H3EMDCOO.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-VQ2YCQRS.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  loadBaseline,
  loadBaselineAt
};
