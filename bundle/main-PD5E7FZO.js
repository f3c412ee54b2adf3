import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  main
} from "./chunk-OOX74RHO.js";
import "./chunk-X42YG3US.js";
import "./chunk-YNWQFTD6.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-36I6FWGK.js";
import "./chunk-HCH64BOP.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  main
};
