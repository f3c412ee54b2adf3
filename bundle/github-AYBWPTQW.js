import "./rolldown-runtime.js";
export { n as github } from "./chunk-NCZ7O6UO.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
