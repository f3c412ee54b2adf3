export { r as lintCommand } from "./core.js";
