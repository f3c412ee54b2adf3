import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  changedInIndex,
  commitOf,
  emptyTree,
  headOf,
  isBlob,
  mergeBaseOf,
  readAt,
  readBlobs,
  trackedFiles
} from "./chunk-WH53GLAC.js";
import "./chunk-VAGJ6J7A.js";
import "./chunk-3XKLSQSV.js";
export {
  changedInIndex,
  commitOf,
  emptyTree,
  headOf,
  isBlob,
  mergeBaseOf,
  readAt,
  readBlobs,
  trackedFiles
};
