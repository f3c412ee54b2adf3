import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  committedFiles,
  nameOf
} from "./chunk-RJANLYOV.js";
import "./chunk-HRQJSERV.js";
import "./chunk-WQ7ML3TI.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-3XKLSQSV.js";
export {
  committedFiles,
  nameOf
};
