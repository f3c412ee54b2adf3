import "./rolldown-runtime-CPxUEhZH.js";
export { n as github } from "./chunk-6BD72EC2-DXOK8bj9.js";
import "./core-Dc4i0S8N.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
