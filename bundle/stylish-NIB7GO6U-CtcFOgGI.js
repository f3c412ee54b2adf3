export { t as stylish } from "./core-Dc4i0S8N.js";
