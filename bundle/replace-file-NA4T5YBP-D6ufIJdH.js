import "./rolldown-runtime-CPxUEhZH.js";
export { t as replaceFile } from "./chunk-GSHZYXKL-Blh3MufK.js";
import "./chunk-YP4HAT5F-BDhpJwrl.js";
import "./core-CZvWO-pL.js";
import "./start-Db-IM6X1.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
