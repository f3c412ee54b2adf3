import "./rolldown-runtime-CPxUEhZH.js";
export { n as json } from "./chunk-OK2Q2ZV7-B8Rr4P0s.js";
import "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
