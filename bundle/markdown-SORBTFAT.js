import "./rolldown-runtime.js";
import { Dt as count, Nt as tallyOf, Ot as coverageOf, Pt as tallyWords, Q as projectPath, Wt as escapeControls, Y as levelOf, at as english, dt as homepage, et as shownOf, kt as leftOutOf, lt as formatMinutes, nt as causeOf, qt as shorten } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var mostEvents = 40;
var longest = 64;
function gantt({ events, metrics }) {
	const timed = events.filter((event) => event.minutes !== void 0);
	const [first] = timed;
	if (!first || timed.length < 2) return void 0;
	const start = timed.find(({ milestone }) => milestone === "start");
	const bars = start ? barsOf(start.minutes, metrics) : [];
	const minutes = timed.map((event) => event.minutes);
	return [
		"gantt",
		"    dateFormat YYYY-MM-DD HH:mm",
		...axisOf((Math.max(...minutes) - Math.min(...minutes)) / 1440),
		...bars.length > 0 ? ["    section Measured", ...bars] : [],
		"    section Timeline",
		...timed.slice(0, mostEvents).map(pointOf)
	].join("\n");
}
function axisOf(days) {
	if (days <= 1) return ["    axisFormat %H:%M"];
	return days <= 2 ? ["    axisFormat %d %b %H:%M", "    tickInterval 6hour"] : ["    axisFormat %d %b", `    tickInterval ${Math.ceil(days / 10)}day`];
}
var spans = [
	[
		"ttd",
		"To detect",
		"crit"
	],
	[
		"ttm",
		"To mitigate",
		"active"
	],
	[
		"ttr",
		"To resolve",
		"done"
	]
];
function barsOf(start, metrics) {
	return spans.flatMap(([key, name, style]) => {
		const length = metrics[key];
		if (length === null || length <= 0) return [];
		return [`    ${name}, ${formatMinutes(length, english.time)} :${style}, ${moment(start)}, ${moment(start + length)}`];
	});
}
function pointOf({ time, minutes, text, milestone }) {
	const style = milestone === "start" ? "crit, " : milestone === "resolved" ? "done, " : milestone ? "active, " : "";
	return `    ${label(`${time} ${text}`)} :${style}milestone, ${moment(minutes)}, 0m`;
}
function moment(minutes) {
	return (/* @__PURE__ */ new Date(Math.floor(minutes) * 6e4)).toISOString().slice(0, 16).replace("T", " ");
}
var alike = {
	":": "∶",
	";": "；",
	"#": "＃",
	"<": "‹",
	">": "›",
	"{": "(",
	"}": ")",
	"&": "＆",
	"`": "'",
	"\\": "＼"
};
function label(text) {
	const safe = escapeControls(text.replace(/\s+/g, " ").trim());
	return shorten(safe, longest).replace(/[:;#<>{}&`\\]/g, (mark) => alike[mark] ?? mark).replace(/%(?=%)/g, "% ");
}
function toMarkdown(text) {
	return entities(text).replace(/&#(?:64|35);/g, "$&<!-- -->");
}
function toCode(text) {
	return `<code>${entities(text)}</code>`;
}
function messageToMarkdown(message) {
	let at = 0;
	let written = "";
	for (const match of message.matchAll(/`` ([^\n]{1,400}?) ``|`([^`\n]{1,400})`/g)) {
		written += toMarkdown(message.slice(at, match.index)) + toCode(match[1] ?? match[2] ?? "");
		at = match.index + match[0].length;
	}
	return written + toMarkdown(message.slice(at));
}
function entities(text) {
	return escapeControls(text).replace(/:(?!\s|$|\d\d(?![\d:]))|[!#$&*<>@[\\\]^_`{|}~]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\bwww\./gi, (own) => `${own.slice(0, -1)}&#46;`);
}
var limit = 64e3;
var fewDocuments = 10;
var icons = {
	error: "❌",
	warning: "⚠️"
};
var markdown = (run, options) => {
	const tally = tallyOf(run);
	let text = `<!-- postmortem-lint -->
### ${run.failures.length + tally.errors > 0 ? "❌" : tally.warnings > 0 ? "⚠️" : "✅"} ${tallyWords(tally, options.quiet)}

${[coverageOf(run), ...leftOutOf(run)].join("; ")}
${failuresOf(run, options)}`;
	const documents = shownDocuments(run, options);
	const footer = `
<sub>Written by [postmortem-lint](${homepage}#readme)</sub>
`;
	let left = 0;
	for (const document of documents) {
		const room = limit - text.length - footer.length - 200;
		const block = left > 0 ? "" : blockOf(document, options, room);
		if (block === "") left++;
		else text += block;
	}
	if (left > 0) text += `
… ${count(left, "document")} more ${left === 1 ? "does" : "do"} not fit into a comment.
`;
	return [text, footer];
};
function shownDocuments({ linted }, options) {
	const rank = (document) => {
		const { errors, warnings } = document.counts;
		return errors > 0 ? 0 : warnings > 0 && !options.quiet ? 1 : 2;
	};
	const sorted = [...linted].sort((a, b) => rank(a) - rank(b));
	return linted.length > fewDocuments ? sorted.filter((document) => rank(document) < 2) : sorted;
}
function failuresOf({ failures }, options) {
	if (failures.length === 0) return "";
	const shown = failures.slice(0, 50).map(({ path, reason }) => `- ${toCode(cut(projectPath(path, options)))}: ${toMarkdown(cut(reason))}
`);
	const more = failures.length > shown.length ? [`- … ${failures.length - shown.length} more
`] : [];
	return `
Could not be linted:

${[...shown, ...more].join("")}`;
}
function blockOf(document, options, room) {
	const shown = shownOf(document, options);
	const tally = options.quiet ? {
		...document.counts,
		warnings: 0
	} : document.counts;
	const head = `
<details${tally.errors > 0 ? " open" : ""}>
<summary>${toCode(cut(projectPath(document.path, options)))}: ${tallyWords(tally)}</summary>
`;
	const foot = "\n</details>\n";
	const { outline } = document;
	const metrics = outline ? metricsOf(outline) : "";
	let rest = room - head.length - 12 - metrics.length - 300;
	if (rest < 0) return "";
	const rows = shown.map(rowOf);
	const fitting = rows.findIndex((row) => (rest -= row.length) < 0);
	const kept = fitting < 0 ? rows : rows.slice(0, fitting);
	const chart = outline && fitting < 0 ? chartOf(outline) : "";
	return [
		head,
		kept.length > 0 ? `
| Line | | Rule | Finding |
| ---: | --- | --- | --- |
${kept.join("")}` : "",
		kept.length < rows.length ? `
… ${count(rows.length - kept.length, "finding")} more in this document.
` : "",
		metrics,
		chart.length <= rest ? chart : "",
		foot
	].join("");
}
function rowOf(message) {
	const cause = causeOf(message);
	const counterpart = cause ? `<br>Line ${cause.line ?? 1}: ${messageToMarkdown(cut(cause.reason))}` : "";
	const level = levelOf(message);
	const rule = `[${toMarkdown(message.ruleId ?? "")}](${message.url ?? "https://github.com/postmortem-lint/postmortem-lint"})`;
	return `| ${message.line ?? 1} | ${icons[level]}&nbsp;${level} | ${rule} | ${messageToMarkdown(cut(message.reason))}${counterpart} |
`;
}
var names = [
	["ttd", "time to detect"],
	["ttm", "time to mitigate"],
	["ttr", "time to resolve"]
];
function metricsOf({ metrics }) {
	const measured = names.flatMap(([key, name]) => {
		const minutes = metrics[key];
		return minutes === null ? [] : [`${name}: **${formatMinutes(minutes, english.time)}**`];
	});
	return measured.length === 0 ? "" : `
Measured in the timeline: ${measured.join(", ")}.
`;
}
function chartOf(outline) {
	const chart = gantt(outline);
	return chart === void 0 ? "" : `
<details>
<summary>Timeline</summary>

\`\`\`mermaid
${chart}
\`\`\`

</details>
`;
}
function cut(text) {
	return shorten(text, 500);
}
export { markdown };
