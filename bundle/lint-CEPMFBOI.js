import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-ZTCPXJW4.js";
import "./chunk-RAJALLQ4.js";
import "./chunk-6XFTMNER.js";
import "./chunk-OEYSSUJQ.js";
import "./chunk-MFTRFNGU.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-NW73IPLZ.js";
import "./chunk-GWVLIHHJ.js";
import "./chunk-ZDAYM5PH.js";
import "./chunk-DGWIK6IT.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-GZ2FTOYG.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-JU7AEHOQ.js";
import "./chunk-G2UR6N27.js";
import "./chunk-VV3Z442C.js";
import "./chunk-AUGBL3XR.js";
import "./chunk-EOI2XRC3.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-S63QL442.js";
import "./chunk-J7FNYING.js";
import "./chunk-3CUSTJJ5.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
