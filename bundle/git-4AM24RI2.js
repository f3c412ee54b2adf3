import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  GitError,
  git,
  openRepository,
  tryGit,
  tryGitSync
} from "./chunk-ST36YGNZ.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-3XKLSQSV.js";
export {
  GitError,
  git,
  openRepository,
  tryGit,
  tryGitSync
};
