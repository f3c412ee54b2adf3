import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-X45UHAPF.js";
import "./chunk-AWOK6T5L.js";
import "./chunk-4UBPWUOV.js";
import "./chunk-KGRDRBE5.js";
import "./chunk-CDT5XAFD.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-5WBR3NHE.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-33XART6A.js";
import "./chunk-27LIK2VI.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-KOAIPGYX.js";
import "./chunk-3FDTRNNG.js";
import "./chunk-K75DQBS3.js";
import "./chunk-3K3X3R2A.js";
import "./chunk-VQ2YCQRS.js";
import "./chunk-SXVPVKAL.js";
import "./chunk-RSG4RSMM.js";
import "./chunk-BFNDG3KB.js";
import "./chunk-T7SKUMKY.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
