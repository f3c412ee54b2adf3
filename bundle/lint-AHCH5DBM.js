import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-2WJ5ZYU3.js";
import "./chunk-6GEFWQGJ.js";
import "./chunk-KMCPXAYA.js";
import "./chunk-36I6FWGK.js";
import "./chunk-JCDGPKI6.js";
import "./chunk-IR6Q3DA3.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-OR3TT5RO.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-YUYIOKCV.js";
import "./chunk-AOEHQVX7.js";
import "./chunk-3OZ7YETF.js";
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
