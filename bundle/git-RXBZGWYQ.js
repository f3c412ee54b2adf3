import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  GitError,
  git,
  openRepository,
  tryGit
} from "./chunk-ZAY3A6GK.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-3XKLSQSV.js";
export {
  GitError,
  git,
  openRepository,
  tryGit
};
