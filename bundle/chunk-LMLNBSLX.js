import { n as hashOf, r as identitiesOf } from "./chunk-WS22UFTY.js";
import { Xt as wellFormed } from "./core.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
function knownOf(messages, incident) {
	const counted = /* @__PURE__ */ new Map();
	for (const identity of identitiesOf(messages, incident).values()) {
		const known = short(identity);
		const key = bySection(known);
		counted.set(key, {
			...known,
			count: (counted.get(key)?.count ?? 0) + 1
		});
	}
	return [...counted].sort(([a], [b]) => a < b ? -1 : 1).map(([, known]) => known);
}
function divide(messages, incident, list, keyOf = bySection) {
	const left = /* @__PURE__ */ new Map();
	for (const known2 of list) left.set(keyOf(known2), (left.get(keyOf(known2)) ?? 0) + known2.count);
	const wholes = new Map(list.filter(({ whole, section }) => whole && section !== "").map((known2) => [partKeyOf(known2), keyOf(known2)]));
	const covering = /* @__PURE__ */ new Set();
	const isKnown = (identity) => {
		const key = keyOf(identity);
		const count = left.get(key) ?? 0;
		const whole = identity.whole ? void 0 : wholes.get(partKeyOf(identity));
		if (count > 0) left.set(key, count - 1);
		else if (whole !== void 0) covering.add(whole);
		return count > 0 || whole !== void 0;
	};
	const fresh = [];
	const known = [];
	for (const [message, identity] of identitiesOf(messages, incident)) (isKnown(short(identity)) ? known : fresh).push(message);
	return {
		fresh,
		known,
		stale: list.flatMap((own) => {
			const key = keyOf(own);
			const count = covering.has(key) ? 0 : Math.min(own.count, left.get(key) ?? 0);
			left.set(key, (left.get(key) ?? 0) - count);
			return count > 0 ? [{
				...own,
				count
			}] : [];
		})
	};
}
function without(list, stale) {
	const gone = new Map(stale.map((known) => [bySection(known), known.count]));
	return list.flatMap((known) => {
		const count = known.count - (gone.get(bySection(known)) ?? 0);
		return count > 0 ? [{
			...known,
			count
		}] : [];
	});
}
var bySection = ({ rule, section, text }) => [
	rule,
	section,
	text
].join("\0");
var byWords = ({ rule, text }) => `${rule}\0${text}`;
function partKeyOf({ rule, section }) {
	return `${rule}\0${section}`;
}
var longest = 120;
function short(identity) {
	const text = wellFormed(identity.text);
	return {
		...identity,
		text: text.length > longest ? `${wellFormed(text.slice(0, longest - 20))}… #${hashOf(text).slice(0, 8)}` : text
	};
}
export { without as i, divide as n, knownOf as r, byWords as t };
