import { q as createHash, rt as spanOf } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
function fingerprintsOf(messages, incident) {
	const seen = /* @__PURE__ */ new Map();
	return new Map([...identitiesOf(messages, incident)].map(([message, { rule, section, text }]) => {
		const identity = [
			rule,
			section,
			text
		].join("\0");
		const ordinal = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, ordinal);
		return [message, hashOf(`${identity}\0${ordinal}`)];
	}));
}
function identitiesOf(messages, incident) {
	const headings = incident.sections.filter(({ form }) => form !== "label");
	return new Map(messages.map((message) => [message, identityOf(message, headings, incident)]));
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
function identityOf(message, headings, { locator, top }) {
	const { start, end } = spanOf(message) ?? top;
	const section = headings.findLast(({ place }) => place.start <= start);
	const covers = ({ start: from, end: to }) => start <= from && end >= to;
	const heads = covers(top) || section !== void 0 && covers(section.place);
	const words = heads ? message.reason.replace(/\d+/g, "0") : wordsAt(start, end, locator);
	const named = section && section.place.start !== top.start ? section : void 0;
	return {
		rule: message.ruleId ?? "",
		section: named ? nameOf(named) : "",
		text: plain(words),
		whole: heads
	};
}
var longest = 400;
function wordsAt(start, end, { source, lineAt, lineStart }) {
	const from = end > start ? start : lineStart(lineAt(start));
	return source.slice(from, Math.min(end > start ? end : lineStart(lineAt(start) + 1), from + longest));
}
function nameOf(section) {
	return section.keys.length > 0 ? section.keys.join("+") : plain(section.name);
}
function plain(text) {
	return text.normalize("NFC").toLowerCase().replace(/[*_`\\|#]/g, "").replace(/\s+/g, " ").trim();
}
export { hashOf as n, identitiesOf as r, fingerprintsOf as t };
