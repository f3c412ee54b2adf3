import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-VV7LAH2K.js";
import "./chunk-JVVND2DT.js";
import "./chunk-77SFYGVC.js";
import "./chunk-ABURXWFV.js";
import "./chunk-COBNHK3U.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-GLDWUGCC.js";
import "./chunk-SDONMHKE.js";
import "./chunk-I3QC4NTM.js";
import "./chunk-PAUBV6RS.js";
import "./chunk-T5WJBFOR.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
