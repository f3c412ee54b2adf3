import "./rolldown-runtime.js";
export { n as json } from "./chunk-BUAR5ODW.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
