import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  gitIgnoreOf,
  repositoryRoot
} from "./chunk-3ZM6LJIA.js";
import "./chunk-3XKLSQSV.js";
export {
  gitIgnoreOf,
  repositoryRoot
};
