export { t as stylish } from "./core-BC8tLJwa.js";
