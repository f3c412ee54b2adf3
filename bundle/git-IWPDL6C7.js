import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  GitError,
  git,
  openRepository,
  tryGit,
  tryGitSync
} from "./chunk-H3EMDCOO.js";
import "./chunk-VQ2YCQRS.js";
import "./chunk-3XKLSQSV.js";
export {
  GitError,
  git,
  openRepository,
  tryGit,
  tryGitSync
};
