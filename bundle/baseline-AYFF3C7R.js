import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  baselineCommand
} from "./chunk-KVFRFE7A.js";
import "./chunk-B65SFMQX.js";
import "./chunk-BLIG24UF.js";
import "./chunk-3VMPDJNK.js";
import "./chunk-RFMCR3N3.js";
import "./chunk-2ZZD3YWG.js";
import "./chunk-ERMHZX32.js";
import "./chunk-YP4HAT5F.js";
import "./chunk-YDA46HRK.js";
import "./chunk-2IVY7GCV.js";
import "./chunk-TDUNADAA.js";
import "./chunk-ST36YGNZ.js";
import "./chunk-VEGBHYVE.js";
import "./chunk-MV2P3USZ.js";
import "./chunk-NOIXU7MG.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-5OKYVGAV.js";
import "./chunk-P2RK5TV6.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-RBJSQWEI.js";
import "./chunk-LY2KTLF7.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-5BWIGQ7M.js";
import "./chunk-TIP7NW4B.js";
import "./chunk-QGCXZQTF.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-SXVPVKAL.js";
import "./chunk-UATIQNEV.js";
import "./chunk-AKSBQ4Q6.js";
import "./chunk-L7HBPK34.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  baselineCommand
};
