import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-R4URB3RZ.js";
import "./chunk-HHJUPTBN.js";
import "./chunk-77SFYGVC.js";
import "./chunk-ABURXWFV.js";
import "./chunk-LH5LPF5N.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-KOWFDW5U.js";
import "./chunk-RF2LMBPZ.js";
import "./chunk-LQLYSQFU.js";
import "./chunk-SJMD2IYR.js";
import "./chunk-JVFFMUT7.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
