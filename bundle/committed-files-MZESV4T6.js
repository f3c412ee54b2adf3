import "./rolldown-runtime.js";
export { t as committedFiles } from "./chunk-7N6HC5AE.js";
import "./chunk-66UWAAZG.js";
import "./chunk-6BJY44YR.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
