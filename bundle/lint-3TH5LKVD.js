import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-QLQHPSR3.js";
import "./chunk-MHO3HVTF.js";
import "./chunk-CVJEPFRH.js";
import "./chunk-6JKDIQDH.js";
import "./chunk-MFTRFNGU.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-F52FLTRY.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-UURA5WP3.js";
import "./chunk-5O2XC4KN.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-JU7AEHOQ.js";
import "./chunk-PYJ6IPCR.js";
import "./chunk-FAZW4ZQS.js";
import "./chunk-4O7ENKRI.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-JPSTR25K.js";
import "./chunk-RSGRZBPI.js";
import "./chunk-QJPMB2GX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
