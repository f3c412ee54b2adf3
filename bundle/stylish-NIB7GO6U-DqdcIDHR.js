export { t as stylish } from "./core-CZvWO-pL.js";
