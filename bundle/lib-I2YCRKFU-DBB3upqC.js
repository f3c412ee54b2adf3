import "./rolldown-runtime-CPxUEhZH.js";
import { t as require_lib } from "./chunk-YP4HAT5F-BDhpJwrl.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var lib_I2YCRKFU_default = require_lib();
export { lib_I2YCRKFU_default as default };
