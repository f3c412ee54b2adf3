import "./rolldown-runtime.js";
export { r as openRepository } from "./chunk-6BJY44YR.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
