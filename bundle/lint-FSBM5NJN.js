import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-ZTG6RQAA.js";
import "./chunk-42EGBR6Q.js";
import "./chunk-77SFYGVC.js";
import "./chunk-ABURXWFV.js";
import "./chunk-22SNUY2Y.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-TNN3VHUF.js";
import "./chunk-S5EFLGBZ.js";
import "./chunk-JUXWP3GU.js";
import "./chunk-XJAWPWJK.js";
import "./chunk-ZAPI4BMD.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
