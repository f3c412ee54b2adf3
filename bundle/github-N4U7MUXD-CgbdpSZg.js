import "./rolldown-runtime-CPxUEhZH.js";
export { n as github } from "./chunk-US6MPCEE-B1l0qG6g.js";
import "./core-CZvWO-pL.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
