import "./rolldown-runtime-CPxUEhZH.js";
export { n as json } from "./chunk-TCR7DRGK-DLYrAPq_.js";
import "./core-Dc4i0S8N.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
