import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  changedInIndex,
  commitOf,
  emptyTree,
  headOf,
  isBlob,
  mergeBaseOf,
  namesIn,
  readAt,
  readBlobs,
  trackedFiles
} from "./chunk-JQC5AAPT.js";
import "./chunk-H3EMDCOO.js";
import "./chunk-VQ2YCQRS.js";
import "./chunk-3XKLSQSV.js";
export {
  changedInIndex,
  commitOf,
  emptyTree,
  headOf,
  isBlob,
  mergeBaseOf,
  namesIn,
  readAt,
  readBlobs,
  trackedFiles
};
