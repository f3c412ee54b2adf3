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
} from "./chunk-HSLIY3QA.js";
import "./chunk-ZAY3A6GK.js";
import "./chunk-SQJ7IYV4.js";
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
