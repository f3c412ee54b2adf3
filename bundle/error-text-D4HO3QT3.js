import "./rolldown-runtime.js";
export { t as errorText } from "./chunk-Q2NUJRYR.js";
import "./chunk-E2BTNAYN.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
