import "./rolldown-runtime-CPxUEhZH.js";
export { n as commitOf } from "./chunk-ZEZVVW5W-BqUi5xxT.js";
import "./chunk-ST36YGNZ-DxtmJOXP.js";
import "./core-Dc4i0S8N.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
