import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-L4L474GE.js";
import "./chunk-SXVPVKAL.js";
import "./chunk-EYHL2YER.js";
import "./chunk-EMOP357L.js";
import "./chunk-LHFEJW76.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-BG7CAZMX.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
