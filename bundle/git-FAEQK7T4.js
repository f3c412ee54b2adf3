import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  GitError,
  git,
  openRepository,
  tryGit
} from "./chunk-VAGJ6J7A.js";
import "./chunk-3XKLSQSV.js";
export {
  GitError,
  git,
  openRepository,
  tryGit
};
