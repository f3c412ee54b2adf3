import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  main
} from "./chunk-XWE4I5SI.js";
import "./chunk-MQTDEJN6.js";
import "./chunk-Y5BJXZ73.js";
import "./chunk-F52FLTRY.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-PROB2T5H.js";
import "./chunk-HCH64BOP.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-NGQFS67W.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  main
};
