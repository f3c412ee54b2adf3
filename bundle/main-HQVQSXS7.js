import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  main
} from "./chunk-QRMFBXKV.js";
import "./chunk-6GEFWQGJ.js";
import "./chunk-KMCPXAYA.js";
import "./chunk-E2BTNAYN.js";
import "./chunk-36I6FWGK.js";
import "./chunk-HCH64BOP.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-XSAFNIVU.js";
import "./chunk-3XKLSQSV.js";
export {
  main
};
