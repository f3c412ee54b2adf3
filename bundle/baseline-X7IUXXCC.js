import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  baselineCommand
} from "./chunk-XGLHXSYP.js";
import "./chunk-O4VHL67P.js";
import "./chunk-U356SDWQ.js";
import "./chunk-7EHQL4YO.js";
import "./chunk-YDVVHNF6.js";
import "./chunk-Y5V4ZZB4.js";
import "./chunk-ERMHZX32.js";
import "./chunk-YP4HAT5F.js";
import "./chunk-YDA46HRK.js";
import "./chunk-2IVY7GCV.js";
import "./chunk-TDUNADAA.js";
import "./chunk-ST36YGNZ.js";
import "./chunk-76WLVZSS.js";
import "./chunk-MFTRFNGU.js";
import "./chunk-NOIXU7MG.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-7SNY62PW.js";
import "./chunk-X5G3H423.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-5YGJBFUP.js";
import "./chunk-ZJ2JUWAO.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-JU7AEHOQ.js";
import "./chunk-6OL65FXN.js";
import "./chunk-777J6DVJ.js";
import "./chunk-66T6ASMR.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-AEYPZ25P.js";
import "./chunk-SMBJXDAD.js";
import "./chunk-GIEB33QX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  baselineCommand
};
