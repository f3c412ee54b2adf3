import "./rolldown-runtime.js";
export { t as replaceFile, n as writeWhole } from "./chunk-LQBWXQEJ.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
