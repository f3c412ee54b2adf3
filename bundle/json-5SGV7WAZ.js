import "./rolldown-runtime.js";
export { n as json } from "./chunk-25UXT46H.js";
import "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
