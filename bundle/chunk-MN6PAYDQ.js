import { Dt as count, Ft as ConfigError, It as mistakeLine, Lt as UsageError, Wt as escapeControls } from "./core.js";
import { t as BaselineError } from "./chunk-E2BTNAYN.js";
import { createRequire } from "node:module";
import { inspect } from "node:util";
createRequire(import.meta.url);
function errorText(error, debug) {
	if (error instanceof ConfigError) {
		const { mistakes } = error;
		return [`postmortem-lint: ${count(mistakes.length, "mistake")} in the configuration, nothing was read`, ...mistakes.map((own) => escapeControls(mistakeLine(own)))].join("\n");
	}
	if (debug) return inspect(error);
	if (error instanceof BaselineError) return `postmortem-lint: ${error.lines.map(escapeControls).join("\n")}`;
	const text = escapeControls(error instanceof Error ? error.message : String(error));
	return error instanceof UsageError ? `postmortem-lint: ${text}
\`postmortem-lint --help\` shows how it is called` : `postmortem-lint: ${text}`;
}
export { errorText as t };
