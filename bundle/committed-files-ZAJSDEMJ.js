import "./rolldown-runtime.js";
export { t as committedFiles } from "./chunk-MIBGSWI2.js";
import "./chunk-LH5UJZCO.js";
import "./chunk-B7CPDZIC.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
