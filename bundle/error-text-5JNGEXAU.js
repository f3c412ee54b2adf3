import "./rolldown-runtime.js";
export { t as errorText } from "./chunk-MN6PAYDQ.js";
import "./core.js";
import "./chunk-E2BTNAYN.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
