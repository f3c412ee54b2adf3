import "./rolldown-runtime-CPxUEhZH.js";
export { n as commitOf } from "./chunk-ZEZVVW5W-Dvk_I8oN.js";
import "./chunk-ST36YGNZ-DxtmJOXP.js";
import "./core-CZvWO-pL.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
