import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  loadBaseline,
  loadBaselineAt
} from "./chunk-Y5V4ZZB4.js";
import "./chunk-YDA46HRK.js";
import "./chunk-2IVY7GCV.js";
import "./chunk-TDUNADAA.js";
import "./chunk-ST36YGNZ.js";
import "./chunk-NOIXU7MG.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  loadBaseline,
  loadBaselineAt
};
