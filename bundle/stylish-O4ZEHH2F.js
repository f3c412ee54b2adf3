export { t as stylish } from "./core.js";
