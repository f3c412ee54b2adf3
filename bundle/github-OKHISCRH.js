import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-I4GDOWZU.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-JPSTR25K.js";
import "./chunk-RSGRZBPI.js";
import "./chunk-QJPMB2GX.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
