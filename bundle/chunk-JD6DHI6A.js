import { Z as placeOf, et as shownOf, k as detailOf, nt as causeOf, tn as toJson } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var json = (run, options) => {
	const { cwd } = options;
	const files = run.linted.map((document) => ({
		path: document.path,
		cwd,
		history: [document.path],
		messages: shownOf(document, options).map(messageData)
	}));
	const failed = run.failures.map((failure) => ({
		path: failure.path,
		cwd,
		history: [failure.path],
		messages: [failureData(failure)]
	}));
	return `${toJson([...files, ...failed], 2)}
`;
};
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
