import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  gitIgnoreOf,
  repositoryRoot
} from "./chunk-EQUZPGOX.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-3XKLSQSV.js";
export {
  gitIgnoreOf,
  repositoryRoot
};
