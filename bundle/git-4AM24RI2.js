import "./rolldown-runtime.js";
export { r as openRepository } from "./chunk-ST36YGNZ.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
