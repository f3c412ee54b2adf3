import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-B37BGJTY.js";
import "./chunk-FWZNHVM7.js";
import "./chunk-5J2NBPPS.js";
import "./chunk-AWZ4Y3EP.js";
import "./chunk-NR2DF4YV.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-457PPPZH.js";
import "./chunk-L5BZ7QBJ.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-HINHFVVJ.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-UCWIC3DU.js";
import "./chunk-JCUXRTQ3.js";
import "./chunk-L5XBZ7NR.js";
import "./chunk-F3VPM4XU.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-SXVPVKAL.js";
import "./chunk-EYHL2YER.js";
import "./chunk-EMOP357L.js";
import "./chunk-LHFEJW76.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
