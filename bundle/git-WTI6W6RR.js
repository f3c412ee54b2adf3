import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  GitError,
  git,
  openRepository,
  tryGit
} from "./chunk-C3C2DUZN.js";
import "./chunk-3XKLSQSV.js";
export {
  GitError,
  git,
  openRepository,
  tryGit
};
