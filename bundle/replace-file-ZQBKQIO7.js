import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  replaceFile,
  writeWhole
} from "./chunk-ERMHZX32.js";
import "./chunk-YP4HAT5F.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-3XKLSQSV.js";
export {
  replaceFile,
  writeWhole
};
