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
} from "./chunk-HRQJSERV.js";
import "./chunk-WQ7ML3TI.js";
import "./chunk-SQJ7IYV4.js";
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
