import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-NZSAU23R.js";
import "./chunk-SAMZG3LD.js";
import "./chunk-4HQL2C6F.js";
import "./chunk-22NWVZPW.js";
import "./chunk-ABURXWFV.js";
import "./chunk-YRXMKM52.js";
import "./chunk-36I6FWGK.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-YUYIOKCV.js";
import "./chunk-3BXF5MSV.js";
import "./chunk-HOXYI6XY.js";
import "./chunk-EPFZJXTN.js";
import "./chunk-2UVDSVEQ.js";
import "./chunk-CHZB56HL.js";
import "./chunk-AHMNS5XP.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
