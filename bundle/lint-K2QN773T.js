import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-5W42EREG.js";
import "./chunk-MIY76EBW.js";
import "./chunk-X42YG3US.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-36I6FWGK.js";
import "./chunk-OR3TT5RO.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-YUYIOKCV.js";
import "./chunk-RCEML6C2.js";
import "./chunk-MESWOGGN.js";
import "./chunk-7O6V5XH7.js";
import "./chunk-KJ2HLK2E.js";
import "./chunk-SPCKZ6KQ.js";
import "./chunk-BG3EX6SW.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
