import "./rolldown-runtime.js";
export { n as json } from "./chunk-CUYCO2F5.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
