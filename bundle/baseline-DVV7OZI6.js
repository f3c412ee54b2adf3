import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  baselineCommand
} from "./chunk-XONDAFUN.js";
import "./chunk-ZEBXREWQ.js";
import "./chunk-CC3M2H7O.js";
import "./chunk-ABUM3SF6.js";
import "./chunk-RBGVK7CH.js";
import "./chunk-Y5V4ZZB4.js";
import "./chunk-ERMHZX32.js";
import "./chunk-YP4HAT5F.js";
import "./chunk-YDA46HRK.js";
import "./chunk-2IVY7GCV.js";
import "./chunk-TDUNADAA.js";
import "./chunk-ST36YGNZ.js";
import "./chunk-UJZLHOKA.js";
import "./chunk-MFTRFNGU.js";
import "./chunk-NOIXU7MG.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-W24GFGHC.js";
import "./chunk-RYTGXMOP.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-H75NZTF4.js";
import "./chunk-EOH5ZSIC.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-E2BTNAYN.js";
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
  baselineCommand
};
