import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  committedFiles,
  nameOf
} from "./chunk-A5QLDSKR.js";
import "./chunk-JQC5AAPT.js";
import "./chunk-H3EMDCOO.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-VQ2YCQRS.js";
import "./chunk-3XKLSQSV.js";
export {
  committedFiles,
  nameOf
};
