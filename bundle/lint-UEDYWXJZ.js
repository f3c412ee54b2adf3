import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-BXXV6ZTI.js";
import "./chunk-KWWBEC7V.js";
import "./chunk-TID7R647.js";
import "./chunk-ABURXWFV.js";
import "./chunk-R2M2GPLE.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-O4JFOPG6.js";
import "./chunk-XRS5RBQG.js";
import "./chunk-X4PVW7LK.js";
import "./chunk-HJYCGPY7.js";
import "./chunk-WV7BAF7N.js";
import "./chunk-ZTNUOLII.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
