import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  committedFiles,
  nameOf
} from "./chunk-2IVY7GCV.js";
import "./chunk-TDUNADAA.js";
import "./chunk-ST36YGNZ.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-2RGL2VRJ.js";
import "./chunk-3XKLSQSV.js";
export {
  committedFiles,
  nameOf
};
