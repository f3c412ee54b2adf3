import "./rolldown-runtime.js";
export { S as gitIgnoreOf, C as repositoryRoot } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
