import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  createConfigurator
} from "./chunk-OLDSTL2B.js";
import "./chunk-YDA46HRK.js";
import "./chunk-53X2AMCU.js";
import "./chunk-CDT5XAFD.js";
import "./chunk-D43ZVV5N.js";
import "./chunk-EQUZPGOX.js";
import "./chunk-BE5F3WLD.js";
import "./chunk-PSGEEHXF.js";
import "./chunk-CLQ43K3I.js";
import "./chunk-ASYXBKJM.js";
import "./chunk-MEN4DUNC.js";
import "./chunk-3FDTRNNG.js";
import "./chunk-K75DQBS3.js";
import "./chunk-T7SKUMKY.js";
import "./chunk-HPRNW4EY.js";
import "./chunk-3XKLSQSV.js";
export {
  createConfigurator
};
