import "./rolldown-runtime-CPxUEhZH.js";
export { r as openRepository } from "./chunk-ST36YGNZ-DxtmJOXP.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
