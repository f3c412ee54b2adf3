import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-7FTJGTJP.js";
import "./chunk-QFTKOECP.js";
import "./chunk-77SFYGVC.js";
import "./chunk-ABURXWFV.js";
import "./chunk-KJMGUASY.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-SXXQOLKZ.js";
import "./chunk-HSCBWL6Z.js";
import "./chunk-FPPHIQI5.js";
import "./chunk-2FYRGEHK.js";
import "./chunk-5KSLVEII.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
