import { B as sumOfWindows, F as agrees, H as witnessOf, I as defaultTolerance, L as isEvent, R as metricDefinition, V as windowMinutes, vt as quote } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
function decisionsOf(incident) {
	const { claims, timeline } = incident;
	const decisions = [
		...incident.sections.filter((section) => section.keys.length > 0).map(sectionDecision),
		...timeline.events.flatMap((event) => eventDecisions(event)),
		...claims.windows.map(({ line, text }) => ({
			line,
			reading: `window ${quote(text)}`,
			because: "a stated start or end of the incident"
		})),
		...claims.durations.map((claim) => ({
			line: claim.line,
			reading: `duration ${quote(claim.text)}`,
			because: explanationOf(claim, incident) ?? "nothing in the document explains it"
		})),
		...claims.metrics.map((claim) => ({
			line: claim.line,
			reading: `${claim.kind} ${quote(claim.text)} by its label ${quote(claim.label)}`,
			because: explanationOf(claim, incident) ?? "nothing in the document explains it"
		})),
		...incident.dates.slice(0, 1).map(({ line, text, from }) => ({
			line,
			reading: `day of the incident ${quote(text)}`,
			because: `the first full date, from the ${from}`
		})),
		...incident.zones.slice(0, 1).map(({ line, text }) => ({
			line,
			reading: `time zone ${quote(text)}`,
			because: "the first zone that is stated"
		}))
	];
	return [{
		line: 1,
		reading: incident.kind.is,
		because: incident.kind.because
	}, ...decisions.sort((a, b) => a.line - b.line)];
}
var forms = {
	atx: "a heading",
	setext: "an underlined heading",
	html: "an HTML heading",
	bold: "a bold line alone",
	plain: "a line that names a section",
	label: "a label before its text"
};
function sectionDecision({ line, keys, form, name }) {
	return {
		line,
		reading: `section ${keys.map((key) => quote(key)).join(" and ")}`,
		because: `${forms[form]}: ${quote(name)}`
	};
}
function eventDecisions(event) {
	const found = [];
	const { line } = event;
	if (event.milestone && event.milestoneWords) found.push({
		line,
		reading: `milestone ${quote(event.milestone)}`,
		because: `the words ${quote(event.milestoneWords)}`
	});
	if (event.derivedDate && !event.date) found.push({
		line,
		reading: `day ${event.derivedDate}`,
		because: event.crossesMidnight ? "the clock steps back: the next day" : "carried from a date above"
	});
	if (event.earlierThan) found.push({
		line,
		reading: `time ${quote(event.timeText)} out of order`,
		because: `${quote(event.earlierThan.timeText)} on line ${event.earlierThan.line} is later`
	});
	if (!event.reliable) found.push({
		line,
		reading: `time ${quote(event.timeText)} is no evidence`,
		because: "it is approximate, unclear or out of order"
	});
	return found;
}
function explanationOf(claim, incident) {
	const { duration } = claim;
	for (const window of incident.claims.windows) {
		const minutes = windowMinutes(window, incident);
		if (minutes !== void 0 && agrees(duration, minutes, defaultTolerance)) return `the window ${quote(window.text)} on line ${window.line}`;
	}
	if (sumOfWindows(duration, incident, defaultTolerance)) return "the sum of the stated windows";
	const pair = witnessOf(duration, incident, defaultTolerance);
	if (pair) return `from ${momentOf(pair.from)} to ${momentOf(pair.to)}`;
}
function momentOf(moment) {
	return `${quote(isEvent(moment) ? moment.timeText : moment.text)} (line ${moment.line})`;
}
function factsOf(incident, path, explain = false) {
	const { events } = incident.timeline;
	return {
		path,
		kind: incident.kind.is,
		incidentDate: incident.incidentDate ?? null,
		zones: [...new Set(incident.zones.map(({ zone }) => zone.name))],
		sections: sectionFacts(incident),
		timeline: events.flatMap((event) => {
			const time = timeOf(event);
			if (time === null) return [];
			const { line, derivedDate = null, derivedZone, description, milestone = null } = event;
			return [{
				line,
				time,
				date: derivedDate,
				zone: derivedZone?.name ?? null,
				text: description.replaceAll("\n", " "),
				milestone
			}];
		}),
		claims: claimFacts(incident),
		actions: incident.actions.map(({ line, work, owner = null, due = null, ticket = null, done }) => ({
			line,
			text: work,
			owner,
			due,
			ticket,
			done
		})),
		milestones: milestoneFacts(events),
		...explain ? { decisions: decisionsOf(incident) } : {},
		metrics: metricsOf(events, incident.settings)
	};
}
function metricsOf(events, { metrics } = {}) {
	const of = (kind) => measure(events, metricDefinition(kind, metrics));
	return {
		ttd: of("ttd"),
		ttm: of("ttm"),
		ttr: of("ttr")
	};
}
function timeOf({ clock, derivedMinutes }) {
	return formatClock(clock) ?? formatMinutes(derivedMinutes);
}
function formatClock(clock) {
	return formatMinutes(clock?.minutes);
}
function formatMinutes(minutes) {
	if (minutes === void 0) return null;
	const two = (value) => String(value).padStart(2, "0");
	return `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;
}
function sectionFacts({ sections }) {
	const first = /* @__PURE__ */ new Map();
	for (const section of sections) for (const key of section.keys) first.set(key, Math.min(first.get(key) ?? section.line, section.line));
	return [...first].map(([key, line]) => ({
		key,
		line
	})).sort((a, b) => a.line - b.line);
}
function claimFacts(incident) {
	const { claims } = incident;
	return [
		...claims.windows.map((window) => ({
			at: window.place.start,
			fact: windowFact(window)
		})),
		...claims.durations.map((claim) => ({
			at: claim.place.start,
			fact: lengthFact("duration", claim, incident)
		})),
		...claims.metrics.map((claim) => ({
			at: claim.place.start,
			fact: lengthFact(claim.kind, claim, incident)
		})),
		...claims.shares.map(({ line, text, place, share, of }) => ({
			at: place.start,
			fact: {
				kind: "percent",
				line,
				text,
				value: share.value,
				of
			}
		}))
	].sort((a, b) => a.at - b.at).map(({ fact }) => fact);
}
function windowFact({ line, text, start, end }) {
	return {
		kind: "window",
		line,
		text,
		start: formatClock(start?.clock),
		end: formatClock(end?.clock),
		startDate: formatDay(start?.date),
		endDate: formatDay(end?.date)
	};
}
function lengthFact(kind, claim, incident) {
	const { line, text, minutes, duration } = claim;
	return {
		kind,
		line,
		text,
		minutes,
		approximate: duration.approximate,
		explainedBy: explanationOf(claim, incident) ?? null
	};
}
function formatDay(date) {
	if (!date || date.ambiguous) return null;
	const two = (value) => String(value).padStart(2, "0");
	return `${date.year === void 0 ? "-" : String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}
function milestoneFacts(events) {
	return events.flatMap(({ milestone, line, clock, milestoneWords = null }) => milestone ? [{
		kind: milestone,
		line,
		time: formatClock(clock),
		words: milestoneWords
	}] : []);
}
function measure(events, { from, to }) {
	const start = events.find((event) => event.milestone === from && event.reliable)?.at;
	const end = events.find((event) => event.milestone === to && event.reliable)?.at;
	return start === void 0 || end === void 0 || end < start ? null : end - start;
}
export { timeOf as i, factsOf as n, metricsOf as r, explanationOf as t };
