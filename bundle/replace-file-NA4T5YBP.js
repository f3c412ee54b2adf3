import "./rolldown-runtime.js";
export { t as replaceFile } from "./chunk-GSHZYXKL.js";
import "./chunk-YP4HAT5F.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
