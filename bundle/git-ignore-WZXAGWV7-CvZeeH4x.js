import "./rolldown-runtime-CPxUEhZH.js";
export { S as gitIgnoreOf, C as repositoryRoot } from "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
