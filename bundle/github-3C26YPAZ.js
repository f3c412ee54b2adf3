import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-Z2WHYSBI.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-S63QL442.js";
import "./chunk-J7FNYING.js";
import "./chunk-3CUSTJJ5.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
