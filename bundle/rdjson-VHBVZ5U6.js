import "./rolldown-runtime.js";
import { $ as reportedOf, Jt as toJson, Kt as jsonPieces, Q as projectPath, Wt as escapeControls, Xt as wellFormed, Y as levelOf, dt as homepage, k as detailOf, nt as causeOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var source = {
	name: "postmortem-lint",
	url: homepage
};
var severities = {
	error: "ERROR",
	warning: "WARNING"
};
var rdjson = (run, options) => jsonPieces(diagnosticsOf(run, options), (diagnostics) => ({
	source,
	diagnostics
}));
var rdjsonl = function* (run, options) {
	for (const diagnostic of diagnosticsOf(run, options)) yield `${toJson({
		...diagnostic,
		source
	})}
`;
};
function* diagnosticsOf(run, options) {
	for (const own of reportedOf(run, options)) yield diagnosticOf(own, options);
	for (const { path, reason } of run.failures) yield {
		message: `Could not be linted: ${escapeControls(reason)}`,
		location: { path: reviewPath(path, options) },
		severity: "ERROR"
	};
}
function diagnosticOf({ document, message }, options) {
	const path = reviewPath(document.path, options);
	const detail = detailOf(message);
	const cause = causeOf(message);
	const joined = detail?.fixes?.flatMap((fix) => fix.joined ?? []);
	return {
		message: escapeControls(message.reason),
		location: {
			path,
			range: detail?.region && rangeOf(detail.region)
		},
		severity: severities[levelOf(message)],
		code: {
			value: message.ruleId,
			url: message.url
		},
		suggestions: joined && joined.length > 0 ? joined.map((edit) => ({
			range: rangeOf(edit),
			text: edit.text
		})) : void 0,
		related_locations: cause && detail?.causeRegion ? [{
			message: escapeControls(cause.reason),
			location: {
				path,
				range: rangeOf(detail.causeRegion)
			}
		}] : void 0
	};
}
function reviewPath(path, { cwd }) {
	return wellFormed(projectPath(path, { cwd }));
}
function rangeOf({ start, end }) {
	return {
		start: pointOf(start),
		end: pointOf(end)
	};
}
function pointOf({ line, byteColumn }) {
	return {
		line,
		column: byteColumn
	};
}
export { rdjson, rdjsonl };
