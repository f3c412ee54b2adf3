import "./rolldown-runtime.js";
import { At as passedOverLine, Gt as escapeLines, Lt as UsageError, N as visit, P as rules, T as eachDocument, Tt as zoneRows, Wt as escapeControls, _t as placeInLine, a as writeFailures, at as english, ht as namedEntities, j as lint, nt as causeOf, ot as findZones, p as readInputArguments, pt as languages, rt as spanOf, yt as scanTimes } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
var vocabularies = /* @__PURE__ */ new WeakMap();
var ownWords = "true false null postmortem type layout kind title lang language locale sev severity http https".split(" ");
function vocabularyOf(language) {
	let vocabulary = vocabularies.get(language);
	if (!vocabulary) {
		vocabulary = createVocabulary([.../* @__PURE__ */ new Set([
			...ownWords,
			...stringsIn(language),
			...stringsIn(english)
		])]);
		vocabularies.set(language, vocabulary);
	}
	return vocabulary;
}
function stringsIn(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(stringsIn);
	return Object.entries(value).flatMap(([key, item]) => [key, ...stringsIn(item)]);
}
function createVocabulary(strings) {
	const words2 = /* @__PURE__ */ new Set();
	const beginnings = /* @__PURE__ */ new Set();
	for (const text of strings) for (const [part, word = "", open] of text.toLowerCase().matchAll(/([\p{L}\p{M}\p{N}]+)(\*?)/gu)) {
		if (part === "") continue;
		words2.add(word);
		if (open && word.length > 2) beginnings.add(word);
	}
	const longest = Math.max(...[...words2].map((word) => word.length));
	return { knownIn(word) {
		const lower = word.toLowerCase();
		if (words2.has(lower) || word in zoneRows) return [{
			start: 0,
			end: word.length
		}];
		if (unspaced.test(word)) return partsOf(lower, words2, longest);
		for (let end = Math.min(lower.length, longest); end > 2; end--) if (beginnings.has(lower.slice(0, end))) return [{
			start: 0,
			end
		}];
		return [];
	} };
}
function partsOf(text, words2, longest) {
	const parts = [];
	for (let start = 0; start < text.length;) {
		let end = Math.min(text.length, start + longest);
		while (end > start && !words2.has(text.slice(start, end))) end--;
		if (end > start) parts.push({
			start,
			end
		});
		start = Math.max(end, start + 1);
	}
	return parts;
}
var words = /&(?:#\w{1,8}|[A-Za-z]\w{1,30});|[a-z][a-z+.-]{1,20}:\/\/[^\s<>"'`)\]|]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\d{1,3}(?:\.\d{1,3}){3}|[a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){0,6}\.[a-z]{2,10}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;
var entities = new Set(Object.keys(namedEntities));
function piecesOf({ tree, incident, messages }) {
	const { source } = incident.locator;
	const kept = coverOf([...timesIn(incident), ...syntaxIn(tree, source)], source.length);
	const code = coverOf(codeIn(tree), source.length);
	const said = coverOf([...messages.flatMap(valuesOf), ...incident.claims.shares.map(({ place }) => place)], source.length);
	const { knownIn } = vocabularyOf(incident.language);
	const pieces = [];
	const hide = (start, end) => {
		for (let from = start; from < end; from++) {
			if (kept[from] === 1) continue;
			let to = from;
			while (to < end && kept[to] !== 1) to++;
			const key = source.slice(from, to).toLowerCase();
			if (!(key === "t" && kept[from - 1] === 1 && kept[to] === 1)) pieces.push({
				start: from,
				end: to,
				key
			});
			from = to;
		}
	};
	for (const match of source.matchAll(words)) {
		const [word] = match;
		const start = match.index;
		const end = start + word.length;
		const scheme = word.indexOf("://");
		if (isEntity(word)) continue;
		if (scheme > 0 || code[start] === 1 || /[@.]/.test(word)) {
			const from = /^https?:/.test(word) ? scheme : 0;
			for (const part of word.slice(from).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) hide(start + from + part.index, start + from + part.index + part[0].length);
		} else if (/^\d+$/.test(word)) {
			if (word.length > 1 && said[start] !== 1) hide(start, end);
		} else {
			let at = start;
			for (const known of word.length === 1 || isMark(word) ? [{
				start: 0,
				end: word.length
			}] : knownIn(word)) {
				hide(at, start + known.start);
				at = start + known.end;
			}
			hide(at, end);
		}
	}
	return pieces;
}
function coverOf(spans, length) {
	const cover = new Uint8Array(length);
	for (const { start, end } of spans) cover.fill(1, start, end);
	return cover;
}
function isMark(word) {
	return /^(?:sev|p|q|s)\d$/i.test(word);
}
function isEntity(word) {
	return word.startsWith("&") && (word.startsWith("&#") || entities.has(word.slice(1, -1)));
}
var longestValue = 40;
function valuesOf(message) {
	const cause = causeOf(message);
	return [spanOf(message), cause && spanOf(cause)].filter((span) => span !== void 0).filter(({ start, end }) => end - start <= longestValue);
}
function timesIn(incident) {
	const { language, locator, blocks } = incident;
	const scanned = blocks.flatMap((block) => block.kind === "fence" ? [] : block.lines).flatMap((line) => [...scanTimes(line.text, language.time), ...findZones(line.text, language.time)].map(({ start, end }) => placeInLine(line, start, end)));
	const doubtful = [...incident.badTimes, ...incident.ambiguousTimes].map(({ place }) => place);
	return [
		...scanned,
		...doubtful,
		...frontMatterTimes(incident, locator.source)
	];
}
function frontMatterTimes({ language }, source) {
	const front = /^(---|\+\+\+)[^\n]{0,40}\n([\s\S]*?\n)\1/.exec(source);
	const start = source.indexOf("\n") + 1;
	return [...(front?.[2] ?? "").matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => scanTimes(line, language.time).map((token) => ({
		start: start + index + token.start,
		end: start + index + token.end
	})));
}
var nameInTag = /(?<=<\/?)[A-Za-z][A-Za-z\d]{0,20}|(?<=\s)[A-Za-z]{1,30}(?==["'])/g;
var namesInTags = new Set("a abbr address align alt article aside b blockquote body border br caption center cite class code col colspan dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header height hr href html i id iframe img input ins kbd li link main mark nav ol p pre rowspan s section small span src strike strong style sub summary sup svg table tbody td tfoot th thead title tr tt u ul video width".split(" "));
var ruleIds = new RegExp(`lint\\s{1,20}(?:enable|disable|ignore)|postmortemLint|(?<![\\w-])(?:${rules.map(({ id }) => id).join("|")})(?![\\w-])`, "g");
function syntaxIn(tree, source) {
	const spans = [...source.matchAll(/^[ \t>*+-]{0,40}\d{1,9}[.)](?=[ \t])/gm), ...source.matchAll(/^#{1,6} \d{1,2}(?:\.\d{1,2}){0,3}[.)]?(?=\s)/gm)].map(toSpan);
	visit(tree, (node) => {
		const span = node.position && {
			start: node.position.start.offset ?? 0,
			end: node.position.end.offset ?? 0
		};
		if (!span || node.type !== "html" && node.type !== "yaml") return;
		const text = source.slice(span.start, span.end);
		const names = node.type === "html" ? [...text.matchAll(nameInTag)].filter(([name]) => namesInTags.has(name.toLowerCase())) : [];
		for (const match of [...names, ...text.matchAll(ruleIds)]) spans.push({
			start: span.start + match.index,
			end: span.start + match.index + match[0].length
		});
	});
	return spans;
}
function toSpan(match) {
	return {
		start: match.index,
		end: match.index + match[0].length
	};
}
function codeIn(tree) {
	const spans = [];
	visit(tree, (node) => {
		const span = node.position && {
			start: node.position.start.offset ?? 0,
			end: node.position.end.offset ?? 0
		};
		if (span && (node.type === "inlineCode" || node.type === "code" && node.lang)) spans.push(span);
	});
	return spans;
}
var alphabets = [
	[/\p{Script=Latin}/u, [..."xqzvkwj"]],
	[/\p{Script=Han}/u, [..."甲乙丙丁戊己庚辛"]],
	[/\p{Script=Katakana}/u, [..."ヌヘホムメヲヨ"]],
	[/\p{Script=Hiragana}/u, [..."ぬへほむめをよ"]],
	[/\p{Script=Cyrillic}/u, [..."жщцфъюэ"]],
	[/\p{Script=Greek}/u, [..."ξψζφθχω"]],
	[/\p{Script=Hangul}/u, [..."갸냐댜랴먀뱌"]],
	[/\p{Script=Arabic}/u, [..."ضظذغثخ"]],
	[/\p{Script=Hebrew}/u, [..."זטצקגץ"]],
	[/\p{Script=Devanagari}/u, [..."झञठढणथ"]],
	[/\p{Script=Thai}/u, [..."ฆฌญฎฏฐ"]],
	[/[0-9]/, [..."6789"]],
	[/[０-９]/, [..."６７８９"]]
];
var other = [..."xqzvkwj"];
var veiled = /[\p{L}\p{N}]/u;
function createVeil(isTaken) {
	const counts = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	return (word) => {
		const key = word.toLowerCase();
		let letters = known.get(key);
		if (!letters) {
			const shape = shapeOf(key);
			for (let attempt = 0; attempt < 50; attempt++) {
				const count = counts.get(shape) ?? 0;
				counts.set(shape, count + 1);
				letters = written(key, count);
				const made = letters.join("");
				if (made !== key && !isTaken(made)) break;
			}
			known.set(key, letters ?? []);
		}
		let index = 0;
		return Array.from(word, (character) => cased(letters?.[index++] ?? character, character)).join("");
	};
}
function shapeOf(word) {
	return Array.from(word, (character) => veiled.test(character) ? alphabets.findIndex(([script]) => script.test(character)) : character).join(" ");
}
function written(word, count) {
	const characters = [...word];
	let rest = count;
	for (let index = characters.length - 1; index >= 0; index--) {
		const character = characters[index] ?? "";
		if (!veiled.test(character)) continue;
		const letters = alphabets.find(([script]) => script.test(character))?.[1] ?? other;
		const letter = letters[rest % letters.length] ?? "";
		rest = Math.floor(rest / letters.length);
		characters[index] = letter.padEnd(character.length, letter);
	}
	return characters;
}
function cased(letter, like) {
	return like !== like.toLowerCase() ? letter.toUpperCase() : letter;
}
function redact(text, options = {}) {
	const original = lint(text, options);
	const { source } = original.incident.locator;
	const pieces = piecesOf(original);
	const render = createRenderer(source, pieces);
	const expected = findingsOf(original);
	const isFaithful = (revealed2) => findingsOf(lint(render(new Set(revealed2)), options)) === expected;
	const needed = isFaithful([]) ? [] : neededFor(isFaithful, keysByWeight(original, pieces));
	const revealed = new Set(needed);
	const made = render(revealed);
	return {
		text: made,
		revealed: [...new Set(pieces.filter(({ key }) => revealed.has(key)).map(({ start, end }) => source.slice(start, end)))],
		faithful: needed.length === 0 || isFaithful(needed),
		independent: findingsOf(lint(made)) === expected
	};
}
function createRenderer(source, pieces) {
	const original = new Set(pieces.map(({ key }) => key));
	const vocabularies2 = languages.map(vocabularyOf);
	const veil = createVeil((word) => original.has(word) || vocabularies2.some(({ knownIn }) => knownIn(word).length > 0 || knownIn(word.toUpperCase()).length > 0));
	const hidden = pieces.map(({ start, end }) => veil(source.slice(start, end)));
	return (revealed) => {
		let made = "";
		let at = 0;
		pieces.forEach(({ start, end, key }, index) => {
			made += source.slice(at, start) + (revealed.has(key) ? source.slice(start, end) : hidden[index]);
			at = end;
		});
		return made + source.slice(at);
	};
}
function findingsOf({ messages, incident }) {
	const findings = messages.map((message) => {
		const { start, end } = spanOf(message) ?? {
			start: 0,
			end: 0
		};
		return `${start}-${end} ${message.ruleId} ${message.fatal}`;
	});
	return [incident.kind.is, ...findings].join("\n");
}
function keysByWeight({ messages }, pieces) {
	const places = messages.flatMap((message) => [spanOf(message), spanOf(causeOf(message) ?? message)].filter((span) => span !== void 0));
	const weightOf = ({ start, end, key }) => key.length < 4 ? 0 : places.some((place) => start < place.end && end > place.start) ? 1 : 2;
	const weights = /* @__PURE__ */ new Map();
	for (const piece of pieces) weights.set(piece.key, Math.min(weights.get(piece.key) ?? 2, weightOf(piece)));
	return [...weights].sort(([, a], [, b]) => a - b).map(([key]) => key);
}
function neededFor(isFaithful, words2) {
	const search = (known, added, rest) => {
		if (added && isFaithful(known)) return [];
		if (rest.length <= 1) return rest;
		const half = Math.ceil(rest.length / 2);
		const [first, second] = [rest.slice(0, half), rest.slice(half)];
		const fromSecond = search([...known, ...first], first.length > 0, second);
		return [...search([...known, ...fromSecond], fromSecond.length > 0, first), ...fromSecond];
	};
	return search([], false, words2);
}
async function redactCommand(args, io) {
	if (args.explain || args.format === "json") throw new UsageError("`--redact` prints a document: it excludes `--explain` and `--format json`");
	const { paths, options } = await readInputArguments(args, io);
	if (!options.input && args.paths.length !== 1) throw new UsageError("`--redact` needs the path of one document, or `-`");
	const failures = [];
	let documents = 0;
	let faithful = true;
	for await (const result of eachDocument(paths, options, ({ incident }, file) => ({
		named: file.named,
		redacted: redact(incident.locator.source, {
			path: file.path,
			...file.config
		})
	}))) if ("reason" in result) failures.push(result);
	else if (!("redacted" in result)) io.stderr.write(`${passedOverLine(result)}
`);
	else if (!result.named || ++documents > 1) throw new UsageError("`--redact` needs the path of one document, not of a folder");
	else {
		const { text } = result.redacted;
		io.stdout.write(io.isTTY ? escapeLines(text) : text);
		io.stderr.write(remarks(result.redacted));
		faithful = result.redacted.faithful;
	}
	writeFailures(failures, args.debug, io);
	return failures.length > 0 || !faithful ? 2 : 0;
}
function remarks({ revealed, faithful, independent }) {
	return `${[
		faithful ? "The copy gives the same findings at the same places." : "The copy does not give the same findings: they depend on more than words.",
		...revealed.length > 0 ? [`Words that had to stay, as the findings depend on them: ${revealed.map(escapeControls).join(", ")}`] : [],
		...faithful && !independent ? ["Findings depend on its path or configuration too: say both in your report."] : [],
		"Times, dates, structure, section names and words that the linter looks for are left; read it before you pass it on."
	].join("\n")}
`;
}
export { redactCommand };
