import "./rolldown-runtime.js";
export { n as commitOf } from "./chunk-ZEZVVW5W.js";
import "./chunk-ST36YGNZ.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
