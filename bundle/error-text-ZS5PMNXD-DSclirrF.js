import "./rolldown-runtime-CPxUEhZH.js";
export { t as errorText } from "./chunk-6H2F3MUW-dczF6JN3.js";
import "./chunk-E2BTNAYN-8X2X3wA5.js";
import "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
