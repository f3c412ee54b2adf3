import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  require_lib
} from "./chunk-YP4HAT5F.js";
import "./chunk-3XKLSQSV.js";
export default require_lib();
