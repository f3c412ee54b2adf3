import "./rolldown-runtime-CPxUEhZH.js";
export { t as replaceFile } from "./chunk-GSHZYXKL-Co_NJwLD.js";
import "./chunk-YP4HAT5F-BDhpJwrl.js";
import "./core-Dc4i0S8N.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
