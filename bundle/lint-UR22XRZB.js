import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-ZEBXREWQ.js";
import "./chunk-CC3M2H7O.js";
import "./chunk-ABUM3SF6.js";
import "./chunk-UJZLHOKA.js";
import "./chunk-MFTRFNGU.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-RYTGXMOP.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-H75NZTF4.js";
import "./chunk-EOH5ZSIC.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-JU7AEHOQ.js";
import "./chunk-I5UDJHJW.js";
import "./chunk-I2GC3DUP.js";
import "./chunk-EUQURHNA.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-GXKDEJAA.js";
import "./chunk-B655GE6Q.js";
import "./chunk-5JCKDJ6G.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
