import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-5MGVJPYZ.js";
import "./chunk-P2XHKYMW.js";
import "./chunk-77SFYGVC.js";
import "./chunk-ABURXWFV.js";
import "./chunk-J5PIDHQI.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-IZWKNXW7.js";
import "./chunk-BOMD5XLX.js";
import "./chunk-3JM5ZJZH.js";
import "./chunk-N474CQVB.js";
import "./chunk-JLLR7XFA.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
