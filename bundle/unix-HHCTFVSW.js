import "./rolldown-runtime.js";
import { $ as reportedOf, Wt as escapeControls, Y as levelOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var unix = function* (run, options) {
	for (const { document, message } of reportedOf(run, options)) {
		const { line = 1, column = 1, reason, ruleId = "" } = message;
		yield `${escapeControls(document.path)}:${line}:${column}: ${levelOf(message)}: ${escapeControls(reason)} [${ruleId}]
`;
	}
};
export { unix };
