import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  lintCommand,
  writeFailures
} from "./chunk-2T7WWTMH.js";
import "./chunk-2633C272.js";
import "./chunk-77SFYGVC.js";
import "./chunk-ABURXWFV.js";
import "./chunk-PPLFDP2O.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-RIQVZZ4I.js";
import "./chunk-QB4W7RR4.js";
import "./chunk-UZ3D5IZN.js";
import "./chunk-VUVVL3D7.js";
import "./chunk-TBYQT62A.js";
import "./chunk-JDJREW6N.js";
import "./chunk-T7NQ5ZS6.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  lintCommand,
  writeFailures
};
