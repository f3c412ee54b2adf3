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
} from "./chunk-TDUNADAA.js";
import "./chunk-ST36YGNZ.js";
import "./chunk-2RGL2VRJ.js";
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
