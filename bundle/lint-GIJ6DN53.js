import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-B65SFMQX.js";
import "./chunk-BLIG24UF.js";
import "./chunk-3VMPDJNK.js";
import "./chunk-VEGBHYVE.js";
import "./chunk-MV2P3USZ.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-P2RK5TV6.js";
import "./chunk-GUC4FQ72.js";
import "./chunk-RBJSQWEI.js";
import "./chunk-LY2KTLF7.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
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
  lintCommand,
  writeFailures
};
