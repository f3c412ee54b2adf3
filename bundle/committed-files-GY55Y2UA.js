import "./rolldown-runtime.js";
export { t as committedFiles } from "./chunk-Q5Y37RHY.js";
import "./chunk-ZEZVVW5W.js";
import "./chunk-ST36YGNZ.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
