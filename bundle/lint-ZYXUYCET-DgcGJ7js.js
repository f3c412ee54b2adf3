export { r as lintCommand } from "./core-CZvWO-pL.js";
