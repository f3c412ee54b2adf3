export { r as lintCommand } from "./core-BC8tLJwa.js";
