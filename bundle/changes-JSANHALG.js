import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  changedInIndex,
  changedSince,
  commitOf,
  emptyTree,
  headOf,
  mergeBaseOf,
  readAt,
  readBlobs
} from "./chunk-IBWF22UA.js";
import "./chunk-C3C2DUZN.js";
import "./chunk-3XKLSQSV.js";
export {
  changedInIndex,
  changedSince,
  commitOf,
  emptyTree,
  headOf,
  mergeBaseOf,
  readAt,
  readBlobs
};
