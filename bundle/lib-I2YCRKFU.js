import "./rolldown-runtime.js";
import { t as require_lib } from "./chunk-YP4HAT5F.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var lib_I2YCRKFU_default = require_lib();
export { lib_I2YCRKFU_default as default };
