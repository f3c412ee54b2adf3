import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  main
} from "./chunk-5OMGXDYY.js";
import "./chunk-Y5BJXZ73.js";
import "./chunk-P2RK5TV6.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-PROB2T5H.js";
import "./chunk-HCH64BOP.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ACEWRGP2.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-SXVPVKAL.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  main
};
