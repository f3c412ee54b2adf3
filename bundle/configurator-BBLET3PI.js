import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  createConfigurator
} from "./chunk-37266ZVV.js";
import "./chunk-M736VYY6.js";
import "./chunk-53X2AMCU.js";
import "./chunk-5J2NBPPS.js";
import "./chunk-2Z3WGIZW.js";
import "./chunk-AWZ4Y3EP.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-HINHFVVJ.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-JCUXRTQ3.js";
import "./chunk-L5XBZ7NR.js";
import "./chunk-SQJ7IYV4.js";
import "./chunk-LHFEJW76.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";
export {
  createConfigurator
};
