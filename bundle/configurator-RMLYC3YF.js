import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  createConfigurator
} from "./chunk-JUHGJGSA.js";
import "./chunk-M736VYY6.js";
import "./chunk-53X2AMCU.js";
import "./chunk-LVH6BJVW.js";
import "./chunk-2Z3WGIZW.js";
import "./chunk-AWZ4Y3EP.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-A4FB6HQC.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-IPLA4DJO.js";
import "./chunk-4EOM7N2A.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-P4YYGIN2.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";
export {
  createConfigurator
};
