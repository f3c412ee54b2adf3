import "./rolldown-runtime-CPxUEhZH.js";
export { n as github } from "./chunk-FMUFWDMY-BjtGZFJ1.js";
import "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
