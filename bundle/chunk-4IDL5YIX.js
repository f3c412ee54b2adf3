import { Ct as ticketPatternFault, I as defaultTolerance, It as mistakeLine, K as reasonOf, P as rules, Zt as realPath, _ as isBelow, b as shownPath, bt as sectionKeys, ft as languageOf, mt as milestoneKinds, ot as findZones, pt as languages, v as onDisk, vt as quote, w as require_ignore, y as packageKey, zt as nearest } from "./core.js";
import { C as safeParse, E as string, O as union, S as regex, T as strictTuple, _ as partial, a as entriesFromList, b as rawCheck, d as maxValue, f as metadata, g as optional, h as object, i as description, m as number, n as boolean, p as minValue, r as check, t as array, u as maxLength, v as picklist, w as strictObject, x as record, y as pipe } from "./chunk-3KUAD572.js";
import { t as require_dist } from "./chunk-NOIXU7MG.js";
import { t as require_picomatch2 } from "./chunk-53X2AMCU.js";
import { t as profiles } from "./chunk-PROB2T5H.js";
import { g as __toESM } from "./start.js";
import { createRequire } from "node:module";
import { basename, dirname, relative, resolve, sep } from "node:path";
createRequire(import.meta.url);
var import_ignore = __toESM(require_ignore(), 1);
var import_picomatch = __toESM(require_picomatch2(), 1);
var longest = 200;
var mostStars = 4;
var mostFolders = 3;
var mostBraces = 2;
function globFault(glob2) {
	if (glob2.trim() === "") return "a glob such as `docs/**/*.md`";
	if (glob2.length > longest) return `a glob of at most ${longest} characters`;
	if (glob2.includes("\\")) return "`/` between folders";
	if (glob2.startsWith("/")) return "a path from the folder of this file, without `/` at its start";
	if (glob2.split("/").includes("..")) return "a path below the folder of this file, without `..`";
	if (/[!@+?*]\(/.test(glob2)) return "a glob with `*`, `**`, `?`, `[…]` and `{…}` alone";
	if (!isBalanced(glob2, "[", "]")) return "a `]` for every `[`";
	if (!isBalanced(glob2, "{", "}")) return "a `}` for every `{`";
	if (glob2.split("{").length - 1 > mostBraces || glob2.split(",").length - 1 > 12) return `at most ${mostBraces} \`{…}\` with a dozen names`;
	if ((glob2.match(/\*\*/g) ?? []).length > mostFolders) return `at most ${mostFolders} \`**\``;
	if ((glob2.replaceAll("**", "").match(/\*/g) ?? []).length > mostStars) return `at most ${mostStars} \`*\` beside \`**\``;
}
function ignoreFault(line) {
	return globFault(line.replace(/^!/, "").replace(/^\//, ""));
}
function isBalanced(text, open, close) {
	let depth = 0;
	for (const letter of text) if (letter === open) depth++;
	else if (letter === close && --depth < 0) return false;
	return depth === 0;
}
function globTest(globs, folder) {
	const isMatch = (0, import_picomatch.default)([...globs], {
		dot: true,
		noextglob: true
	});
	return (path) => {
		const below = pathBelow(path, folder);
		return below !== void 0 && isMatch(below);
	};
}
function ignoreTest(lines, folder) {
	const rules2 = (0, import_ignore.default)().add([...lines]);
	return (path) => {
		const below = pathBelow(path, folder);
		return below !== void 0 && below !== "" && rules2.ignores(below);
	};
}
function pathBelow(path, folder) {
	const below = relative(folder, path).split(sep).join("/");
	return below === ".." || below.startsWith("../") || /^[A-Za-z]:/.test(below) ? void 0 : below;
}
var most = 14;
function oneOf(names, written, more = "names") {
	const listed = names.length > most ? `one of ${names.length} ${more}` : orList(names.map((name) => `\`${name}\``));
	return names.length < 2 ? listed : `${listed}${didYouMean(names, written)}`;
}
function didYouMean(names, written) {
	if (typeof written !== "string") return "";
	const lower = written.toLowerCase();
	const meant = names.find((name) => name.toLowerCase() === lower) ?? nearest(written, names, Math.min(3, Math.floor((written.length - 1) / 2)));
	return meant === void 0 ? "" : `; did you mean \`${meant}\`?`;
}
function orList(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function shown(value) {
	if (value === null || value === void 0) return "empty value";
	if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
	if (typeof value === "object") return "mapping";
	if (value === "") return "empty text";
	return `${typeof value === "string" ? "text" : typeof value === "number" ? "number" : "value"} ${quote(String(value))}`;
}
var notNegative = pipe(number("a number from 0"), minValue(0, "a number from 0"));
var ownSection = pipe(string("a key such as `customer-messages`"), regex(/^[a-z][a-z0-9-]{0,39}$/, "a key of small letters, digits and `-`, such as `customer-messages`"));
var sectionKey = union([picklist(sectionKeys), ownSection], ({ input }) => oneOf(sectionKeys, input));
var tolerance = mapping({
	exactMinutes: described(notNegative, "Minutes by which exact statements (\"65 minutes\") may differ."),
	hedgedMinutes: described(notNegative, "Minutes by which hedged statements (\"about 40 minutes\") may differ."),
	hourMinutes: described(notNegative, "Minutes by which whole and hedged hours may differ."),
	halfHourMinutes: described(notNegative, "Minutes by which half and decimal hours may differ."),
	dayMinutes: described(notNegative, "Minutes by which days may differ."),
	share: described(pipe(notNegative, maxValue(1, "a number from 0 to 1")), "Share of the value (0.1 is 10 %) by which all but exact minutes may differ.")
});
var levels = [
	"off",
	"warn",
	"warning",
	"error"
];
var level = picklist(levels, ({ input }) => oneOf(levels, input));
var ruleSettings = strictObject(Object.fromEntries(rules.map((rule) => [rule.id, optional(settingOf(rule))])), ({ input, expected }) => expected === "never" ? oneOf(rules.map(({ id }) => id), input, "rules that `postmortem-lint rules` lists") : "rules with their levels, as in `blame: off`");
function settingOf(rule) {
	const options = strictObject(Object.fromEntries(Object.entries(rule.options).map(([name, value]) => [name, optional(optionOf(value, rule.values?.[name]))])), ({ input, expected }) => expected === "never" ? optionNames(rule, input) : "options by their name");
	return described(union([level, strictTuple([level, options], "a level and options alone, as in `[warning, {…}]`")], ({ input }) => typeof input === "object" && input !== null ? "a level, or a list of a level and options" : `${oneOf(levels, input)}`), `${rule.description} Default: \`${rule.level}\`.`);
}
function optionNames(rule, input) {
	const names = Object.keys(rule.options);
	return names.length === 0 ? `none: \`${rule.id}\` has no options` : oneOf(names, input);
}
function optionOf(value, values) {
	if (value === defaultTolerance) return tolerance;
	if (typeof value === "number") return notNegative;
	if (typeof value === "boolean") return boolean("`true` or `false`");
	if (!Array.isArray(value)) return string("text");
	const item = values === sectionKeys ? sectionKey : values ? picklist(values, ({ input }) => oneOf(values, input)) : string("text");
	return array(item, "a list");
}
function mapping(entries, what = "keys with values") {
	const names = Object.keys(entries).filter((name) => !name.startsWith("$"));
	const optional2 = optionalEntries(entries);
	return strictObject(optional2, ({ input, expected }) => expected === "never" ? oneOf(names, input) : `${what}: ${oneOf(names, void 0)}`);
}
function optionalEntries(entries) {
	return partial(object(entries)).entries;
}
function described(schema, description2) {
	return pipe(schema, description(description2));
}
var profileNames = Object.keys(profiles);
var glob = pipe(string("a glob such as `docs/**/*.md`"), check((text) => globFault(text) === void 0, ({ input }) => globFault(input) ?? ""));
var ignoreLine = pipe(string("a line as in a `.gitignore`"), check((text) => ignoreFault(text) === void 0, ({ input }) => ignoreFault(input) ?? ""));
var heading = pipe(string("a heading"), regex(/\p{L}/u, "a heading with words"), maxLength(100, "a heading of at most 100 characters"));
var profileWords = ({ input }) => typeof input === "string" && /^(?:\/|[A-Za-z]:)/.test(input) ? "a path from the folder of this file that begins with `./` or `../`" : `a file that begins with \`./\`, or ${oneOf(profileNames, input)}`;
var profile = union([picklist(profileNames), pipe(string(), regex(/^\.{1,2}\//, profileWords))], profileWords);
var status = picklist([
	"draft",
	"review",
	"final"
], ({ input }) => oneOf([
	"draft",
	"review",
	"final"
], input));
var milestone = picklist(milestoneKinds, ({ input }) => oneOf(milestoneKinds, input));
var metric = pipe(strictObject({
	from: milestone,
	to: milestone
}, ({ input, expected }) => expected === "never" ? oneOf(["from", "to"], input) : "two milestones, as in `{from: start, to: detected}`"), rawCheck(({ dataset, addIssue }) => {
	if (!dataset.typed) return;
	const { from, to } = dataset.value;
	if (milestoneKinds.indexOf(from) < milestoneKinds.indexOf(to)) return;
	addIssue({
		message: `Unexpected milestone \`${to}\` for \`to\`, expected one that comes after \`${from}\`: ${milestoneKinds.join(", ")}`,
		path: [{
			type: "object",
			origin: "value",
			input: { ...dataset.value },
			key: "to",
			value: to
		}]
	});
}));
var ticket = pipe(string("a form such as `OPS-<number>`"), check((text) => ticketPatternFault(text) === void 0, ({ input }) => ticketPatternFault(input) ?? ""));
var timeZone = pipe(string("a time zone such as `UTC`, `CET` or `Europe/Oslo`"), check(isZone, ({ input }) => `a time zone such as \`UTC\`, \`CET\` or \`Europe/Oslo\`${zoneHint(input)}`));
var codes = languages.map(({ code }) => code);
var language = pipe(string(oneOf(codes, void 0)), check((text) => languageOf(text) !== void 0, ({ input }) => oneOf(codes, input)));
var sections = mapping({
	required: described(array(sectionKey, "a list of sections"), "Sections that may not be absent: the option `required` of `missing-section`."),
	order: described(array(sectionKey, "a list of sections"), "The order of sections: the option `order` of `unordered-sections`, which reports as a warning where no level is set for it."),
	aliases: described(mapping(entriesFromList(sectionKeys, oneOrMany(heading, "a heading or a list of headings")), "headings by section"), "More headings for the sections that are known. A heading stands for no other section then."),
	own: described(record(ownSection, oneOrMany(heading, "a heading or a list of headings"), "headings by a key of your own"), "Sections of your own: a key, which `required` and `order` may name, and the headings it goes by.")
});
var reading = {
	timeZone: noted(described(timeZone, "Time zone of timelines that state none; `missing-time-zone` is then silent."), "times without a zone have none", "timeZone: Europe/Oslo"),
	language: noted(described(language, "Language of the documents, where they need not be asked: de, en, es, fr, ja, no, pt or zh."), "each document is asked", "language: de"),
	sections: noted(described(sections, "Sections that are required, their order, and the headings they go by."), "the headings that the language knows; the sections of `missing-section`; no order", `sections:
  required: [summary, timeline, root-cause, action-items, customer-messages]
  order: [summary, timeline, root-cause, action-items]
  aliases:
    root-cause: [Why it broke]
    action-items: [What we change, Never again]
  own:
    customer-messages: [Messages to customers]`),
	metrics: noted(described(mapping({
		ttd: metric,
		ttm: metric,
		ttr: metric
	}, "metrics"), "Between which milestones time to detect, mitigate and resolve are measured. A stated metric is compared with that pair alone, and `inspect` measures it. Milestones are `start`, `detected`, `acknowledged`, `mitigated` and `resolved`."), "from `start` to `detected`, `mitigated`, `resolved`; any pair of entries explains a stated metric", `metrics:
  ttr: {from: detected, to: resolved}`),
	tolerance: noted(described(tolerance, "How far stated durations and metrics may be from what is measured, for all rules that compare them."), "exactMinutes 0, hedgedMinutes 5, hourMinutes 30, halfHourMinutes 15, dayMinutes 720, share 0.1", `tolerance:
  exactMinutes: 1`),
	ticketPattern: noted(described(oneOrMany(ticket, "a form such as `OPS-<number>`, or a list of such"), "Forms of ticket ids in actions: text with `<number>` (up to ten digits, at most twice) and `<letters>` (up to twenty, once) in it. With one, no other id counts; links to trackers do as before. It is no regular expression, so that no configuration can make the program slow."), "ids such as `#123` and `PAY-123`", "ticketPattern: [OPS-<number>, CHG<number>]"),
	rules: noted(described(ruleSettings, "Levels of rules by id: `off`, `warning` (or `warn`), `error`, or a list of a level and options. A level alone keeps options that were set before."), "the level that each rule has", `rules:
  blame: off
  undated-action: error
  timeline-gap: [warning, {minutes: 60}]`)
};
var override = pipe(mapping({
	files: described(oneOrMany(glob, "a glob or a list of globs"), "Documents that it is for."),
	status: described(status, "Status of the documents that it is for."),
	...reading
}, "keys of an override"), rawCheck(({ dataset, addIssue }) => {
	if (!dataset.typed) return;
	const { files, status: own, ...others } = dataset.value;
	if (files === void 0 && own === void 0) addIssue({ message: "Unexpected override of no documents, expected `files`, `status` or both" });
	for (const key of own === void 0 ? [] : Object.keys(others).filter((name) => name !== "rules")) addIssue({
		message: `Unexpected \`${key}\` beside \`status\`, expected \`rules\` alone: a document is read before its status is known`,
		path: [{
			type: "object",
			origin: "key",
			input: { ...dataset.value },
			key,
			value: void 0
		}]
	});
}));
var configSchema = mapping({
	$schema: noted(described(string("an address"), "Address of the JSON Schema, for editors."), "none", "$schema: ./node_modules/postmortem-lint/schema.json"),
	extends: noted(described(oneOrMany(profile, "a profile or a file, or a list of such"), "Built-in profiles, and files by a path that begins with `./` or `../`, that this file is laid over; later ones win over earlier ones. A file must lie in the same repository."), "the levels and options that each rule has", "extends: [google-sre, ./team.yaml]"),
	files: noted(described(oneOrMany(glob, "a glob or a list of globs"), "Globs from the folder of this file. Documents that they name are linted as postmortems, whatever they look like, and no others are, unless their front matter says `postmortem: true`."), "documents that are recognised as postmortems", "files: [docs/postmortems/**/*.md]"),
	ignore: noted(described(oneOrMany(ignoreLine, "lines as in a `.gitignore`"), "Lines as in a `.gitignore`, from the folder of this file. What they name is never linted, even when a path or a hook names it; `--verbose` says so."), "nothing", "ignore: [TEMPLATE.md, imported/]"),
	...reading,
	overrides: noted(described(array(override, "a list of overrides, each with `files` or `status`"), "Settings for some documents: by `files` (globs from the folder of this file), by `status` (`draft`, `review`, `final`; then `rules` alone), or both. Later ones win. A level for a status holds as it is; without one a draft has warnings and no errors."), "none", `overrides:
  - files: [archive/**]
    rules: {unowned-action: off}
  - status: draft
    rules: {placeholder: off}`)
}, "keys of the configuration");
function oneOrMany(item, what) {
	return union([item, array(item)], what);
}
function noted(schema, fallback, example) {
	return pipe(schema, metadata({
		fallback,
		example
	}));
}
function isZone(text) {
	return languages.some(({ time }) => {
		const [zone, ...more] = findZones(`${time.zoneNouns?.[0] ?? ""}: ${text}`, time);
		return zone?.text === text && more.length === 0;
	});
}
function zoneHint(text) {
	const meant = nearest(text, [
		"UTC",
		"GMT",
		...Intl.supportedValuesOf("timeZone")
	], Math.min(3, Math.floor(text.length / 2)));
	return meant !== void 0 && isZone(meant) ? `; did you mean \`${meant}\`?` : "";
}
var mostRounds = 50;
function checkConfig(source) {
	if (source.mistakes.length > 0 || source.value === void 0) return {
		config: {},
		mistakes: source.mistakes
	};
	if (typeof source.value !== "object" || Array.isArray(source.value)) return {
		config: {},
		mistakes: [source.mistakeAt([], `Unexpected ${shown(source.value)}, expected keys with values, as in \`extends: strict\``)]
	};
	const mistakes = /* @__PURE__ */ new Map();
	const value = structuredClone(source.value);
	for (let round = 0; round < mostRounds; round++) {
		const result = safeParse(configSchema, value);
		if (result.success) return {
			config: result.output,
			mistakes: [...mistakes.values()]
		};
		const faults = result.issues.flatMap((issue) => faultsOf(issue, [], source));
		for (const { mistake } of faults) mistakes.set(mistakeLine(mistake), mistake);
		if (!faults.map(({ path }) => remove(value, path)).some(Boolean)) break;
	}
	return {
		config: {},
		mistakes: [...mistakes.values()]
	};
}
var standIns = {
	files: [],
	status: "draft",
	from: "start",
	to: "resolved"
};
function remove(value, path) {
	const depth = path.findLastIndex((key2) => typeof key2 === "string");
	const holder = path.slice(0, Math.max(0, depth)).reduce((part, key2) => isHolder(part) ? part[key2] : void 0, value);
	const key = path[depth];
	if (key === void 0 || !isHolder(holder) || !(key in holder)) return false;
	const standIn = standIns[key];
	if (standIn === void 0 || holder[key] === standIn) return Reflect.deleteProperty(holder, key);
	return Reflect.set(holder, key, standIn);
}
function isHolder(value) {
	return typeof value === "object" && value !== null;
}
function faultsOf(issue, outer, source) {
	const path = [...outer, ...keysOf(issue)];
	if (issue.type === "union") {
		const deeper = (issue.issues ?? []).filter((own) => own.path !== void 0 || own.kind === "validation");
		if (deeper.length > 0) return deeper.flatMap((own) => faultsOf(own, path, source));
	}
	const last2 = issue.path?.at(-1);
	if (issue.expected === "never" && last2?.origin === "key" && Array.isArray(last2.input)) {
		const holder = path.slice(0, -1);
		return [{
			mistake: source.mistakeAt(holder, `Unexpected list${placeWords(holder)}, expected keys with values`),
			path: holder
		}];
	}
	return [{
		mistake: source.mistakeAt(path, sentenceOf(issue, path), last2?.origin === "key" ? "key" : "value"),
		path
	}];
}
function sentenceOf(issue, path) {
	const { message, expected, input, type } = issue;
	if (type === "raw_check") return message;
	const last2 = issue.path?.at(-1);
	const key = String(path.at(-1));
	const holder = path.slice(0, -1);
	if (expected === "never" && last2?.origin === "value") return `Unexpected ${shown(input)}${placeWords(holder)}, expected ${message}`;
	if (expected === "never") return `Unexpected ${kindOfKey(path)} ${quote(key)}, expected ${message}`;
	if (last2?.origin === "key" && input === void 0) return `Unexpected missing key ${quote(key)}, expected ${message}`;
	if (last2?.origin === "key") return `Unexpected key ${quote(key)}${placeWords(holder)}, expected ${message}`;
	return `Unexpected ${shown(input)}${placeWords(path)}, expected ${message}`;
}
function kindOfKey(path) {
	if (path.at(-2) === "rules") return "rule";
	return path.at(-4) === "rules" && path.at(-2) === 1 ? "option" : "key";
}
function placeWords(path) {
	const name = path.filter((part) => typeof part === "string").join(".");
	return name === "" ? "" : ` for ${quote(name)}`;
}
function keysOf({ path }) {
	return (path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
}
var import_yaml = __toESM(require_dist(), 1);
var mostAliases = 20;
function readSource(text, file, root = []) {
	const lines = new import_yaml.LineCounter();
	const document = (0, import_yaml.parseDocument)(text.startsWith("﻿") ? text.slice(1) : text, {
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true
	});
	const at = (offset, words2) => {
		const { line, col } = lines.linePos(offset);
		return {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col),
			text: words2
		};
	};
	const mistakes = document.errors.map(({ pos, code, message }) => at(pos[0], syntaxWords(code, message)));
	const value = mistakes.length > 0 ? void 0 : readValue(document, (offset, words2) => mistakes.push(at(offset, words2)));
	return {
		value: root.reduce((part, key) => typeof part === "object" && part !== null ? Object.entries(part).find(([name]) => name === key)?.[1] : void 0, value),
		mistakes,
		mistakeAt: (path, words2, side = "value") => at(offsetOf(document, [...root, ...path], side), words2)
	};
}
function readValue(document, mistake) {
	let aliases = 0;
	let faults = 0;
	const fault = (offset, text) => {
		faults++;
		mistake(offset, text);
	};
	(0, import_yaml.visit)(document, { Alias(_, node) {
		aliases++;
		const offset = node.range?.[0] ?? 0;
		if (!node.resolve(document)) fault(offset, `Unexpected alias \`*${node.source}\`, expected one of an anchor above it (\`&${node.source}\`)`);
		else if (aliases === mostAliases + 1) fault(offset, `Unexpected alias number ${mostAliases + 1}, expected at most ${mostAliases} (\`*name\`) in a file`);
	} });
	if (faults > 0) return void 0;
	try {
		const value = document.toJS({ maxAliasCount: mostAliases });
		return value === null ? void 0 : value;
	} catch {
		mistake(0, "Unexpected aliases that grow without end, expected each part to be written out");
		return;
	}
}
var words = {
	DUPLICATE_KEY: "Unexpected second key of the same name, expected every key once",
	TAB_AS_INDENT: "Unexpected tab, expected spaces to indent",
	MULTIPLE_DOCS: "Unexpected second document, expected one in a file",
	NON_STRING_KEY: "Unexpected key that is no text, expected a name",
	BAD_ALIAS: "Unexpected alias, expected the name of an anchor above it"
};
function syntaxWords(code, message) {
	const [sentence = ""] = message.split("\n");
	return words[code] ?? `Unexpected syntax, expected YAML or JSON: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/[.:]$/, "")}`;
}
function offsetOf(document, path, side) {
	let node = document.contents;
	let offset = node?.range?.[0] ?? 0;
	for (const [index, key] of path.entries()) {
		const holder = resolve$1(document, node);
		const pair = (0, import_yaml.isMap)(holder) ? holder.items.find((item) => ((0, import_yaml.isScalar)(item.key) ? String(item.key.value) : "") === String(key)) : void 0;
		if (pair && (0, import_yaml.isNode)(pair.key) && side === "key" && index === path.length - 1) return pair.key.range?.[0] ?? offset;
		const next = pair ? pair.value : holder && "items" in holder && Array.isArray(holder.items) ? holder.items[Number(key)] : void 0;
		if (pair && (0, import_yaml.isNode)(pair.key)) offset = pair.key.range?.[0] ?? offset;
		if (!(0, import_yaml.isNode)(next)) return offset;
		if (!((0, import_yaml.isScalar)(next) && next.value === null && (next.source ?? "") === "")) offset = next.range?.[0] ?? offset;
		node = next;
	}
	return offset;
}
function resolve$1(document, node) {
	return (0, import_yaml.isAlias)(node) ? node.resolve(document) ?? null : node;
}
function loadFile(file, place) {
	const state = {
		...place,
		layers: [],
		mistakes: [],
		files: [],
		sources: []
	};
	readLayer(file, [], state);
	checkSections(state);
	return {
		...state,
		mistakes: inOrder(state.mistakes)
	};
}
function loadProfile(name) {
	const state = {
		cwd: "",
		top: "",
		disk: onDisk,
		layers: [],
		mistakes: [],
		files: [],
		sources: []
	};
	if (Object.hasOwn(profiles, name)) addLayer(readSource(profiles[name] ?? "", name), {
		name,
		folder: void 0
	}, [], state);
	return state;
}
function inOrder(mistakes) {
	const files = [...new Set(mistakes.map(({ file }) => file))];
	return [...mistakes].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
}
function readLayer(file, chain, state) {
	const name = shownPath(file, state.cwd);
	state.files.push(file);
	let text;
	try {
		text = state.disk.read(file);
	} catch (error) {
		state.mistakes.push({
			file: name,
			line: 1,
			column: 1,
			text: `Unexpected file that cannot be read (${reasonOf(error)}), expected a configuration file`
		});
		return;
	}
	addLayer(readSource(text, name, basename(file) === "package.json" ? [packageKey] : []), {
		name,
		folder: dirname(file)
	}, [...chain, file], state);
}
function addLayer(source, { name, folder }, chain, state) {
	const { config, mistakes } = checkConfig(source);
	state.mistakes.push(...mistakes);
	for (const [base, path] of basesOf(config)) extend(base, path, source, folder, chain, state);
	state.layers.push({
		name,
		folder,
		config
	});
	if (folder !== void 0) state.sources.push({
		source,
		config
	});
}
function basesOf({ extends: bases }) {
	if (bases === void 0) return [];
	return typeof bases === "string" ? [[bases, ["extends"]]] : bases.map((base, index) => [base, ["extends", index]]);
}
var mostFiles = 50;
function extend(base, path, source, folder, chain, state) {
	const text = Object.hasOwn(profiles, base) ? profiles[base] : void 0;
	if (text !== void 0) {
		addLayer(readSource(text, base), {
			name: base,
			folder: void 0
		}, chain, state);
		return;
	}
	if (folder === void 0 || !/^\.{1,2}\//.test(base)) return;
	const file = resolve(folder, base);
	const fault = (words2) => state.mistakes.push(source.mistakeAt(path, words2));
	if (state.files.length >= mostFiles) {
		if (state.files.length === mostFiles) fault(`Unexpected file number ${mostFiles + 1} for \`extends\`, expected at most ${mostFiles}`);
		state.files.push(file);
		return;
	}
	const shownBase = `\`${base}\` for \`extends\``;
	if (chain.includes(file)) {
		fault(`Unexpected circle of files, expected none to extend itself: ${[...chain.slice(chain.indexOf(file)), file].map((own) => shownPath(own, state.cwd)).join(" → ")}`);
		return;
	}
	try {
		if (!isBelow(state.disk.realPath(file), realPath(state.top))) {
			fault(`Unexpected file ${shownBase} outside of the repository, expected one in it`);
			return;
		}
	} catch (error) {
		fault(`Unexpected file ${shownBase}, expected one that can be read (${reasonOf(error)})`);
		return;
	}
	readLayer(file, chain, state);
}
function checkSections({ layers, sources, mistakes }) {
	const own = layers.flatMap(({ config }) => [config, ...config.overrides ?? []]).flatMap(({ sections: sections2 }) => Object.keys(sections2?.own ?? {}));
	const known = [...sectionKeys, ...own];
	for (const { source, config } of sources) for (const [index, part] of [config, ...config.overrides ?? []].entries()) {
		const prefix = index === 0 ? [] : ["overrides", index - 1];
		for (const [path, key] of namedSections(part)) {
			if (known.includes(key)) continue;
			const words2 = `Unexpected section \`${key}\`, expected one of your own under \`sections.own\`, or ${oneOf(known, key)}`;
			mistakes.push(source.mistakeAt([...prefix, ...path], words2));
		}
		for (const key of Object.keys(part.sections?.own ?? {})) {
			if (!isSectionKey(key)) continue;
			mistakes.push(source.mistakeAt([
				...prefix,
				"sections",
				"own",
				key
			], `Unexpected section \`${key}\` of your own, expected its headings under \`sections.aliases\``, "key"));
		}
	}
}
function isSectionKey(key) {
	return sectionKeys.some((known) => known === key);
}
var optionsWithSections = {
	"missing-section": "required",
	"unordered-sections": "order"
};
function namedSections({ sections: sections2, rules: rules2 }) {
	const listed = ["required", "order"].flatMap((list2) => (sections2?.[list2] ?? []).map((key, at) => [[
		"sections",
		list2,
		at
	], key]));
	const options = Object.entries(optionsWithSections).flatMap(([rule, option]) => {
		const setting = rules2?.[rule];
		const value = Array.isArray(setting) ? Object.entries(setting[1] ?? {}).find(([name]) => name === option)?.[1] : void 0;
		return Array.isArray(value) ? value.map((key, at) => [[
			"rules",
			rule,
			1,
			option,
			at
		], String(key)]) : [];
	});
	return [...listed, ...options];
}
function mergeParts(parts) {
	const general = parts.filter((part) => statusOf(part) === void 0);
	const demands = {
		required: last(general, ({ sections: sections2 }) => sections2?.required),
		order: last(general, ({ sections: sections2 }) => sections2?.order),
		tolerance: Object.assign({}, ...general.map(({ tolerance: tolerance2 }) => tolerance2 ?? {}))
	};
	const base = settingsOf(general, demands);
	const statusRules = Object.fromEntries([
		"draft",
		"review",
		"final"
	].flatMap((status2) => {
		const own = parts.filter((part) => statusOf(part) === void 0 || statusOf(part) === status2);
		const entries = settingsOf(own, demands).filter(([id]) => statusOf(own.findLast(({ rules: rules2 }) => rules2?.[id] !== void 0) ?? {}) === status2);
		return entries.length === 0 ? [] : [[status2, Object.fromEntries(entries)]];
	}));
	return {
		settings: readSettings(general),
		rules: Object.fromEntries(base),
		statusRules
	};
}
function statusOf(part) {
	return "status" in part ? part.status : void 0;
}
function last(parts, pick) {
	return parts.map(pick).findLast((value) => value !== void 0);
}
function settingsOf(parts, demands) {
	return rules.flatMap((rule) => {
		const own = parts.map(({ rules: rules2 }) => rules2?.[rule.id]).reduce(layOver, {
			level: void 0,
			options: {}
		});
		const options = {
			...demanded(rule.id, demands, own.options),
			...own.options
		};
		if ("tolerance" in rule.options) Object.assign(options, toleranceOption(demands.tolerance, own.options["tolerance"]));
		const level2 = own.level ?? (rule.id === "unordered-sections" && demands.order ? "warning" : rule.level);
		if (Object.keys(options).length > 0) return [[rule.id, [level2, options]]];
		return own.level === void 0 ? [] : [[rule.id, level2]];
	});
}
function layOver(before, setting) {
	if (setting === void 0) return before;
	const [level2, options] = typeof setting === "string" ? [setting, {}] : setting;
	return {
		level: level2 === "warn" ? "warning" : level2,
		options: {
			...before.options,
			...options
		}
	};
}
function demanded(id, { required, order }, own) {
	if (id === "missing-section" && required && !("required" in own)) return { required };
	if (id === "unordered-sections" && order && !("order" in own)) return { order };
	return {};
}
function toleranceOption(general, own) {
	const set = {
		...general,
		...typeof own === "object" ? own : {}
	};
	return Object.keys(set).length === 0 ? {} : { tolerance: {
		...defaultTolerance,
		...set
	} };
}
function readSettings(parts) {
	const aliases = sectionKeys.flatMap((key) => {
		const names = parts.flatMap(({ sections: sections2 }) => list(sections2?.aliases?.[key]));
		return names.length === 0 ? [] : [[key, names]];
	});
	const own = [...new Set(parts.flatMap(({ sections: sections2 }) => Object.keys(sections2?.own ?? {})))].map((key) => [key, parts.flatMap(({ sections: sections2 }) => list(sections2?.own?.[key]))]);
	const headings = {
		...aliases.length > 0 ? { aliases: Object.fromEntries(aliases) } : {},
		...own.length > 0 ? { own: Object.fromEntries(own) } : {}
	};
	const metrics = Object.assign({}, ...parts.map((part) => part.metrics ?? {}));
	const tickets = last(parts, ({ ticketPattern }) => ticketPattern);
	const timeZone2 = last(parts, (part) => part.timeZone);
	const language2 = last(parts, (part) => part.language);
	return {
		...timeZone2 === void 0 ? {} : { timeZone: timeZone2 },
		...language2 === void 0 ? {} : { language: language2 },
		...Object.keys(headings).length === 0 ? {} : { headings },
		...Object.keys(metrics).length === 0 ? {} : { metrics },
		...tickets === void 0 ? {} : { ticketPatterns: list(tickets) }
	};
}
function list(value) {
	return value === void 0 ? [] : typeof value === "string" ? [value] : value;
}
export { loadProfile as a, loadFile as i, ignoreTest as n, mergeParts as o, list as r, globTest as t };
