import { $ as reportedOf, Dt as count, Mt as summaryOf, Q as projectPath, Wt as escapeControls, Y as levelOf, Z as placeOf, tt as wordsOf } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var most = 10;
var github = function* (run, options) {
	const counts = levels.map((level) => commandsShown(annotationsOf(level, run, options)));
	yield* counts.flatMap(({ commands }) => commands);
	for (const [index, level] of levels.entries()) if ((counts[index]?.more ?? 0) > 0) yield* linesBehind(annotationsOf(level, run, options));
	if (counts.some(({ more }) => more > 0)) yield cutNotice(counts.map(({ more }) => more));
	yield `${summaryOf(run, options)}
`;
};
var levels = ["error", "warning"];
function* annotationsOf(level, run, options) {
	for (const { path, reason } of level === "error" ? run.failures : []) yield {
		level: "error",
		properties: {
			file: escapeControls(projectPath(path, options)),
			title: "postmortem-lint"
		},
		lines: [`Could not be linted: ${escapeControls(reason)}`]
	};
	for (const own of reportedOf(run, options)) if (levelOf(own.message) === level) yield annotationOf(own, options);
}
function commandsShown(annotations) {
	const commands = [];
	let count2 = 0;
	for (const annotation of annotations) if (++count2 <= most) commands.push(toCommand(annotation));
	return {
		commands,
		more: count2 - commands.length
	};
}
function* linesBehind(annotations) {
	let count2 = 0;
	for (const annotation of annotations) if (++count2 > most) yield toLine(annotation);
}
function annotationOf({ document, message }, options) {
	const { line, column, endLine, endColumn } = placeOf(message);
	const columns = endLine === void 0 || endLine === line ? {
		col: column,
		endColumn: endColumn === column ? void 0 : endColumn
	} : {};
	return {
		level: levelOf(message),
		properties: {
			file: escapeControls(projectPath(document.path, options)),
			line,
			endLine,
			...columns,
			title: message.ruleId
		},
		lines: wordsOf(message).split("\n").map(escapeControls)
	};
}
function toCommand({ level, properties, lines }) {
	return `::${level} ${Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]).join(",")}::${escapeData(lines.join("\n"))}
`;
}
function toLine({ level, properties, lines }) {
	const { file = "", line = 1, col = 1, title = "" } = properties;
	return `${file}:${line}:${col}: ${level}: ${lines[0] ?? ""} [${title}]
`;
}
function cutNotice([errors = 0, warnings = 0]) {
	return `::notice title=postmortem-lint::${escapeData(`GitHub shows ${most} annotations of each level for a step: ${[...errors > 0 ? [count(errors, "error")] : [], ...warnings > 0 ? [count(warnings, "warning")] : []].join(" and ")} more are in the log of this step`)}
`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { github as n, escapeData as t };
