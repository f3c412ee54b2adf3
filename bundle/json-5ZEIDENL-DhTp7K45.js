import "./rolldown-runtime-CPxUEhZH.js";
export { n as json } from "./chunk-TJFWEOWV-DgSn3DQn.js";
import "./core-CZvWO-pL.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
