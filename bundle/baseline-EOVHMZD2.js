import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  baselineCommand
} from "./chunk-NRLNE43A.js";
import "./chunk-QLQHPSR3.js";
import "./chunk-MHO3HVTF.js";
import "./chunk-CVJEPFRH.js";
import "./chunk-BERTOSSH.js";
import "./chunk-Y5V4ZZB4.js";
import "./chunk-ERMHZX32.js";
import "./chunk-YP4HAT5F.js";
import "./chunk-YDA46HRK.js";
import "./chunk-2IVY7GCV.js";
import "./chunk-TDUNADAA.js";
import "./chunk-ST36YGNZ.js";
import "./chunk-6JKDIQDH.js";
import "./chunk-MFTRFNGU.js";
import "./chunk-NOIXU7MG.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-INFNJBIT.js";
import "./chunk-F52FLTRY.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-UURA5WP3.js";
import "./chunk-5O2XC4KN.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-E2BTNAYN.js";
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
  baselineCommand
};
