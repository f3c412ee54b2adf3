import "./rolldown-runtime.js";
import { n as hashOf } from "./chunk-XXSL6PWW.js";
import { $ as reportedOf, Q as projectPath, Qt as escapeControls, Y as levelOf, Z as placeOf, k as detailOf, tn as toJson, tt as wordsOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var severities = {
	error: "major",
	warning: "minor"
};
var gitlab = (run, options) => {
	const findings = reportedOf(run, options).map(({ document, message }) => {
		const path = projectPath(document.path, options);
		const { line, endLine } = placeOf(message);
		return {
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
	});
	const failed = run.failures.map((failure) => {
		const path = projectPath(failure.path, options);
		return {
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
	});
	return `${toJson([...findings, ...failed], 2)}
`;
};
function descriptionOf(words) {
	return words.split("\n").map(escapeControls).join(" – ");
}
export { gitlab };
