import "./rolldown-runtime.js";
export { t as replaceFile, n as writeWhole } from "./chunk-UG3L64CX.js";
import "./start.js";
import "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
