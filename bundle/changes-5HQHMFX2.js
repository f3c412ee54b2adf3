import "./rolldown-runtime.js";
export { n as commitOf } from "./chunk-66UWAAZG.js";
import "./chunk-6BJY44YR.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
