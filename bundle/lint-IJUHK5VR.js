import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-QQGVWWAP.js";
import "./chunk-RPSJKUNN.js";
import "./chunk-TID7R647.js";
import "./chunk-ABURXWFV.js";
import "./chunk-EW64WSEA.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-O4JFOPG6.js";
import "./chunk-LBKKJMVP.js";
import "./chunk-T4KXN65V.js";
import "./chunk-6IHS6LAL.js";
import "./chunk-4VYNESAB.js";
import "./chunk-GIMZY7VP.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
