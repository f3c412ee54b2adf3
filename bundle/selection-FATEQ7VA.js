import "./rolldown-runtime.js";
import { n as diffArrays } from "./chunk-OGOEFPZL.js";
import { n as divide, r as knownOf, t as byWords } from "./chunk-LMLNBSLX.js";
import { r as identitiesOf } from "./chunk-WS22UFTY.js";
import { nt as causeOf, rt as spanOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var maxEditLength = 2e3;
function changedLines(before, after) {
	const lines = linesOf(after);
	const parts = diffArrays(linesOf(before), lines, { maxEditLength });
	if (!parts) return new Set(lines.map((_, index) => index + 1));
	const changed = /* @__PURE__ */ new Set();
	let line = 1;
	for (const { added, removed, count } of parts) {
		if (added) for (let own = 0; own < count; own++) changed.add(line + own);
		if (!removed) line += count;
	}
	return changed;
}
function linesOf(text) {
	return text.split(/\r?\n/);
}
function select(messages, incident, list, before) {
	const divided = list && divide(messages, incident, list);
	const fresh = divided?.fresh ?? messages;
	const reported = before ? ofChange(fresh, incident, before) : fresh;
	return {
		messages: reported,
		known: divided?.known,
		stale: divided?.stale,
		unchanged: before && fresh.length - reported.length
	};
}
function ofChange(messages, incident, before) {
	if (before.incident.status === "draft" && incident.status !== "draft") return messages;
	const { locator } = incident;
	const changed = changedLines(before.incident.locator.source, locator.source);
	const touches = (message) => [spanOf(message), spanOf(causeOf(message) ?? message)].some((place) => {
		if (!place) return false;
		const last = locator.lineAt(Math.max(place.start, place.end - 1));
		for (let line = locator.lineAt(place.start); line <= last; line++) if (changed.has(line)) return true;
		return false;
	});
	const identities = identitiesOf(messages, incident);
	const touched = new Set(messages.filter((message) => !identities.get(message)?.whole && touches(message)));
	const others = messages.filter((message) => !touched.has(message));
	const { fresh, stale } = divide(others, incident, knownOf(before.messages, before.incident));
	const reported = /* @__PURE__ */ new Set([...touched, ...divide(fresh, incident, stale, byWords).fresh]);
	return messages.filter((message) => reported.has(message));
}
export { select };
