import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  main
} from "./chunk-PKKS7CMF.js";
import "./chunk-5WBR3NHE.js";
import "./chunk-GUC4FQ72.js";
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
