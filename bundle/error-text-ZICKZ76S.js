import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  errorText
} from "./chunk-NGQFS67W.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  errorText
};
