import { Kt as jsonPieces, Z as placeOf, et as shownOf, k as detailOf, nt as causeOf } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var json = (run, options) => jsonPieces(filesOf(run, options));
function* filesOf({ linted, failures }, options) {
	const { cwd } = options;
	for (const document of linted) {
		const { path } = document;
		yield {
			path,
			cwd,
			history: [path],
			messages: shownOf(document, options).map(messageData)
		};
	}
	for (const failure of failures) yield {
		path: failure.path,
		cwd,
		history: [failure.path],
		messages: [failureData(failure)]
	};
}
function messageData(message) {
	const { ruleId, reason, note, url, source, fatal, actual, expected } = message;
	const cause = causeOf(message);
	return {
		ruleId,
		...placeOf(message),
		reason,
		note,
		url,
		source,
		fatal,
		actual,
		expected,
		edits: detailOf(message)?.fixes?.find(({ safe }) => safe)?.edits.map(editData),
		cause: cause && {
			reason: cause.reason,
			...placeOf(cause)
		}
	};
}
function editData({ start, end, text }) {
	return {
		line: start.line,
		column: start.column,
		offset: start.offset,
		endLine: end.line,
		endColumn: end.column,
		endOffset: end.offset,
		text
	};
}
function failureData({ reason }) {
	return {
		reason,
		source: "postmortem-lint",
		fatal: true
	};
}
export { json as n, messageData as r, failureData as t };
