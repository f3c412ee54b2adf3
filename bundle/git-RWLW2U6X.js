import "./rolldown-runtime.js";
export { r as openRepository } from "./chunk-B7CPDZIC.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
