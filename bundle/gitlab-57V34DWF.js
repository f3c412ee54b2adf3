import "./rolldown-runtime.js";
import { n as hashOf } from "./chunk-WS22UFTY.js";
import { $ as reportedOf, Kt as jsonPieces, Q as projectPath, Wt as escapeControls, Y as levelOf, Z as placeOf, k as detailOf, tt as wordsOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var severities = {
	error: "major",
	warning: "minor"
};
var gitlab = (run, options) => jsonPieces(issuesOf(run, options));
function* issuesOf(run, options) {
	for (const { document, message } of reportedOf(run, options)) {
		const path = projectPath(document.path, options);
		const { line, endLine } = placeOf(message);
		yield {
			description: descriptionOf(wordsOf(message)),
			check_name: message.ruleId,
			fingerprint: hashOf(`${path}\0${detailOf(message)?.fingerprint}`),
			severity: severities[levelOf(message)],
			location: {
				path,
				lines: {
					begin: line ?? 1,
					end: endLine ?? line ?? 1
				}
			}
		};
	}
	for (const failure of run.failures) {
		const path = projectPath(failure.path, options);
		yield {
			description: `Could not be linted: ${descriptionOf(failure.reason)}`,
			check_name: "postmortem-lint",
			fingerprint: hashOf(`${path}\0failure`),
			severity: "blocker",
			location: {
				path,
				lines: {
					begin: 1,
					end: 1
				}
			}
		};
	}
}
function descriptionOf(words) {
	return words.split("\n").map(escapeControls).join(" – ");
}
export { gitlab };
