import "./rolldown-runtime-CPxUEhZH.js";
export { n as commitOf } from "./chunk-ZEZVVW5W-CW1mWvJE.js";
import "./chunk-ST36YGNZ-DxtmJOXP.js";
import "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
