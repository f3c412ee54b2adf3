import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  failureData,
  json,
  messageData
} from "./chunk-KBF6FN4P.js";
import "./chunk-6OL65FXN.js";
import "./chunk-777J6DVJ.js";
import "./chunk-66T6ASMR.js";
import "./chunk-AEYPZ25P.js";
import "./chunk-SMBJXDAD.js";
import "./chunk-GIEB33QX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  failureData,
  json,
  messageData
};
