import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-6V3SAQQV.js";
import "./chunk-YUYIOKCV.js";
import "./chunk-2UVDSVEQ.js";
import "./chunk-CHZB56HL.js";
import "./chunk-AHMNS5XP.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
