import "./rolldown-runtime.js";
export { n as json } from "./chunk-Q2HTB2IY.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
