import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  escapeData,
  github
} from "./chunk-DMNVIARE.js";
import "./chunk-MGCJMZ5H.js";
import "./chunk-GXKDEJAA.js";
import "./chunk-B655GE6Q.js";
import "./chunk-5JCKDJ6G.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-4NSOBIGN.js";
import "./chunk-3XKLSQSV.js";
export {
  escapeData,
  github
};
