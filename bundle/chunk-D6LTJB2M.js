import { $ as reportedOf, Bt as summaryOf, Ft as count, Q as projectPath, Qt as escapeControls, Y as levelOf, Z as placeOf, tt as wordsOf } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var most = 10;
var github = (run, options) => {
	const all = [...run.failures.map(({ path, reason }) => ({
		level: "error",
		properties: {
			file: escapeControls(projectPath(path, options)),
			title: "postmortem-lint"
		},
		lines: [`Could not be linted: ${escapeControls(reason)}`]
	})), ...reportedOf(run, options).map((own) => annotationOf(own, options))];
	const shown = ["error", "warning"].map((level) => all.filter((annotation) => annotation.level === level));
	const commands = shown.flatMap((annotations) => annotations.slice(0, most).map(toCommand));
	const rest = shown.flatMap((annotations) => annotations.slice(most));
	return [
		...commands,
		...rest.map(toLine),
		...rest.length > 0 ? [cutNotice(shown)] : [],
		`${summaryOf(run, options)}
`
	].join("");
};
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
function cutNotice(shown) {
	const [errors = 0, warnings = 0] = shown.map((annotations) => Math.max(0, annotations.length - most));
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
