import "./rolldown-runtime.js";
import { t as table } from "./chunk-S3XZZG6Y.js";
import { At as passedOverLine, Jt as toJson, T as eachDocument, Wt as escapeControls, a as writeFailures, p as readInputArguments, qt as shorten } from "./core.js";
import { n as factsOf } from "./chunk-WAM7N4QN.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
function inspection(all) {
	return all.map(inspectionOf).join("\n");
}
function inspectionOf(facts) {
	const { path, kind, incidentDate, zones, sections, timeline, claims, actions } = facts;
	const head = [
		kind,
		incidentDate ?? "no date",
		zones.length > 0 ? zones.join(", ") : "no time zone"
	].join(", ");
	const parts = [
		`${escapeControls(path)}: ${head}
`,
		titled("Sections", sections.length, table(["line", "section"], sections.map(({ line, key }) => [String(line), key]))),
		titled("Timeline", timeline.length, table([
			"line",
			"date",
			"time",
			"zone",
			"milestone",
			"what happened"
		], timeline.map((event) => [
			String(event.line),
			event.date ?? "",
			event.time,
			event.zone ?? "",
			event.milestone ?? "",
			inLine(event.text)
		]))),
		titled("Claims", claims.length, table([
			"line",
			"kind",
			"stated",
			"read as",
			"explained by"
		], claims.map((claim) => [
			String(claim.line),
			claim.kind,
			inLine(claim.text),
			meaning(claim),
			"explainedBy" in claim ? inLine(claim.explainedBy ?? "") : ""
		]))),
		titled("Actions", actions.length, table([
			"line",
			"done",
			"owner",
			"due",
			"ticket",
			"action"
		], actions.map((action) => [
			String(action.line),
			action.done ? "yes" : "",
			inLine(action.owner ?? "", 24),
			inLine(action.due ?? "", 24),
			inLine(action.ticket ?? "", 24),
			inLine(action.text)
		])))
	];
	const { decisions } = facts;
	if (decisions) parts.push(titled("Why", decisions.length, table([
		"line",
		"reading",
		"because"
	], decisions.map((own) => [
		String(own.line),
		inLine(own.reading),
		inLine(own.because)
	]))));
	return parts.join("\n");
}
function titled(title, count, body) {
	return count === 0 ? `${title}: none
` : `${title} (${count})
${body}`;
}
function inLine(text, length = 72) {
	return shorten(escapeControls(text.replace(/\s+/g, " ").trim()), length);
}
function meaning(claim) {
	switch (claim.kind) {
		case "window": return `${moment(claim.startDate, claim.start)} – ${moment(claim.endDate, claim.end)}`;
		case "percent": return `${claim.value} %${claim.of === "" ? "" : ` of ${escapeControls(claim.of)}`}`;
		default: return `${claim.approximate ? "about " : ""}${claim.minutes} min`;
	}
}
function moment(date, time) {
	return [date, time ?? "?"].filter((part) => part !== null).join(" ");
}
async function inspectCommand(args, io) {
	const { paths, options } = await readInputArguments(args, io);
	const all = [];
	const failures = [];
	for await (const result of eachDocument(paths, options, ({ incident }, { path }) => factsOf(incident, path, args.explain))) if ("reason" in result) failures.push(result);
	else if ("timeline" in result) all.push(result);
	else if (result.named) io.stderr.write(`${passedOverLine(result)}
`);
	io.stdout.write(args.format === "json" ? `${toJson(all, 2)}
` : inspection(all));
	writeFailures(failures, args.debug, io);
	return failures.length > 0 ? 2 : 0;
}
export { inspectCommand };
