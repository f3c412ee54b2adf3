import "./rolldown-runtime.js";
import { $ as reportedOf, Qt as escapeControls, Y as levelOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var unix = (run, options) => reportedOf(run, options).map(({ document, message }) => {
	const { line = 1, column = 1, reason, ruleId = "" } = message;
	return `${escapeControls(document.path)}:${line}:${column}: ${levelOf(message)}: ${escapeControls(reason)} [${ruleId}]
`;
}).join("");
export { unix };
