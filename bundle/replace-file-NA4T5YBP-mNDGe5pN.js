import "./rolldown-runtime-CPxUEhZH.js";
export { t as replaceFile } from "./chunk-GSHZYXKL-B5SLPNEp.js";
import "./chunk-YP4HAT5F-BDhpJwrl.js";
import "./core-BC8tLJwa.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
