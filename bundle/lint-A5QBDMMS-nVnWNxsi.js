export { r as lintCommand } from "./core-Dc4i0S8N.js";
