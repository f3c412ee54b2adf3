import "./rolldown-runtime.js";
import { i as timeOf, r as metricsOf } from "./chunk-WAM7N4QN.js";
import { r as knownOf } from "./chunk-LMLNBSLX.js";
import { t as fingerprintsOf } from "./chunk-WS22UFTY.js";
import { nt as causeOf, rt as spanOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var before = 160;
var longest = 480;
function excerptOf({ start, end }, { source, lineAt, lineStart }, other) {
	const line = lineAt(start);
	const first = lineStart(line);
	const centre = other && lineAt(other.start) === line ? Math.min(start, other.start) : start;
	const stop = source.indexOf("\n", start);
	const lineEnd = trimReturn(source, stop < 0 ? source.length : stop, first);
	const from = wholeCharacter(source, Math.max(first, centre - before));
	const to = wholeCharacter(source, Math.min(lineEnd, from + longest));
	return {
		line,
		text: source.slice(from, to),
		start: Math.min(start, to) - from,
		end: Math.min(end, to) - from,
		cutBefore: from > first,
		cutAfter: to < lineEnd,
		moreLines: lineAt(Math.max(start, end - 1)) - line
	};
}
function trimReturn(source, end, first) {
	return end > first && source[end - 1] === "\r" ? end - 1 : end;
}
function wholeCharacter(source, offset) {
	return /[\udc00-\udfff]/.test(source[offset] ?? "") && /[\ud800-\udbff]/.test(source[offset - 1] ?? "") ? offset - 1 : offset;
}
var most = 200;
var longest2 = 200;
function outlineOf({ timeline: { events }, settings }) {
	const first = events.find(({ at, derivedMinutes }) => at !== void 0 && derivedMinutes !== void 0);
	const shift = first ? shorterWay((first.derivedMinutes ?? 0) - (first.at ?? 0)) : 0;
	return {
		events: events.slice(0, most).flatMap((event) => {
			const { line, at, description, milestone } = event;
			const time = timeOf(event);
			return time === null ? [] : [{
				line,
				time,
				minutes: at === void 0 ? void 0 : at + shift,
				text: description.slice(0, longest2).replace(/[\ud800-\udbff]$/, ""),
				milestone
			}];
		}),
		metrics: metricsOf(events, settings)
	};
}
function shorterWay(minutes) {
	const day = 1440;
	return ((minutes + day / 2) % day + day) % day - day / 2;
}
function createRegionOf(locator) {
	let last = {
		line: 0,
		offset: 0,
		bytes: 0
	};
	const point = (offset) => {
		const line = locator.lineAt(offset);
		const first = locator.lineStart(line);
		const from = last.line === line && last.offset <= offset ? last : {
			line,
			offset: first,
			bytes: 0
		};
		const bytes = from.bytes + Buffer.byteLength(locator.source.slice(from.offset, offset));
		last = {
			line,
			offset,
			bytes
		};
		return {
			line,
			column: offset - first + 1,
			byteColumn: bytes + 1,
			offset
		};
	};
	return ({ start, end }) => ({
		start: point(start),
		end: point(end)
	});
}
function fixesOf(message, place, regionOf, source) {
	const { edits = [], expected = [] } = message;
	const safe = edits.length > 0 ? [toFix(true, edits, regionOf, source)] : [];
	const suggested = expected.map((text) => {
		const edit = {
			...place,
			text
		};
		return {
			safe: false,
			edits: [edit],
			joined: edit
		};
	});
	return [...safe, ...suggested.filter((fix) => !safe.some((own) => isSame(own, fix)))];
}
function toFix(safe, edits, regionOf, source) {
	const ordered = [...edits].sort((a, b) => a.start - b.start);
	const placed = ordered.map((edit) => ({
		...regionOf(edit),
		text: edit.text
	}));
	return {
		safe,
		edits: placed,
		joined: placed.length === 1 ? placed[0] : join(ordered, regionOf, source)
	};
}
var longest3 = 1e4;
function join(edits, regionOf, source) {
	const start = edits[0]?.start ?? 0;
	const end = Math.max(...edits.map((edit) => edit.end));
	if (end - start > longest3) return void 0;
	let text = "";
	let at = start;
	for (const edit of edits) {
		text += source.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return {
		...regionOf({
			start,
			end
		}),
		text
	};
}
function isSame({ joined: a }, { joined: b }) {
	return a !== void 0 && a.text === b?.text && a.start.offset === b.start.offset && a.end.offset === b.end.offset;
}
function detailsOf(messages, incident, keep) {
	const { locator } = incident;
	const regionOf = createRegionOf(locator);
	const fingerprints = keep.has("fingerprints") ? fingerprintsOf(messages, incident) : void 0;
	const detailOf = (message) => {
		const place = spanOf(message);
		const other = causeOf(message);
		const cause = other && spanOf(other);
		const region = place && keep.has("regions") ? regionOf(place) : void 0;
		return {
			excerpt: place && keep.has("excerpts") ? excerptOf(place, locator, cause) : void 0,
			causeExcerpt: cause && keep.has("excerpts") ? excerptOf(cause, locator, place) : void 0,
			region,
			causeRegion: cause && keep.has("regions") ? regionOf(cause) : void 0,
			fixes: region && fixesOf(message, region, regionOf, locator.source),
			fingerprint: fingerprints?.get(message)
		};
	};
	return {
		details: new Map(messages.map((message) => [message, detailOf(message)])),
		outline: keep.has("outline") ? outlineOf(incident) : void 0,
		found: keep.has("found") ? knownOf(messages, incident) : void 0
	};
}
export { detailsOf };
