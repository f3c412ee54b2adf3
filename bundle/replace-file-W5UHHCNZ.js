import "./rolldown-runtime.js";
export { t as replaceFile, n as writeWhole } from "./chunk-BG2J2S5D.js";
import "./start.js";
import "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
