import "./rolldown-runtime.js";
import { i as __require, o as __toESM, r as __export, s as import_statement_default, t as __commonJS } from "./start.js";
import { createRequire } from "node:module";
import default2, { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { inspect } from "node:util";
import os, { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import tty from "node:tty";
createRequire(import.meta.url);
var formats$1 = {
	pretty: {
		describe: "people at a terminal (the default there): the lines quoted, underlined, and what contradicts them",
		keep: ["excerpts"],
		namesPassedOver: true,
		load: async () => (await import("./pretty-WMXYVDTV.js")).pretty
	},
	stylish: {
		describe: "people elsewhere (the default there): a line a finding, as remark prints it",
		keep: [],
		namesPassedOver: true,
		load: async () => (await import("./stylish-NIB7GO6U.js")).stylish
	},
	unix: {
		describe: "editors and grep: `path:line:column: level: message [rule]`",
		keep: [],
		load: async () => (await import("./unix-QCI66WWO.js")).unix
	},
	json: {
		describe: "programs: the shape of vfile-reporter-json, with end positions and edits",
		keep: ["regions"],
		load: async () => (await import("./json-C2M2IAO2.js")).json
	},
	jsonl: {
		describe: "programs: one JSON object a line for each finding",
		keep: ["regions"],
		load: async () => (await import("./jsonl-5NYUAZ7U.js")).jsonl
	},
	sarif: {
		describe: "GitHub code scanning and other SARIF 2.1.0 readers",
		keep: ["regions", "fingerprints"],
		load: async () => (await import("./sarif-U6LATYNU.js")).sarif
	},
	github: {
		describe: "annotations of GitHub Actions",
		keep: [],
		load: async () => (await import("./github-NKCOI4RM.js")).github
	},
	gitlab: {
		describe: "GitLab Code Quality",
		keep: ["fingerprints"],
		load: async () => (await import("./gitlab-UVRI67KT.js")).gitlab
	},
	junit: {
		describe: "CI servers that show tests",
		keep: [],
		load: async () => (await import("./junit-OZNO6CJE.js")).junit
	},
	checkstyle: {
		describe: "CI servers that show Checkstyle reports",
		keep: [],
		load: async () => (await import("./checkstyle-WQAMEAIE.js")).checkstyle
	},
	rdjson: {
		describe: "reviewdog, with suggestions",
		keep: ["regions"],
		load: async () => (await import("./rdjson-6SNQIHFK.js")).rdjson
	},
	rdjsonl: {
		describe: "reviewdog, one JSON object a line",
		keep: ["regions"],
		load: async () => (await import("./rdjson-6SNQIHFK.js")).rdjsonl
	},
	markdown: {
		describe: "comments on pull requests and step summaries: tables of findings, the timeline as a picture, metrics",
		keep: ["outline"],
		load: async () => (await import("./markdown-MHYNVESS.js")).markdown
	}
};
function isFormatName(name) {
	return Object.hasOwn(formats$1, name);
}
var formatNames = Object.keys(formats$1).filter(isFormatName);
function formatOf$1(name) {
	return formats$1[name];
}
createRequire(import.meta.url);
var require_fs = __commonJS({ "builtin:fs"(exports, module) {
	module.exports = process.getBuiltinModule("node:fs");
} });
createRequire(import.meta.url);
var import_node_fs$6 = __toESM(require_fs(), 1);
function realPath(path) {
	try {
		return (0, import_node_fs$6.realpathSync)(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(realPath(parent), basename(path));
	}
}
createRequire(import.meta.url);
var unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;
var command = /##(?=[a-z]{0,16}\[)/gi;
var leadingCommand = /^(\s{0,80}):(?=:)/;
function escapeControls(text) {
	return text.replace(unsafe, (character) => character === "\n" || character === "	" ? " " : visible(character)).replace(command, "#\\u{23}").replace(leadingCommand, "$1\\u{3a}");
}
function escapeLines(text) {
	return text.split("\n").map((line) => line.split("	").map(escapeControls).join("	")).join("\n");
}
function commandOffsets(text) {
	return new Set([...text.matchAll(command)].map(({ index }) => index + 1));
}
function visible(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function shorten(text, length) {
	return text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "").trimEnd()}…` : text;
}
function wellFormed(text) {
	return text.replace(/\p{Cs}/gu, "�");
}
function toJson(value, indent) {
	return JSON.stringify(value, (_, own) => typeof own === "string" ? wellFormed(own) : own, indent).replace(unsafe, (character) => character === "\n" ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).replace(command, "#\\u0023");
}
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function toXml(text) {
	return escapeControls(text).replace(/[\ufffe\uffff]/g, visible).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
createRequire(import.meta.url);
var defaultName = ".postmortemlint-baseline.json";
function folderOf(absolute) {
	return realPath(dirname(absolute));
}
function nameIn({ folder }, absolute) {
	const path = join(realPath(dirname(absolute)), basename(absolute));
	return relative(folder, path).split(sep).join("/");
}
function knownIn(baseline, absolute) {
	return baseline.files.get(nameIn(baseline, absolute)) ?? [];
}
function baselineText(files) {
	const blocks = [...files].filter(([, list]) => list.length > 0).sort(([a], [b]) => a < b ? -1 : 1).map(([path, list]) => `    ${toJson(path)}: [
${list.map((known) => `      ${lineOf$1(known)}`).join(",\n")}
    ]`);
	return `{
  "version": 1,
  "files": {${blocks.length > 0 ? `
${blocks.join(",\n")}
  ` : ""}}
}
`;
}
function lineOf$1({ rule, section, text, whole, count }) {
	const fields = {
		rule,
		section,
		text,
		...whole && section !== "" ? { whole } : {},
		count
	};
	return `{${Object.entries(fields).map(([name, value]) => `${toJson(name)}: ${toJson(value)}`).join(", ")}}`;
}
createRequire(import.meta.url);
function nearest(word, names, limit = 2) {
	let best;
	let least = limit + 1;
	for (const name of names) {
		if (Math.abs(name.length - word.length) >= least) continue;
		const distance = distanceOf(word, name);
		if (distance < least) {
			best = name;
			least = distance;
		}
	}
	return best;
}
function distanceOf(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let value = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
			next.push(value);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
createRequire(import.meta.url);
var ConfigError = class extends Error {
	mistakes;
	constructor(mistakes) {
		super(mistakes.map(mistakeLine).join("\n"));
		this.name = "ConfigError";
		this.mistakes = mistakes;
	}
};
function mistakeLine({ file, line, column, text }) {
	return `${file}:${line}:${column}: ${text}`;
}
createRequire(import.meta.url);
var import_node_fs$5 = __toESM(require_fs(), 1);
var UnreadableError = class extends Error {
	code = "UNREADABLE";
};
var megabyte = 1048576;
var maxMegabytes = 64;
function readRegularFile(path) {
	const descriptor = (0, import_node_fs$5.openSync)(path, import_node_fs$5.constants.O_RDONLY | (import_node_fs$5.constants.O_NONBLOCK ?? 0));
	try {
		const file = (0, import_node_fs$5.fstatSync)(descriptor);
		if (file.isDirectory()) throw new UnreadableError("is a folder, not a file");
		if (!file.isFile()) throw new UnreadableError("is no regular file; `postmortem-lint -` reads what is piped into it");
		assertSize(file.size);
		return (0, import_node_fs$5.readFileSync)(descriptor);
	} finally {
		(0, import_node_fs$5.closeSync)(descriptor);
	}
}
function assertSize(bytes, what = "") {
	if (bytes > maxMegabytes * megabyte) throw new UnreadableError(`${what}is larger than ${maxMegabytes} MB`);
}
createRequire(import.meta.url);
var UsageError = class extends Error {};
async function readInput(stdin) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stdin) {
		const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
		size += bytes.length;
		assertSize(size, "standard input ");
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}
function isColored(asked, { env, isTTY }) {
	if (asked !== void 0) return asked;
	if (env["NO_COLOR"]) return false;
	if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
	return isTTY && env["TERM"] !== "dumb";
}
createRequire(import.meta.url);
function tallyOf({ linted }) {
	return {
		errors: sumOf(linted, "errors"),
		warnings: sumOf(linted, "warnings")
	};
}
function sumOf(linted, pick) {
	return linted.reduce((total, { counts }) => total + counts[pick], 0);
}
function summaryOf(run, { quiet = false, dryRun = false } = {}) {
	const parts = [coverageOf(run)];
	const files = run.linted.filter(({ counts }) => counts.fixed > 0);
	const mended = sumOf(files, "fixed");
	if (mended > 0) parts.push(`${dryRun ? "would fix" : "fixed"} ${count(mended, "finding")} in ${count(files.length, "file")}`);
	if (run.linted.length > 0) parts.push(tallyWords(tallyOf(run), quiet) + (mended > 0 ? " left" : ""));
	return [...parts, ...leftOutOf(run)].join("; ");
}
function leftOutOf({ linted }) {
	const known = sumOf(linted, "known");
	const unchanged = sumOf(linted, "unchanged");
	return [...known > 0 ? [`${count(known, "known finding")} in the baseline`] : [], ...unchanged > 0 ? [`${count(unchanged, "finding")} left out that the change has nothing to do with`] : []];
}
function coverageOf({ linted, passedOver, failures }) {
	const documents = count(linted.length, "postmortem");
	const read = `${count(sumOf(linted, "events"), "event")}, ${count(sumOf(linted, "claims"), "claim")}, ${count(sumOf(linted, "actions"), "action")}`;
	const parts = [linted.length === 0 ? documents : `${documents}: ${read}`];
	const others = passedOver.filter(({ kind }) => kind.is !== "template").length;
	const templates = passedOver.length - others;
	const passed = [...others > 0 ? [linted.length > 0 ? count(others, "other Markdown file") : count(others, "Markdown file")] : [], ...templates > 0 ? [count(templates, "template")] : []];
	if (passed.length > 0) parts.push(`${passed.join(" and ")} passed over`);
	if (failures.length > 0) parts.push(`${count(failures.length, "path")} failed`);
	return parts.join("; ");
}
function passedOverLine({ path, kind, unread }) {
	const name = escapeControls(path);
	if (unread) return `${name}: passed over: ${kind.because}`;
	if (kind.is === "template") return `${name}: passed over as a template: ${kind.because} (\`--all\` lints it)`;
	return `${name}: passed over: ${kind.because} (\`--all\` or \`postmortem: true\` in its front matter lints it)`;
}
var mostPassedOver = 5;
function passedOverLines({ passedOver }, { verbose = false }) {
	if (verbose) return passedOver.map(passedOverLine).join("\n");
	const named = passedOver.filter((read) => read.named && !read.ignored);
	if (named.length > mostPassedOver) return `${named.length} of the files named are passed over (\`--verbose\` says which, and why)`;
	return named.map(passedOverLine).join("\n");
}
function tallyWords({ errors, warnings }, quiet = false) {
	if (errors + warnings === 0) return "no findings";
	const hidden = quiet && warnings > 0 ? " (not shown)" : "";
	return [...errors > 0 ? [count(errors, "error")] : [], ...warnings > 0 ? [count(warnings, "warning") + hidden] : []].join(", ");
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
createRequire(import.meta.url);
var access = (...given) => process.getBuiltinModule("node:fs/promises").access(...given);
var appendFile = (...given) => process.getBuiltinModule("node:fs/promises").appendFile(...given);
var mkdir = (...given) => process.getBuiltinModule("node:fs/promises").mkdir(...given);
var mkdtemp = (...given) => process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
var readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
var rm = (...given) => process.getBuiltinModule("node:fs/promises").rm(...given);
var stat = (...given) => process.getBuiltinModule("node:fs/promises").stat(...given);
var writeFile = (...given) => process.getBuiltinModule("node:fs/promises").writeFile(...given);
createRequire(import.meta.url);
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point2) {
	return index(point2 && point2.line) + ":" + index(point2 && point2.column);
}
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
var VFileMessage = class extends Error {
	/**
	* Create a message for `reason`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {string} reason
	*   Reason for message, should use markdown.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Node | NodeLike | null | undefined} parent
	*   Node or node-like, used for `ancestors` and `place`.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {Point | Position | null | undefined} place
	*   Place of message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @overload
	* @param {Error | VFileMessage} cause
	*   Original error cause of the message.
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (optional).
	* @returns
	*   Instance of `VFileMessage`.
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns
	*   Instance of `VFileMessage`.
	*/
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		let reason = "";
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index2 = origin.indexOf(":");
			if (index2 === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index2);
				options.ruleId = origin.slice(index2 + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		this.ancestors = options.ancestors || void 0;
		this.cause = options.cause || void 0;
		this.column = start ? start.column : void 0;
		this.fatal = void 0;
		this.file = "";
		this.message = reason;
		this.line = start ? start.line : void 0;
		this.name = stringifyPosition(options.place) || "1:1";
		this.place = options.place || void 0;
		this.reason = this.message;
		this.ruleId = options.ruleId || void 0;
		this.source = options.source || void 0;
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		this.actual = void 0;
		this.expected = void 0;
		this.note = void 0;
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});
createRequire(import.meta.url);
var englishTime = {
	months: [
		["january", "jan"],
		["february", "feb"],
		["march", "mar"],
		["april", "apr"],
		["may"],
		["june", "jun"],
		["july", "jul"],
		["august", "aug"],
		[
			"september",
			"sept",
			"sep"
		],
		["october", "oct"],
		["november", "nov"],
		["december", "dec"]
	],
	weekdays: [
		["sunday", "sun"],
		["monday", "mon"],
		[
			"tuesday",
			"tues",
			"tue"
		],
		[
			"wednesday",
			"weds",
			"wed"
		],
		[
			"thursday",
			"thurs",
			"thur",
			"thu"
		],
		["friday", "fri"],
		["saturday", "sat"]
	],
	am: ["am", "a.m"],
	pm: ["pm", "p.m"],
	meridiemFirst: false,
	noon: ["noon", "midday"],
	midnight: ["midnight"],
	hourMarks: [
		"hours",
		"hrs",
		"hr",
		"h"
	],
	ordinals: [
		"st",
		"nd",
		"rd",
		"th"
	],
	dateLinks: [
		"of",
		"the",
		"on",
		"at"
	],
	rangeWords: [
		"to",
		"until",
		"till",
		"through",
		"thru"
	],
	units: {
		second: [
			"second",
			"seconds",
			"secs",
			"sec",
			"s"
		],
		minute: [
			"minute",
			"minutes",
			"mins",
			"min",
			"m"
		],
		hour: [
			"hour",
			"hours",
			"hrs",
			"hr",
			"h"
		],
		day: [
			"day",
			"days",
			"d"
		],
		week: [
			"week",
			"weeks",
			"wks",
			"wk",
			"w"
		]
	},
	numbers: {
		a: 1,
		an: 1,
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90
	},
	half: ["half"],
	and: [
		"and",
		"&",
		"plus"
	],
	hedges: [
		"about",
		"around",
		"approximately",
		"approx",
		"roughly",
		"nearly",
		"almost",
		"circa",
		"ca",
		"some",
		"estimated",
		"close to",
		"an estimated",
		"over",
		"more than",
		"at least",
		"upwards of",
		"in excess of",
		"longer than",
		"under",
		"less than",
		"at most",
		"up to",
		"no more than",
		"fewer than",
		"within",
		"below",
		"after",
		"shortly after",
		"just after",
		"shortly before",
		"just before"
	],
	hedgesAfter: [
		"or so",
		"or more",
		"or less",
		"approximately",
		"approx",
		"roughly",
		"ish",
		"or thereabouts"
	],
	dayFirst: void 0,
	suffixes: void 0,
	over: [
		"over",
		"more than",
		"at least",
		"just over",
		"a little over",
		"well over",
		"upwards of",
		"in excess of",
		"longer than"
	],
	under: [
		"under",
		"less than",
		"at most",
		"just under",
		"a little under",
		"well under",
		"up to",
		"no more than",
		"within",
		"fewer than",
		"below"
	],
	between: [
		["between", "and"],
		["between the hours of", "and"],
		["starting at", "and ending at"],
		["starting at", "ending at"],
		["started at", "and ended at"],
		["began at", "and ended at"],
		["began at", "and lasted until"],
		["starting at", "and lasting until"]
	],
	at: [
		"at",
		"from",
		"since",
		"until",
		"till",
		"by",
		"around",
		"before",
		"after"
	],
	ordinalEndings: {
		"1": "st",
		"2": "nd",
		"3": "rd",
		"11": "th",
		"12": "th",
		"13": "th",
		"": "th"
	},
	zoneNouns: [
		"time",
		"times",
		"timezone",
		"timezones",
		"zone",
		"timestamp",
		"timestamps",
		"timeline",
		"tz",
		"clock",
		"clocks",
		"hours"
	]
};
var english = {
	code: "en",
	name: "English",
	stopWords: [
		"the",
		"and",
		"was",
		"of",
		"to",
		"a",
		"in",
		"is",
		"for",
		"that",
		"with",
		"were",
		"on",
		"this",
		"our",
		"be",
		"by",
		"it",
		"we",
		"from",
		"at",
		"as",
		"not"
	],
	time: englishTime,
	quantity: {
		of: ["of"],
		determiners: [
			"our",
			"the",
			"all",
			"its",
			"their",
			"these",
			"those",
			"total",
			"incoming"
		],
		oneIn: [
			"in",
			"out of",
			"in every",
			"of every"
		],
		rangeWords: ["to"],
		percent: [
			"percent",
			"per cent",
			"pct"
		],
		hedges: [
			...englishTime.hedges,
			"over",
			"more than",
			"at least",
			"under",
			"less than",
			"at most"
		],
		numbers: englishTime.numbers
	},
	sections: {
		summary: [
			"summary",
			"issue summary",
			"incident summary",
			"executive summary",
			"overview",
			"incident overview",
			"issue overview",
			"outage summary",
			"outage overview",
			"what happened",
			"what was the problem",
			"description",
			"incident description",
			"issue description",
			"problem description",
			"problem statement",
			"problem summary",
			"tl;dr",
			"tldr",
			"tl dr",
			"abstract",
			"synopsis",
			"summation",
			"scenario",
			"short version",
			"at a glance",
			"in brief",
			"brief",
			"recap"
		],
		impact: [
			"impact",
			"user impact",
			"customer impact",
			"business impact",
			"service impact",
			"impact details",
			"impact analysis",
			"impact assessment",
			"impact summary",
			"team impact",
			"revenue impact",
			"effect",
			"effects",
			"affected",
			"affected users",
			"affected services",
			"services affected",
			"services impacted",
			"users affected",
			"customers affected",
			"what was impacted",
			"what was affected",
			"who was affected",
			"scope of impact",
			"damage",
			"consequences",
			"blast radius",
			"severity and impact"
		],
		detection: [
			"detection",
			"detected",
			"detection method",
			"identified",
			"identification",
			"how was it detected",
			"how was the issue detected",
			"when was the issue detected",
			"discovery",
			"how we found out",
			"how did we find out",
			"how did we detect it",
			"detection and diagnosis",
			"time to detection",
			"how we detected it",
			"first detected",
			"fault detection"
		],
		timeline: [
			"timeline",
			"timeline of events",
			"incident timeline",
			"event timeline",
			"events timeline",
			"outage timeline",
			"detailed timeline",
			"chronology",
			"chronology of events",
			"sequence of events",
			"key events",
			"history of events",
			"event log",
			"time line",
			"timeline of the incident",
			"timeline of the outage",
			"incident chronology",
			"log of events",
			"course of events"
		],
		"root-cause": [
			"root cause",
			"root causes",
			"root cause analysis",
			"root cause(s)",
			"cause",
			"causes",
			"cause analysis",
			"contributing factors",
			"contributing factor",
			"contributing causes",
			"contributing conditions",
			"rca",
			"trigger",
			"triggers",
			"triggered by",
			"triggering event",
			"why it happened",
			"why did it happen",
			"why did this happen",
			"what caused it",
			"what caused the outage",
			"what caused the incident",
			"what was the root cause",
			"what went wrong and why",
			"five whys",
			"5 whys",
			"whys",
			"the whys",
			"technical cause",
			"underlying cause",
			"underlying causes",
			"proximate cause",
			"causal analysis",
			"technical root cause",
			"direct cause",
			"fault",
			"technical analysis",
			"why",
			"how did this happen",
			"how this happened",
			"how it happened",
			"why did it fail",
			"why it failed",
			"why did all this happen",
			"origin",
			"origin of the incident",
			"origin of the problem",
			"what broke",
			"what failed",
			"underlying issue"
		],
		resolution: [
			"resolution",
			"resolutions",
			"recovery",
			"recovery steps",
			"mitigation",
			"mitigations",
			"fix",
			"the fix",
			"fixes applied",
			"solution",
			"solutions",
			"the solution",
			"remediation",
			"response",
			"incident response",
			"action taken",
			"actions taken",
			"immediate action",
			"immediate actions",
			"immediate actions taken",
			"details of fix",
			"how did we fix it",
			"how we fixed it",
			"how was it fixed",
			"how was it resolved",
			"how it was resolved",
			"how it was solved",
			"how was it solved",
			"how the incident was resolved",
			"how the issue was resolved",
			"how was the issue resolved",
			"how was the incident resolved",
			"how did we resolve it",
			"how we responded",
			"resolution and recovery",
			"resolution steps",
			"resolution details",
			"mitigation steps",
			"mitigation and recovery",
			"workaround",
			"restoration",
			"repair",
			"what we did",
			"service restoration"
		],
		"action-items": [
			"action items",
			"action item",
			"actions",
			"action plan",
			"action points",
			"actions planned",
			"planned actions",
			"actions following review",
			"review actions",
			"follow-up actions",
			"followup actions",
			"follow up actions",
			"follow-ups",
			"followups",
			"follow ups",
			"follow-up",
			"follow up",
			"follow-up items",
			"follow-up tasks",
			"corrective and preventative measures",
			"corrective and preventive measures",
			"corrective & preventative measures",
			"corrective/preventative measures",
			"corrective and preventative actions",
			"corrective and preventive actions",
			"corrective measures",
			"corrective measure",
			"corrective actions",
			"corrective action",
			"preventative measures",
			"preventive measures",
			"preventative actions",
			"preventive actions",
			"preventive methods",
			"preventative methods",
			"preventative",
			"preventive",
			"corrective",
			"measures",
			"prevention",
			"prevention measures",
			"preventing recurrence",
			"prevention of recurrence",
			"future prevention",
			"next steps",
			"tasks",
			"task list",
			"list of tasks",
			"tasks to address the issue",
			"todo",
			"todos",
			"to do",
			"to-do",
			"to dos",
			"improvements",
			"improvements/fixes",
			"improvement",
			"process improvements",
			"proposed improvements",
			"remediation items",
			"remediation actions",
			"remediation plan",
			"remediation",
			"recommendations",
			"looking forward",
			"looking ahead",
			"moving forward",
			"going forward",
			"future measures",
			"future actions",
			"future work",
			"future steps",
			"future plans",
			"what we are doing about it",
			"what we're doing about it",
			"what are we doing about it",
			"what will we do",
			"what we'll do",
			"what are the next steps",
			"what we are changing",
			"work items",
			"repair items",
			"hardening",
			"outstanding work",
			"remaining work",
			"how will we prevent it",
			"how do we prevent it",
			"how are we preventing this",
			"how are we making incidents like this less likely or less impactful",
			"what is being done about this",
			"what is being done",
			"resulting action",
			"resulting actions",
			"action items and owners",
			"improvement actions",
			"improvement plan",
			"mitigation and prevention",
			"short-term actions",
			"long-term actions",
			"short term actions",
			"long term actions",
			"short-term improvements",
			"long-term improvements"
		],
		"lessons-learned": [
			"lessons learned",
			"lessons learnt",
			"lesson learned",
			"lessons",
			"learnings",
			"key learnings",
			"what we learned",
			"what did we learn",
			"what have we learned",
			"what went well",
			"what went wrong",
			"what didn't go well",
			"what went badly",
			"what went poorly",
			"what could have gone better",
			"what could be improved",
			"what helped",
			"things that went well",
			"things that went wrong",
			"things that went poorly",
			"where we got lucky",
			"how we got lucky",
			"takeaways",
			"key takeaways",
			"insights",
			"reflections",
			"reflection",
			"retrospective",
			"lessons and thoughts",
			"successes",
			"challenges"
		]
	},
	otherSections: [
		"conclusion",
		"conclusions",
		"background",
		"introduction",
		"context",
		"supporting information",
		"appendix",
		"glossary",
		"references",
		"participants",
		"attendees",
		"authors",
		"author",
		"acknowledgements",
		"acknowledgments",
		"communication",
		"communications",
		"communication plan",
		"escalation",
		"investigation",
		"analysis",
		"debugging",
		"debugging process",
		"immediate",
		"ongoing",
		"short-term",
		"long-term",
		"short term",
		"long term",
		"monitoring",
		"metrics",
		"stats",
		"statistics",
		"duration",
		"duration of the outage",
		"status",
		"final thoughts",
		"closing",
		"closing thoughts",
		"links",
		"related links",
		"contacts",
		"contact",
		"postmortem",
		"post-mortem",
		"post mortem",
		"incident report",
		"incident postmortem",
		"outage postmortem",
		"postmortem report",
		"symptoms",
		"symptom",
		"verification",
		"actions taken",
		"details",
		"notes",
		"questions"
	],
	headingFillers: [
		"the",
		"of",
		"a",
		"an",
		"for",
		"our",
		"this",
		"incident",
		"incidents",
		"outage",
		"issue",
		"problem",
		"service",
		"events",
		"event",
		"detailed",
		"details",
		"detail",
		"analysis",
		"main",
		"key",
		"high-level",
		"brief",
		"short",
		"full",
		"technical",
		"proposed",
		"planned",
		"immediate",
		"initial",
		"final",
		"section",
		"and",
		"future",
		"suggested",
		"recommended",
		"possible",
		"potential",
		"identified",
		"postmortem",
		"post-mortem",
		"report",
		"on",
		"users",
		"customers",
		"to",
		"overall",
		"primary",
		"secondary",
		"is",
		"was",
		"were",
		"what",
		"steps",
		"plan",
		"list",
		"process",
		"review"
	],
	headingLinks: [
		"and",
		"&",
		"/",
		"+",
		",",
		"or",
		"–",
		"—",
		"-",
		":",
		"|",
		"(",
		")"
	],
	postmortem: [
		"postmortem*",
		"post-mortem*",
		"post mortem*",
		"incident report*",
		"incident review*",
		"post-incident review*",
		"post incident review*",
		"incident postmortem*",
		"outage report*",
		"incident summary",
		"correction of error*",
		"rca",
		"root cause analysis",
		"incident on|from|of",
		"disclosure",
		"pir",
		"post-mortum",
		"postmortum"
	],
	incidentTitles: {
		sure: ["post-mortem|postmortem|post-mortum of"],
		likely: [
			"outage*",
			"downtime",
			"disruption*",
			"incident",
			"degradation"
		]
	},
	notPostmortem: [
		"how to",
		"guide*",
		"process",
		"playbook*",
		"runbook*",
		"policy",
		"policies",
		"meeting|meetings",
		"retrospective",
		"what is",
		"skill",
		"adr",
		"decision record*",
		"checklist*",
		"handbook",
		"writing",
		"repository",
		"management",
		"response plan"
	],
	collections: [
		"readme",
		"index",
		"contributing",
		"changelog",
		"summary",
		"toc"
	],
	instructive: [
		"must contain|include",
		"write|writing a|an|effective? effective? postmortem|post-mortem",
		"how to write",
		"write|writing postmortems|post-mortems",
		"we? expect you to",
		"tasks to complete",
		"get properly reviewed",
		"key components of a postmortem",
		"a postmortem is a|an",
		"postmortems help|are commonly",
		"list the timezone",
		"covers the outage duration",
		"your own postmortem|post-mortem",
		"this directory|repository|project|readme contains|concerns|involves|serves|provides",
		"project post-mortem|postmortem is"
	],
	template: [
		"template*",
		"boilerplate",
		"skeleton"
	],
	milestones: {
		start: [
			"outage|incident|disruption|downtime|degradation|impact|issue begins|began|begin|starts|started|start|beginning",
			"start|beginning of? the? outage|incident|disruption|downtime|impact|degradation",
			"outage|incident|disruption occurs|occurred|occured",
			"website|site|service|services|server|servers|application|app|api|system|platform|page|database|cluster goes|went|go|is|was|were|becomes|became down|offline|unavailable|inaccessible|unreachable|unresponsive",
			"begins|began|starts|started to? drop|fail|degrade|decline|rise|degrading|failing",
			"first|initial error|errors|failure|failures|failed|5xx",
			"deployed|released|pushed|rolled ... causing|introducing|breaking",
			"change|configuration|config|deployment ... deployed|released|pushed|applied|merged|rolled"
		],
		detected: [
			"detected",
			"detects",
			"detect",
			"detection",
			"discovered",
			"noticed",
			"notices",
			"noticing",
			"alert*",
			"alarm*",
			"paged",
			"pages",
			"pager",
			"pagers",
			"reported",
			"reports",
			"report",
			"complain*",
			"informed",
			"notified",
			"notifies",
			"observed",
			"identified",
			"received ... complaint*|alert*|report*",
			"aware",
			"spotted"
		],
		acknowledged: [
			"acknowledged",
			"acknowledges",
			"acked",
			"investigating",
			"investigation|investigations begin|begins|began|start|starts|started|initiated",
			"started|starts|began|begins investigating|looking",
			"joined",
			"incident declared",
			"declared"
		],
		mitigated: [
			"mitigated",
			"mitigation ... applied|deployed|complete*",
			"workaround",
			"rolled back",
			"rollback",
			"revert*",
			"fix ... deployed|applied|released|rolled",
			"hotfix",
			"patched",
			"failover",
			"failed over",
			"restart*"
		],
		resolved: [
			"resolved",
			"resolves",
			"resolution",
			"restored",
			"restores",
			"recovered",
			"recovers",
			"recovery",
			"repaired",
			"fixed",
			"back online|up|normal|live|again|operational",
			"back to normal",
			"back in service",
			"up and running",
			"fully|all|completely operational|functional|restored|recovered|resolved|healthy",
			"outage|incident|downtime|impact|disruption|issue ends|ended|over|closed|resolved",
			"end|ending of? the? outage|incident|disruption|downtime|impact",
			"returned|returns|return to normal",
			"normal operation*",
			"service|services|site|website restored|normal|available|accessible",
			"working again",
			"works again",
			"all clear",
			"incident closed"
		]
	},
	clauseLinks: [
		"but",
		"and",
		"so"
	],
	milestoneDenials: [
		"not",
		"no",
		"didn't",
		"wasn't",
		"isn't",
		"hasn't",
		"couldn't",
		"weren't",
		"never",
		"partial*",
		"partly",
		"attempt*",
		"tried",
		"trying",
		"try",
		"tries",
		"failed",
		"fails",
		"fail",
		"unsuccessful*",
		"to be",
		"until",
		"before",
		"should",
		"would",
		"could",
		"will",
		"expected",
		"hoping",
		"some",
		"almost",
		"nearly",
		"still",
		"if",
		"when",
		"once",
		"waiting",
		"begin*",
		"started",
		"starts",
		"starting",
		"initial",
		"in order to",
		"temporar*",
		"again down",
		"suspected",
		"assumed",
		"believed",
		"thought",
		"first"
	],
	milestoneExceptions: [
		"resolved|resolves to",
		"resolved|restored|recovered|fixed|normal , but",
		"for ... resolution|recovery|repair",
		"name resolution",
		"dns resolution",
		"handed|handing|hand ... over",
		"all-info-pages",
		"marks|marked|shows ... as resolved"
	],
	bounds: {
		start: [
			"outage|downtime|disruption begins|began|begin|starts|started|start|beginning|occurs|occurred",
			"incident begins|began|begin|starts|started|start",
			"start|beginning of the? outage|incident|disruption|downtime",
			"website|site|service|services goes|went|go|became|becomes down|offline|unavailable|inaccessible|unreachable",
			"service|services|site|website starts|started|begins|began degrading|failing"
		],
		end: [
			"outage|downtime|disruption|incident ends|ended|over|resolved",
			"restoration ... achieved|complete|completed|confirmed",
			"full|complete restoration",
			"became|becomes|is accessible|available again?",
			"issue|issues|problem|problems was|were|is? fully|completely? resolved",
			"issue|issues|problem|problems resolved|resolution",
			"restored",
			"fully|completely recovered|operational|functional|restored",
			"back online",
			"back to normal",
			"back up",
			"up and running",
			"end of the? outage|incident|disruption|downtime",
			"incident repaired",
			"resolved"
		]
	},
	labels: {
		start: [
			"first detected",
			"start",
			"start time",
			"started",
			"started at",
			"incident start",
			"incident start time",
			"outage start",
			"outage start time",
			"impact start",
			"impact start time",
			"impact started",
			"begin",
			"began",
			"beginning",
			"begin time",
			"incident began",
			"incident started",
			"outage began",
			"from",
			"start date",
			"start date/time",
			"start of incident",
			"start of outage",
			"start of impact",
			"time started",
			"start_time",
			"started_at",
			"incident_start",
			"start (utc)",
			"time of incident start",
			"date started"
		],
		end: [
			"end",
			"end time",
			"ended",
			"ended at",
			"incident end",
			"incident end time",
			"outage end",
			"outage end time",
			"impact end",
			"impact end time",
			"impact ended",
			"incident ended",
			"outage ended",
			"to",
			"until",
			"end date",
			"end date/time",
			"end of incident",
			"end of outage",
			"end of impact",
			"time ended",
			"end_time",
			"ended_at",
			"resolved",
			"resolved at",
			"resolved_at",
			"incident_end",
			"end (utc)",
			"time resolved",
			"time of resolution",
			"resolution time",
			"date resolved",
			"incident resolved",
			"repaired"
		],
		duration: [
			"duration",
			"outage duration",
			"incident duration",
			"total duration",
			"duration of the outage",
			"duration of outage",
			"duration of incident",
			"duration of the incident",
			"total downtime",
			"downtime",
			"total outage",
			"total outage time",
			"total incident duration",
			"total outage duration",
			"total impact duration",
			"impact duration",
			"duration of impact",
			"length of outage",
			"outage length",
			"length",
			"duration_minutes",
			"downtime_minutes",
			"outage duration (minutes)",
			"duration (minutes)",
			"total time",
			"outage time",
			"downtime duration"
		],
		ttd: [
			"time to detect",
			"time to detection",
			"time-to-detect",
			"time-to-detection",
			"ttd",
			"mttd",
			"mean time to detect",
			"mean time to detection",
			"detection time",
			"detection delay",
			"time until detection",
			"time to identify",
			"time to discover",
			"detection + mttd",
			"detection (+ mttd)",
			"tta",
			"time to discovery"
		],
		ttm: [
			"time to mitigate",
			"time to mitigation",
			"time-to-mitigate",
			"ttm",
			"mttm",
			"mean time to mitigate",
			"mitigation time",
			"time until mitigation"
		],
		ttr: [
			"time to resolve",
			"time to resolution",
			"time-to-resolve",
			"time-to-resolution",
			"time to repair",
			"time to recover",
			"time to recovery",
			"time to restore",
			"time to restoration",
			"time to fix",
			"ttr",
			"mttr",
			"mean time to resolve",
			"mean time to repair",
			"mean time to recovery",
			"mean time to recover",
			"resolution time",
			"recovery time",
			"repair time",
			"time until resolution",
			"time until recovery",
			"time-to-recovery",
			"time-to-repair"
		],
		date: [
			"date",
			"incident date",
			"date of incident",
			"date of the incident",
			"outage date",
			"date of outage",
			"incident_date",
			"when",
			"day",
			"date and time",
			"date/time",
			"occurred",
			"occurred on",
			"occurred_at",
			"detected_at",
			"happened_at",
			"incident day",
			"dates",
			"date of occurrence",
			"date of event"
		],
		severity: [
			"severity",
			"severity level",
			"sev",
			"incident severity",
			"priority",
			"impact level"
		],
		status: [
			"status",
			"document status",
			"postmortem status",
			"post-mortem status",
			"state"
		],
		incidentId: [
			"incident id",
			"incident",
			"incident number",
			"incident_id",
			"id",
			"incident #",
			"incident no",
			"ticket id",
			"reference",
			"pm id"
		],
		published: [
			"published",
			"published on",
			"date published",
			"publication date",
			"written",
			"written on",
			"report date",
			"date of report",
			"reported on",
			"last updated",
			"updated",
			"created",
			"created on",
			"postmortem date",
			"review date"
		],
		zone: [
			"time zone",
			"timezone",
			"tz",
			"zone",
			"all times",
			"times",
			"all times are",
			"times are"
		]
	},
	columns: {
		time: [
			"time",
			"when",
			"timestamp",
			"hour",
			"clock",
			"at",
			"time (utc)",
			"start",
			"date/time",
			"date-time",
			"datetime",
			"date time",
			"date and time",
			"date & time"
		],
		date: ["date", "day"],
		event: [
			"event",
			"events",
			"description",
			"what",
			"what happened",
			"action",
			"details",
			"note",
			"notes",
			"activity",
			"entry",
			"update",
			"summary"
		],
		action: [
			"action",
			"action item",
			"action items",
			"actions",
			"item",
			"task",
			"tasks",
			"description",
			"measure",
			"what",
			"follow-up",
			"follow up",
			"todo",
			"to do",
			"improvement",
			"work",
			"step",
			"remediation",
			"change",
			"title",
			"deliverable",
			"corrective action",
			"preventive action",
			"preventative action",
			"issue"
		],
		owner: [
			"owner",
			"owners",
			"assignee",
			"assigned to",
			"assigned",
			"responsible",
			"who",
			"dri",
			"lead",
			"person",
			"responsible team",
			"team",
			"owning team",
			"action owner",
			"responsibility",
			"champion",
			"responsible person",
			"owned by",
			"accountable"
		],
		due: [
			"due",
			"due date",
			"deadline",
			"eta",
			"target",
			"target date",
			"by",
			"by when",
			"when",
			"date",
			"due by",
			"completion date",
			"expected",
			"timeline",
			"timeframe",
			"target completion",
			"target completion date",
			"planned date",
			"date due",
			"end date",
			"due on",
			"expected date",
			"expected completion",
			"expected by",
			"target by"
		],
		ticket: [
			"ticket",
			"tickets",
			"issue",
			"issues",
			"bug",
			"bugs",
			"link",
			"links",
			"reference",
			"references",
			"ref",
			"jira",
			"tracking",
			"tracking bug",
			"tracking issue",
			"tracking ticket",
			"pr",
			"github issue",
			"id",
			"issue link",
			"pull request",
			"bug id",
			"jira ticket",
			"related"
		],
		status: [
			"status",
			"state",
			"done",
			"done?",
			"progress",
			"completed",
			"completed?"
		]
	},
	statuses: {
		draft: [
			"draft",
			"wip",
			"work in progress",
			"in progress",
			"incomplete",
			"started",
			"not started",
			"preliminary"
		],
		review: [
			"in review",
			"review",
			"under review",
			"awaiting review",
			"pending review",
			"reviewing"
		],
		done: [
			"done",
			"complete",
			"completed",
			"closed",
			"fixed",
			"finished",
			"resolved",
			"shipped",
			"merged",
			"implemented",
			"deployed",
			"✅",
			"✔",
			"✔️",
			"☑",
			"yes",
			"live",
			"landed",
			"x",
			"[x]"
		]
	},
	outage: [
		"outage*",
		"downtime",
		"disruption*",
		"incident*",
		"unavailab*",
		"inaccessib*",
		"unreachable",
		"down",
		"offline",
		"interruption*",
		"service loss",
		"impact*",
		"degrad*",
		"restored",
		"resolved",
		"recovered",
		"failure",
		"lasted",
		"affected",
		"issue",
		"problem",
		"error*",
		"unable",
		"did not work",
		"was not possible",
		"were not possible",
		"not work|working",
		"broken",
		"not available",
		"failing",
		"failed",
		"failures",
		"unresponsive",
		"interrupted",
		"high|elevated|increased latency",
		"timeouts",
		"timed out",
		"slow",
		"slowdown",
		"slowness"
	],
	durationBefore: [
		"lasted|lasting|lasts|spanned|persisted|persist|persists",
		"loss of ... for",
		"lasted|lasting for|about|around",
		"outage|downtime|disruption|incident|interruption|unavailability|degradation|service ... of|for|was|lasted|lasting|:",
		"down|unavailable|inaccessible|offline|unreachable|unusable|broken|disrupted|affected|impacted|interrupted|degraded|unresponsive ... for|of|over",
		"duration of|was|is|:",
		"duration of the? outage|incident was|is",
		"downtime was|is|of|totaled|totalled",
		"total of",
		"resolved|restored|fixed after|in|within",
		"outage|downtime|incident",
		"unable ... for",
		"failed|failing for ... users|customers|requests for",
		"not available|accessible|reachable for"
	],
	durationAfter: [
		"of? total? service? downtime|outage|disruption|unavailability|interruption|degradation",
		"of|long? service|partial|complete|total|full|production|site|website|system|platform|api|database? downtime|outage|disruption|interruption|unavailability",
		"long? outage|downtime|disruption|interruption|incident|degradation",
		"of active? impact",
		"duration",
		"period ... during which",
		"cascading? failure"
	],
	notOutage: [
		"every",
		"per",
		"timeout*",
		"interval*",
		"ttl",
		"retention",
		"latency",
		"ago",
		"cron",
		"schedule*",
		"sla",
		"slo",
		"uptime",
		"could",
		"would",
		"should",
		"if",
		"might",
		"window",
		"each",
		"next"
	],
	durationGaps: [
		"a",
		"an",
		"for",
		"of",
		"the",
		"was",
		"is",
		"about",
		"around",
		"approximately",
		"approx",
		"roughly",
		"nearly",
		"almost",
		"over",
		"more",
		"than",
		"at",
		"least",
		"most",
		"just",
		"some",
		"up",
		"to",
		"total",
		"full",
		"bit",
		"little",
		"under",
		"less",
		"estimated",
		"another",
		"only",
		"well",
		"close",
		"within",
		"in",
		"after",
		"from",
		"between",
		"our",
		"entire",
		"unknown",
		"length",
		"bounded",
		"maximum"
	],
	proseBounds: {
		start: [
			"outage|incident|disruption|downtime|interruption occurred|occurs|began|begins|started|starts",
			"experienced|experiences|suffered a|an? ... outage|disruption|downtime|interruption",
			"went|became|becomes|goes down|offline|unavailable|inaccessible|unreachable",
			"outage|downtime began|started at"
		],
		end: [
			"resolved at",
			"restored at",
			"back online at",
			"ended at",
			"recovered at",
			"fully operational at"
		]
	},
	proseSpans: {
		start: ["started|starting|starts|began|beginning|begins|begun|commencing|commenced|occurred at|on|around|from?", "start time"],
		end: [
			"ended|ending|ends|concluding|concluded|finished|resolved|restored|recovered|fixed at|by|on|around?",
			"lasted until",
			"end time"
		]
	},
	synonyms: [
		[
			"deployed",
			"deploy",
			"pushed",
			"push",
			"released",
			"release",
			"shipped",
			"rolled",
			"launched",
			"merged",
			"applied"
		],
		[
			"begins",
			"began",
			"begin",
			"starts",
			"started",
			"start",
			"occurs",
			"occurred",
			"triggers",
			"triggered"
		],
		[
			"restored",
			"recovered",
			"recovers",
			"resolved",
			"fixed",
			"repaired",
			"online",
			"operational"
		],
		[
			"detected",
			"detects",
			"noticed",
			"notices",
			"noticing",
			"discovered",
			"alert",
			"alerted",
			"alerts",
			"reported",
			"report",
			"indicated"
		],
		[
			"config",
			"configuration",
			"misconfiguration"
		],
		[
			"website",
			"site",
			"page"
		],
		[
			"outage",
			"downtime",
			"incident"
		],
		[
			"rollback",
			"rolled",
			"reverted",
			"revert"
		]
	],
	metricBefore: {
		ttd: [
			"time to detect|detection was|is|of|:",
			"detected|noticed|discovered after|within|in",
			"detection took",
			"unnoticed|undetected for"
		],
		ttm: [
			"time to mitigate|mitigation was|is|of|:",
			"mitigated after|within|in",
			"mitigated|patched|upgraded ... within"
		],
		ttr: ["time to resolve|repair|recover|restore|resolution|recovery was|is|of|:", "recovery|repair|restoration|process|resolution took"]
	},
	metricAfter: {
		ttd: [
			"detection delay|lag|time",
			"delay before detection",
			"before anyone|we|someone|it noticed|reported|detected|knew|was",
			"to detect|notice|discover"
		],
		ttm: ["to mitigate"],
		ttr: ["to resolve|recover|repair|restore|fix"]
	},
	metricNotes: [
		"during",
		"excluding",
		"not counting",
		"business hours",
		"working hours",
		"support hours",
		"office hours",
		"from declaration",
		"since declaration",
		"after detection",
		"from detection",
		"after declar*",
		"from alert",
		"from first",
		"since",
		"after",
		"from",
		"between",
		"intermittent*",
		"active",
		"effective",
		"cumulative"
	],
	affected: [
		"affect*",
		"exposed",
		"impact*",
		"unable",
		"could not",
		"couldn't",
		"cannot",
		"can't",
		"unavailable",
		"inaccessible",
		"experienc*",
		"encounter*",
		"users|customers|visitors|clients|teams|merchants|players|subscribers|requests|services|developers|readers",
		"outage|downtime|disruption|down|offline",
		"lost",
		"error*",
		"failed",
		"fail",
		"failing",
		"degraded",
		"slow",
		"unresponsive",
		"broken",
		"disrupted",
		"received|receive|returned|returning"
	],
	counted: [
		"users|user",
		"customers|customer",
		"requests|request",
		"visitors",
		"traffic",
		"orders",
		"transactions",
		"payments",
		"calls",
		"jobs",
		"messages",
		"sessions",
		"clients",
		"teams",
		"nodes",
		"services",
		"searches",
		"bookings"
	],
	unaffected: [
		"recover*",
		"restor*",
		"back",
		"unaffected",
		"not affected",
		"not impacted",
		"spared",
		"resolved",
		"normal",
		"availab*",
		"uptime",
		"success*",
		"reduc*",
		"increas*",
		"improv*",
		"cpu",
		"memory",
		"disk",
		"load",
		"utili*",
		"capacity",
		"usage",
		"threshold*",
		"coverage",
		"deployed",
		"rollout",
		"rolled",
		"complet*",
		"only",
		"remaining",
		"other",
		"peak*",
		"first",
		"then",
		"initially",
		"additional",
		"another",
		"later",
		"up to",
		"rate",
		"slower",
		"faster",
		"drop*",
		"spike*",
		"region*",
		"mobile",
		"web",
		"ios",
		"android",
		"new",
		"free",
		"paid",
		"premium",
		"goal",
		"target",
		"sla",
		"slo",
		"budget",
		"traffic was"
	],
	from: [
		"from",
		"between",
		"during",
		"starting"
	],
	action: {
		ownerLabels: [
			"owner",
			"owners",
			"assignee",
			"assigned to",
			"assigned",
			"responsible",
			"responsibility",
			"dri",
			"lead",
			"owned by",
			"responsible party",
			"responsible person",
			"responsible team",
			"who",
			"action owner",
			"point of contact"
		],
		dueLabels: [
			"due",
			"due date",
			"due by",
			"due on",
			"deadline",
			"eta",
			"target",
			"target date",
			"by",
			"by when",
			"complete by",
			"completed by",
			"timeline",
			"timeframe",
			"expected",
			"before",
			"completion date",
			"no later than",
			"until",
			"when",
			"date"
		],
		ticketLabels: [
			"ticket",
			"issue",
			"jira",
			"bug",
			"tracking",
			"tracked in",
			"tracked by",
			"tracked as",
			"pr",
			"link"
		],
		nobody: [
			"we",
			"us",
			"i",
			"the team",
			"team",
			"everyone",
			"all",
			"tbd",
			"tba",
			"n/a",
			"na",
			"none",
			"-",
			"–",
			"—",
			"?",
			"??",
			"???",
			"unassigned",
			"nobody",
			"unknown",
			"todo",
			"open",
			"to be decided",
			"to be determined",
			"to be assigned",
			"not assigned",
			"anyone"
		],
		teams: [
			"team",
			"teams",
			"engineer",
			"engineers",
			"engineering",
			"department",
			"group",
			"squad",
			"guild",
			"manager",
			"lead",
			"administrator",
			"admin",
			"developer",
			"developers",
			"ops",
			"devops",
			"sre",
			"sres",
			"dba",
			"dbas",
			"security",
			"infrastructure",
			"platform",
			"support",
			"staff",
			"oncall",
			"on-call",
			"backend",
			"frontend",
			"qa",
			"it",
			"architect",
			"owner",
			"officer",
			"director",
			"cto",
			"ceo"
		],
		vagueVerbs: [
			"improve",
			"improved",
			"improving",
			"enhance",
			"enhanced",
			"enhancing",
			"strengthen",
			"strengthened",
			"elevate",
			"boost",
			"ensure",
			"foster",
			"promote",
			"encourage",
			"increase",
			"reinforce",
			"emphasize",
			"prioritize",
			"consider",
			"reflect",
			"optimize",
			"tighten",
			"better",
			"more",
			"enforce",
			"maintain",
			"raise",
			"remind",
			"refine",
			"be",
			"focus",
			"learn"
		],
		vagueObjects: [
			"monitoring",
			"alerting",
			"alerts",
			"logging",
			"communication",
			"communications",
			"testing",
			"tests",
			"process",
			"processes",
			"procedure",
			"procedures",
			"documentation",
			"training",
			"awareness",
			"system",
			"systems",
			"mechanism",
			"mechanisms",
			"tool",
			"tools",
			"practices",
			"practice",
			"culture",
			"collaboration",
			"quality",
			"reliability",
			"resilience",
			"stability",
			"security",
			"performance",
			"code",
			"review",
			"reviews",
			"deployment",
			"deployments",
			"management",
			"change",
			"changes",
			"configuration",
			"configurations",
			"team",
			"teams",
			"response",
			"incident",
			"incidents",
			"planning",
			"capacity",
			"coverage",
			"visibility",
			"observability",
			"error",
			"errors",
			"handling",
			"application",
			"applications",
			"health",
			"infrastructure",
			"service",
			"services",
			"strategy",
			"strategies",
			"controls",
			"measures",
			"protocols",
			"protocol",
			"knowledge",
			"attention",
			"care",
			"things",
			"robustness",
			"availability",
			"efficiency",
			"capabilities",
			"developers",
			"engineers",
			"staff",
			"experts",
			"importance"
		],
		fillers: [
			"and",
			"or",
			"the",
			"a",
			"an",
			"our",
			"my",
			"your",
			"their",
			"all",
			"any",
			"of",
			"for",
			"to",
			"in",
			"on",
			"with",
			"into",
			"more",
			"better",
			"further",
			"additional",
			"overall",
			"existing",
			"current",
			"new",
			"thorough",
			"thoroughly",
			"regular",
			"regularly",
			"robust",
			"comprehensive",
			"proper",
			"strict",
			"stricter",
			"future",
			"similar",
			"early",
			"earlier",
			"quick",
			"quickly",
			"proactive",
			"proactively",
			"best",
			"good"
		],
		articles: ["the"],
		determiners: [
			"the",
			"our",
			"your",
			"this"
		],
		periodLeads: ["end of"],
		obligations: [
			"will",
			"should",
			"to",
			"must",
			"shall"
		],
		auxiliaries: [
			"we",
			"i",
			"we'll",
			"i'll",
			"will",
			"should",
			"must",
			"shall",
			"need",
			"needs",
			"to",
			"the",
			"team",
			"plan",
			"going",
			"further",
			"also",
			"always",
			"please",
			"continuously",
			"regularly"
		],
		purposeLinks: [
			"to",
			"for",
			"so",
			"before",
			"in",
			"that"
		],
		purposes: [
			"detect",
			"detection",
			"identify",
			"identification",
			"prevent",
			"prevention",
			"avoid",
			"catch",
			"provide",
			"ensure",
			"send",
			"receive",
			"reduce",
			"minimize",
			"handle",
			"allow",
			"enable",
			"facilitate",
			"issue",
			"issues",
			"problem",
			"problems",
			"incident",
			"incidents",
			"outage",
			"outages",
			"anomaly",
			"anomalies",
			"failure",
			"failures",
			"error",
			"errors",
			"performance",
			"degradation",
			"potential",
			"possible",
			"accurate",
			"accurately",
			"proactive",
			"proactively",
			"early",
			"earlier",
			"faster",
			"fast",
			"quick",
			"quicker",
			"quickly",
			"sooner",
			"promptly",
			"timely",
			"response",
			"responses",
			"deployment",
			"deployments",
			"production",
			"application",
			"health",
			"alerts",
			"notifications",
			"future",
			"similar",
			"happen",
			"happening",
			"occur",
			"occurring",
			"again",
			"impact",
			"downtime",
			"recurrence",
			"risk",
			"risks",
			"misconfigurations",
			"reoccurrence",
			"such",
			"this",
			"these",
			"they",
			"it",
			"them",
			"from"
		],
		means: [
			"by",
			"through",
			"using",
			"via",
			"including",
			"such",
			"like"
		],
		wishes: [
			"be more careful",
			"more careful",
			"pay more? attention",
			"do better",
			"take more care",
			"be more vigilant",
			"stay vigilant",
			"not happen again",
			"never happen again",
			"reflect on|if|whether",
			"maybe look",
			"hope to",
			"think about",
			"be mindful",
			"be aware",
			"remember to",
			"raise awareness",
			"remind ... of the importance",
			"testing is your friend"
		],
		none: [
			"no action items",
			"no actions",
			"no action",
			"no further action*",
			"no follow-up*",
			"none",
			"not required",
			"nothing to do",
			"no corrective actions",
			"n/a"
		],
		verbs: [
			"add",
			"added",
			"adopt",
			"align",
			"allow",
			"alert",
			"analyze",
			"audit",
			"automate",
			"avoid",
			"backup",
			"block",
			"build",
			"change",
			"check",
			"clean",
			"communicate",
			"complete",
			"conduct",
			"configure",
			"consider",
			"continue",
			"convert",
			"create",
			"decide",
			"define",
			"deploy",
			"deprecate",
			"design",
			"detect",
			"develop",
			"disable",
			"discuss",
			"document",
			"educate",
			"enable",
			"enforce",
			"enhance",
			"ensure",
			"establish",
			"evaluate",
			"expand",
			"explore",
			"extend",
			"find",
			"fix",
			"follow",
			"formalize",
			"harden",
			"hire",
			"host",
			"identify",
			"implement",
			"improve",
			"include",
			"increase",
			"inform",
			"install",
			"integrate",
			"introduce",
			"invest",
			"investigate",
			"keep",
			"limit",
			"maintain",
			"make",
			"migrate",
			"modify",
			"monitor",
			"move",
			"notify",
			"optimize",
			"organize",
			"patch",
			"perform",
			"plan",
			"prevent",
			"provide",
			"publish",
			"reduce",
			"refactor",
			"refine",
			"regularly",
			"remove",
			"rename",
			"replace",
			"require",
			"resolve",
			"restart",
			"restore",
			"restrict",
			"revert",
			"roll",
			"review",
			"revise",
			"rewrite",
			"rotate",
			"recover",
			"run",
			"scrutinize",
			"streamline",
			"secure",
			"send",
			"support",
			"schedule",
			"set",
			"setup",
			"share",
			"simplify",
			"split",
			"standardize",
			"start",
			"stop",
			"strengthen",
			"switch",
			"test",
			"tighten",
			"track",
			"train",
			"tune",
			"update",
			"upgrade",
			"use",
			"utilize",
			"validate",
			"verify",
			"work",
			"write"
		]
	},
	placeholders: {
		asks: [
			"insert",
			"date",
			"time",
			"duration",
			"name",
			"names",
			"link",
			"url",
			"title",
			"owner",
			"team name",
			"number",
			"placeholder",
			"start time",
			"end time",
			"start date",
			"end date",
			"xx",
			"xxx",
			"todo",
			"tbd",
			"author",
			"author name",
			"your name",
			"service name",
			"severity level",
			"root cause",
			"incident title",
			"incident date",
			"yyyy",
			"time zone",
			"timezone",
			"description",
			"impact",
			"reason"
		],
		marks: [
			"tbd",
			"tba",
			"todo",
			"fixme",
			"lorem ipsum",
			"tbc"
		],
		imperatives: [
			"insert",
			"your",
			"describe",
			"enter",
			"add",
			"fill",
			"brief",
			"briefly",
			"specify",
			"provide",
			"explain",
			"link"
		],
		instructions: [
			"describe the impact here",
			"description here",
			"descripton here",
			"list of things that went well",
			"these are only sample subheadings",
			"ideally these should result in concrete action items",
			"things that could have gone better ideally",
			"every action item should have an issue",
			"short event description",
			"add a|your? description here",
			"brief description of",
			"insert ... here",
			"write ... here",
			"delete this",
			"another item",
			"lorem ipsum dolor",
			"your text here",
			"text goes here",
			"duration of the outage with start and end times",
			"be very specific like a todo",
			"often what executives will read",
			"explain in detail how the issue was fixed",
			"note the final root cause and describe what needs to change",
			"explain what was causing the issue in detail"
		],
		openings: [
			"todo",
			"fixme",
			"tbd"
		],
		masks: [
			"hh:mm",
			"hh:mm:ss",
			"yyyy-mm-dd",
			"dd/mm/yyyy",
			"mm/dd/yyyy",
			"dd-mm-yyyy",
			"xx:xx",
			"x:xx",
			"nn:nn",
			"??:??",
			"__:__",
			"yyyy/mm/dd",
			"dd.mm.yyyy",
			"xxxx-xx-xx"
		]
	},
	unknown: [
		"n/a",
		"na",
		"none",
		"unknown",
		"-",
		"–",
		"—",
		"?",
		"??",
		"not known",
		"not applicable",
		"no",
		"nil"
	],
	blame: [
		"engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|he|she|they|team|member|colleague|person 's|’s|'s mistake|fault|error|negligence|carelessness",
		"engineer's|engineer’s|developer's|developer’s|admin's|admin’s|administrator's|administrator’s|operator's|operator’s|employee's|employee’s|intern's|intern’s|member's|member’s mistake|fault|error|negligence|carelessness|incompetence",
		"mistake|error|fault|negligence by|of|from a|an|one|our|the? engineer|developer|admin|administrator|operator|employee|intern|sre|colleague|person",
		"careless|negligent|incompetent|lazy|sloppy|reckless engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|team|person|colleague",
		"careless and did not",
		"was|were careless|negligent|incompetent|lazy|reckless|sloppy|hungover",
		"carelessness",
		"negligence",
		"incompetence",
		"act of laziness",
		"sheer stupidity",
		"engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|colleague|he|she was|were careless|negligent|incompetent|lazy|reckless|sloppy|hungover|drunk|to blame|at fault",
		"engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|colleague|he|she forgot|neglected to",
		"engineer|developer|admin|administrator|operator|employee|intern|sre|colleague|he|she should have known|checked|tested|noticed|read",
		"being hungover",
		"blame lies|falls with|on",
		"member|engineer|developer|colleague|employee ... by mistake"
	],
	humanError: [
		"human error",
		"human errors",
		"operator error",
		"user error by",
		"human mistake",
		"human failure",
		"pilot error"
	],
	denials: [
		"not",
		"no",
		"isn't",
		"wasn't",
		"never",
		"blameless",
		"without",
		"rather than",
		"instead of",
		"prevent",
		"prevents",
		"preventing",
		"avoid",
		"avoids",
		"avoiding",
		"minimize",
		"minimise",
		"minimizing",
		"reduce",
		"reduces",
		"reducing",
		"risk",
		"eliminate",
		"possible",
		"potential",
		"any",
		"against",
		"mitigate",
		"chance",
		"likelihood",
		"susceptible",
		"prone",
		"future"
	]
};
var letters = "A-Za-z\\u00aa\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff";
var wordEnd = `(?![${letters}0-9_])`;
var space = "[ \\t\\u00a0\\u2009\\u202f]";
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replaceAll(" ", space);
}
function oneOf(words2) {
	const sorted = [...new Set(words2)].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return sorted.length === 0 ? "(?!)" : `(?:${sorted.map(escaped).join("|")})`;
}
function isSpaceless(word) {
	return !new RegExp(`[${letters}0-9]`).test(word);
}
function followed(words2) {
	return `(?:${oneOf(words2.filter((word) => !isSpaceless(word)))}${space}{1,2}|${oneOf(words2.filter(isSpaceless))}${space}{0,2})`;
}
function perLanguage(build) {
	const known9 = /* @__PURE__ */ new WeakMap();
	return (words2) => {
		let built = known9.get(words2);
		if (built === void 0) {
			built = build(words2);
			known9.set(words2, built);
		}
		return built;
	};
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isSpace(code) {
	return code === 32 || code === 9 || code === 160 || code === 8201 || code === 8239;
}
var letter = new RegExp(`[${letters}]`, "i");
var known = /* @__PURE__ */ new Uint8Array(65536);
function isLetter$1(code) {
	const kept = known[code];
	if (kept !== 0) return kept === 2;
	const is = letter.test(String.fromCharCode(code));
	known[code] = is ? 2 : 1;
	return is;
}
function lengthsOf(words2) {
	const lengths3 = new Array(128).fill(0);
	for (const word of words2) for (const first of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]) if (first < 128) lengths3[first] = (lengths3[first] ?? 0) | 1 << word.length;
	return lengths3;
}
function mayBeIn(lengths3, first, length) {
	return first > 127 || length < 32 && ((lengths3[first] ?? 0) & 1 << length) !== 0;
}
function matchAt(expression, text, index) {
	expression.lastIndex = index;
	return expression.exec(text) ?? void 0;
}
var reach = 32;
var hedgeGrammar = perLanguage(({ hedges, hedgesAfter, over = [], under = [], overAfter = [], underAfter = [] }) => ({
	before: new RegExp(`(?:^|[^${letters}])(?:(${oneOf(over)})|(${oneOf(under)})|${oneOf(hedges)})\\.?${space}{0,2}$`, "i"),
	/** The last words of those before a value, as far as all have one: most values have another before them. */
	lasts: lastsOf([
		...hedges,
		...over,
		...under
	]),
	mark: /(?:([>≥])|([<≤])|[~≈∼])=?[ \u00a0]?$/,
	after: new RegExp(`${space}?[~∼](?!${space}?[0-9])|(?:${space}{1,2}|-|${space}\\()(?:${afterwards(overAfter, underAfter, hedgesAfter, false)})(?![${letters}0-9_])|${space}{0,2}(?:${afterwards(overAfter, underAfter, hedgesAfter, true)})`, "iy")
}));
function lastsOf(list) {
	const lasts = new Set(list.map(lastWord));
	return lasts.has("") ? void 0 : lasts;
}
function lastWord(text) {
	let end2 = text.length;
	while (end2 > 0 && end2 > text.length - 2 && isSpace(text.charCodeAt(end2 - 1))) end2--;
	if (text[end2 - 1] === ".") end2--;
	let start = end2;
	while (start > 0 && isLetter$1(text.charCodeAt(start - 1))) start--;
	return text.slice(start, end2).toLowerCase();
}
function afterwards(over, under, others, spaceless) {
	const [a, b, c] = [
		over,
		under,
		others
	].map((words2) => oneOf(words2.filter((word) => isSpaceless(word) === spaceless)));
	return `(${a})|(${b})|${c}`;
}
function hedgeAround(text, start, end2, words2) {
	const { before, mark: mark2, after, lasts } = hedgeGrammar(words2);
	const left = text.slice(Math.max(0, start - reach), start);
	const marked = /[~≈∼<>≤≥]/.test(left.slice(-3));
	const worded2 = !lasts || lasts.has(lastWord(left));
	const found = marked && /[0-9][ \u00a0]?[~∼][ \u00a0]?$/.test(left) ? null : (worded2 ? before.exec(left) : null) ?? (marked ? mark2.exec(left) : null);
	const behind = end2 < text.length ? matchAt(after, text, end2) : void 0;
	const over = found?.[1] ?? behind?.[1] ?? behind?.[3];
	const under = found?.[2] ?? behind?.[2] ?? behind?.[4];
	return {
		approximate: found !== null || behind !== void 0,
		bound: over === void 0 ? under === void 0 ? void 0 : "under" : "over"
	};
}
function numeralClass(numbers) {
	const characters = Object.keys(numbers).filter((word) => word.length === 1 && isSpaceless(word));
	return characters.length === 0 ? "(?!)" : `[${characters.join("")}]`;
}
function parseNumber(word, numbers) {
	return (Object.hasOwn(numbers, word) ? numbers[word] : void 0) ?? composed(word, numbers);
}
function composed(word, numbers) {
	let [total, digit] = [0, 0];
	for (const character of word) {
		const value = numbers[character];
		if (value === void 0 || value < 10 && digit > 0) return void 0;
		total += value < 10 ? 0 : (digit || 1) * value;
		digit = value < 10 ? value : 0;
	}
	return total + digit;
}
var units = [
	"week",
	"day",
	"hour",
	"minute",
	"second"
];
var minutesIn = {
	week: 10080,
	day: 1440,
	hour: 60,
	minute: 1,
	second: 1 / 60
};
var quarters = {
	"¼": .25,
	"½": .5,
	"¾": .75
};
var durationGrammar = perLanguage((words2) => {
	const unitOf = new Map(units.toReversed().flatMap((unit2) => words2.units[unit2].map((word) => [word, unit2])));
	const unit = `(${oneOf(unitOf.keys())})`;
	const unitEnd = `(?![${letters}_])(?!-[${letters}]{1,4}-${unit.replace("(", "(?:")})`;
	const longUnit = `(${oneOf([...unitOf.keys()].filter((word) => word.length > 1))})`;
	const one = oneOf(Object.keys(words2.numbers).filter((word) => words2.numbers[word] === 1));
	const numbers = oneOf(Object.keys(words2.numbers).filter((word) => !isSpaceless(word)));
	const numeral = numeralClass(words2.numbers);
	const and = oneOf(words2.and);
	const half = oneOf(words2.half);
	const countedHalf = `${oneOf(words2.counters ?? [])}${half}`;
	const thousand = `[,\\u00a0\\u2009\\u202f${words2.dayFirst ? ". " : ""}]`;
	const amount = `(?:[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}|[0-9]{1,6})(?:[.,][0-9]{1,3})?`;
	return {
		unitOf,
		number: new RegExp(`(${amount})(?:${space}?([½¼¾])|${space}?(${countedHalf}|${and}${space}(?:${one}${space})?${half}))?(\\+)?(?:${space}{1,2}|-|)${unit}${unitEnd}`, "iy"),
		grouped: new RegExp(`^[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}`),
		numeral: numeral === "(?!)" ? void 0 : new RegExp(`(?<!${numeral}|${oneOf(words2.vagueNumbers ?? [])})(${numeral}{1,6})${space}?(${countedHalf})?${space}{0,2}${longUnit}${unitEnd}`, "iy"),
		fraction: new RegExp(`([½¼¾])${space}{0,2}${unit}${unitEnd}`, "iy"),
		word: new RegExp(`(${numbers})(?:[ -](${numbers}))?(?:[ -]${and}[ -](?:${one}[ -])?(${half}))?(?:${space}{1,2}|-)${longUnit}${unitEnd}`, "iy"),
		halfOf: new RegExp(`${half}(?:${space}{1,2}|-|)(?:${one}${space}{1,2})?${longUnit}${unitEnd}`, "iy"),
		andHalf: new RegExp(`${space}{1,2}${and}${space}{1,2}(?:${one}${space}{1,2})?${half}${wordEnd}|${oneOf(words2.half.filter(isSpaceless))}(?!${longUnit})`, "iy"),
		colon: new RegExp(`([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?${space}?${unit}${unitEnd}`, "iy"),
		link: new RegExp(`(?:${space}?,)?${space}{0,2}(?:${followed(words2.and)})?`, "iy"),
		plural: new RegExp(`${space}(?!${escaped(words2.units.minute[0] ?? "")})[a-z]{2,20}[b-hj-rt-z]s(?![${letters}])`, "y"),
		iso: /P(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?(?![A-Za-z0-9])/y,
		restMinutes: new RegExp(`([0-5]?[0-9])(?![${letters}0-9_:]|[.,][0-9])`, "y"),
		restApart: new RegExp(`(?<=${space}${oneOf(words2.apartMarks ?? [])})${space}([0-5][0-9])(?![${letters}0-9_:%]|[.,][0-9]|${space}?${unit})`, "iy")
	};
});
function parseAmount(text, words2) {
	const whole = durationGrammar(words2).grouped.exec(text)?.[0] ?? "";
	return Number(whole.replace(/[^0-9]/g, "") + text.slice(whole.length).replace(",", "."));
}
function numberPart(text, index, words2, larger) {
	if (isEndOfNumber(text.charCodeAt(afterDigits(text, index)))) return void 0;
	const grammar = durationGrammar(words2);
	const match = matchAt(grammar.number, text, index);
	const written = match?.[5];
	const unit = written === void 0 ? void 0 : grammar.unitOf.get(written.toLowerCase());
	if (!match || !unit || written === void 0) return void 0;
	const end2 = index + match[0].length;
	const glued = /[0-9½¼¾]/.test(text[end2 - written.length - 1] ?? "");
	if (/^[A-Za-z]$/.test(written) && unit !== "hour" && !larger) {
		if (!glued || written !== written.toLowerCase() || unit === "minute" && /^[0-9]{4}/.test(match[1] ?? "") || unit === "minute" && matchAt(grammar.plural, text, end2)) return void 0;
	}
	const amount = parseAmount(match[1] ?? "", words2) + (match[3] === void 0 ? quarters[match[2] ?? ""] ?? 0 : .5);
	return {
		end: end2,
		minutes: amount * minutesIn[unit],
		unit,
		halved: !Number.isInteger(amount),
		glued,
		open: match[4] !== void 0
	};
}
function afterDigits(text, index) {
	let end2 = index;
	while (isDigit(text.charCodeAt(end2))) end2++;
	return end2;
}
function isEndOfNumber(code) {
	return Number.isNaN(code) || code === 58 || code === 47 || code === 37 || code === 41;
}
function wordPart(text, index, words2) {
	const grammar = durationGrammar(words2);
	const half = matchAt(quarters[text.charAt(index)] !== void 0 ? grammar.fraction : grammar.halfOf, text, index);
	const match = half ?? matchAt(grammar.word, text, index);
	const unit = grammar.unitOf.get((half ? match?.at(-1) : match?.[4])?.toLowerCase() ?? "");
	if (!match || !unit) return void 0;
	const base = {
		end: index + match[0].length,
		unit,
		glued: false,
		open: false
	};
	if (half) return {
		...base,
		minutes: (quarters[match[1] ?? ""] ?? .5) * minutesIn[unit],
		halved: true
	};
	const tens = words2.numbers[match[1]?.toLowerCase() ?? ""] ?? 0;
	const ones = match[2] === void 0 ? 0 : words2.numbers[match[2].toLowerCase()] ?? 0;
	if (match[2] !== void 0 && (tens < 20 || tens % 10 !== 0 || ones > 9)) return void 0;
	if (tens + ones === 1 && unit === "second") return void 0;
	const amount = tens + ones + (match[3] === void 0 ? 0 : .5);
	return {
		...base,
		minutes: amount * minutesIn[unit],
		halved: !Number.isInteger(amount)
	};
}
function numeralPart(text, index, words2) {
	const { numeral, unitOf } = durationGrammar(words2);
	const match = numeral && matchAt(numeral, text, index);
	const amount = match?.[1] === void 0 ? void 0 : parseNumber(match[1], words2.numbers);
	const unit = unitOf.get(match?.[3]?.toLowerCase() ?? "");
	if (!match || amount === void 0 || !unit) return void 0;
	const halved2 = match[2] !== void 0;
	return {
		end: index + match[0].length,
		minutes: (amount + (halved2 ? .5 : 0)) * minutesIn[unit],
		unit,
		halved: halved2,
		glued: false,
		open: false
	};
}
function colonPart(text, index, words2) {
	if (text[afterDigits(text, index)] !== ":") return void 0;
	const { colon, unitOf } = durationGrammar(words2);
	const match = matchAt(colon, text, index);
	const unit = unitOf.get(match?.[4]?.toLowerCase() ?? "");
	if (!match || unit !== "hour" && unit !== "minute" || Number(match[2]) > 59) return void 0;
	const whole = (Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60) * (unit === "hour" ? 1 : 1 / 60);
	const smaller = unit === "hour" && match[3] === void 0 ? "minute" : "second";
	return {
		end: index + match[0].length,
		minutes: whole,
		unit: smaller,
		halved: false,
		glued: false,
		open: false
	};
}
function isoPart(text, index, words2) {
	const match = text[index] === "P" ? matchAt(durationGrammar(words2).iso, text, index) : void 0;
	const written = match?.slice(1) ?? [];
	const unit = units[written.findLastIndex((part) => part !== void 0)];
	if (!match || !unit) return void 0;
	const minutes = units.reduce((sum, each, at) => sum + Number(written[at] ?? 0) * minutesIn[each], 0);
	return {
		end: index + match[0].length,
		minutes,
		unit,
		halved: false,
		glued: false,
		open: false
	};
}
function durationAt(text, index, words2) {
	const { link, andHalf, restMinutes, restApart } = durationGrammar(words2);
	let part = isDigit(text.charCodeAt(index)) ? colonPart(text, index, words2) ?? numberPart(text, index, words2) : isoPart(text, index, words2) ?? numeralPart(text, index, words2) ?? wordPart(text, index, words2);
	if (!part) return void 0;
	let { minutes, halved: halved2, open } = part;
	for (;;) {
		const rest8 = part.unit === "hour" ? matchAt(part.glued ? restMinutes : restApart, text, part.end) : void 0;
		if (rest8 && !part.halved) {
			minutes += Number(rest8[1]);
			part = {
				...part,
				end: part.end + rest8[0].length,
				unit: "minute",
				glued: false
			};
			break;
		}
		const half = part.halved ? void 0 : matchAt(andHalf, text, part.end);
		if (half) {
			minutes += minutesIn[part.unit] / 2;
			halved2 = true;
			part = {
				...part,
				end: part.end + half[0].length
			};
			break;
		}
		const gap = matchAt(link, text, part.end)?.[0].length ?? 0;
		const at = part.end + gap;
		const next = isDigit(text.charCodeAt(at)) ? numberPart(text, at, words2, part) : numeralPart(text, at, words2) ?? (gap > 0 ? wordPart(text, at, words2) : void 0);
		if (!next || units.indexOf(next.unit) <= units.indexOf(part.unit)) break;
		minutes += next.minutes;
		halved2 = next.halved;
		open ||= next.open;
		part = next;
	}
	const { end: end2, unit } = part;
	const hedge = hedgeAround(text, index, end2, words2);
	const ranged = /[0-9][ \u00a0]?[-–—~][ \u00a0]?$/.test(text.slice(Math.max(0, index - 4), index));
	return {
		kind: "duration",
		start: index,
		end: end2,
		text: text.slice(index, end2),
		minutes: Math.round(minutes * 1e6) / 1e6,
		unit: halved2 && unit === "hour" ? "half-hour" : unit,
		approximate: hedge.approximate || open || ranged,
		bound: hedge.bound ?? (open ? "over" : void 0)
	};
}
function formatMinutes(minutes, words2) {
	const seconds2 = Math.round(Math.abs(minutes) * 60);
	const written = [
		["day", Math.floor(seconds2 / 86400)],
		["hour", Math.floor(seconds2 / 3600) % 24],
		["minute", Math.floor(seconds2 / 60) % 60],
		["second", seconds2 % 60]
	].filter(([, amount]) => amount > 0);
	if (written.length === 0) written.push(["minute", 0]);
	const between2 = isSpaceless(words2.units.minute[0] ?? "") ? "" : " ";
	return written.map(([unit, amount]) => amount + between2 + unitName(unit, amount, words2)).join(between2);
}
function unitName(unit, amount, { units: units2, nounsUpper }) {
	const name = (amount === 1 ? void 0 : units2[unit][1]) ?? units2[unit][0] ?? "";
	return nounsUpper ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
function settle(rule, setting) {
	const [level, options] = typeof setting === "object" ? setting : [setting ?? rule.level, {}];
	return {
		level: level === "warn" ? "warning" : level,
		options: {
			...rule.options,
			...options
		}
	};
}
function rulesAt(status, list, { rules = {}, statusRules = {} }) {
	const own = statusRules[status] ?? {};
	if (status !== "draft") return {
		...rules,
		...own
	};
	const lowered = list.flatMap((rule) => {
		const { level, options } = settle(rule, rules[rule.id]);
		return level === "error" ? [[rule.id, ["warning", { ...options }]]] : [];
	});
	return {
		...rules,
		...Object.fromEntries(lowered),
		...own
	};
}
var inWord = 1;
var binding = 2;
var blank = 4;
var comma = 8;
var stop = 16;
var alone = 32;
var letter2 = 64;
var latin = 128;
var mark = 256;
var kana = 512;
var han = 1024;
var seen = 2048;
var unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
var classes = [
	[inWord, /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]/u],
	[binding, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]/iu],
	[blank, /\s/],
	[comma, /,/],
	[stop, /[.;:!?]/],
	[alone, unspaced],
	[letter2, /\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}/u],
	[latin, /\p{Script=Latin}/u],
	[mark, /\p{M}/u],
	[kana, /[\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9d]/],
	[han, /\p{Script=Han}/u]
];
var kinds = /* @__PURE__ */ new Uint16Array(1114112);
function kindOf(code) {
	return kinds[code] || findKind(code);
}
function commonKind(code) {
	if (code < 128) {
		if (code > 64 && code < 91 || code > 96 && code < 123) return inWord | binding | letter2 | latin;
		if (code > 47 && code < 58) return inWord | binding;
		if (code === 32 || code > 8 && code < 14) return blank;
		if (code === 44) return comma;
		return ".;:!?".includes(String.fromCharCode(code)) ? stop : 0;
	}
	if (code >= 192 && code < 592) return code === 215 || code === 247 ? 0 : inWord | binding | letter2 | latin;
	return signs.some(([from, to]) => code >= from && code <= to) ? 0 : void 0;
}
var signs = [
	[8208, 8231],
	[8240, 8286],
	[8592, 9311],
	[9472, 10101],
	[10132, 11263],
	[127744, 129791]
];
function findKind(code) {
	const common = commonKind(code);
	if (common !== void 0) {
		kinds[code] = common | seen;
		return common | seen;
	}
	const character = String.fromCodePoint(code);
	let kind = seen;
	for (const [bit, expression] of classes) if (expression.test(character)) kind |= bit;
	kinds[code] = kind;
	return kind;
}
function startsWithLetter(text) {
	return text !== "" && (kindOf(codeAt(text, 0)) & letter2) !== 0;
}
function codeAt(text, index) {
	const unit = text.charCodeAt(index);
	return unit >= 55296 && unit < 56320 ? text.codePointAt(index) ?? unit : unit;
}
var import_node_fs$4 = __toESM(require_fs(), 1);
var known2;
var rest = () => known2 ??= JSON.parse((0, import_node_fs$4.readFileSync)(new URL("./late-language-de.json", import.meta.url), "utf8"));
var german = {
	get time() {
		return rest().time;
	},
	get quantity() {
		return rest().quantity;
	},
	get otherSections() {
		return rest().otherSections;
	},
	get notPostmortem() {
		return rest().notPostmortem;
	},
	get collections() {
		return rest().collections;
	},
	get instructive() {
		return rest().instructive;
	},
	get milestones() {
		return rest().milestones;
	},
	get clauseLinks() {
		return rest().clauseLinks;
	},
	get milestoneDenials() {
		return rest().milestoneDenials;
	},
	get bounds() {
		return rest().bounds;
	},
	get labels() {
		return rest().labels;
	},
	get columns() {
		return rest().columns;
	},
	get statuses() {
		return rest().statuses;
	},
	get outage() {
		return rest().outage;
	},
	get durationBefore() {
		return rest().durationBefore;
	},
	get durationAfter() {
		return rest().durationAfter;
	},
	get notOutage() {
		return rest().notOutage;
	},
	get durationGaps() {
		return rest().durationGaps;
	},
	get proseBounds() {
		return rest().proseBounds;
	},
	get synonyms() {
		return rest().synonyms;
	},
	get metricBefore() {
		return rest().metricBefore;
	},
	get metricAfter() {
		return rest().metricAfter;
	},
	get metricNotes() {
		return rest().metricNotes;
	},
	get affected() {
		return rest().affected;
	},
	get counted() {
		return rest().counted;
	},
	get unaffected() {
		return rest().unaffected;
	},
	get from() {
		return rest().from;
	},
	get action() {
		return rest().action;
	},
	get placeholders() {
		return rest().placeholders;
	},
	get unknown() {
		return rest().unknown;
	},
	get blame() {
		return rest().blame;
	},
	get humanError() {
		return rest().humanError;
	},
	get denials() {
		return rest().denials;
	}
};
Object.assign(german, JSON.parse(`{"code":"de","name":"Deutsch","stopWords":["der","die","das","und","in","den","von","zu","mit","sich","auf","für","ist","im","dem","nicht","ein","eine","als","auch","es","an","werden","aus","wurde","wurden","wir","bei","nach","um","war","des","durch"],"sections":{"summary":["zusammenfassung","kurzzusammenfassung","kurzfassung","überblick","übersicht","management summary","was ist passiert","was ist geschehen","was geschah","was passiert ist","beschreibung","kurzbeschreibung","störungsbeschreibung","fehlerbeschreibung","problembeschreibung","vorfallbeschreibung","beschreibung der störung","beschreibung des vorfalls","beschreibung des problems","beschreibung des ausfalls","beschreibung des ereignisses","ereignisbeschreibung","in kürze","kurz und knapp","auf einen blick","zusammenfassung des vorfalls","zusammenfassung der störung","zusammenfassung des ausfalls","vorfallübersicht","sachverhalt","abstract","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["auswirkungen","auswirkung","auswirkungen auf kunden","auswirkungen auf nutzer","auswirkungen auf benutzer","auswirkung auf kunden","auswirkungen für kunden","auswirkungen für nutzer","kundenauswirkungen","kundenauswirkung","geschäftliche auswirkungen","geschäftsauswirkungen","betroffen","betroffene","betroffene systeme","betroffene dienste","betroffene services","betroffene nutzer","betroffene benutzer","betroffene kunden","betroffene bereiche","betroffene komponenten","wer war betroffen","was war betroffen","betroffenheit","umfang","ausmaß","schaden","schäden","schadensausmaß","folgen","konsequenzen für kunden","umfang der störung","beeinträchtigung","beeinträchtigungen","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["erkennung","entdeckung","feststellung","detektion","fehlererkennung","störungserkennung","wie wurde es entdeckt","wie wurde es erkannt","wie wurde der vorfall entdeckt","wie wurde die störung erkannt","wie haben wir es bemerkt","wie haben wir davon erfahren","meldung","störungsmeldung","alarmierung","erkannt durch","bemerkt durch","entdeckt durch","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["zeitverlauf","zeitlinie","zeitleiste","zeitachse","zeitstrahl","chronologie","zeitlicher ablauf","zeitlicher verlauf","zeitablauf","ablauf","verlauf","hergang","chronologischer ablauf","chronologie der ereignisse","chronologie des vorfalls","chronologie der störung","ablauf der ereignisse","ablauf der störung","ablauf des vorfalls","verlauf der störung","verlauf des vorfalls","störungsverlauf","vorfallverlauf","ereignisverlauf","ereignisse","ereignisprotokoll","zeitplan der ereignisse","zeittafel","protokoll","zeitlinie der ereignisse","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["ursache","ursachen","grundursache","grundursachen","hauptursache","ursachenanalyse","grundursachenanalyse","analyse der ursache","analyse der ursachen","fehlerursache","störungsursache","kernursache","technische ursache","eigentliche ursache","ursache der störung","ursache des ausfalls","ursache des vorfalls","ursache des problems","auslöser","auslösendes ereignis","grund","gründe","beitragende faktoren","begünstigende faktoren","mitwirkende faktoren","beitragende ursachen","warum ist es passiert","warum ist das passiert","warum es passiert ist","wie konnte das passieren","wie kam es dazu","was war die ursache","5-why-analyse","5 warum","fünf mal warum","fehleranalyse","technische analyse","wurzelursache","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["behebung","lösung","problemlösung","fehlerbehebung","störungsbehebung","entstörung","wiederherstellung","dienstwiederherstellung","sofortmaßnahmen","sofortmaßnahme","sofortige maßnahmen","ergriffene maßnahmen","durchgeführte maßnahmen","eingeleitete maßnahmen","eindämmung","schadensbegrenzung","reaktion","gegenmaßnahmen","korrektur","abhilfe","workaround","umgehungslösung","wie wurde es behoben","wie wurde das problem behoben","wie wurde die störung behoben","wie wurde der vorfall behoben","wie haben wir es behoben","was haben wir getan","was wurde unternommen","behebung und wiederherstellung","behebung der störung","behebung des vorfalls","beseitigung","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["maßnahmen","massnahmen","folgemaßnahmen","folgemassnahmen","korrekturmaßnahmen","vorbeugende maßnahmen","vorbeugemaßnahmen","präventivmaßnahmen","präventionsmaßnahmen","verbesserungsmaßnahmen","korrektur- und vorbeugemaßnahmen","korrektur- und präventivmaßnahmen","geplante maßnahmen","weitere maßnahmen","abgeleitete maßnahmen","langfristige maßnahmen","kurzfristige maßnahmen","mittelfristige maßnahmen","dauerhafte maßnahmen","offene maßnahmen","maßnahmenplan","maßnahmenliste","maßnahmenkatalog","massnahmenplan","maßnahmen zur vorbeugung","maßnahmen zur vermeidung","maßnahmen zur verbesserung","nächste schritte","weiteres vorgehen","weitere schritte","aufgaben","aufgabenliste","offene punkte","offene aufgaben","handlungspunkte","handlungsempfehlungen","empfehlungen","verbesserungen","verbesserungsvorschläge","prävention","vorbeugung","vermeidung","künftige vermeidung","zukünftige maßnahmen","wie verhindern wir das","wie verhindern wir eine wiederholung","was tun wir dagegen","was wir ändern","was wir tun werden","ausblick","todos","to-dos","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["erkenntnisse","gewonnene erkenntnisse","lehren","gelernte lektionen","lernpunkte","gelerntes","was haben wir gelernt","was wir gelernt haben","was lief gut","was gut lief","was gut funktioniert hat","was hat gut funktioniert","was lief schlecht","was schlecht lief","was lief nicht gut","was nicht gut lief","was nicht funktioniert hat","was hätte besser laufen können","was können wir verbessern","was wir besser machen können","wo hatten wir glück","wo wir glück hatten","glück gehabt","rückblick","retrospektive","reflexion","schlussfolgerungen","verbesserungspotenzial","verbesserungspotential","positives","negatives","lektionen","lehren aus dem vorfall","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["der","die","das","des","den","dem","ein","eine","einer","von","vom","zur","zum","für","und","im","in","auf","störung","vorfall","vorfalls","ausfall","ausfalls","incidents","problems","problem","ereignisse","ereignisses","details","detaillierte","detaillierter","technische","technischen","kurze","geplante","kurzfristige","langfristige","mögliche","genaue","genauer","zukünftige","künftige","unsere","kunden","nutzer","benutzer","war","ist","was","wie","liste","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["und","sowie","oder","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["störungsbericht*","vorfallbericht*","vorfallsbericht*","ausfallbericht*","incident-bericht*","incidentbericht*","nachbereitung*","vorfallanalyse*","störungsanalyse*","ausfallanalyse*","nachbetrachtung*","ursachenbericht*","post-mortem-bericht*","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["ausfall*","störung*","vorfall*"]},"template":["vorlage*","muster*","template*","boilerplate","skeleton"]}`));
var import_node_fs2$1 = __toESM(require_fs(), 1);
var known3;
var rest2 = () => known3 ??= JSON.parse((0, import_node_fs2$1.readFileSync)(new URL("./late-language-es.json", import.meta.url), "utf8"));
var spanish = {
	get time() {
		return rest2().time;
	},
	get quantity() {
		return rest2().quantity;
	},
	get otherSections() {
		return rest2().otherSections;
	},
	get notPostmortem() {
		return rest2().notPostmortem;
	},
	get collections() {
		return rest2().collections;
	},
	get instructive() {
		return rest2().instructive;
	},
	get milestones() {
		return rest2().milestones;
	},
	get clauseLinks() {
		return rest2().clauseLinks;
	},
	get milestoneDenials() {
		return rest2().milestoneDenials;
	},
	get bounds() {
		return rest2().bounds;
	},
	get labels() {
		return rest2().labels;
	},
	get columns() {
		return rest2().columns;
	},
	get statuses() {
		return rest2().statuses;
	},
	get outage() {
		return rest2().outage;
	},
	get durationBefore() {
		return rest2().durationBefore;
	},
	get durationAfter() {
		return rest2().durationAfter;
	},
	get notOutage() {
		return rest2().notOutage;
	},
	get durationGaps() {
		return rest2().durationGaps;
	},
	get proseBounds() {
		return rest2().proseBounds;
	},
	get synonyms() {
		return rest2().synonyms;
	},
	get metricBefore() {
		return rest2().metricBefore;
	},
	get metricAfter() {
		return rest2().metricAfter;
	},
	get metricNotes() {
		return rest2().metricNotes;
	},
	get affected() {
		return rest2().affected;
	},
	get counted() {
		return rest2().counted;
	},
	get unaffected() {
		return rest2().unaffected;
	},
	get from() {
		return rest2().from;
	},
	get action() {
		return rest2().action;
	},
	get placeholders() {
		return rest2().placeholders;
	},
	get unknown() {
		return rest2().unknown;
	},
	get blame() {
		return rest2().blame;
	},
	get humanError() {
		return rest2().humanError;
	},
	get denials() {
		return rest2().denials;
	}
};
Object.assign(spanish, JSON.parse(`{"code":"es","name":"Español","stopWords":["de","la","el","los","las","y","en","que","se","del","un","una","por","con","para","no","al","lo","su","fue","como","más","es","a","ha","o","sin","desde","hasta","durante","nuestro","había","pero"],"sections":{"summary":["resumen","resumen ejecutivo","resumen del incidente","resumen del problema","resumen de la incidencia","síntesis","visión general","vista general","descripción","descripción general","descripción del incidente","descripción del problema","descripción de la incidencia","qué pasó","que pasó","qué ocurrió","qué sucedió","qué ha pasado","lo que pasó","lo ocurrido","¿qué pasó?","¿qué pasó","¿qué ocurrió","¿qué sucedió","en resumen","en breve","origen del incidente","hechos","problema","el problema","planteamiento del problema","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["impacto","impactos","impacto en usuarios","impacto en los usuarios","impacto en clientes","impacto en los clientes","impacto al usuario","impacto al cliente","impacto en el negocio","impacto de negocio","impacto del incidente","alcance","alcance del impacto","alcance del incidente","afectación","afectaciones","afectados","servicios afectados","usuarios afectados","clientes afectados","sistemas afectados","componentes afectados","quién se vio afectado","a quién afectó","consecuencias","efectos","daños","repercusión","repercusiones","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["detección","deteccion","cómo se detectó","como se detectó","cómo lo detectamos","cómo fue detectado","¿cómo se detectó","detección del incidente","descubrimiento","identificación","identificación del problema","alerta","alertas","método de detección","detectado por","detección y diagnóstico","reporte inicial","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["cronología","cronologia","línea de tiempo","linea de tiempo","línea temporal","linea temporal","cronología de eventos","cronología de los eventos","cronología del incidente","cronología de los hechos","cronología de la incidencia","línea de tiempo del incidente","línea de tiempo de eventos","secuencia de eventos","secuencia de los hechos","secuencia de errores","sucesión de hechos","historial","historial de eventos","registro de eventos","eventos","eventos clave","desarrollo de los hechos","desarrollo del incidente","relato de los hechos","bitácora","bitácora de eventos","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["causa raíz","causa raiz","causas raíz","causa","causas","causa principal","causa del incidente","causa del problema","causas del incidente","causa fundamental","causa subyacente","causa técnica","análisis de causa raíz","análisis de la causa raíz","análisis de causas","análisis de causas raíz","análisis de la causa","análisis causal","origen","origen del problema","origen del error","origen del fallo","factores contribuyentes","factor contribuyente","factores que contribuyeron","causas contribuyentes","desencadenante","desencadenantes","detonante","disparador","por qué ocurrió","por qué pasó","por qué sucedió","¿por qué ocurrió","¿por qué pasó","los 5 porqués","5 porqués","los cinco porqués","cinco porqués","análisis técnico","análisis técnico completo","motivo","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue","qué falló","por qué falló","por qué ocurrió","por qué pasó","origen del problema","origen de la falla"],"resolution":["resolución","resolucion","solución","solucion","soluciones","solución aplicada","soluciones aplicadas","solución temporal","solución definitiva","recuperación","restauración","restablecimiento","restablecimiento del servicio","mitigación","mitigaciones","contención","corrección","correcciones","correcciones aplicadas","remediación","respuesta","respuesta al incidente","acciones tomadas","acciones realizadas","acciones inmediatas","acción inmediata","acciones ejecutadas","medidas tomadas","medidas inmediatas","medidas aplicadas","cómo se resolvió","cómo lo resolvimos","cómo se solucionó","¿cómo se resolvió","¿cómo se solucionó","resolución y recuperación","resolución del incidente","arreglo","reparación","parche","qué hicimos","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration","cómo se contuvo","cómo se solucionó","cómo se arregló","cómo lo resolvimos"],"action-items":["acciones","plan de acción","plan de acciones","planes de acción","acciones correctivas","acción correctiva","acciones preventivas","acciones correctivas y preventivas","acciones de seguimiento","acciones pendientes","acciones futuras","acciones de mejora","acciones a tomar","acciones a futuro","acciones recomendadas","acciones propuestas","medidas correctivas","medidas preventivas","medidas correctivas y preventivas","medidas de prevención","medidas","medidas a tomar","elementos de acción","puntos de acción","ítems de acción","items de acción","seguimiento","próximos pasos","proximos pasos","siguientes pasos","pasos siguientes","pasos a seguir","tareas","tareas pendientes","lista de tareas","pendientes","por hacer","mejoras","mejoras propuestas","oportunidades de mejora","plan de mejora","prevención","prevención futura","prevención de recurrencia","cómo evitarlo","cómo evitar que se repita","cómo lo evitaremos","para que no vuelva a ocurrir","recomendaciones","compromisos","plan de remediación","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements","cómo prevenirlo","cómo evitarlo","pendientes","deuda pendiente","trabajo pendiente","tareas pendientes"],"lessons-learned":["lecciones aprendidas","lecciones","lección aprendida","aprendizajes","aprendizaje","lo que aprendimos","qué aprendimos","¿qué aprendimos","qué hemos aprendido","qué salió bien","que salió bien","lo que salió bien","lo que funcionó","lo que funcionó bien","qué funcionó","qué funcionó bien","qué fue bien","lo que fue bien","qué salió mal","que salió mal","lo que salió mal","lo que no funcionó","qué no funcionó","qué fue mal","lo que fue mal","qué pudo salir mejor","qué podría haber salido mejor","qué podemos mejorar","qué se puede mejorar","dónde tuvimos suerte","donde tuvimos suerte","en qué tuvimos suerte","reflexiones","retrospectiva","conclusiones y aprendizajes","puntos positivos","puntos negativos","aspectos positivos","aspectos negativos","éxitos","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["el","la","los","las","de","del","un","una","y","en","para","por","con","al","a","lo","incidente","incidencia","problema","eventos","evento","servicio","detallada","detallado","detalladas","técnica","técnico","principal","principales","propuestas","inmediatas","futuras","usuarios","clientes","corto","mediano","largo","plazo","nuestras","lista","análisis","general","identificada","identificadas","permanente","temporal","completo","completa","observados","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["y","e","o","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["informe ... incidente|incidencia|incidentes","reporte ... incidente|incidencia","análisis ... incidente|incidencia","incidente crítico|mayor|grave","análisis post mortem","análisis postmortem","revisión ... incidente|incidencia","incidencia","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["caída*","incidente*","interrupción*"]},"template":["plantilla*","modelo de","formato de","template*","boilerplate","skeleton"]}`));
var import_node_fs3 = __toESM(require_fs(), 1);
var known4;
var rest3 = () => known4 ??= JSON.parse((0, import_node_fs3.readFileSync)(new URL("./late-language-fr.json", import.meta.url), "utf8"));
var french = {
	get time() {
		return rest3().time;
	},
	get quantity() {
		return rest3().quantity;
	},
	get otherSections() {
		return rest3().otherSections;
	},
	get notPostmortem() {
		return rest3().notPostmortem;
	},
	get collections() {
		return rest3().collections;
	},
	get instructive() {
		return rest3().instructive;
	},
	get milestones() {
		return rest3().milestones;
	},
	get clauseLinks() {
		return rest3().clauseLinks;
	},
	get milestoneDenials() {
		return rest3().milestoneDenials;
	},
	get bounds() {
		return rest3().bounds;
	},
	get labels() {
		return rest3().labels;
	},
	get columns() {
		return rest3().columns;
	},
	get statuses() {
		return rest3().statuses;
	},
	get outage() {
		return rest3().outage;
	},
	get durationBefore() {
		return rest3().durationBefore;
	},
	get durationAfter() {
		return rest3().durationAfter;
	},
	get notOutage() {
		return rest3().notOutage;
	},
	get durationGaps() {
		return rest3().durationGaps;
	},
	get proseBounds() {
		return rest3().proseBounds;
	},
	get synonyms() {
		return rest3().synonyms;
	},
	get metricBefore() {
		return rest3().metricBefore;
	},
	get metricAfter() {
		return rest3().metricAfter;
	},
	get metricNotes() {
		return rest3().metricNotes;
	},
	get affected() {
		return rest3().affected;
	},
	get counted() {
		return rest3().counted;
	},
	get unaffected() {
		return rest3().unaffected;
	},
	get from() {
		return rest3().from;
	},
	get action() {
		return rest3().action;
	},
	get placeholders() {
		return rest3().placeholders;
	},
	get unknown() {
		return rest3().unknown;
	},
	get blame() {
		return rest3().blame;
	},
	get humanError() {
		return rest3().humanError;
	},
	get denials() {
		return rest3().denials;
	}
};
Object.assign(french, JSON.parse(`{"code":"fr","name":"Français","stopWords":["le","la","les","de","des","du","et","un","une","est","en","que","qui","dans","pour","sur","au","aux","par","pas","avec","a","ont","été","nous","l","d","s","ce","ne","à","était","se"],"sections":{"summary":["résumé","résumé de l'incident","résumé exécutif","résumé du problème","synthèse","synthèse de l'incident","vue d'ensemble","aperçu","en bref","description","description de l'incident","description du problème","description de la panne","que s'est-il passé","qu'est-ce qui s'est passé","ce qui s'est passé","ce qu'il s'est passé","les faits","exposé des faits","rappel des faits","contexte et résumé","problème rencontré","énoncé du problème","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["impact","impacts","impact utilisateur","impact utilisateurs","impact client","impact clients","impact sur les utilisateurs","impact sur les clients","impact métier","impact business","impact financier","impact de l'incident","périmètre d'impact","périmètre impacté","périmètre","conséquences","répercussions","services affectés","services impactés","services touchés","utilisateurs affectés","utilisateurs impactés","utilisateurs touchés","clients affectés","clients impactés","clients touchés","qui a été touché","qui a été affecté","ce qu'ont vécu les utilisateurs","dégâts","l'ampleur des dégâts","ampleur","étendue","résumé de l'impact","effets","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["détection","découverte","détection de l'incident","mode de détection","moyen de détection","comment l'incident a-t-il été détecté","comment l'incident a été détecté","comment l'avons-nous détecté","comment nous l'avons détecté","signalement","constat","alerte","alertes","identification","détecté par","détection et diagnostic","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["chronologie","chronologie des événements","chronologie des évènements","chronologie de l'incident","chronologie détaillée","déroulement","déroulé","déroulement des événements","déroulement des faits","déroulement de l'incident","déroulé de l'incident","déroulé des événements","frise chronologique","ligne de temps","historique","historique de l'incident","historique des événements","fil des événements","journal des événements","journal de l'incident","événements","évènements","séquence des événements","suite des événements","calendrier des événements","main courante","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["cause racine","causes racines","cause","causes","cause profonde","causes profondes","cause première","cause principale","cause initiale","cause fondamentale","cause de l'incident","cause de la panne","causes identifiées","analyse de la cause racine","analyse des causes racines","analyse de cause racine","analyse des causes","analyse de la cause","analyse des causes profondes","origine","origine du problème","origine de l'incident","facteurs contributifs","facteur contributif","facteurs aggravants","facteurs déclenchants","élément déclencheur","déclencheur","fait déclencheur","pourquoi","pourquoi est-ce arrivé","pourquoi c'est arrivé","les 5 pourquoi","les cinq pourquoi","5 pourquoi","cinq pourquoi","analyse technique","explication","explication technique","cause technique","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["résolution","solution","solutions","correction","correctif","correctifs","correctif appliqué","rétablissement","rétablissement du service","retour à la normale","remise en service","restauration","reprise","remédiation","mitigation","atténuation","contournement","solution de contournement","réponse","réponse à l'incident","réaction","intervention","actions immédiates","action immédiate","mesures immédiates","mesures prises","mesures appliquées","actions menées","actions prises","actions réalisées","actions entreprises","actions effectuées","résolution de l'incident","résolution et rétablissement","comment avons-nous résolu","comment l'incident a été résolu","comment l'incident a-t-il été résolu","traitement","traitement de l'incident","réparation","ce que nous avons fait","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["plan d'action","plan d'actions","plans d'action","actions","actions correctives","action corrective","actions préventives","actions correctives et préventives","actions à mener","actions à entreprendre","actions à venir","actions de suivi","actions prévues","actions futures","actions d'amélioration","actions à court terme","actions à long terme","actions à moyen terme","mesures correctives","mesures préventives","mesures correctives et préventives","mesures de prévention","mesures à prendre","mesures","suivi","suites","suites à donner","suites données","prochaines étapes","étapes suivantes","prochaines actions","tâches","liste des tâches","à faire","reste à faire","améliorations","axes d'amélioration","pistes d'amélioration","points d'amélioration","prévention","prévention de la récurrence","éviter la récurrence","éviter que cela se reproduise","comment éviter que cela se reproduise","recommandations","préconisations","remédiations","plan de remédiation","points d'action","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements","comment l'éviter","comment éviter que cela se reproduise","prévention et automatisation"],"lessons-learned":["leçons apprises","leçons tirées","leçons","enseignements","enseignements tirés","apprentissages","les apprentissages","retour d'expérience","rex","retex","ce que nous avons appris","qu'avons-nous appris","ce qu'on a appris","ce qui a bien fonctionné","ce qui a bien marché","ce qui s'est bien passé","ce qui s'est mal passé","ce qui a mal fonctionné","ce qui n'a pas fonctionné","ce qui n'a pas bien fonctionné","ce qui n'a pas marché","ce qui aurait pu mieux se passer","ce qui a moins bien fonctionné","où nous avons eu de la chance","où avons-nous eu de la chance","coups de chance","points positifs","points négatifs","points forts","points faibles","bilan","rétrospective","réflexions","à retenir","ce qui peut être amélioré","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["le","la","les","l","de","des","du","d","un","une","et","en","pour","sur","dans","au","aux","incident","l'incident","panne","problème","événements","évènements","détaillée","détaillé","détaillées","technique","techniques","principale","principales","proposées","prévues","nos","notre","à","court","moyen","long","terme","immédiates","utilisateurs","clients","liste","analyse","service","futures","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["et","ou","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["rapport d'incident*","rapport d’incident*","compte rendu|compte-rendu ... incident","analyse ... incident","retour d'expérience","retour d’expérience","rex","retex","bilan d'incident","bilan d’incident","analyse post-mortem","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["panne*","incident*","interruption*"]},"template":["modèle*","gabarit*","canevas","template*","boilerplate","skeleton"]}`));
var import_node_fs4 = __toESM(require_fs(), 1);
var known5;
var rest4 = () => known5 ??= JSON.parse((0, import_node_fs4.readFileSync)(new URL("./late-language-ja.json", import.meta.url), "utf8"));
var japanese = {
	get time() {
		return rest4().time;
	},
	get quantity() {
		return rest4().quantity;
	},
	get otherSections() {
		return rest4().otherSections;
	},
	get notPostmortem() {
		return rest4().notPostmortem;
	},
	get collections() {
		return rest4().collections;
	},
	get instructive() {
		return rest4().instructive;
	},
	get milestones() {
		return rest4().milestones;
	},
	get clauseLinks() {
		return rest4().clauseLinks;
	},
	get milestoneDenials() {
		return rest4().milestoneDenials;
	},
	get bounds() {
		return rest4().bounds;
	},
	get labels() {
		return rest4().labels;
	},
	get columns() {
		return rest4().columns;
	},
	get statuses() {
		return rest4().statuses;
	},
	get outage() {
		return rest4().outage;
	},
	get durationBefore() {
		return rest4().durationBefore;
	},
	get durationAfter() {
		return rest4().durationAfter;
	},
	get notOutage() {
		return rest4().notOutage;
	},
	get durationGaps() {
		return rest4().durationGaps;
	},
	get proseBounds() {
		return rest4().proseBounds;
	},
	get synonyms() {
		return rest4().synonyms;
	},
	get metricBefore() {
		return rest4().metricBefore;
	},
	get metricAfter() {
		return rest4().metricAfter;
	},
	get metricNotes() {
		return rest4().metricNotes;
	},
	get affected() {
		return rest4().affected;
	},
	get counted() {
		return rest4().counted;
	},
	get unaffected() {
		return rest4().unaffected;
	},
	get from() {
		return rest4().from;
	},
	get action() {
		return rest4().action;
	},
	get placeholders() {
		return rest4().placeholders;
	},
	get unknown() {
		return rest4().unknown;
	},
	get blame() {
		return rest4().blame;
	},
	get humanError() {
		return rest4().humanError;
	},
	get denials() {
		return rest4().denials;
	}
};
Object.assign(japanese, JSON.parse(`{"code":"ja","name":"日本語","stopWords":[],"sections":{"summary":["サマリー","サマリ","概要","要約","エグゼクティブサマリー","エグゼクティブサマリ","障害概要","障害の概要","インシデント概要","インシデントの概要","事象","事象概要","事象の概要","発生事象","発生した事象","事象の内容","障害内容","障害の内容","問題の概要","問題概要","問題","現象","何が起きたか","何が起きたのか","何が起こったか","何が起こったのか","何が起きた","何が起きた？","何が発生したか","インシデントサマリー","インシデントの要約","全体像","要旨","要点","説明","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap","事実","事実関係"],"impact":["影響","影響範囲","影響内容","影響度","影響規模","影響の範囲","影響と範囲","障害の影響","障害による影響","ユーザー影響","ユーザ影響","ユーザーへの影響","ユーザへの影響","お客様への影響","お客様影響","顧客への影響","顧客影響","利用者への影響","利用者影響","サービスへの影響","サービス影響","ビジネスへの影響","ビジネス影響","事業への影響","業務影響","業務への影響","影響を受けたユーザー","影響を受けたお客様","影響を受けたサービス","影響サービス","影響を受けた範囲","影響ユーザー","影響ユーザー数","影響対象","影響評価","被害","被害状況","被害範囲","被害の範囲","対象範囲","インパクト","影響範囲と期間","影響範囲と影響期間","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["検知","検出","発見","発覚","検知方法","検知の経緯","検知経緯","検知手段","発見の経緯","発見経緯","発見方法","発覚の経緯","障害検知","障害の検知","インシデントの検知","検知と初動","検知の評価","どのように検知したか","どうやって検知したか","どうやって気づいたか","気づいたきっかけ","検知のきっかけ","認知","認知経緯","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["タイムライン","時系列","経過","経緯","時系列の経過","時系列での経過","事象の時系列","対応の時系列","障害の時系列","対応経緯","対応の経緯","発生経緯","発生の経緯","障害の経緯","障害発生の経緯","事象の経緯","経緯と対応","対応履歴","対応記録","対応の流れ","経過記録","障害経過","障害の経過","イベントログ","障害タイムライン","対応タイムライン","インシデントタイムライン","インシデントのタイムライン","詳細なタイムライン","障害発生から復旧までの経緯","発生から復旧までの経緯","発生から復旧までの流れ","発生から解決までの流れ","出来事の流れ","クロノロジー","年表","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["根本原因","根本原因分析","根本的な原因","原因","原因分析","原因の分析","原因究明","原因調査","原因と分析","発生原因","直接原因","直接の原因","間接原因","間接的な原因","障害原因","障害の原因","障害発生の原因","インシデントの原因","事象の原因","技術的原因","技術的な原因","技術原因","真因","真の原因","根因","主原因","要因","要因分析","寄与要因","寄与した要因","寄与因子","背景要因","誘因","トリガー","引き金","きっかけ","発端","なぜなぜ分析","なぜ起きたか","なぜ起きたのか","なぜ発生したか","なぜ発生したのか","なぜ","5 whys","5つのなぜ","五つのなぜ","原因と対策","原因および対策","原因と対応","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["対応","対応内容","対応状況","対応の内容","対応と復旧","対応・復旧","実施した対応","行った対応","当日の対応","復旧","復旧対応","復旧作業","復旧手順","復旧方法","復旧内容","復旧措置","復旧までの対応","サービス復旧","対処","対処内容","対処方法","対策内容","暫定対応","暫定対処","暫定対策","暫定措置","応急処置","応急対応","応急措置","解決","解決方法","解決策","解決内容","解決手順","解消方法","障害対応","インシデント対応","初動対応","初期対応","緊急対応","即時対応","緩和","緩和策","軽減策","修正","修正内容","実施した修正","回避策","ワークアラウンド","恒久対応","対応策","どのように解決したか","どう解決したか","どのように復旧したか","原因と対応","是正","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["アクションアイテム","アクション","アクションプラン","追加アクションアイテム","再発防止策","再発防止","再発防止対策","再発防止に向けて","再発防止に向けた対応","再発防止に向けた取り組み","再発防止のための対策","再発防止アクション","恒久対策","恒久対応","根本対策","根本対応","本対策","対策","今後の対策","今後の対応","今後の対応策","今後の対応方針","今後のアクション","今後の取り組み","今後の予定","今後の課題","今後に向けて","改善策","改善案","改善アクション","改善項目","改善計画","改善","是正措置","是正処置","是正策","予防","予防策","予防措置","予防処置","是正・予防措置","是正処置・予防処置","防止策","フォローアップ","フォローアップアクション","フォローアップ項目","ネクストアクション","ネクストステップ","次のステップ","次のアクション","次の対応","タスク","タスク一覧","残タスク","残課題","残作業","宿題","追加対応","対応予定","短期対策","中期対策","長期対策","短期的な対策","長期的な対策","短期的対策","長期的対策","やること","原因と対策","原因および対策","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["教訓","得られた教訓","学んだ教訓","技術的教訓","組織的教訓","技術的な教訓","組織的な教訓","学び","学んだこと","得られた学び","追加学び","得られた知見","知見","気づき","うまくいったこと","うまくいった点","うまくいかなかったこと","うまくいかなかった点","良かったこと","良かった点","よかったこと","よかった点","悪かったこと","悪かった点","良かった点と悪かった点","良くなかった点","良くなかったこと","運が良かったこと","運がよかったこと","運が良かった点","幸運だったこと","幸運だった点","ラッキーだったこと","振り返り","ふりかえり","反省点","反省","改善点","改善が必要なこと","改善すべき点","改善すべきこと","課題","所感","対応の評価","対応の振り返り","レトロスペクティブ","考察","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["障害","インシデント","本件","今回","詳細","の","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["と","および","及び","ならびに","・","／","、","＆","：","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["ポストモーテム","ポストモルテム","障害報告","障害報告書","障害レポート","インシデントレポート","インシデント報告","事故報告","障害振り返り","障害の振り返り","インシデント振り返り","障害に関するご報告","障害のご報告","障害のお知らせ","障害について","事後分析","障害事後","不具合報告","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["障害","停止"]},"template":["テンプレート","雛形","ひな形","ひな型","様式","template*","boilerplate","skeleton"]}`));
var sectionKeys = [
	"summary",
	"impact",
	"detection",
	"timeline",
	"root-cause",
	"resolution",
	"action-items",
	"lessons-learned"
];
var milestoneKinds = [
	"start",
	"detected",
	"acknowledged",
	"mitigated",
	"resolved"
];
var import_node_fs5 = __toESM(require_fs(), 1);
var known6;
var rest5 = () => known6 ??= JSON.parse((0, import_node_fs5.readFileSync)(new URL("./late-language-no.json", import.meta.url), "utf8"));
var norwegian = {
	get time() {
		return rest5().time;
	},
	get quantity() {
		return rest5().quantity;
	},
	get otherSections() {
		return rest5().otherSections;
	},
	get notPostmortem() {
		return rest5().notPostmortem;
	},
	get collections() {
		return rest5().collections;
	},
	get instructive() {
		return rest5().instructive;
	},
	get milestones() {
		return rest5().milestones;
	},
	get clauseLinks() {
		return rest5().clauseLinks;
	},
	get milestoneDenials() {
		return rest5().milestoneDenials;
	},
	get bounds() {
		return rest5().bounds;
	},
	get labels() {
		return rest5().labels;
	},
	get columns() {
		return rest5().columns;
	},
	get statuses() {
		return rest5().statuses;
	},
	get outage() {
		return rest5().outage;
	},
	get durationBefore() {
		return rest5().durationBefore;
	},
	get durationAfter() {
		return rest5().durationAfter;
	},
	get notOutage() {
		return rest5().notOutage;
	},
	get durationGaps() {
		return rest5().durationGaps;
	},
	get proseBounds() {
		return rest5().proseBounds;
	},
	get synonyms() {
		return rest5().synonyms;
	},
	get metricBefore() {
		return rest5().metricBefore;
	},
	get metricAfter() {
		return rest5().metricAfter;
	},
	get metricNotes() {
		return rest5().metricNotes;
	},
	get affected() {
		return rest5().affected;
	},
	get counted() {
		return rest5().counted;
	},
	get unaffected() {
		return rest5().unaffected;
	},
	get from() {
		return rest5().from;
	},
	get action() {
		return rest5().action;
	},
	get placeholders() {
		return rest5().placeholders;
	},
	get unknown() {
		return rest5().unknown;
	},
	get blame() {
		return rest5().blame;
	},
	get humanError() {
		return rest5().humanError;
	},
	get denials() {
		return rest5().denials;
	}
};
Object.assign(norwegian, JSON.parse(`{"code":"no","name":"Norsk","stopWords":["og","i","det","som","er","en","på","til","av","for","med","at","ikke","ble","den","var","fra","et","vi","de","har","om","ikkje","eit","vart","frå","etter","ved","kunne","hadde","mot","hendelsen","blei","noen","kl"],"sections":{"summary":["sammendrag","samandrag","oppsummering","kort oppsummering","oppsummering av hendelsen","sammendrag av hendelsen","oversikt","hendelsesoversikt","beskrivelse","beskrivelse av hendelsen","hendelsesbeskrivelse","problembeskrivelse","kort om hendelsen","kort fortalt","om hendelsen","hva skjedde","kva skjedde","hva har skjedd","hva som skjedde","hendelsen","problemet","feilbeskrivelse","beskrivelse av feilen","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["påvirkning","påvirkning på kunder","påvirkning på brukere","konsekvens","konsekvenser","konsekvensar","konsekvens for kunder","konsekvenser for kunder","konsekvenser for brukere","konsekvenser for brukerne","kundekonsekvens","kundekonsekvenser","brukerkonsekvenser","virkning","virkninger","innvirkning","omfang","skadeomfang","omfang og konsekvenser","berørte","berørte brukere","berørte kunder","berørte systemer","berørte tjenester","rammede","påvirkede tjenester","påvirkede brukere","hvem ble berørt","hvem ble rammet","hvem ble påvirket","hva ble påvirket","effekt","effekter","følger","skade","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["oppdagelse","deteksjon","hvordan ble det oppdaget","hvordan ble feilen oppdaget","hvordan ble hendelsen oppdaget","hvordan oppdaget vi det","hvordan vi oppdaget det","hvordan feilen ble oppdaget","hvordan vart det oppdaga","oppdaget","oppdaget av","varsling","varsel","avdekking","identifisering","feilmelding","melding om feil","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["tidslinje","tidslinja","tidslinjen","tidslinje for hendelsen","hendelsesforløp","hendelsesforløpet","hendingsforløp","hendelsesgang","hendelseslogg","forløp","forløpet","kronologi","kronologisk oversikt","kronologisk forløp","tidsforløp","tidsforløpet","tidsakse","tidsoversikt","logg","hendelser","gangen i hendelsen","hva skjedde når","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["årsak","årsaker","årsaka","årsaken","rotårsak","rotårsaker","rotårsaken","grunnårsak","grunnårsaker","grunnårsaken","underliggende årsak","underliggende årsaker","utløsende årsak","utløsende årsaker","bakenforliggende årsak","bakenforliggende årsaker","direkte årsak","teknisk årsak","hovedårsak","feilårsak","årsak til hendelsen","årsak til feilen","årsaken til hendelsen","årsaksanalyse","rotårsaksanalyse","analyse av årsak","medvirkende årsaker","medvirkende faktorer","medvirkende faktor","bidragende faktorer","bidragende årsaker","utløser","utløsende faktor","utløsende hendelse","hvorfor skjedde det","hvorfor det skjedde","kvifor skjedde det","fem ganger hvorfor","5 ganger hvorfor","fem hvorfor","5 hvorfor","teknisk analyse","feilanalyse","opphav","hva gikk galt og hvorfor","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["løsning","løysing","løsningen","retting","feilretting","utbedring","gjenoppretting","gjenopprettelse","gjenoppretting av tjenesten","avhjelping","håndtering","handtering","håndtering av hendelsen","hendelseshåndtering","respons","umiddelbare tiltak","strakstiltak","straks-tiltak","iverksatte tiltak","gjennomførte tiltak","utførte tiltak","tiltak som ble gjort","begrensning","skadebegrensning","midlertidig løsning","permanent løsning","omgåelse","hvordan ble det løst","hvordan ble feilen rettet","hvordan ble hendelsen løst","hvordan vi løste det","hvordan løste vi det","hva gjorde vi","hva vi gjorde","løsning og gjenoppretting","løsning på problemet","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["tiltak","tiltaksliste","tiltaksplan","oppfølging","oppfølgingspunkter","oppfølgingstiltak","oppfølgingsoppgaver","oppfølgjing","korrigerende tiltak","forebyggende tiltak","førebyggjande tiltak","korrigerende og forebyggende tiltak","forbedringstiltak","planlagte tiltak","videre tiltak","foreslåtte tiltak","langsiktige tiltak","kortsiktige tiltak","tiltak fremover","tiltak framover","tiltak for å hindre gjentakelse","permanente tiltak","aksjonspunkter","aksjoner","handlingspunkter","handlingsplan","neste steg","neste skritt","veien videre","vegen vidare","videre arbeid","videre oppfølging","oppgaver","oppgåver","gjøremål","gjenstående arbeid","gjenstående oppgaver","forbedringer","forbedringspunkter","forbetringar","forebygging","førebygging","hvordan unngå at det skjer igjen","hvordan forhindrer vi dette","hvordan hindrer vi gjentakelse","anbefalinger","anbefalte tiltak","hva gjør vi fremover","hva gjør vi videre","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["læringspunkter","læringspunkt","lærdom","lærdommer","læring","lært","erfaringer","erfaringar","hva lærte vi","hva vi lærte","hva har vi lært","kva lærte vi","hva gikk bra","hva som gikk bra","det som gikk bra","hva gikk godt","hva fungerte bra","hva fungerte","hva fungerte godt","hva gikk dårlig","hva gikk galt","hva gikk mindre bra","hva som gikk dårlig","hva som ikke gikk bra","hva fungerte ikke","hva fungerte ikke så bra","hva kunne gått bedre","hva kan vi gjøre bedre","hva kan forbedres","hvor hadde vi flaks","hvor vi hadde flaks","flaks","refleksjoner","refleksjon","retrospektiv","evaluering","forbedringsområder","innsikt","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["og","i","på","av","for","til","fra","en","et","ei","den","det","de","om","med","hendelsen","hendelse","hendelser","feilen","problemet","tjenesten","detaljert","detaljer","teknisk","tekniske","kort","foreslåtte","planlagte","mulige","våre","vår","kunder","brukere","var","er","hva","hvordan","liste","kortsiktige","langsiktige","viktigste","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["og","samt","eller","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["hendelsesrapport*","hendingsrapport*","feilrapport","avviksrapport*","rapport ... hendelse|hendelsen|nedetid","etter hendelsen","hendelsesanalyse*","evaluering av hendelse*","rotårsaksanalyse*","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["nedetid*","hendelse*","utfall*"]},"template":["mal","maler","mal for","template*","boilerplate","skeleton"]}`));
var import_node_fs6 = __toESM(require_fs(), 1);
var known7;
var rest6 = () => known7 ??= JSON.parse((0, import_node_fs6.readFileSync)(new URL("./late-language-pt.json", import.meta.url), "utf8"));
var portuguese = {
	get time() {
		return rest6().time;
	},
	get quantity() {
		return rest6().quantity;
	},
	get otherSections() {
		return rest6().otherSections;
	},
	get notPostmortem() {
		return rest6().notPostmortem;
	},
	get collections() {
		return rest6().collections;
	},
	get instructive() {
		return rest6().instructive;
	},
	get milestones() {
		return rest6().milestones;
	},
	get clauseLinks() {
		return rest6().clauseLinks;
	},
	get milestoneDenials() {
		return rest6().milestoneDenials;
	},
	get bounds() {
		return rest6().bounds;
	},
	get labels() {
		return rest6().labels;
	},
	get columns() {
		return rest6().columns;
	},
	get statuses() {
		return rest6().statuses;
	},
	get outage() {
		return rest6().outage;
	},
	get durationBefore() {
		return rest6().durationBefore;
	},
	get durationAfter() {
		return rest6().durationAfter;
	},
	get notOutage() {
		return rest6().notOutage;
	},
	get durationGaps() {
		return rest6().durationGaps;
	},
	get proseBounds() {
		return rest6().proseBounds;
	},
	get synonyms() {
		return rest6().synonyms;
	},
	get metricBefore() {
		return rest6().metricBefore;
	},
	get metricAfter() {
		return rest6().metricAfter;
	},
	get metricNotes() {
		return rest6().metricNotes;
	},
	get affected() {
		return rest6().affected;
	},
	get counted() {
		return rest6().counted;
	},
	get unaffected() {
		return rest6().unaffected;
	},
	get from() {
		return rest6().from;
	},
	get action() {
		return rest6().action;
	},
	get placeholders() {
		return rest6().placeholders;
	},
	get unknown() {
		return rest6().unknown;
	},
	get blame() {
		return rest6().blame;
	},
	get humanError() {
		return rest6().humanError;
	},
	get denials() {
		return rest6().denials;
	}
};
Object.assign(portuguese, JSON.parse(`{"code":"pt","name":"Português","stopWords":["de","a","o","que","e","do","da","em","um","para","é","com","não","uma","os","no","se","na","por","mais","as","dos","como","mas","foi","ao","das","à","às","pela","pelo","foram","sem","até","nos"],"sections":{"summary":["resumo","resumo executivo","resumo do incidente","resumo do problema","sumário","sumário executivo","síntese","visão geral","visão geral do incidente","descrição","descrição geral","descrição do incidente","descrição do problema","o que aconteceu","o que aconteceu?","o que houve","o que ocorreu","em resumo","em poucas palavras","o incidente","o problema","problema","fatos","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["impacto","impactos","impacto no cliente","impacto nos clientes","impacto no usuário","impacto nos usuários","impacto aos usuários","impacto ao cliente","impacto para o cliente","impacto no utilizador","impacto nos utilizadores","impacto no negócio","impacto de negócio","impacto do incidente","impacto financeiro","abrangência","alcance","extensão","escopo do impacto","afetados","serviços afetados","usuários afetados","utilizadores afetados","clientes afetados","sistemas afetados","quem foi afetado","o que foi afetado","consequências","efeitos","danos","prejuízos","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["detecção","deteção","como foi detectado","como detectamos","como foi detetado","como descobrimos","descoberta","identificação","identificação do problema","detecção do incidente","método de detecção","alerta","alertas","detectado por","detecção e diagnóstico","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["linha do tempo","linha de tempo","linha temporal","linha do tempo do incidente","linha do tempo dos eventos","cronologia","cronologia do incidente","cronologia dos eventos","cronologia dos fatos","cronograma","cronograma dos eventos","sequência de eventos","sequência dos eventos","sequência dos fatos","histórico","histórico do incidente","histórico de eventos","registro de eventos","registo de eventos","eventos","eventos principais","desenrolar dos fatos","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["causa raiz","causa-raiz","causas raiz","causas raízes","causas-raiz","causa","causas","causa principal","causa do incidente","causa do problema","causa fundamental","causa técnica","causa primária","análise de causa raiz","análise da causa raiz","análise de causas","análise da causa","análise causal","análise de causa-raiz","origem","origem do problema","fatores contribuintes","fator contribuinte","fatores que contribuíram","causas contribuintes","gatilho","gatilhos","desencadeador","por que aconteceu","por que ocorreu","porque aconteceu","por que isso aconteceu","os 5 porquês","5 porquês","cinco porquês","os cinco porquês","análise técnica","motivo","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["resolução","solução","soluções","solução aplicada","solução definitiva","solução temporária","solução de contorno","contorno","recuperação","restauração","restabelecimento","restabelecimento do serviço","restauração do serviço","mitigação","mitigações","contenção","correção","correções","correção aplicada","correções aplicadas","remediação","resposta","resposta ao incidente","ações tomadas","ações imediatas","ação imediata","ações realizadas","ações executadas","ações corretivas (feitas)","medidas tomadas","medidas imediatas","como foi resolvido","como resolvemos","como foi solucionado","como corrigimos","resolução e recuperação","resolução do incidente","reparo","tratamento","tratativa","tratativas","o que fizemos","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["ações","plano de ação","planos de ação","plano de ações","itens de ação","pontos de ação","ações corretivas","ação corretiva","ações preventivas","ações corretivas e preventivas","ações de acompanhamento","ações de melhoria","ações futuras","ações pendentes","ações a tomar","ações recomendadas","ações de follow-up","medidas corretivas","medidas preventivas","medidas corretivas e preventivas","medidas de prevenção","medidas","acompanhamento","próximos passos","proximos passos","passos seguintes","próximas ações","tarefas","tarefas pendentes","lista de tarefas","pendências","a fazer","melhorias","melhorias propostas","oportunidades de melhoria","pontos de melhoria","plano de melhoria","prevenção","prevenção de recorrência","como evitar","como evitar que se repita","como evitar que aconteça novamente","recomendações","encaminhamentos","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["lições aprendidas","lições","lição aprendida","aprendizados","aprendizado","aprendizagens","o que aprendemos","o que deu certo","o que correu bem","o que foi bem","o que funcionou","o que funcionou bem","o que deu errado","o que correu mal","o que não funcionou","o que não funcionou bem","o que não foi bem","o que poderia ter sido melhor","o que podemos melhorar","o que pode melhorar","o que pode ser melhorado","onde tivemos sorte","em que tivemos sorte","sorte","reflexões","retrospectiva","pontos positivos","pontos negativos","pontos fortes","pontos fracos","acertos","erros e acertos","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["o","a","os","as","de","do","da","dos","das","um","uma","e","em","no","na","nos","nas","para","por","com","ao","aos","incidente","problema","eventos","evento","fatos","serviço","detalhada","detalhado","detalhadas","técnica","técnico","principal","principais","propostas","imediatas","futuras","feitas","pendentes","usuários","clientes","utilizadores","curto","médio","longo","prazo","nossas","lista","análise","geral","identificada","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["e","ou","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["relatório ... incidente|incidentes","análise ... incidente","revisão ... incidente","incidente crítico|grave|maior","análise post mortem","análise postmortem","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["queda*","incidente*","indisponibilidade*"]},"template":["modelo*","gabarito","template*","boilerplate","skeleton"]}`));
var import_node_fs7 = __toESM(require_fs(), 1);
var known8;
var rest7 = () => known8 ??= JSON.parse((0, import_node_fs7.readFileSync)(new URL("./late-language-zh.json", import.meta.url), "utf8"));
var chinese = {
	get time() {
		return rest7().time;
	},
	get quantity() {
		return rest7().quantity;
	},
	get otherSections() {
		return rest7().otherSections;
	},
	get notPostmortem() {
		return rest7().notPostmortem;
	},
	get collections() {
		return rest7().collections;
	},
	get instructive() {
		return rest7().instructive;
	},
	get milestones() {
		return rest7().milestones;
	},
	get clauseLinks() {
		return rest7().clauseLinks;
	},
	get milestoneDenials() {
		return rest7().milestoneDenials;
	},
	get bounds() {
		return rest7().bounds;
	},
	get labels() {
		return rest7().labels;
	},
	get columns() {
		return rest7().columns;
	},
	get statuses() {
		return rest7().statuses;
	},
	get outage() {
		return rest7().outage;
	},
	get durationBefore() {
		return rest7().durationBefore;
	},
	get durationAfter() {
		return rest7().durationAfter;
	},
	get notOutage() {
		return rest7().notOutage;
	},
	get durationGaps() {
		return rest7().durationGaps;
	},
	get proseBounds() {
		return rest7().proseBounds;
	},
	get synonyms() {
		return rest7().synonyms;
	},
	get metricBefore() {
		return rest7().metricBefore;
	},
	get metricAfter() {
		return rest7().metricAfter;
	},
	get metricNotes() {
		return rest7().metricNotes;
	},
	get affected() {
		return rest7().affected;
	},
	get counted() {
		return rest7().counted;
	},
	get unaffected() {
		return rest7().unaffected;
	},
	get from() {
		return rest7().from;
	},
	get action() {
		return rest7().action;
	},
	get placeholders() {
		return rest7().placeholders;
	},
	get unknown() {
		return rest7().unknown;
	},
	get blame() {
		return rest7().blame;
	},
	get humanError() {
		return rest7().humanError;
	},
	get denials() {
		return rest7().denials;
	}
};
Object.assign(chinese, JSON.parse(`{"code":"zh","name":"中文","stopWords":[],"sections":{"summary":["摘要","概述","概要","概况","概況","总览","總覽","概览","概覽","简介","簡介","简述","簡述","事件概述","事件概要","事件摘要","事件总结","事件描述","事件简介","事件说明","事件說明","事故概述","事故概要","事故摘要","事故描述","事故简介","事故概况","故障概述","故障概要","故障摘要","故障描述","故障说明","故障简述","故障概况","问题","問題","问题描述","問題描述","问题概述","問題概述","问题说明","问题简述","问题现象","現象","现象","故障现象","故障現象","事故现象","异常现象","执行摘要","執行摘要","发生了什么","發生了什麼","发生了什么事","發生了什麼事","描述","说明","情况说明","情况概述","整体情况","事件经过概述","一句话总结","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["影响","影響","影响范围","影響範圍","影响面","影響面","影响评估","影響評估","影响分析","影響分析","影响程度","影响情况","影响与范围","影响及范围","影响说明","事故影响","事件影响","事件影響","故障影响","故障影響","故障影响范围","事故影响范围","用户影响","用戶影響","对用户的影响","對用戶的影響","客户影响","客戶影響","对客户的影响","對客戶的影響","业务影响","業務影響","对业务的影响","服务影响","受影响用户","受影响的用户","受影響用戶","受影响服务","受影响的服务","受影響服務","受影响范围","受影響範圍","受影响系统","受影响业务","损失","損失","资损","损失评估","后果","後果","造成的影响","造成的影響","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["发现","發現","检测","檢測","检测与发现","探测","故障发现","故障發現","问题发现","問題發現","事件发现","事故发现","发现过程","發現過程","发现方式","發現方式","发现途径","如何发现","如何發現","如何发现的","怎么发现的","告警","告警与发现","发现与告警","监控与告警情况","监测","發現與告警","识别","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["时间线","時間線","时间轴","時間軸","时间表","事件时间线","事件時間線","事故时间线","故障时间线","故障時間線","事件时间轴","故障时间轴","事故时间轴","处理时间线","詳細時間線","详细时间线","事件经过","事件經過","事故经过","事故經過","故障经过","故障經過","故障过程","故障過程","事故过程","经过","經過","过程","時序","时序","大事记","大事記","事件过程","事件過程","时间脉络","处理经过","故障处理时间线","事件记录","事件紀錄","时间节点","关键时间点","關鍵時間點","时间点","回顾","事件回顾","事件回顧","故障回顾","事故回顾","问题回顾","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["根因","根本原因","根因分析","根本原因分析","原因","原因分析","故障原因","故障原因分析","事故原因","事故原因分析","事件原因","問題原因","问题原因","问题原因分析","直接原因","间接原因","間接原因","主要原因","深层原因","技术原因","技術原因","技术根因","技術根因","触发原因","觸發原因","触发因素","触发条件","觸發條件","导火索","诱因","誘因","成因","促成因素","影响因素","相关因素","贡献因素","为什么会发生","為什麼會發生","为什么发生","五个为什么","五個為什麼","5个为什么","5 个为什么","5 whys","五问法","问题分析","問題分析","故障分析","事故分析","技术分析","技術分析","根源","问题根源","原因与对策","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue","根源","根源分析","问题根源","问题根源分析","故障根源"],"resolution":["修复","修復","解决","解決","解决方案","解決方案","解决办法","解决方法","解決方法","解决过程","解決過程","解决措施","处理","處理","处理过程","處理過程","处理措施","處理措施","处理方案","处理方法","处理情况","故障处理","故障處理","故障处理过程","事故处理","事故处理过程","问题处理","问题处理过程","处置","處置","处置过程","處置過程","处置措施","應急處理","应急处理","应急处置","应急措施","应急响应","應急響應","响应","響應","响应过程","响应与处理","恢复","恢復","恢复过程","恢復過程","恢复措施","服务恢复","服務恢復","故障恢复","修复过程","修復過程","修复方案","修復方案","修复措施","修复方法","临时措施","臨時措施","临时方案","临时修复","止损","止損","止损措施","缓解","緩解","缓解措施","緩解措施","补救措施","補救措施","已采取的措施","已采取措施","采取的措施","如何解决","如何解決","如何解决的","如何修复","解决与恢复","修复与恢复","恢复与修复","排查与修复","处理与恢复","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["预防措施","改进措施","改進措施","改进","改進","改善措施","改善","改进计划","改進計劃","改进方案","改进项","改进事项","改进建议","改進建議","改进行动","后续改进","後續改進","后续改进措施","优化措施","優化措施","优化方案","后续优化","预防","預防","预防措施","預防措施","防范措施","防範措施","防复发","防复发措施","防复发变更","防止复发","防止再发","防止再次发生","防止再次發生","如何避免","如何避免再次发生","如何预防","避免再次发生","行动项","行動項","行动项目","行動項目","行动事项","行动计划","行動計劃","行動計畫","后续行动","後續行動","后续行动项","后续措施","後續措施","后续计划","後續計劃","后续工作","後續工作","后续事项","后续跟进","後續跟進","后续","後續","后续步骤","後續步驟","下一步","下一步计划","下一步行动","下一步計劃","下一步措施","跟进","跟進","跟进事项","跟進事項","待办","待辦","待办事项","待辦事項","任务","任務","任务清单","任務清單","整改","整改措施","整改计划","整改方案","整改项","纠正措施","糾正措施","纠正和预防措施","纠正与预防措施","长期措施","短期措施","中期措施","长期方案","短期方案","长期改进","短期改进","根治措施","根治方案","措施","建议","建議","原因与对策","对策","對策","todo 列表","action 项","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements","残留事项","遗留问题","遗留事项","后续工作","后续事项"],"lessons-learned":["经验教训","經驗教訓","教训","教訓","经验","經驗","经验总结","經驗總結","经验与教训","总结","總結","总结与反思","反思","反思与总结","复盘总结","復盤總結","复盘","学到的教训","學到的教訓","学到了什么","學到了什麼","我们学到了什么","收获","收穫","启示","啟示","心得","感悟","做得好的","做得好的地方","做得好的方面","做得不好的","做得不好的地方","做得不足的地方","做对了什么","做错了什么","哪些做得好","哪些做得不好","哪些地方做得好","哪些地方做得不好","进展顺利的方面","顺利的地方","不顺利的地方","不足之处","不足","待改进的地方","可以改进的地方","需要改进的地方","幸运之处","幸运的地方","走运的地方","我们幸运的地方","做得好","做得不好","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["事件","事故","故障","本次","此次","详细","的","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["与","與","和","及","以及","、","／","：","＆","·","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["复盘","復盤","覆盤","事故报告","事故報告","故障报告","故障報告","事件报告","事件報告","事后分析","事後分析","事后回顾","事後回顧","事后总结","事后复盘","故障分析","故障总结","事故分析","事故总结","故障回顾","事件回顾","事後檢討","事件檢討","故障檢討","事後檢討報告","尸检报告","驗屍報告","事故说明","故障说明","故障通报","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["故障","事故"]},"template":["模板","范本","範本","样板","template*","boilerplate","skeleton"]}`));
var languages = [
	english,
	german,
	french,
	spanish,
	portuguese,
	norwegian,
	japanese,
	chinese
];
var aliases = {
	nb: "no",
	nn: "no",
	jp: "ja"
};
function languageOf(code) {
	const short = code.toLowerCase().split(/[-_]/)[0] ?? "";
	return languages.find((language) => language.code === (aliases[short] ?? short));
}
var strangers = [
	"af at blev blevet da de den der det efter en er et for fra ikke kunne med og også om på som til var ved vi vores blevet hændelsen".split(" "),
	"att av blev de den det efter en ett fick från för går har här inte med men och om på som till under var vi är händelsen".split(" "),
	"aan als bij de dat deze door een en er het in is met naar niet ook om op te tot uit van voor was werd werden we zijn".split(" "),
	"che con da dal dalla dei del della delle di e è gli il in la le nel nella non per più si sono stato stata un una".split(" "),
	"amb aquest de del dels el els en és es i la les no per però que es va van una un als ha han incident".split(" "),
	"a aby był była być dla do i jest na nie o od po przez się są to w z za że które oraz".split(" "),
	"a aby bylo byl být do i jako je jsme k na nebo o po pro s se v z ve že byla které".split(" "),
	"a al am au ca care cu de din este fost în la mai nu o pe pentru prin s-a sa se și un una".split(" "),
	"bir bu çok da daha de gibi için ile kadar mi olan olarak ne sonra tarafından ve veya edildi oldu nedeniyle".split(" "),
	"ini yang dan di ke dari untuk dengan pada tidak oleh karena adalah telah dapat akan ada saat kami".split(" "),
	"ei että ja joka kun mutta myös niin oli on olivat ovat sekä se tai voi jotta kanssa vuoksi jälkeen".split(" "),
	"a az egy és hogy nem volt meg is ez vagy csak még el de után miatt között".split(" "),
	"các cho có của đã để được không là một này người những trong và với sự cố từ".split(" ")
];
var lists = [...languages.map(({ stopWords }) => stopWords), ...strangers];
var listsOf = /* @__PURE__ */ new Map();
for (const [index, list] of lists.entries()) for (const word of list) listsOf.set(word, [...listsOf.get(word) ?? [], index]);
var lengths = lengthsOf(listsOf.keys());
function countWord(sample, start, end2, counts) {
	const found = mayBeIn(lengths, sample.charCodeAt(start), end2 - start) ? listsOf.get(sample.slice(start, end2)) : void 0;
	for (const list of found ?? []) counts[list] = (counts[list] ?? 0) + 1;
}
function scriptOf(sample) {
	const counts = lists.map(() => 0);
	let [total, kanas, hans, foreign] = [
		0,
		0,
		0,
		0
	];
	let start = -1;
	let strange = false;
	for (let index = 0; index < sample.length; index++) {
		const unit = sample.charCodeAt(index);
		if (unit < 128) {
			strange = false;
			if (unit > 96 && unit < 123) {
				if (start < 0) start = index;
			} else if (start >= 0) {
				countWord(sample, start, index, counts);
				total++;
				start = -1;
			}
			continue;
		}
		const code = codeAt(sample, index);
		const kind = kindOf(code);
		const width = code > 65535 ? 2 : 1;
		if ((kind & latin) !== 0 || (kind & mark) !== 0 && start >= 0) {
			if (start < 0) start = index;
		} else if (start >= 0) {
			countWord(sample, start, index, counts);
			total++;
			start = -1;
		}
		const notLatin = (kind & (letter2 | latin)) === letter2;
		strange &&= notLatin;
		if (!strange && (kind & kana) !== 0) kanas += width;
		else if (!strange && (kind & han) !== 0) hans += width;
		else if (notLatin) {
			strange = true;
			foreign += width;
		}
		index += width - 1;
	}
	if (start >= 0) {
		countWord(sample, start, sample.length, counts);
		total++;
	}
	return {
		kanas,
		hans,
		foreign,
		counts,
		total
	};
}
var headings = /* @__PURE__ */ new WeakMap();
function ownHeadings(language) {
	let own = headings.get(language);
	if (!own) {
		const shared = new Set(language === english ? [] : sectionKeys.flatMap((key) => english.sections[key]));
		own = new Set(sectionKeys.flatMap((key) => language.sections[key]).filter((alias) => !shared.has(alias)));
		headings.set(language, own);
	}
	return own;
}
function shortLines(sample) {
	return sample.split("\n").filter((line) => line.length <= 48).map((line) => line.replace(/^[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{1,20}|\s{0,4}[(（].*$|[\s:：.*_#]{1,20}$/gsu, ""));
}
function detectLanguage(text) {
	const first = languages[0] ?? english;
	const sample = text.slice(0, 2e4).toLowerCase();
	const { kanas, hans, foreign, counts, total } = scriptOf(sample);
	const dense = (kanas + hans) / 2;
	if (dense > foreign && dense >= 4 && dense >= total * .2) return {
		language: kanas >= (kanas + hans) * .05 ? japanese : chinese,
		known: true
	};
	const shares = counts.map((count) => total === 0 ? 0 : count / total);
	let lines;
	let best = first;
	let bestScore = shares[0] ?? 0;
	for (const [index, language] of languages.entries()) {
		const share = shares[index] ?? 0;
		if (language === first || share + mostHeadings * headingWeight <= bestScore) continue;
		lines ??= shortLines(sample);
		const own = Math.min(mostHeadings, lines.filter((line) => ownHeadings(language).has(line)).length);
		const score = share + own * headingWeight;
		if (score <= bestScore || score < .06 || total < 12 && own === 0) continue;
		best = language;
		bestScore = score;
	}
	const stranger = Math.max(...shares.slice(languages.length)) - (best === first ? .04 : 0);
	return {
		language: best,
		known: foreign < Math.max(total, 1) && (total < 12 || bestScore >= .08 && stranger <= bestScore)
	};
}
var headingWeight = .02;
var mostHeadings = 5;
var special = /[.*+?^${}()|[\]\\/]/g;
function escapeWord(word) {
	return word.replace(special, "\\$&");
}
function isUnspaced$1(phrase) {
	return unspaced.test(phrase);
}
function pastWord(text, from) {
	let index = from;
	const script = from < text.length ? kindOf(codeAt(text, from)) & alone : 0;
	while (index < text.length) {
		const code = codeAt(text, index);
		const kind = kindOf(code);
		if ((kind & inWord) === 0 || (kind & alone) !== script) break;
		index += code > 65535 ? 2 : 1;
	}
	return index;
}
function past$1(text, from, kind) {
	let index = from;
	while (index < text.length && (kindOf(text.charCodeAt(index)) & kind) !== 0) index++;
	return index;
}
function formsOf(token) {
	return token.split("|").map((alternative) => {
		const open = alternative.endsWith("*");
		const word = (open ? alternative.slice(0, -1) : alternative).toLowerCase();
		return {
			word,
			first: word.charCodeAt(0),
			open
		};
	});
}
function compilePhrase(phrase) {
	const steps = [];
	const beginnings = [];
	let leading = true;
	let gap = false;
	for (const token of phrase.split(" ")) {
		if (token === "...") {
			gap = true;
			continue;
		}
		const optional = token.endsWith("?");
		const forms = formsOf(optional ? token.slice(0, -1) : token);
		if (leading) beginnings.push(...forms);
		steps.push({
			forms,
			glue: leading ? "none" : gap && !optional ? "gap" : "space",
			optional,
			trailing: leading && optional
		});
		if (optional) continue;
		leading = false;
		gap = false;
	}
	return {
		steps,
		beginnings
	};
}
function endOfRest(text, steps, index, at) {
	const step = steps[index];
	if (!step) return at < text.length && (kindOf(codeAt(text, at)) & binding) !== 0 ? -1 : at;
	let end2 = -1;
	if (step.glue === "none") end2 = endFrom(text, step, steps, index, at);
	else if (step.glue === "gap") end2 = endAfterGap(text, step, steps, index, at, 3);
	else {
		const start = past$1(text, at, blank);
		if (start > at) end2 = endFrom(text, step, steps, index, start);
	}
	return end2 < 0 && step.optional ? endOfRest(text, steps, index + 1, at) : end2;
}
function endFrom(text, step, steps, index, at) {
	const first = text.charCodeAt(at);
	for (const form of step.forms) {
		if (form.word !== "" && (form.first !== first || !text.startsWith(form.word, at))) continue;
		let after = at + form.word.length;
		if (form.open && after > 0 && after < text.length && ((kindOf(codeAt(text, after)) ^ kindOf(text.charCodeAt(after - 1))) & alone) === 0) after = pastWord(text, after);
		if (step.trailing) {
			const next = past$1(text, after, blank);
			if (next === after) continue;
			after = next;
		}
		const end2 = endOfRest(text, steps, index + 1, after);
		if (end2 >= 0) return end2;
	}
	return -1;
}
function endAfterGap(text, step, steps, index, at, words2) {
	const start = past$1(text, at, blank | comma);
	if (start === at || start === text.length) return -1;
	if (words2 > 0) {
		let after = start;
		while (after < text.length && (kindOf(text.charCodeAt(after)) & (blank | comma | stop)) === 0) after++;
		const end2 = after > start ? endAfterGap(text, step, steps, index, after, words2 - 1) : -1;
		if (end2 >= 0) return end2;
	}
	return endFrom(text, step, steps, index, start);
}
var headLength = 4;
function hashed(hash, unit) {
	return Math.imul(hash ^ unit, 16777619);
}
function mixed(hash) {
	return hash ^ hash >>> 15;
}
function headOf(word) {
	let hash = 0;
	for (let index = 0; index < headLength && index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
	return mixed(hash);
}
function unspacedPattern(phrase) {
	let pattern = "";
	let glue = "";
	let leading = true;
	for (const token of phrase.split(" ")) {
		if (token === "...") {
			glue = "[^,.;:!?、。，；：！？\\n]{0,12}";
			continue;
		}
		const optional = token.endsWith("?");
		const forms = formsOf(optional ? token.slice(0, -1) : token).map(({ word: word2, open }) => `${escapeWord(word2)}${open ? "[\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19]*" : ""}`);
		const word = forms.length === 1 ? forms[0] ?? "" : `(?:${forms.join("|")})`;
		if (optional) {
			pattern += leading ? `(?:${word}\\s*)?` : `(?:\\s*${word})?`;
			continue;
		}
		pattern += leading ? word : (glue || "\\s*") + word;
		leading = false;
		glue = "";
	}
	return pattern;
}
function compile(phrases) {
	const groups = /* @__PURE__ */ new Map();
	for (const notation of phrases) {
		if (isUnspaced$1(notation)) continue;
		const phrase = compilePhrase(notation);
		for (const { word, open } of phrase.beginnings) {
			const letters2 = word.slice(0, pastWord(word, 0));
			const key = open ? `${letters2}*` : letters2;
			const group = groups.get(key) ?? {
				letters: letters2,
				open,
				phrases: []
			};
			groups.set(key, group);
			if (!group.phrases.includes(phrase)) group.phrases.push(phrase);
		}
	}
	let size = 1;
	while (size < groups.size * 16) size *= 2;
	const places = new Array(size).fill(void 0);
	const short = [];
	for (const group of groups.values()) {
		const { letters: letters2, open } = group;
		const place = headOf(letters2) & size - 1;
		if (open && letters2.length < headLength) short.push(group);
		else places[place] = [...places[place] ?? [], group];
	}
	const joined = phrases.filter(isUnspaced$1);
	return {
		places,
		mask: size - 1,
		short,
		unspaced: joined.length === 0 ? void 0 : new RegExp(joined.map(unspacedPattern).join("|"), "giu")
	};
}
var compiled = /* @__PURE__ */ new WeakMap();
function matcherOf(phrases) {
	let matcher = compiled.get(phrases);
	if (!matcher) {
		matcher = compile(phrases);
		compiled.set(phrases, matcher);
	}
	return matcher;
}
var textLimit = 1024;
var texts = /* @__PURE__ */ new Map();
var lastText = "";
var lastWords = {
	lower: "",
	marks: []
};
function lowerCase(text) {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
}
var collected = [];
function split(text) {
	const lower = lowerCase(text);
	let count = 0;
	const add = (start2, end2, head2) => {
		collected[count] = start2;
		collected[count + 1] = end2;
		collected[count + 2] = mixed(head2);
		count += 3;
	};
	let before = 0;
	let start = -1;
	let head = 0;
	for (let index = 0; index < lower.length; index++) {
		const unit = lower.charCodeAt(index);
		const code = unit >= 55296 && unit < 56320 ? codeAt(lower, index) : unit;
		const kind = kindOf(code);
		if ((kind & inWord) !== 0) {
			if (start >= 0 && start < index && ((kind ^ before) & alone) !== 0) {
				add(start, index, head);
				start = index;
				head = 0;
			} else if (start < 0) {
				start = (before & binding) === 0 ? index : lower.length;
				head = 0;
			}
			if (index - start < headLength) head = hashed(head, unit);
			if (code > 65535 && ++index - start < headLength) head = hashed(head, lower.charCodeAt(index));
		} else {
			if (start >= 0 && start < index) add(start, index, head);
			start = -1;
		}
		before = kind;
	}
	if (start >= 0 && start < lower.length) add(start, lower.length, head);
	return {
		lower,
		marks: collected.slice(0, count)
	};
}
function wordsIn(text) {
	if (text === lastText) return lastWords;
	let words2 = texts.get(text);
	if (!words2) {
		if (texts.size >= textLimit) texts.clear();
		words2 = split(text);
		texts.set(text, words2);
	}
	lastText = text;
	lastWords = words2;
	return words2;
}
function endIn(groups, text, start, end2) {
	let furthest = -1;
	for (const { letters: letters2, open, phrases } of groups) {
		if ((open ? letters2.length > end2 - start : letters2.length !== end2 - start) || !text.startsWith(letters2, start)) continue;
		for (const { steps } of phrases) {
			const found = endOfRest(text, steps, 0, start);
			if (found < 0) continue;
			furthest = Math.max(furthest, found);
			break;
		}
	}
	return furthest;
}
function findPhrase(text, phrases, from = 0) {
	const { places, mask, short, unspaced: expression } = matcherOf(phrases);
	const { lower, marks } = wordsIn(text);
	let found;
	for (let index = 0; index < marks.length; index += 3) {
		const groups = places[(marks[index + 2] ?? 0) & mask];
		if (groups === void 0 && short.length === 0) continue;
		const start = marks[index] ?? 0;
		if (start < from) continue;
		const after = marks[index + 1] ?? 0;
		let end2 = groups === void 0 ? -1 : endIn(groups, lower, start, after);
		if (short.length > 0) end2 = Math.max(end2, endIn(short, lower, start, after));
		if (end2 < 0) continue;
		found = {
			start,
			end: end2,
			text: text.slice(start, end2)
		};
		break;
	}
	if (!expression) return found;
	expression.lastIndex = from;
	const match = expression.exec(text);
	return match && (!found || match.index < found.start) ? {
		start: match.index,
		end: match.index + match[0].length,
		text: match[0]
	} : found;
}
function hasPhrase(text, phrases) {
	return findPhrase(text, phrases) !== void 0;
}
var sets = /* @__PURE__ */ new WeakMap();
function isOneOf(text, words2) {
	let set = sets.get(words2);
	if (!set) {
		set = {
			words: new Set(words2),
			longest: Math.max(0, ...words2.map((word) => word.length))
		};
		sets.set(words2, set);
	}
	return text.length <= set.longest && set.words.has(text.toLowerCase());
}
var worded = /* @__PURE__ */ new WeakMap();
function wordsOnly(phrases) {
	let found = worded.get(phrases);
	if (!found) {
		found = phrases.filter((phrase) => /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{3}/u.test(phrase) || isUnspaced$1(phrase));
		worded.set(phrases, found);
	}
	return found;
}
function createLocator(source) {
	const starts = [0];
	for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
	const lineAt = (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	};
	const lineStart = (line) => starts[line - 1] ?? source.length;
	const point = (offset) => {
		const line = lineAt(offset);
		return {
			line,
			column: offset - lineStart(line) + 1,
			offset
		};
	};
	return {
		source,
		lineAt,
		lineStart,
		point,
		position: ({ start, end: end2 }) => ({
			start: point(start),
			end: point(end2)
		})
	};
}
function collect(definitions = /* @__PURE__ */ new Map()) {
	return {
		text: "",
		segments: [],
		end: 0,
		strong: [],
		emphasis: [],
		code: [],
		links: [],
		hardBreaks: [],
		definitions
	};
}
var entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
function append(into, text, offset) {
	if (text === "") return;
	into.segments.push(into.text.length, offset);
	into.text += text;
	into.end = offset + text.length;
}
function isLiteral(found, value, index) {
	return value.charCodeAt(index) === 38 && !/^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);$/.test(found);
}
var seconds = /* @__PURE__ */ new Set("̸⃒ ︀⃥̱̳");
function entityWidth(found, value, index, next) {
	const width = (value.codePointAt(index) ?? 0) > 65535 ? 2 : 1;
	const second = value.charAt(index + width);
	return found === "&fjlig;" || seconds.has(second) && second !== next && !found.startsWith("&#") ? width + 1 : width;
}
function appendText(into, value, source, start, end2) {
	if (end2 - start === value.length && source.startsWith(value, start)) {
		append(into, value, start);
		return;
	}
	let at = start;
	let run = 0;
	let runStart = at;
	const flush = (until) => {
		if (until > run) append(into, value.slice(run, until), runStart);
	};
	let index = 0;
	while (index < value.length) {
		const code = source.charCodeAt(at);
		if (code === 38) {
			entity.lastIndex = at;
			const found = entity.exec(source)?.[0];
			if (found && !isLiteral(found, value, index)) {
				flush(index);
				const width = entityWidth(found, value, index, source[at + found.length]);
				append(into, value.slice(index, index + width), at);
				into.end = at + found.length;
				index += width;
				at += found.length;
				run = index;
				runStart = at;
				continue;
			}
		}
		if ((code === value.charCodeAt(index) || code === 0 && value.charCodeAt(index) === 65533) && !(code === 92 && source.charCodeAt(at + 1) === 92 && value.charCodeAt(index + 1) !== 92)) {
			if (run === index) runStart = at;
			at++;
			index++;
			continue;
		}
		if (at >= end2) break;
		flush(index);
		run = index;
		at++;
		runStart = at;
	}
	flush(index);
}
var asksInBrackets = /^<[a-z]{2,20}(?: [a-z]{1,20}){1,8}>$/i;
function appendPhrasing(into, nodes, source) {
	for (const node of nodes) {
		const start = node.position?.start.offset;
		const end2 = node.position?.end.offset;
		if (start === void 0 || end2 === void 0) continue;
		const from = into.text.length;
		switch (node.type) {
			case "text":
				appendText(into, node.value, source, start, end2);
				break;
			case "inlineCode": {
				const at = source.indexOf(node.value, start);
				append(into, node.value.replace(/\n/g, " "), at < 0 || at >= end2 ? start : at);
				into.code.push({
					start: from,
					end: into.text.length
				});
				break;
			}
			case "break":
				into.hardBreaks.push(from);
				append(into, "\n", source.indexOf("\n", start) >= 0 ? Math.max(start, end2 - 1) : start);
				break;
			case "html":
				if (/^<br\b/i.test(node.value)) {
					into.hardBreaks.push(from);
					append(into, "\n", start);
				} else if (asksInBrackets.test(node.value)) append(into, node.value, start);
				break;
			case "strong":
				appendPhrasing(into, node.children, source);
				into.strong.push({
					start: from,
					end: into.text.length
				});
				break;
			case "emphasis":
				appendPhrasing(into, node.children, source);
				into.emphasis.push({
					start: from,
					end: into.text.length
				});
				break;
			case "link":
				appendPhrasing(into, node.children, source);
				into.links.push({
					start: from,
					end: into.text.length,
					url: node.url
				});
				break;
			case "linkReference":
				appendPhrasing(into, node.children, source);
				into.links.push({
					start: from,
					end: into.text.length,
					url: into.definitions.get(node.identifier) ?? `#${node.identifier}`
				});
				break;
			case "delete": appendPhrasing(into, node.children, source);
		}
	}
}
function spanOf$1(node) {
	const start = node.position?.start.offset;
	const end2 = node.position?.end.offset;
	return start === void 0 || end2 === void 0 ? void 0 : {
		start,
		end: end2
	};
}
var tag = /<\/?([A-Za-z][A-Za-z\d]{0,20})(?:[\s/](?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?>/y;
var entity2 = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
var blocks = new Set("address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(" "));
var hidden = /* @__PURE__ */ new Set([
	"script",
	"style",
	"pre",
	"code",
	"svg",
	"template"
]);
var namedEntities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	emsp: " ",
	ensp: " ",
	thinsp: " ",
	ndash: "–",
	mdash: "—",
	bull: "•",
	middot: "·",
	rarr: "→",
	hellip: "…",
	rsquo: "’",
	lsquo: "‘",
	ldquo: "“",
	rdquo: "”"
};
function decode$2(name) {
	if (name[0] !== "#") return namedEntities[name] ?? " ";
	const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	return code > 0 && code <= 1114111 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "�";
}
function readHtml(source, start, end2) {
	const pieces = [];
	let collected2 = collect();
	let depth = 0;
	let item2 = false;
	let skip = "";
	let pieceStart = start;
	const close = (at2) => {
		if (collected2.text.trim() !== "") pieces.push({
			collected: collected2,
			depth,
			item: item2,
			node: {
				start: pieceStart,
				end: at2
			}
		});
		collected2 = collect();
		pieceStart = at2;
	};
	let at = start;
	while (at < end2) {
		const char = source[at];
		if (char === "<") {
			if (source.startsWith("<!--", at)) {
				const stop4 = source.indexOf("-->", at + 4);
				at = stop4 < 0 || stop4 + 3 > end2 ? end2 : stop4 + 3;
				continue;
			}
			tag.lastIndex = at;
			const found = tag.exec(source);
			if (found && at + found[0].length <= end2 && !asksInBrackets.test(found[0])) {
				const name = (found[1] ?? "").toLowerCase();
				const closing = source[at + 1] === "/";
				if (skip !== "") {
					if (closing && name === skip) skip = "";
				} else if (hidden.has(name) && !closing) skip = name;
				else if (blocks.has(name)) {
					close(at);
					if (!closing) pieceStart = at;
					if (/^h[1-6]$/.test(name)) depth = closing ? 0 : Number(name[1]);
					if (name === "li") item2 = !closing;
				} else if (/^(?:strong|b)$/.test(name) && !closing) collected2.strong.push({
					start: collected2.text.length,
					end: collected2.text.length
				});
				else if (/^(?:strong|b)$/.test(name)) {
					const open = collected2.strong.pop();
					if (open) collected2.strong.push({
						start: open.start,
						end: collected2.text.length
					});
				}
				at += found[0].length;
				continue;
			}
		}
		if (skip !== "") {
			at++;
			continue;
		}
		if (char === "&") {
			entity2.lastIndex = at;
			const found = entity2.exec(source);
			if (found) {
				append(collected2, decode$2(found[1] ?? ""), at);
				collected2.end = at + found[0].length;
				at += found[0].length;
				continue;
			}
		}
		let stop3 = at + 1;
		while (stop3 < end2 && source[stop3] !== "<" && source[stop3] !== "&") stop3++;
		append(collected2, source.slice(at, stop3), at);
		at = stop3;
	}
	close(end2);
	return pieces;
}
function readBlocks(tree, locator) {
	const { source } = locator;
	const blocks2 = [];
	const lines = [];
	const comments = [];
	let frontMatter;
	let lists2 = 0;
	let items = 0;
	let tables = 0;
	let quoted = false;
	const definitions = /* @__PURE__ */ new Map();
	for (const node of tree.children) if (node.type === "definition") definitions.set(node.identifier, node.url);
	const add = (kind, collected2, node, shape = {}) => {
		const block = {
			kind,
			text: collected2.text,
			segments: collected2.segments,
			end: collected2.end,
			depth: shape.depth ?? 0,
			headingForm: shape.headingForm,
			item: shape.item,
			cells: shape.cells,
			headerRow: shape.headerRow ?? false,
			table: shape.table,
			quoted,
			fenced: shape.fenced ?? false,
			info: shape.info ?? "",
			strong: collected2.strong,
			emphasis: collected2.emphasis,
			code: collected2.code,
			links: collected2.links,
			hardBreaks: collected2.hardBreaks,
			node,
			lines: []
		};
		const own = splitLines(block, locator);
		for (const line of own) {
			line.order = lines.length;
			lines.push(line);
		}
		blocks2.push(Object.assign(block, { lines: own }));
	};
	const phrasing = (kind, node, span, shape) => {
		const collected2 = collect(definitions);
		appendPhrasing(collected2, node.children, source);
		if (collected2.text !== "" || kind === "heading") add(kind, collected2, span, shape);
	};
	const table = (node) => {
		const id = ++tables;
		let headers = [];
		node.children.forEach((row, index) => {
			const span = spanOf$1(row);
			if (!span) return;
			const collected2 = collect(definitions);
			const cells = [];
			row.children.forEach((cell, column) => {
				if (index > 0 && column >= headers.length && cell.children.length > 0 && cell.children.every(({ type }) => type === "html")) return;
				if (column > 0) append(collected2, " | ", collected2.end);
				const start = collected2.text.length;
				appendPhrasing(collected2, cell.children, source);
				if (cell.children.length === 0) collected2.end = cell.position?.start.offset ?? collected2.end;
				const text = collected2.text.slice(start);
				cells.push({
					start,
					end: collected2.text.length,
					text,
					header: headers[column] ?? ""
				});
			});
			if (index === 0) headers = cells.map((cell) => cell.text.trim());
			add("row", collected2, span, {
				cells,
				headerRow: index === 0,
				table: id
			});
		});
	};
	const item2 = (node, list, id, depth, parent) => {
		const own = ++items;
		let first = true;
		for (const child of node.children) {
			const place = {
				list: id,
				depth,
				parent,
				id: own,
				ordered: list.ordered === true,
				checked: node.checked ?? void 0,
				first,
				parentOfMore: node.children.length > 1
			};
			flow(child, place);
			first = false;
		}
	};
	const children = (nodes, place) => {
		let open;
		for (const child of nodes) {
			if (child.type === "list") {
				const ordered2 = child.ordered === true;
				open = open && open.ordered === ordered2 ? open : {
					ordered: ordered2,
					id: ++lists2
				};
				for (const entry of child.children) item2(entry, child, open.id, (place?.depth ?? 0) + 1, place?.id);
				continue;
			}
			if (!(child.type === "html" && /^\s*<!--[\s\S]*-->\s*$/.test(child.value))) open = void 0;
			flow(child, place);
		}
	};
	const flow = (node, place) => {
		const span = spanOf$1(node);
		if (!span) return;
		switch (node.type) {
			case "heading": {
				const headingForm = source[span.start] === "#" ? "atx" : "setext";
				phrasing("heading", node, span, {
					depth: node.depth,
					headingForm,
					item: place
				});
				break;
			}
			case "paragraph":
				phrasing("paragraph", node, span, { item: place });
				break;
			case "list":
				children([node], place);
				break;
			case "table":
				table(node);
				break;
			case "blockquote": {
				const before = quoted;
				quoted = true;
				children(node.children, void 0);
				quoted = before;
				break;
			}
			case "code": {
				const fenced = /[`~]/.test(source[span.start] ?? "");
				const collected2 = collect();
				const from = fenced ? source.indexOf("\n", span.start) + 1 : span.start;
				if (node.value !== "" && from > 0) append(collected2, source.slice(from, fenced ? Math.max(from, source.lastIndexOf("\n", span.end - 1)) : span.end), from);
				const document = fenced && (!node.lang || /^(?:md|markdown)$/i.test(node.lang)) && node.value.length > source.length * .6;
				if (collected2.text.trim() !== "") add(fenced && !document ? "fence" : "code", collected2, span, {
					item: place,
					info: node.lang ?? "",
					fenced
				});
				break;
			}
			case "html":
				for (let at = source.indexOf("<!--", span.start); at >= 0 && at < span.end; at = source.indexOf("<!--", at + 4)) {
					const stop3 = source.indexOf("-->", at);
					comments.push({
						start: at,
						end: stop3 < 0 || stop3 > span.end ? span.end : stop3 + 3
					});
					if (stop3 < 0 || stop3 > span.end) break;
				}
				for (const piece of readHtml(source, span.start, span.end)) {
					const shape = {
						depth: piece.depth,
						headingForm: piece.depth ? "html" : void 0,
						item: place
					};
					add(piece.depth ? "heading" : "html", piece.collected, piece.node, shape);
				}
				break;
			case "yaml":
				frontMatter = {
					format: "yaml",
					value: node.value,
					offset: source.indexOf("\n", span.start) + 1,
					node: span
				};
				break;
			case "footnoteDefinition":
				children(node.children, void 0);
				break;
			default: {
				const other = node;
				if (isToml(other)) frontMatter = {
					format: "toml",
					value: other.value,
					offset: source.indexOf("\n", span.start) + 1,
					node: span
				};
			}
		}
	};
	children(tree.children, void 0);
	return {
		blocks: blocks2,
		lines,
		frontMatter,
		comments
	};
}
function isToml(node) {
	return "type" in node && node.type === "toml" && "value" in node && typeof node.value === "string";
}
function splitLines(block, locator) {
	const lines = [];
	const { text, segments } = block;
	let segment = 0;
	let start = 0;
	while (start <= text.length) {
		let end2 = text.indexOf("\n", start);
		if (end2 < 0) end2 = text.length;
		let from = start;
		let to = end2;
		while (from < to && isBlank(text.charCodeAt(from))) from++;
		while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
		if (to > from || block.kind === "heading" && lines.length === 0 && end2 === text.length) {
			while ((segments[segment * 2 + 2] ?? Number.POSITIVE_INFINITY) <= from) segment++;
			const offset = segments.length === 0 ? block.node.start : (segments[segment * 2 + 1] ?? 0) + from - (segments[segment * 2] ?? 0);
			lines.push({
				block,
				index: lines.length,
				order: 0,
				start: from,
				end: to,
				text: text.slice(from, to),
				number: locator.lineAt(offset)
			});
		}
		start = end2 + 1;
	}
	return lines;
}
function isBlank(code) {
	return code === 32 || code === 9 || code === 13 || code === 160 || code >= 8192 && code <= 8202 || code === 12288;
}
var zoneAreas = [
	"Africa",
	"America",
	"Antarctica",
	"Arctic",
	"Asia",
	"Atlantic",
	"Australia",
	"Brazil",
	"Canada",
	"Chile",
	"Etc",
	"Europe",
	"Indian",
	"Mexico",
	"Pacific",
	"US"
];
var zoneRows = {
	ACDT: {
		offsets: [630],
		season: "daylight",
		twin: "ACST",
		regions: "Australia/Adelaide"
	},
	ACST: {
		offsets: [570],
		season: "standard",
		twin: "ACDT",
		regions: "Australia/Adelaide Australia/Darwin"
	},
	ACWST: { offsets: [525] },
	ADT: {
		offsets: [-180],
		season: "daylight",
		twin: "AST",
		regions: "America/Halifax America/Thule Atlantic/Bermuda"
	},
	AEDT: {
		offsets: [660],
		season: "daylight",
		twin: "AEST",
		regions: "Australia/Sydney"
	},
	AEST: {
		offsets: [600],
		season: "standard",
		twin: "AEDT",
		regions: "Australia/Brisbane Australia/Sydney"
	},
	AET: {
		offsets: [600, 660],
		region: "Australia/Sydney"
	},
	AFT: { offsets: [270] },
	AKDT: {
		offsets: [-480],
		season: "daylight",
		twin: "AKST",
		regions: "America/Anchorage"
	},
	AKST: {
		offsets: [-540],
		season: "standard",
		twin: "AKDT",
		regions: "America/Anchorage"
	},
	AKT: {
		offsets: [-540, -480],
		region: "America/Anchorage"
	},
	ALMT: { offsets: [360] },
	AMST: { offsets: [-180] },
	AMT: { offsets: [-240, 240] },
	ANAT: { offsets: [720] },
	AQTT: { offsets: [300] },
	ART: { offsets: [-180] },
	AST: {
		offsets: [-240, 180],
		season: "standard",
		twin: "ADT",
		regions: "America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Halifax America/Kralendijk America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Thule America/Tortola Atlantic/Bermuda"
	},
	AWST: { offsets: [480] },
	AZOST: {
		offsets: [0],
		season: "daylight",
		twin: "AZOT",
		regions: "Atlantic/Azores"
	},
	AZOT: {
		offsets: [-60],
		season: "standard",
		twin: "AZOST",
		regions: "Atlantic/Azores"
	},
	AZT: { offsets: [240] },
	BIOT: { offsets: [360] },
	BNT: { offsets: [480] },
	BOT: { offsets: [-240] },
	BRST: { offsets: [-120] },
	BRT: { offsets: [-180] },
	BST: {
		offsets: [
			60,
			360,
			660
		],
		season: "daylight",
		twin: "GMT",
		regions: "Europe/London"
	},
	BTT: { offsets: [360] },
	CAT: { offsets: [120] },
	CCT: { offsets: [390] },
	CDT: {
		offsets: [-300],
		season: "daylight",
		twin: "CST",
		regions: "America/Chicago America/Matamoros America/Resolute"
	},
	CEST: {
		offsets: [120],
		season: "daylight",
		twin: "CET",
		regions: "Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich"
	},
	CET: {
		offsets: [60],
		season: "standard",
		twin: "CEST",
		regions: "Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich"
	},
	CHADT: {
		offsets: [825],
		season: "daylight",
		twin: "CHAST",
		regions: "Pacific/Chatham"
	},
	CHAST: {
		offsets: [765],
		season: "standard",
		twin: "CHADT",
		regions: "Pacific/Chatham"
	},
	CHOST: { offsets: [540] },
	CHOT: { offsets: [480] },
	CHST: { offsets: [600] },
	CHUT: { offsets: [600] },
	CIST: { offsets: [-480] },
	CKT: { offsets: [-600] },
	CLST: {
		offsets: [-180],
		season: "daylight",
		twin: "CLT",
		regions: "America/Santiago"
	},
	CLT: {
		offsets: [-240],
		season: "standard",
		twin: "CLST",
		regions: "America/Santiago"
	},
	COT: { offsets: [-300] },
	CST: {
		offsets: [
			-360,
			-300,
			480
		],
		season: "standard",
		twin: "CDT",
		regions: "America/Belize America/Chicago America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Matamoros America/Mexico_City America/Regina America/Resolute America/Tegucigalpa"
	},
	CT: {
		offsets: [-360, -300],
		region: "America/Chicago"
	},
	CVT: { offsets: [-60] },
	CWST: { offsets: [525] },
	CXT: { offsets: [420] },
	DAVT: { offsets: [420] },
	DDUT: { offsets: [600] },
	DFT: { offsets: [60] },
	EASST: { offsets: [-300] },
	EAT: { offsets: [180] },
	ECT: { offsets: [-300, -240] },
	EDT: {
		offsets: [-240],
		season: "daylight",
		twin: "EST",
		regions: "America/Grand_Turk America/Nassau America/New_York America/Port-au-Prince America/Toronto"
	},
	EEST: {
		offsets: [180],
		season: "daylight",
		twin: "EET",
		regions: "Africa/Cairo Asia/Beirut Asia/Gaza Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius"
	},
	EET: {
		offsets: [120],
		season: "standard",
		twin: "EEST",
		regions: "Africa/Cairo Africa/Tripoli Asia/Beirut Asia/Gaza Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kaliningrad Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius"
	},
	EGST: { offsets: [0] },
	EGT: { offsets: [-60] },
	EST: {
		offsets: [-300],
		season: "standard",
		twin: "EDT",
		regions: "America/Atikokan America/Cancun America/Cayman America/Grand_Turk America/Jamaica America/Nassau America/New_York America/Panama America/Port-au-Prince America/Toronto"
	},
	ET: {
		offsets: [-300, -240],
		region: "America/New_York"
	},
	FET: { offsets: [180] },
	FJT: { offsets: [720] },
	FKST: { offsets: [-180] },
	FKT: { offsets: [-240] },
	FNT: { offsets: [-120] },
	FSAT: { offsets: [300] },
	GALT: { offsets: [-360] },
	GAMT: { offsets: [-540] },
	GFT: { offsets: [-180] },
	GILT: { offsets: [720] },
	GST: { offsets: [-120, 240] },
	GYT: { offsets: [-240] },
	HAEC: { offsets: [120] },
	HDT: {
		offsets: [-540],
		season: "daylight",
		twin: "HST",
		regions: "America/Adak"
	},
	HKT: { offsets: [480] },
	HMT: { offsets: [300] },
	HOVST: { offsets: [480] },
	HOVT: { offsets: [420] },
	HST: {
		offsets: [-600],
		season: "standard",
		twin: "HDT",
		regions: "America/Adak Pacific/Honolulu"
	},
	ICT: { offsets: [420] },
	IDLW: { offsets: [-720] },
	IDT: {
		offsets: [180],
		season: "daylight",
		twin: "IST",
		regions: "Asia/Jerusalem"
	},
	IOT: { offsets: [180, 360] },
	IRDT: { offsets: [270] },
	IRKT: { offsets: [480] },
	IRST: { offsets: [210] },
	IST: {
		offsets: [
			60,
			120,
			330
		],
		season: "standard",
		twin: "IDT",
		regions: "Asia/Jerusalem"
	},
	JST: { offsets: [540] },
	KALT: { offsets: [120] },
	KGT: { offsets: [360] },
	KOST: { offsets: [660] },
	KRAT: { offsets: [420] },
	KST: { offsets: [540] },
	LHST: { offsets: [630, 660] },
	MAGT: { offsets: [660, 720] },
	MART: { offsets: [-570] },
	MAWT: { offsets: [300] },
	MDT: {
		offsets: [-360],
		season: "daylight",
		twin: "MST",
		regions: "America/Cambridge_Bay America/Ciudad_Juarez America/Denver"
	},
	MEST: { offsets: [120] },
	MET: { offsets: [60] },
	MHT: { offsets: [720] },
	MIT: { offsets: [-570] },
	MMT: { offsets: [390] },
	MSK: { offsets: [180] },
	MST: {
		offsets: [-420],
		season: "standard",
		twin: "MDT",
		regions: "America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Phoenix"
	},
	MT: {
		offsets: [-420, -360],
		region: "America/Denver"
	},
	MUT: { offsets: [240] },
	MVT: { offsets: [300] },
	MYT: { offsets: [480] },
	NCT: { offsets: [660] },
	NDT: {
		offsets: [-150],
		season: "daylight",
		twin: "NST",
		regions: "America/St_Johns"
	},
	NFDT: {
		offsets: [720],
		season: "daylight",
		twin: "NFT",
		regions: "Pacific/Norfolk"
	},
	NFT: {
		offsets: [660],
		season: "standard",
		twin: "NFDT",
		regions: "Pacific/Norfolk"
	},
	NOVT: { offsets: [420] },
	NPT: { offsets: [345] },
	NRT: { offsets: [720] },
	NST: {
		offsets: [-210],
		season: "standard",
		twin: "NDT",
		regions: "America/St_Johns"
	},
	NZDT: {
		offsets: [780],
		season: "daylight",
		twin: "NZST",
		regions: "Antarctica/McMurdo Pacific/Auckland"
	},
	NZST: {
		offsets: [720],
		season: "standard",
		twin: "NZDT",
		regions: "Antarctica/McMurdo Pacific/Auckland"
	},
	OMST: { offsets: [360] },
	ORAT: { offsets: [300] },
	PDT: {
		offsets: [-420],
		season: "daylight",
		twin: "PST",
		regions: "America/Los_Angeles America/Tijuana"
	},
	PETT: { offsets: [720] },
	PGT: { offsets: [600] },
	PHOT: { offsets: [780] },
	PHST: { offsets: [480] },
	PHT: { offsets: [480] },
	PKT: { offsets: [300] },
	PMDT: {
		offsets: [-120],
		season: "daylight",
		twin: "PMST",
		regions: "America/Miquelon"
	},
	PMST: {
		offsets: [-180],
		season: "standard",
		twin: "PMDT",
		regions: "America/Miquelon"
	},
	PONT: { offsets: [660] },
	PST: {
		offsets: [-480],
		season: "standard",
		twin: "PDT",
		regions: "America/Los_Angeles America/Tijuana"
	},
	PT: {
		offsets: [-480, -420],
		region: "America/Los_Angeles"
	},
	PWT: { offsets: [540] },
	PYST: { offsets: [-180] },
	PYT: { offsets: [-240, -180] },
	RET: { offsets: [240] },
	ROTT: { offsets: [-180] },
	SAKT: { offsets: [660] },
	SAMT: { offsets: [240] },
	SAST: { offsets: [120] },
	SBT: { offsets: [660] },
	SCT: { offsets: [240] },
	SDT: { offsets: [-600] },
	SGT: { offsets: [480] },
	SLST: { offsets: [330] },
	SRET: { offsets: [660] },
	SRT: { offsets: [-180] },
	SST: { offsets: [-660, 480] },
	SYOT: { offsets: [180] },
	TAHT: { offsets: [-600] },
	TFT: { offsets: [300] },
	THA: { offsets: [420] },
	TJT: { offsets: [300] },
	TKT: { offsets: [780] },
	TLT: { offsets: [540] },
	TMT: { offsets: [300] },
	TRT: { offsets: [180] },
	TVT: { offsets: [720] },
	ULAST: { offsets: [540] },
	ULAT: { offsets: [480] },
	UYST: { offsets: [-120] },
	UYT: { offsets: [-180] },
	UZT: { offsets: [300] },
	VET: { offsets: [-240] },
	VLAT: { offsets: [600] },
	VOLT: { offsets: [240] },
	VOST: { offsets: [360] },
	VUT: { offsets: [660] },
	WAKT: { offsets: [720] },
	WAST: { offsets: [120] },
	WAT: { offsets: [60] },
	WEST: {
		offsets: [60],
		season: "daylight",
		twin: "WET",
		regions: "Atlantic/Canary Atlantic/Faroe Europe/Lisbon"
	},
	WET: {
		offsets: [0],
		season: "standard",
		twin: "WEST",
		regions: "Africa/Casablanca Africa/El_Aaiun Atlantic/Canary Atlantic/Faroe Europe/Lisbon"
	},
	WFT: { offsets: [720] },
	WGST: {
		offsets: [-60],
		season: "daylight",
		twin: "WGT",
		regions: "America/Nuuk"
	},
	WGT: {
		offsets: [-120],
		season: "standard",
		twin: "WGST",
		regions: "America/Nuuk"
	},
	WIB: { offsets: [420] },
	WIT: { offsets: [540] },
	WITA: { offsets: [480] },
	WST: { offsets: [480, 780] },
	YAKT: { offsets: [540] },
	YEKT: { offsets: [300] }
};
var longZoneRows = {
	"afghanistan standard time": ["AFT", [270]],
	"afghanistan time": ["AFT", [270]],
	"alaska daylight saving time": [
		"AKDT",
		[-480],
		"daylight"
	],
	"alaska daylight savings time": [
		"AKDT",
		[-480],
		"daylight"
	],
	"alaska daylight time": [
		"AKDT",
		[-480],
		"daylight"
	],
	"alaska standard time": [
		"AKST",
		[-540],
		"standard"
	],
	"alaska summer time": [
		"AKDT",
		[-480],
		"daylight"
	],
	"alaska time": [
		"AKT",
		[-540, -480],
		void 0,
		"America/Anchorage"
	],
	"alma-ata time": ["ALMT", [360]],
	"amazon standard time": ["AMT", [-240]],
	"amazon summer time": ["AMST", [-180]],
	"amazon time": ["AMT", [-240]],
	"american samoa standard time": ["SST", [-660]],
	"american samoa time": ["SST", [-660]],
	"anadyr time": ["ANAT", [720]],
	"aqtobe time": ["AQTT", [300]],
	"arabia standard time": ["AST", [180]],
	"arabian standard time": ["AST", [180]],
	"arabian time": ["AST", [180]],
	"argentina standard time": ["ART", [-180]],
	"argentina time": ["ART", [-180]],
	"armenia standard time": ["AMT", [240]],
	"armenia time": ["AMT", [240]],
	"atlantic daylight saving time": [
		"ADT",
		[-180],
		"daylight"
	],
	"atlantic daylight savings time": [
		"ADT",
		[-180],
		"daylight"
	],
	"atlantic daylight time": [
		"ADT",
		[-180],
		"daylight"
	],
	"atlantic standard time": [
		"AST",
		[-240],
		"standard"
	],
	"atlantic summer time": [
		"ADT",
		[-180],
		"daylight"
	],
	"atlantic time": [
		"AST",
		[-240, -180],
		void 0,
		void 0
	],
	"australian central daylight saving time": [
		"ACDT",
		[630],
		"daylight"
	],
	"australian central daylight savings time": [
		"ACDT",
		[630],
		"daylight"
	],
	"australian central daylight time": [
		"ACDT",
		[630],
		"daylight"
	],
	"australian central standard time": [
		"ACST",
		[570],
		"standard"
	],
	"australian central summer time": [
		"ACDT",
		[630],
		"daylight"
	],
	"australian central time": [
		"ACST",
		[570, 630],
		void 0,
		"Australia/Adelaide"
	],
	"australian central western standard time": ["ACWST", [525]],
	"australian central western time": ["ACWST", [525]],
	"australian eastern daylight saving time": [
		"AEDT",
		[660],
		"daylight"
	],
	"australian eastern daylight savings time": [
		"AEDT",
		[660],
		"daylight"
	],
	"australian eastern daylight time": [
		"AEDT",
		[660],
		"daylight"
	],
	"australian eastern standard time": [
		"AEST",
		[600],
		"standard"
	],
	"australian eastern summer time": [
		"AEDT",
		[660],
		"daylight"
	],
	"australian eastern time": [
		"AET",
		[600, 660],
		void 0,
		"Australia/Sydney"
	],
	"australian western standard time": ["AWST", [480]],
	"australian western time": ["AWST", [480]],
	"azerbaijan standard time": ["AZT", [240]],
	"azerbaijan time": ["AZT", [240]],
	"azores daylight saving time": [
		"AZOST",
		[0],
		"daylight"
	],
	"azores daylight savings time": [
		"AZOST",
		[0],
		"daylight"
	],
	"azores daylight time": [
		"AZOST",
		[0],
		"daylight"
	],
	"azores standard time": [
		"AZOT",
		[-60],
		"standard"
	],
	"azores summer time": [
		"AZOST",
		[0],
		"daylight"
	],
	"azores time": [
		"AZOT",
		[-60, 0],
		void 0,
		"Atlantic/Azores"
	],
	"bangladesh standard time": ["BST", [360]],
	"bangladesh time": ["BST", [360]],
	"bhutan standard time": ["BTT", [360]],
	"bhutan time": ["BTT", [360]],
	"bolivia standard time": ["BOT", [-240]],
	"bolivia time": ["BOT", [-240]],
	"bougainville standard time": ["BST", [660]],
	"bougainville time": ["BST", [660]],
	"brasilia standard time": ["BRT", [-180]],
	"brasilia time": ["BRT", [-180]],
	"brasília summer time": ["BRST", [-120]],
	"brasília time": ["BRT", [-180]],
	"british indian ocean time": ["BIOT", [360]],
	"british summer time": [
		"BST",
		[60],
		"daylight"
	],
	"brunei standard time": ["BNT", [480]],
	"brunei time": ["BNT", [480]],
	"cape verde standard time": ["CVT", [-60]],
	"cape verde time": ["CVT", [-60]],
	"central africa standard time": ["CAT", [120]],
	"central africa time": ["CAT", [120]],
	"central daylight saving time": [
		"CDT",
		[-300],
		"daylight"
	],
	"central daylight savings time": [
		"CDT",
		[-300],
		"daylight"
	],
	"central daylight time": [
		"CDT",
		[-300],
		"daylight"
	],
	"central european daylight saving time": [
		"CEST",
		[120],
		"daylight"
	],
	"central european daylight savings time": [
		"CEST",
		[120],
		"daylight"
	],
	"central european daylight time": [
		"CEST",
		[120],
		"daylight"
	],
	"central european standard time": [
		"CET",
		[60],
		"standard"
	],
	"central european summer time": [
		"CEST",
		[120],
		"daylight"
	],
	"central european time": [
		"CET",
		[60, 120],
		void 0,
		"Europe/Berlin"
	],
	"central indonesia standard time": ["WITA", [480]],
	"central indonesia time": ["WITA", [480]],
	"central standard time": [
		"CST",
		[-360],
		"standard"
	],
	"central summer time": [
		"CDT",
		[-300],
		"daylight"
	],
	"central time": [
		"CT",
		[-360, -300],
		void 0,
		"America/Chicago"
	],
	"central western standard time": ["CWST", [525]],
	"chamorro standard time": ["CHST", [600]],
	"chatham daylight saving time": [
		"CHADT",
		[825],
		"daylight"
	],
	"chatham daylight savings time": [
		"CHADT",
		[825],
		"daylight"
	],
	"chatham daylight time": [
		"CHADT",
		[825],
		"daylight"
	],
	"chatham standard time": [
		"CHAST",
		[765],
		"standard"
	],
	"chatham summer time": [
		"CHADT",
		[825],
		"daylight"
	],
	"chatham time": [
		"CHAST",
		[765, 825],
		void 0,
		"Pacific/Chatham"
	],
	"chile daylight saving time": [
		"CLST",
		[-180],
		"daylight"
	],
	"chile daylight savings time": [
		"CLST",
		[-180],
		"daylight"
	],
	"chile daylight time": [
		"CLST",
		[-180],
		"daylight"
	],
	"chile standard time": [
		"CLT",
		[-240],
		"standard"
	],
	"chile summer time": [
		"CLST",
		[-180],
		"daylight"
	],
	"chile time": [
		"CLT",
		[-240, -180],
		void 0,
		"America/Santiago"
	],
	"china standard time": ["CST", [480]],
	"china time": ["CST", [480]],
	"choibalsan standard time": ["CHOT", [480]],
	"choibalsan summer time": ["CHOST", [540]],
	"christmas island standard time": ["CXT", [420]],
	"christmas island time": ["CXT", [420]],
	"chuuk standard time": ["CHUT", [600]],
	"chuuk time": ["CHUT", [600]],
	"clipperton island standard time": ["CIST", [-480]],
	"cocos islands standard time": ["CCT", [390]],
	"cocos islands time": ["CCT", [390]],
	"colombia standard time": ["COT", [-300]],
	"colombia time": ["COT", [-300]],
	"cook island time": ["CKT", [-600]],
	"cook islands standard time": ["CKT", [-600]],
	"cook islands time": ["CKT", [-600]],
	"coordinated universal time": ["UTC", [0]],
	"cuba daylight time": ["CDT", [-240]],
	"cuba standard time": ["CST", [-300]],
	"davis standard time": ["DAVT", [420]],
	"davis time": ["DAVT", [420]],
	"dumont d'urville time": ["DDUT", [600]],
	"dumont d’urville standard time": ["DDUT", [600]],
	"dumont d’urville time": ["DDUT", [600]],
	"east africa standard time": ["EAT", [180]],
	"east africa time": ["EAT", [180]],
	"easter island summer time": ["EASST", [-300]],
	"eastern caribbean time": ["ECT", [-240]],
	"eastern daylight saving time": [
		"EDT",
		[-240],
		"daylight"
	],
	"eastern daylight savings time": [
		"EDT",
		[-240],
		"daylight"
	],
	"eastern daylight time": [
		"EDT",
		[-240],
		"daylight"
	],
	"eastern european daylight saving time": [
		"EEST",
		[180],
		"daylight"
	],
	"eastern european daylight savings time": [
		"EEST",
		[180],
		"daylight"
	],
	"eastern european daylight time": [
		"EEST",
		[180],
		"daylight"
	],
	"eastern european standard time": [
		"EET",
		[120],
		"standard"
	],
	"eastern european summer time": [
		"EEST",
		[180],
		"daylight"
	],
	"eastern european time": [
		"EET",
		[120, 180],
		void 0,
		"Europe/Athens"
	],
	"eastern greenland summer time": ["EGST", [0]],
	"eastern greenland time": ["EGT", [-60]],
	"eastern indonesia standard time": ["WIT", [540]],
	"eastern indonesia time": ["WIT", [540]],
	"eastern indonesian time": ["WIT", [540]],
	"eastern standard time": [
		"EST",
		[-300],
		"standard"
	],
	"eastern summer time": [
		"EDT",
		[-240],
		"daylight"
	],
	"eastern time": [
		"ET",
		[-300, -240],
		void 0,
		"America/New_York"
	],
	"ecuador standard time": ["ECT", [-300]],
	"ecuador time": ["ECT", [-300]],
	"falkland islands standard time": ["FKST", [-180]],
	"falkland islands summer time": ["FKST", [-180]],
	"falkland islands time": ["FKST", [-180]],
	"fernando de noronha standard time": ["FNT", [-120]],
	"fernando de noronha time": ["FNT", [-120]],
	"fiji standard time": ["FJT", [720]],
	"fiji time": ["FJT", [720]],
	"french guiana standard time": ["GFT", [-180]],
	"french guiana time": ["GFT", [-180]],
	"french southern & antarctic standard time": ["FSAT", [300]],
	"french southern & antarctic time": ["FSAT", [300]],
	"french southern and antarctic time": ["TFT", [300]],
	"further-eastern european time": ["FET", [180]],
	"galapagos standard time": ["GALT", [-360]],
	"galapagos time": ["GALT", [-360]],
	"galápagos time": ["GALT", [-360]],
	"gambier islands time": ["GAMT", [-540]],
	"gambier standard time": ["GAMT", [-540]],
	"gambier time": ["GAMT", [-540]],
	"gilbert island time": ["GILT", [720]],
	"gilbert islands standard time": ["GILT", [720]],
	"gilbert islands time": ["GILT", [720]],
	"greenland daylight saving time": [
		"WGST",
		[-60],
		"daylight"
	],
	"greenland daylight savings time": [
		"WGST",
		[-60],
		"daylight"
	],
	"greenland daylight time": [
		"WGST",
		[-60],
		"daylight"
	],
	"greenland standard time": [
		"WGT",
		[-120],
		"standard"
	],
	"greenland summer time": [
		"WGST",
		[-60],
		"daylight"
	],
	"greenland time": [
		"WGT",
		[-120, -60],
		void 0,
		"America/Nuuk"
	],
	"greenwich mean time": ["GMT", [0]],
	"guernsey standard time": ["GMT", [0]],
	"guernsey time": ["GMT", [0]],
	"gulf standard time": ["GST", [240]],
	"gulf time": ["GST", [240]],
	"guyana standard time": ["GYT", [-240]],
	"guyana time": ["GYT", [-240]],
	"hawaii-aleutian daylight saving time": [
		"HDT",
		[-540],
		"daylight"
	],
	"hawaii-aleutian daylight savings time": [
		"HDT",
		[-540],
		"daylight"
	],
	"hawaii-aleutian daylight time": [
		"HDT",
		[-540],
		"daylight"
	],
	"hawaii-aleutian standard time": [
		"HST",
		[-600],
		"standard"
	],
	"hawaii-aleutian summer time": [
		"HDT",
		[-540],
		"daylight"
	],
	"hawaii-aleutian time": [
		"HST",
		[-600, -540],
		void 0,
		"America/Adak"
	],
	"hawaii–aleutian daylight time": ["HDT", [-540]],
	"hawaii–aleutian standard time": ["HST", [-600]],
	"heard and mcdonald islands time": ["HMT", [300]],
	"hong kong standard time": ["HKT", [480]],
	"hong kong time": ["HKT", [480]],
	"hovd summer time": ["HOVST", [480]],
	"hovd time": ["HOVT", [420]],
	"india standard time": ["IST", [330]],
	"india time": ["IST", [330]],
	"indian ocean standard time": ["IOT", [360]],
	"indian ocean time": ["IOT", [360]],
	"indian standard time": ["IST", [330]],
	"indochina standard time": ["ICT", [420]],
	"indochina time": ["ICT", [420]],
	"iran daylight time": ["IRDT", [270]],
	"iran standard time": ["IRST", [210]],
	"iran time": ["IRST", [210]],
	"ireland standard time": ["GMT", [0]],
	"ireland time": ["GMT", [0]],
	"irish standard time": ["IST", [60]],
	"irkutsk standard time": ["IRKT", [480]],
	"irkutsk time": ["IRKT", [480]],
	"isle of man standard time": ["GMT", [0]],
	"isle of man time": ["GMT", [0]],
	"israel daylight saving time": [
		"IDT",
		[180],
		"daylight"
	],
	"israel daylight savings time": [
		"IDT",
		[180],
		"daylight"
	],
	"israel daylight time": [
		"IDT",
		[180],
		"daylight"
	],
	"israel standard time": [
		"IST",
		[120],
		"standard"
	],
	"israel summer time": [
		"IDT",
		[180],
		"daylight"
	],
	"israel time": [
		"IST",
		[120, 180],
		void 0,
		"Asia/Jerusalem"
	],
	"japan standard time": ["JST", [540]],
	"japan time": ["JST", [540]],
	"jersey standard time": ["GMT", [0]],
	"jersey time": ["GMT", [0]],
	"kaliningrad time": ["KALT", [120]],
	"kamchatka standard time": ["PETT", [720]],
	"kamchatka time": ["PETT", [720]],
	"khovd standard time": ["HOVT", [420]],
	"khovd time": ["HOVT", [420]],
	"korea standard time": ["KST", [540]],
	"korean standard time": ["KST", [540]],
	"korean time": ["KST", [540]],
	"kosrae standard time": ["KOST", [660]],
	"kosrae time": ["KOST", [660]],
	"krasnoyarsk standard time": ["KRAT", [420]],
	"krasnoyarsk time": ["KRAT", [420]],
	"kyrgyzstan standard time": ["KGT", [360]],
	"kyrgyzstan time": ["KGT", [360]],
	"lord howe standard time": ["LHST", [630]],
	"lord howe summer time": ["LHST", [660]],
	"magadan standard time": ["MAGT", [660]],
	"magadan time": ["MAGT", [660]],
	"malaysia standard time": ["MYT", [480]],
	"malaysia time": ["MYT", [480]],
	"maldives standard time": ["MVT", [300]],
	"maldives time": ["MVT", [300]],
	"marquesas islands time": ["MART", [-570]],
	"marquesas standard time": ["MART", [-570]],
	"marquesas time": ["MART", [-570]],
	"marshall islands standard time": ["MHT", [720]],
	"marshall islands time": ["MHT", [720]],
	"mauritius standard time": ["MUT", [240]],
	"mauritius time": ["MUT", [240]],
	"mawson standard time": ["MAWT", [300]],
	"mawson station time": ["MAWT", [300]],
	"mawson time": ["MAWT", [300]],
	"mexican pacific standard time": ["MST", [-420]],
	"mexican pacific time": ["MST", [-420]],
	"middle european summer time": ["MEST", [120]],
	"middle european time": ["MET", [60]],
	"moscow standard time": ["MSK", [180]],
	"moscow time": ["MSK", [180]],
	"mountain daylight saving time": [
		"MDT",
		[-360],
		"daylight"
	],
	"mountain daylight savings time": [
		"MDT",
		[-360],
		"daylight"
	],
	"mountain daylight time": [
		"MDT",
		[-360],
		"daylight"
	],
	"mountain standard time": [
		"MST",
		[-420],
		"standard"
	],
	"mountain summer time": [
		"MDT",
		[-360],
		"daylight"
	],
	"mountain time": [
		"MT",
		[-420, -360],
		void 0,
		"America/Denver"
	],
	"myanmar standard time": ["MMT", [390]],
	"myanmar time": ["MMT", [390]],
	"nauru standard time": ["NRT", [720]],
	"nauru time": ["NRT", [720]],
	"nepal standard time": ["NPT", [345]],
	"nepal time": ["NPT", [345]],
	"new caledonia standard time": ["NCT", [660]],
	"new caledonia time": ["NCT", [660]],
	"new zealand daylight saving time": [
		"NZDT",
		[780],
		"daylight"
	],
	"new zealand daylight savings time": [
		"NZDT",
		[780],
		"daylight"
	],
	"new zealand daylight time": [
		"NZDT",
		[780],
		"daylight"
	],
	"new zealand standard time": [
		"NZST",
		[720],
		"standard"
	],
	"new zealand summer time": [
		"NZDT",
		[780],
		"daylight"
	],
	"new zealand time": [
		"NZST",
		[720, 780],
		void 0,
		void 0
	],
	"newfoundland daylight saving time": [
		"NDT",
		[-150],
		"daylight"
	],
	"newfoundland daylight savings time": [
		"NDT",
		[-150],
		"daylight"
	],
	"newfoundland daylight time": [
		"NDT",
		[-150],
		"daylight"
	],
	"newfoundland standard time": [
		"NST",
		[-210],
		"standard"
	],
	"newfoundland summer time": [
		"NDT",
		[-150],
		"daylight"
	],
	"newfoundland time": [
		"NST",
		[-210, -150],
		void 0,
		"America/St_Johns"
	],
	"norfolk island daylight saving time": [
		"NFDT",
		[720],
		"daylight"
	],
	"norfolk island daylight savings time": [
		"NFDT",
		[720],
		"daylight"
	],
	"norfolk island daylight time": [
		"NFDT",
		[720],
		"daylight"
	],
	"norfolk island standard time": [
		"NFT",
		[660],
		"standard"
	],
	"norfolk island summer time": [
		"NFDT",
		[720],
		"daylight"
	],
	"norfolk island time": [
		"NFT",
		[660, 720],
		void 0,
		"Pacific/Norfolk"
	],
	"novosibirsk time": ["NOVT", [420]],
	"omsk standard time": ["OMST", [360]],
	"omsk time": ["OMST", [360]],
	"pacific daylight saving time": [
		"PDT",
		[-420],
		"daylight"
	],
	"pacific daylight savings time": [
		"PDT",
		[-420],
		"daylight"
	],
	"pacific daylight time": [
		"PDT",
		[-420],
		"daylight"
	],
	"pacific standard time": [
		"PST",
		[-480],
		"standard"
	],
	"pacific summer time": [
		"PDT",
		[-420],
		"daylight"
	],
	"pacific time": [
		"PT",
		[-480, -420],
		void 0,
		"America/Los_Angeles"
	],
	"pakistan standard time": ["PKT", [300]],
	"pakistan time": ["PKT", [300]],
	"palau standard time": ["PWT", [540]],
	"palau time": ["PWT", [540]],
	"papua new guinea standard time": ["PGT", [600]],
	"papua new guinea time": ["PGT", [600]],
	"paraguay standard time": ["PYT", [-180]],
	"paraguay summer time": ["PYST", [-180]],
	"paraguay time": ["PYT", [-180]],
	"philippine standard time": ["PST", [480]],
	"philippine time": ["PST", [480]],
	"phoenix island time": ["PHOT", [780]],
	"phoenix islands standard time": ["PHOT", [780]],
	"phoenix islands time": ["PHOT", [780]],
	"pitcairn standard time": ["PST", [-480]],
	"pitcairn time": ["PST", [-480]],
	"pohnpei standard time": ["PONT", [660]],
	"rothera research station time": ["ROTT", [-180]],
	"réunion standard time": ["RET", [240]],
	"réunion time": ["RET", [240]],
	"saint pierre and miquelon daylight time": ["PMDT", [-120]],
	"saint pierre and miquelon standard time": ["PMST", [-180]],
	"sakhalin island time": ["SAKT", [660]],
	"samara standard time": ["SAMT", [240]],
	"samara time": ["SAMT", [240]],
	"samoa daylight time": ["SDT", [-600]],
	"samoa standard time": ["WST", [780]],
	"samoa time": ["WST", [780]],
	"seychelles standard time": ["SCT", [240]],
	"seychelles time": ["SCT", [240]],
	"showa station time": ["SYOT", [180]],
	"singapore standard time": ["SGT", [480]],
	"singapore time": ["SGT", [480]],
	"solomon islands standard time": ["SBT", [660]],
	"solomon islands time": ["SBT", [660]],
	"south africa standard time": ["SAST", [120]],
	"south africa time": ["SAST", [120]],
	"south african standard time": ["SAST", [120]],
	"south georgia and the south sandwich islands time": ["GST", [-120]],
	"south georgia standard time": ["GST", [-120]],
	"south georgia time": ["GST", [-120]],
	"srednekolymsk time": ["SRET", [660]],
	"sri lanka standard time": ["SLST", [330]],
	"st. pierre & miquelon daylight saving time": [
		"PMDT",
		[-120],
		"daylight"
	],
	"st. pierre & miquelon daylight savings time": [
		"PMDT",
		[-120],
		"daylight"
	],
	"st. pierre & miquelon daylight time": [
		"PMDT",
		[-120],
		"daylight"
	],
	"st. pierre & miquelon standard time": [
		"PMST",
		[-180],
		"standard"
	],
	"st. pierre & miquelon summer time": [
		"PMDT",
		[-120],
		"daylight"
	],
	"st. pierre & miquelon time": [
		"PMST",
		[-180, -120],
		void 0,
		"America/Miquelon"
	],
	"suriname standard time": ["SRT", [-180]],
	"suriname time": ["SRT", [-180]],
	"syowa standard time": ["SYOT", [180]],
	"syowa time": ["SYOT", [180]],
	"tahiti standard time": ["TAHT", [-600]],
	"tahiti time": ["TAHT", [-600]],
	"taiwan standard time": ["CST", [480]],
	"taiwan time": ["CST", [480]],
	"tajikistan standard time": ["TJT", [300]],
	"tajikistan time": ["TJT", [300]],
	"thailand standard time": ["THA", [420]],
	"timor leste time": ["TLT", [540]],
	"timor-leste standard time": ["TLT", [540]],
	"timor-leste time": ["TLT", [540]],
	"tokelau standard time": ["TKT", [780]],
	"tokelau time": ["TKT", [780]],
	"troll station standard time": ["GMT", [0]],
	"troll station time": ["GMT", [0]],
	"turkey time": ["TRT", [180]],
	"turkmenistan standard time": ["TMT", [300]],
	"turkmenistan time": ["TMT", [300]],
	"tuvalu standard time": ["TVT", [720]],
	"tuvalu time": ["TVT", [720]],
	"türkiye standard time": ["TRT", [180]],
	"türkiye time": ["TRT", [180]],
	"ulaanbaatar standard time": ["ULAT", [480]],
	"ulaanbaatar summer time": ["ULAST", [540]],
	"ulaanbaatar time": ["ULAT", [480]],
	"united kingdom standard time": ["GMT", [0]],
	"united kingdom time": [
		"UK",
		[0, 60],
		void 0,
		"Europe/London"
	],
	"universal time": ["UTC", [0]],
	"uruguay standard time": ["UYT", [-180]],
	"uruguay summer time": ["UYST", [-120]],
	"uruguay time": ["UYT", [-180]],
	"uzbekistan standard time": ["UZT", [300]],
	"uzbekistan time": ["UZT", [300]],
	"vanuatu standard time": ["VUT", [660]],
	"vanuatu time": ["VUT", [660]],
	"venezuela standard time": ["VET", [-240]],
	"venezuela time": ["VET", [-240]],
	"venezuelan standard time": ["VET", [-240]],
	"vladivostok standard time": ["VLAT", [600]],
	"vladivostok time": ["VLAT", [600]],
	"volgograd time": ["VOLT", [240]],
	"vostok station time": ["VOST", [360]],
	"wake island standard time": ["WAKT", [720]],
	"wake island time": ["WAKT", [720]],
	"wallis & futuna standard time": ["WFT", [720]],
	"wallis & futuna time": ["WFT", [720]],
	"west africa standard time": ["WAT", [60]],
	"west africa summer time": ["WAST", [120]],
	"west africa time": ["WAT", [60]],
	"west greenland summer time": ["WGST", [-120]],
	"west greenland time": ["WGT", [-180]],
	"western european daylight saving time": [
		"WEST",
		[60],
		"daylight"
	],
	"western european daylight savings time": [
		"WEST",
		[60],
		"daylight"
	],
	"western european daylight time": [
		"WEST",
		[60],
		"daylight"
	],
	"western european standard time": [
		"WET",
		[0],
		"standard"
	],
	"western european summer time": [
		"WEST",
		[60],
		"daylight"
	],
	"western european time": [
		"WET",
		[0, 60],
		void 0,
		"Europe/Lisbon"
	],
	"western indonesia standard time": ["WIB", [420]],
	"western indonesia time": ["WIB", [420]],
	"western indonesian time": ["WIB", [420]],
	"western standard time": ["WST", [480]],
	"yakutsk standard time": ["YAKT", [540]],
	"yakutsk time": ["YAKT", [540]],
	"yekaterinburg standard time": ["YEKT", [300]],
	"yekaterinburg time": ["YEKT", [300]],
	"yukon standard time": ["MST", [-420]],
	"yukon time": ["MST", [-420]]
};
var formats = /* @__PURE__ */ new Map();
function formatOf(region) {
	if (!formats.has(region)) {
		let format;
		try {
			format = new Intl.DateTimeFormat("en", {
				timeZone: region,
				timeZoneName: "longOffset"
			});
		} catch {
			format = void 0;
		}
		formats.set(region, format);
	}
	return formats.get(region);
}
function regionOffset(region, year, month, day) {
	const noon = localDate({
		year,
		month,
		day
	}, 720);
	const key = `${region} ${noon.getTime()}`;
	if (!noonOffsets.has(key)) {
		if (noonOffsets.size >= most$1) noonOffsets.clear();
		noonOffsets.set(key, instantOffset(region, noon));
	}
	return noonOffsets.get(key);
}
var noonOffsets = /* @__PURE__ */ new Map();
var most$1 = 2e3;
function localDate({ year, month, day }, minutes) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year ?? 2e3, month - 1, day);
	date.setUTCHours(0, minutes);
	return date;
}
function instantOffset(region, instant) {
	const name = formatOf(region)?.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
	const match = /^GMT(?:([+-])([0-9]{2}):([0-9]{2}))?/.exec(name ?? "");
	if (!match) return void 0;
	return (match[1] === "-" ? -1 : 1) * (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)) + 0;
}
function regionOffsets(region) {
	const offsets = [1, 7].flatMap((month) => regionOffset(region, 2024, month, 1) ?? []);
	return offsets.length === 0 ? void 0 : [...new Set(offsets)].sort((a, b) => a - b);
}
function offsetAt({ offsets, region }, { year, month, day }) {
	if (offsets.length === 1 || region === void 0) return offsets.length === 1 ? offsets[0] : void 0;
	return year === void 0 ? void 0 : regionOffset(region, year, month, day);
}
function offsetsAtTime(zone, day, minutes) {
	const noon = offsetAt(zone, day);
	if (noon === void 0) return [];
	if (zone.offsets.length === 1 || zone.region === void 0 || day.year === void 0) return [noon];
	const { region } = zone;
	const local = localDate(day, minutes);
	const before = regionOffset(region, day.year, day.month, day.day - 1) ?? noon;
	if (before === noon) return [noon];
	return [.../* @__PURE__ */ new Set([before, noon])].filter((offset) => instantOffset(region, /* @__PURE__ */ new Date(local.getTime() - offset * 6e4)) === offset);
}
function seasonMismatch({ name, offsets, season, twin }, { year, month, day }, region) {
	const [offset] = offsets;
	const row = zoneRows[name];
	if (season === void 0 || offset === void 0 || offsets.length > 1 || !row?.twin || !row.regions) return void 0;
	const regions = region === void 0 ? row.regions.split(" ") : [region];
	return (year === void 0 ? [
		2019,
		2022,
		2025
	] : [year]).some((each) => regions.some((place) => regionOffset(place, each, month, day) === offset)) ? void 0 : twin ?? row.twin;
}
var area = `${oneOf(zoneAreas)}\\/[A-Z][A-Za-z]{1,20}(?:[_/-][A-Z]?[A-Za-z]{1,20}){0,3}`;
var end = `(?![${letters}0-9_])`;
var long;
var zoneGrammar = {
	universal: new RegExp(`(?:UTC|GMT)(?:${space}?([+\\-−–])${space}?([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9]|:[0-9]))?(?![${letters}_])`, "iy"),
	offset: /([+\-−])([0-9]{2}):?([0-9]{2})(?![0-9:])/y,
	zulu: /Z(?![A-Za-z0-9_])/y,
	abbreviation: new RegExp(`([A-Z]{2,5})${end}`, "y"),
	region: new RegExp(`${area}${end}`, "y"),
	first: /[^ \t\u00a0\u2009\u202f]{1,20}/y,
	/** A name such as "Eastern Standard Time": an expression of hundreds of words, which few texts need. */
	get long() {
		long ??= new RegExp(`${oneOf(Object.keys(longZoneRows))}${end}`, "iy");
		return long;
	},
	sure: new RegExp(`(?<![${letters}0-9_/.@-])(?:(?:UTC|GMT)(?![${letters}_])|${area}${end})`, "g"),
	short: /(?:Eastern|Central|Mountain|Pacific)(?=\s?(?:[:;,.)\]–—]|$))/y,
	capitalised: /(?<![A-Za-z0-9_/.@-])[A-Z][a-z]/g,
	capitals: /(?<![A-Za-z0-9_])[A-Z]{2,5}(?![A-Za-z0-9_])/g
};
var longFirsts = new Set(Object.keys(longZoneRows).map((name) => name.split(" ")[0] ?? ""));
function pastLead(text, index) {
	let at = index;
	while (at < index + 2 && isSpace(text.charCodeAt(at))) at++;
	if (!"([（".includes(text[at] ?? " ")) return at;
	return isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}
function zoneFrom(text, start, length, fields) {
	return {
		kind: "zone",
		start,
		end: start + length,
		text: text.slice(start, start + length),
		spelledOut: false,
		season: void 0,
		region: void 0,
		...fields
	};
}
function offsetName(minutes) {
	const whole = Math.abs(minutes);
	const rest8 = whole % 60 === 0 ? "" : `:${String(whole % 60).padStart(2, "0")}`;
	return minutes === 0 ? "UTC" : `UTC${minutes < 0 ? "-" : "+"}${rest8 === "" ? whole / 60 : String(Math.floor(whole / 60)).padStart(2, "0") + rest8}`;
}
function offsetOf$1(sign, hours, minutes) {
	const value = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
	if (value > 840 || Number(minutes ?? 0) % 15 !== 0 || Number(minutes ?? 0) > 45) return void 0;
	return sign === "+" || value === 0 ? value : -value;
}
function universalAt(text, index) {
	if (!"UuGg".includes(text[index] ?? " ")) return void 0;
	const match = matchAt(zoneGrammar.universal, text, index);
	if (!match) return void 0;
	const name = match[0].slice(0, 3);
	if (name !== name.toUpperCase() && name !== name.toLowerCase()) return void 0;
	const offset = offsetOf$1(match[1], match[2], match[3]);
	const loose = match[1] !== void 0 && (/[ \t]/.test(match[0]) ? /[-−–]/.test(match[1]) : match[1] === "–");
	if (offset === void 0 || loose) return zoneFrom(text, index, 3, {
		name: name.toUpperCase(),
		offsets: [0]
	});
	return zoneFrom(text, index, match[0].length, {
		name: match[2] === void 0 ? name.toUpperCase() : offsetName(offset),
		offsets: [offset]
	});
}
function regionAt(text, index) {
	const name = text.includes("/", index) ? matchAt(zoneGrammar.region, text, index)?.[0] : void 0;
	const offsets = name === void 0 ? void 0 : regionOffsets(name);
	return name === void 0 || !offsets ? void 0 : zoneFrom(text, index, name.length, {
		name,
		offsets,
		region: name,
		spelledOut: true
	});
}
function longAt(text, index) {
	if (!longFirsts.has(matchAt(zoneGrammar.first, text, index)?.[0].toLowerCase() ?? "") || !/\p{Lu}/u.test(text[index] ?? "")) return void 0;
	const written = matchAt(zoneGrammar.long, text, index)?.[0];
	const row = written === void 0 ? void 0 : longZoneRows[written.toLowerCase()];
	if (written === void 0 || !row) return void 0;
	const [name, offsets, season, region] = row;
	return zoneFrom(text, index, written.length, {
		name,
		offsets,
		season,
		region,
		spelledOut: true
	});
}
function abbreviationAt(text, index) {
	const name = matchAt(zoneGrammar.abbreviation, text, index)?.[1];
	const row = name !== void 0 && Object.hasOwn(zoneRows, name) ? zoneRows[name] : void 0;
	if (name === void 0 || !row) return void 0;
	if (row.twin !== void 0 && text.startsWith(`/${row.twin}`, index + name.length)) return bothSeasons(text, index, name, row.twin);
	return zoneFrom(text, index, name.length, {
		name,
		offsets: row.offsets,
		season: row.season,
		region: row.region
	});
}
function bothSeasons(text, index, name, twin) {
	const rows = [zoneRows[name], zoneRows[twin]];
	const region = rows.find((row) => row?.season === "daylight")?.regions?.split(" ")[0];
	const offsets = rows.flatMap((row) => row?.offsets ?? []).sort((a, b) => a - b);
	return zoneFrom(text, index, name.length + 1 + twin.length, {
		name: `${name}/${twin}`,
		offsets,
		region,
		spelledOut: true
	});
}
var zoneNameGrammar = perLanguage(({ zones = {} }) => {
	const names = Object.keys(zones);
	const spaceless = oneOf(names.filter(isSpaceless));
	const spaced = names.filter((name) => !isSpaceless(name));
	return {
		name: new RegExp(`${oneOf(spaced)}${end}|${spaceless}`, "iy"),
		sure: new RegExp(`(?<![${letters}0-9_/.@-])${oneOf(spaced.filter((name) => !isShort(name)))}${end}|${spaceless}`, "gi"),
		comma: new RegExp(`[,、]${space}{0,2}`, "y")
	};
});
function isShort(name) {
	return /^[A-Za-z]{2,5}$/.test(name);
}
function twinOf({ name }, { zones = {} }) {
	const twin = Object.hasOwn(zoneRows, name) ? zoneRows[name]?.twin : void 0;
	return Object.keys(zones).find((word) => twin !== void 0 && zones[word] === twin && isShort(word))?.toUpperCase();
}
function namedAt(text, index, words2) {
	const written = words2?.zones && matchAt(zoneNameGrammar(words2).name, text, index)?.[0];
	const meaning = written === void 0 ? void 0 : words2?.zones?.[written.toLowerCase().replace(/\s/g, " ")];
	const zone = meaning === void 0 ? void 0 : zoneAt(meaning, 0);
	if (!words2 || !zone || written === void 0 || isShort(written) && written !== written.toUpperCase()) return void 0;
	return {
		...zone,
		start: index,
		end: index + written.length,
		text: written,
		spelledOut: !isShort(written),
		twin: twinOf(zone, words2)
	};
}
function shortAt(text, index) {
	const name = matchAt(zoneGrammar.short, text, index)?.[0];
	const row = name === void 0 ? void 0 : longZoneRows[`${name.toLowerCase()} time`];
	if (name === void 0 || !row) return void 0;
	const [zone, offsets, season, region] = row;
	return zoneFrom(text, index, name.length, {
		name: zone,
		offsets,
		season,
		region,
		spelledOut: true
	});
}
function zoneAfter(text, index, { iso = false, words: words2 } = {}) {
	if (text[index] === "Z" && matchAt(zoneGrammar.zulu, text, index)) return zoneFrom(text, index, 1, {
		name: "UTC",
		offsets: [0]
	});
	const start = pastLead(text, index);
	const match = "+-−".includes(text[start] ?? " ") ? matchAt(zoneGrammar.offset, text, start) : void 0;
	const offset = match && offsetOf$1(match[1], match[2], match[3]);
	if (match && offset !== void 0 && (match[1] === "+" || iso)) return zoneFrom(text, start, match[0].length, {
		name: offsetName(offset),
		offsets: [offset]
	});
	const comma2 = words2?.zones && matchAt(zoneNameGrammar(words2).comma, text, index);
	return zoneAt(text, start, words2) ?? shortAt(text, start) ?? (comma2 ? namedAt(text, index + comma2[0].length, words2) : void 0);
}
function zoneAt(text, index, words2) {
	const start = pastLead(text, index);
	if (!words2?.zones && !/[A-Zgu\u0080-\uffff]/.test(text[start] ?? "")) return void 0;
	return namedAt(text, start, words2) ?? universalAt(text, start) ?? longAt(text, start) ?? regionAt(text, start) ?? abbreviationAt(text, start);
}
var none$1 = [];
var nounsOf = perLanguage(({ zoneNouns = [] }) => new Set(zoneNouns));
function isStated(text, index, words2) {
	return (text.slice(Math.max(0, index - 48), index).split(/[.;!?。！？\n]/).at(-1) ?? "").toLowerCase().split(/[\s:=()[\]*_|,/：（）【】、，-]+/).filter(Boolean).slice(-5).some((word) => nounsOf(words2).has(word));
}
function mayNameZone(text, words2) {
	return words2?.zones !== void 0 || /[A-Z]{2}|\/[A-Z]| [Tt]ime/.test(text);
}
function findZones(text, words2) {
	if (!mayNameZone(text, words2)) return none$1;
	const found = [];
	const searches = [/UTC|GMT|[a-zS]\/[A-Z]/.test(text) ? zoneGrammar.sure : void 0, / [Tt]ime/.test(text) ? zoneGrammar.capitalised : void 0];
	for (const search of searches) for (const match of search ? text.matchAll(search) : []) {
		if (search === zoneGrammar.capitalised && !/[ -][Tt]ime/.test(text.slice(match.index, match.index + 64))) continue;
		const zone = zoneAt(text, match.index);
		if (zone?.start === match.index && (search === zoneGrammar.sure || zone.spelledOut)) found.push(zone);
	}
	for (const match of words2?.zones ? text.matchAll(zoneNameGrammar(words2).sure) : []) {
		const zone = namedAt(text, match.index, words2);
		if (zone) found.push(zone);
	}
	const stated = [];
	if (words2?.zoneNouns && /[A-Z]{2}/.test(text)) {
		const { capitals } = zoneGrammar;
		for (let match = matchAt(capitals, text, 0); match; match = matchAt(capitals, text, match.index + match[0].length)) {
			if (!words2.zones && !Object.hasOwn(zoneRows, match[0])) continue;
			const zone = namedAt(text, match.index, words2) ?? abbreviationAt(text, match.index);
			if (zone && isStated(text, match.index, words2)) stated.push(zone);
		}
	}
	if (stated.length === 0 && found.length < 2) return found;
	const all = [...found, ...stated].sort((a, b) => a.start - b.start);
	return all.filter((zone, at) => zone.start >= (all[at - 1]?.end ?? 0));
}
function offsetIn(block, index) {
	const { segments } = block;
	let low = 0;
	let high = segments.length / 2 - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((segments[middle * 2] ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return (segments[low * 2 + 1] ?? 0) + index - (segments[low * 2] ?? 0);
}
function placeIn(block, start, end2) {
	const first = offsetIn(block, start);
	return {
		start: first,
		end: end2 > start ? offsetIn(block, end2 - 1) + 1 : first
	};
}
function placeInLine(line, start = 0, end2 = line.text.length) {
	return placeIn(line.block, line.start + start, line.start + end2);
}
function covers(spans, index) {
	for (const span of spans) if (index >= span.start && index < span.end) return true;
	return false;
}
var lengths2 = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function monthLength(year, month) {
	if (month === 2 && (year === void 0 || year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return 29;
	return lengths2[month - 1] ?? 0;
}
function daysOf(year, month, day) {
	if (!Number.isInteger(day) || day < 1 || day > monthLength(year, month)) return void 0;
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getTime() / 864e5;
}
function weekdayOf(year, month, day) {
	const days = daysOf(year, month, day);
	return days === void 0 ? void 0 : ((days + 4) % 7 + 7) % 7;
}
function formatDate({ year, month, day }) {
	return `${year === void 0 ? "-" : String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function isLongName(name) {
	return name.length > 1;
}
var dateGrammar = perLanguage((words2) => {
	const indexed = (lists2) => new Map(lists2.flatMap((list, at) => list.map((word) => [word, at])));
	const months = indexed(words2.months);
	const weekdays = indexed(words2.weekdays);
	const month = `(${oneOf(months.keys())})`;
	const weekday = `(${oneOf(weekdays.keys())})`;
	const sureWeekday = `(${oneOf([...weekdays.keys()].filter(isLongName))})`;
	const links = oneOf(words2.dateLinks);
	const ordinal = oneOf(words2.ordinals);
	const year = "((?:19|20)[0-9]{2})(?![0-9])";
	const { year: years, month: monthSuffix, day: days } = words2.suffixes ?? {
		year: "",
		month: "",
		day: ""
	};
	const suffix = (characters) => characters === "" ? "(?!)" : `[${characters}]`;
	return {
		months,
		weekdays,
		weekday: new RegExp(`${sureWeekday}\\.?(?:,${space}{0,2}|${space}{1,2})(?:${links}${space}{1,2})?(?=[${letters}0-9])`, "iy"),
		weekdayAfter: new RegExp(`${space}{0,2}[(（]${weekday}\\.?[)）]|,?${space}{1,2}${sureWeekday}${wordEnd}`, "iy"),
		numeric: new RegExp(`([0-9]{1,4})([-/.])(${space}?)([0-9]{1,2})\\2${space}?([0-9]{1,4})(?![0-9]|[-/.][0-9])`, "y"),
		short: new RegExp(`([0-9]{1,2})([-/])([0-9]{1,2})(?=${space}{1,2}[~≈]?[0-9]{1,2}:[0-9]{2})`, "y"),
		dayFirst: new RegExp(`([0-9]{1,2})(${ordinal})?\\.?(?:${space}{1,2}|[-/]|)(?:${links}${space}{1,2})?${month}(\\.?)(?:(?:,?${space}{1,2}|[-/]|,)(?:${links}${space}{1,2})?${year})?(?![${letters}_])`, "iy"),
		monthFirst: new RegExp(`${month}\\.?(?:${space}{1,2}|-|(?=[0-9]{1,2},? ?(?:19|20)[0-9]{2}))(?:${links}${space}{1,2})?([0-9]{1,2})(?![0-9])(${ordinal}(?![${letters}]))?(?:${space}?[-–]${space}?[0-9]{1,2}(?:${ordinal})?(?=,?${space}{1,2}(?:19|20)[0-9]{2}))?(?:(?:,${space}{0,2}|${space}{1,2}|-)${year}(?![${letters}]|:[0-9]))?(?![${letters}0-9_%]|[:.,][0-9])`, "iy"),
		yearFirst: new RegExp(`${year}(?:${space}|-)${month}\\.?(?:${space}|-)([0-9]{1,2})(?![0-9])(${ordinal})?(?![${letters}_])`, "iy"),
		suffixed: new RegExp(`(?:([0-9]{4})${suffix(years)}${space}?)?([0-9]{1,2})${suffix(monthSuffix)}${space}?([0-9]{1,2})${suffix(days)}`, "y")
	};
});
var pad = (number) => String(number).padStart(2, "0");
function ordered(first, second, { dayFirst }) {
	const [day, month] = first <= 12 && (second > 12 || dayFirst === false) ? [second, first] : [first, second];
	return {
		day,
		month,
		ambiguous: dayFirst === void 0 && first <= 12 && second <= 12 && first !== second ? {
			month: day,
			day: month
		} : void 0
	};
}
function numericReading(text, index, words2) {
	const { numeric, short } = dateGrammar(words2);
	let after = index + 1;
	while (after < index + 4 && isDigit(text.charCodeAt(after))) after++;
	if (!"-/.".includes(text[after] ?? " ")) return void 0;
	const match = matchAt(numeric, text, index);
	const mark2 = match?.[2] ?? "";
	const next = match ? text[index + match[0].length] ?? "" : "";
	if (match && !(/[A-Za-z_%]/.test(next) && !/^[T_t][0-9]/.test(text.slice(index + match[0].length, index + match[0].length + 2)))) {
		const [, first2 = "", , gap = "", middle = "", last = ""] = match;
		const [a2, b2, c] = [
			Number(first2),
			Number(middle),
			Number(last)
		];
		const end2 = index + match[0].length;
		if (gap !== "" && mark2 !== ".") return void 0;
		if (first2.length === 4 && last.length <= 2 && a2 >= 1900 && a2 < 2100 && b2 >= 1 && b2 <= 31 && c >= 1 && c <= 39) {
			const swapped = b2 > 12 && c <= 12 ? `${first2}${mark2}${pad(c)}${mark2}${pad(b2)}` : void 0;
			return {
				year: a2,
				month: b2,
				day: c,
				end: end2,
				...swapped === void 0 ? {} : { swapped }
			};
		}
		if (first2.length > 2 || a2 < 1 || b2 < 1 || a2 > 39 || b2 > 31) return void 0;
		const padded = first2.length === 2 && middle.length === 2;
		const year = last.length === 4 ? c : last.length === 2 && (mark2 === "/" || mark2 === "." && padded) ? 2e3 + c : void 0;
		if (year === void 0 || year < 1900 || year >= 2100) return void 0;
		return {
			year,
			...ordered(a2, b2, words2),
			end: end2
		};
	}
	const brief = matchAt(short, text, index);
	if (!brief) return void 0;
	const [, first = "", between2, second = ""] = brief;
	const [a, b] = [Number(first), Number(second)];
	if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12) return void 0;
	if (between2 === "-" && (first.length !== 2 || second.length !== 2)) return void 0;
	return {
		year: void 0,
		...between2 === "-" && a <= 12 ? {
			month: a,
			day: b
		} : ordered(a, b, words2),
		end: index + brief[0].length
	};
}
function namedReading(text, index, words2, weekday) {
	if (text[index + 2] === ":" || text[index + 1] === ":") return void 0;
	const { months, dayFirst, monthFirst, yearFirst } = dateGrammar(words2);
	const counted = isDigit(text.charCodeAt(index));
	const leading = counted ? void 0 : matchAt(monthFirst, text, index);
	const match = counted ? matchAt(isDigit(text.charCodeAt(index + 2)) ? yearFirst : dayFirst, text, index) : leading;
	if (!match) return void 0;
	const byYear = !leading && match[0].length > 4 && /^[0-9]{4}/.test(match[0]);
	const [name = "", day = "", ordinal, year, dot] = leading ? [
		match[1],
		match[2],
		match[3],
		match[4]
	] : byYear ? [
		match[2],
		match[3],
		match[4],
		match[1]
	] : [
		match[3],
		match[1],
		match[2],
		match[5],
		match[4]
	];
	const month = (months.get(name.toLowerCase()) ?? -1) + 1;
	if (name === name.toLowerCase() && name !== name.toUpperCase() && words2.monthsLower !== true && year === void 0 && ordinal === void 0 && !weekday && (leading || name.length < 4)) return void 0;
	if (month < 1 || Number(day) < 1 || Number(day) > 39) return void 0;
	const end2 = index + match[0].length - (dot === "." && year === void 0 ? 1 : 0);
	return {
		year: year === void 0 ? void 0 : Number(year),
		month,
		day: Number(day),
		end: end2,
		ordinal
	};
}
function suffixedReading(text, index, words2) {
	const match = words2.suffixes && matchAt(dateGrammar(words2).suffixed, text, index);
	if (!match) return void 0;
	return {
		year: match[1] === void 0 ? void 0 : Number(match[1]),
		month: Number(match[2]),
		day: Number(match[3]),
		end: index + match[0].length
	};
}
function ordinalFor(day, { ordinalEndings }) {
	const digits = String(day);
	return ordinalEndings && (ordinalEndings[digits] ?? ordinalEndings[digits.slice(-1)] ?? ordinalEndings[""]);
}
function faultOf(reading, text, weekdayText, words2) {
	const { year, month, day, swapped, ordinal } = reading;
	if (day < 1 || day > monthLength(year, month)) return {
		kind: "impossible",
		expected: swapped === void 0 ? [] : [swapped]
	};
	const right = ordinal === void 0 ? void 0 : ordinalFor(day, words2);
	if (ordinal !== void 0 && right !== void 0 && right !== ordinal.toLowerCase()) return {
		kind: "ordinal",
		expected: [text.replace(new RegExp(`\\b(0?${day})[A-Za-z]{2}`), `$1${right}`)]
	};
	const actual = year === void 0 ? void 0 : weekdayOf(year, month, day);
	const { weekdays } = dateGrammar(words2);
	const written = weekdayText === void 0 ? void 0 : weekdays.get(weekdayText.toLowerCase());
	if (weekdayText === void 0 || written === void 0 || actual === void 0 || written === actual) return void 0;
	const form = words2.weekdays[written]?.indexOf(weekdayText.toLowerCase()) === 0 ? 0 : -1;
	const name = words2.weekdays[actual]?.at(form) ?? "";
	const cased = weekdayText[0] === weekdayText[0]?.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
	return {
		kind: "weekday",
		expected: [text.replace(weekdayText, cased)]
	};
}
function weekdayMatch(expression, text, index, { nounsUpper }) {
	const match = matchAt(expression, text, index);
	const name = match?.[1] ?? match?.[2] ?? "";
	return nounsUpper && name.length < 3 && name === name.toLowerCase() ? void 0 : match;
}
function dateAt(text, index, words2) {
	const { weekday: before, weekdayAfter, weekdays } = dateGrammar(words2);
	const prefix = isDigit(text.charCodeAt(index)) ? void 0 : weekdayMatch(before, text, index, words2);
	const from = index + (prefix?.[0].length ?? 0);
	let reading = (isDigit(text.charCodeAt(from)) ? suffixedReading(text, from, words2) ?? numericReading(text, from, words2) : void 0) ?? namedReading(text, from, words2, prefix !== void 0);
	if (!reading) return void 0;
	const after = prefix ? void 0 : weekdayMatch(weekdayAfter, text, reading.end, words2);
	const end2 = reading.end + (after?.[0].length ?? 0);
	const weekdayText = prefix?.[1] ?? after?.[1] ?? after?.[2];
	const weekday = weekdayText === void 0 ? void 0 : weekdays.get(weekdayText.toLowerCase());
	const { year, ambiguous } = reading;
	if (ambiguous && weekday !== void 0 && year !== void 0) {
		const here = weekdayOf(year, reading.month, reading.day) === weekday;
		const there = weekdayOf(year, ambiguous.month, ambiguous.day) === weekday;
		if (here !== there) reading = {
			...reading,
			...there ? ambiguous : {},
			ambiguous: void 0
		};
	}
	const whole = text.slice(index, end2);
	const fault = reading.ambiguous ? void 0 : faultOf(reading, whole, weekdayText, words2);
	const { month, day } = reading;
	return {
		kind: "date",
		start: index,
		end: end2,
		text: whole,
		year,
		month,
		day,
		weekday,
		fault,
		ambiguous: reading.ambiguous
	};
}
var clockGrammar = perLanguage((words2) => {
	const halfWord = (list) => {
		return `(?:${oneOf(list.filter((word) => word.includes(".")))}\\.?|${oneOf(list.filter((word) => !word.includes(".")))})`;
	};
	const durationWords = /* @__PURE__ */ new Set([...words2.units.hour, ...words2.units.minute]);
	const sureMarks = words2.hourMarks.filter((mark2) => !durationWords.has(mark2));
	const glued = oneOf(words2.hourMarks.filter((mark2) => mark2.length === 1));
	const halves = words2.meridiemFirst ? `(${oneOf(words2.am)})|(${oneOf(words2.pm)})` : "(?!)()|(?!)()";
	const suffix = (characters) => characters ? `[${characters}]` : "(?!)";
	const apart = oneOf(words2.apartMarks ?? []);
	const range = `(?:${space}?[-–—~〜～]${space}?|${space}{0,2}${followed(words2.rangeWords)})`;
	const after = words2.meridiemFirst ? "(?!)()|(?!)()" : `(${halfWord(words2.am)})|(${halfWord(words2.pm)})`;
	return {
		durationWords,
		prefix: new RegExp(`(?:(${oneOf(sureMarks)})\\.?${space}{0,2})?(?:(?:${halves})${space}?)?(?=[0-9])`, "iy"),
		half: new RegExp(`${space}{0,2}(?:${after})(?![${letters}0-9_])`, "iy"),
		mark: new RegExp(`${space}{0,2}(${oneOf(words2.hourMarks)})\\.?(?![${letters}0-9_])`, "iy"),
		shape: new RegExp(`[0-9]{1,2}(?:${space}?[:：]|\\.[0-9]{2}|${suffix(words2.suffixes?.hour)}|${space}{0,2}(?:${oneOf(words2.hourMarks)}|${apart}|${after})|${space}{1,2}(?:${oneOf(words2.noon)}|${oneOf(words2.midnight)})|(?=${space}?(?:[-–—]|${oneOf(words2.rangeWords)}${space})${space}?[0-9]))|[0-9]{4}${space}?${oneOf(words2.hourMarks)}`, "iy"),
		noon: new RegExp(`(?:12${space}{1,2})?(?:(${oneOf(words2.noon)})|(${oneOf(words2.midnight)}))${wordEnd}`, "iy"),
		colon: new RegExp(`([0-9]{1,2})(${space}?)[:：](${space}?)([0-9]{1,2})(?:[:：]([0-9]{1,2})(?:[.,][0-9]{1,9})?)?(?![0-9])`, "y"),
		emptyMinute: new RegExp(`([0-9]{1,2}):${space}?(?=[A-Za-z])`, "y"),
		marked: new RegExp(`([0-9]{1,2})(?:(${glued})|${space}{0,2}(?:(${apart})|${oneOf(sureMarks)}))(?:${space}?([0-5][0-9]))?(?![${letters}0-9_:]|[.,][0-9])`, "iy"),
		toMarked: new RegExp(`${space}{1,2}(?:${oneOf(words2.rangeWords)}${space}{1,2}[0-9]{1,2}(?:${space}?(?:${glued}|${apart})${space}?|:)[0-5][0-9]|${oneOf((words2.at ?? []).filter((word) => words2.rangeWords.includes(word)))}${space}{1,2}[0-9]{1,2}${space}?(?:${glued}|${apart}))(?![${letters}0-9])`, "iy"),
		toSuffixed: new RegExp(`${range}(?:${words2.meridiemFirst ? oneOf([...words2.am, ...words2.pm]) : "(?!)"})?${space}?[0-9]{1,2}${suffix(words2.suffixes?.hour)}`, "iy"),
		dotted: /([0-9]{1,2})\.([0-9]{2})(?![0-9.:%]|,[0-9])/y,
		compact: new RegExp(`([0-9]{2})([0-9]{2})${space}?(?:${oneOf(words2.hourMarks)})\\.?(?![${letters}0-9_])`, "iy"),
		bare: new RegExp(`([0-9]{1,2})(?=${space}?(?:[-–—]|${oneOf(words2.rangeWords)}${space})${space}?[0-9]{1,2}(?::[0-9]{2})?${space}?(?:${after})(?![${letters}0-9_]))`, "iy"),
		hour: /([0-9]{1,2})(?![0-9])/y,
		unknown: /([0-9]{1,2}|\?{1,2}|-{2}|xx|XX):(\?{1,2}|-{2}|xx|XX)(?![\w?:|-])/y,
		suffixed: new RegExp(`([0-9]{1,2})(${suffix(words2.suffixes?.hour)})(?:${space}?(?:([0-9]{1,2})${suffix(words2.suffixes?.minute)}|(${oneOf(words2.half)})))?(?!${oneOf(durationWords)})`, "y"),
		at: new RegExp(`(?:^|[^${letters}])${followed(words2.at ?? [])}$`, "i"),
		counted: new RegExp(`(?:^|[^0-9.,:/-])[0-9]{1,3}${space}{1,2}${oneOf(words2.rangeWords)}${space}{1,2}$`, "i")
	};
});
function halfAfter({ text, words: words2, half }, end2) {
	const match = matchAt(clockGrammar(words2).half, text, end2);
	if (!match) return {
		end: end2,
		half,
		halfText: ""
	};
	return {
		end: end2 + match[0].length,
		half: match[1] === void 0 ? "pm" : "am",
		halfText: match[0]
	};
}
function namedBody({ text, index, words: words2 }) {
	if (isDigit(text.charCodeAt(index)) && !text.startsWith("12", index)) return void 0;
	const match = matchAt(clockGrammar(words2).noon, text, index);
	if (!match) return void 0;
	return {
		end: index + match[0].length,
		hour: match[1] === void 0 ? 0 : 12,
		minute: 0,
		precision: "hour",
		halfText: "",
		padded: true
	};
}
function unknownBody(context) {
	const { text, index, words: words2 } = context;
	const colon = text.indexOf(":", index);
	if (colon < 0 || colon > index + 2 || !/[?xX-]/.test(text[colon + 1] ?? "") || /[-:|?]/.test(text[index - 1] ?? "")) return void 0;
	const match = matchAt(clockGrammar(words2).unknown, text, index);
	if (!match) return void 0;
	const hour = Number(match[1]);
	return {
		hour: Number.isNaN(hour) || hour > 24 ? void 0 : hour,
		minute: void 0,
		precision: "minute",
		padded: true,
		...halfAfter(context, index + match[0].length)
	};
}
function isHourOfDay(start, end2, { text, words: words2, half, isEvident }) {
	if (half || isEvident() || zoneFollows(text, end2, words2) || matchAt(clockGrammar(words2).toSuffixed, text, end2)) return true;
	const { approximate, bound } = hedgeAround(text, start, end2, words2);
	return approximate && bound === void 0;
}
function suffixedBody(context) {
	const { text, index, words: words2, half } = context;
	const match = words2.suffixes && matchAt(clockGrammar(words2).suffixed, text, index);
	if (!match || Number(match[1]) > 24) return void 0;
	const [whole, , mark2 = "", minutes, halved2] = match;
	if (minutes === void 0 && halved2 === void 0 && words2.looseHours?.includes(mark2) && !isHourOfDay(index, index + whole.length, context)) return void 0;
	const minute = minutes === void 0 ? halved2 === void 0 ? 0 : 30 : Number(minutes);
	const precision = minutes === void 0 ? "hour" : "minute";
	return {
		end: index + match[0].length,
		hour: Number(match[1]),
		minute,
		precision,
		half,
		halfText: "",
		padded: half === void 0
	};
}
function zoneFollows(text, end2, words2) {
	return zoneAfter(text, end2, { words: words2 }) !== void 0;
}
function isLength(hour, mark2, { words: words2, isEvident }) {
	return clockGrammar(words2).durationWords.has(mark2.toLowerCase()) && (hour.length === 1 || Number(hour) < 6) && !isEvident();
}
function colonBody(context) {
	const { text, index, words: words2, isEvident, isLeading } = context;
	const { colon, emptyMinute, mark: mark2 } = clockGrammar(words2);
	const match = matchAt(colon, text, index);
	if (!match) {
		const empty = matchAt(emptyMinute, text, index);
		const tail2 = empty && halfAfter(context, index + empty[0].length);
		if (!empty || !tail2?.halfText || Number(empty[1]) > 12) return void 0;
		return {
			hour: Number(empty[1]),
			minute: 0,
			precision: "hour",
			padded: false,
			tight: true,
			...tail2,
			halfText: ` ${tail2.halfText.trim()}`
		};
	}
	const [whole, hours = "", gap = "", gapAfter = "", minutes = "", seconds2] = match;
	let end2 = index + whole.length;
	const tail = halfAfter(context, end2);
	const marker = tail.halfText ? void 0 : matchAt(mark2, text, end2);
	if (marker && isLength(hours, marker[1] ?? "", context)) return void 0;
	end2 = marker ? end2 + marker[0].length : tail.end;
	const zoned = zoneFollows(text, end2, words2);
	const sure = Boolean(tail.half || marker || zoned);
	if (!sure && /^[A-Za-z_%]|^[:：][0-9A-Za-z:]|^\.[0-9]|^\/[0-9]{1,3}(?![0-9]|:)/.test(text.slice(end2, end2 + 6))) return void 0;
	const [hour, minute, second] = [
		Number(hours),
		Number(minutes),
		seconds2 === void 0 ? void 0 : Number(seconds2)
	];
	const spaced = gap + gapAfter !== "";
	const opens = () => isLeading() && /^[ \u00a0]{1,3}(?:\p{Lu}|[-–—])/u.test(text.slice(end2, end2 + 5));
	if (spaced && !sure && !(minutes.length === 2 && hours.length === 2 && (gapAfter === "" || minutes.startsWith("0") || opens()))) return void 0;
	const expected = () => isEvident() || isLeading() && !/^[ \u00a0]?[a-z%]/.test(text.slice(end2, end2 + 2));
	if (minutes.length === 1 && seconds2 === void 0 && !sure && !(hours.length === 2 && expected())) return void 0;
	if (minutes.length === 1 && seconds2 !== void 0 && !sure && hours.length === 1 && !expected()) return void 0;
	if (!sure && (hour > 29 || hour > 24 && hour + minute === 100) && !isEvident()) return void 0;
	if (hour > 99 || seconds2?.length === 1 && !sure && !expected()) return void 0;
	const unclear = minutes.length === 1 ? [`0${minutes}`, ...minute < 6 ? [`${minutes}0`] : []] : void 0;
	return {
		hour,
		minute,
		second,
		precision: "minute",
		half: tail.half,
		halfText: tail.halfText,
		markText: marker?.[0] ?? "",
		end: end2,
		spaced,
		padded: hours.startsWith("0"),
		...unclear ? { unclear } : {},
		...minutes.length === 2 && seconds2?.length === 1 ? { tight: true } : {}
	};
}
function isMarkedTime(hour, minute, apart, end2, context) {
	const { text, words: words2, isEvident } = context;
	if (zoneFollows(text, end2, words2) || matchAt(clockGrammar(words2).toMarked, text, end2)) return true;
	if (minute !== void 0) return isEvident() || (hour.startsWith("0") || Number(hour) >= 6) && (apart === void 0 || apart.length === 1);
	if (/^[0-9]/.test(text.slice(end2, end2 + 8).trimStart())) return false;
	if (apart !== void 0) return context.isIntroduced();
	return isEvident() || context.isLeading() && (hour.startsWith("0") || Number(hour) >= 6 && /^ ?[-–—:]/.test(text.slice(end2, end2 + 2)));
}
function markedBody(context) {
	const { text, index, words: words2, half } = context;
	const match = matchAt(clockGrammar(words2).marked, text, index);
	if (!match || Number(match[1]) > 24) return void 0;
	const [whole, hour = "", letter3, apart, minute] = match;
	const end2 = index + whole.length;
	if ((apart !== void 0 || letter3 !== void 0 && clockGrammar(words2).durationWords.has(letter3.toLowerCase())) && !isMarkedTime(hour, minute, apart, end2, context)) return void 0;
	return {
		end: end2,
		hour: Number(hour),
		minute: Number(minute ?? 0),
		precision: minute === void 0 ? "hour" : "minute",
		half,
		halfText: "",
		padded: true
	};
}
function dottedBody(context) {
	const { text, index, words: words2, dotted: dotted2 } = context;
	const { dotted: expression, mark: mark2, durationWords } = clockGrammar(words2);
	const match = matchAt(expression, text, index);
	if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return void 0;
	const after = index + match[0].length;
	const tail = halfAfter(context, after);
	const marker = tail.halfText ? void 0 : matchAt(mark2, text, after);
	const sureMark = marker && !durationWords.has(marker[1]?.toLowerCase() ?? "") ? marker : void 0;
	const end2 = sureMark ? after + sureMark[0].length : tail.end;
	if (!dotted2 && !tail.half && !sureMark && !zoneFollows(text, end2, words2)) return void 0;
	if (!tail.half && /^[A-Za-z_]/.test(text.slice(end2)) && !zoneFollows(text, end2, words2)) return void 0;
	const padded = match[1]?.startsWith("0") === true;
	return {
		hour: Number(match[1]),
		minute: Number(match[2]),
		precision: "minute",
		half: tail.half,
		halfText: tail.halfText,
		padded,
		end: end2
	};
}
function compactBody({ text, index, words: words2, half }) {
	const match = matchAt(clockGrammar(words2).compact, text, index);
	if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return void 0;
	return {
		end: index + match[0].length,
		hour: Number(match[1]),
		minute: Number(match[2]),
		precision: "minute",
		half,
		halfText: "",
		padded: true
	};
}
function hourBody(context) {
	const { text, index, words: words2, marked } = context;
	const { hour, bare } = clockGrammar(words2);
	const match = matchAt(hour, text, index);
	if (!match) return void 0;
	const base = {
		hour: Number(match[1]),
		minute: 0,
		precision: "hour",
		padded: match[1]?.startsWith("0") === true
	};
	const tail = halfAfter(context, index + match[0].length);
	if (tail.half && base.hour <= 24 && base.hour > 0) return {
		...base,
		...tail
	};
	return (matchAt(bare, text, index) !== void 0 || marked && !/^[.,:]?[0-9]/.test(text.slice(tail.end, tail.end + 2))) && base.hour <= 24 ? {
		...base,
		...tail
	} : void 0;
}
var pad2 = (number) => String(number).padStart(2, "0");
function belongsToLeft(text, index, linked) {
	const before = text[index - 1] ?? "";
	if (/[A-Za-z0-9_.#@$€£&?\\]/.test(before)) return !(before === "." && /[\s.]/.test(text[index - 2] ?? " "));
	if (before === "/" || before === "-") return !linked && /[A-Za-z_/]/.test(text[index - 2] ?? "");
	if (before !== ":") return false;
	const run = text.slice(Math.max(0, index - 40), index - 1).split(/[\s([{|*]/).at(-1) ?? "";
	return /[0-9./\\:]/.test(run);
}
function isIntroduced(text, index, words2) {
	const before = text.slice(Math.max(0, index - 24), index);
	return clockGrammar(words2).at.test(before) && !clockGrammar(words2).counted.test(before);
}
function startsLine(text, index) {
	return /(?:^|\n)[ \t\u00a0\-*•>#|~([–—]{0,24}$/.test(text.slice(Math.max(0, index - 24), index));
}
function formatClock(minutes) {
	const whole = (Math.floor(minutes) % 1440 + 1440) % 1440;
	return `${pad2(Math.floor(whole / 60))}:${pad2(whole % 60)}`;
}
function twelveHour(hour, minute, half) {
	return `${hour % 12 === 0 ? 12 : hour % 12}:${pad2(minute)}${half}`;
}
function leadAt(text, index, words2) {
	const match = matchAt(clockGrammar(words2).prefix, text, index);
	if (!match || match[0] === "") return void 0;
	const [whole, mark2, am, pm] = match;
	const half = am === void 0 ? pm === void 0 ? void 0 : "pm" : "am";
	const usual = half && (half === "am" ? 0 : 12);
	return {
		text: whole,
		marked: mark2 !== void 0,
		half,
		from: words2.halfFrom?.[(am ?? pm ?? "").toLowerCase()] ?? usual
	};
}
function hourOfDay(hour, from) {
	return from === void 0 || hour > 12 ? hour : (from + ((hour - from) % 12 + 12) % 12) % 24;
}
function judged(body, lead, written) {
	const { hour, minute, second, half, halfText, markText = "", spaced, unclear, tight } = body;
	if (hour === void 0) return {
		hour,
		minutes: void 0,
		fault: void 0
	};
	const before = lead?.text ?? "";
	const actual = hourOfDay(hour, lead?.from ?? (half && (half === "pm" ? 12 : 0)));
	if (minute === void 0) return {
		hour: actual,
		minutes: void 0,
		fault: void 0
	};
	if (hour > 24 || minute > 59 || (second ?? 0) > 59 || hour === 24 && minute + (second ?? 0) > 0) return {
		hour: hour < 24 ? hour : void 0,
		minutes: void 0,
		fault: {
			kind: "impossible",
			expected: []
		}
	};
	const seconds2 = second === void 0 ? "" : `:${pad2(second)}`;
	if (lead?.half && lead.from === 0 && hour > 12 && hour < 24) {
		const digits = written.slice(before.length);
		return {
			hour,
			minutes: hour * 60 + minute,
			fault: {
				kind: "half",
				expected: [digits, before + digits.replace(/^[0-9]{2}/, String(hour - 12))]
			}
		};
	}
	if (half && !lead?.half && (hour > 12 || hour === 0)) {
		const plain2 = `${pad2(hour)}:${pad2(minute)}${seconds2}`;
		const twelve = twelveHour(hour, minute, seconds2 + halfText);
		return {
			hour,
			minutes: hour === 0 && half === "pm" ? void 0 : hour * 60 + minute,
			fault: {
				kind: "half",
				expected: [plain2, twelve]
			}
		};
	}
	const [head, tail] = [before + (half ? hour : pad2(hour)), seconds2 + halfText + markText];
	if (unclear) return {
		hour: actual,
		minutes: void 0,
		fault: {
			kind: "form",
			expected: unclear.map((minutes2) => `${head}:${minutes2}${tail}`)
		}
	};
	const minutes = actual * 60 + minute;
	const fixed = `${tight ? head : before + hour}:${pad2(minute)}${tail}`;
	return {
		hour: actual === 24 ? 0 : actual,
		minutes,
		fault: tight ? {
			kind: "form",
			expected: [fixed]
		} : spaced ? {
			kind: "spacing",
			expected: [fixed]
		} : void 0
	};
}
function clockAt(text, index, words2, options = {}) {
	const digits = isDigit(text.charCodeAt(index));
	if (digits && !matchAt(clockGrammar(words2).shape, text, index)) return void 0;
	if (belongsToLeft(text, index, options.evident === true)) return void 0;
	const lead = digits ? void 0 : leadAt(text, index, words2);
	const context = {
		text,
		index: index + (lead?.text.length ?? 0),
		words: words2,
		dotted: options.dotted === true || lead?.marked === true,
		marked: lead?.marked === true,
		half: lead?.half,
		isEvident: () => options.evident === true || lead !== void 0 || isIntroduced(text, index, words2),
		isIntroduced: () => isIntroduced(text, index, words2),
		isLeading: () => startsLine(text, index)
	};
	const body = namedBody(context) ?? unknownBody(context) ?? suffixedBody(context) ?? colonBody(context) ?? markedBody(context) ?? dottedBody(context) ?? compactBody(context) ?? hourBody(context);
	if (!body) return void 0;
	const { end: end2, second } = body;
	const { hour, minutes, fault } = judged(body, lead, text.slice(index, end2));
	const half = lead?.half && body.half && hour !== void 0 ? hour < 12 ? "am" : "pm" : body.half;
	const { approximate } = hedgeAround(text, index, end2, words2);
	return {
		kind: "clock",
		start: index,
		end: end2,
		text: text.slice(index, end2),
		hour,
		minutes,
		seconds: minutes === void 0 ? void 0 : second,
		precision: second === void 0 ? body.precision : "second",
		half,
		couldBePm: !half && !body.padded && hour !== void 0 && hour >= 1 && hour <= 12 && minutes !== void 0,
		approximate,
		unknown: body.hour === void 0 || body.minute === void 0,
		fault
	};
}
var dashes = [
	"-",
	"--",
	"–",
	"—",
	"―",
	"−",
	"→",
	"->",
	"-->",
	"=>",
	"⇒",
	"〜",
	"～",
	"~",
	"...",
	"…",
	...[
		"â€”",
		"â€“",
		"â€”",
		"â€“",
		"â€\"",
		"â",
		"â",
		"Ã¢â‚¬â€",
		"Ã¢â‚¬â€œ",
		"Ã¢â‚¬â€",
		"Ã¢â‚¬â€”",
		"Ã¢â‚¬\"",
		"Ã¢â‚¬Å“",
		"â€"
	]
];
var rangeGrammar = perLanguage((words2) => ({
	link: new RegExp(`^[)\\]*_\`]{0,3}\\s{0,3}(?:${oneOf(dashes)}|${oneOf(words2.rangeWords)})\\s{0,3}[(\\[*_\`~]{0,3}$`, "i"),
	pairs: (words2.between ?? []).map(([before, and]) => ({
		before: new RegExp(`(?:^|[^${letters}])${escaped(before)}\\s{1,3}[(\\[*_\`~]{0,3}$`, "i"),
		and: new RegExp(`^[)\\]*_\`]{0,3}\\s{1,3}${escaped(and)}\\s{1,3}[(\\[*_\`~]{0,3}$`, "i")
	})),
	near: new RegExp(`^[\\s,T@(*_\`、，（]{0,4}(?:${followed(words2.dateLinks)}){0,2}$`, "i"),
	zoned: /^[\s([（,、]{0,3}$/,
	zoneLink: new RegExp(`^(?:[ :：]{0,2}|${oneOf(words2.dateLinks.filter(isSpaceless))})$`),
	closing: /^\s?[)\]）]?/
}));
function linkBetween(gap, words2) {
	return gap.length <= 24 && rangeGrammar(words2).link.test(gap);
}
function placed(tokens, text, words2) {
	const { near, zoned, zoneLink, closing } = rangeGrammar(words2);
	const gap = (a, b) => a && b && b.start - a.end <= 16 ? text.slice(a.end, b.start) : "far away from each other";
	const found = [];
	let used = -1;
	tokens.forEach((clock, at) => {
		if (clock.kind !== "clock") return;
		let [left, right] = [at, at];
		let [date, zone] = [void 0, void 0];
		const before = tokens[left - 1];
		if (before?.kind === "zone" && left - 1 > used && zoneLink.test(gap(before, clock))) {
			zone = before;
			left--;
		}
		const dateBefore2 = tokens[left - 1];
		if (dateBefore2?.kind === "date" && left - 1 > used && near.test(gap(dateBefore2, tokens[left]))) {
			date = dateBefore2;
			left--;
		}
		const zoneBefore2 = tokens[left - 1];
		if (date && !zone && zoneBefore2?.kind === "zone" && left - 1 > used && near.test(gap(zoneBefore2, date))) {
			zone = zoneBefore2;
			left--;
		}
		let end2 = clock.end;
		const zoneAfter2 = tokens[right + 1];
		if (zoneAfter2?.kind === "zone" && zoned.test(gap(clock, zoneAfter2))) {
			zone = zoneAfter2;
			right++;
			end2 = zoneAfter2.end + (/[([（]/.test(gap(clock, zoneAfter2)) ? closing.exec(text.slice(zoneAfter2.end, zoneAfter2.end + 2))?.[0].length ?? 0 : 0);
		}
		const dateAfter = tokens[right + 1];
		if (!date && dateAfter?.kind === "date" && near.test(gap({
			start: 0,
			end: end2
		}, dateAfter))) {
			const next = tokens[right + 2];
			if (next?.kind !== "clock" || !near.test(gap(dateAfter, next))) {
				date = dateAfter;
				right++;
				end2 = dateAfter.end;
			}
		}
		used = right;
		found.push({
			start: tokens[left]?.start ?? clock.start,
			end: end2,
			clock,
			date,
			zone
		});
	});
	return found;
}
function halved(clock, other, distance) {
	const { minutes, couldBePm } = clock;
	if (minutes === void 0 || !couldBePm || other.half === void 0 || other.minutes === void 0) return minutes;
	const morning = minutes % 720;
	const forward = (value) => (distance(value) + 1440) % 1440 || 1440;
	return forward(morning) <= forward(morning + 720) ? morning : morning + 720;
}
function rangesOf(tokens, text, words2) {
	const { pairs } = rangeGrammar(words2);
	const moments = placed(tokens, text, words2);
	const ranges = [];
	for (let at = 0; at + 1 < moments.length; at++) {
		const [a, b] = [moments[at], moments[at + 1]];
		if (!a || !b || b.start - a.end > 24) continue;
		const gap = text.slice(a.end, b.start);
		const left = text.slice(Math.max(0, a.start - 24), a.start);
		if (!linkBetween(gap, words2) && !pairs.some(({ before, and }) => and.test(gap) && before.test(left))) continue;
		const [first, second] = [a.clock, b.clock];
		const fromMinutes = halved(first, second, (minutes) => (second.minutes ?? 0) - minutes);
		const toMinutes = halved(second, first, (minutes) => minutes - (first.minutes ?? 0));
		const zones = {
			from: a.zone ?? b.zone,
			to: b.zone ?? a.zone
		};
		ranges.push({
			kind: "range",
			start: a.start,
			end: b.end,
			text: text.slice(a.start, b.end),
			from: {
				clock: first,
				date: a.date,
				zone: zones.from,
				minutes: fromMinutes
			},
			to: {
				clock: second,
				date: b.date,
				zone: zones.to,
				minutes: toMinutes
			}
		});
		at++;
	}
	return ranges;
}
var mayBeDate = 1;
var mayBeClock = 2;
var mayBeDuration = 4;
var mayBeRelative = 8;
var mayBeAny = mayBeDate | mayBeClock | mayBeDuration | mayBeRelative;
var startGrammar = perLanguage((words2) => {
	const { durationWords } = clockGrammar(words2);
	const marks = words2.hourMarks.filter((mark2) => !durationWords.has(mark2));
	const halves = words2.meridiemFirst ? [...words2.am, ...words2.pm] : [];
	const lists2 = [
		[mayBeDate, [...words2.months.flat(), ...words2.weekdays.flat().filter(isLongName)]],
		[mayBeClock, [
			...words2.noon,
			...words2.midnight,
			...marks,
			...halves
		]],
		[mayBeDuration, [...words2.half, ...Object.keys(words2.numbers)]]
	];
	const all = lists2.flatMap(([, list]) => list);
	const opening2 = new RegExp(`^[${letters}]*`);
	const starts = new Map(all.filter((word) => opening2.exec(word)?.[0] === word).map((word) => [word, 0]));
	for (const [kind, list] of lists2) for (const word of list) {
		const first = opening2.exec(word)?.[0] ?? "";
		const known9 = starts.get(first);
		if (known9 !== void 0) starts.set(first, known9 | kind);
	}
	const spaceless = all.filter((word) => opening2.exec(word)?.[0] === "");
	const units2 = Object.values(words2.units).flat().filter((unit) => unit.length > 1);
	return {
		sign: new RegExp(`[0-9¼½¾]|[?-]:|xx:|${oneOf([
			...words2.noon,
			...words2.midnight,
			...units2.filter(isSpaceless)
		])}|(?:${space}|-)${oneOf(units2.filter((unit) => !isSpaceless(unit)))}(?![${letters}])`, "i"),
		words: starts,
		lengths: lengthsOf(starts.keys()),
		spaceless: new RegExp(oneOf(spaceless), "iy"),
		/** First characters of those words of scripts without spaces. */
		firsts: new Set(spaceless.map((word) => word.charCodeAt(0))),
		url: /[A-Za-z][A-Za-z0-9+.]{1,11}:\/\/[^\s<>"'`)\]|]+/y
	};
});
function mayHoldTimes(text, words2) {
	return startGrammar(words2).sign.test(text);
}
function findStart(text, from, words2, addressed) {
	const { spaceless, firsts, url } = startGrammar(words2);
	for (let index = from; index < text.length;) {
		const code = text.charCodeAt(index);
		let end2 = index + 1;
		let kinds2 = 0;
		if (isLetter$1(code)) {
			const address = addressed && !(index > 0 && isLetter$1(text.charCodeAt(index - 1))) ? matchAt(url, text, index)?.[0] : void 0;
			if (address !== void 0) return {
				start: index,
				end: index + address.length,
				kinds: 0
			};
			while (end2 < text.length && isLetter$1(text.charCodeAt(end2))) end2++;
			kinds2 = kindsOfWord(text, index, end2, words2);
		} else if (isDigit(code)) kinds2 = mayBeDate | mayBeClock | mayBeDuration;
		else if (code >= 188 && code <= 190) kinds2 = mayBeDuration;
		else if (code === 43) kinds2 = isDigit(text.charCodeAt(index + (text[index + 1] === " " ? 2 : 1))) ? mayBeRelative : 0;
		else if (code === 63 || code === 45) {
			end2 = unknownEnd(text, index);
			kinds2 = end2 > index ? mayBeClock : 0;
		} else if (code > 127 && firsts.has(code)) {
			end2 = index + (matchAt(spaceless, text, index)?.[0].length ?? 0);
			kinds2 = end2 > index ? mayBeAny : 0;
		}
		if (kinds2 !== 0) return {
			start: index,
			end: end2,
			kinds: kinds2
		};
		index = Math.max(end2, index + 1);
	}
}
function unknownEnd(text, index) {
	const length = text[index + 1] === text[index] ? 2 : 1;
	if (text[index + length] === ":" && (length === 2 || text[index] === "?")) return index + length;
	return index;
}
function kindsOfWord(text, index, end2, words2) {
	const length = end2 - index;
	const code = text.charCodeAt(index);
	const { lengths: lengths3, words: starts } = startGrammar(words2);
	const kinds2 = mayBeIn(lengths3, code, length) ? starts.get(text.slice(index, end2).toLowerCase()) : void 0;
	if (kinds2 !== void 0) return /[0-9_]/.test(text[index - 1] ?? "") ? 0 : kinds2;
	if (code > 1279 || code === 170) return mayBeAny;
	if (length > 2) return 0;
	const next = text.charCodeAt(end2);
	if (length === 1 && code === 84) return /^ ?[+\-−]/.test(text.slice(end2, end2 + 2)) ? mayBeRelative : 0;
	if (code === 80 && (length === 1 || text[index + 1] === "T")) return isDigit(next) ? mayBeDuration : 0;
	return next === 58 && /^xx$/i.test(text.slice(index, end2)) ? mayBeClock : 0;
}
var scanGrammar = perLanguage((words2) => ({
	/** "2022-02-02 1625:" – four digits are a time only directly after a date and before a colon or dash. */
	compact: /([01][0-9]|2[0-3])([0-5][0-9])(?= ?[:–—-]| [A-Z]| *$)/y,
	blob: /[0-9]+(?:[.:,][0-9]+)*/y,
	relative: /(T ?|)([+\-−]) ?(?:([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])|(?=([0-9]{1,4})))/y,
	gap: new RegExp(`^(?:[\\s,;|(\\[*_\`T–—-]|${oneOf(words2.dateLinks)}){0,8}$`, "i")
}));
function relativeAt(text, index, words2) {
	const match = matchAt(scanGrammar(words2).relative, text, index);
	if (!match) return void 0;
	const [whole, lead = "", sign, hours, minutes, seconds2, bare] = match;
	const before = whole.startsWith("+ ") ? text.slice(Math.max(0, index - 4), index).trimEnd().at(-1) ?? "" : text[index - 1] ?? "";
	if (lead === "" && (sign !== "+" || hours !== void 0 || /[A-Za-z0-9)\]"]/.test(before))) return void 0;
	const after = index + whole.length;
	const duration = hours === void 0 ? durationAt(text, after, words2) : void 0;
	const alone2 = bare !== void 0 && !/^[A-Za-z0-9.,:%]/.test(text.slice(after + bare.length)) && lead !== "";
	if (hours === void 0 && !duration && !alone2) return void 0;
	const amount = hours === void 0 ? duration?.minutes ?? Number(bare) : Number(hours) * 60 + Number(minutes) + Number(seconds2 ?? 0) / 60;
	const end2 = duration?.end ?? after + (bare?.length ?? 0);
	return {
		kind: "relative",
		start: index,
		end: end2,
		text: text.slice(index, end2),
		minutes: sign === "+" ? amount : -amount
	};
}
function isWithinName(text, start, end2) {
	const [before = "", further = ""] = [text[start - 1], text[start - 2]];
	if (/[A-Za-z0-9_.@#$=]/.test(before) || /[-/\\]/.test(before) && /[A-Za-z0-9_.-]/.test(further)) return true;
	return /^(?:[-_/][A-Za-z]|\.[A-Za-z0-9])/.test(text.slice(end2, end2 + 2));
}
function readAt(text, { start: index, kinds: kinds2 }, words2, options, last) {
	const relative = (kinds2 & mayBeRelative) === 0 ? void 0 : relativeAt(text, index, words2);
	if (relative) return [relative];
	const date = (kinds2 & mayBeDate) === 0 ? void 0 : dateAt(text, index, words2);
	if (date && !isWithinName(text, date.start, date.end)) {
		const clock2 = /^[Tt_][0-9]/.test(text.slice(date.end, date.end + 2)) ? clockAt(` ${text.slice(date.end + 1, date.end + 40)}`, 1, words2, {
			...options,
			evident: true
		}) : void 0;
		return clock2 ? [date, ...withZone(text, words2, {
			...clock2,
			start: clock2.start + date.end,
			end: clock2.end + date.end,
			couldBePm: false
		}, true)] : [date];
	}
	const clock = (kinds2 & mayBeClock) === 0 ? void 0 : clockBehind(text, index, words2, options, last);
	const duration = (kinds2 & mayBeDuration) !== 0 && isDurationStart(text, index) ? durationAt(text, index, words2) : void 0;
	if (!clock) return duration ? [duration] : [];
	if (duration && duration.end > clock.end) return [duration];
	return withZone(text, words2, clock, clock.seconds !== void 0 && last?.kind === "date");
}
function clockBehind(text, index, words2, options, last) {
	const gap = last && last.kind !== "duration" && index - last.end <= 16 ? text.slice(last.end, index) : void 0;
	return clockAt(text, index, words2, gap !== void 0 && (last?.kind === "date" && scanGrammar(words2).gap.test(gap) || linkBetween(gap, words2)) ? {
		...options,
		evident: true
	} : options) ?? (last?.kind === "date" && gap === " " ? compactAt(text, index, words2) : void 0);
}
function compactAt(text, index, words2) {
	const match = matchAt(scanGrammar(words2).compact, text, index);
	if (!match) return void 0;
	const hour = Number(match[1]);
	return {
		kind: "clock",
		start: index,
		end: index + 4,
		text: match[0],
		hour,
		minutes: hour * 60 + Number(match[2]),
		seconds: void 0,
		precision: "minute",
		half: void 0,
		couldBePm: false,
		approximate: false,
		unknown: false,
		fault: void 0
	};
}
function isDurationStart(text, index) {
	const before = text[index - 1] ?? "";
	return !/[A-Za-z0-9_$€£#@.:/]/.test(before) && !(before === "-" && /[A-Za-z]/.test(text[index - 2] ?? ""));
}
function withZone(text, words2, clock, iso) {
	const zone = zoneAfter(text, clock.end, {
		iso,
		words: words2
	});
	return zone ? [clock, zone] : [clock];
}
function zoneBefore(text, clock, from, words2) {
	const match = /(?:^|[^A-Za-z0-9_])([A-Z]{3,5})[ :]{1,2}$/.exec(text.slice(Math.max(from, clock.start - 9), clock.start));
	const start = match?.[1] === void 0 ? -1 : text.lastIndexOf(match[1], clock.start);
	return start < 0 ? void 0 : zoneAt(text, start, words2);
}
function merged(tokens, zones) {
	if (zones.length === 0) return tokens;
	const all = [...tokens, ...zones].sort((a, b) => a.start - b.start || b.end - a.end);
	let end2 = 0;
	return all.filter((token) => {
		if (token.start < end2) return false;
		end2 = token.end;
		return true;
	});
}
function scanTimes(text, words2, options = {}) {
	const tokens = [];
	const urls = [];
	const addressed = text.includes("://");
	let next = 0;
	const may = addressed || mayHoldTimes(text, words2);
	for (let start = may ? findStart(text, 0, words2, addressed) : void 0; start; start = findStart(text, next, words2, addressed)) {
		const from = tokens.at(-1)?.end ?? 0;
		next = start.end;
		if (start.kinds === 0) {
			urls.push(start);
			continue;
		}
		const found = readAt(text, start, words2, options, tokens.at(-1));
		const [first] = found;
		if (first?.kind === "clock" && found.length === 1) {
			const zone = zoneBefore(text, first, from, words2);
			if (zone) tokens.push(zone);
		}
		tokens.push(...found);
		const skipped = found.length === 0 ? matchAt(scanGrammar(words2).blob, text, start.start)?.[0].length : void 0;
		next = found.at(-1)?.end ?? (skipped === void 0 ? next : start.start + skipped);
	}
	const named = findZones(text, words2);
	if (named.length === 0) return tokens;
	let url = 0;
	return merged(tokens, named.filter((zone) => {
		while ((urls[url]?.end ?? Number.POSITIVE_INFINITY) <= zone.start) url++;
		return (urls[url]?.start ?? Number.POSITIVE_INFINITY) >= zone.end;
	}));
}
var linksOf = perLanguage(({ dateLinks, at = [], hedges, and, rangeWords }) => /* @__PURE__ */ new Set([
	...dateLinks,
	...at,
	...hedges,
	...and,
	...rangeWords
]));
function createReading(blocks2, locator, language, settings, path) {
	const tokens = /* @__PURE__ */ new Map();
	const links = linksOf(language.time);
	return {
		language,
		locator,
		blocks: blocks2.blocks,
		lines: blocks2.lines,
		frontMatter: blocks2.frontMatter,
		settings,
		path,
		timeLinks: links,
		tokensOf(line) {
			let found = tokens.get(line);
			if (!found) {
				scanBlock(line.block, language, links, tokens);
				found = tokens.get(line) ?? [];
			}
			return found;
		}
	};
}
function scanBlock(block, language, links, into) {
	let taken = 0;
	for (const [index, line] of block.lines.entries()) {
		const next = block.lines[index + 1];
		const wraps = next !== void 0 && continues(line, next, links);
		const text = wraps ? block.text.slice(line.start, next.end) : line.text;
		const scanned = scanLine(/[^\S ]/.test(text) ? text.replace(/\s/g, " ") : text, language);
		const length = line.text.length;
		const own = scanned.length === 0 ? scanned : scanned.filter((token) => token.start >= taken && token.start < length);
		into.set(line, own);
		const last = own.at(-1);
		taken = wraps && last && last.end > length ? last.end - (next.start - line.start) : 0;
	}
}
function scanLine(text, { time }) {
	return scanTimes(text.includes(":") || /^\d/.test(text) ? text.replace(noTime, (mark2) => " ".repeat(mark2.length)) : text, time, { dotted: /\d\.\d/.test(text) && dotted.test(text) });
}
function continues(line, next, links) {
	const { text, block } = line;
	if (text.length < 20 || block.kind === "code" || ".!?:;。".includes(text.charAt(text.length - 1)) || block.hardBreaks.some((at) => at >= line.end && at < next.start)) return false;
	if (/^\p{Ll}/u.test(next.text)) return true;
	if (!/^\d/.test(next.text)) return false;
	const word = /[^\s]{1,20}$/.exec(text.slice(-20))?.[0].toLowerCase() ?? "";
	return links.has(word) || /^[-–—,]$/.test(word);
}
function locatedIn(line, start = 0, end2 = line.text.length) {
	return {
		text: end2 > line.text.length ? line.block.text.slice(line.start + start, line.start + end2).replace(/\s{1,9}/g, " ") : line.text.slice(start, end2),
		place: placeInLine(line, start, end2),
		line: line.number
	};
}
var dotted = /^[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]{0,6}(?:[01]?\d|2[0-3])\.[0-5]\d(?=[\s:–-])(?![ ]?%)|\d{4},? {1,2}(?:kl\.? )?(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d|\.\d)/u;
var noTime = /:[a-z][a-z_]{1,39}\d?:(?=\S)|^\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])/g;
var leadingNoise = /^(?:\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])|:[a-z][a-z\d_+-]{1,39}:|[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19[(<"'@#~?*`$])+/u;
function leadingMarks(text) {
	return startsWithLetter(text) ? 0 : leadingNoise.exec(text)?.[0].length ?? 0;
}
var between = /^(?:[\s,|()[\]@·~≈-]*|T|:\s{1,2})$/;
var rangeMark = /^[\s]*(?:-|–|—|→|~|〜|→|->|=>|â€[”“])[\s]*$/;
var afterTime = /^[\s:;.,|)\]*–—>=-]+/;
function isBetween(text, words2) {
	if (between.test(text)) return true;
	const word = text.trim().toLowerCase().replace(/^[,\s]{1,9}|[,\s]{1,9}$/g, "");
	return words2.has(word);
}
function entryAt(reading, line, from = 0, to = line.text.length) {
	const all = reading.tokensOf(line);
	if (all.length === 0) return void 0;
	const { text } = line;
	const { time } = reading.language;
	const tokens = all.filter((token) => token.start >= from && token.end <= to);
	const first = tokens[0];
	if (!first) return void 0;
	const lead = text.slice(from, first.start);
	const bare = lead.slice(Math.min(lead.length, leadingMarks(text.slice(from)))).replace(/^[\s[(<"'~@*`#]{1,6}|[\s[("'~@*`:]{1,6}$/g, "");
	if (bare !== "" && !isLeadWord(bare, reading)) return void 0;
	let clock;
	let date;
	let zone;
	let until;
	let relative;
	let end2 = first.start;
	for (const [index, token] of tokens.entries()) {
		const gap = text.slice(end2, token.start);
		if (index > 0 && !isBetween(gap, reading.timeLinks)) {
			if (!(clock && (rangeMark.test(gap) || time.rangeWords.includes(gap.trim().toLowerCase())))) break;
			if (token.kind === "clock" && !until) until = token;
			else if (token.kind !== "date") break;
			end2 = token.end;
			continue;
		}
		if (token.kind === "clock") {
			if (clock && rangeMark.test(gap) && !until) until = token;
			else if (clock) break;
			else clock = token;
		} else if (token.kind === "date") {
			if (date && clock) break;
			date ??= token;
		} else if (token.kind === "zone") {
			if (zone || !clock) break;
			zone = token;
		} else if (token.kind === "relative" && !clock && !relative) relative = token;
		else break;
		end2 = token.end;
	}
	if (!clock && !date && !relative) return void 0;
	if (clock && !zone) {
		const bracket = /^\]\s{1,3}/.exec(text.slice(end2, to))?.[0].length ?? 0;
		zone = bracket > 0 ? zoneAt(text, end2 + bracket, time) : void 0;
		end2 = zone?.end ?? end2;
	}
	end2 = conversionEnd(text, end2, tokens);
	const textStart = end2 + (afterTime.exec(text.slice(end2, to))?.[0].length ?? 0);
	return {
		line,
		clock,
		date,
		zone,
		until,
		relative,
		start: first.start,
		end: end2,
		textStart,
		textEnd: to,
		late: false
	};
}
function conversionEnd(text, end2, tokens) {
	const clock = tokens.find((token) => token.kind === "clock" && token.start > end2);
	if (!clock || !/^\s{0,2}[([]\s?$/.test(text.slice(end2, clock.start))) return end2;
	const after = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 2)?.end ?? clock.end;
	return /^\s?[)\]]/.test(text.slice(after)) ? after + 1 : end2;
}
function isLeadWord(text, reading) {
	const { language } = reading;
	const lower = text.toLowerCase();
	return (language.time.at ?? []).includes(lower) || language.time.hedges.includes(lower) || language.columns.time.includes(lower) || lower === "on";
}
function runningEntries(reading, line) {
	if (line.text.length < 60) return [];
	const starts = [];
	const tokens = reading.tokensOf(line);
	if (tokens.length < 3) return [];
	for (const [index, token] of tokens.entries()) {
		if (token.kind !== "clock") continue;
		const before = tokens[index - 1];
		const start = before?.kind === "date" && between.test(line.text.slice(before.end, token.start)) ? before.start : token.start;
		const after = tokens[index + 1];
		const end2 = after?.kind === "zone" && after.start - token.end <= 2 ? after.end : token.end;
		if ((start === leadingMarks(line.text) || /[.!?;:)]["')\]]?\s{1,4}(?:[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19\s]{1,3}\s{0,3})?$/u.test(line.text.slice(Math.max(0, start - 8), start))) && /^\)?\s*(?:[:：]|[-–—]\s)/.test(line.text.slice(end2, end2 + 4))) starts.push(start);
	}
	if (starts.length < 3) return [];
	return starts.map((start, index) => entryAt(reading, line, start, starts[index + 1] ?? line.text.length)).filter((entry) => entry !== void 0);
}
var typedBullet = /^(?:[•◦‣▪●○■□▸►➢➤✓✔·]\s*|[–—]\s+|o\t\s*|o\s{2,}|-(?=\p{Lu}\p{Ll})|\d{1,2},\s+(?=\p{Lu}))/u;
function hasTypedBullet(text) {
	return typedIn(text) !== void 0;
}
function typedIn(text) {
	return startsWithLetter(text) && text[0] !== "o" ? void 0 : typedBullet.exec(text)?.[0];
}
function bulletOf({ text }) {
	const bullet = typedIn(text);
	if (bullet === void 0) return void 0;
	const number = /^\d/.test(bullet) ? Number.parseInt(bullet, 10) : void 0;
	return {
		kind: number === void 0 ? bullet.charAt(0) : "1",
		length: bullet.length,
		number,
		kept: /^[✓✔]/.test(bullet)
	};
}
function wordsStart(text) {
	const bullet = typedIn(text)?.length ?? 0;
	return bullet + leadingMarks(text.slice(bullet));
}
var labelled = /^(?:[^:：]{2,48})[:：](?:\s|$)/;
function openingOf(reading, line) {
	if (hasTypedBullet(line.text)) return "bullet";
	if (entryAt(reading, line)?.clock) return "time";
	const text = line.text.slice(leadingMarks(line.text));
	if (hasColon(text) && labelled.test(text) && startsUpper(text) && wordCount(text.slice(0, text.search(/[:：]/))) <= 6) return "label";
	if (startsUpper(text)) return "sentence";
	return "none";
}
function startsUpper(text) {
	return /^["'“‘(]?[\p{Lu}\p{Lo}\d]/u.test(text);
}
function wordCount(text) {
	return text.split(/\s+/).filter((word) => word !== "").length;
}
function endsEntry(line, margin) {
	if (/[.!?;:)。]["')*_]{0,6}$/.test(line.text.slice(-7))) return true;
	return line.text.length < margin * .6;
}
function hasColon(text) {
	return text.includes(":") || text.includes("：");
}
function isCaption(text) {
	return text.length <= 40 && /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19)]$/u.test(text);
}
function isApart(reading, line) {
	const before = line.block.lines[line.index - 1];
	return before !== void 0 && endsEntry(before, marginOf(line.block.lines)) && openingOf(reading, line) !== "none";
}
function closingOf({ language }, lines) {
	const told = lines.map(({ text }) => text.endsWith(".") && language.stopWords.includes(/^[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]+/u.exec(text)?.[0].toLowerCase() ?? ""));
	const first = told.indexOf(true);
	return first >= 2 && !told.includes(false, first) ? first : lines.length;
}
function stretchesOf(reading, { lines }, headings2) {
	const parts = [[]];
	for (const line of lines) if (headings2.has(line)) parts.push([]);
	else parts.at(-1)?.push(line);
	return parts.map((part) => ({
		lines: part,
		margin: marginOf(part),
		run: isRun(reading, part),
		closing: closingOf(reading, part)
	}));
}
function marginOf(lines) {
	let longest = 0;
	for (const line of lines) longest = Math.max(longest, line.text.length);
	return longest;
}
function opensWithVerb(text, language) {
	const word = /^[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}'-]+/u.exec(text.slice(leadingMarks(text)))?.[0].toLowerCase() ?? "";
	if (isOneOf(word, language.action.verbs)) return true;
	if (!/(?:ing|d|s)$/.test(word)) return false;
	return [
		word.replace(/ing$/, ""),
		word.replace(/ing$/, "e"),
		word.replace(/ed$/, ""),
		word.replace(/d$/, ""),
		word.replace(/(.)\1(?:ing|ed)$/, "$1"),
		word.replace(/ied$/, "y"),
		word.replace(/s$/, "")
	].some((stem) => stem !== word && isOneOf(stem, language.action.verbs));
}
function afterLabel(text) {
	const match = hasColon(text) ? /^[^:：]{2,48}[:：]\s+(?=\S)/.exec(text) : null;
	return match ? text.slice(match[0].length) : text;
}
function isRun(reading, lines) {
	if (lines.length < 2) return false;
	const openings = lines.map((line) => openingOf(reading, line));
	if (openings.every((opening2) => opening2 === "bullet")) return true;
	const margin = marginOf(lines);
	if (openings.some((opening2) => opening2 === "none")) return false;
	const closed = lines.slice(0, -1).every((line) => endsEntry(line, margin));
	if (openings.every((opening2) => opening2 === "time" || opening2 === "label" || opening2 === "bullet")) return true;
	if (openings.filter((opening2) => opening2 === "time").length >= 2 && closed) return true;
	return closed && lines.length >= 2 && openings.every((opening2) => opening2 !== "none");
}
var blank2 = /<(number|letters)>/g;
var most2 = 80;
function ticketPatternFault(pattern) {
	if (pattern.length > most2) return `a form of at most ${most2} characters`;
	const unknown = pattern.replace(blank2, "").match(/<[^<>]{0,20}>?|>/)?.[0];
	if (unknown !== void 0) return `no \`${unknown}\` beside \`<number>\` and \`<letters>\``;
	if (!/<number>/.test(pattern)) return "a form with `<number>` in it, as in `OPS-<number>`";
	const [letters2, numbers] = ["<letters>", "<number>"].map((form) => pattern.split(form).length - 1);
	if ((letters2 ?? 0) > 1 || (numbers ?? 0) > 2) return "one `<letters>` and two `<number>` at most";
	if (/>\s?</.test(pattern)) return "text between two blanks, as in `<letters>-<number>`";
}
var compiled2 = /* @__PURE__ */ new WeakMap();
function ticketExpression(patterns2) {
	let expression = compiled2.get(patterns2);
	if (!expression) {
		const forms = patterns2.filter((pattern) => ticketPatternFault(pattern) === void 0).map(sourceOf);
		expression = new RegExp(forms.length === 0 ? "(?!)" : `(?<![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])(?:${forms.join("|")})(?![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])`, "u");
		compiled2.set(patterns2, expression);
	}
	return expression;
}
function sourceOf(pattern) {
	return pattern.split(/(<number>|<letters>)/).map((part) => part === "<number>" ? "\\d{1,10}" : part === "<letters>" ? "[\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}]{1,20}" : escapeWord(part)).join("");
}
var ticketPaths = [
	"issues",
	"pull",
	"pulls",
	"merge_requests",
	"browse",
	"work_items",
	"commit",
	"commits",
	"boards",
	"cards",
	"ticket",
	"tickets",
	"task",
	"story",
	"t"
];
var ticketHosts = [
	"atlassian",
	"trello",
	"linear.app",
	"asana",
	"bugzilla",
	"crbug"
];
var sureTicketPaths = [
	"issues",
	"pull",
	"pulls",
	"merge_requests",
	"browse",
	"work_items",
	"commit"
];
var untracked = [
	"UTF",
	"ISO",
	"SHA",
	"RFC",
	"CVE",
	"HTTP",
	"TLS",
	"PM",
	"GMT",
	"UTC",
	"SEV",
	"P",
	"AES",
	"RSA"
];
var headedPeriod = /\b(?:Q[1-4]|H[12]) 20\d\d(?: ?[-–] ?(?:Q[1-4]|H[12]) 20\d\d)?/;
function isoDate(reading, text) {
	const [date] = text === void 0 ? [] : scanTimes(text, reading.language.time);
	return date?.kind === "date" && date.start <= 2 && !date.ambiguous && date.year !== void 0 ? formatDate(date) : text;
}
function ticketValue(language, text) {
	const clean = text?.replace(/[*_`]/g, "").trim().toLowerCase() ?? "";
	if (!/\d/.test(clean)) return void 0;
	return isOneOf(clean, language.statuses.done) || isOneOf(clean, language.placeholders.marks) || isOneOf(clean, language.statuses.draft) ? void 0 : text;
}
var patterns = /* @__PURE__ */ new WeakMap();
function patternsOf(language) {
	let found = patterns.get(language);
	if (!found) {
		const any = (words2) => [...words2].sort((a, b) => b.length - a.length).map(escapeWord).join("|");
		const { ownerLabels, dueLabels, ticketLabels, teams, articles, obligations, determiners, periodLeads } = language.action;
		found = {
			owner: new RegExp(`(?<![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])(?:${any(ownerLabels)})\\s?[*_]{0,2}\\s?[:：=]\\s?[*_]{0,2}\\s?([^,;|()\\n.、，；（）。–—]{1,60}?)(?=\\s-\\s|[,;|()\\n.、，；（）。–—]|$)`, "iu"),
			due: new RegExp(`(?<![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])(?:${any(dueLabels)})(?:\\s?[*_]{0,2}\\s?[:：=]|(?=\\s))\\s?[*_]{0,2}`, "giu"),
			ticket: new RegExp(`(?<![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])(?:${any(ticketLabels)})\\s?[:：=]\\s?([^\\s,;|()]{2,60})`, "iu"),
			team: new RegExp(`^(?:(?:${any(articles)})\\s+)?[\\p{Lu}\\p{Ll}&/ -]{2,40}(?<![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])(?:${any(teams)})$`, "iu"),
			subject: new RegExp(`^(?:(?:${any(articles)})\\s+)?((?:[\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}&/-]+\\s+){1,3}[\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}]+)\\s+(?:${any(obligations)})\\s`, "iu"),
			about: new RegExp(`[\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}]\\s+(?:${any(determiners)})\\s`, "iu"),
			period: new RegExp(`^\\s*(?:(?:${any(periodLeads)}) )?(?:Q[1-4]|H[12])\\b[\\s,]{0,3}(?:20\\d\\d)?(?: ?[-–] ?Q[1-4] ?(?:20\\d\\d)?)?|^\\s*EO[WMQY]\\b`, "i")
		};
		patterns.set(language, found);
	}
	return found;
}
function workOf(reading, text) {
	const { owner, due } = patternsOf(reading.language);
	let end2 = (/[:：=]/.test(text) ? owner.exec(text)?.index : void 0) ?? text.length;
	for (const match of text.matchAll(due)) {
		const [token] = scanTimes(text.slice(match.index + match[0].length, match.index + match[0].length + 40), reading.language.time);
		if (token && token.start <= 2 && (token.kind === "date" || /[:：=]/.test(match[0]))) end2 = Math.min(end2, match.index);
	}
	const bracket = !/[([]/.test(text) ? -1 : text.search(/\s{0,4}[([][^()[\]]{0,60}?(?:\d{4}-\d{2}|#\d|[A-Z]-\d)/);
	if (bracket > 0) end2 = Math.min(end2, bracket);
	const work = text.slice(0, end2).replace(/[\s(（,;、，–—.[-]{1,8}$/, "");
	return /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2}/u.test(work) ? work : text;
}
function ownerOf(text, language) {
	const { owner, team, subject, about } = patternsOf(language);
	const accept = (name) => {
		const clean = name?.replace(/[*_`]/g, "").trim() ?? "";
		return clean === "" || isOneOf(clean, language.action.nobody) ? void 0 : clean;
	};
	const named = /[:：=]/.test(text) ? accept(owner.exec(text)?.[1]) : void 0;
	if (named) return named;
	const handle = text.includes("@") && /(?<![\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19./@])@[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}][\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\d_/-]{1,38}/u.exec(text)?.[0];
	if (handle) return handle;
	for (const parts of detailGroups(text)) {
		const team2 = parts.find((name) => isTeam(name, language) && accept(name));
		if (team2) return team2;
		const named2 = parts.find((name) => isName(name) && accept(name));
		if (named2 && parts.some((part) => part !== named2 && /\d{4}|\d{1,2}[. ]\p{Lu}|\p{Lu}[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2,8}\.? \d|#\d|[A-Z]-\d/u.test(part))) return named2;
	}
	const doer = subject.exec(text)?.[1];
	if (doer && team.test(doer) && !isOneOf(doer, language.action.nobody) && !opensWithVerb(doer, language) && !about.test(doer)) return doer;
}
function detailGroups(text) {
	if (!/[([（]|\s[*_`]{0,6}[–—-]/.test(text)) return [];
	const plain2 = text.replace(/[*_`]{1,3}/g, "");
	const brackets = [...plain2.matchAll(/[([（]([^()[\]（）]{2,80})[)\]）]/g)].map((match) => match[1] ?? "");
	const [, ...dashed2] = plain2.split(/\s[–—-]\s/);
	return (dashed2.length > 0 ? [...brackets, dashed2.join("; ")] : brackets).map((group) => group.split(/[,;、，]/).map((part) => part.trim().replace(/[.]$/, "")));
}
function isTeam(name, language) {
	return name.length <= 40 && patternsOf(language).team.test(name);
}
function isName(name) {
	return /^\p{Lu}[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}'’-]{1,20}(?: \p{Lu}[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}.'’-]{0,20}){0,2}$/u.test(name);
}
function dueOf(reading, text) {
	const { language } = reading;
	const { due, period } = patternsOf(language);
	for (const match of text.matchAll(due)) {
		const value = text.slice(match.index + match[0].length).slice(0, 44).split(/[;|()\n；（）]/)[0] ?? "";
		const [token] = scanTimes(value, language.time);
		if (token?.kind === "date" && token.start <= 12) return formatDate(token);
		if (/[:：=]/.test(match[0]) && token?.kind === "duration" && token.start <= 12) return value.slice(0, token.end).trim();
		const planned = period.exec(value);
		if (planned) return planned[0].trim();
	}
	for (const parts of detailGroups(text)) {
		const date = scanTimes(parts.join(", "), language.time).find((token) => token.kind === "date");
		if (date?.kind === "date") return formatDate(date);
	}
}
var tracked = new RegExp(`/(?:${ticketPaths.join("|")})/|[#/]\\d+(?:$|[#?])|${ticketHosts.map(escapeWord).join("|")}`);
var surelyTracked = new RegExp(`/(?:${sureTicketPaths.join("|")})/\\w`);
var noTicket = new RegExp(`^(?:${untracked.join("|")}|Q[1-4]|H[12]|FY\\d)-?\\d`);
function ticketOf(line, text, { language, settings }) {
	const isWhole = line.block.item !== void 0 && line.index === 0 && text.length > line.text.length;
	const link = line.block.links.find((own) => (isWhole || own.start >= line.start && own.start < line.end) && tracked.test(own.url));
	if (link) return link.url;
	const url = text.includes("://") && text.match(/https?:\/\/[^\s)\]>]{1,300}/g)?.find((address) => surelyTracked.test(address));
	if (url) return url;
	if (settings.ticketPatterns) return ticketExpression(settings.ticketPatterns).exec(text)?.[0];
	const id = /(?<![\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19&/])(?:#\d{2,6}|[A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19-])/u.exec(text)?.[0];
	if (id && !noTicket.test(id)) return id;
	const named = /[:：=]/.test(text) ? patternsOf(language).ticket.exec(text)?.[1] : void 0;
	return named !== void 0 && /\d/.test(named) ? named : void 0;
}
function isDone(language, text) {
	if (/^[✅☑✔]/u.test(text)) return true;
	const tail = /[([–—:-]\s*([\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2,12})[)\].]*$/u.exec(text)?.[1] ?? /^[[(]?([\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2,12})[\])]?\s*[:–—-]/u.exec(text)?.[1];
	return tail !== void 0 && isOneOf(tail.toLowerCase(), language.statuses.done);
}
function vagueness(text, language) {
	const { action } = language;
	const sentence = text.slice(leadingMarks(text)).replace(/^[^:：]{2,48}[:：]\s+(?=\S)/, "");
	const wish = findPhrase(sentence, action.wishes);
	if (wish && (wish.start === 0 || sentence.length < 60)) return wish.text;
	if (/[\d`"“”@#(/]/.test(sentence) || sentence.length > 130) return void 0;
	const words2 = sentence.toLowerCase().match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}'’-]+/gu) ?? [];
	const start = words2.findIndex((word) => !isOneOf(word, action.auxiliaries));
	if (!isOneOf(words2[start] ?? "", action.vagueVerbs) || isNamed(sentence)) return void 0;
	const rest8 = words2.slice(start + 1);
	const cut = rest8.findIndex((word, index) => index > 0 && isOneOf(word, action.purposeLinks));
	const object = (cut < 0 ? rest8 : rest8.slice(0, cut)).filter((word) => !isOneOf(word, action.fillers));
	const purpose = cut < 0 ? [] : rest8.slice(cut + 1);
	if (rest8.some((word) => isOneOf(word, action.means)) || object.length === 0) return void 0;
	return object.some((word) => !isOneOf(word, action.vagueObjects)) || purpose.some((word) => !isEmpty(word, language)) ? void 0 : sentence.replace(/[.!]{1,3}$/, "");
}
function isEmpty(word, { action }) {
	return isOneOf(word, action.purposes) || isOneOf(word, action.fillers) || isOneOf(word, action.vagueObjects) || isOneOf(word, action.purposeLinks);
}
function isNamed(sentence) {
	return /\s\p{Lu}[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]/u.test(sentence.slice(2));
}
function readActions(reading, sections) {
	const own = sections.filter((section) => section.keys.includes("action-items"));
	const headings2 = new Map(sections.map((section) => [section.heading, section]));
	const stretchOf = stretchFinder(reading, new Set(sections.filter(({ form }) => form !== "label").map((section) => section.heading)));
	const parents = /* @__PURE__ */ new Set();
	for (const line of reading.lines) if (line.block.item?.parent !== void 0) parents.add(line.block.item.parent);
	const details = /* @__PURE__ */ new Set();
	const actions = [];
	const seen2 = /* @__PURE__ */ new Set();
	for (const section of own) {
		let due;
		const before = actions.length;
		const inner = [];
		for (const line of [section.heading, ...section.lines]) {
			if (seen2.has(line) || line === section.heading && section.form !== "label") continue;
			const heading = headings2.get(line);
			if (heading && heading !== section && heading.keys.length > 0 && !heading.keys.includes("action-items") && !(heading.level > section.level && heading.keys.every((key) => key === "resolution"))) break;
			seen2.add(line);
			if (line === section.heading) continue;
			if (heading && heading.form !== "label") {
				due = dueOf(reading, line.text) ?? headedPeriod.exec(line.text)?.[0];
				if (line.block.kind === "heading" && heading.keys.length === 0) inner.push(line);
				continue;
			}
			const item2 = readAction(reading, line, section, {
				parents,
				details,
				stretchOf
			});
			if (item2) actions.push(due && item2.due === void 0 ? {
				...item2,
				due
			} : item2);
		}
		if (actions.length === before && inner.length >= 2) for (const line of inner) actions.push(textAction(reading, line, section, headedText(reading, line)));
	}
	return actions;
}
function stretchFinder(reading, headings2) {
	const known9 = /* @__PURE__ */ new Map();
	return (line) => {
		if (!known9.has(line)) for (const stretch of stretchesOf(reading, line.block, headings2)) for (const own of stretch.lines) known9.set(own, stretch);
		return known9.get(line) ?? {
			lines: [line],
			margin: line.text.length,
			run: false,
			closing: 1
		};
	};
}
function readAction(reading, line, section, around) {
	const { block } = line;
	if (block.quoted || block.kind === "fence" || block.kind === "heading") return void 0;
	if (block.cells) return block.headerRow ? void 0 : rowAction(reading, line, section);
	if (!isActionLine(reading, line, around)) return void 0;
	return textAction(reading, line, section, itemText(reading, line));
}
function headedText(reading, line) {
	let text = line.text.replace(/^\d{1,2}[.)]\s*/, "");
	for (const next of reading.lines.slice(line.order + 1, line.order + 12)) {
		if (next.block.kind === "heading") break;
		if (isDetail(reading.language, next.text)) text += `; ${next.text}`;
	}
	return text;
}
function textAction(reading, line, section, text) {
	const { block } = line;
	const marks = wordsStart(text);
	const words2 = text.slice(marks);
	const done = block.item?.checked === true || isDone(reading.language, text);
	const owner = ownerOf(words2, reading.language);
	const due = dueOf(reading, words2);
	const ticket = ticketOf(line, words2, reading);
	const work = workOf(reading, words2);
	return {
		text: line.text,
		place: placeInLine(line, wordsStart(line.text)),
		line: line.number,
		owner,
		due,
		ticket,
		done,
		section,
		work,
		vague: vagueness(work, reading.language)
	};
}
function itemText(reading, line) {
	const { block } = line;
	if (block.item?.first && line.index === 0 && !isRun(reading, block.lines)) return withFollowing(reading, line, block.text.replace(/\n/g, " "));
	let text = line.text;
	for (const next of reading.lines.slice(line.order + 1, line.order + 4)) {
		if (!isDetail(reading.language, next.text)) break;
		text += `; ${next.text}`;
	}
	return text;
}
function withFollowing(reading, line, text) {
	const id = line.block.item?.id;
	let all = text;
	for (let order = line.order + 1; order < line.order + 12; order++) {
		const next = reading.lines[order];
		const item2 = next?.block.item;
		if (!next || !item2 || next.block === line.block) {
			if (next?.block === line.block) continue;
			break;
		}
		const beside2 = item2.list === line.block.item?.list && isDetail(reading.language, next.text);
		if (item2.id !== id && item2.parent !== id && !beside2) break;
		if (isDetail(reading.language, next.text) || /^<?https?:\/\/\S+$/.test(next.text)) all += `; ${next.text}`;
	}
	return all;
}
function isDetail(language, text) {
	const label = /^\W{0,6}([^:]{2,30}):/.exec(text)?.[1]?.trim() ?? "";
	return isOneOf(label, language.action.ownerLabels) || isOneOf(label, language.action.dueLabels) || isOneOf(label, language.action.ticketLabels);
}
function isActionLine(reading, line, { parents, details, stretchOf }) {
	const { block, text } = line;
	const { language } = reading;
	const words2 = text.slice(leadingMarks(text));
	if (!/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2}/u.test(words2) || isDetail(language, words2)) return false;
	if (hasPhrase(words2.slice(0, 30), language.action.none) && !opensWithVerb(words2, language)) return false;
	const { item: item2 } = block;
	if (item2) {
		if (line.index > 0) {
			const before2 = block.lines[line.index - 1];
			return hasTypedBullet(text) || before2 !== void 0 && endsEntry(before2, marginOf(block.lines)) && /^\p{Lu}[^:：]{2,40}[:：]\s+\p{Lu}/u.test(words2);
		}
		if (!item2.first) return false;
		const label = /[:：]$/.test(words2) || isBold(line);
		if (item2.parent !== void 0 && /^<?https?:\/\/\S+$/.test(words2)) return false;
		if (item2.parent !== void 0 && details.has(item2.parent)) return false;
		if (!parents.has(item2.id) && block.lines.length > 1 && label && hasTypedBullet(block.lines[1]?.text ?? "")) return false;
		if (parents.has(item2.id)) {
			const sentence = (words2.match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]+/gu) ?? []).length >= 5;
			if (label && sentence && !isBold(line)) {
				details.add(item2.id);
				return true;
			}
			if (label || words2.length < 40 && !opensWithVerb(words2, language) && !hasOnlyDetails(reading, line)) return false;
		}
		return true;
	}
	if (/[:：]$/.test(words2)) return false;
	const stretch = stretchOf(line);
	const index = line.index - (stretch.lines[0]?.index ?? 0);
	if (index >= stretch.closing && !opensWithVerb(words2, language)) return false;
	const alone2 = stretch.lines.length === 1;
	if (!alone2 && (stretch.run || hasTypedBullet(text))) return hasTypedBullet(text) || opensWithVerb(afterLabel(words2), language) || stretch.lines.length >= 3 && words2.length < 160;
	if (hasTypedBullet(text)) return true;
	const before = stretch.lines[index - 1];
	if (before) return endsEntry(before, stretch.margin) && opensWithVerb(afterLabel(words2), language);
	if (block.kind === "html") return (words2.match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]+/gu) ?? []).length >= 3;
	return opensWithVerb(afterLabel(words2), language) && (alone2 || words2.length < 160);
}
function hasOnlyDetails(reading, line) {
	const id = line.block.item?.id;
	const below = reading.lines.slice(line.order + 1, line.order + 12).filter((next) => next.block.item?.parent === id && next.block.item?.first);
	return below.length > 0 && below.every((next) => isDetail(reading.language, next.text));
}
function isBold(line) {
	return line.block.strong.some((span) => span.start <= line.start + 2 && span.end >= line.end - 2);
}
function rowAction(reading, line, section) {
	const { columns, action, statuses } = reading.language;
	const cells = line.block.cells ?? [];
	const column = (names2) => cells.find((cell) => isOneOf(headerOf(cell), names2));
	const owner = column(columns.owner);
	const due = column(columns.due);
	const status = column(columns.status);
	const special2 = /* @__PURE__ */ new Set([
		owner,
		due,
		status
	]);
	const names = cells.filter((cell) => !special2.has(cell) && isOneOf(cell.header.toLowerCase().trim(), columns.action));
	const named = names.find((cell) => !isOneOf(cell.header.toLowerCase().trim(), columns.ticket)) ?? names[0];
	const ticket = cells.find((cell) => cell !== named && !special2.has(cell) && isOneOf(headerOf(cell), columns.ticket));
	const longest = [...cells].filter((cell) => !special2.has(cell)).sort((a, b) => b.text.length - a.text.length)[0];
	const work = named ?? longest;
	if (!work || !/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2}/u.test(work.text)) return void 0;
	const value = (cell) => {
		const text = cell?.text.trim() ?? "";
		return text === "" || isOneOf(text.replace(/[*_`]/g, ""), action.nobody) || isOneOf(text, reading.language.unknown) ? void 0 : text;
	};
	const start = work.start - line.start;
	return {
		text: work.text,
		place: placeInLine(line, start, work.end - line.start),
		line: line.number,
		owner: value(owner) ?? ownerOf(work.text, reading.language),
		due: isoDate(reading, value(due)) ?? (due ? void 0 : dueOf(reading, work.text)),
		ticket: ticketValue(reading.language, value(ticket)) ?? ticketOf(line, line.text, reading),
		done: isOneOf((status?.text ?? "").replace(/[*_`]/g, "").replace(/\s{0,4}[([].*$/s, "").trim().toLowerCase(), statuses.done),
		section,
		work: work.text,
		vague: vagueness(work.text, reading.language)
	};
}
function headerOf({ header }) {
	return header.toLowerCase().replace(/\s{0,4}[([（【].*$/s, "").trim();
}
function readDoubtfulTimes(reading, timed) {
	const bad = [];
	const ambiguousDates = [];
	for (const line of reading.lines) {
		if (line.block.kind === "fence" || line.block.quoted && !timed.has(line)) continue;
		for (const token of reading.tokensOf(line)) {
			if (token.kind !== "clock" && token.kind !== "date" || covers(line.block.code, line.start + token.start) && !timed.has(line) || inAddress(line, token.start)) continue;
			if (token.kind === "date" && token.ambiguous) ambiguousDates.push({
				...locatedIn(line, token.start, token.end),
				expected: []
			});
			const { fault } = token;
			if (!fault) continue;
			if (token.kind === "clock" && fault.kind !== "spacing" && fault.kind !== "half" && !timed.has(line) && !token.half && !followsDate(reading, line, token.start)) continue;
			const located = locatedIn(line, token.start, token.end);
			const plain2 = reading.locator.source.slice(located.place.start, located.place.end) === located.text;
			bad.push({
				...located,
				kind: fault.kind,
				expected: fault.expected,
				safe: fault.kind === "spacing" && plain2
			});
		}
	}
	return {
		bad,
		ambiguousDates
	};
}
function followsDate(reading, line, index) {
	return reading.tokensOf(line).some((token) => token.kind === "date" && token.end <= index && index - token.end <= 2);
}
function inAddress(line, index) {
	const word = line.text.slice(Math.max(0, index - 300), index).split(/\s/).at(-1) ?? "";
	return word.includes("://") || word.includes("www.");
}
var parse$1 = (...given) => __require("./late-smol-toml-1.9.1.cjs").parse(...given);
var parse2 = (...given) => __require("./late-yaml-2.9.1.cjs").parse(...given);
var numbering = /^(?:[一二三四五六七八九十]{1,3}、\s?|[①-⑳]\s?|(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|\(?[IVX]{1,5}[.)]|[A-Za-z][.)])\s+)/;
var trailing = /[\s:;#.,!?*_–—-]{1,8}$/;
function headingName(text) {
	let name = text.slice(leadingMarks(text));
	if (!/^[A-Za-z][a-z]/.test(name)) {
		name = name.replace(numbering, "");
		name = name.slice(leadingMarks(name));
	}
	return withoutTrail(name).trim();
}
function withoutTrail(text) {
	const tail = text.slice(-8);
	const marks = trailing.exec(tail)?.[0].length ?? 0;
	return marks === 0 ? text : text.slice(0, -marks);
}
var aliases2 = /* @__PURE__ */ new WeakMap();
function aliasesOf(language) {
	let found = aliases2.get(language);
	if (!found) {
		const keys = /* @__PURE__ */ new Map();
		for (const key of sectionKeys) for (const alias of language.sections[key]) keys.set(alias, [...keys.get(alias) ?? [], key]);
		const [words2, marks] = [true, false].map((isWord) => language.headingLinks.filter((link) => /^\p{Script=Latin}+$/u.test(link) === isWord).map(escapeWord).join("|"));
		found = {
			keys,
			others: new Set(language.otherSections),
			fillers: new Set(language.headingFillers),
			inside: new Map([...keys].map(([alias, own]) => [wordsOf$2(alias).join(" "), own])),
			begins: new Set([...keys.keys()].map((alias) => wordsOf$2(alias)[0] ?? "")),
			longest: Math.max(...[...keys.keys()].map((alias) => wordsOf$2(alias).length)),
			links: new RegExp(`(?<![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])(?:${words2})(?![\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19])|${marks}`, "iu"),
			firsts: new Set([...keys.keys(), ...language.headingLinks].map(firstOf))
		};
		aliases2.set(language, found);
	}
	return found;
}
function firstOf(name) {
	return /^[A-Za-z]*/.exec(name)?.[0].toLowerCase() ?? "";
}
var note = /\s{0,4}[([{（].*$/s;
function withoutNote(text) {
	return /[([{（]/.test(text) ? text.replace(note, "") : text;
}
function plainSpaces(text) {
	return /\s\s|[^\S ]|’/.test(text) ? text.replace(/\s+/g, " ").replaceAll("’", "'") : text;
}
function exactKeys(name, language) {
	const { keys, links, firsts } = aliasesOf(language);
	const first = firstOf(name);
	if (first !== "" && !firsts.has(first)) return [];
	const lower = plainSpaces(name.toLowerCase());
	const whole = keys.get(lower);
	if (whole) return whole;
	const plain2 = withoutTrail(withoutNote(lower));
	const known9 = keys.get(plain2);
	if (known9) return known9;
	if (!links.test(plain2)) return [];
	const parts = plain2.split(links).map((part) => part.trim());
	if (parts.length < 2 || parts.length > 4) return [];
	const found = [];
	for (const part of parts) {
		const own = keys.get(part);
		if (!own && part !== "") return [];
		for (const key of own ?? []) if (!found.includes(key)) found.push(key);
	}
	return found;
}
function looseKeys(name, language) {
	const exact = exactKeys(name, language);
	if (exact.length > 0) return exact;
	const divider = /\s{0,4}[:–—|]|\s-\s/.exec(name);
	if (divider) {
		const before = exactKeys(name.slice(0, divider.index).replace(/\s{1,3}$/, ""), language);
		if (before.length > 0) return before;
	}
	return keysAmong(wordsOf$2(withoutNote(name)), language);
}
function wordsOf$2(text) {
	return text.toLowerCase().replace(/[’]/g, "'").split(/[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19'-]+/u).filter((word) => word !== "");
}
function keysAmong(words2, language) {
	const { inside, begins, longest, fillers } = aliasesOf(language);
	const found = [];
	for (let index = 0; index < words2.length;) {
		const word = words2[index] ?? "";
		let length = begins.has(word) ? Math.min(longest, words2.length - index) : 1;
		let keys = inside.get(words2.slice(index, index + length).join(" "));
		while (!keys && length > 1) {
			length--;
			keys = inside.get(words2.slice(index, index + length).join(" "));
		}
		if (!keys && !fillers.has(word) && !/^[\d-]+$/.test(word)) return [];
		for (const key of keys ?? []) if (!found.includes(key)) found.push(key);
		index += keys ? length : 1;
	}
	return found;
}
function mentionedKeys(name, language) {
	const { keys, inside, begins, longest } = aliasesOf(language);
	const words2 = wordsOf$2(name);
	const found = /* @__PURE__ */ new Set();
	for (let index = 0; index < words2.length; index++) {
		if (!begins.has(words2[index] ?? "")) continue;
		for (let length = 1; length <= Math.min(longest, words2.length - index); length++) for (const key of inside.get(words2.slice(index, index + length).join(" ")) ?? []) found.add(key);
	}
	for (const [alias, own] of /[\u3040-\u30ff\u3400-\u9fff]/.test(name) ? keys : []) if (alias.length >= 3 && name.includes(alias)) for (const key of own) found.add(key);
	return [...found];
}
function isOtherSection(name, language) {
	return aliasesOf(language).others.has(withoutTrail(withoutNote(name.toLowerCase())));
}
var runIn = /^([^:：]{2,60})[:：]\s{0,20}(?=\S)/;
var dashed = /^([^–—]{2,40}?)\s{1,4}[–—-]\s{1,4}(?=\S)/;
function strongLead(line) {
	for (const span of line.block.strong) if (span.start <= line.start + leadingMarks(line.text) && span.end > line.start) return Math.min(span.end, line.end) - line.start;
	return 0;
}
function isWrapped({ block, index }) {
	const before = block.lines[index - 1];
	return before !== void 0 && !endsEntry(before, marginOf(block.lines));
}
function headingOf(line, language) {
	const { block, text } = line;
	if (block.quoted) return void 0;
	const start = wordsStart(text);
	const make = (form, level, keys, fake, end2, rest8) => ({
		line,
		name: headingName(text.slice(0, end2)),
		keys,
		form,
		level,
		fake,
		start,
		end: end2,
		rest: rest8
	});
	if (block.kind === "heading") {
		const name = headingName(text);
		const form = block.headingForm ?? "atx";
		let keys = looseKeys(name, language);
		const label2 = runIn.exec(text.slice(start));
		if (keys.length === 0 && label2) keys = exactKeys(headingName(label2[1] ?? ""), language);
		return {
			...make(form, block.depth, keys, false, text.length, text.length),
			name
		};
	}
	if (block.kind === "row") return void 0;
	const whole = headingName(text);
	if (whole === "") return void 0;
	if (block.kind === "html") {
		const swallowed = /^(#{1,6})\s+(?=\S)/.exec(text);
		if (swallowed) return make("plain", (swallowed[1] ?? "").length, looseKeys(whole, language), true, text.length, text.length);
	}
	const gap = whole.search(/[\s:：]/);
	if (gap >= 0 && isOneOf(whole.slice(0, gap), language.placeholders.marks) && exactKeys(whole, language).length === 0) return void 0;
	const bold = strongLead(line);
	const first = (block.item === void 0 || !block.item.first || line.index > 0) && !hasTypedBullet(text);
	const short = whole.length <= 70;
	if (short && bold > 0 && withoutTrail(text.slice(bold)).trim() === "") {
		const keys = exactKeys(whole, language);
		const loose = keys.length > 0 ? keys : looseKeys(whole, language);
		if (!first) return loose.length > 0 ? make("label", 9, loose, false, text.length, text.length) : void 0;
		if (loose.length > 0 || isOtherSection(whole, language)) return make("bold", 7, loose, true, text.length, text.length);
		if (block.lines.length === 1 && !/[.!?]$/.test(text) && block.kind !== "html") return make("bold", 7, [], false, text.length, text.length);
		return;
	}
	const sentence = short && hasColon(whole) && /[:：]\s{1,4}\S{1,40}(?:\s{1,4}\S{1,40}){3}/.test(whole);
	if (short && !(bold > 0) && !sentence) {
		const colon = /[:：]$/.test(text);
		const alone2 = block.lines.length === 1;
		const exact = exactKeys(whole, language);
		const keys = exact.length === 0 && (alone2 || block.kind === "code") && block.item === void 0 ? looseKeys(whole, language) : exact;
		if ((keys.length > 0 || isOtherSection(whole, language) && (colon || alone2 || line.index === 0)) && !/[.!,]$|[:：]\s{1,4}\d|^\d{1,2}[:.]\d\d/.test(text) && (keys.length > 0 || !/[?]$/.test(text))) {
			const numbered = block.item?.ordered === true && !block.item.parentOfMore && alone2 && colon;
			if (!first && !numbered) return keys.length > 0 ? make("label", 9, keys, false, text.length, text.length) : void 0;
			if (/^[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]*\p{Lu}/u.test(text) || colon && !isWrapped(line) || /\p{Lo}/u.test(text) || line.index === 0) return make("plain", 8, keys, true, text.length, text.length);
		}
	}
	const inner = text.slice(start);
	const label = hasColon(inner) ? runIn.exec(inner) : null;
	if (label) {
		const keys = exactKeys(headingName(label[1] ?? ""), language);
		if (keys.length > 0) return make("label", 9, keys, false, start + (label[1] ?? "").length, start + label[0].length);
	}
	if (bold > 0) {
		const keys = exactKeys(headingName(text.slice(0, bold)), language);
		if (keys.length > 0) return make("label", 9, keys, false, bold, bold);
	}
	const dash = block.item && /[–—-]/.test(inner) ? dashed.exec(inner) : void 0;
	if (dash) {
		const keys = exactKeys(headingName(dash[1] ?? ""), language);
		if (keys.length > 0 && isOneOf(headingName(dash[1] ?? ""), language.sections.impact)) return make("label", 9, keys, false, start + (dash[1] ?? "").length, start + dash[0].length);
	}
}
var plainValue = `(?:[\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183-\\u2184\\u2e2f\\u3005-\\u3006\\u3031-\\u3035\\u303b-\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufa6d\\ufa70-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\u0530-\\u1fff\\u2c00-\\u2dff\\ua490-\\uabff\\ud7a4-\\ud7ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1efff}\\u{20000}-\\u{3ffff}\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19](?:[^#:\\s\\u0000-\\u001f\\u007f-\\u009f]| |:(?=[^\\s])){0,400}|"[^"\\\\]{0,400}"|'[^']{0,400}')`;
var keyed = /^([^:：|]{2,60})[:：]\s{0,20}(\S.*)$/s;
var frontKey = /^([A-Za-z_][\w .-]{0,60}?)\s*[:=]\s*(.*)$/;
function readLabels(reading) {
	const labels = [...frontMatterLabels(reading)];
	for (const line of reading.lines) {
		const { block } = line;
		if (block.kind === "fence" || block.quoted) continue;
		if (block.cells) {
			const [key, value, ...more2] = block.cells;
			if (key && value && more2.length === 0 && key.text.length <= 60 && value.text.trim() !== "") {
				const located = locatedIn(line, value.start - line.start, value.end - line.start);
				labels.push({
					...located,
					label: headingName(key.text),
					value: value.text.trim(),
					from: "table",
					source: line,
					valueStart: value.start - line.start
				});
			}
			continue;
		}
		const start = leadingMarks(line.text);
		const found = hasColon(line.text) ? keyed.exec(line.text.slice(start)) : null;
		const match = found && !(/\d$/.test(found[1] ?? "") && /^\d/.test(found[2] ?? "")) ? found : void 0;
		const bold = match ? void 0 : boldLabel(line);
		if (match) {
			const value = match[2] ?? "";
			const valueStart = line.text.length - value.length;
			const inner = keyed.exec(value);
			const innerStart = inner ? line.text.length - (inner[2] ?? "").length : 0;
			labels.push({
				...locatedIn(line, valueStart),
				label: headingName(match[1] ?? ""),
				value,
				from: "label",
				source: line,
				valueStart
			});
			if (inner && isKnown(inner[1] ?? "", reading)) labels.push({
				...locatedIn(line, innerStart),
				label: headingName(inner[1] ?? ""),
				value: inner[2] ?? "",
				from: "label",
				source: line,
				valueStart: innerStart
			});
		} else if (bold) labels.push(bold);
		else {
			const bare = bareLabel(reading, line) ?? headedValue(reading, line);
			if (bare) labels.push(bare);
		}
	}
	return labels;
}
function headedValue(reading, line) {
	const above = reading.lines[line.order - 1];
	if (above?.block.kind !== "heading" || line.text.length > 60) return void 0;
	const label = headingName(above.text);
	if (!isKnown(label, reading)) return void 0;
	return {
		...locatedIn(line),
		label,
		value: line.text,
		from: "label",
		source: line,
		valueStart: 0
	};
}
function isKnown(text, reading) {
	return isOneOf(headingName(text), namesOf$1(reading.language));
}
var namesOf$1 = perLanguage(({ labels }) => Object.values(labels).flat());
function bareLabel(reading, line) {
	const [first] = reading.tokensOf(line);
	if (!first || first.start === 0 || first.start > 40 || first.kind !== "date" && first.kind !== "clock") return void 0;
	const label = headingName(line.text.slice(0, first.start));
	if (label === "") return void 0;
	const { start, end: end2 } = reading.language.labels;
	if (!isOneOf(label, start) && !isOneOf(label, end2)) return void 0;
	return {
		...locatedIn(line, first.start),
		label,
		value: line.text.slice(first.start),
		from: "label",
		source: line,
		valueStart: first.start
	};
}
function boldLabel(line) {
	if (line.block.strong.length === 0) return void 0;
	const span = line.block.strong.find((strong) => strong.start <= line.start + leadingMarks(line.text) && strong.end < line.end && strong.end > line.start);
	if (!span) return void 0;
	const valueStart = span.end - line.start + (/^[\s:–—-]+/.exec(line.text.slice(span.end - line.start))?.[0].length ?? 0);
	const value = line.text.slice(valueStart);
	if (value === "") return void 0;
	return {
		...locatedIn(line, valueStart),
		label: headingName(line.text.slice(0, span.end - line.start)),
		value,
		from: "label",
		source: line,
		valueStart
	};
}
function frontMatterLabels(reading) {
	const { frontMatter, locator } = reading;
	if (!frontMatter) return [];
	const values = isPlain(frontMatter.value) ? void 0 : parseFrontMatter(frontMatter.format, frontMatter.value);
	const labels = [];
	let offset = frontMatter.offset;
	for (const text of frontMatter.value.split("\n")) {
		const match = frontKey.exec(text.replace(/\r$/, ""));
		const label = match?.[1] ?? "";
		const parsed = values?.[label];
		const raw = (match?.[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
		const value = typeof parsed === "string" || typeof parsed === "number" ? String(parsed) : raw;
		if (match && value !== "") {
			const written = raw === "" ? value : raw;
			const at = text.indexOf(written, label.length);
			const start = offset + Math.max(at, 0);
			labels.push({
				text: written,
				place: {
					start,
					end: start + written.length
				},
				line: locator.lineAt(start),
				label: localName(label, reading.language),
				value,
				from: "front-matter",
				source: void 0,
				valueStart: 0
			});
		}
		offset += text.length + 1;
	}
	return labels;
}
function isPlain(value) {
	let open = false;
	for (const line of value.split("\n")) {
		const match = plainLine.exec(line.trimEnd());
		if (!match || match[1] !== void 0 && !open) return false;
		if (match[2] !== void 0) open = match[3] === void 0;
	}
	return true;
}
var plainLine = new RegExp(`^(?:( {0,8}- | {1,8}[A-Za-z_][A-Za-z0-9_-]{0,60}:(?= |$))(?: ?${plainValue})?|([A-Za-z_][A-Za-z0-9_-]{0,60}:)(?: (${plainValue}|\\[[^\\[\\]{}"'#:&*!|>%@\`]{0,200}\\]))?|#.*|)$`, "u");
function localName(label, { labels }) {
	const kind = labelKinds.find((own) => isOneOf(label.toLowerCase(), english.labels[own]));
	return kind === void 0 || label.toLowerCase() === "date" || isOneOf(label.toLowerCase(), labels[kind]) ? label : labels[kind][0] ?? label;
}
var labelKinds = [
	"start",
	"end",
	"duration",
	"date",
	"severity",
	"status",
	"published"
];
function parseFrontMatter(format, value) {
	try {
		const parsed = format === "toml" ? parse$1(value) : parse2(value, {
			schema: "failsafe",
			maxAliasCount: 20,
			logLevel: "silent"
		});
		return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : void 0;
	} catch {
		return;
	}
}
function labelled2(labels, names) {
	return labels.filter((label) => isNamed2(label, names));
}
function isNamed2({ label }, names) {
	return isOneOf(label, names) || /[([（【]/.test(label) && isOneOf(label.replace(/\s{0,4}[([（【].*$/s, ""), names);
}
function titleSeverity(title, language) {
	const found = title && /(?<![\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19])(?:SEV(?:ERITY)?|P)[ -]?[0-5](?![\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19])/iu.exec(title.text);
	if (!title || !found) return void 0;
	return {
		...title,
		label: language.labels.severity[0] ?? "",
		value: found[0],
		from: "title",
		source: void 0,
		valueStart: 0
	};
}
function readTitle(reading, sections, labels) {
	const heading = sections.find((section) => section.level === 1 && (section.form === "atx" || section.form === "setext" || section.form === "html"));
	if (heading) return {
		text: heading.text,
		place: heading.place,
		line: heading.line
	};
	const front = labels.find((label) => label.from === "front-matter" && label.label.toLowerCase() === "title");
	if (front) return {
		text: front.value,
		place: front.place,
		line: front.line
	};
	const first = reading.lines.find((line) => line.block.kind !== "fence");
	if (first && first.text.length <= 120 && (first.block.kind === "heading" || findPhrase(first.text, reading.language.postmortem))) return locatedIn(first);
}
function readStatus(reading, labels) {
	const { statuses, labels: names } = reading.language;
	for (const label of labelled2(labels, names.status)) {
		if (label.source && label.source.order > 25) continue;
		const value = label.value.toLowerCase().replace(/[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\s-]+/gu, "").trim();
		if (isOneOf(value, statuses.review)) return "review";
		if (isOneOf(value, statuses.draft)) return "draft";
	}
	return "final";
}
function tokensOfLabel(reading, label) {
	if (label.source) {
		const tokens = reading.tokensOf(label.source);
		return tokens.length === 0 ? tokens : tokens.filter((token) => token.start >= label.valueStart);
	}
	return scanTimes(label.value, reading.language.time);
}
var tagged = /^[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]{0,3}([\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}][\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff} ]{1,23})[\])]?\s{0,2}[:：–—-]/u;
var clauseEnd = /[.;!?]\s|,\s(?=([\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{1,12})\s)/gu;
function findUndenied(text, phrases, language) {
	for (let from = 0; from <= text.length;) {
		const found = findPhrase(text, phrases, from);
		if (!found) return void 0;
		const before = text.slice(Math.max(0, found.start - 30), found.start);
		const exception = language.milestoneExceptions && findPhrase(text, language.milestoneExceptions, Math.max(0, found.start - 30));
		if (exception && exception.start <= found.start && exception.end >= found.end) {
			from = exception.end;
			continue;
		}
		if (!hasPhrase(lastClause(before, language), language.milestoneDenials)) return found;
		from = Math.max(found.end, found.start + 1);
	}
}
function lastClause(text, language) {
	let start = 0;
	for (const match of text.matchAll(clauseEnd)) {
		const link = match[1];
		if (link === void 0 || language.clauseLinks.includes(link)) start = match.index + match[0].length + (link === void 0 ? 0 : link.length + 1);
	}
	return text.slice(start);
}
function milestoneOf(description, language) {
	const tag2 = tagged.exec(description)?.[1]?.trim().toLowerCase();
	if (tag2) {
		for (const kind of milestoneKinds) if (language.milestones[kind].includes(tag2) || tag2 === kind) return {
			kind,
			words: tag2
		};
	}
	const text = description.slice(0, 200);
	for (const kind of [
		"resolved",
		"start",
		"detected",
		"acknowledged",
		"mitigated"
	]) {
		const found = findUndenied(text, language.milestones[kind], language);
		if (found) return {
			kind,
			words: found.text
		};
	}
}
var stop2 = /[.!?]["')\]]{0,3}\s{1,9}(?=[\p{Lu}\p{Lo}"'(\d[])|[。！？][」』）]?/gu;
var abbreviation = /(?:\b(?:approx|e\.g|i\.e|vs|etc|no|a\.m|p\.m|[A-Z]|st|dr|mr|ms|inc|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.)\s*$/i;
function sentencesOf(text) {
	if (text !== "" && !/[.!?。！？]/.test(text)) return [{
		start: 0,
		end: text.length
	}];
	const spans = [];
	let start = 0;
	stop2.lastIndex = 0;
	for (const match of text.matchAll(stop2)) {
		const end2 = match.index + match[0].length;
		if (abbreviation.test(text.slice(Math.max(start, match.index - 8), end2))) continue;
		spans.push({
			start,
			end: end2
		});
		start = end2;
	}
	if (start < text.length) spans.push({
		start,
		end: text.length
	});
	return spans;
}
var split2 = /* @__PURE__ */ new WeakMap();
function sentenceAt(line, index) {
	let spans = split2.get(line);
	if (!spans) {
		spans = sentencesOf(line.text);
		split2.set(line, spans);
	}
	let low = 0;
	let high = spans.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((spans[middle]?.start ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return spans[low] ?? {
		start: 0,
		end: line.text.length
	};
}
function contextOf(line, start, end2, reach3 = 60) {
	const { text } = line.block;
	const from = line.start + start;
	const to = line.start + end2;
	const before = text.slice(Math.max(0, from - reach3), from).replace(/\n/g, " ");
	const after = text.slice(to, to + reach3).replace(/\n/g, " ");
	return {
		before: before.slice(sentencesOf(before).at(-1)?.start ?? 0),
		after: after.slice(0, sentencesOf(after)[0]?.end ?? after.length)
	};
}
var most3 = 100;
function readTimeClaims(reading, sections, labels, timeline) {
	const windows2 = [];
	const durations = [];
	const metrics = [];
	const labelLines = new Map(labels.filter((label) => label.source).map((label) => [label.source, label]));
	for (const line of reading.lines) {
		if (line.block.kind === "fence" || line.block.quoted || timeline.has(line)) continue;
		const section = sections.get(line);
		if (section?.keys.some((key) => key === "action-items") && !section.keys.includes("resolution")) continue;
		const label = labelLines.get(line);
		const metric = metricOf(reading, line, label);
		if (metric) {
			metrics.push(metric);
			continue;
		}
		const tokens = reading.tokensOf(line);
		if (tokens.length === 0) continue;
		const own = windowsIn(reading, line, tokens, label, section);
		if (line.block.depth === 1 && own.length === 0) own.push(...titleStart(line, tokens));
		if (own.length === 0) own.push(...proseSpan(reading, line, label, section));
		windows2.push(...own);
		const bound = own.length === 0 ? proseBound(reading, line, tokens, section) : void 0;
		if (bound) windows2.push(bound);
		const told = proseMetric(reading, line, tokens);
		if (told) metrics.push(told);
		durations.push(...durationsIn(reading, line, tokens, label, section, own).filter((duration) => duration.place.start !== told?.place.start));
	}
	windows2.push(...labelledWindows(reading, labels, timeline));
	durations.push(...frontMatterDurations(reading, labels));
	windows2.sort((a, b) => a.place.start - b.place.start);
	durations.sort((a, b) => a.place.start - b.place.start);
	const moments = labels.filter((label) => !label.source || !timeline.has(label.source)).map((label) => momentOfLabel(reading, label)).filter((moment) => moment !== void 0);
	return {
		windows: windows2.slice(0, most3),
		durations: durations.slice(0, most3),
		metrics: metrics.slice(0, most3),
		moments: moments.slice(0, most3)
	};
}
function toMoment(line, end2) {
	const { date, zone } = end2;
	const from = date && date.end <= end2.clock.start && end2.clock.start - date.end <= 6 ? date.start : end2.clock.start;
	const to = zone && zone.start >= end2.clock.end && zone.start - end2.clock.end <= 2 ? zone.end : end2.clock.end;
	const clock = end2.minutes === void 0 ? end2.clock : {
		...end2.clock,
		minutes: end2.minutes
	};
	return {
		...locatedIn(line, from, zone && to === zone.end && /[(（]\s?$/.test(line.text.slice(end2.clock.end, zone.start)) && /[)）]/.test(line.text[to] ?? "") ? to + 1 : to),
		clock,
		date: end2.date,
		zone: end2.zone
	};
}
function windowsIn(reading, line, tokens, label, section) {
	const found = [];
	const wide = wrapped(reading, line, tokens);
	for (const range of rangesOf(wide.tokens, wide.text, reading.language.time)) {
		if (range.start >= line.text.length || !isAboutIncident(reading, line, range.start, label, section)) continue;
		const start = toMoment(line, range.from);
		const zone = range.from.zone ?? range.to.zone;
		const sameDay = (range.from.minutes ?? 0) <= (range.to.minutes ?? 0) ? range.to.date : void 0;
		const date = range.from.date ?? sameDay ?? dateBefore(line, tokens, range.start);
		found.push({
			...locatedIn(line, range.start, range.end),
			start: {
				...start,
				zone,
				date
			},
			end: {
				...toMoment(line, range.to),
				zone: range.to.zone ?? zone
			}
		});
	}
	return found;
}
function wrapped(reading, line, tokens) {
	const next = line.block.cells ? void 0 : line.block.lines[line.index + 1];
	const last = tokens.at(-1);
	if (!next || !last || !/^\s{0,2}(?:[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{1,6}|[-–—→])?\s*$/u.test(line.text.slice(last.end))) return {
		tokens,
		text: line.text
	};
	const by = next.start - line.start;
	const more2 = reading.tokensOf(next).map((token) => ({
		...token,
		start: token.start + by,
		end: token.end + by
	}));
	return {
		tokens: [...tokens, ...more2],
		text: line.block.text.slice(line.start, next.end).replace(/\n/g, " ")
	};
}
function titleStart(line, tokens) {
	const [date, clock, zone] = tokens;
	if (date?.kind !== "date" || clock?.kind !== "clock" || clock.minutes === void 0 || clock.start - date.end > 4) return [];
	const moment = {
		...locatedIn(line, date.start, clock.end),
		clock,
		date,
		zone: zone?.kind === "zone" ? zone : void 0
	};
	return [{
		...moment,
		start: moment,
		end: void 0
	}];
}
function dateBefore(line, tokens, index) {
	const before = tokens.filter((token) => token.kind === "date" && token.end <= index && index - token.end <= 40).at(-1);
	return before?.kind === "date" && before.start >= sentenceAt(line, index).start ? before : void 0;
}
function isAboutIncident(reading, line, index, label, section) {
	const { language } = reading;
	if (label && (isNamed2(label, language.labels.duration) || isNamed2(label, language.labels.date))) return true;
	if (section && isOneOf(section.name.replace(/\s{0,4}[([（【].*$/s, ""), language.labels.duration)) return true;
	const heading = section?.heading === line || line.block.kind === "heading";
	const keys = section?.keys ?? [];
	const fitting = keys.length === 0 || keys.includes("summary") || keys.includes("impact") || heading;
	const { before, after } = contextOf(line, index, index, 240);
	if (!fitting) return false;
	const sentence = sentenceAt(line, index);
	const dated = reading.tokensOf(line).some((token) => token.kind === "date" && token.start >= sentence.start && token.end <= sentence.end);
	return (keys.includes("summary") || keys.length === 0 && line.order < 12) && dated || hasPhrase(before + after, language.outage);
}
function durationsIn(reading, line, tokens, label, section, windows2) {
	const { language } = reading;
	const found = [];
	const byLabel = label !== void 0 && isNamed2(label, language.labels.duration);
	const byHeading = section !== void 0 && isOneOf(section.name.replace(/\s{0,4}[([（【].*$/s, ""), language.labels.duration);
	for (const token of tokens) {
		if (token.kind !== "duration" || covers(line.block.code, line.start + token.start)) continue;
		const named = byLabel && token.start >= label.valueStart && token.start - label.valueStart <= 120 || byHeading && line.order === (section?.heading.order ?? 0) + 1;
		const beside2 = windows2.some((own) => own.line === line.number && own.place.end <= locatedIn(line, token.start).place.start && /^[\s(,–—:)\p{Lu}]{0,8}$/u.test(line.text.slice(Math.max(0, token.start - 8), token.start).replace(/^.*\d/, "")));
		if (!named && !beside2 && !isIncidentLength(reading, line, token)) continue;
		const window = windows2.find((own) => own.line === line.number);
		found.push({
			...locatedIn(line, token.start, token.end),
			duration: token,
			minutes: token.minutes,
			window
		});
		if (named) break;
	}
	return found;
}
function isIncidentLength(reading, line, token) {
	const { language } = reading;
	const { before, after } = contextOf(line, token.start, token.end);
	if (hasPhrase(before.slice(-30), language.notOutage)) return false;
	const following = findPhrase(after, language.durationAfter);
	if (following && after.slice(0, following.start).trim().replace(/^[-–)]+$/, "") === "") return true;
	const preceding = lastPhrase(before, language.durationBefore);
	if (!preceding) return false;
	return (before.slice(preceding.end).toLowerCase().match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}']+/gu) ?? []).every((word) => isOneOf(word, language.durationGaps));
}
function lastPhrase(text, phrases) {
	let last;
	for (let from = 0; from < text.length;) {
		const found = findPhrase(text, phrases, from);
		if (!found) break;
		last = found;
		from = Math.max(found.end, found.start + 1);
	}
	return last;
}
function proseSpan(reading, line, label, section) {
	const { proseSpans } = reading.language;
	if (!proseSpans || line.block.cells || !reading.tokensOf(line).some((token) => token.kind === "clock")) return [];
	const shift = (token, by) => ({
		...token,
		start: token.start + by,
		end: token.end + by
	});
	const tokens = line.block.lines.filter((other) => other.index <= line.index || other.index - line.index <= 2 && /^[\p{Ll}\d(]/u.test(other.text)).flatMap((other) => reading.tokensOf(other).map((token) => shift(token, other.start - line.start)));
	const text = line.block.text.replace(/\n/g, " ");
	const clocks = tokens.filter((token) => token.kind === "clock");
	const at = clocks.findIndex((clock) => clock.start >= 0 && clock.end <= line.text.length);
	const [first, second] = [clocks[at], clocks[at + 1]];
	if (at < 0 || first?.kind !== "clock" || second?.kind !== "clock" || first.minutes === void 0 || second.minutes === void 0) return [];
	if (first.fault || second.fault) return [];
	const slice = (start2, end3) => text.slice(Math.max(0, line.start + start2), line.start + end3);
	const between2 = slice(first.end, second.start);
	const lead = slice(first.start - 60, first.start);
	const from = lastPhrase(lead, proseSpans.start);
	const to = lastPhrase(between2, proseSpans.end);
	if (!from || !to || /[.!?]\s/.test(between2) || !isAboutIncident(reading, line, first.start, label, section)) return [];
	const start = boundMoment(line, tokens, first.start - lead.length + from.end, first, slice);
	const end2 = boundMoment(line, tokens, first.end + to.end, second, slice);
	if (!start || !end2) return [];
	const zone = start.zone ?? end2.zone;
	return [{
		...locatedIn(line, first.start, second.end),
		start: {
			...start,
			zone
		},
		end: {
			...end2,
			zone: end2.zone ?? zone
		}
	}];
}
function boundMoment(line, tokens, index, clock, slice) {
	const date = tokens.find((token) => token.kind === "date" && token.start >= index && token.end <= clock.start);
	const lead = slice(index, date?.start ?? clock.start) + slice(date?.end ?? clock.start, clock.start);
	if (/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{3}/u.test(lead)) return void 0;
	const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 2);
	return {
		...locatedIn(line, clock.start, clock.end),
		clock,
		date: date?.kind === "date" ? date : void 0,
		zone: zone?.kind === "zone" ? zone : void 0
	};
}
var mostTokens = 200;
function proseBound(reading, line, tokens, section) {
	const { language } = reading;
	const keys = section?.keys ?? [];
	if (keys.length > 0 && !keys.includes("summary") && !keys.includes("impact")) return void 0;
	if (tokens.length > mostTokens) return void 0;
	for (const clock of tokens) {
		if (clock.kind !== "clock" || clock.minutes === void 0 || clock.fault) continue;
		const span = sentenceAt(line, clock.start);
		if (tokens.filter((token) => token.kind === "clock" && token.start >= span.start && token.end <= span.end).length !== 1) continue;
		const sentence = line.text.slice(span.start, span.end);
		const at = clock.start - span.start;
		const start = findUndenied(sentence, language.proseBounds.start, language);
		const end2 = findPhrase(sentence, language.proseBounds.end);
		const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 40);
		const date = tokens.find((token) => token.kind === "date" && token.start >= span.start && token.end <= span.end);
		const moment = {
			...locatedIn(line, clock.start, clock.end),
			clock,
			date: date?.kind === "date" ? date : void 0,
			zone: zone?.kind === "zone" ? zone : void 0
		};
		if (start && Math.abs(start.start - at) < 90) return {
			...moment,
			start: moment,
			end: void 0
		};
		if (end2 && at >= end2.end && at - end2.end < 4) return {
			...moment,
			start: void 0,
			end: moment
		};
	}
}
function proseMetric(reading, line, tokens) {
	const { language } = reading;
	for (const duration of tokens) {
		if (duration.kind !== "duration" || covers(line.block.code, line.start + duration.start)) continue;
		const { before, after } = contextOf(line, duration.start, duration.end);
		for (const kind of metricKinds) {
			const following = findPhrase(after, language.metricAfter[kind]);
			const closely = following && /^[\s)-]{0,3}$/.test(after.slice(0, following.start)) ? following : void 0;
			const preceding = lastPhrase(before, language.metricBefore[kind]);
			const near = preceding && (before.slice(preceding.end).toLowerCase().match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}']+/gu) ?? []).every((word) => isOneOf(word, language.durationGaps));
			if (!closely && !near) continue;
			const label = closely?.text ?? before.slice(preceding?.start, preceding?.end);
			return {
				...locatedIn(line, duration.start, duration.end),
				kind,
				duration,
				minutes: duration.minutes,
				label,
				explained: true
			};
		}
	}
}
var metricKinds = [
	"ttd",
	"ttm",
	"ttr"
];
function metricOf(reading, line, label) {
	if (!label) return void 0;
	const { language } = reading;
	for (const kind of metricKinds) {
		if (!isNamed2(label, language.labels[kind])) continue;
		const duration = reading.tokensOf(line).find((token) => token.kind === "duration" && token.start >= label.valueStart);
		if (duration?.kind !== "duration") return void 0;
		if (!(line.text.slice(label.valueStart, duration.start).toLowerCase().match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}']+/gu) ?? []).every((word) => isOneOf(word, language.durationGaps))) return void 0;
		const explained = hasPhrase(`${line.text.slice(label.valueStart, duration.start)} ${line.text.slice(duration.end)}`, language.metricNotes);
		return {
			...locatedIn(line, duration.start, duration.end),
			kind,
			duration,
			minutes: duration.minutes,
			label: label.label,
			explained
		};
	}
}
function labelledWindows(reading, labels, timeline) {
	const { language } = reading;
	const windows2 = [];
	const usable = labels.filter((label) => !label.source || !timeline.has(label.source));
	for (const start of labelled2(usable, language.labels.start)) {
		const from = momentOfLabel(reading, start);
		if (!from) continue;
		const index = usable.indexOf(start);
		const ends2 = labelled2(usable.slice(index + 1, index + 6), language.labels.end).filter((label) => momentOfLabel(reading, label) && label.source === void 0 === (start.source === void 0));
		const next = labelled2(usable.slice(index + 1, index + 6), language.labels.start)[0];
		const end2 = ends2.filter((label) => !next || usable.indexOf(label) < usable.indexOf(next)).at(-1);
		const to = end2 && momentOfLabel(reading, end2);
		windows2.push({
			text: start.text,
			place: start.place,
			line: start.line,
			start: from,
			end: to
		});
	}
	return windows2;
}
function momentOfLabel(reading, label) {
	const tokens = tokensOfLabel(reading, label);
	const clock = tokens.find((token) => token.kind === "clock");
	const date = tokens.find((token) => token.kind === "date");
	const zone = tokens.find((token) => token.kind === "zone");
	if (clock?.kind !== "clock" || clock.start > (label.source ? label.valueStart + 40 : 40)) return void 0;
	if (tokens.filter((token) => token.kind === "clock").length > 1) return void 0;
	const from = Math.min(clock.start, date?.start ?? clock.start);
	const to = Math.max(clock.end, zone?.end ?? clock.end, date?.end ?? clock.end);
	return {
		...label.source ? locatedIn(label.source, from, to) : {
			text: label.value,
			place: label.place,
			line: label.line
		},
		clock,
		date: date?.kind === "date" ? date : void 0,
		zone: zone?.kind === "zone" ? zone : void 0
	};
}
function frontMatterDurations(reading, labels) {
	const found = [];
	for (const label of labelled2(labels.filter((own) => own.from === "front-matter"), reading.language.labels.duration)) {
		const duration = tokensOfLabel(reading, label).find((token) => token.kind === "duration");
		if (duration?.kind === "duration") found.push({
			text: label.text,
			place: label.place,
			line: label.line,
			duration,
			minutes: duration.minutes,
			window: void 0
		});
	}
	return found;
}
var most4 = 300;
function readDates(reading, title, labels, windows2, timeline, sections) {
	const { language } = reading;
	const dates = [];
	const add = (located, date, from) => {
		if (date && dates.length < most4 && date.fault?.kind !== "impossible" && !date.ambiguous && !dates.some((other) => other.place.start === located.place.start)) dates.push({
			...located,
			date,
			from
		});
	};
	for (const label of labelled2(labels, language.labels.date)) {
		if (label.source && timelineLines(timeline).has(label.source)) continue;
		const date = tokensOfLabel(reading, label).find((token) => token.kind === "date");
		if (date?.kind !== "date" || date.start - label.valueStart > 20) continue;
		add(label, date, label.from === "front-matter" && label.label.toLowerCase() === "date" ? "front-matter" : "label");
	}
	dates.sort((a, b) => Number(a.from === "front-matter") - Number(b.from === "front-matter"));
	const published = dates.filter((date) => date.from === "front-matter");
	dates.splice(dates.length - published.length);
	if (title) {
		const date = scanTimes(title.text, language.time).find((token) => token.kind === "date");
		const line = reading.lines.find((own) => own.number === title.line && own.text.includes(title.text));
		const at = line ? line.text.indexOf(title.text) : 0;
		if (date?.kind === "date") add(line ? locatedIn(line, at + date.start, at + date.end) : title, date, "title");
	}
	for (const window of windows2) if (window.start?.date) add(dateOf(reading, window.start), window.start.date, "start");
	for (const label of labelled2(labels, language.labels.start)) {
		const date = tokensOfLabel(reading, label).find((token) => token.kind === "date");
		if (date?.kind === "date" && !(label.source && timelineLines(timeline).has(label.source))) add(label, date, "start");
	}
	const entered = timelineLines(timeline);
	const otherwise = new Set(labels.map((label) => label.source));
	const quoted = /* @__PURE__ */ new Set(["action-items", "lessons-learned"]);
	for (const line of reading.lines) {
		if (line.block.kind === "fence" || line.block.quoted || entered.has(line)) continue;
		const keys = sections.get(line)?.keys ?? [];
		if (!keys.includes("summary") && !keys.includes("impact") && (keys.length > 0 || otherwise.has(line))) continue;
		for (const token of reading.tokensOf(line)) if (token.kind === "date") add(locatedIn(line, token.start, token.end), token, keys.length > 0 ? "summary" : "prose");
	}
	for (const entry of timeline.entries) {
		const date = entry.date ?? entry.carried;
		if (date) add(locatedIn(entry.line, entry.start, entry.end), date, "timeline");
	}
	for (const line of reading.lines) {
		if (line.block.kind === "fence" || line.block.quoted || entered.has(line)) continue;
		if (sections.get(line)?.keys.some((key) => quoted.has(key))) continue;
		for (const token of reading.tokensOf(line)) if (token.kind === "date") add(locatedIn(line, token.start, token.end), token, "prose");
	}
	dates.push(...published);
	return dates;
}
function dateOf(reading, moment) {
	const line = reading.lines.find((own) => own.number === moment.line);
	const date = moment.date;
	return line && date && reading.tokensOf(line).includes(date) ? locatedIn(line, date.start, date.end) : moment;
}
function timelineLines(timeline) {
	return new Set(timeline.entries.map((entry) => entry.line));
}
function incidentDateOf(dates) {
	const begun = dates.find((stated) => stated.from === "start" && isShortlyBefore(stated.date, dates[0]?.date));
	if (begun) return begun.date;
	const exact = dates.find((stated) => stated.date.year !== void 0);
	const first = dates[0];
	if (first && first.date.year === void 0 && exact && exact.date.month === first.date.month && exact.date.day === first.date.day) return exact.date;
	if (first && first.date.year === void 0 && exact?.date.year !== void 0) return {
		...first.date,
		year: exact.date.year
	};
	return exact?.date ?? first?.date;
}
function isShortlyBefore(start, day) {
	if (start.year === void 0 || day?.year === void 0) return false;
	const apart = (daysOf(day.year, day.month, day.day) ?? 0) - (daysOf(start.year, start.month, start.day) ?? 0);
	return apart === 1 || apart === 2;
}
function formatIncidentDate(date) {
	return date && formatDate(date);
}
var leapYear = 2e3;
function readEvents(reading, entries, context) {
	const resolved = resolve$1(entries, context);
	const events = [];
	const suspects = /* @__PURE__ */ new Set();
	resolved.forEach((own, index) => {
		if (own.earlierThan === void 0) return;
		suspects.add(index);
		if (!isDateSlip(own, resolved[own.earlierThan], resolved[own.earlierThan - 1])) suspects.add(own.earlierThan);
	});
	resolved.forEach((own, index) => {
		const { entry } = own;
		const { line } = entry;
		const description = describe(reading, entries, index, context.headings);
		const milestone = milestoneOf(description, reading.language);
		events.push({
			text: line.text.slice(entry.start, entry.textEnd),
			place: placeInLine(line, entry.start, entry.textEnd),
			line: line.number,
			clock: entry.clock,
			date: entry.date,
			zone: entry.zone,
			timePlace: placeInLine(line, entry.start, entry.end),
			timeText: line.text.slice(entry.start, entry.end),
			until: entry.until,
			description,
			source: line,
			group: entry.group,
			day: own.day,
			at: own.at,
			derivedDate: own.date && isoDay(own.date),
			derivedMinutes: own.minutes,
			derivedZone: own.zone,
			milestone: milestone?.kind,
			milestoneWords: milestone?.words,
			earlierThan: own.earlierThan === void 0 ? void 0 : events[own.earlierThan],
			crossesMidnight: own.crossesMidnight,
			reliable: own.reliable && !suspects.has(index)
		});
	});
	return events;
}
function isDateSlip(own, before, earlier) {
	if (own.day === void 0 || before?.day === void 0 || earlier?.day === void 0) return false;
	return before.day - own.day >= 1 && before.day === earlier.day && before.earlierThan === void 0;
}
function isoDay(day) {
	const two = (value) => String(value).padStart(2, "0");
	return `${day.year === void 0 ? "-" : String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}`;
}
function continuation(entries, index, headings2) {
	const entry = entries[index];
	if (!entry || entry.textEnd < entry.line.text.length) return [];
	const { block } = entry.line;
	const next = entries[index + 1]?.line;
	const stop3 = next?.block === block ? next.index : block.lines.length;
	const lines = [];
	for (const line of block.lines.slice(entry.line.index + 1, stop3)) {
		if (headings2.has(line) || bulletOf(line)) break;
		lines.push(line.text);
	}
	return lines;
}
function describe(reading, entries, index, headings2) {
	const entry = entries[index];
	if (!entry) return "";
	const own = [entry.line.text.slice(entry.textStart, entry.textEnd).trim(), ...continuation(entries, index, headings2)].join(" ");
	const { item: item2 } = entry.line.block;
	if (item2 && isCaption(own)) return [own, ...subItems(reading, entry.line, item2)].join(" ");
	if (entry.line.block.kind !== "heading" || own.length > 8) return own;
	const below = [];
	const stop3 = entries[index + 1]?.line.order ?? reading.lines.length;
	for (let order = entry.line.order + 1; order < stop3 && below.length < 3; order++) {
		const line = reading.lines[order];
		if (!line || line.block.kind === "heading" || headings2.has(line)) break;
		if (line.block.kind !== "fence") below.push(`${line.index === 0 ? "\n" : " "}${line.text}`);
	}
	return [own, ...below].join("").trim();
}
function subItems(reading, { order }, item2) {
	const texts2 = [];
	for (let next = order + 1; next < reading.lines.length; next++) {
		const own = reading.lines[next]?.block.item;
		if (own && own.depth <= item2.depth && own.id !== item2.id) break;
		if (own?.parent === item2.id) texts2.push(reading.lines[next]?.text ?? "");
	}
	return texts2;
}
function addDays(day, count) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(day.year ?? leapYear, day.month - 1, day.day + count);
	return {
		year: day.year === void 0 ? void 0 : date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
}
function withYear(date, year) {
	if (!date) return void 0;
	return {
		year: date.year ?? year,
		month: date.month,
		day: date.day
	};
}
function resolve$1(entries, context) {
	const zones = entries.map((entry) => entry.zone ?? entry.columnZone ?? context.zone);
	const mixed2 = new Set(zones.map((zone) => zone?.name)).size > 1;
	const halves = entries.some((entry) => entry.clock?.half !== void 0);
	const halfless2 = isHalfless(entries);
	const firstDay = context.day ? daysOf(context.day.year ?? leapYear, context.day.month, context.day.day) ?? 0 : 0;
	const resolved = [];
	let previous;
	let year = context.day?.year;
	let scaleOffset;
	entries.forEach((entry, index) => {
		const zone = zones[index];
		const { clock } = entry;
		year = entry.date?.year ?? year;
		let own = withYear(entry.date, year);
		if (own && entry.date?.year === void 0 && previous && isNewYear(own, previous.day)) {
			year = (own.year ?? leapYear) + 1;
			own = {
				...own,
				year
			};
		}
		const carried = withYear(entry.carried, year);
		const stated = own ?? carried;
		const statedDay = stated && daysOf(stated.year ?? leapYear, stated.month, stated.day);
		let day = (own ? statedDay : statedDay !== void 0 && (previous === void 0 || statedDay > previous.day) ? statedDay : previous?.day) ?? firstDay;
		let date = own ?? (stated && day === statedDay ? stated : previous?.date ?? context.day);
		const faulty = clock?.fault !== void 0 && clock.fault.kind !== "spacing";
		const counted = entry.relative && !clock ? relativeMinutes(entry.relative.minutes, context) : void 0;
		const minutes = counted === void 0 ? exactMinutes(clock) : (counted % 1440 + 1440) % 1440;
		if (counted !== void 0) {
			const days = Math.floor(counted / 1440);
			day = firstDay + days;
			date = context.day && addDays(context.day, days);
		}
		if (minutes === void 0 || faulty || entry.date?.fault?.kind === "impossible") {
			resolved.push({
				entry,
				minutes,
				day: own ? statedDay : void 0,
				at: void 0,
				zone,
				date: own,
				earlierThan: void 0,
				crossesMidnight: false,
				reliable: false
			});
			return;
		}
		const offsets = zone ? offsetsOf(zone, date, minutes, mixed2) : [];
		const [offset] = offsets;
		const comparable = !mixed2 || offset !== void 0;
		scaleOffset ??= mixed2 ? 0 : offset;
		let at = day * 1440 + minutes - ((offset ?? 0) - (offset === void 0 ? 0 : scaleOffset ?? 0));
		let earlierThan;
		let crossesMidnight = false;
		let reliable = !clock?.approximate && !clock?.unknown && clock?.fault?.kind !== "impossible" && entry.date?.ambiguous === void 0;
		const sameList = previous?.group === entry.group;
		const against = previous && (comparable || previous.zoneName === zone?.name) ? previous : void 0;
		const [, again] = offsets;
		if (against && at < against.at && offset !== void 0 && again !== void 0) at += offset - again;
		if (against && at < against.at - precisionSlack(clock, entries[against.index]?.clock) && comparable) {
			const back = against.at - at;
			const next = at + 1440;
			if (!own && (isPlausibleNight(back, index - against.index > 1, context) || fitsLength(entries, resolved, next, back, context))) {
				day += 1;
				at = next;
				date = date && addDays(date, 1);
				crossesMidnight = carriedDay(entry) !== day && index - against.index === 1;
			} else if (clock?.couldBePm && !own && halfless2 && back > 60 && (halves || entries[against.index]?.clock?.couldBePm) && minutes < 720 && at + 720 >= against.at) {
				at += 720;
				reliable = false;
			} else if (sameList && !clock?.approximate && !entry.late && !entries[against.index]?.late) earlierThan = against.index;
		}
		resolved.push({
			entry,
			minutes,
			day,
			at: comparable ? at : void 0,
			zone,
			date,
			earlierThan,
			crossesMidnight,
			reliable
		});
		if (!clock?.approximate && comparable && !(entry.late && earlierAt(previous, at))) previous = {
			index,
			at,
			day,
			date,
			group: entry.group,
			local: minutes,
			zoneName: zone?.name
		};
	});
	return resolved;
}
function offsetsOf(zone, date, minutes, mixed2) {
	if (!mixed2 && zone.offsets.length === 1) return [];
	return date || mixed2 ? offsetsAtTime(zone, date ?? {
		year: 2001,
		month: 1,
		day: 1
	}, minutes) : [];
}
function isPlausibleNight(back, unread, context) {
	if (unread && back >= 720) return true;
	if (back <= 720) return false;
	const gap = 1440 - back;
	return gap <= 480 || context.lengths.length === 0 || context.lengths.some((length) => length >= gap);
}
function isNewYear(day, previous) {
	const days = daysOf(day.year ?? leapYear, day.month, day.day);
	return days !== void 0 && days < previous - 180;
}
function earlierAt(previous, at) {
	return previous !== void 0 && at < previous.at;
}
function carriedDay(entry) {
	return entry.carried && daysOf(entry.carried.year ?? leapYear, entry.carried.month, entry.carried.day);
}
function exactMinutes(clock) {
	if (clock?.minutes === void 0 || clock.fault?.kind === "form" || clock.fault?.kind === "impossible") return void 0;
	return clock.minutes + (clock.seconds ?? 0) / 60;
}
function relativeMinutes(minutes, context) {
	const start = exactMinutes(context.start);
	return start === void 0 ? void 0 : start + minutes;
}
function precisionSlack(one, other) {
	const coarse = (clock) => clock?.precision === "hour" ? 59 : clock?.seconds === void 0 ? .999 : 0;
	return Math.max(coarse(one), coarse(other)) === .999 && one?.seconds === void 0 && other?.seconds === void 0 ? 0 : Math.max(coarse(one), coarse(other));
}
function fitsLength(entries, resolved, next, back, context) {
	const first = resolved.find((own) => own.at !== void 0)?.at;
	if (first === void 0 || back < 60 || passesMidnight(entries.slice(resolved.length))) return false;
	const last = entries.at(-1)?.clock?.minutes;
	const candidates = [next - first];
	if (last !== void 0) candidates.push(Math.floor(next / 1440) * 1440 + last - first);
	return context.lengths.some((length) => candidates.some((candidate) => Math.abs(candidate - length) <= Math.max(30, length * .1)));
}
function passesMidnight(entries) {
	return entries.some((entry, index) => {
		const before = entries[index - 1]?.clock?.minutes;
		return entry.date === void 0 && before !== void 0 && entry.clock?.minutes !== void 0 && before - entry.clock.minutes > 720;
	});
}
function isHalfless(entries) {
	return entries.every(({ clock }) => clock?.minutes === void 0 || clock.half !== void 0 || clock.couldBePm);
}
var unlike = {
	is: "other",
	because: "neither its name nor its sections are those of a postmortem"
};
function readKind(reading, title, sections, labels, evidence) {
	const { language, path, settings } = reading;
	if (settings.force) return {
		is: "postmortem",
		because: "asked for"
	};
	const { name, folders } = pathWords(path);
	const heading = title ? words(title.text) : "";
	const keys = new Set(sections.flatMap((section) => section.keys));
	const { events, claims, placeholders, dated } = evidence;
	const told = events >= 3 || claims > 0 && (events > 0 || dated);
	if ([
		name,
		heading,
		...folders
	].some((text) => hasPhrase(text, language.template)) && events <= 2 && (placeholders >= 2 || keys.size >= 2 || !told)) return {
		is: "template",
		because: "its name says template and its values are not filled in"
	};
	const stated = frontMatterKind(reading, labels);
	if (stated) return stated;
	if (settings.statedOnly) return {
		is: "other",
		because: "the `files` of the configuration do not name it"
	};
	if (isOneOf(name.split(" ").at(-1) ?? "", language.collections) && !(keys.size >= 3 && told && name.split(" ").length === 1) || hasPhrase(name, language.notPostmortem)) return {
		is: "other",
		because: `its name (${name})`
	};
	if (events < 3 && reading.lines.some((line) => line.text.length < 200 && hasPhrase(line.text, language.instructive))) return {
		is: "other",
		because: "it tells how to write a postmortem"
	};
	if (hasPhrase(heading, language.notPostmortem) && !(keys.size >= 3 && told)) return {
		is: "other",
		because: "its title"
	};
	const named = hasPhrase(heading, language.postmortem) || hasPhrase(name, language.postmortem);
	const filed = folders.some((folder) => hasPhrase(folder, language.postmortem));
	const core = keys.size;
	if (core >= 4 && (told || named || filed || keys.has("root-cause") && keys.has("impact"))) return {
		is: "postmortem",
		because: `its sections (${[...keys].join(", ")})`
	};
	if (core >= 3 && told && (keys.has("timeline") || keys.has("root-cause") || keys.has("impact"))) return {
		is: "postmortem",
		because: `its sections (${[...keys].join(", ")})`
	};
	if (named && (core >= 2 || told || dated || claims > 0)) return {
		is: "postmortem",
		because: "its name"
	};
	if (hasPhrase(heading, language.incidentTitles.sure)) return {
		is: "postmortem",
		because: "its title"
	};
	if (hasPhrase(heading, language.incidentTitles.likely) && dated && claims > 0) return {
		is: "postmortem",
		because: "its title and what it claims"
	};
	if (filed && core >= 2) return {
		is: "postmortem",
		because: "its folder and sections"
	};
	return unlike;
}
function pathWords(path) {
	const parts = path.split("/").filter((part) => part !== "");
	return {
		name: words(parts.at(-1)?.replace(/\.[a-z]{2,9}$/i, "") ?? ""),
		folders: parts.slice(0, -1).slice(-3).map(words)
	};
}
function words(text) {
	return text.replace(/[_-]+/g, " ").replace(/\bpost mort/gi, "post-mort").toLowerCase();
}
function frontMatterKind({ language }, labels) {
	for (const label of labels) {
		if (label.from !== "front-matter") continue;
		const key = label.label.toLowerCase();
		if (/^post-?mortem$/.test(key)) return label.value === "false" ? {
			is: "other",
			because: `front matter ${label.label}: false`
		} : {
			is: "postmortem",
			because: `front matter ${label.label}`
		};
		if (/^(?:type|layout|kind)$/.test(key) && hasPhrase(label.value, language.postmortem)) return {
			is: "postmortem",
			because: `front matter ${label.label}: ${label.value}`
		};
	}
}
var broken2 = /(?:â€[^\s\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]?|â€[\u009d\u009c\u0099]?|Ã¢â‚¬[^\s\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{0,2}|ÃƒÂ|Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ©]|â[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][^\s\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]|â†’|Â[\u00a0-\u00bf]|\uFFFD)+/gu;
var windows = new Map([..."€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"].map((char, index) => [char, [
	128,
	130,
	131,
	132,
	133,
	134,
	135,
	136,
	137,
	138,
	139,
	140,
	142,
	145,
	146,
	147,
	148,
	149,
	150,
	151,
	152,
	153,
	154,
	155,
	156,
	158,
	159
][index] ?? 0]));
function repairMojibake(text) {
	let current = text;
	for (let round = 0; round < 2; round++) {
		const bytes = [];
		for (const char of current) {
			const code = char.codePointAt(0) ?? 0;
			const byte = code < 256 ? code : windows.get(char);
			if (byte === void 0) return round > 0 ? current : void 0;
			bytes.push(byte);
		}
		try {
			current = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
		} catch {
			return round > 0 ? current : void 0;
		}
		if (/^[\u2000-\u3000\u00a0-\u00ff]$/u.test(current)) return current;
	}
	return current;
}
function readMojibake(reading) {
	const found = [];
	for (const line of reading.lines) {
		if (line.block.kind === "fence" || !/[ÃÂâ\uFFFD]/.test(line.text)) continue;
		const all = [...line.text.matchAll(broken2)].flatMap((match) => readBroken(line, match) ?? []);
		const edits = all.flatMap(({ place, expected: [text] }) => text === void 0 ? [] : [{
			...place,
			text
		}]);
		const mended = all.find(({ expected }) => expected.length > 0);
		const lost = all.find(({ expected }) => expected.length === 0);
		if (mended) found.push({
			...mended,
			edits
		});
		if (lost) found.push({
			...lost,
			edits: []
		});
	}
	return found;
}
function readBroken(line, { 0: text, index }) {
	if (covers(line.block.code, line.start + index)) return void 0;
	const repaired = repairMojibake(text);
	if (!repaired && !text.includes("�") && !text.startsWith("â€") && !text.startsWith("Ã¢â‚¬")) return void 0;
	return {
		...locatedIn(line, index, index + text.length),
		expected: repaired ? [repaired] : []
	};
}
var prepared = /* @__PURE__ */ new WeakMap();
function languageWith(language, { headings: headings2 }) {
	if (!headings2) return language;
	const { languages: languages2, own, aliases: aliases3 } = prepare(headings2);
	let extended = languages2.get(language);
	if (!extended) {
		extended = extend(language, own, aliases3);
		languages2.set(language, extended);
	}
	return extended;
}
function ownKeyOf(name, { headings: headings2 }) {
	return headings2 && prepare(headings2).own.get(normal$1(name));
}
function prepare(headings2) {
	let known9 = prepared.get(headings2);
	if (!known9) {
		const own = Object.entries(headings2.own ?? {}).flatMap(([key, names]) => names.map((name) => [normal$1(name), key]));
		const aliases3 = sectionKeys.flatMap((key) => (headings2.aliases?.[key] ?? []).map((name) => [normal$1(name), key]));
		known9 = {
			own: new Map(own),
			aliases: new Map(aliases3),
			languages: /* @__PURE__ */ new Map()
		};
		prepared.set(headings2, known9);
	}
	return known9;
}
function extend(language, own, aliases3) {
	const namesOf2 = (key) => {
		const kept = language.sections[key].filter((name) => !own.has(name) && (aliases3.get(name) ?? key) === key);
		const added = [...aliases3].flatMap(([name, of]) => of === key && !kept.includes(name) ? [name] : []);
		return [...kept, ...added];
	};
	const sections = {
		summary: namesOf2("summary"),
		impact: namesOf2("impact"),
		detection: namesOf2("detection"),
		timeline: namesOf2("timeline"),
		"root-cause": namesOf2("root-cause"),
		resolution: namesOf2("resolution"),
		"action-items": namesOf2("action-items"),
		"lessons-learned": namesOf2("lessons-learned")
	};
	return {
		...language,
		sections,
		otherSections: [...language.otherSections.filter((name) => !aliases3.has(name)), ...own.keys()]
	};
}
function normal$1(name) {
	return headingName(name).toLowerCase().replace(/\s+/g, " ").replace(/[’]/g, "'");
}
var bracketed = /\[([^[\]\n]{1,120})\](?![([:])|<([^<>\n]{1,80})>|\{\{([^{}\n]{1,80})\}\}/g;
function readPlaceholders(reading) {
	const found = [];
	for (const line of reading.lines) {
		if (line.block.kind === "fence") continue;
		if (headsList(reading, line)) continue;
		for (const span of placeholdersIn(reading.language, line)) found.push({
			...locatedIn(line, span.start, span.end),
			expected: []
		});
	}
	return found;
}
function headsList(reading, line) {
	const next = reading.lines[line.order + 1];
	return line.block.lines.length === 1 && !line.block.cells && next?.block.item !== void 0 && line.block.item === void 0 && /^[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]*[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2,12}[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]*$/u.test(line.text) && !/[[\]{}<>]/.test(line.text);
}
function placeholdersIn(language, line) {
	const { placeholders } = language;
	const { text, block } = line;
	const found = [];
	const free = (index) => !covers(block.code, line.start + index) && !covers(block.links, line.start + index);
	for (const match of /[[<{]/.test(text) ? text.matchAll(bracketed) : []) {
		if (!free(match.index)) continue;
		if (asksToBeReplaced((match[1] ?? match[2] ?? match[3] ?? "").trim(), language, match[2] !== void 0)) found.push({
			start: match.index,
			end: match.index + match[0].length
		});
	}
	if (found.length > 0) return found;
	const lower = maskIn(language).test(text) ? text.toLowerCase() : "";
	for (const mask of lower === "" ? [] : placeholders.masks) {
		const at = lower.indexOf(mask);
		if (at >= 0 && free(at) && !/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]/u.test(lower[at - 1] ?? " ") && !/[\p{Ll}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]/u.test(text[at + mask.length] ?? " ")) return [{
			start: at,
			end: at + mask.length
		}];
	}
	const instruction = findPhrase(text, placeholders.instructions);
	if (instruction && free(instruction.start)) return [instruction];
	const mark2 = markIn(language, line, free);
	return mark2 ? [mark2] : [];
}
var maskIn = perLanguage(({ placeholders }) => new RegExp(placeholders.masks.map(escapeWord).join("|"), "i"));
var markOf = perLanguage(({ placeholders }) => new RegExp(`${placeholders.marks.map(escapeWord).join("|")}|\\?\\?`, "i"));
function asksToBeReplaced(inner, language, angle) {
	if (inner === "" || /^[x ✓✔-]$/i.test(inner) || /^\d+$/.test(inner) || /[@\\=]|:\/|^\/|^[A-Z][A-Z0-9_]{3,}$/.test(inner)) return false;
	const words2 = inner.toLowerCase().split(/\s+/);
	const { asks, marks, imperatives } = language.placeholders;
	const imperative = words2.length > 1 && words2.length <= 14 && isOneOf(words2[0] ?? "", imperatives);
	if (angle) return imperative;
	return imperative || isOneOf(inner, asks) || isOneOf(inner, marks);
}
var mostMarked = 60;
function markIn(language, line, free) {
	const { text, block } = line;
	if (!block.cells && !markOf(language).test(text)) return openingMark(language, text, free);
	const isMark2 = (value) => value.length <= mostMarked && isOneOf(value.replace(/^[\s*_([{<"']{1,9}|[\s*_)\]}>"'.!…]{1,9}$/g, ""), language.placeholders.marks) || /^\s*\?{2,}\s*$/.test(value);
	if (block.cells) {
		if (block.headerRow) return void 0;
		for (const cell of block.cells) if (!isOneOf(cell.header.toLowerCase(), language.columns.status) && isMark2(cell.text)) return {
			start: cell.start - line.start,
			end: cell.end - line.start
		};
		return;
	}
	const label = hasColon(text) ? /^[^:：]{2,40}[:：]\s*(\S.*)$/.exec(text)?.[1] : void 0;
	if (label && isMark2(label) && free(text.length - label.length)) return {
		start: text.length - label.length,
		end: text.length
	};
	if (isMark2(text) && free(0)) return {
		start: 0,
		end: text.length
	};
	return openingMark(language, text, free);
}
function openingMark(language, text, free) {
	const opening2 = /^(\p{Lu}{2,12})\s*[:(-]/u.exec(text)?.[1];
	if (!opening2 || !language.placeholders.openings.includes(opening2.toLowerCase()) || !free(0)) return void 0;
	return (text.match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]+/gu) ?? []).length > 8 ? void 0 : {
		start: 0,
		end: text.length
	};
}
function stemOf(word, synonyms) {
	return synonyms.get(word) ?? word.replace(/(?:ations?|ing|ed|es|s|e)$/, "").slice(0, 7);
}
var synonymMaps = /* @__PURE__ */ new WeakMap();
function synonymsOf(language) {
	let found = synonymMaps.get(language);
	if (!found) {
		found = new Map(language.synonyms.flatMap((group) => group.map((word) => [word, `=${group[0]}`])));
		synonymMaps.set(language, found);
	}
	return found;
}
function stems(text, language) {
	const found = /* @__PURE__ */ new Set();
	for (const word of text.toLowerCase().match(/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\d][\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\d-]{2,}/gu) ?? []) {
		if (isOneOf(word, language.stopWords) || /^\d/.test(word)) continue;
		found.add(stemOf(word, synonymsOf(language)));
	}
	return found;
}
function entriesOf$1(events, language) {
	return events.filter((event) => event.reliable && event.clock?.minutes !== void 0).map((event) => ({
		event,
		words: stems(event.description.split(/[.;]\s|\n/)[0] ?? "", language)
	}));
}
function sharedWords(own, words2) {
	return [...own].filter((word) => words2.has(word));
}
function isSameEvent(shared, size) {
	if (shared >= 5) return shared >= size * .45;
	return shared >= 3 ? shared >= size * .6 : shared === 2 && size === 2;
}
function conversionSlip(minutes, zone, words2, entries, language) {
	const apart = entries.map((entry) => ({
		entry,
		minutes: minutesApart(minutes, zone, entry.event)
	}));
	if (apart.some(({ minutes: minutes2 }) => minutes2 === void 0 || minutes2 === 0)) return void 0;
	const verbs = stems(language.milestones.detected.join(" "), language);
	const slips = apart.flatMap(({ entry, minutes: minutes2 }) => {
		if (Math.abs(minutes2 ?? 0) !== 60) return [];
		const shared = [...stems(entry.event.description, language)].filter((word) => words2.has(word) && verbs.has(word));
		return shared.length > 0 ? [{
			event: entry.event,
			words: shared
		}] : [];
	});
	return slips.length === 1 ? slips[0] : void 0;
}
function minutesApart(minutes, zone, event) {
	const own = event.derivedZone;
	if (!own || own.name === zone.name || event.clock?.minutes === void 0) return void 0;
	const [year, month, day] = (event.derivedDate ?? "").split("-").map(Number);
	const on = {
		year,
		month: month ?? 1,
		day: day ?? 1
	};
	const from = offsetAt(own, on);
	const to = offsetAt(zone, on);
	if (from === void 0 || to === void 0) return void 0;
	return ((minutes - to - (event.clock.minutes - from) + 720) % 1440 + 1440) % 1440 - 720;
}
function readProseTimes(reading, owners, events, timeline, windows2, sure) {
	if (events.length === 0 || !sure) return [];
	const { language } = reading;
	let known9;
	const entriesOnce = () => {
		known9 ??= entriesOf$1(events, language);
		return known9;
	};
	const found = [];
	for (const line of reading.lines) {
		if (timeline.has(line) || line.block.kind === "fence" || line.block.quoted || line.block.kind === "heading" && line.text.length < 60 || line.block.kind === "row") continue;
		const keys = owners.get(line)?.keys ?? [];
		if (keys.includes("action-items") || keys.includes("lessons-learned") || keys.includes("timeline")) continue;
		const tokens = reading.tokensOf(line);
		const clocks = tokens.filter((token) => token.kind === "clock");
		if (clocks.length === 0) continue;
		if (/^\s{0,4}(?:[)\]]\s{0,4})?[:：–—-]/.test(line.text.slice(entryAt(reading, line)?.end ?? line.text.length))) continue;
		for (const clock of clocks) {
			if (clock.kind !== "clock" || clock.minutes === void 0 || clock.fault || clock.approximate || covers(line.block.code, line.start + clock.start)) continue;
			const at = locatedIn(line, clock.start, clock.end);
			if (windows2.some((window) => [
				window,
				window.start,
				window.end
			].some((part) => part && at.place.start >= part.place.start && at.place.end <= part.place.end))) continue;
			const sentence = sentenceAt(line, clock.start);
			if (clocks.filter((other) => other.start >= sentence.start && other.end <= sentence.end).length > 1) continue;
			const words2 = stems(line.text.slice(sentence.start, sentence.end), language);
			const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 2);
			const slipped = zone?.kind === "zone" ? conversionSlip(clock.minutes, zone, words2, entriesOnce(), language) : void 0;
			if (slipped) {
				found.push({
					...at,
					clock,
					date: void 0,
					zone: zone?.kind === "zone" ? zone : void 0,
					...slipped
				});
				continue;
			}
			const [best, second] = entriesOnce().map(({ event, words: own }) => ({
				event,
				shared: sharedWords(own, words2),
				size: own.size
			})).sort((a, b) => b.shared.length - a.shared.length || a.size - b.size);
			if (!best || !isSameEvent(best.shared.length, best.size) || second && second.shared.length >= best.shared.length && second.size < best.size * 2) continue;
			const told = (event) => sharedWords(stems(event.description, language), words2).length;
			if (events.some((event) => event.clock?.minutes === clock.minutes && told(event) * 2 >= best.shared.length)) continue;
			const date = tokens.find((token) => token.kind === "date");
			found.push({
				...at,
				clock,
				date: date?.kind === "date" ? date : void 0,
				zone: zone?.kind === "zone" ? zone : void 0,
				event: best.event,
				words: best.shared
			});
		}
	}
	return found;
}
function frameOf(line, { source }) {
	const words2 = placeInLine(line);
	const written = source.slice(words2.start, words2.end);
	if (/[\r\n]/.test(written) || written.split("~~").length % 2 === 0 || reachesOut(line)) return void 0;
	let { start, end: end2 } = words2;
	while (start > 0 && !isBreak(source[start - 1])) start--;
	while (end2 < source.length && !isBreak(source[end2])) end2++;
	const eol = source.startsWith("\r\n", end2) || end2 === source.length && source.includes("\r\n") ? "\r\n" : "\n";
	return {
		start,
		end: end2,
		words: words2,
		lead: source.slice(start, words2.start),
		tail: source.slice(words2.end, end2),
		eol
	};
}
function isBreak(character) {
	return character === "\n" || character === "\r";
}
function reachesOut({ block, start, end: end2 }) {
	const { strong, emphasis, code, links } = block;
	return [
		strong,
		emphasis,
		code,
		links
	].some((spans) => spans.some((span) => span.start < end2 && span.end > start && (span.start < start || span.end > end2)));
}
function gapBelow({ lines }, line, { end: end2, eol }) {
	const next = lines[line.order + 1];
	return next?.number === line.number + 1 && next.block !== line.block && (next.block.kind === "row" || next.block.kind === "paragraph") && !next.block.item ? [{
		start: end2,
		end: end2,
		text: eol
	}] : [];
}
function isOtherBlock(text) {
	return /^(?:\[[^\]]{1,200}\]:|<[^>]{1,200}>$)/.test(text);
}
function escapeEdits(reading, line) {
	const [token] = reading.tokensOf(line);
	const number = /^\d{1,9}(?=[.)]\s)/.exec(line.text)?.[0];
	if (token?.kind !== "date" || token.start > 0 || number === void 0) return [];
	const { start } = placeInLine(line, number.length, number.length + 1);
	return [{
		start,
		end: start,
		text: "\\"
	}];
}
function indentOf(text) {
	let width = 0;
	for (const character of text) if (character === "	") width += 4 - width % 4;
	else if (character === " ") width++;
	else break;
	return width;
}
function isBlankAt({ source }, offset) {
	let start = source.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
	while (start > 0 && !isBreak(source[start - 1])) start--;
	for (let at = start; at < source.length && !isBreak(source[at]); at++) if (source[at] !== " " && source[at] !== "	") return false;
	return true;
}
function headingEdits(reading, headings2, index, level, below) {
	const heading = headings2[index];
	const before = headings2[index - 1];
	let next = index + 1;
	while (headings2[next]?.form === "label") next++;
	const after = headings2[next];
	if (!heading?.fake || heading.line.block.fenced || isRaw(heading.line, reading) || staysBold(after, heading) || before && before.line.order === heading.line.order - 1 && staysBold(before, heading)) return [];
	const { line } = heading;
	const { locator } = reading;
	const frame = frameOf(line, locator);
	if (!frame) return [];
	const number = numberOf(line, frame);
	if (number === void 0 || !/^[\s*_:：\\#]{0,20}(?:<br\s?\/?>\s{0,20})?$/i.test(frame.tail)) return [];
	const name = locator.source.slice(frame.words.start, frame.words.end).replace(/^#+\s*/, "").replace(/(?:\s#{1,6})?[\s:：*_]{0,20}$/, "");
	const follow = followingEdits(reading, line, after && below.get(after) ? after.line : void 0);
	if (name === "" || /\*\*|__/.test(name) || !follow) return [];
	const text = `${before?.line.number === line.number - 1 && before.fake ? "" : blankAbove(frame, locator)}${"#".repeat(level)} ${number}${number && " "}${name}${blankBelow(frame, locator)}`;
	return [{
		start: frame.start,
		end: frame.end,
		text
	}, ...follow];
}
function followingEdits(reading, { block, index, order }, stop3) {
	const next = reading.lines[order + 1];
	if (block.kind === "html" && next?.block.kind === "html" && indentOf(frameOf(next, reading.locator)?.lead ?? "") >= 4) return void 0;
	const [first, ...others] = block.lines.slice(index + 1, stop3?.block === block ? stop3.index : void 0);
	if (!first || block.kind !== "paragraph" || block.item) return [];
	const frame = frameOf(first, reading.locator);
	if (!frame) return void 0;
	const indent = indentOf(frame.lead);
	if (isOtherBlock(first.text)) return void 0;
	const edits = [...escapeEdits(reading, first)];
	if (indent < 4) return edits;
	for (const line of [first, ...others]) {
		const own = frameOf(line, reading.locator);
		const space2 = /^[ \t]*/.exec(own?.lead ?? "")?.[0] ?? "";
		if (own && space2 !== "") edits.push({
			start: own.start,
			end: own.start + space2.length,
			text: " ".repeat(Math.max(0, indentOf(space2) - indent))
		});
	}
	return edits;
}
function numberOf({ block }, { lead }) {
	if (block.item) return /^\d{1,9}[.)] {1,4}$/.exec(lead)?.[0].trim();
	return /^[\s*_#]*$/.test(lead) ? "" : void 0;
}
var rawHtml = [
	["<?", "?>"],
	["<!", ">"],
	["<!--", "-->"],
	["<![CDATA[", "]]>"],
	...[
		"pre",
		"script",
		"style",
		"textarea"
	].map((name) => [`<${name}`, `</${name}>`])
];
var reach2 = 2e4;
function isRaw(line, { locator }) {
	if (line.block.kind !== "html") return false;
	const { start } = placeInLine(line);
	const before = locator.source.slice(Math.max(0, start - reach2), start).toLowerCase();
	return rawHtml.some(([open = "", close = ""]) => before.lastIndexOf(open.toLowerCase()) > before.lastIndexOf(close.toLowerCase()));
}
function staysBold(other, heading) {
	return other?.form === "bold" && !other.fake && heading.form === "bold";
}
function blankAbove({ start, eol }, locator) {
	return start === 0 || isBlankAt(locator, start - 1) ? "" : eol;
}
function blankBelow({ end: end2, eol }, locator) {
	const next = end2 + eol.length;
	return next >= locator.source.length || isBlankAt(locator, next) ? "" : eol;
}
function headingLevelsOf(headings2, locator) {
	const shown2 = headings2.filter((heading) => heading.form !== "label" && (heading.fake || heading.level <= 6));
	const levels = /* @__PURE__ */ new Map();
	const marked = nextMarked(shown2);
	let open = [];
	for (const [index, heading] of shown2.entries()) {
		const next = shown2[index + 1];
		const real = heading.level <= 6;
		const own = {
			heading,
			look: real ? "" : lookOf(heading, locator),
			bare: next !== void 0 && next.line.order === heading.line.order + 1
		};
		const closed = real ? open.findIndex(({ level: level2 }) => level2 >= heading.level) : firstClosed(open, own);
		const above = closed < 0 ? open : open.slice(0, closed);
		const level = real ? heading.level : levelOf$1(own, above, open.slice(above.length), next, marked[index]);
		open = [...above, {
			...own,
			level
		}];
		levels.set(heading, level);
	}
	return levels;
}
function nextMarked(headings2) {
	let next;
	return headings2.toReversed().map((heading) => {
		const own = next;
		if (heading.level <= 6 && heading.keys.length > 0) next = heading;
		return own;
	}).toReversed();
}
function levelOf$1(own, above, closed, next, marked) {
	const least = (above.at(-1)?.level ?? 1) + 1;
	if (own.bare && next && next.level <= 6 && next.level > least) return next.level - 1;
	const told = marked && isBeside(own.heading, marked) ? closed.find(({ level }) => level === marked.level) : void 0;
	return Math.min(6, (told ?? closed[0])?.level ?? least);
}
function firstClosed(open, own) {
	const alike = open.findIndex(({ heading, look }) => heading.level > 6 && look === own.look);
	const nearest = open.findLastIndex(({ heading }) => heading.level <= 6);
	return open.findIndex((part, index) => {
		if (part.heading.level <= 6) return (own.heading.form !== "bold" || index === nearest) && isBeside(part.heading, own.heading);
		const inside = own.heading.keys.length > 0 ? isPartOf(own.heading, part.heading) : follows(part, own);
		if (part.bare && inside && index <= (alike < 0 ? index : alike)) return false;
		if (part.look === own.look) return true;
		return alike < 0 ? !part.bare : index >= alike;
	});
}
function isBeside(above, own) {
	return above.keys.length > 0 && own.keys.length > 0 && !isPartOf(own, above);
}
function isPartOf(own, above) {
	return own.keys.every((key) => above.keys.includes(key));
}
function follows(part, own) {
	return own.heading.line.order === part.heading.line.order + 1;
}
function lookOf({ form, line }, { source }) {
	const { start } = placeInLine(line);
	const from = source.lastIndexOf("\n", start - 1) + 1;
	return `${form} ${/[:：]\W{0,6}$/.test(line.text.slice(-7))} ${indentOf(source.slice(from, start))}`;
}
var shown = /!\[|<img\b|```|~~~|<table\b|\{\{|<video\b|<iframe\b/i;
function readSections(reading) {
	const headings2 = withTitle(reading, promoteBold(findHeadings(reading))).map((heading, index) => index === 0 ? asTitle(reading, heading) : heading);
	const levels = headingLevelsOf(headings2, reading.locator);
	const edits = editsOf(reading, headings2, levels);
	const bare = new Set(headings2.filter((heading) => isBare(heading) && isPart(reading, heading)).map((heading) => heading.line));
	const levelAt = (index) => (headings2[index] && levels.get(headings2[index])) ?? 9;
	const isShown = (heading) => !heading.fake || edits.has(heading);
	const isList = labelLists(reading);
	return headings2.map((heading, index) => {
		const until = endOf(reading, heading, nextPart(reading, headings2, index), isList);
		const level = levelAt(index);
		const own = ownKeyOf(heading.name, reading.settings);
		let after = index + 1;
		while (after < headings2.length && levelAt(after) > level) after++;
		const next = headings2[after];
		const empty = levels.has(heading) && isShown(heading) && !(heading.fake && heading.line.index > 0) && (!next || isShown(next)) && !(index === 0 && heading.keys.length === 0) && (heading.form !== "bold" || heading.keys.length > 0) && !goesOn(reading, heading, next);
		return {
			text: heading.line.text.slice(heading.start, heading.end),
			place: placeInLine(heading.line, heading.start, heading.end),
			line: heading.line.number,
			keys: heading.keys,
			own,
			mentions: heading.keys.length > 0 || heading.level === 1 || own !== void 0 ? heading.keys : mentionedKeys(heading.name, reading.language),
			form: heading.form,
			level: heading.level,
			heading: heading.line,
			lines: reading.lines.slice(heading.line.order + 1, until),
			empty: empty && isBlank2(reading, heading, next, bare),
			fake: heading.fake && !heading.line.block.fenced,
			edits: edits.get(heading) ?? [],
			name: heading.name
		};
	});
}
function isBare(heading) {
	return heading.rest >= heading.line.text.length;
}
function isPart(reading, heading) {
	return heading.keys.length > 0 || isOtherSection(heading.name, reading.language);
}
function goesOn(reading, heading, next) {
	if (!next || heading.keys.length === 0) return false;
	return next.keys.length > 0 ? next.keys.every((key) => heading.keys.includes(key)) : next.line.order === heading.line.order + 1 && !isPart(reading, next);
}
function nextPart(reading, headings2, index) {
	const heading = headings2[index];
	if (!heading) return void 0;
	const next = nextBeside(headings2, index);
	const flat = next !== void 0 && heading.keys.length > 0 && !heading.fake && heading.level <= 6 && next.level === heading.level && !isPart(reading, next);
	const lead = reading.lines[heading.line.order + 1];
	const direct = next?.line === lead || lead !== void 0 && next?.line.order === lead.order + 1 && /[:：]$/.test(lead.text);
	if (!flat || !direct) return next;
	return headings2.slice(index + 1).find((other) => ends$1(heading, other) && (other.level < heading.level || isPart(reading, other)));
}
function editsOf(reading, headings2, levels) {
	const found = /* @__PURE__ */ new Map();
	for (let index = headings2.length - 1; index >= 0; index--) {
		const heading = headings2[index];
		const edits = heading ? headingEdits(reading, headings2, index, levels.get(heading) ?? 2, found) : [];
		if (heading && edits.length > 0) found.set(heading, edits);
	}
	return found;
}
function isBlank2(reading, heading, next, bare) {
	if (!isTitle(reading, heading) || !isBare(heading)) return false;
	const until = next?.line.order ?? reading.lines.length;
	for (let order = heading.line.order + 1; order < until; order++) {
		const line = reading.lines[order];
		if (line && !(bare.has(line) && !isTimed(reading, line)) && /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]/u.test(line.text)) return false;
	}
	const { source } = reading.locator;
	const { end: end2 } = placeInLine(heading.line, heading.start, heading.end);
	return !shown.test(source.slice(end2, Math.max(end2, next?.line.block.node.start ?? source.length)));
}
function findHeadings(reading) {
	const headings2 = [];
	let closed = 0;
	for (const line of reading.lines) {
		if (line.block.kind === "fence") continue;
		const found = withoutKeys(reading, headingOf(line, reading.language));
		if (!found || isMark$1(reading, found)) continue;
		const heading = closed > 0 && found.level > closed && found.level <= 6 && found.keys.every((key) => key === "detection" || key === "resolution") ? {
			...found,
			keys: []
		} : found;
		if (leadsIn(heading, headings2.at(-1))) continue;
		if (heading.form === "label") {
			if (closed > 0) continue;
		} else if (heading.keys.length > 0) {
			const within = closed > 0 && heading.level > closed;
			const closing = heading.keys.some((key) => key === "action-items" || key === "lessons-learned");
			if (!within || !closing) closed = closing ? heading.level : 0;
		} else if (heading.level <= closed) closed = 0;
		headings2.push(heading);
	}
	return headings2;
}
function withoutKeys({ settings }, heading) {
	return heading && ownKeyOf(heading.name, settings) !== void 0 ? {
		...heading,
		keys: []
	} : heading;
}
function isMark$1(reading, { name, form, line }) {
	if (form !== "plain" && form !== "bold") return false;
	const next = reading.lines[line.order + 1];
	return isOneOf(name, reading.language.placeholders.marks) && !(next && (next.block.item || hasTypedBullet(next.text)));
}
function isTimed(reading, line) {
	return reading.tokensOf(line).some((token) => token.kind === "date" || token.kind === "clock");
}
function isTitle(reading, heading) {
	return !isTimed(reading, heading.line) && heading.name.length <= 80 && !/[:：]\s{1,4}\S/.test(heading.line.text);
}
function leadsIn(heading, above) {
	if (heading.form !== "plain" || !above || above.fake || above.line.order !== heading.line.order - 1) return false;
	return heading.keys.length > 0 && heading.keys.every((key) => above.keys.includes(key));
}
function promoteBold(headings2) {
	const keyed2 = headings2.filter((heading) => heading.keys.length > 0 && heading.form !== "label");
	if (keyed2.filter((heading) => !heading.fake).length > 0 || keyed2.length < 3) return headings2;
	return headings2.map((heading) => heading.form === "bold" && /[:：]\W{0,6}$/.test(heading.line.text.slice(-7)) ? {
		...heading,
		fake: true
	} : heading);
}
function asTitle(reading, heading) {
	if (heading.level !== 1 || heading.fake || heading.keys.length === 0) return heading;
	return exactKeys(heading.name, reading.language).length > 0 ? heading : {
		...heading,
		keys: []
	};
}
function withTitle(reading, headings2) {
	let seen2 = 0;
	const byLine = new Map(headings2.map((heading) => [heading.line, heading]));
	for (const line of reading.lines) {
		const own = byLine.get(line);
		if ((own?.form === "bold" || own?.form === "plain") && own.keys.length === 0 && hasPhrase(own.name, reading.language.postmortem)) return headings2.map((heading) => heading === own ? {
			...own,
			level: 1,
			fake: true
		} : heading);
		if (own) return headings2;
		if (line.block.kind === "fence" || line.block.kind === "row" || line.block.item || /^https?:/.test(line.text)) continue;
		if (++seen2 > 3) return headings2;
		const name = headingName(line.text);
		if (line.text.length > 110 || /[.!,;]$/.test(line.text) || !hasPhrase(name.replace(/[-_]/g, " "), reading.language.postmortem)) continue;
		if (line.index > 1 || /\b(?:https?|www)\b/.test(line.text)) continue;
		return [{
			line,
			name,
			keys: [],
			form: "plain",
			level: 1,
			fake: true,
			start: 0,
			end: line.text.length,
			rest: line.text.length
		}, ...headings2];
	}
	return headings2;
}
function nextBeside(headings2, index) {
	const heading = headings2[index];
	let nested = false;
	for (let at = index + 1; heading && at < headings2.length; at++) {
		const other = headings2[at];
		if (other && ends$1(heading, other) && !(nested && other.form === "bold" && heading.level <= 6)) return other;
		nested ||= other !== void 0 && other.level <= 6;
	}
}
function ends$1(heading, other) {
	if (other.level <= heading.level) return true;
	if (heading.form === "label" || other.form === "label" || heading.keys.length === 0) return false;
	return heading.level <= 6 && other.level >= 7 && other.keys.length > 0 && !other.keys.some((key) => heading.keys.includes(key));
}
function labelLists(reading) {
	const known9 = /* @__PURE__ */ new Map();
	return (block) => {
		const found = known9.get(block) ?? (block.lines.length > 1 && block.lines.every((line) => openingOf(reading, line) === "label"));
		known9.set(block, found);
		return found;
	};
}
function endOf(reading, heading, next, isList) {
	const limit = next?.line.order ?? reading.lines.length;
	const { item: item2 } = heading.line.block;
	if (heading.form !== "label") return limit;
	if (!item2) return isList(heading.line.block) ? Math.min(limit, heading.line.order + 1) : limit;
	const inside = /* @__PURE__ */ new Set([item2.id]);
	let order = heading.line.order + 1;
	for (; order < limit; order++) {
		const own = reading.lines[order]?.block.item;
		if (!own) break;
		if (own.id === item2.id && reading.lines[order]?.block === heading.line.block) continue;
		if (inside.has(own.id) || own.parent !== void 0 && inside.has(own.parent)) inside.add(own.id);
		else break;
	}
	return order;
}
function keyedSections(sections) {
	const owners = /* @__PURE__ */ new Map();
	for (const section of sections) {
		if (section.keys.length === 0) continue;
		owners.set(section.heading, section);
		for (const line of section.lines) owners.set(line, section);
	}
	return owners;
}
var quantityGrammar = perLanguage((quantity) => {
	const { of, determiners, oneIn, rangeWords, percent, hedges, numbers, tenths = [], nouns = [], beforeNouns = [] } = quantity;
	const number = `[0-9]{1,3}(?:[.,][0-9]{1,4})?`;
	const sign = `(?:${space}?[%％]|${space}${oneOf(percent)}${wordEnd}|${oneOf(percent.filter(isSpaceless))})`;
	const words2 = oneOf(Object.keys(numbers));
	const noun = `([${letters}][${letters}-]{1,30})`;
	const link = `${space}{1,2}${oneOf(of)}${space}{1,2}`;
	const gluedLink = `${space}{0,2}${oneOf(of.filter(isSpaceless))}${space}{0,2}`;
	const numeral = numeralClass(numbers);
	const known9 = oneOf(nouns);
	return {
		percentMark: new RegExp(`[%％]|${oneOf(percent)}`, "i"),
		ratioMark: new RegExp(`${space}${oneOf(oneIn)}${space}(?:${words2}|[0-9])`, "i"),
		percent: new RegExp(`(?<![${letters}0-9_.,$€£])(${number})(?:(?:${sign})?(?:${space}?[-–—~〜～]${space}?|${space}${oneOf(rangeWords)}${space}|${oneOf(rangeWords.filter(isSpaceless))})(${number}))?${sign}`, "gi"),
		ratio: new RegExp(`(?<![${letters}0-9_.,:$€£-])(${words2}|[0-9]{1,4})${space}${oneOf(oneIn)}${space}(${words2}|[0-9]{1,6})(?![${letters}0-9_%]|[.,:][0-9])`, "gi"),
		of: new RegExp(`(?:${link}(?:${oneOf(determiners)}${space}{1,2}){0,3}|${space}{1,2})${noun}`, "iy"),
		linked: new RegExp(`${link}`, "iy"),
		after: new RegExp(`${space}{1,2}(?:${oneOf(determiners)}${space}{1,2}){0,2}${noun}`, "iy"),
		tenth: new RegExp(`(?<![${letters}0-9_.,]|${numeral})(${numeral}|[1-9](?:\\.[0-9])?)${space}?${oneOf(tenths)}`, "gi"),
		knownAfter: new RegExp(`(?:${gluedLink}|${space}?)(?:${oneOf(determiners)}){0,2}(${known9})`, "iy"),
		knownBefore: new RegExp(`(?:^|[^${letters}0-9_\\u3041-\\u30ff\\u3400-\\u9fff]|${oneOf([...determiners, ...beforeNouns])})(${known9})${gluedLink}(?:${followed(hedges)})?[~≈]?$`, "i"),
		hedge: new RegExp(`(?:^|[^${letters}])${oneOf(hedges)}${space}{0,2}$|[~≈<>≤≥]${space}?$`, "i")
	};
});
function nounBeside(text, start, end2, words2, ratio) {
	const { of, after, linked, knownAfter, knownBefore } = quantityGrammar(words2);
	if (words2.nouns) return (matchAt(knownAfter, text, end2) ?? knownBefore.exec(text.slice(Math.max(0, start - 32), start)))?.[1]?.toLowerCase() ?? "";
	if (!ratio && !matchAt(linked, text, end2)) return "";
	return (matchAt(ratio ? after : of, text, end2)?.[1] ?? "").toLowerCase();
}
function shareAt(text, match, value, upper, words2, ratio) {
	const start = match.index ?? 0;
	const end2 = start + match[0].length;
	const approximate = quantityGrammar(words2).hedge.test(text.slice(Math.max(0, start - 32), start));
	const base = {
		start,
		end: end2,
		text: match[0],
		value,
		of: nounBeside(text, start, end2, words2, ratio),
		approximate
	};
	return upper === void 0 ? {
		kind: "share",
		...base
	} : {
		kind: "share",
		...base,
		upper
	};
}
var parsePercent = (text) => Number(text.replace(",", "."));
function findShares(text, words2) {
	const { percent, percentMark, ratio, ratioMark, tenth } = quantityGrammar(words2);
	const numberOf2 = (written) => words2.numbers[written?.toLowerCase() ?? ""] ?? Number(written);
	const shares = [];
	for (const match of percentMark.test(text) ? text.matchAll(percent) : []) shares.push(shareAt(text, match, parsePercent(match[1] ?? ""), match[2] === void 0 ? void 0 : parsePercent(match[2]), words2, false));
	const counted = shares.length;
	for (const match of words2.tenths ? text.matchAll(tenth) : []) {
		const share = shareAt(text, match, (parseNumber(match[1] ?? "", words2.numbers) ?? Number(match[1])) * 10, void 0, words2, false);
		if (share.of !== "") shares.push(share);
	}
	for (const match of ratioMark.test(text) ? text.matchAll(ratio) : []) {
		const [part, whole] = [numberOf2(match[1]), numberOf2(match[2])];
		const share = shareAt(text, match, Math.round(part / whole * 1e4) / 100, void 0, words2, true);
		if (part > 0 && part < whole && share.of !== "") shares.push(share);
	}
	return shares.length === counted ? shares : shares.sort((a, b) => a.start - b.start);
}
function readShares(reading, sections, timeline) {
	const { language } = reading;
	const found = [];
	for (const line of reading.lines) {
		if (line.block.kind === "fence" || line.block.quoted || timeline.has(line)) continue;
		const keys = sections.get(line)?.keys ?? [];
		if (keys.some((key) => key === "action-items" || key === "lessons-learned" || key === "timeline") && !keys.includes("impact")) continue;
		for (const share of findShares(line.text, language.quantity)) {
			if (covers(line.block.code, line.start + share.start) || share.value > 100) continue;
			const { start, end: end2 } = sentenceAt(line, share.start);
			const sentence = line.text.slice(start, end2);
			const impact = keys.includes("impact");
			const part = partOf(line, sections.get(line));
			if (!hasPhrase(sentence, language.affected) && !impact) continue;
			const after = line.text.slice(share.end, share.end + 25);
			if (share.of === "" && !impact && !hasPhrase(after, language.outage)) continue;
			const aspect = hasPhrase(line.text.slice(Math.max(start, share.start - 30), Math.min(end2, share.end + 45)), language.unaffected) || share.upper !== void 0 ? "other" : "affected";
			found.push({
				...locatedIn(line, share.start, share.end),
				share,
				of: nounOf(reading, line, share),
				aspect,
				part
			});
		}
	}
	return found;
}
function partOf(line, section) {
	const keys = section?.keys ?? [];
	if (keys.includes("impact") || keys.includes("summary")) return section?.line;
	return keys.length === 0 && line.order < 12 && (section?.level ?? 1) <= 1 ? 0 : void 0;
}
function nounOf(reading, line, share) {
	return (findPhrase(line.text.slice(share.end, share.end + 48), reading.language.counted)?.text ?? share.of.split(/\s+/).at(-1) ?? "").toLowerCase().replace(/s$/, "");
}
var markup = /<[A-Za-z!/?]|&(?:#|[A-Za-z]{2,20};)|\\[!-/:-@[-`{-~]/;
var listMarker = /^(?:[-*+]|\d{1,9}[.)])\s/;
function dedentEdits(reading, block, timed, headings2) {
	if (block.item || block.quoted || block.lines.some(({ text }) => markup.test(text) || isOtherBlock(text))) return [];
	const edits = [];
	const marked = block.lines.some(({ text }) => listMarker.test(text));
	let margin;
	let entry;
	for (const line of block.lines) {
		const frame = frameOf(line, reading.locator);
		if (!frame) return [];
		const indent = indentOf(frame.lead);
		margin = Math.min(margin ?? indent, indent);
		let text = marked ? " ".repeat(indent - margin) : "";
		if (!marked && timed.size > 1 && timed.has(line)) {
			entry = {
				indent,
				caption: isCaption(line.text.slice(entryAt(reading, line)?.textStart))
			};
			text = "- ";
		} else if (headings2.has(line) || entry && indent <= entry.indent && !follows2(line)) {
			entry = void 0;
			margin = void 0;
		} else if (entry) {
			const apart = indent > entry.indent ? openingOf(reading, line) !== "none" : isApart(reading, line);
			text = entry.caption && bulletOf(line) === void 0 && apart ? "  - " : "  ";
		}
		if (headings2.has(line)) continue;
		edits.push({
			start: frame.start,
			end: frame.start + frame.lead.length,
			text
		});
		if (text === "" && !entry) edits.push(...escapeEdits(reading, line));
		if ((entry || marked) && line.index === block.lines.length - 1) edits.push(...gapBelow(reading, line, frame));
	}
	return edits;
}
function follows2({ block, index, number }) {
	return block.lines[index - 1]?.number === number - 1;
}
var more = {
	is: "more",
	depth: 0
};
var beside = {
	is: "text",
	depth: 0
};
function item(depth) {
	return {
		is: "item",
		depth
	};
}
function listEdits(reading, form, lines, headings2) {
	const [first] = lines;
	if (!first || lines.some(({ block }) => block.kind !== "paragraph")) return [];
	if (form === "running") return runningEdits(reading, first);
	const parts = form === "typed" ? typedParts(lines) : collapsedParts(reading, lines);
	const margin = columnsOf(form, first, reading.locator);
	if (!margin || first.block.item && parts.includes(beside)) return [];
	const above = first.block.lines[first.index - 1];
	return editsOf2(reading, lines, parts, margin, above !== void 0 && !first.block.item && !headings2.has(above));
}
function typedParts(lines) {
	const kinds2 = [];
	const bullets = lines.map(bulletOf);
	const last = bullets.findLastIndex((bullet) => bullet !== void 0);
	const spread = bullets.slice(0, last).includes(void 0);
	const parts = [];
	let depth = -1;
	for (const [index, line] of lines.entries()) {
		const kind = bullets[index]?.kind;
		if (kind === void 0) {
			const before = lines[index - 1];
			const apart = index === last + 1 && !spread && before !== void 0 && /[.!?。:：]["')*_]{0,6}$/.test(before.text);
			parts.push(apart && endsEntry(before, marginOf(line.block.lines)) ? beside : more);
			continue;
		}
		if (!kinds2.includes(kind)) kinds2.push(kind);
		depth = Math.min(kinds2.indexOf(kind), depth + 1);
		parts.push(item(depth));
	}
	return parts;
}
function collapsedParts(reading, lines) {
	const openings = lines.map((line) => openingOf(reading, line));
	const timed = openings.filter((opening2) => opening2 === "time").length >= 2;
	const first = openings.indexOf("time");
	const closing = closingOf(reading, lines);
	let caption = false;
	return lines.map((line, index) => {
		if (!timed) return /[:：]$/.test(line.text) || index === closing ? beside : index > closing ? more : item(0);
		if (openings[index] === "time") {
			caption = isCaption(line.text.slice(entryAt(reading, line)?.textStart));
			return item(0);
		}
		if (index < first) return index === 0 ? beside : more;
		return caption && isApart(reading, line) ? item(1) : more;
	});
}
function columnsOf(form, first, locator) {
	const { item: place, lines } = first.block;
	if (!place) return {
		columns: [0],
		marker: "- ",
		begun: false
	};
	const own = lines[0] && frameOf(lines[0], locator);
	const found = /^( *)([-+*]|\d{1,9}[.)])( {1,4})(?:\[[ xX]\] )?$/.exec(own?.lead ?? "");
	if (!found || !place.first) return void 0;
	const [, indent = "", sign = "", gap = ""] = found;
	if (form === "typed") return {
		columns: [indent.length + sign.length + gap.length],
		marker: "- ",
		begun: false
	};
	return place.ordered || place.parentOfMore ? void 0 : {
		columns: [indent.length],
		marker: sign + gap,
		begun: true
	};
}
var opening$1 = /^[ \t]*(?:[*_~`\\[]|<[^<>]{1,200}>)*$/;
var otherBlock = /^(?:[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|>|`{3}|~{3})/;
function editsOf2(reading, lines, parts, margin, blankFirst) {
	const edits = [];
	const columns = [...margin.columns];
	let blank3 = blankFirst;
	let depth = 0;
	for (const [index, line] of lines.entries()) {
		const part = parts[index] ?? more;
		const frame = frameOf(line, reading.locator);
		if (!frame) return [];
		const bullet = bulletOf(line);
		const kept = bullet?.kept === true || part.is !== "item" ? 0 : bullet?.length ?? 0;
		const words2 = line.text.slice(kept);
		if (part.is !== "more" && (otherBlock.test(words2) || isOtherBlock(words2))) return [];
		const own = index === 0 && margin.begun;
		if (!own && !opening$1.test(frame.lead)) return [];
		if (part.is === "item") {
			const column = columns[part.depth] ?? 0;
			const marker = bullet?.number === void 0 ? margin.marker : `${bullet.number}. `;
			depth = part.depth;
			columns[depth + 1] = column + marker.length;
			if (!own) edits.push(...startEdits(line, frame, kept, `${blank3 ? frame.eol : ""}${" ".repeat(column)}${marker}`));
		} else if (part.is === "more" && !blank3) edits.push(...indentEdits(frame, columns[depth + 1] ?? 0));
		else if (part.is === "text" && index > 0) edits.push(...startEdits(line, frame, 0, frame.eol));
		blank3 = part.is === "text" || part.is === "more" && blank3 && index > 0;
		if (parts[index + 1]?.is !== "more") edits.push(...endEdits(frame));
		if (index === lines.length - 1) edits.push(...gapBelow(reading, line, frame));
	}
	return edits;
}
function startEdits(line, { start, words: words2, lead }, bullet, text) {
	const indent = /^[ \t]*/.exec(lead)?.[0].length ?? 0;
	const escaped2 = bullet > 0 && lead.slice(indent) === "\\";
	const end2 = bullet > 0 ? placeInLine(line, 0, bullet).end : words2.start;
	if (indent === lead.length || escaped2) return [{
		start,
		end: end2,
		text
	}];
	const marker = {
		start,
		end: start + indent,
		text
	};
	return bullet > 0 ? [marker, {
		start: words2.start,
		end: end2,
		text: ""
	}] : [marker];
}
function indentEdits({ start, lead }, column) {
	const indent = /^[ \t]*/.exec(lead)?.[0] ?? "";
	return indentOf(indent) < column ? [{
		start,
		end: start + indent.length,
		text: " ".repeat(column)
	}] : [];
}
function endEdits({ words: words2, end: end2, tail }) {
	const found = /^([*_~`\])]{0,9})[ \t]*(?:\\|<br\s?\/?>)[ \t]*$/i.exec(tail);
	return found ? [{
		start: words2.end + (found[1] ?? "").length,
		end: end2,
		text: ""
	}] : [];
}
function runningEdits(reading, line) {
	const { block } = line;
	const frame = frameOf(line, reading.locator);
	if (!frame || block.item) return [];
	const { source } = reading.locator;
	const edits = [];
	for (const [index, entry] of runningEntries(reading, line).entries()) {
		if (isInside(block, line.start + entry.start)) return [];
		let at = placeInLine(line, entry.start, entry.start + 1).start;
		while (/[*_`~]/.test(source[at - 1] ?? "")) at--;
		const before = source.slice(frame.start, at);
		const gap = /[ \t]{0,8}$/.exec(before)?.[0].length ?? 0;
		const apart = gap === before.length ? line.index > 0 ? frame.eol : "" : frame.eol + (index === 0 ? frame.eol : "");
		edits.push({
			start: at - gap,
			end: at,
			text: `${apart}- `
		});
	}
	return edits;
}
function isInside({ strong, emphasis, code, links }, index) {
	return [
		strong,
		emphasis,
		code,
		links
	].some((spans) => spans.some(({ start, end: end2 }) => start < index && index < end2));
}
function readFakeLists(reading, sections, owners) {
	const found = [];
	const headings2 = new Map(sections.map((section) => [section.heading, section]));
	for (const block of reading.blocks) {
		if (block.quoted || block.kind === "fence" || block.kind === "heading" || block.kind === "row" || block.fenced || block.kind === "code" && !block.lines.some(isTyped)) continue;
		for (const run of runsOf(reading, block, headings2, owners)) found.push(run);
	}
	const lines = new Set(headings2.keys());
	return mergeNeighbours(found, reading).map((list) => ({
		...list,
		edits: listEdits(reading, list.form, list.around, lines)
	}));
}
function runsOf(reading, block, headings2, owners) {
	const parts = [[]];
	for (const line of block.lines) if (headings2.get(line)?.fake) parts.push([]);
	else parts.at(-1)?.push(line);
	const runs = [];
	for (const part of parts) {
		const run = classify(reading, block, part, owners);
		if (run) runs.push(run);
	}
	return runs;
}
function classify(reading, block, all, owners) {
	const lines = withoutFrame(reading, all);
	const [first] = lines;
	if (!first) return void 0;
	const make = (form, own, around = own) => {
		const [start] = own;
		const end2 = own.at(-1);
		if (!start || !end2) return void 0;
		const place = {
			start: placeInLine(start).start,
			end: placeInLine(end2).end
		};
		return {
			text: start.text,
			place,
			line: start.number,
			form,
			lines: own,
			around,
			edits: []
		};
	};
	const typed = lines.findIndex((line) => isTyped(line));
	if (typed >= 0 && block.kind !== "html") return make("typed", lines.slice(typed));
	const running = lines.find((line) => runningEntries(reading, line).length > 0);
	if (running) return make("running", [running]);
	if (block.kind === "html" || lines.length < 2) return void 0;
	if (lines.slice(0, -1).every((line) => isHardBroken(block, line))) return void 0;
	if (block.item && !block.item.first) return void 0;
	if (block.kind === "code") return void 0;
	const openings = lines.map((line) => openingOf(reading, line));
	const margin = marginOf(lines);
	const listed = owners.get(first)?.keys.includes("action-items") === true;
	const verbs = lines.filter((line) => opensWithVerb(afterLabel(line.text), reading.language)).length;
	const timed = openings.filter((opening2) => opening2 === "time").length;
	const labels = openings.filter((opening2) => opening2 === "label").length;
	const apart = lines.every((line, index) => index === 0 || openings[index] !== "time" || opensApart(reading, line, lines[index - 1], margin));
	if (block.item) return timed >= 2 && apart && first === block.lines[0] ? make("collapsed", lines, all) : void 0;
	if (timed >= 2 && !apart) return void 0;
	if (timed >= 2 && openings[0] === "time") return make("collapsed", lines.filter((_, index) => openings[index] === "time"), all);
	if (openings.includes("none")) return void 0;
	if (!lines.slice(0, -1).every((line) => endsEntry(line, margin))) return labels === lines.length ? make("collapsed", lines, all) : void 0;
	if (labels >= 2 && labels >= lines.length - 1) return make("collapsed", lines, all);
	if (timed >= 2) return make("collapsed", lines, all);
	if (listed && verbs * 2 >= lines.length) return make("collapsed", lines, all);
	if (lines.length >= 3 && verbs * 3 >= lines.length * 2) return make("collapsed", lines, all);
}
function withoutFrame(reading, lines) {
	const [first] = lines;
	const last = lines.at(-1);
	if (!first || !last || lines.length < 4) return lines;
	const leads = /[:：]$/.test(first.text) && !["time", "bullet"].includes(openingOf(reading, first));
	const kinds2 = new Set(lines.slice(leads ? 1 : 0, -1).map((line) => kindOf2(reading, line)));
	const closes = last.text.length >= 60 && /[.!]$/.test(last.text) && !kinds2.has("sentence") && kindOf2(reading, last) === "sentence";
	return lines.slice(leads ? 1 : 0, closes ? -1 : void 0);
}
function kindOf2(reading, line) {
	const opening2 = openingOf(reading, line);
	if (opening2 === "label" || opening2 === "sentence") return opensWithVerb(line.text, reading.language) ? "task" : opening2;
	return opening2;
}
function opensApart(reading, line, before, margin) {
	const entry = entryAt(reading, line);
	return /^\s{0,3}[)\]]?\s{0,3}[:：–—-]/.test(line.text.slice(entry?.end ?? 0)) || before === void 0 || margin < 60 || endsEntry(before, margin);
}
function isTyped(line) {
	return hasTypedBullet(line.text) && !(line.block.item && line.index === 0);
}
function isHardBroken(block, line) {
	return block.hardBreaks.some((at) => at >= line.end && at <= line.end + 3);
}
function mergeNeighbours(lists2, reading) {
	const merged2 = [];
	for (const list of lists2) {
		const before = merged2.at(-1);
		const last = before?.lines.at(-1);
		const next = list.lines[0];
		if (before && last && next && before.form === "typed" && list.form === "typed" && last.block !== next.block && next.order === last.order + 1 && reading.lines[last.order + 1] === next) merged2[merged2.length - 1] = {
			...before,
			place: {
				start: before.place.start,
				end: list.place.end
			},
			lines: [...before.lines, ...list.lines],
			around: [...before.around, ...list.around]
		};
		else merged2.push(list);
	}
	return merged2;
}
var logLine = /^(?:\[?(?:FATAL|ERROR|WARN|WARNING|INFO|DEBUG|TRACE|CRITICAL|NOTICE|PANIC)\]?\b|\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d)/;
var codeMarks = /[{};=<>|\\$`~^]|\/\w{1,40}\/\w|::|\(\)|->|^\s*(?:[#/*$>]|sudo |cd |ls |cat |curl |kubectl |docker |npm |git |apt|ps |ssh |at \w+\.)/;
var wordy = /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}][\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}][^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]{1,4}[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}][\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]/u;
function readAccidentalCode(reading, sections) {
	const headings2 = new Set(sections.map((section) => section.heading));
	const mended = new Set(sections.filter(({ fake, edits }) => fake && edits.length > 0).map((section) => section.heading));
	const found = [];
	for (const block of reading.blocks) {
		if (block.kind !== "code" || block.fenced || !isProse(reading, block, headings2)) continue;
		const [first] = block.lines;
		const last = block.lines.at(-1);
		if (!first || !last) continue;
		const timed = new Set(block.lines.filter((line) => entryAt(reading, line)?.clock !== void 0 && !hasTypedBullet(line.text)));
		const safe = timed.size > 0 || block.lines.some((line) => headings2.has(line));
		found.push({
			text: first.text,
			place: {
				start: placeInLine(first).start,
				end: placeInLine(last).end
			},
			line: first.number,
			safe,
			edits: safe ? dedentEdits(reading, block, timed, mended) : []
		});
	}
	return found;
}
function isProse(reading, block, headings2) {
	let prose = 0;
	let code = 0;
	for (const line of block.lines) if (headings2.has(line)) prose += 2;
	else if (codeMarks.test(line.text) || logLine.test(line.text)) code++;
	else if (wordy.test(line.text) && /^[^a-z]|[.!?:]$/.test(line.text)) prose++;
	else if (entryAt(reading, line)?.clock) prose++;
	return prose > 0 && prose > code * 2 && prose * 2 >= block.lines.length;
}
function readTimeline(reading, sections) {
	const own = sections.filter((section) => section.keys.includes("timeline"));
	const seen2 = /* @__PURE__ */ new Set();
	const region = [];
	for (const section of own) {
		const others = new Set(nestedParts(section, sections));
		for (const line of [section.heading, ...section.lines]) {
			if (seen2.has(line) || others.has(line)) continue;
			seen2.add(line);
			if (line !== section.heading || section.form === "label") region.push(line);
		}
	}
	for (const line of dividedParts(reading, own, sections)) if (!seen2.has(line)) region.push(line);
	const found = readRegion(reading, region, sections);
	const labelled3 = found.entries.length > 0 && found.entries.every((entry) => entry.late && entry.line.block.item);
	if (found.entries.length > 0 && !labelled3 && (found.entries.length >= 2 || own.length > 0)) return {
		...found,
		section: own[0]
	};
	const pasted = readRegion(reading, region.filter((line) => line.block.kind === "fence" && line.block.info === ""), sections, true);
	if (pasted.entries.length >= 2) return {
		...pasted,
		section: own[0]
	};
	const stand = standIn(reading, sections, seen2);
	if (stand.entries.length >= 3) return {
		...stand,
		section: own[0]
	};
	if (labelled3) return {
		...found,
		section: own[0]
	};
	return {
		...found,
		section: own[0],
		read: found.entries.length > 0 || own.every((section) => section.empty) || region.filter((line) => opensWithDate(reading, line)).length >= 2 || isElsewhere(region)
	};
}
function dividedParts(reading, own, sections) {
	const found = [];
	let last = own.at(-1);
	const bare = last?.lines.length === 0;
	for (const section of last ? sections.slice(sections.indexOf(last) + 1) : []) {
		const divides = section.form === "plain" && section.keys.every((key) => key === "resolution" || key === "detection");
		const [first] = section.lines;
		const end2 = last?.lines.at(-1) ?? last?.heading;
		if (!divides || !first || section.heading.order !== (end2?.order ?? 0) + 1 || !(bare || entryAt(reading, first)?.clock)) break;
		found.push(...section.lines);
		last = section;
	}
	return found;
}
function opensWithDate(reading, line) {
	if (line.block.cells) return reading.tokensOf(line).some((token) => token.kind === "date");
	return entryAt(reading, line)?.date !== void 0;
}
function isElsewhere(region) {
	return region.length > 0 && region.length <= 2 && region.some((line) => line.block.links.length > 0 || line.text.includes("://"));
}
var stages = ["detection", "resolution"];
function nestedParts(section, sections) {
	return sections.filter((other) => other !== section && other.form !== "label" && other.keys.some((key) => key !== "timeline" && !stages.includes(key)) && !other.keys.includes("timeline") && section.lines.includes(other.heading)).flatMap((other) => [other.heading, ...other.lines]);
}
function readRegion(reading, lines, sections, fenced = false) {
	const entries = [];
	const untimed = [];
	let carried;
	let group = 0;
	let groupKey;
	let waiting = [];
	const timedItems = /* @__PURE__ */ new Set();
	const headings2 = new Map(sections.map((section) => [section.heading, section]));
	const enter = (key) => {
		if (key !== groupKey) {
			groupKey = key;
			group++;
		}
		return group;
	};
	const push = (entry, key, columnZone, date) => {
		entries.push({
			...entry,
			group: enter(key),
			carried: date ?? carried,
			columnZone
		});
		if (entry.line.block.item) timedItems.add(entry.line.block.item.id);
	};
	for (const line of lines) {
		const { block } = line;
		if (block.quoted || block.kind === "fence" && !fenced || fenced && block.kind !== "fence") continue;
		if (block.kind === "row") {
			const row = readRow(reading, line);
			if (!row) continue;
			if (row.entry) push(row.entry, `table ${block.table}`, row.zone, row.date);
			else if (row.untimed) untimed.push(row.untimed);
			continue;
		}
		const running = runningEntries(reading, line);
		if (running.length > 0) {
			for (const entry2 of running) push(entry2, block);
			continue;
		}
		const entry = entryAt(reading, line);
		const key = groupOf(line);
		if (entry?.clock || entry?.relative) {
			push(entry, key);
			continue;
		}
		if (entry?.date && headsDay(line, entry, headings2.has(line))) {
			carried = entry.date;
			continue;
		}
		if (block.kind === "heading") {
			if (groupKey !== "heading") groupKey = void 0;
			const date = dateInHeading(reading, line);
			if (date) carried = date;
			continue;
		}
		const inner = block.item?.parent !== void 0 && timedItems.has(block.item.parent) ? void 0 : lateTime(reading, line);
		if (inner) push(inner, key);
		else waiting.push({
			line,
			key
		});
	}
	if (entries.length === 0) for (const { line } of waiting) {
		const told = closingTime(reading, line) ?? toldTime(reading, line);
		if (told) push(told, line);
	}
	untimed.push(...untimedAmong(reading, entries, waiting, headings2));
	waiting = [];
	return {
		entries,
		untimed,
		read: entries.length > 0
	};
}
function groupOf(line) {
	const { block } = line;
	if (block.item) return block.item.parent === void 0 ? `list ${block.item.list}` : `list ${block.item.list} in ${block.item.parent}`;
	return block.kind;
}
function headsDay(line, entry, heading) {
	const rest8 = line.text.slice(entry.end).replace(/[\s:;.,)*_–—-]+/g, "");
	return heading || line.block.kind === "heading" || rest8 === "";
}
function dateInHeading(reading, line) {
	const dates = reading.tokensOf(line).filter((token) => token.kind === "date");
	return dates.length === 1 && dates[0]?.kind === "date" ? dates[0] : void 0;
}
var labelLead = /^[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]{0,4}\p{Lu}[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff} /-]{2,32}[:：]\s+\S/u;
function lateTime(reading, line) {
	const { item: item2 } = line.block;
	if (!(item2?.first === true && line.index === 0) && !hasTypedBullet(line.text) && !(item2 === void 0 && labelLead.test(line.text))) return void 0;
	const clocks = reading.tokensOf(line).filter((token) => token.kind === "clock");
	const clock = clocks[0];
	if (clocks.length !== 1 || clock?.kind !== "clock" || clock.minutes === void 0 || clock.precision === "hour") return void 0;
	const date = reading.tokensOf(line).filter((token) => token.kind === "date" && token.end <= clock.start).at(-1);
	const found = entryAt(reading, line, date && clock.start - date.end <= 4 ? date.start : clock.start);
	const word = /([\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{1,20})\s{1,3}$/u.exec(line.text.slice(0, found?.start ?? 0))?.[1]?.toLowerCase() ?? "";
	const told = (reading.language.time.at ?? []).includes(word);
	return found ? {
		...found,
		textStart: 0,
		textEnd: line.text.length,
		late: !told
	} : void 0;
}
function closingTime(reading, line) {
	if (line.block.item) return void 0;
	const clocks = reading.tokensOf(line).filter((token) => token.kind === "clock");
	const clock = clocks[0];
	if (clocks.length !== 1 || clock?.kind !== "clock" || clock.minutes === void 0) return void 0;
	const found = entryAt(reading, line, clock.start);
	if (!found || line.text.slice(found.end).replace(/[\s.,;:)\]]+/g, "") !== "") return void 0;
	return {
		...found,
		textStart: 0,
		textEnd: line.text.length,
		late: true
	};
}
function toldTime(reading, line) {
	const before = line.block.lines[line.index - 1];
	if (line.block.item || line.block.kind !== "paragraph" || before && !/[.:!。：]$/.test(before.text)) return void 0;
	const tokens = reading.tokensOf(line);
	const [clock, ...more2] = tokens.filter((token) => token.kind === "clock");
	if (clock?.kind !== "clock" || clock.minutes === void 0 || more2.length > 0 || sentenceAt(line, clock.start).start > 0) return void 0;
	const found = entryAt(reading, line, tokens.find((token) => token.kind === "date" && token.end <= clock.start && clock.start - token.end <= 4)?.start ?? clock.start);
	const word = /([\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{1,20})\s{1,3}$/u.exec(line.text.slice(0, found?.start ?? 0))?.[1]?.toLowerCase() ?? "";
	return found && (reading.language.time.at ?? []).includes(word) ? {
		...found,
		textStart: 0,
		textEnd: line.text.length,
		late: true
	} : void 0;
}
function readRow(reading, line) {
	const { block } = line;
	const { columns } = reading.language;
	if (block.headerRow) {
		const own = entryAt(reading, line);
		return own?.clock && own.end < line.text.length ? { entry: own } : void 0;
	}
	const cells = block.cells ?? [];
	const timeCell = cells.find((cell) => heads(cell, columns.time)) ?? cells.find((cell) => headsZone(reading, cell)) ?? cells.find((cell) => cellEntry(reading, line, cell)?.clock);
	if (!timeCell) return void 0;
	const dateCells = cells.filter((cell) => cell !== timeCell && heads(cell, columns.date));
	const date = dateCells.map((cell) => cellEntry(reading, line, cell)?.date).find((value) => value !== void 0);
	const zone = findZones(timeCell.header, reading.language.time)[0] ?? zoneInHeader(reading, timeCell);
	const entry = cellEntry(reading, line, timeCell);
	const [rest8] = cells.filter((cell) => cell !== timeCell && !dateCells.includes(cell) && cell.text.trim() !== "").sort((a, b) => b.text.length - a.text.length);
	if (entry?.clock || entry?.relative) {
		const whole = {
			...entry,
			textStart: rest8?.start ?? entry.end,
			textEnd: line.text.length
		};
		return {
			entry: date && !entry.date ? {
				...whole,
				date
			} : whole,
			date,
			zone
		};
	}
	if ((timeCell.text.trim() === "" || entry?.date !== void 0 && !entry.until && !/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]{2}/u.test(line.text.slice(entry.end, timeCell.end - line.start)) && heads(timeCell, columns.time.slice(0, 2)) && !columns.date.some((name) => timeCell.header.toLowerCase().includes(name))) && rest8 && (cells[0]?.header ?? "") !== "" && !date) return { untimed: locatedIn(line, rest8.start - line.start, rest8.end - line.start) };
	return {};
}
function headsZone(reading, cell) {
	return /^[A-Z]{2,5}(?:[+-]\d{1,2})?$/.test(cell.header) && findZones(`${reading.language.columns.time[0]} (${cell.header})`, reading.language.time).length > 0;
}
function zoneInHeader(reading, cell) {
	const bracket = /\(([^()]{1,40})\)/.exec(cell.header)?.[1];
	return bracket ? findZones(`${reading.language.columns.time[0]} (${bracket})`, reading.language.time)[0] : void 0;
}
function heads(cell, words2) {
	const name = cell.header.toLowerCase().replace(/\s{0,4}[([（【].*$/s, "").replace(/[\s:]{1,9}$/, "");
	return isOneOf(name, words2) || isOneOf(name.split(/\s*[/&,]\s*|\s+/)[0] ?? "", words2);
}
function cellEntry(reading, line, cell) {
	return entryAt(reading, line, cell.start - line.start, cell.end - line.start);
}
function untimedAmong(reading, entries, waiting, headings2) {
	const found = [];
	const timed = /* @__PURE__ */ new Map();
	const holders = /* @__PURE__ */ new Set();
	for (const { line } of entries) {
		const item2 = line.block.item;
		if (!item2 || line.block.kind === "row") continue;
		timed.set(item2.list, (timed.get(item2.list) ?? 0) + 1);
		if (item2.parent !== void 0) holders.add(item2.parent);
	}
	const typed = /* @__PURE__ */ new Map();
	for (const { line } of entries) if (bulletOf(line)) typed.set(line.block, (typed.get(line.block) ?? 0) + 1);
	for (const { line } of waiting) {
		const item2 = line.block.item;
		if (bulletOf(line) && (typed.get(line.block) ?? 0) >= 2 && !isDeliberatelyOpen(reading, line)) {
			found.push(locatedIn(line, wordsStart(line.text)));
			continue;
		}
		if (!item2?.first || line.index > 0 || item2.parent !== void 0 || holders.has(item2.id)) continue;
		const labelled3 = isLabelled(line);
		if (!((timed.get(item2.list) ?? 0) >= 2 || labelled3 && entries.length > 0 && (timed.has(item2.list) || holders.size > 0)) || headings2.has(line) && !labelled3 || isDeliberatelyOpen(reading, line)) continue;
		found.push(locatedIn(line, leadingMarks(line.text)));
	}
	return found;
}
function isLabelled(line) {
	return line.block.strong.some((span) => span.start <= line.start + 2 && /[:：]\s*$/.test(line.block.text.slice(span.start, Math.min(line.block.text.length, span.end + 1))));
}
function isDeliberatelyOpen(reading, line) {
	const { time } = reading.language;
	if (reading.tokensOf(line).some((token) => token.kind === "date" || token.kind === "clock" || token.kind === "duration" || token.kind === "relative")) return true;
	if (/^[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]{0,4}\d{4}-[\dMXx?]{2}-[\dDXx?]{2}(?!\d)/u.test(line.text)) return true;
	const lead = line.text.slice(0, 40).toLowerCase();
	return time.hedges.some((hedge) => lead.startsWith(`${hedge} `)) || hasPhrase(lead, wordsOnly(reading.language.unknown));
}
function standIn(reading, sections, seen2) {
	const candidates = /* @__PURE__ */ new Map();
	const skipped = new Set(sections.filter((section) => section.keys.some((key) => key === "action-items" || key === "lessons-learned")).flatMap((section) => section.lines));
	for (const line of reading.lines) {
		if (seen2.has(line) || skipped.has(line) || line.block.kind === "fence" || line.block.quoted) continue;
		const key = line.block.kind === "row" ? `table ${line.block.table}` : groupOf(line);
		const entry = line.block.kind === "row" ? readRow(reading, line)?.entry : entryAt(reading, line);
		if (entry?.clock === void 0 || line.text.slice(entry.end).trim().length < 8) continue;
		if (!line.block.item && line.block.kind !== "row" && line.block.kind !== "heading" && !/^\s{0,4}(?:[)\]]\s{0,4})?(?:[:：–—-]|→)/.test(line.text.slice(entry.end))) continue;
		const list = candidates.get(key) ?? [];
		list.push(line);
		candidates.set(key, list);
	}
	const best = [...candidates.values()].sort((a, b) => b.length - a.length)[0] ?? [];
	const chosen = best[0];
	if (!chosen || best.length < 3) return {
		entries: [],
		untimed: [],
		read: false
	};
	const first = chosen.order;
	const last = best.at(-1)?.order ?? first;
	return readRegion(reading, reading.lines.filter((line) => line.order >= first && line.order <= last), sections);
}
function readPhrases(reading, owners, phrases) {
	const { language } = reading;
	const found = [];
	for (const line of reading.lines) {
		if (line.block.kind === "fence" || line.block.quoted) continue;
		const keys = owners.get(line)?.keys ?? [];
		if (keys.length === 0 || keys.includes("action-items") && !keys.includes("resolution")) continue;
		const match = findPhrase(line.text, phrases);
		if (!match || isQuoted(line.text, match.start) || covers(line.block.code, line.start + match.start) || covers(line.block.links, line.start + match.start)) continue;
		const sentence = sentenceAt(line, match.start);
		const before = line.text.slice(sentence.start, match.start);
		if (/[?？]\s*$/.test(line.text.slice(sentence.start, sentence.end))) continue;
		if (hasPhrase(before.slice(-48), language.denials)) continue;
		found.push({
			...locatedIn(line, match.start, match.end),
			expected: []
		});
	}
	return found;
}
function isQuoted(text, index) {
	let open = false;
	for (let at = 0; at < index; at++) {
		const char = text[at];
		if (char === "\"") open = !open;
		else if (char === "“") open = true;
		else if (char === "”") open = false;
	}
	return open;
}
function readZones(reading, sections, timeline, labels, windows2, title, incidentDate) {
	const { language } = reading;
	const stated = [];
	const add = (located, zone, date) => {
		stated.push({
			...located,
			zone,
			date: date ?? incidentDate
		});
	};
	let general;
	for (const label of labelled2(labels, language.labels.zone)) {
		const zone = findZones(`${language.time.zoneNouns?.[0] ?? ""}: ${label.value}`, language.time)[0];
		if (!zone) continue;
		general ??= zone;
		add(label, zone, void 0);
	}
	for (const label of labels) {
		if (label.from !== "front-matter") continue;
		for (const token of tokensOfLabel(reading, label)) if (token.kind === "zone") add(label, token, void 0);
	}
	for (const section of sections) {
		if (!section.keys.includes("timeline")) continue;
		const zone = findZones(section.heading.text, language.time)[0];
		if (!zone) continue;
		general ??= zone;
		add(locatedIn(section.heading, zone.start, zone.end), zone, void 0);
	}
	const first = timeline.entries[0]?.line.order ?? -1;
	for (const line of reading.lines) {
		if (line.block.kind === "fence") continue;
		if (line.block.headerRow && timeline.entries.some((entry) => entry.columnZone && entry.line.block.table === line.block.table)) {
			const zone = timeline.entries.find((entry) => entry.line.block.table === line.block.table)?.columnZone;
			if (zone) add(locatedIn(line), zone, void 0);
			continue;
		}
		const nouns = line.text.length < 400 && mayNameZone(line.text, language.time) && hasPhrase(line.text, language.time.zoneNouns ?? []);
		const found = nouns ? findZones(line.text, language.time) : [];
		const near = line.order < first && first - line.order <= 4;
		const tokens = reading.tokensOf(line);
		const untimed = found.length > 0 && !tokens.some((token) => token.kind === "clock");
		for (const zone of found) {
			if (untimed && (near || nouns)) general ??= zone;
			if (tokens.some((token) => token.start <= zone.start && token.end >= zone.end)) continue;
			if (near || nouns) general ??= zone;
			add(locatedIn(line, zone.start, zone.end), zone, void 0);
		}
		const date = tokens.find((token) => token.kind === "date");
		for (const token of tokens) {
			if (token.kind !== "zone") continue;
			add(locatedIn(line, token.start, token.end), token, date?.kind === "date" && date.year !== void 0 ? date : void 0);
		}
	}
	if (title) {
		for (const token of scanTimes(title.text, language.time)) if (token.kind === "zone" && !stated.some((zone) => zone.line === title.line)) add(title, token, void 0);
	}
	const own = timeline.entries.map((entry) => entry.zone).filter((zone) => zone !== void 0);
	const single = new Set(own.map((zone) => zone.name)).size === 1 ? own[0] : void 0;
	const window = windows2.find((claim) => claim.start?.zone)?.start?.zone;
	return {
		stated,
		timeline: general ?? single ?? window ?? (stated.length > 0 && new Set(stated.map(({ zone }) => zone.name)).size === 1 ? stated[0]?.zone : void 0)
	};
}
var incidents = /* @__PURE__ */ new WeakMap();
function incidentOf(tree, file, settings = {}) {
	const known9 = incidents.get(tree);
	if (known9?.settings === settings) return known9.incident;
	const incident = readIncident(tree, String(file.value), pathIn(file), settings);
	incidents.set(tree, {
		settings,
		incident
	});
	return incident;
}
function pathIn({ path = "", cwd }) {
	return path.startsWith(cwd) && /[\\/]/.test(path.charAt(cwd.length)) ? path.slice(cwd.length + 1) : path;
}
function readIncident(tree, source, path, settings) {
	const locator = createLocator(source);
	const markdown = readBlocks(tree, locator);
	const detected = detect(markdown.lines.map((line) => line.text).join("\n"), markdown.frontMatter?.value ?? "", settings);
	const language = languageWith(detected.language, settings);
	const reading = createReading(markdown, locator, language, settings, path.replaceAll("\\", "/"));
	const sections = readSections(reading);
	const owners = keyedSections(sections);
	const labels = readLabels(reading);
	const title = readTitle(reading, sections, labels);
	const raw = readTimeline(reading, sections);
	const timed = new Set(raw.entries.map((entry) => entry.line));
	const timeClaims = readTimeClaims(reading, owners, labels, timed);
	const dates = readDates(reading, title, labels, timeClaims.windows, raw, owners);
	const date = incidentDateOf(dates);
	const zones = readZones(reading, sections, raw, labels, timeClaims.windows, title, date);
	const configured = settings.timeZone === void 0 ? void 0 : findZones(`${language.time.zoneNouns?.[0] ?? ""}: ${settings.timeZone}`, language.time)[0];
	const events = readEvents(reading, raw.entries, {
		day: date,
		zone: zones.timeline ?? configured,
		lengths: [...timeClaims.durations, ...timeClaims.metrics].map((own) => own.minutes),
		start: timeClaims.windows[0]?.start?.clock,
		headings: new Set(sections.filter(({ form }) => form !== "label").map((section) => section.heading))
	});
	const placeholders = readPlaceholders(reading);
	const doubtful = readDoubtfulTimes(reading, timed);
	const actions = readActions(reading, sections);
	return {
		kind: readKind(reading, title, sections, labels, {
			events: raw.entries.length,
			claims: timeClaims.windows.length + timeClaims.durations.length + timeClaims.metrics.length,
			placeholders: placeholders.length,
			dated: date !== void 0
		}),
		language,
		languageKnown: detected.known,
		status: readStatus(reading, labels),
		title,
		top: title?.place ?? topOf$1(reading),
		sections,
		timeline: {
			events,
			untimed: raw.untimed.filter((entry) => !placeholders.some((phrase) => phrase.line === entry.line)),
			section: raw.section,
			zone: zones.timeline,
			read: raw.read
		},
		claims: {
			...timeClaims,
			shares: readShares(reading, owners, timed),
			proseTimes: readProseTimes(reading, owners, events, timed, timeClaims.windows, detected.known)
		},
		actions,
		actionSections: sections.filter((section) => section.keys.includes("action-items")),
		dates,
		incidentDate: formatIncidentDate(date),
		zones: zones.stated,
		metadata: [titleSeverity(title, language), ...labels].filter((label) => label !== void 0).filter((label) => isMetadata(label, language)),
		fakeLists: readFakeLists(reading, sections, owners),
		accidentalCode: readAccidentalCode(reading, sections),
		placeholders,
		mojibake: readMojibake(reading),
		badTimes: doubtful.bad,
		ambiguousTimes: [...doubtful.ambiguousDates, ...halfless(events)],
		blame: readPhrases(reading, owners, language.blame),
		humanError: readPhrases(reading, owners, language.humanError),
		impactStated: reading.lines.some((line) => line.block.kind !== "fence" && hasPhrase(line.text, language.affected)),
		blocks: markdown.blocks,
		locator,
		settings
	};
}
function isMetadata(label, { labels }) {
	return [
		labels.severity,
		labels.incidentId,
		labels.status,
		labels.published,
		labels.date
	].some((names) => isNamed2(label, names));
}
function detect(text, frontMatter, settings) {
	const code = settings.language ?? /^(?:lang|language|locale)\s*[:=]\s*["']?([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)["']?\s*$/m.exec(frontMatter)?.[1];
	const named = code === void 0 ? void 0 : languageOf(code);
	if (named) return {
		language: named,
		known: true
	};
	const found = detectLanguage(text);
	return code === void 0 ? found : {
		language: found.language,
		known: false
	};
}
function topOf$1(reading) {
	const first = reading.lines[0];
	if (!first) return {
		start: 0,
		end: 0
	};
	const start = first.block.node.start;
	return {
		start,
		end: start + String.fromCodePoint(reading.locator.source.codePointAt(start) ?? 0).length
	};
}
function halfless(events) {
	if (!events.map((event) => event.clock).every((clock) => clock === void 0 || clock.couldBePm || clock.half !== void 0)) return [];
	const found = [];
	events.forEach((event, index) => {
		const before = events[index - 1]?.at;
		if (!event.clock?.couldBePm || event.reliable || event.at === void 0 || before === void 0 || event.clock.minutes === void 0) return;
		if (event.at % 1440 !== event.clock.minutes) found.push({
			text: event.timeText,
			place: event.timePlace,
			line: event.line,
			expected: []
		});
	});
	return found;
}
function quote(text, length = 60) {
	const folded = text.replace(/\s+/g, " ").trim();
	const start = folded.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
	const cut = folded.length > length ? `${start.trimEnd()}…` : folded;
	if (!cut.includes("`")) return `\`${cut}\``;
	const marks = "`".repeat(Math.max(...[...cut.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
	return `${marks} ${cut} ${marks}`;
}
var homepage = "https://github.com/postmortem-lint/postmortem-lint";
function urlOf(id) {
	return `${homepage}/blob/main/rules/README.md#${id}`;
}
function defineRule(rule) {
	return rule;
}
var RuleCrash = class extends Error {
	ruleId;
	constructor(ruleId, path, cause) {
		super(`Rule \`${ruleId}\` failed on \`${path}\`: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		this.name = "RuleCrash";
		this.ruleId = ruleId;
	}
};
function runRule(rule, incident, options, path = "the document") {
	try {
		return [...rule.check(incident, options)];
	} catch (error) {
		throw new RuleCrash(rule.id, path, error);
	}
}
function createMessage(rule, parts) {
	const { reason, place, fatal, cause: other, actual, expected, edits } = parts;
	const origin = {
		source: "remark-lint",
		ruleId: rule.id
	};
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	const cause = other && new VFileMessage(other.reason, {
		place: other.place,
		...origin
	});
	const message = new VFileMessage(reason, {
		place,
		...origin,
		cause
	});
	Error.stackTraceLimit = limit;
	message.fatal = fatal;
	message.url = rule.url ?? urlOf(rule.id);
	message.note = rule.rationale;
	if (actual !== void 0) message.actual = actual;
	if (expected) message.expected = [...expected];
	if (edits) message.edits = edits;
	return message;
}
function toMessage(rule, finding, level, locator) {
	const { message: reason, place, cause, expected = [], edits = [] } = finding;
	return createMessage(rule, {
		reason,
		place: locator.position(place),
		fatal: level === "error" && finding.level !== "warning",
		cause: cause && {
			reason: cause.message,
			place: locator.position(cause.place)
		},
		actual: expected.length > 0 ? locator.source.slice(place.start, place.end) : void 0,
		expected: expected.length > 0 ? expected : void 0,
		edits: edits.length > 0 ? edits : void 0
	});
}
var plugins = /* @__PURE__ */ new WeakMap();
function toPlugin(rule) {
	let plugin = plugins.get(rule);
	if (!plugin) {
		plugin = createPlugin(rule);
		plugins.set(rule, plugin);
	}
	return plugin;
}
function createPlugin(rule) {
	return function plugin(setting) {
		const own = toSetting(setting);
		if (own !== void 0 && settle(rule, own).level === "off") return void 0;
		const data = this.data();
		return (tree, file) => {
			const config = data.postmortemLintConfig?.(file);
			if (config?.ignoredBy !== void 0) return;
			const incident = incidentOf(tree, file, config?.settings ?? data.postmortemLint ?? plain);
			if (incident.kind.is !== "postmortem") return;
			const set = own === void 0 ? config ?? {} : { rules: { [rule.id]: own } };
			const { level, options } = settle(rule, rulesAt(incident.status, [rule], set)[rule.id]);
			if (level === "off") return;
			for (const finding of runRule(rule, incident, options, file.path)) file.messages.push(toMessage(rule, finding, level, incident.locator));
		};
	};
}
var plain = {};
function toSetting(setting) {
	if (setting === void 0 || setting === null || setting === true) return void 0;
	if (setting === false || setting === 0) return "off";
	if (setting === 1) return "warning";
	if (setting === 2) return "error";
	if (typeof setting === "string") return setting;
	const [level, options] = setting;
	return [typeof level === "number" ? [
		"off",
		"warning",
		"error"
	][level] : level, { ...options }];
}
createRequire(import.meta.url);
function lintIncident(incident, list, ruleSettings, path) {
	if (incident.kind.is !== "postmortem") return [];
	const messages = [];
	for (const rule of list) {
		const { level, options } = settle(rule, ruleSettings[rule.id]);
		if (level === "off") continue;
		for (const finding of runRule(rule, incident, options, path)) messages.push(toMessage(rule, finding, level, incident.locator));
	}
	return messages.sort(byPlace);
}
function byPlace(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.ruleId ?? "").localeCompare(b.ruleId ?? "");
}
function spanOf({ place }) {
	const start = place && ("start" in place ? place.start.offset : place.offset);
	if (place === void 0 || start === void 0) return void 0;
	return {
		start,
		end: ("end" in place ? place.end.offset : void 0) ?? start
	};
}
function offsetOf(message) {
	return spanOf(message)?.start ?? 0;
}
function causeOf({ cause }) {
	return cause instanceof VFileMessage ? cause : void 0;
}
createRequire(import.meta.url);
function placeOf$2({ line, column, place }) {
	const end = place && "end" in place ? place.end : void 0;
	return {
		line,
		column,
		endLine: end?.line,
		endColumn: end?.column
	};
}
function wordsOf$1(message) {
	const cause = causeOf(message);
	return cause ? `${message.reason}
Line ${cause.line ?? 1}: ${cause.reason}` : message.reason;
}
function levelOf({ fatal }) {
	return fatal ? "error" : "warning";
}
function shownOf({ messages }, { quiet = false }) {
	return quiet ? messages.filter(({ fatal }) => fatal) : messages;
}
function reportedOf({ linted }, options) {
	return linted.flatMap((document) => shownOf(document, options).map((message) => ({
		document,
		message
	})));
}
function pathBelow(root, path) {
	const below = relative(root, path);
	return below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below) ? void 0 : below;
}
function projectPath(path, { cwd, root = cwd }) {
	if (path === "<stdin>") return path;
	const absolute = resolve(cwd, path);
	return (pathBelow(root, absolute) ?? absolute).split(sep).join("/");
}
createRequire(import.meta.url);
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
var randomUUID = (...given) => process.getBuiltinModule("node:crypto").randomUUID(...given);
createRequire(import.meta.url);
var import_node_fs$3 = __toESM(require_fs(), 1);
var pattern = "**/*.{md,markdown}";
var never = ["**/node_modules/**", "**/.git/**"];
async function discover(paths, cwd) {
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	for (const path of paths) for (const entry of await entriesOf(path, cwd)) {
		const id = "absolute" in entry ? realPath(entry.absolute) : entry.path;
		if (seen.has(id)) continue;
		seen.add(id);
		found.push(entry);
	}
	return found;
}
async function entriesOf(path, cwd) {
	const absolute = resolve(cwd, path);
	try {
		if (!(0, import_node_fs$3.statSync)(absolute).isDirectory()) return [{
			path,
			absolute,
			named: true
		}];
		const [{ glob }, { gitIgnoreOf }] = await Promise.all([import("./dist-MX334EH2.js"), import("./git-ignore-WZXAGWV7.js")]);
		const isIgnored = gitIgnoreOf(absolute);
		const unreadable = [];
		return [...(await glob(pattern, {
			cwd: absolute,
			fs: { readdir: tellingErrors((folder, error) => unreadable.push({
				path: join(path, relative(absolute, folder)),
				reason: reasonOf(error),
				error
			})) },
			ignore: never,
			dot: true,
			followSymbolicLinks: false,
			expandDirectories: false,
			caseSensitiveMatch: false
		})).sort().map((name) => ({
			path: join(path, name),
			absolute: join(absolute, name.split("/").join(sep)),
			named: false
		})).filter((file) => !isIgnored(file.absolute)), ...unreadable];
	} catch (error) {
		return [{
			path,
			reason: reasonOf(error),
			error
		}];
	}
}
function isLooked(name) {
	return /\.(?:md|markdown)$/i.test(name) && !name.split("/").includes("node_modules");
}
function missing(path) {
	return {
		path,
		reason: nothing
	};
}
function tellingErrors(tell) {
	return new Proxy(import_node_fs$3.readdir, { apply: (target, self, [folder, options, done]) => Reflect.apply(target, self, [
		folder,
		options,
		(error, entries) => {
			if (error) tell(folder, error);
			done(error, entries);
		}
	]) });
}
var nothing = "no such file or folder";
var reasons = {
	ENOENT: nothing,
	ENOTDIR: nothing,
	EACCES: "permission denied",
	EPERM: "permission denied",
	EISDIR: "is a folder, not a file",
	ENXIO: "is no regular file",
	ELOOP: "its links lead in a circle",
	ENAMETOOLONG: "the name is too long",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EROFS: "the file system is read-only"
};
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	return reasons["code" in error ? String(error.code) : ""] ?? error.message;
}
createRequire(import.meta.url);
var defaultTolerance = {
	exactMinutes: 0,
	hedgedMinutes: 5,
	hourMinutes: 30,
	halfHourMinutes: 15,
	dayMinutes: 720,
	share: .1
};
function toleranceOf(duration, tolerance, seconds = false) {
	const { minutes, unit, approximate } = duration;
	const hedged = approximate || duration.bound !== void 0;
	const larger = (floor) => Math.max(floor, minutes * tolerance.share);
	if (unit === "day" || unit === "week") return tolerance.dayMinutes * (unit === "week" ? 7 : 1);
	if (unit === "half-hour") return larger(tolerance.halfHourMinutes);
	if (unit === "hour") return larger(tolerance.hourMinutes);
	if (hedged) return minutes >= 120 && minutes % 30 === 0 ? larger(tolerance.hourMinutes) : larger(tolerance.hedgedMinutes);
	return tolerance.exactMinutes + (seconds || unit === "second" || !Number.isInteger(minutes) ? 1 : 0);
}
function agrees(duration, measured, tolerance, seconds = false) {
	const slack = toleranceOf(duration, tolerance, seconds);
	if (duration.bound === "over" && measured > duration.minutes) return measured <= duration.minutes + Math.max(slack, 60, duration.minutes);
	if (duration.bound === "under" && measured < duration.minutes) return true;
	return Math.abs(measured - duration.minutes) <= slack + 1e-6;
}
function isEvent(moment) {
	return "timePlace" in moment;
}
var day$1 = 1440;
function exact(clock) {
	if (clock?.minutes === void 0 || clock.unknown) return void 0;
	return clock.minutes + (clock.seconds ?? 0) / 60;
}
function carriesSeconds(...moments) {
	return moments.some((moment) => moment?.clock?.seconds !== void 0);
}
function zoneShift(from, to, moment, incident) {
	if (!from || !to || from.name === to.name) return 0;
	const date = moment.date ?? incident.dates[0]?.date;
	const on = date ? {
		year: date.year,
		month: date.month,
		day: date.day
	} : {
		year: void 0,
		month: 1,
		day: 1
	};
	const left = offsetAt(from, on);
	const right = offsetAt(to, on);
	return left === void 0 || right === void 0 ? void 0 : left - right;
}
function zoneOf(moment, incident) {
	return moment.zone ?? (isEvent(moment) ? moment.derivedZone : incident.timeline.zone);
}
function minutesBetween(from, to, incident) {
	const start = exact(from.clock);
	const end = exact(to.clock);
	if (start === void 0 || end === void 0) return void 0;
	const shift = zoneShift(zoneOf(from, incident), zoneOf(to, incident), from, incident);
	if (shift === void 0) return void 0;
	const apart = daysApart(from, to);
	const difference = end - start + shift;
	if (apart !== void 0) return apart * day$1 + difference;
	return ((difference + day$1 / 2) % day$1 + day$1) % day$1 - day$1 / 2;
}
function daysApart(from, to) {
	const left = dayOf$1(from);
	const right = dayOf$1(to);
	return left === void 0 || right === void 0 ? void 0 : right - left;
}
function dayOf$1(moment) {
	if (isEvent(moment)) return moment.derivedDate === void 0 ? void 0 : moment.day;
	const { date } = moment;
	return date?.year === void 0 ? void 0 : daysOf(date.year, date.month, date.day);
}
function clockChange(start, end, incident) {
	const zone = zoneOf(start, incident);
	if (!zone || zone.offsets.length === 1 || zone.name !== zoneOf(end, incident)?.name) return 0;
	const [first] = incident.dates;
	const day2 = start.date ?? first?.date;
	const lastDay = end.date ?? day2;
	if (day2?.year === void 0 || lastDay?.year === void 0) return 0;
	const [from, ...doubtful] = offsetsAtTime(zone, day2, start.clock?.minutes ?? 0);
	const [to, ...unsure] = offsetsAtTime(zone, lastDay, end.clock?.minutes ?? 0);
	if (zone.region === void 0) return 0;
	return from === void 0 || to === void 0 || doubtful.length + unsure.length > 0 ? void 0 : from - to;
}
function windowMinutes(window, incident) {
	const { start, end } = window;
	if (!start || !end) return void 0;
	const first = exact(start.clock);
	const last = exact(end.clock);
	if (first === void 0 || last === void 0) return void 0;
	const shift = zoneShift(zoneOf(start, incident), zoneOf(end, incident), start, incident);
	const turned = clockChange(start, end, incident);
	if (shift === void 0 || turned === void 0) return void 0;
	const difference = last - first + shift + turned;
	const apart = end.date ? daysApart(start, end) : void 0;
	if (apart !== void 0) return apart * day$1 + difference;
	return difference < 0 ? difference + day$1 : difference;
}
function isExactWindow(window) {
	return [window.start, window.end].every((moment) => moment?.clock && !moment.clock.approximate && !moment.clock.unknown && !moment.clock.fault && moment.clock.precision !== "hour");
}
var most = 500;
function reliableEvents(incident) {
	return incident.timeline.events.filter((event) => event.reliable && event.at !== void 0).slice(0, most);
}
function witnessOf(duration, incident, tolerance) {
	const events = reliableEvents(incident);
	const slackSeconds = carriesSeconds(...events);
	for (const [index, from] of events.entries()) {
		for (const to of events.slice(index + 1)) {
			const minutes = (to.at ?? 0) - (from.at ?? 0);
			if (agrees(duration, minutes, tolerance, slackSeconds)) return {
				from,
				to,
				minutes
			};
		}
		if (from.until && from.clock) {
			const length = ((exact(from.until) ?? 0) - (exact(from.clock) ?? 0) + day$1) % day$1;
			if (agrees(duration, length, tolerance, slackSeconds)) return {
				from,
				to: from,
				minutes: length
			};
		}
	}
	const moments = statedMoments(incident);
	for (const from of moments) for (const to of [...moments, ...events]) {
		if (from === to) continue;
		const minutes = minutesBetween(from, to, incident);
		if (minutes !== void 0 && agrees(duration, Math.abs(minutes), tolerance, slackSeconds)) return {
			from,
			to,
			minutes: Math.abs(minutes)
		};
		if (minutes !== void 0 && minutes < 0 && daysApart(from, to) === void 0 && agrees(duration, minutes + day$1, tolerance, slackSeconds)) return {
			from,
			to,
			minutes: minutes + day$1
		};
	}
}
function statedMoments(incident) {
	return [...incident.claims.windows.flatMap((window) => [window.start, window.end]), ...incident.claims.moments].filter((moment) => moment !== void 0).filter((moment) => moment.clock?.minutes !== void 0);
}
function sumOfWindows(duration, incident, tolerance) {
	const lengths = incident.claims.windows.map((window) => windowMinutes(window, incident)).filter((length) => length !== void 0);
	return lengths.length > 1 && agrees(duration, lengths.reduce((sum, length) => sum + length, 0), tolerance);
}
function obviousPair(incident, to, from = "start") {
	const events = reliableEvents(incident);
	const start = momentOf(events, from);
	const end = momentOf(events, to);
	if (!start || !end || start === end || end.at === void 0 || start.at === void 0 || end.at <= start.at) return void 0;
	return {
		from: start,
		to: end,
		minutes: end.at - start.at
	};
}
function momentOf(events, kind) {
	return kind === "mitigated" || kind === "resolved" ? events.findLast((event) => event.milestone === kind) : events.find((event) => event.milestone === kind);
}
function durationContradiction(stated, incident, tolerance) {
	const { duration } = stated;
	if (duration.bound === "under") return void 0;
	const measured = (stated.window ? [stated.window] : incident.claims.windows).flatMap((window) => {
		const minutes = windowMinutes(window, incident);
		return minutes === void 0 || minutes < 0 ? [] : [{
			window,
			minutes
		}];
	});
	const slack = (window) => carriesSeconds(window.start, window.end);
	const text = (minutes) => formatMinutes(Math.round(minutes), incident.language.time);
	if (measured.length > 0) {
		if (measured.some(({ window, minutes }) => agrees(duration, minutes, tolerance, slack(window)) || !isExactWindow(window) && Math.abs(minutes - duration.minutes) <= 30)) return void 0;
		if (sumOfWindows(duration, incident, tolerance)) return void 0;
		if (measured.some(({ window, minutes }) => agreesOnceMended(stated, window, minutes, incident, tolerance))) return void 0;
		const main = obviousPair(incident, "resolved");
		if (main && agrees(duration, main.minutes, tolerance) && measured.every(({ minutes }) => Math.abs(minutes - main.minutes) > 1)) return void 0;
		const [nearest] = measured;
		if (!nearest || measured.length > 1 && !stated.window && witnessOf(duration, incident, tolerance)) return void 0;
		if (nearest.minutes > 1440 && Math.abs(nearest.minutes % 1440 - duration.minutes) <= 1) return void 0;
		const { start, end } = nearest.window;
		const source = start && end && start.line !== end.line ? pairSource({
			from: start,
			to: end,
			minutes: nearest.minutes
		}) : "in";
		return {
			stated,
			expected: text(nearest.minutes),
			against: nearest.window,
			source
		};
	}
	if (witnessOf(duration, incident, tolerance) || sumOfWindows(duration, incident, tolerance)) return void 0;
	const pair = obviousPair(incident, "resolved");
	if (!pair) return void 0;
	return {
		stated,
		expected: text(pair.minutes),
		against: pairPlace(pair),
		source: pairSource(pair)
	};
}
function agreesOnceMended(stated, window, minutes, incident, tolerance) {
	return boundContradictions(incident).some((found) => {
		if (found.window !== window) return false;
		const shift = minutesBetween(found.stated, found.event, incident) ?? 0;
		return agrees(stated.duration, found.bound === "end" ? minutes + shift : minutes - shift, tolerance);
	});
}
function metricContradiction(stated, incident, tolerance) {
	const { duration, kind } = stated;
	if (stated.explained || duration.bound !== void 0 || lacksWitness(incident)) return void 0;
	const { from, to } = metricDefinition(kind, incident.settings.metrics);
	const defined = incident.settings.metrics?.[kind] && obviousPair(incident, to, from);
	if (defined) return agrees(duration, defined.minutes, tolerance, carriesSeconds(defined.from, defined.to)) ? void 0 : pairContradiction(stated, defined, incident);
	if (witnessOf(duration, incident, tolerance) || sumOfWindows(duration, incident, tolerance)) return void 0;
	const { windows } = incident.claims;
	if (windows.map((window) => windowMinutes(window, incident)).some((minutes) => minutes !== void 0 && agrees(duration, minutes % 1440, tolerance))) return void 0;
	const events = reliableEvents(incident);
	if (events.length + incident.claims.moments.length < 3) return void 0;
	const pair = obviousPair(incident, to, from) ?? widestPair(events) ?? windowPair(incident);
	if (!pair || pair.minutes < 1) return void 0;
	if ((duration.unit === "day" || duration.unit === "week") && duration.minutes > pair.minutes) return void 0;
	const found = pairContradiction(stated, pair, incident);
	return {
		...found,
		source: `${found.source}; no other pair of entries gives it either`
	};
}
function pairContradiction(stated, pair, { language }) {
	return {
		stated,
		expected: formatMinutes(Math.round(pair.minutes), language.time),
		against: pairPlace(pair),
		source: pairSource(pair)
	};
}
var ends = {
	ttd: "detected",
	ttm: "mitigated",
	ttr: "resolved"
};
function metricDefinition(kind, metrics) {
	return metrics?.[kind] ?? {
		from: "start",
		to: ends[kind]
	};
}
function lacksWitness({ timeline, placeholders }) {
	if (timeline.events.some((event) => event.earlierThan && !event.earlierThan.reliable || event.clock?.fault && event.clock.fault.kind !== "spacing")) return true;
	return hasUnfilledEntry({
		timeline,
		placeholders
	});
}
function hasUnfilledEntry({ timeline, placeholders }) {
	if (placeholders.length === 0) return false;
	const lines = new Set(timeline.section?.lines.map((line) => line.number));
	const first = timeline.events[0]?.line ?? Number.POSITIVE_INFINITY;
	const last = (timeline.events.at(-1)?.line ?? 0) + 2;
	return placeholders.some(({ line }) => lines.has(line) || line >= first && line <= last);
}
function widestPair(events) {
	const first = events[0];
	const last = events.at(-1);
	if (!first || !last || first === last) return void 0;
	return {
		from: first,
		to: last,
		minutes: (last.at ?? 0) - (first.at ?? 0)
	};
}
function windowPair(incident) {
	for (const window of incident.claims.windows) {
		const minutes = windowMinutes(window, incident);
		if (window.start && window.end && minutes !== void 0 && minutes > 0) return {
			from: window.start,
			to: window.end,
			minutes
		};
	}
}
function pairPlace(pair) {
	return {
		text: momentText(pair.from),
		place: placeOf$1(pair.from),
		line: pair.from.line
	};
}
function placeOf$1(moment) {
	return isEvent(moment) ? moment.timePlace : moment.place;
}
function momentText(moment) {
	return isEvent(moment) ? moment.timeText : moment.text;
}
function pairSource(pair) {
	return `from \`${momentText(pair.from)}\` (line ${pair.from.line}) to \`${momentText(pair.to)}\` (line ${pair.to.line})`;
}
function boundContradictions(incident) {
	const found = [];
	if (incident.claims.windows.length === 0 || hasUnfilledEntry(incident)) return found;
	const events = reliableEvents(incident);
	const { events: all } = incident.timeline;
	const worded = {
		start: wordedAs(incident, all, "start"),
		end: wordedAs(incident, all, "end")
	};
	for (const window of incident.claims.windows) for (const bound of ["start", "end"]) {
		const stated = window[bound];
		if (!stated?.clock || stated.clock.approximate || stated.clock.fault || stated.clock.minutes === void 0) continue;
		const candidates = worded[bound];
		const decisive = bound === "start" ? candidates[0] : candidates.at(-1);
		if (decisive && isOfAnotherDay(window, decisive.event)) continue;
		const chosen = decisive?.event.reliable ? decisive : candidates.find(({ event }) => event.reliable && event.clock?.minutes === decisive?.event.clock?.minutes);
		const contradiction = chosen && boundContradiction(incident, events, window, stated, chosen);
		const again = found.some((other) => other.bound === bound && Math.abs(minutesBetween(other.stated, stated, incident) ?? 1) < 1);
		if (contradiction && !again) found.push({
			...contradiction,
			window,
			bound,
			stated
		});
	}
	return found;
}
function isOfAnotherDay(window, event) {
	const { date } = window.start ?? {};
	const [month, day2] = (event.derivedDate ?? "").split("-").slice(-2).map(Number);
	if (!date || date.year !== void 0 || month === void 0 || day2 === void 0) return false;
	return date.month !== month || Math.abs(date.day - day2) > 1;
}
function wordedAs(incident, events, bound) {
	const { language } = incident;
	return events.flatMap((event) => {
		const words = findUndenied(event.description.slice(0, 160), language.bounds[bound], language);
		return words ? [{
			event,
			words: words.text
		}] : [];
	});
}
function boundContradiction(incident, events, window, stated, chosen) {
	const { language } = incident;
	const slack = stated.clock?.precision === "hour" ? 30 : 0;
	const { start, end } = window;
	const other = stated === start ? end : start;
	const near24 = other && Math.abs(minutesBetween(other, chosen.event, incident) ?? 0) <= 1440;
	const distance = (event) => {
		const minutes = minutesBetween(stated, event, incident);
		if (minutes === void 0) return void 0;
		const apart = Math.abs(minutes);
		if (apart <= 1440) return apart;
		return near24 ? Math.min(apart % 1440, 1440 - apart % 1440) : void 0;
	};
	const seconds = (event) => carriesSeconds(stated, event) ? 1 : 0;
	const near = (event) => (distance(event) ?? Number.POSITIVE_INFINITY) <= slack + seconds(event);
	if (events.some(near)) return void 0;
	if (events.flatMap((event) => event.until ? [{
		...event,
		clock: event.until
	}] : []).some((event) => Math.abs(minutesBetween(stated, event, incident) ?? 1) % 1440 < 1)) return void 0;
	if ((distance(chosen.event) ?? Number.POSITIVE_INFINITY) > 720) return void 0;
	if (findPhrase(chosen.event.description, language.metricNotes) && chosen.words.length < 4) return void 0;
	return chosen;
}
createRequire(import.meta.url);
function md(strings) {
	const lines = strings.join("").split("\n");
	if (lines[0]?.trim() === "") lines.shift();
	if (lines.at(-1)?.trim() === "") lines.pop();
	const margins = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
	const margin = Math.min(...margins);
	return lines.map((line) => line.slice(margin)).join("\n");
}
var rule$1 = defineRule({
	id: "accidental-code",
	description: "Prose that its indentation turned into a code block.",
	rationale: "Markdown shows text behind four spaces as code: it does not wrap, its links are dead, and the timeline in it looks like a log.",
	limits: "An indented block that reads as code, output or a log is left alone. The fix is applied only to a block that holds a section name or timed entries, and no tag or entity that Markdown would not show.",
	level: "warning",
	fix: "safe",
	options: {},
	examples: [
		{
			name: "a log is code on purpose",
			markdown: md`
        # Postmortem: booking database out of connections

        ## Detection

        Priya found the cause in the log of the database:

            $ kubectl logs booking-db-0 --tail=2
            2025-03-04T14:02:11Z ERROR pool="bookings" active=200 waiting=41
            2025-03-04T14:02:12Z ERROR pool="bookings" active=200 waiting=57
      `
		},
		{
			name: "a timeline behind four spaces",
			markdown: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

            14:02 Connection pool is full, outage begins
            14:10 Alert pages Priya
            14:49 Pool enlarged, bookings are restored

        ## Root cause

        A report held its connections open.
      `,
			findings: ["5:5-7:47: Unexpected code block made of prose by its indentation, expected text at the margin"],
			fixed: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

        - 14:02 Connection pool is full, outage begins
        - 14:10 Alert pages Priya
        - 14:49 Pool enlarged, bookings are restored

        ## Root cause

        A report held its connections open.
      `
		},
		{
			name: "captions with text behind more spaces",
			markdown: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

            14:02 Outage begins
                The connection pool is full.
                Bookings fail.

            14:49 Bookings are restored
      `,
			findings: ["5:5-9:32: Unexpected code block made of prose by its indentation, expected text at the margin"],
			fixed: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

        - 14:02 Outage begins
          - The connection pool is full.
          - Bookings fail.

        - 14:49 Bookings are restored
      `
		}
	],
	*check({ accidentalCode }) {
		for (const block of accidentalCode) yield {
			message: "Unexpected code block made of prose by its indentation, expected text at the margin",
			place: block.place,
			edits: block.safe ? block.edits : []
		};
	}
});
toPlugin(rule$1);
var rule2 = defineRule({
	id: "ambiguous-time",
	description: "A time or date that may be read in two ways.",
	rationale: "03/04/2024 is April in Bergen and March in Boston; 1:05 after a long night may be noon or midnight.",
	limits: "Silent where the order of the entries, a day above 12 or another date in the document leaves one reading. Each spelling of a date is reported once, and of the times the first.",
	level: "warning",
	options: {},
	examples: [
		{
			name: "the month is a word",
			markdown: md`
        # Postmortem: fares not shown on 3 April 2024

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied, outage begins
        - 12:20 Priya is paged
        - 13:05 Fares are restored
      `
		},
		{
			name: "a day above 12 shows the order",
			markdown: md`
        # Postmortem: fares not shown on 23/04/2024

        From 11:40 to 13:05 UTC no fare was shown.
      `
		},
		{
			name: "day and month may be swapped",
			markdown: md`
        # Postmortem: fares not shown

        ## Summary

        On 03/04/2024 from 11:40 to 13:05 UTC no fare was shown to customers.
      `,
			findings: ["5:4-5:14: Unexpected ambiguous date `03/04/2024`, expected year, month and day as in `2024-04-03`"]
		},
		{
			name: "am or pm is missing",
			markdown: md`
        # Postmortem: fares not shown on 3 April 2024

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied, outage begins
        - 12:20 Priya is paged
        - 1:05 Fares are restored
      `,
			findings: ["7:3-7:7: Unexpected ambiguous time `1:05`, expected am, pm or a 24-hour time"]
		}
	],
	*check({ ambiguousTimes }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { text, place, expected } of ambiguousTimes) {
			const dated = /\d{4}|\d\D\d+\D\d/.test(text);
			const key = dated ? text : "";
			if (seen.has(key)) continue;
			seen.add(key);
			yield {
				message: `Unexpected ambiguous ${dated ? "date" : "time"} ${quote(text)}, expected ${dated ? "year, month and day as in `2024-04-03`" : "am, pm or a 24-hour time"}`,
				place,
				expected
			};
		}
	}
});
toPlugin(rule2);
function mismatchAround(zone, date) {
	const wrong = [
		-1,
		0,
		1
	].map((count) => seasonMismatch(zone, addDays(date, count)));
	return wrong.every((name) => name !== void 0) ? wrong[1] : void 0;
}
var rule3 = defineRule({
	id: "ambiguous-time-zone",
	description: "A time zone name with several meanings, or one that is not in use on that day.",
	rationale: "IST is the time of India, of Ireland and of Israel. PST in July is an hour off, and so is everything compared with it.",
	limits: "Silent where the document spells the zone out, states an offset or another zone beside it, and where some place keeps the name all year (EST in Panama). Each name is reported once.",
	level: "warning",
	fix: "suggested",
	options: {},
	examples: [
		{
			name: "spelt out once",
			markdown: md`
        # Postmortem: support chat down on 27 February 2025

        From 10:30 to 11:45 IST (Indian Standard Time) nobody answered in the chat.

        ## Timeline (IST)

        - 10:30 Chat server goes down
        - 11:45 Chat is restored
      `
		},
		{
			name: "three zones are called IST",
			markdown: md`
        # Postmortem: support chat down on 27 February 2025

        From 10:30 to 11:45 IST nobody answered in the chat.

        ## Timeline

        - 10:30 Chat server goes down
        - 11:45 Chat is restored
      `,
			findings: ["3:21-3:24: Unexpected ambiguous time zone `IST`, expected its full name or an offset: `UTC+01:00` or `UTC+02:00` or `UTC+05:30`"]
		},
		{
			name: "a winter name in summer",
			markdown: md`
        # Postmortem: sailings missing on 16 July 2025

        ## Timeline (PST)

        - 09:10 Import of the sailings fails, outage begins
        - 09:55 Sailings are restored
      `,
			findings: ["3:14-3:17: Unexpected time zone `PST` on 2025-07-16, expected `PDT` or an offset"]
		}
	],
	*check({ zones }) {
		const clear = zones.some(({ zone }) => zone.spelledOut || zone.offsets.length === 1 && zone.season === void 0);
		const seen = /* @__PURE__ */ new Set();
		for (const { zone, date, place } of zones) {
			if (seen.has(zone.name)) continue;
			const right = date && mismatchAround(zone, date);
			if (right) {
				seen.add(zone.name);
				yield {
					message: `Unexpected time zone ${quote(zone.text)} on ${formatDate(date)}, expected ${quote(right)} or an offset`,
					place,
					expected: [right]
				};
			} else if (zone.offsets.length > 1 && zone.region === void 0 && !clear) {
				seen.add(zone.name);
				const readings = zone.offsets.map(nameOffset);
				yield {
					message: `Unexpected ambiguous time zone ${quote(zone.text)}, expected its full name or an offset: ${readings.map((name) => quote(name)).join(" or ")}`,
					place,
					expected: readings
				};
			}
		}
	}
});
function nameOffset(minutes) {
	const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
	return `UTC${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
toPlugin(rule3);
var rule4 = defineRule({
	id: "blame",
	description: "A person or group is blamed.",
	rationale: "Whoever is blamed today keeps quiet next time. Ask what let one mistake take the service down.",
	limits: "Needs a human subject and a verdict. To say who did what is no blame; quotes, denials and action items are left alone.",
	level: "warning",
	options: {},
	examples: [{
		name: "who did what, without a verdict",
		markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        Marek ran the cleanup script in a shell that was connected to production. The script takes the database from
        the environment and asks no question.
      `
	}, {
		name: "a verdict over a person",
		markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        The engineer forgot to check which database the shell was connected to, and the script deleted the manifests.
      `,
		findings: ["5:5-5:23: Unexpected blame in `engineer forgot to`, expected what in the system made it possible"]
	}],
	*check({ blame, languageKnown }) {
		if (!languageKnown) return;
		for (const phrase of blame) yield {
			message: `Unexpected blame in ${quote(phrase.text)}, expected what in the system made it possible`,
			place: phrase.place
		};
	}
});
toPlugin(rule4);
function dateContradictions(incident) {
	return [
		...incident.claims.windows.flatMap((window) => windowContradiction(incident, window)),
		...dayContradictions(incident),
		...startContradictions(incident),
		...titleContradictions(incident)
	];
}
function windowContradiction(incident, window) {
	const { start, end } = window;
	if (!start || !end?.date || !start.date) return [];
	const minutes = windowMinutes(window, incident);
	if (minutes === void 0) return [];
	if (minutes < 0) return [{
		kind: "end",
		stated: end,
		against: start
	}];
	const stated = [...incident.claims.durations, ...incident.claims.metrics].some((own) => !own.duration.approximate && Math.abs(own.minutes - minutes % 1440) <= 1);
	return minutes >= 1440 && stated ? [{
		kind: "window",
		stated: end,
		against: start
	}] : [];
}
function spanContradictions(incident) {
	return incident.claims.windows.flatMap((window) => {
		const against = window.end && undatedTimeline(incident, window);
		return window.end && against ? [{
			stated: window.end,
			against
		}] : [];
	});
}
function undatedTimeline(incident, window) {
	const { events } = incident.timeline;
	const first = events[0];
	const last = events.at(-1);
	const minutes = windowMinutes(window, incident);
	if (!first || !last || events.length < 3 || minutes === void 0 || minutes < 1440) return void 0;
	if (events.some((event) => event.date || event.crossesMidnight || event.clock?.minutes === void 0)) return void 0;
	return first.clock?.minutes === window.start?.clock?.minutes && last.clock?.minutes === window.end?.clock?.minutes ? {
		text: last.timeText,
		place: last.timePlace,
		line: last.line
	} : void 0;
}
function dayNumber(date) {
	return date.year === void 0 ? void 0 : daysOf(date.year, date.month, date.day);
}
function dayContradictions(incident) {
	const dated = incident.timeline.events.filter((event) => event.date?.year !== void 0 && event.date.ambiguous === void 0 && event.reliable);
	const days = dated.map((event) => dayNumber(event.date)).filter((day2) => day2 !== void 0);
	const [first] = dated;
	if (!first || days.length < 2) return [];
	const earliest = Math.min(...days);
	const latest = Math.max(...days);
	const found = [];
	for (const stated of incident.dates) {
		if (stated.from !== "label" && stated.from !== "title") continue;
		const day2 = dayNumber(stated.date);
		if (day2 === void 0 || isPublication(incident, stated)) continue;
		const agreed = incident.dates.some((other) => (other.from === "summary" || other.from === "start") && dayNumber(other.date) === earliest) && earliest === latest;
		if (day2 < earliest - 1 && earliest - day2 < 400) found.push({
			kind: "incident",
			stated,
			against: {
				text: first.date.text,
				place: first.timePlace,
				line: first.line
			}
		});
		else if (stated.from === "title" && day2 > latest && day2 - latest < 400 && (agreed || day2 - latest > 20)) found.push({
			kind: "incident",
			stated,
			against: {
				text: first.date.text,
				place: first.timePlace,
				line: first.line
			}
		});
	}
	return found.slice(0, 1);
}
function startContradictions(incident) {
	if (incident.claims.windows.some((window) => windowContradiction(incident, window).length > 0)) return [];
	const starts = incident.dates.filter((stated) => stated.from === "start");
	const [start] = starts;
	const day2 = start && dayNumber(start.date);
	if (!start || day2 === void 0 || new Set(starts.map((own) => dayNumber(own.date))).size > 1) return [];
	const dated = incident.timeline.events.filter((event) => event.date?.year !== void 0 && event.date.ambiguous === void 0 && event.reliable);
	const days = dated.map((event) => (event.date ? dayNumber(event.date) : void 0) ?? day2);
	const [first] = dated;
	if (first && days.length >= 2) {
		const apart2 = Math.min(...days) - day2;
		return [365, 366].some((year) => Math.abs(apart2 - year) <= 1) || apart2 < 0 && day2 > Math.max(...days) && -apart2 < 400 ? [{
			kind: "incident",
			stated: start,
			against: {
				text: first.date?.text ?? first.timeText,
				place: first.timePlace,
				line: first.line
			}
		}] : [];
	}
	const headed = incident.dates.find((stated) => (stated.from === "label" || stated.from === "title") && !isPublication(incident, stated));
	const apart = headed === void 0 ? 0 : day2 - (dayNumber(headed.date) ?? day2);
	return headed && apart >= 1 && apart < 400 ? [{
		kind: "incident",
		stated: start,
		against: headed
	}] : [];
}
function titleContradictions(incident) {
	const titled = incident.dates.find((stated) => stated.from === "title");
	const label = incident.dates.find((stated) => stated.from === "label" && !isPublication(incident, stated));
	const [from, to] = [titled && dayNumber(titled.date), label && dayNumber(label.date)];
	if (!titled || !label || from === void 0 || to === void 0 || to <= from || to - from > 60) return [];
	const told = incident.dates.some((stated) => (stated.from === "summary" || stated.from === "start") && dayNumber(stated.date) === to);
	const doubted = incident.dates.some((stated) => stated !== titled && dayNumber(stated.date) === from);
	return told && !doubted ? [{
		kind: "incident",
		stated: titled,
		against: label
	}] : [];
}
function isPublication(incident, stated) {
	const label = incident.metadata.find((own) => own.place.start === stated.place.start);
	return label !== void 0 && isOneOf(label.label, incident.language.labels.published);
}
var rule5 = defineRule({
	id: "date-mismatch",
	description: "An end before its start, or two dates for the same incident.",
	rationale: "A wrong day sends everybody who looks for the cause to the wrong deployment and the wrong logs.",
	limits: "The date in a file name, a bare `date` in the front matter and dates of publication may differ from the incident.",
	level: "error",
	options: {},
	examples: [
		{
			name: "published the day after",
			markdown: md`
        ---
        title: Gate codes rejected
        date: 2025-03-28
        ---

        # Postmortem: gate codes rejected

        - Start: 2025-03-27 19:30 UTC
        - End: 2025-03-27 21:45 UTC
      `
		},
		{
			name: "an end before its start",
			markdown: md`
        # Postmortem: gate codes rejected

        - Start: 2025-03-27 19:30 UTC
        - End: 2025-03-26 21:45 UTC
      `,
			findings: ["4:8-4:28: Unexpected end `2025-03-26 21:45 UTC` before its start, expected an end after `2025-03-27 19:30 UTC` on line 3"]
		},
		{
			name: "a label names another month",
			markdown: md`
        # Postmortem: login loop

        Date: 13 February 2025

        ## Timeline (UTC)

        - 2025-03-13 18:20 Cookie domain is changed, login loop begins
        - 2025-03-13 18:29 Alert pages Ines
        - 2025-03-13 19:05 Change taken back, logins are restored
      `,
			findings: ["3:7-3:23: Unexpected date `13 February 2025`, expected `2025-03-13` as on line 7"]
		}
	],
	*check(incident) {
		for (const { stated, against, kind } of dateContradictions(incident)) yield {
			message: `Unexpected ${kind === "end" ? `end ${quote(stated.text)} before its start` : `date ${quote(stated.text)}`}, expected ${kind === "end" ? `an end after ${quote(against.text)}` : `${quote(against.text)} as`} on line ${against.line}`,
			place: stated.place,
			cause: {
				message: `Other date: ${quote(against.text)}`,
				place: against.place
			},
			level: kind === "incident" ? "warning" : "error"
		};
	}
});
toPlugin(rule5);
var rule6 = defineRule({
	id: "duplicate-action",
	description: "The same action twice.",
	rationale: "Each owner thinks the other one does it, or both do.",
	limits: "Only the same words count, without case and punctuation.",
	level: "off",
	options: {},
	examples: [{
		name: "two places for one kind of work",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Alert when the oldest webhook waits for 5 minutes (Priya, due 2025-02-14)
        - Alert when the oldest mail waits for 5 minutes (Odd, due 2025-02-14)
      `
	}, {
		name: "written down twice",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Alert when the oldest webhook waits for 5 minutes
        - Retry webhooks for a whole day
        - Alert when the oldest webhook waits for 5 minutes.
      `,
		findings: ["7:3-7:53: Unexpected second action `Alert when the oldest webhook waits for 5 minutes`, expected it once as on line 5"]
	}],
	*check({ actions }) {
		const seen = /* @__PURE__ */ new Map();
		for (const action of actions) {
			const key = action.work.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
			const before = seen.get(key);
			if (before) yield {
				message: `Unexpected second action ${quote(action.work)}, expected it once as on line ${before.line}`,
				place: action.place,
				cause: {
					message: "First action",
					place: before.place
				}
			};
			else seen.set(key, action);
		}
	}
});
toPlugin(rule6);
var rule7 = defineRule({
	id: "duplicate-section",
	description: "The same part occurs twice at the same level.",
	rationale: "Two timelines drift apart with every edit, and a reader who finds one does not look for the other.",
	limits: "Headings of different levels may share a name: a part and its sub-part. Labels do not count.",
	level: "off",
	options: {},
	examples: [{
		name: "a part and its sub-part",
		markdown: md`
        # Postmortem: seat map blank

        ## Impact

        The seat map was blank for an hour.

        ### Customer impact

        900 customers could not choose a seat.
      `
	}, {
		name: "two summaries",
		markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## What happened

        An image server was switched off.
      `,
		findings: ["7:4-7:17: Unexpected section `What happened`, expected one section `summary`, which is `Summary` on line 3"]
	}],
	*check({ sections }) {
		const seen = /* @__PURE__ */ new Map();
		for (const section of sections) {
			if (section.form === "label") continue;
			for (const key of section.keys) {
				const before = seen.get(`${key} ${section.level}`);
				if (!before) {
					seen.set(`${key} ${section.level}`, section);
					continue;
				}
				yield {
					message: `Unexpected section ${quote(section.name)}, expected one section \`${key}\`, which is ${quote(before.name)} on line ${before.line}`,
					place: section.place,
					cause: {
						message: "First section",
						place: before.place
					}
				};
			}
		}
	}
});
toPlugin(rule7);
var rule8 = defineRule({
	id: "duration-mismatch",
	description: "A stated duration contradicts the stated start and end, or the timeline.",
	rationale: "The duration is the number that gets quoted. If the document disagrees with itself, somebody quotes a wrong one.",
	limits: "Silent within the tolerance (\"about two hours\" may be 110 minutes), and without a stated start and end as soon as any two entries are that far apart. It cannot know which side is wrong, so it only suggests.",
	level: "error",
	fix: "suggested",
	options: { tolerance: defaultTolerance },
	examples: [
		{
			name: "duration and timeline agree",
			markdown: md`
        # Postmortem: checkout down

        The outage lasted 47 minutes.

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:10 Alert pages Priya
        - 14:49 Checkout is fully restored
      `
		},
		{
			name: "a rounded duration",
			markdown: md`
        # Postmortem: checkout down

        Checkout was down for about 2 hours, from 14:02 to 15:51 UTC.
      `
		},
		{
			name: "the night that has an hour more",
			markdown: md`
        # Postmortem: quotes failed

        Duration: 3 hours 30 minutes, from 2024-11-03 00:30 to 03:00 ET
      `
		},
		{
			name: "not what start and end say",
			markdown: md`
        # Postmortem: checkout down

        The outage lasted 1 hour and 5 minutes, from 14:02 to 15:31 UTC.
      `,
			findings: ["3:19-3:39: Unexpected duration `1 hour and 5 minutes`, expected `1 hour 29 minutes` as in `14:02 to 15:31 UTC` on line 3"]
		},
		{
			name: "no two entries are that far apart",
			markdown: md`
        # Postmortem: checkout down

        The outage lasted 47 minutes.

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:10 Alert pages Priya
        - 14:58 Checkout is fully restored
      `,
			findings: ["3:19-3:29: Unexpected duration `47 minutes`, expected `56 minutes` as from `14:02` (line 7) to `14:58` (line 9)"]
		}
	],
	*check(incident, { tolerance }) {
		for (const stated of incident.claims.durations) {
			const found = durationContradiction(stated, incident, tolerance);
			if (!found) continue;
			const source = found.source === "in" ? `in ${quote(found.against.text)} on line ${found.against.line}` : found.source;
			yield {
				message: `Unexpected duration ${quote(stated.text)}, expected ${quote(found.expected)} as ${source}`,
				place: stated.place,
				cause: {
					message: `Other statement: ${quote(found.against.text)}`,
					place: found.against.place
				},
				expected: [found.expected]
			};
		}
	}
});
toPlugin(rule8);
var rule9 = defineRule({
	id: "empty-section",
	description: "A section has a heading and nothing under it.",
	rationale: "Somebody meant to write this part and did not. \"None, because …\" is an answer; a blank is not.",
	limits: "A picture, a table or a sub-heading with text is content.",
	level: "warning",
	options: {},
	examples: [{
		name: "a reason is content",
		markdown: md`
        # Postmortem: boarding passes late

        ## Resolution

        None: the queue drained by itself.

        ## Lessons learned

        ### What went well

        The alert came within a minute.
      `
	}, {
		name: "nothing between two headings",
		markdown: md`
        # Postmortem: boarding passes late

        ## Resolution

        ## Lessons learned

        The alert came within a minute.
      `,
		findings: ["3:4-3:14: Unexpected empty section `Resolution`, expected text below it or a reason why there is none"]
	}],
	*check({ sections }) {
		for (const section of sections) {
			if (!section.empty || section.form === "label") continue;
			yield {
				message: `Unexpected empty section ${quote(section.name)}, expected text below it or a reason why there is none`,
				place: section.place
			};
		}
	}
});
toPlugin(rule9);
var rule10 = defineRule({
	id: "empty-timeline",
	description: "A timeline in which no entry with a time can be read.",
	rationale: "Without times nobody can tell how long it took to notice and how long users waited.",
	limits: "One time is enough; entries without one are then reported by untimed-event. It also reports times in a form that is not understood: silence must not mean unread.",
	level: "warning",
	options: {},
	examples: [{
		name: "entries with times",
		markdown: md`
        # Postmortem: tracking mails late

        ## Timeline (UTC)

        - 09:00 A large mail blocks the queue
        - 11:20 Mail removed, queue is empty
      `
	}, {
		name: "entries without times",
		markdown: md`
        # Postmortem: tracking mails late

        ## Timeline

        - A large mail blocks the queue
        - The freight desk reports missing mails
        - Mail removed, queue is empty
      `,
		findings: ["3:4-3:12: Unexpected timeline without times, expected entries such as `14:02 UTC alerts fire`"]
	}],
	*check({ timeline }) {
		const { section, read } = timeline;
		if (!section || section.empty || read || section.form === "label") return;
		yield {
			message: "Unexpected timeline without times, expected entries such as `14:02 UTC alerts fire`",
			place: section.place
		};
	}
});
toPlugin(rule10);
var rule11 = defineRule({
	id: "fake-heading",
	description: "A line plays the part of a heading but is not Markdown for one.",
	rationale: "Nobody can link to it, no table of contents lists it, and some renderers glue it to the paragraph below.",
	limits: "A label with text on its own line (\"Impact: users saw errors\") and a label of a list item are no headings. No fix in a list, nor where another bold line that names no part of a postmortem looks the same: one of the two would stay behind.",
	level: "warning",
	fix: "safe",
	options: {},
	examples: [
		{
			name: "headings and labels",
			markdown: md`
        # Postmortem: seat map blank

        Severity: SEV-2

        ## Summary

        - **Impact:** 900 customers could not choose a seat.
      `
		},
		{
			name: "bold lines",
			markdown: md`
        # Postmortem: seat map blank

        **Summary**

        The seat map was blank for an hour.

        **Root cause**

        An image server was switched off.
      `,
			findings: ["3:3-3:10: Unexpected line `Summary` in the part of a heading, expected a Markdown heading such as `## Summary`", "7:3-7:13: Unexpected line `Root cause` in the part of a heading, expected a Markdown heading such as `## Root cause`"],
			fixed: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Root cause

        An image server was switched off.
      `
		},
		{
			name: "a name directly above its text",
			markdown: md`
        # Postmortem: seat map blank

        Root cause:
        An image server was switched off.
      `,
			findings: ["3:1-3:12: Unexpected line `Root cause:` in the part of a heading, expected a Markdown heading such as `## Root cause`"],
			fixed: md`
        # Postmortem: seat map blank

        ## Root cause

        An image server was switched off.
      `
		},
		{
			name: "what looks alike gets one level, and parts of a part the next",
			markdown: md`
        Root cause and resolution
        Root cause:
        An image server was switched off.
        Resolution:
        It was switched on again.
        Action items
        Alert on missing images (Priya, due 2025-06-06)
      `,
			findings: [
				"1:1-1:26: Unexpected line `Root cause and resolution` in the part of a heading, expected a Markdown heading such as `## Root cause and resolution`",
				"2:1-2:12: Unexpected line `Root cause:` in the part of a heading, expected a Markdown heading such as `### Root cause`",
				"4:1-4:12: Unexpected line `Resolution:` in the part of a heading, expected a Markdown heading such as `### Resolution`",
				"6:1-6:13: Unexpected line `Action items` in the part of a heading, expected a Markdown heading such as `## Action items`"
			],
			fixed: md`
        ## Root cause and resolution

        ### Root cause

        An image server was switched off.

        ### Resolution

        It was switched on again.

        ## Action items

        Alert on missing images (Priya, due 2025-06-06)
      `
		}
	],
	*check({ sections }) {
		for (const { fake, text, name, place, edits } of sections) {
			if (!fake) continue;
			const marks = edits.map((edit) => /^\s*(#{1,6})/.exec(edit.text)?.[1]).find((mark) => mark !== void 0) ?? "##";
			yield {
				message: `Unexpected line ${quote(text)} in the part of a heading, expected a Markdown heading such as ${quote(`${marks} ${name.replace(/^#{1,6}\s*/, "")}`)}`,
				place,
				edits
			};
		}
	}
});
toPlugin(rule11);
var rule12 = defineRule({
	id: "fake-list",
	description: "Entries that Markdown runs together into one paragraph, or typed bullets.",
	rationale: "What looks like a list in the editor is one block of text on the page; times and tasks drown in it.",
	limits: "Lines separated by blank lines or hard breaks, and wrapped sentences, are fine. No fix where bold, code or a link reaches over several entries: apart, they would show its marks.",
	level: "warning",
	fix: "safe",
	options: {},
	examples: [
		{
			name: "a list, and a sentence that wraps before a time",
			markdown: md`
        # Postmortem: freight labels misprinted

        The printers were given the wrong paper size. We noticed it at 09:40 UTC and corrected the setting by
        10:15 UTC.

        ## Timeline (UTC)

        - 09:05 Labels come out cut off
        - 10:15 Setting corrected
      `
		},
		{
			name: "lines without list markers",
			markdown: md`
        # Postmortem: freight labels misprinted

        ## Timeline (UTC)

        09:05 Labels come out cut off
        09:40 Terminal calls on-call
        10:15 Setting corrected
      `,
			findings: ["5:1-7:24: Unexpected 3 lines that Markdown joins into one paragraph, expected list items (`- `)"],
			fixed: md`
        # Postmortem: freight labels misprinted

        ## Timeline (UTC)

        - 09:05 Labels come out cut off
        - 09:40 Terminal calls on-call
        - 10:15 Setting corrected
      `
		},
		{
			name: "typed bullets",
			markdown: md`
        # Postmortem: freight labels misprinted

        ## Action items

        • Check the paper size before printing (Odd, due 2025-02-14)
        • Alert on cut-off labels (Marek, due 2025-02-28)
      `,
			findings: ["5:1-6:50: Unexpected typed bullets, expected list items (`- `)"],
			fixed: md`
        # Postmortem: freight labels misprinted

        ## Action items

        - Check the paper size before printing (Odd, due 2025-02-14)
        - Alert on cut-off labels (Marek, due 2025-02-28)
      `
		},
		{
			name: "bullets below bullets, and a sentence that is none of them",
			markdown: md`
        # Postmortem: freight labels misprinted

        ## Action items

        • Before printing:
        o  Check the paper size (Odd, due 2025-02-14)
        o  Print a test label (Marek, due 2025-02-28)
        • Alert on cut-off labels (Marek, due 2025-02-28).
        We look at all of them again in April.
      `,
			findings: ["5:1-9:39: Unexpected typed bullets, expected list items (`- `)"],
			fixed: md`
        # Postmortem: freight labels misprinted

        ## Action items

        - Before printing:
          - Check the paper size (Odd, due 2025-02-14)
          - Print a test label (Marek, due 2025-02-28)
        - Alert on cut-off labels (Marek, due 2025-02-28).

        We look at all of them again in April.
      `
		}
	],
	*check({ fakeLists }) {
		for (const { form, lines, place, edits } of fakeLists) yield {
			message: `Unexpected ${form === "typed" ? "typed bullets" : form === "running" ? "several entries in one paragraph" : `${lines.length} lines that Markdown joins into one paragraph`}, expected list items (\`- \`)`,
			place,
			edits
		};
	}
});
toPlugin(rule12);
var day = 864e5;
var rule13 = defineRule({
	id: "future-time",
	description: "A date of the incident lies after today, or after the day the document was published.",
	rationale: "Nobody writes about an outage before it happens: a year or a month is mistyped.",
	limits: "Due dates may lie in the future, and a day is allowed for time zones. Only the first such date is reported.",
	usesClock: true,
	level: "warning",
	options: {},
	examples: [{
		name: "due dates lie ahead",
		markdown: md`
        ---
        published: 2025-01-15
        ---

        # Postmortem: refunds paid twice on 8 December 2024

        ## Action items

        - Give each refund a key of its own (Priya, due 2025-02-13)
      `
	}, {
		name: "published before it happened",
		markdown: md`
        ---
        published: 2025-01-15
        ---

        # Postmortem: refunds paid twice

        ## Summary

        On 8 December 2025 from 22:00 to 23:10 UTC the refund job paid 96 refunds twice.
      `,
		findings: ["9:4-9:19: Unexpected date `8 December 2025` after the document was published (line 2), expected a day up to 2025-01-15"]
	}],
	*check({ metadata, language, settings, dates, incidentDate }) {
		let limit = settings.now ?? Date.now();
		let fault = "in the future";
		const [last] = metadata.flatMap((label) => isOneOf(label.label.toLowerCase(), language.labels.published) ? [{
			label,
			at: timeOf(dateAt(label.value, 0, language.time)) ?? limit
		}] : []).sort((a, b) => b.at - a.at);
		if (last && last.at < limit) {
			limit = last.at;
			fault = `after the document was published (line ${last.label.line})`;
		}
		for (const { date, from, place } of dates) {
			const at = timeOf(date);
			if (!(from === "label" || from === "title" || from === "timeline" || (from === "summary" || from === "start") && formatDate(date) === incidentDate) || at === void 0 || at <= limit + day) continue;
			yield {
				message: `Unexpected date ${quote(date.text)} ${fault}, expected a day up to ${new Date(limit).toISOString().slice(0, 10)}`,
				place,
				cause: last && {
					message: "Publication date",
					place: last.label.place
				}
			};
			return;
		}
	}
});
function timeOf(date) {
	const days = date?.year === void 0 ? void 0 : daysOf(date.year, date.month, date.day);
	return days === void 0 ? void 0 : days * day;
}
toPlugin(rule13);
var rule14 = defineRule({
	id: "human-error-cause",
	description: "\"Human error\" is given as a cause.",
	rationale: "It ends the inquiry where it should begin. People err every day, and on most days a check, a review or a default catches it.",
	limits: "Silent where human error is denied, quoted or guarded against, and in action items.",
	level: "warning",
	options: {},
	examples: [{
		name: "denied",
		markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        This was not human error: the script takes the database from the environment and asks no question.
      `
	}, {
		name: "given as the cause",
		markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        The root cause was human error.
      `,
		findings: ["5:20-5:31: Unexpected `human error` as a cause, expected what made the error possible or let it through"]
	}],
	*check({ humanError, languageKnown }) {
		if (!languageKnown) return;
		for (const phrase of humanError) yield {
			message: `Unexpected ${quote(phrase.text)} as a cause, expected what made the error possible or let it through`,
			place: phrase.place
		};
	}
});
toPlugin(rule14);
var rule15 = defineRule({
	id: "impact-mismatch",
	description: "Two different shares for the same quantity.",
	rationale: "The share of users is what people outside the team remember, and here they can remember either of two.",
	limits: "Compares shares of the same thing that are said to be hit; ranges, recoveries and parts of the whole (\"of these\") are left alone.",
	level: "warning",
	options: {},
	examples: [{
		name: "shares of different things",
		markdown: md`
        # Postmortem: app crashed on start

        ## Impact

        The outage affected 35% of users. It also failed 12% of requests, and 80% of users had recovered by noon.
      `
	}, {
		name: "two shares of users",
		markdown: md`
        # Postmortem: app crashed on start

        ## Summary

        The outage affected 35% of users.

        ## Impact

        25% of users could not open the app.
      `,
		findings: ["9:1-9:4: Unexpected share `25%`, expected `35%` as for the same quantity on line 5"]
	}],
	*check({ claims }) {
		const shares = claims.shares.filter((share) => share.aspect === "affected" && share.of !== "" && share.part !== void 0);
		const [first] = shares;
		const same = shares.filter((share) => share.of === first?.of);
		const other = same.find((share) => share.share.value !== first?.share.value && share.part !== first?.part);
		if (!first || !other || new Set(same.map((share) => share.share.value)).size > 2) return;
		yield {
			message: `Unexpected share ${quote(other.text)}, expected ${quote(first.text)} as for the same quantity on line ${first.line}`,
			place: other.place,
			cause: {
				message: `Stated here as ${quote(first.text)}`,
				place: first.place
			}
		};
	}
});
toPlugin(rule15);
var names$1 = {
	spacing: "space in the time",
	impossible: "impossible time or date",
	half: "am or pm in",
	form: "form of the time",
	weekday: "weekday in",
	ordinal: "ordinal in"
};
var rule16 = defineRule({
	id: "invalid-time",
	description: "A time or date that is malformed or cannot be.",
	rationale: "A script skips it, a reader guesses, and both compute another duration.",
	limits: "Outside of the timeline, odd numbers without am or pm are taken for scores and versions. Only a stray space is mended without asking: what 25:61 was meant to be, only its author knows.",
	level: "error",
	fix: "safe",
	options: {},
	examples: [
		{
			name: "times and dates that exist",
			markdown: md`
        # Postmortem: quotes failed on Wednesday 12 June 2024

        ## Timeline (CEST)

        - 11:15 AM Outage begins
        - 2:23 PM Quotes are restored
      `
		},
		{
			name: "a space in the time",
			markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:15 AM Outage begins
        - 2: 23 PM Quotes are restored
      `,
			findings: ["6:3-6:11: Unexpected space in the time `2: 23 PM`, expected `2:23 PM`"],
			fixed: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:15 AM Outage begins
        - 2:23 PM Quotes are restored
      `
		},
		{
			name: "a weekday, a pm and a minute that cannot be",
			markdown: md`
        # Postmortem: quotes failed on Monday 12 June 2024

        ## Timeline (CEST)

        - 13:65 Outage begins
        - 14:15pm Quotes are restored
      `,
			findings: [
				"1:32-1:51: Unexpected weekday in `Monday 12 June 2024`, expected `Wednesday 12 June 2024`",
				"5:3-5:8: Unexpected impossible time or date `13:65`, expected a time or date that exists",
				"6:3-6:10: Unexpected am or pm in `14:15pm`, expected `14:15` or `2:15pm`"
			]
		}
	],
	*check({ badTimes }) {
		for (const { kind, text, place, expected, safe } of badTimes) {
			const wanted = expected.length > 0 ? expected.slice(0, 3).map((own) => quote(own)).join(" or ") : "a time or date that exists";
			const [first] = expected;
			yield {
				message: `Unexpected ${names$1[kind]} ${quote(text)}, expected ${wanted}`,
				place,
				expected,
				edits: safe && first !== void 0 ? [{
					...place,
					text: first
				}] : []
			};
		}
	}
});
toPlugin(rule16);
var rule17 = defineRule({
	id: "metric-mismatch",
	description: "A stated time to detect, mitigate or resolve that no pair of entries explains.",
	rationale: "These numbers go into averages and slides, and nobody computes them a second time.",
	limits: "Silent as soon as any two entries are that far apart, or a note stands beside the number (\"during support hours\"): teams define these metrics differently. With a definition under `metrics` in the configuration, only the pair that it names counts.",
	level: "warning",
	fix: "suggested",
	options: { tolerance: defaultTolerance },
	examples: [{
		name: "counted from another entry than the start",
		markdown: md`
        # Postmortem: check-in closed

        Time to resolve: 35 minutes

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:50 Alert pages Odd, outage is detected
        - 06:25 Check-in is fully restored
      `
	}, {
		name: "explained by no two entries",
		markdown: md`
        # Postmortem: check-in closed

        Time to detect: 25 minutes

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:50 Alert pages Odd, outage is detected
        - 06:30 Check-in is fully restored
      `,
		findings: ["3:17-3:27: Unexpected time to detect of `25 minutes`, expected `50 minutes` as from `05:00` (line 7) to `05:50` (line 8); no other pair of entries gives it either"]
	}],
	*check(incident, { tolerance }) {
		for (const stated of incident.claims.metrics) {
			const found = metricContradiction(stated, incident, tolerance);
			if (!found) continue;
			yield {
				message: `Unexpected ${stated.label.toLowerCase()} of ${quote(stated.text)}, expected ${quote(found.expected)} as ${found.source}`,
				place: stated.place,
				cause: {
					message: `Counted from ${quote(found.against.text)}`,
					place: found.against.place
				},
				expected: [found.expected]
			};
		}
	}
});
toPlugin(rule17);
var rule18 = defineRule({
	id: "missing-actions",
	description: "The section for actions holds no items that could be done one by one.",
	rationale: "A paragraph of intentions cannot be assigned, dated or ticked off.",
	limits: "\"No actions, because …\" is an answer. An empty section is reported by empty-section, an absent one by missing-section.",
	level: "warning",
	options: {},
	examples: [{
		name: "a reason why there are none",
		markdown: md`
        # Postmortem: tickets without a barcode

        ## Action items

        No actions: the old printer service was to be switched off in a week and has been switched off today.
      `
	}, {
		name: "intentions in a paragraph",
		markdown: md`
        # Postmortem: tickets without a barcode

        ## Action items

        It became clear to us that the tests of the printer service are too few, and that the teams of the terminals
        hear of a new version too late, which is something that we as a company have known for a while now.
      `,
		findings: ["3:4-3:16: Unexpected section without action items, expected a list of tasks, or a sentence why there are none"]
	}],
	*check({ actions, actionSections, language, languageKnown }) {
		if (!languageKnown || actions.length > 0 || actionSections.length === 0) return;
		const [section] = actionSections;
		if (!section || actionSections.every((own) => own.empty || own.form === "label")) return;
		if (hasPhrase(actionSections.flatMap((own) => [own.heading.text, ...own.lines.map((line) => line.text)]).join(" "), language.action.none)) return;
		yield {
			message: "Unexpected section without action items, expected a list of tasks, or a sentence why there are none",
			place: section.place
		};
	}
});
toPlugin(rule18);
var rule19 = defineRule({
	id: "missing-incident-date",
	description: "The document states no full date of the incident.",
	rationale: "A year from now \"last Tuesday\" and \"March 5\" could be any incident, and no log or chart can be found for it.",
	limits: "A date anywhere counts: title, summary, front matter, timeline. One that may be read in two ways is reported by ambiguous-time.",
	level: "warning",
	options: {},
	examples: [
		{
			name: "dated in the timeline only",
			markdown: md`
        # Postmortem: loyalty points doubled

        ## Timeline (UTC)

        - 2025-03-05 07:10 Job for the points starts a second time
        - 2025-03-05 08:40 Job is stopped
      `
		},
		{
			name: "no date",
			markdown: md`
        # Postmortem: loyalty points doubled

        ## Timeline (UTC)

        - 07:10 Job for the points starts a second time
        - 08:40 Job is stopped
      `,
			findings: ["1:3-1:37: Unexpected missing date, expected day, month and year of the incident"]
		},
		{
			name: "no year",
			markdown: md`
        # Postmortem: loyalty points doubled

        On March 5 from 07:10 to 08:40 UTC all points were counted twice.
      `,
			findings: ["3:4-3:11: Unexpected date `March 5` without a year, expected day, month and year of the incident"]
		}
	],
	*check(incident) {
		const { incidentDate, dates, ambiguousTimes, top } = incident;
		if (incidentDate !== void 0 && !incidentDate.startsWith("--")) return;
		if (ambiguousTimes.some((phrase) => /\d{4}/.test(phrase.text))) return;
		const [partial] = dates;
		yield partial ? {
			message: `Unexpected date ${quote(partial.text)} without a year, expected day, month and year of the incident`,
			place: partial.place
		} : {
			message: "Unexpected missing date, expected day, month and year of the incident",
			place: top
		};
	}
});
toPlugin(rule19);
var names2 = {
	start: ["a start", "14:02 Outage begins"],
	detected: ["a detection", "14:10 Detected: alert fires"],
	acknowledged: ["an acknowledgement", "14:12 Acknowledged"],
	mitigated: ["a mitigation", "14:30 Mitigated: traffic moved"],
	resolved: ["a resolution", "14:49 Resolved"]
};
var rule20 = defineRule({
	id: "missing-milestone",
	description: "Start, detection or resolution cannot be found in the timeline.",
	rationale: "Time to detect and time to resolve are the distances between these entries; without them they are guesses.",
	limits: "Found by tags (\"Detected: …\") and by words (\"alert pages Odd\"), in English only; off by default, since words vary.",
	level: "off",
	options: { milestones: [
		"start",
		"detected",
		"resolved"
	] },
	values: { milestones: milestoneKinds },
	examples: [
		{
			name: "tags and words",
			markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:20 Detected: a customer asks for the ticket
        - 07:15 Mails are sent again, incident resolved
      `
		},
		{
			name: "nobody noticed it",
			markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:40 Marek looks at the queue
        - 07:15 Mails are sent again, incident resolved
      `,
			findings: ["3:4-3:18: Unexpected timeline without a detection, expected an entry such as `14:10 Detected: alert fires`"]
		},
		{
			name: "other milestones wanted",
			options: { milestones: ["mitigated"] },
			markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:20 Detected: a customer asks for the ticket
      `,
			findings: ["3:4-3:18: Unexpected timeline without a mitigation, expected an entry such as `14:30 Mitigated: traffic moved`"]
		}
	],
	*check({ timeline, languageKnown, top }, { milestones }) {
		if (!languageKnown || timeline.events.length === 0) return;
		const found = new Set(timeline.events.map((event) => event.milestone));
		for (const kind of milestones) {
			if (found.has(kind)) continue;
			const [name, entry] = names2[kind];
			yield {
				message: `Unexpected timeline without ${name}, expected an entry such as ${quote(entry)}`,
				place: timeline.section?.place ?? timeline.events[0]?.place ?? top
			};
		}
	}
});
toPlugin(rule20);
var rule21 = defineRule({
	id: "missing-section",
	description: "A part that every postmortem needs is absent.",
	rationale: "Readers come for what happened, why, how it was ended and what will change. A part that is absent was forgotten or is not known, and the reader cannot tell which.",
	limits: "Headings count in any form, order and common wording; `sections` in the configuration adds some. Impact counts as present when any sentence says who or what was affected, the timeline when entries with times stand anywhere; with `unheaded: false` both need a heading.",
	level: "warning",
	options: {
		required: [
			"summary",
			"impact",
			"timeline",
			"root-cause",
			"resolution",
			"action-items"
		],
		unheaded: true
	},
	values: { required: sectionKeys },
	examples: [
		{
			name: "all parts, in other words",
			markdown: md`
        # Postmortem: fares not shown

        **What happened:** The fare cache was emptied, and customers saw no fares.

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored

        ## Root cause and resolution

        A script cleared all keys. The cache was filled again.

        ## Next steps

        - Let the script clear one key at a time (Priya, due 2025-04-11)
      `
		},
		{
			name: "no cause",
			markdown: md`
        # Postmortem: fares not shown

        ## Summary

        The fare cache was emptied, and customers saw no fares.

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored

        ## Resolution

        The cache was filled again.

        ## Action items

        - Let the script clear one key at a time (Priya, due 2025-04-11)
      `,
			findings: ["1:3-1:30: Unexpected missing section, expected a section `root-cause`"]
		},
		{
			name: "other parts required",
			options: { required: ["summary", "detection"] },
			markdown: md`
        # Postmortem: fares not shown

        ## Summary

        The fare cache was emptied, and customers saw no fares.
      `,
			findings: ["1:3-1:30: Unexpected missing section, expected a section `detection`"]
		},
		{
			name: "a heading for each part",
			options: {
				required: ["impact", "timeline"],
				unheaded: false
			},
			markdown: md`
        # Postmortem: fares not shown

        Customers saw no fares.

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored
      `,
			findings: ["1:3-1:30: Unexpected missing section, expected a section `impact`", "1:3-1:30: Unexpected missing section, expected a section `timeline`"]
		}
	],
	*check({ sections, languageKnown, impactStated, timeline, top }, { required, unheaded }) {
		if (!languageKnown) return;
		const isStated = (key) => key === "impact" && impactStated || key === "timeline" && timeline.events.length > 0;
		const present = new Set(sections.flatMap(({ mentions, own }) => own === void 0 ? mentions : [...mentions, own]));
		for (const key of required) {
			if (present.has(key) || unheaded && isStated(key)) continue;
			yield {
				message: `Unexpected missing section, expected a section \`${key}\``,
				place: top
			};
		}
	}
});
toPlugin(rule21);
var rule22 = defineRule({
	id: "missing-time-zone",
	description: "The timeline states no time zone anywhere.",
	rationale: "The logs are in UTC, the dashboard in local time and the reader somewhere else: without a zone none of them can be laid beside the timeline.",
	limits: "One statement anywhere in the document is enough; the setting `timeZone` silences the rule.",
	level: "warning",
	options: {},
	examples: [{
		name: "stated in the summary",
		markdown: md`
        # Postmortem: gate codes rejected

        From 19:30 to 21:45 CET no gate code was accepted.

        ## Timeline

        - 19:30 Gate codes are rejected
        - 21:45 Gates open again
      `
	}, {
		name: "stated nowhere",
		markdown: md`
        # Postmortem: gate codes rejected

        ## Timeline

        - 19:30 Gate codes are rejected
        - 21:45 Gates open again
      `,
		findings: ["3:4-3:12: Unexpected times without a time zone, expected a zone such as `UTC` in the heading of the timeline or beside the times"]
	}],
	*check({ zones, timeline, settings }) {
		if (zones.length > 0 || settings.timeZone !== void 0) return;
		const first = timeline.events.find((event) => event.clock);
		if (!first) return;
		yield {
			message: "Unexpected times without a time zone, expected a zone such as `UTC` in the heading of the timeline or beside the times",
			place: timeline.section?.place ?? first.timePlace
		};
	}
});
toPlugin(rule22);
var rule23 = defineRule({
	id: "mixed-time-zones",
	description: "An entry of the timeline in another zone than the entries around it.",
	rationale: "A time pasted from chat keeps the zone of its sender. It moves the entry by hours, and nobody notices until somebody computes with it.",
	limits: "Reported where one or two entries stand against at least three. Silent for an entry that gives both times, and for a timeline that changes zones throughout.",
	level: "warning",
	options: {},
	examples: [{
		name: "with the conversion beside it",
		markdown: md`
        # Postmortem: harborline.example unreachable

        ## Timeline

        - 08:15 UTC Registrar changes the delegation, outage begins
        - 08:52 UTC Odd finds the wrong name servers
        - 04:48 EST (09:48 UTC) Registrar restores the delegation
        - 10:25 UTC Outage over
      `
	}, {
		name: "one zone among others",
		markdown: md`
        # Postmortem: cabin prices shown in cents

        ## Timeline

        - 12:05 UTC New version is live, prices are wrong
        - 12:12 UTC Alert pages Marek
        - 12:41 EDT Rollback starts
        - 13:00 UTC Prices are right, incident resolved
      `,
		findings: ["7:3-7:12: Unexpected time zone `EDT` among entries in `UTC` (line 5), expected one zone in the timeline"]
	}],
	*check({ timeline, zones }) {
		const groups = /* @__PURE__ */ new Map();
		for (const event of timeline.events) {
			const { derivedZone: zone } = event;
			const group = zone && groups.get(zone.name);
			if (group) group.push(event);
			else if (zone) groups.set(zone.name, [event]);
		}
		const [most = [], ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
		const [usual] = most;
		for (const group of others) {
			const [event] = group;
			if (!event?.derivedZone || !usual?.derivedZone || group.length > 2 || most.length < 3) continue;
			if (new Set(zones.flatMap(({ line, zone }) => line === event.line ? [zone.name] : [])).size > 1 || event.derivedZone.offsets.join() === usual.derivedZone.offsets.join()) continue;
			yield {
				message: `Unexpected time zone ${quote(event.derivedZone.text)} among entries in ${quote(usual.derivedZone.text)} (line ${usual.line}), expected one zone in the timeline`,
				place: event.timePlace,
				cause: {
					message: `Entry in ${quote(usual.derivedZone.text)}`,
					place: usual.timePlace
				}
			};
		}
	}
});
toPlugin(rule23);
var rule24 = defineRule({
	id: "mojibake",
	description: "Text that was decoded with the wrong encoding.",
	rationale: "The broken characters were a dash between two times, or the name of a person.",
	limits: "Never in code. Mended where the bytes tell what was written; a character that is lost (U+FFFD) is reported only.",
	level: "warning",
	fix: "safe",
	options: {},
	examples: [{
		name: "UTF-8",
		markdown: md`
        # Postmortem: café vouchers rejected

        Checkout was down 08:00 – 10:30 UTC; customers in Málaga paid on board.
      `
	}, {
		name: "UTF-8 read as Windows-1252",
		markdown: md`
        # Postmortem: vouchers rejected

        Checkout was down 08:00 â€“ 10:30 UTC.

        Vouchers of the CafÃ© could not be redeemed either.
      `,
		findings: ["3:25-3:28: Unexpected characters `â€“` from a wrong encoding, expected `–`", "5:20-5:22: Unexpected characters `Ã©` from a wrong encoding, expected `é`"],
		fixed: md`
        # Postmortem: vouchers rejected

        Checkout was down 08:00 – 10:30 UTC.

        Vouchers of the Café could not be redeemed either.
      `
	}],
	*check({ mojibake }) {
		for (const { text, place, expected, edits } of mojibake) {
			const [right] = expected;
			yield {
				message: `Unexpected characters ${quote(text)} from a wrong encoding, expected ${right === void 0 ? "text in UTF-8" : quote(right)}`,
				place,
				expected,
				edits
			};
		}
	}
});
toPlugin(rule24);
var rule25 = defineRule({
	id: "overdue-action",
	description: "An open action whose due date is past.",
	rationale: "Until it is done the same incident can happen again, and everybody who reads the document believes it cannot.",
	limits: "Only full dates are compared (\"next sprint\" is not). Off by default: a document that was right when it was written would fail later.",
	usesClock: true,
	level: "off",
	options: {},
	examples: [{
		name: "done",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - [x] Retry webhooks for a whole day (Priya, due 2024-02-14)
        - [ ] Alert when the oldest webhook waits for 5 minutes (Odd, next sprint)
      `
	}, {
		name: "open and past",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - [x] Retry webhooks for a whole day (Priya, due 2024-02-14)
        - [ ] Alert when the oldest webhook waits for 5 minutes (Odd, due 2024-02-28)
      `,
		findings: ["6:7-6:78: Unexpected open action that was due on 2024-02-28, expected it done or a new date"]
	}],
	*check({ actions, settings }) {
		const now = settings.now ?? Date.now();
		for (const { due, done, place } of actions) {
			const day2 = due !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(due) ? Date.parse(due) : void 0;
			if (done || day2 === void 0 || due === void 0 || day2 + 864e5 > now) continue;
			yield {
				message: `Unexpected open action that was due on ${due}, expected it done or a new date`,
				place
			};
		}
	}
});
toPlugin(rule25);
var rule26 = defineRule({
	id: "placeholder",
	description: "Template text that was never filled in.",
	rationale: "A reader cannot tell whether the value is unknown or was forgotten, and words of the template read as a statement.",
	limits: "Never in code. Redactions (`[REDACTED]`, `<NODE_IP>`), link texts and task boxes are no placeholders.",
	level: "error",
	options: {},
	examples: [{
		name: "a redaction, a link and code",
		markdown: md`
        # Postmortem: build token exposed

        The token [REDACTED] was printed in a [job log]. It was used as \`{{ token }}\` in a template.

        [job log]: https://ci.harborline.example/jobs/4411
      `
	}, {
		name: "text of the template",
		markdown: md`
        # Postmortem: customer portal down

        Severity: TBD

        The incident was caused by [brief description of the root cause].
      `,
		findings: ["3:11-3:14: Unexpected placeholder `TBD`, expected a value, or `unknown` if it is not known", "5:28-5:65: Unexpected placeholder `[brief description of the root cause]`, expected a value, or `unknown` if it is not known"]
	}],
	*check({ placeholders }) {
		for (const phrase of placeholders) yield {
			message: `Unexpected placeholder ${quote(phrase.text)}, expected a value, or \`unknown\` if it is not known`,
			place: phrase.place
		};
	}
});
toPlugin(rule26);
function normal(value) {
	return /^(?:sev(?:erity)?|p|s)?[\s-]*(\d)\b/i.exec(value)?.[1] ?? /^[A-Z]{2,}-?\d[\w-]*/.exec(value)?.[0];
}
var rule27 = defineRule({
	id: "severity-mismatch",
	description: "Severity or incident id differs between title, front matter and labels.",
	rationale: "Incidents are counted by severity and found by id. This one is counted twice, or not found.",
	limits: "Prose is not compared (\"raised to SEV-1 at 14:20\"), nor are labels in different wording (\"high\" and \"SEV-2\").",
	level: "warning",
	options: {},
	examples: [{
		name: "the same severity in other spelling",
		markdown: md`
        ---
        severity: sev2
        ---

        # Postmortem: login loop

        Severity: SEV-2

        It was raised from SEV-3 at 18:40 UTC.
      `
	}, {
		name: "two severities",
		markdown: md`
        ---
        severity: SEV-1
        ---

        # Postmortem: login loop

        - **Severity:** SEV-2
        - **Lead:** Ines
      `,
		findings: ["7:17-7:22: Unexpected `SEV-2`, expected `SEV-1` as on line 2"]
	}],
	*check({ metadata, language }) {
		for (const names4 of [language.labels.severity, language.labels.incidentId]) {
			const stated = metadata.filter((label) => isOneOf(label.label, names4) && normal(label.value) !== void 0);
			const [first] = stated;
			const other = stated.find((label) => first && normal(label.value) !== normal(first.value) && label.from !== first.from);
			if (!first || !other) continue;
			yield {
				message: `Unexpected ${quote(other.value)}, expected ${quote(first.value)} as on line ${first.line}`,
				place: other.place,
				cause: {
					message: `Stated here as ${quote(first.value)}`,
					place: first.place
				}
			};
		}
	}
});
toPlugin(rule27);
var rule28 = defineRule({
	id: "time-mismatch",
	description: "Prose gives an event another time than the timeline.",
	rationale: "The summary is quoted and the timeline is measured. Here they tell two stories of the same event.",
	limits: "Needs clear wording: the sentence shares most of its words with one entry, and no entry stands at the time it gives.",
	level: "warning",
	fix: "suggested",
	options: {},
	examples: [
		{
			name: "the same event, the same time",
			markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:05 Tariff file of the winter season pushed
        - 11:15 Outage begins

        ## Root cause

        At 11:05 the tariff file of the winter season was pushed without a run on staging.
      `
		},
		{
			name: "converted an hour wrong",
			markdown: md`
        # Postmortem: quotes failed on 2025-02-04

        We noticed at 21:05 CET that no quotes were given.

        ## Timeline

        - 2025-02-04 18:40 UTC Tariff file pushed
        - 19:05 UTC Odd notices the empty page
      `,
			findings: ["3:15-3:20: Unexpected time `21:05`, expected `19:05 UTC` as in the timeline on line 8"]
		},
		{
			name: "pushed at another time",
			markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:05 Tariff file of the winter season pushed
        - 11:15 Outage begins

        ## Root cause

        At 11:19 the tariff file of the winter season was pushed without a run on staging.
      `,
			findings: ["10:4-10:9: Unexpected time `11:19`, expected `11:05` as in the timeline on line 5"]
		}
	],
	*check(incident) {
		for (const stated of incident.claims.proseTimes) {
			const { event } = stated;
			const apart = minutesBetween(stated, event, incident);
			if (apart === void 0 || Math.abs(apart) < 1 || Math.abs(apart) > 720) continue;
			yield {
				message: `Unexpected time ${quote(stated.text)}, expected ${quote(event.timeText)} as in the timeline on line ${event.line}`,
				place: stated.place,
				cause: {
					message: `The timeline says ${quote(event.description, 80)}`,
					place: event.timePlace
				},
				expected: [event.timeText]
			};
		}
	}
});
toPlugin(rule28);
var rule29 = defineRule({
	id: "timeline-gap",
	description: "A long silence between detection and resolution.",
	rationale: "Something was tried in those hours. What did not work is worth as much to the next person on call as what did.",
	limits: "Before detection and after resolution nothing needs to be written. Off by default: some incidents are slow.",
	level: "off",
	options: { minutes: 120 },
	examples: [
		{
			name: "unnoticed for a night",
			markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 03:00 Outage begins
        - 08:05 Finance notices low totals, outage detected
        - 08:30 Priya finds the empty fee table
        - 09:20 Fee table is restored
      `
		},
		{
			name: "nothing for four hours",
			markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 07:30 Outage begins
        - 08:05 Finance notices low totals, outage detected
        - 12:15 Fee table is restored
      `,
			findings: ["7:3-7:8: Unexpected gap of 4 hours 10 minutes after `08:05` on line 6, expected an entry at least every 2 hours"]
		},
		{
			name: "a shorter silence",
			options: { minutes: 30 },
			markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 08:05 Finance notices low totals, outage detected
        - 09:20 Fee table is restored
      `,
			findings: ["6:3-6:8: Unexpected gap of 1 hour 15 minutes after `08:05` on line 5, expected an entry at least every 30 minutes"]
		}
	],
	*check({ timeline, language }, { minutes }) {
		const events = timeline.events.filter((event) => event.reliable && event.at !== void 0);
		const from = Math.max(0, events.findIndex((event) => event.milestone === "detected"));
		const end = events.findLastIndex((event) => event.milestone === "resolved");
		for (let index = from + 1; index <= (end < 0 ? events.length - 1 : end); index++) {
			const [before, event] = [events[index - 1], events[index]];
			const gap = (event?.at ?? 0) - (before?.at ?? 0);
			if (!before || !event || gap <= minutes) continue;
			yield {
				message: `Unexpected gap of ${formatMinutes(gap, language.time)} after ${quote(before.timeText)} on line ${before.line}, expected an entry at least every ${formatMinutes(minutes, language.time)}`,
				place: event.timePlace,
				cause: {
					message: "Entry before the gap",
					place: before.timePlace
				}
			};
		}
	}
});
toPlugin(rule29);
var rule30 = defineRule({
	id: "undated-action",
	description: "An action item without a due date.",
	rationale: "Without a date there is no day on which anybody asks for it.",
	limits: "Done items need no date. A quarter (\"Q3 2025\") counts as a date, \"next sprint\" does not. One finding at the heading when no open item has one, else one for each that lacks it.",
	level: "warning",
	options: {},
	examples: [
		{
			name: "dates, and an item that is done",
			markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, due 2025-02-14)
        - [x] Raise the number of workers
        - Alert on webhooks older than 5 minutes (Odd, due Q3 2025)
      `
		},
		{
			name: "one of two",
			markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, due 2025-02-14)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
			findings: ["6:3-6:58: Unexpected action `Alert when the oldest webhook waits for 5 minutes (Odd)` without a due date, expected a date such as `due 2024-05-31`"]
		},
		{
			name: "none at all",
			markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
			findings: ["3:4-3:16: Unexpected 2 actions without a due date, expected a date such as `due 2024-05-31` for each"]
		}
	],
	*check({ actions, languageKnown }) {
		const open = actions.filter((action) => action.due === void 0 && !action.done);
		const [first] = open;
		if (!languageKnown || !first) return;
		if (actions.every((action) => action.due === void 0)) {
			yield {
				message: `Unexpected ${open.length === 1 ? "action" : `${open.length} actions`} without a due date, expected a date such as \`due 2024-05-31\`${open.length === 1 ? "" : " for each"}`,
				place: first.section.place
			};
			return;
		}
		for (const action of open) yield {
			message: `Unexpected action ${quote(action.work)} without a due date, expected a date such as \`due 2024-05-31\``,
			place: action.place
		};
	}
});
toPlugin(rule30);
var rule31 = defineRule({
	id: "unmarked-midnight",
	description: "The timeline passes midnight and no date says so.",
	rationale: "From 23:50 to 00:30 is forty minutes, or a day and forty minutes, or two rows in the wrong order.",
	limits: "A date on the entry, or a heading above it, is enough. Only the first change of day is reported.",
	level: "warning",
	options: {},
	examples: [{
		name: "a date after midnight",
		markdown: md`
        # Postmortem: sailings of the next day not bookable

        ## Timeline (UTC)

        - 2025-05-20 22:40 Outage begins
        - 23:50 Odd is paged
        - 2025-05-21 00:30 Sailings are restored
      `
	}, {
		name: "no date",
		markdown: md`
        # Postmortem: sailings of the next day not bookable

        ## Timeline (UTC)

        - 22:40 Outage begins
        - 23:50 Odd is paged
        - 00:30 Sailings are restored
      `,
		findings: ["7:3-7:8: Unexpected change of day at `00:30` after `23:50` on line 6, expected a date"]
	}],
	*check({ timeline }) {
		const dated = timeline.events.some((event) => event.date);
		for (const [index, event] of timeline.events.entries()) {
			if (!event.crossesMidnight || event.date) continue;
			const before = timeline.events[index - 1];
			yield {
				message: `Unexpected change of day at ${quote(event.timeText)}${before ? ` after ${quote(before.timeText)} on line ${before.line}` : ""}, expected a date${dated ? " as on entries before it" : ""}`,
				place: event.timePlace,
				cause: before && {
					message: "Entry before midnight",
					place: before.timePlace
				}
			};
			return;
		}
	}
});
toPlugin(rule31);
var names3 = {
	start: "start",
	detected: "detection",
	acknowledged: "acknowledgement",
	mitigated: "mitigation",
	resolved: "resolution"
};
var rule32 = defineRule({
	id: "unordered-milestones",
	description: "Start, detection, acknowledgement, mitigation and resolution are not in this order.",
	rationale: "Nothing can be resolved before it began: a time is wrong, or a word is.",
	limits: "Only the first entry of each kind is compared. Off by default: a second outage in the same timeline looks the same.",
	level: "off",
	options: {},
	examples: [{
		name: "in order, with one left out",
		markdown: md`
        # Postmortem: checkout down

        ## Timeline (UTC)

        - Outage begins: 14:02
        - Detected: 14:10
        - Resolved: 14:49
      `
	}, {
		name: "resolved before it was detected",
		markdown: md`
        # Postmortem: checkout down

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:40 Checkout is restored
        - 14:52 Alert pages Priya
      `,
		findings: ["6:3-6:8: Unexpected resolution at `14:40` before detection at `14:52` on line 7, expected it after"]
	}],
	*check({ timeline }) {
		const found = [
			"start",
			"detected",
			"acknowledged",
			"mitigated",
			"resolved"
		].map((kind) => ({
			kind,
			event: timeline.events.find((event) => event.milestone === kind && event.reliable)
		})).flatMap(({ kind, event }) => event?.at === void 0 ? [] : [{
			kind,
			event,
			at: event.at
		}]);
		for (const [index, { kind, event, at }] of found.entries()) {
			const before = found[index - 1];
			if (!before || at >= before.at) continue;
			yield {
				message: `Unexpected ${names3[kind]} at ${quote(event.timeText)} before ${names3[before.kind]} at ${quote(before.event.timeText)} on line ${before.event.line}, expected it after`,
				place: event.timePlace,
				cause: {
					message: `Entry of the ${names3[before.kind]}`,
					place: before.event.timePlace
				}
			};
		}
	}
});
toPlugin(rule32);
var rule33 = defineRule({
	id: "unordered-sections",
	description: "Sections do not stand in the agreed order.",
	rationale: "Who reads many postmortems looks for the same part at the same place.",
	limits: "Only sections with a known name take part, labels do not. Off by default: the order is a matter of agreement.",
	level: "off",
	options: { order: [
		"summary",
		"impact",
		"detection",
		"timeline",
		"root-cause",
		"resolution",
		"lessons-learned",
		"action-items"
	] },
	values: { order: sectionKeys },
	examples: [
		{
			name: "in order, with a part of its own",
			markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Glossary

        A seat map shows the decks of a ferry.

        ## Root cause

        An image server was switched off.
      `
		},
		{
			name: "the cause before the summary",
			markdown: md`
        # Postmortem: seat map blank

        ## Root cause

        An image server was switched off.

        ## Summary

        The seat map was blank for an hour.
      `,
			findings: ["7:4-7:11: Unexpected section `Summary` after `Root cause` on line 3, expected it before"]
		},
		{
			name: "another order",
			options: { order: ["action-items", "summary"] },
			markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Action items

        - Alert when a seat map is blank (Odd, due 2025-02-14)
      `,
			findings: ["7:4-7:16: Unexpected section `Action items` after `Summary` on line 3, expected it before"]
		}
	],
	*check({ sections }, { order }) {
		let last;
		for (const section of sections) {
			const rank = Math.min(...namesOf(section).map((key) => order.indexOf(key)).filter((index) => index >= 0));
			if (!Number.isFinite(rank) || section.form === "label") continue;
			const lastRank = last ? Math.max(...namesOf(last).map((key) => order.indexOf(key))) : -1;
			if (!last || rank >= lastRank) {
				last = section;
				continue;
			}
			yield {
				message: `Unexpected section ${quote(section.name)} after ${quote(last.name)} on line ${last.line}, expected it before`,
				place: section.place,
				cause: {
					message: "Section that should follow",
					place: last.place
				}
			};
		}
	}
});
function namesOf({ keys, own }) {
	return own === void 0 ? keys : [...keys, own];
}
toPlugin(rule33);
var rule34 = defineRule({
	id: "unordered-timeline",
	description: "An entry earlier than the one before it, without a plausible change of day.",
	rationale: "Either a time is wrong or the order is, and each tells another story of what caused what.",
	limits: "Compared within one list, table or run of lines; times in zones with known offsets after conversion. A step back of half a day or more is a change of day. Silent where only the zones disagree and the times as written are in order: that is for mixed-time-zones. No fix: which of the two is wrong only the author knows.",
	level: "error",
	options: {},
	examples: [
		{
			name: "in order, over midnight",
			markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 22:05 New timetable published, old one stays visible
        - 23:50 Odd is paged
        - 00:20 Cache emptied, timetable is restored
      `
		},
		{
			name: "a zone that got in by mistake",
			markdown: md`
        # Postmortem: timetable outdated

        ## Timeline

        - 09:40 UTC New timetable published, old one stays visible
        - 10:05 EDT Odd is paged
        - 10:20 UTC Cache emptied, timetable is restored
      `
		},
		{
			name: "the clock goes back",
			markdown: md`
        # Postmortem: timetable outdated on 2024-11-03

        ## Timeline (America/New_York)

        - 01:40 New timetable published, old one stays visible
        - 01:50 Odd is paged
        - 01:10 Cache emptied, timetable is restored
      `
		},
		{
			name: "one step back",
			markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 09:40 New timetable published, old one stays visible
        - 10:05 Odd is paged
        - 09:50 Cache emptied, timetable is restored
      `,
			findings: ["7:3-7:8: Unexpected time `09:50` after `10:05` on line 6, expected times in order"]
		}
	],
	*check({ timeline, placeholders }) {
		for (const event of timeline.events) {
			const before = event.earlierThan;
			if (!before || event.derivedZone?.name !== before.derivedZone?.name && isOrdered(before, event)) continue;
			if (placeholders.some(({ line }) => line > before.line && line < event.line) && (before.at ?? 0) - (event.at ?? 0) >= 720) continue;
			yield {
				message: `Unexpected time ${quote(event.timeText)} after ${quote(before.timeText)} on line ${before.line}, expected times in order`,
				place: event.timePlace,
				cause: {
					message: "Entry before it",
					place: before.timePlace
				}
			};
		}
	}
});
function isOrdered({ clock: first }, { clock: second }) {
	return first?.minutes !== void 0 && second?.minutes !== void 0 && first.minutes <= second.minutes;
}
toPlugin(rule34);
var rule35 = defineRule({
	id: "unowned-action",
	description: "An action item without an owner.",
	rationale: "Everybody agrees that it should be done, and each expects another to do it.",
	limits: "Done items need no owner. A person, a handle or a team will do; \"we\" and \"everyone\" will not. One finding at the heading when no open item has one, else one for each that lacks it.",
	level: "warning",
	options: {},
	examples: [
		{
			name: "a person, a team, and an item that is done",
			markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day. Owner: Priya, due 2025-02-14
        - [x] Raise the number of workers
        - Alert when the oldest webhook waits for 5 minutes (Platform team, due 2025-02-28)
      `
		},
		{
			name: "one of two",
			markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day. Owner: Priya, due 2025-02-14
        - Alert when the oldest webhook waits for 5 minutes, due 2025-02-28
      `,
			findings: ["6:3-6:68: Unexpected action `Alert when the oldest webhook waits for 5 minutes` without an owner, expected a person or team such as `Owner: @ines`"]
		},
		{
			name: "none at all",
			markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day, due 2025-02-14
        - Alert when the oldest webhook waits for 5 minutes, due 2025-02-28
      `,
			findings: ["3:4-3:16: Unexpected 2 actions without an owner, expected a person or team such as `Owner: @ines` for each"]
		}
	],
	*check({ actions, languageKnown }) {
		const open = actions.filter((action) => action.owner === void 0 && !action.done);
		const [first] = open;
		if (!languageKnown || !first) return;
		if (actions.every((action) => action.owner === void 0)) {
			yield {
				message: `Unexpected ${open.length === 1 ? "action" : `${open.length} actions`} without an owner, expected a person or team such as \`Owner: @ines\`${open.length === 1 ? "" : " for each"}`,
				place: first.section.place
			};
			return;
		}
		for (const action of open) yield {
			message: `Unexpected action ${quote(action.work)} without an owner, expected a person or team such as \`Owner: @ines\``,
			place: action.place
		};
	}
});
toPlugin(rule35);
var rule36 = defineRule({
	id: "unquantified-impact",
	description: "The impact names no number and does not say that it is unknown.",
	rationale: "\"Some users\" may be ten or ten million. A rough number lets others decide how much the remedy may cost.",
	limits: "A share, count or duration is enough, and so is \"unknown\". Off by default: some impact cannot be counted.",
	level: "off",
	options: {},
	examples: [
		{
			name: "a number",
			markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        540 passengers got their boarding pass late.
      `
		},
		{
			name: "said to be unknown",
			markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        How many passengers were affected is unknown: the printers keep no log.
      `
		},
		{
			name: "some users",
			markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        Some passengers got their boarding pass late.
      `,
			findings: ["3:4-3:10: Unexpected impact without a number, expected a share, count or duration, or `unknown`"]
		}
	],
	*check({ sections, claims, language }) {
		const section = sections.find((own) => own.keys.includes("impact"));
		if (!section || section.empty) return;
		const text = [section.heading.text, ...section.lines.map((line) => line.text)].join(" ");
		if (/\d/.test(text) || hasPhrase(text, wordsOnly(language.unknown)) || claims.shares.length > 0) return;
		yield {
			message: "Unexpected impact without a number, expected a share, count or duration, or `unknown`",
			place: section.place
		};
	}
});
toPlugin(rule36);
var rule37 = defineRule({
	id: "untimed-event",
	description: "An entry of the timeline without a time.",
	rationale: "A reader cannot tell how long the step took, or whether it came before or after the entry above.",
	limits: "Sub-items that continue the entry above and times that are left open on purpose (\"unknown\") are fine.",
	level: "warning",
	options: {},
	examples: [{
		name: "a continuation and a time nobody knows",
		markdown: md`
        # Postmortem: freight scanners offline

        ## Timeline (UTC)

        - 16:05 Scanners in Esbjerg go offline, outage begins
          - The terminal writes lists by hand
        - Unknown: somebody restarts the access point
        - 17:20 Scanners are back online
      `
	}, {
		name: "no time",
		markdown: md`
        # Postmortem: freight scanners offline

        ## Timeline (UTC)

        - 16:05 Scanners in Esbjerg go offline, outage begins
        - 16:18 Terminal calls on-call
        - Marek restarts the access point
        - 17:20 Scanners are back online
      `,
		findings: ["7:3-7:34: Unexpected entry `Marek restarts the access point` without a time, expected a time, or `unknown`"]
	}],
	*check({ timeline }) {
		for (const entry of timeline.untimed) yield {
			message: `Unexpected entry ${quote(entry.text)} without a time, expected a time, or \`unknown\``,
			place: entry.place
		};
	}
});
toPlugin(rule37);
var rule38 = defineRule({
	id: "untracked-action",
	description: "An action item without a ticket or link.",
	rationale: "Work is planned from the tracker, and nobody opens an old postmortem for it.",
	limits: "Done items need no ticket. Off by default: small teams work from the document.",
	level: "off",
	options: {},
	examples: [{
		name: "an id, a link, and an item that is done",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, PAY-301)
        - [Alert on the oldest webhook](https://github.com/harborline/alerts/issues/44) (Odd)
        - [x] Raise the number of workers
      `
	}, {
		name: "in no tracker",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, PAY-301)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
		findings: ["6:3-6:58: Unexpected action `Alert when the oldest webhook waits for 5 minutes (Odd)` without a ticket, expected a link or an id such as `PAY-123`"]
	}],
	*check({ actions }) {
		for (const action of actions) {
			if (action.ticket !== void 0 || action.done) continue;
			yield {
				message: `Unexpected action ${quote(action.work)} without a ticket, expected a link or an id such as \`PAY-123\``,
				place: action.place
			};
		}
	}
});
toPlugin(rule38);
var rule39 = defineRule({
	id: "unused-ignore",
	description: "A comment, or a setting in front matter, that ignores a rule and silences nothing.",
	rationale: "The reason for it is gone, but the next finding of that rule will be hidden by it.",
	limits: "Comments for rules that are off, for rules of other linters, and for all rules at once are left alone; in front matter every unknown name is reported.",
	level: "warning",
	options: {},
	examples: [
		{
			name: "it silences a finding",
			markdown: md`
        # Postmortem: boarding passes late

        <!--lint ignore empty-section -- filled in after the review-->

        ## Resolution

        ## Lessons learned

        The alert came within a minute.
      `
		},
		{
			name: "at the end of a line it is about that line",
			markdown: md`
        # Postmortem: boarding passes late

        ## Timeline (UTC)

        - 14:52 the queue is full
        - 14:49 the first pass is late <!--lint ignore unordered-timeline -- the scanner's clock was wrong-->
      `
		},
		{
			name: "in front matter it is about the document",
			markdown: md`
        ---
        postmortemLint: {disable: [empty-section, blame, lessons]}
        ---

        # Postmortem: boarding passes late

        ## Resolution
      `,
			findings: ["2:43-2:48: Unexpected disable in front matter of `blame`, expected none where it silences nothing", "2:50-2:57: Unexpected rule `lessons` in front matter, expected the id of a rule"]
		},
		{
			name: "it silences nothing, or names no rule",
			markdown: md`
        # Postmortem: boarding passes late

        <!--lint disable empty-section-->

        ## Resolution

        The queue drained by itself.

        <!--lint disable empty-sections-->
      `,
			findings: ["3:18-3:31: Unexpected comment to disable `empty-section`, expected none where it silences nothing", "9:18-9:32: Unexpected rule `empty-sections` in a comment, expected `empty-section`"]
		}
	],
	*check() {}
});
toPlugin(rule39);
var rule40 = defineRule({
	id: "vague-action",
	description: "A wish instead of an action: nothing in it could be done and checked.",
	rationale: "\"Improve monitoring\" can never be closed. An alert on the age of the queue can.",
	limits: "Silent as soon as a system, signal, artefact or outcome is named.",
	level: "warning",
	options: {},
	examples: [{
		name: "what is improved, and where",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Improve monitoring of the webhook queue: alert when the oldest entry is older than 5 minutes
        - Add a retry to the webhook sender
      `
	}, {
		name: "wishes",
		markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Improve communication
        - Be more careful
      `,
		findings: ["5:3-5:24: Unexpected vague action `Improve communication`, expected a task that names what is changed, so that one can tell when it is done", "6:3-6:18: Unexpected vague action `Be more careful`, expected a task that names what is changed, so that one can tell when it is done"]
	}],
	*check({ actions, languageKnown }) {
		if (!languageKnown) return;
		for (const { vague, place } of actions) {
			if (vague === void 0) continue;
			yield {
				message: `Unexpected vague action ${quote(vague)}, expected a task that names what is changed, so that one can tell when it is done`,
				place
			};
		}
	}
});
toPlugin(rule40);
var rule41 = defineRule({
	id: "window-mismatch",
	description: "The stated start or end disagrees with an entry worded as that bound.",
	rationale: "Downtime is counted from start to end. If the timeline knows another start or end, the count is wrong on one side.",
	limits: "Needs an entry worded as the bound (\"began\", \"restored\"). An entry exactly at the bound is support enough, whatever its words.",
	level: "error",
	fix: "suggested",
	options: {},
	examples: [{
		name: "an entry at each bound",
		markdown: md`
        # Postmortem: tracking links answered with 404

        Tracking links were down from 09:15 to 11:10 UTC.

        ## Timeline (UTC)

        - 09:15 New router goes live
        - 10:40 Service restored in the first region
        - 11:10 Service fully restored
      `
	}, {
		name: "restored after the stated end",
		markdown: md`
        # Postmortem: tracking links answered with 404

        Tracking links were down from 09:15 to 10:45 UTC.

        ## Timeline (UTC)

        - 09:15 New router goes live
        - 11:10 Service fully restored
      `,
		findings: ["3:40-3:49: Unexpected end `10:45 UTC`, expected `11:10` as on line 8 (`fully restored`)"]
	}],
	*check(incident) {
		for (const { bound, stated, event, words } of boundContradictions(incident)) {
			const [clock, right] = [stated.clock?.text, event.clock?.text];
			yield {
				message: `Unexpected ${bound} ${quote(stated.text)}, expected ${quote(event.timeText)} as on line ${event.line} (${quote(words)})`,
				place: stated.place,
				cause: {
					message: `The timeline says ${quote(event.description, 80)}`,
					place: event.timePlace
				},
				expected: [clock !== void 0 && right !== void 0 && stated.text.includes(clock) ? stated.text.replace(clock, right) : event.timeText]
			};
		}
		for (const { stated, against } of spanContradictions(incident)) yield {
			message: `Unexpected end ${quote(stated.text)} days after the start, expected the day of the start, as the timeline ends at ${quote(against.text)} on line ${against.line} without a change of day`,
			place: stated.place,
			cause: {
				message: `The timeline ends at ${quote(against.text)}`,
				place: against.place
			}
		};
	}
});
toPlugin(rule41);
var rules = [
	rule$1,
	rule2,
	rule3,
	rule4,
	rule5,
	rule6,
	rule7,
	rule8,
	rule9,
	rule10,
	rule11,
	rule12,
	rule13,
	rule14,
	rule15,
	rule16,
	rule17,
	rule18,
	rule19,
	rule20,
	rule21,
	rule22,
	rule23,
	rule24,
	rule25,
	rule26,
	rule27,
	rule28,
	rule29,
	rule30,
	rule31,
	rule32,
	rule33,
	rule34,
	rule35,
	rule36,
	rule37,
	rule38,
	rule39,
	rule40,
	rule41
];
createRequire(import.meta.url);
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}
var order$1 = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	/**
	* Create a new virtual file.
	*
	* `options` is treated as:
	*
	* *   `string` or `Uint8Array` — `{value: options}`
	* *   `URL` — `{path: options}`
	* *   `VFile` — shallow copies its data over to the new file
	* *   `object` — all fields are shallow copied over to the new file
	*
	* Path related fields are set in the following order (least specific to
	* most specific): `history`, `path`, `basename`, `stem`, `extname`,
	* `dirname`.
	*
	* You cannot set `dirname` or `extname` without setting either `history`,
	* `path`, `basename`, or `stem` too.
	*
	* @param {Compatible | null | undefined} [value]
	*   File value.
	* @returns
	*   New instance.
	*/
	constructor(value) {
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		this.cwd = "cwd" in options ? "" : import_statement_default.cwd();
		this.data = {};
		this.history = [];
		this.messages = [];
		this.value;
		this.map;
		this.result;
		this.stored;
		let index = -1;
		while (++index < order$1.length) {
			const field2 = order$1[index];
			if (field2 in options && options[field2] !== void 0 && options[field2] !== null) this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
		}
		let field;
		for (field in options) if (!order$1.includes(field)) this[field] = options[field];
	}
	/**
	* Get the basename (including extname) (example: `'index.min.js'`).
	*
	* @returns {string | undefined}
	*   Basename.
	*/
	get basename() {
		return typeof this.path === "string" ? default2.basename(this.path) : void 0;
	}
	/**
	* Set basename (including extname) (`'index.min.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} basename
	*   Basename.
	* @returns {undefined}
	*   Nothing.
	*/
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = default2.join(this.dirname || "", basename);
	}
	/**
	* Get the parent path (example: `'~'`).
	*
	* @returns {string | undefined}
	*   Dirname.
	*/
	get dirname() {
		return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
	}
	/**
	* Set the parent path (example: `'~'`).
	*
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} dirname
	*   Dirname.
	* @returns {undefined}
	*   Nothing.
	*/
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = default2.join(dirname || "", this.basename);
	}
	/**
	* Get the extname (including dot) (example: `'.js'`).
	*
	* @returns {string | undefined}
	*   Extname.
	*/
	get extname() {
		return typeof this.path === "string" ? default2.extname(this.path) : void 0;
	}
	/**
	* Set the extname (including dot) (example: `'.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} extname
	*   Extname.
	* @returns {undefined}
	*   Nothing.
	*/
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = default2.join(this.dirname, this.stem + (extname || ""));
	}
	/**
	* Get the full path (example: `'~/index.min.js'`).
	*
	* @returns {string}
	*   Path.
	*/
	get path() {
		return this.history[this.history.length - 1];
	}
	/**
	* Set the full path (example: `'~/index.min.js'`).
	*
	* Cannot be nullified.
	* You can set a file URL (a `URL` object with a `file:` protocol) which will
	* be turned into a path with `url.fileURLToPath`.
	*
	* @param {URL | string} path
	*   Path.
	* @returns {undefined}
	*   Nothing.
	*/
	set path(path) {
		if (isUrl(path)) path = fileURLToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	/**
	* Get the stem (basename w/o extname) (example: `'index.min'`).
	*
	* @returns {string | undefined}
	*   Stem.
	*/
	get stem() {
		return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
	}
	/**
	* Set the stem (basename w/o extname) (example: `'index.min'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} stem
	*   Stem.
	* @returns {undefined}
	*   Nothing.
	*/
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
	}
	/**
	* Create a fatal message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `true` (error; file not usable)
	* and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {never}
	*   Never.
	* @throws {VFileMessage}
	*   Message.
	*/
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	/**
	* Create an info message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `undefined` (info; change
	* likely not needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	/**
	* Create a message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `false` (warning; change may be
	* needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	/**
	* Serialize the file.
	*
	* > **Note**: which encodings are supported depends on the engine.
	* > For info on Node.js, see:
	* > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
	*
	* @param {string | null | undefined} [encoding='utf8']
	*   Character encoding to understand `value` as when it’s a `Uint8Array`
	*   (default: `'utf-8'`).
	* @returns {string}
	*   Serialized file.
	*/
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
function assertPart(part, name) {
	if (part && part.includes(default2.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + default2.sep + "`");
}
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
createRequire(import.meta.url);
var require_extend = __commonJS({ "node_modules/extend/index.js"(exports, module) {
	"use strict";
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray2(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject2 = function isPlainObject3(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty2(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty2(obj, name2) {
		if (name2 === "__proto__") {
			if (!hasOwn.call(obj, name2)) return;
			else if (gOPD) return gOPD(obj, name2).value;
		}
		return obj[name2];
	};
	module.exports = function extend2() {
		var options, name2, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name2 in options) {
				src = getProperty(target, name2);
				copy = getProperty(options, name2);
				if (target !== copy) {
					if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject2(src) ? src : {};
						setProperty(target, {
							name: name2,
							newValue: extend2(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name: name2,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
} });
var require_format = __commonJS({ "node_modules/format/format.js"(exports, module) {
	(function() {
		var namespace;
		if (typeof module !== "undefined") namespace = module.exports = format;
		else namespace = (function() {
			return this || (0, eval)("this");
		})();
		namespace.format = format;
		namespace.vsprintf = vsprintf;
		if (typeof console !== "undefined" && typeof console.log === "function") namespace.printf = printf;
		function printf() {
			console.log(format.apply(null, arguments));
		}
		function vsprintf(fmt, replacements) {
			return format.apply(null, [fmt].concat(replacements));
		}
		function format(fmt) {
			var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
				return args[argIndex++];
			}, slurpNumber = function() {
				var digits = "";
				while (/\d/.test(fmt[i])) {
					digits += fmt[i++];
					c = fmt[i];
				}
				return digits.length > 0 ? parseInt(digits) : null;
			};
			for (; i < n; ++i) {
				c = fmt[i];
				if (escaped) {
					escaped = false;
					if (c == ".") {
						leadingZero = false;
						c = fmt[++i];
					} else if (c == "0" && fmt[i + 1] == ".") {
						leadingZero = true;
						i += 2;
						c = fmt[i];
					} else leadingZero = true;
					precision = slurpNumber();
					switch (c) {
						case "b":
							result += parseInt(nextArg(), 10).toString(2);
							break;
						case "c":
							arg = nextArg();
							if (typeof arg === "string" || arg instanceof String) result += arg;
							else result += String.fromCharCode(parseInt(arg, 10));
							break;
						case "d":
							result += parseInt(nextArg(), 10);
							break;
						case "f":
							tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
							result += leadingZero ? tmp : tmp.replace(/^0/, "");
							break;
						case "j":
							result += JSON.stringify(nextArg());
							break;
						case "o":
							result += "0" + parseInt(nextArg(), 10).toString(8);
							break;
						case "s":
							result += nextArg();
							break;
						case "x":
							result += "0x" + parseInt(nextArg(), 10).toString(16);
							break;
						case "X":
							result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
							break;
						default: result += c;
					}
				} else if (c === "%") escaped = true;
				else result += c;
			}
			return result;
		}
	})();
} });
var convert = (function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(
		/** @type {Props} */
		test
	);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index2 = -1;
		while (++index2 < checks.length) if (checks[index2].apply(this, parameters)) return true;
		return false;
	}
}
function propertiesFactory(check2) {
	const checkAsRecord = check2;
	return castFactory(all3);
	function all3(node2) {
		const nodeAsRecord = node2;
		let key;
		for (key in check2) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
function typeFactory(check2) {
	return castFactory(type);
	function type(node2) {
		return node2 && node2.type === check2;
	}
}
function castFactory(testFunction) {
	return check2;
	function check2(value2, index, parent) {
		return Boolean(looksLikeANode(value2) && testFunction.call(this, value2, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
function looksLikeANode(value2) {
	return value2 !== null && typeof value2 === "object" && "type" in value2;
}
function color$1(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	let check2;
	let visitors;
	let enter;
	let exit3;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check2 = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit3 = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is2 = convert(check2);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	function factory(node2, index, parents) {
		const value2 = node2 && typeof node2 === "object" ? node2 : {};
		if (typeof value2.type === "string") {
			const name2 = typeof value2.tagName === "string" ? value2.tagName : typeof value2.name === "string" ? value2.name : void 0;
			Object.defineProperty(visit2, "name", { value: "node (" + color$1(node2.type + (name2 ? "<" + name2 + ">" : "")) + ")" });
		}
		return visit2;
		function visit2() {
			const matches = !check2 || is2(node2, index, parents[parents.length - 1] || void 0);
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node2, parents, index));
				if (result[0] === EXIT) return result;
			}
			if ("children" in node2 && node2.children) {
				const nodeAsParent = node2;
				if (nodeAsParent.children && result[0] !== SKIP) {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === EXIT) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit3 && matches) {
				const exitResult = toResult(exit3(node2, parents, index));
				if (exitResult[0] === SKIP) throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === EXIT || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
function toResult(value2) {
	if (Array.isArray(value2)) return value2;
	if (typeof value2 === "number") return [CONTINUE, value2];
	return value2 === null || value2 === void 0 ? empty : [value2];
}
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	let check2;
	let visitors;
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check2 = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check2, wrap$1(visitors), reverse);
	else visitParents(tree, check2, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap$1(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap$1(visitors.exit) : visitors.exit
	};
}
function wrap$1(visitor) {
	return overload;
	function overload(node2, parents, index) {
		return visitor(node2, index, parents[parents.length - 1]);
	}
}
var ownKey = "postmortemLint";
var form = `\`${ownKey}: {disable: [rule]}\``;
function readFrontMatterMark(tree, source) {
	const front = matterOf(tree, source);
	if (!front?.text.includes(ownKey)) return void 0;
	const own4 = parseFrontMatter(front.format, front.text)?.[ownKey];
	if (own4 === void 0) return void 0;
	const { names, misfits } = readSettings(own4, createFinder(front.text, front.start));
	const mark = {
		verb: "disable",
		start: 0,
		end: Number.POSITIVE_INFINITY,
		at: front.start,
		from: "front matter",
		names
	};
	return {
		marks: names.length > 0 ? [mark] : [],
		misfits
	};
}
function matterOf({ children: [first] }, source) {
	if (!first) return void 0;
	const { type, position } = first;
	if (type !== "yaml" && type !== "toml" || position?.start.offset === void 0 || position.end.offset === void 0) return void 0;
	const start = source.indexOf("\n", position.start.offset) + 1;
	return {
		format: type,
		text: source.slice(start, source.lastIndexOf("\n", position.end.offset - 1) + 1),
		start
	};
}
function createFinder(text4, offset) {
	let last = {
		start: 0,
		end: 0
	};
	return (word) => {
		last = (word === "" ? void 0 : placeOf(word, text4, last.end)) ?? last;
		return {
			start: last.start + offset,
			end: last.end + offset
		};
	};
}
function placeOf(word, text4, from) {
	for (let start = text4.indexOf(word, from); start >= 0; start = text4.indexOf(word, start + 1)) {
		const end = start + word.length;
		const line = text4.slice(text4.lastIndexOf("\n", start) + 1, start);
		if (!/[\w-]/.test(text4.charAt(start - 1)) && !/[\w-]/.test(text4.charAt(end)) && !/(?:^|\s)#/.test(line)) return {
			start,
			end
		};
	}
}
function readSettings(own4, find) {
	const unformed = {
		...find(ownKey),
		message: `Unexpected value of \`${ownKey}\` in front matter, expected ${form}`
	};
	if (typeof own4 !== "object" || own4 === null || Array.isArray(own4)) return {
		names: [],
		misfits: [unformed]
	};
	const names = [];
	const misfits = [];
	for (const [key, value2] of Object.entries(own4)) {
		const at = find(key);
		if (key !== "disable") misfits.push(unknownKey(key, at));
		else if (!isNames(value2)) misfits.push(unformed);
		else for (const [name2] of [value2].flat().join(" ").matchAll(/[^\s,]+/g)) names.push({
			id: name2.replace(/^remark-lint:/, ""),
			...find(name2),
			used: false
		});
	}
	return {
		names,
		misfits
	};
}
function isNames(value2) {
	return [value2].flat().every((item) => typeof item === "string");
}
function unknownKey(key, place) {
	const said = `Unexpected ${quote(key)} below \`${ownKey}\` in front matter, expected`;
	const meant = nearest(key, ["disable"], 4);
	return meant ? {
		...place,
		message: `${said} \`${meant}\``,
		expected: [meant]
	} : {
		...place,
		message: `${said} ${form}`
	};
}
var opening = /<!--\s{0,20}lint\s{1,20}([a-z]{1,20})/gi;
var name = /[^\s,]+/g;
function readMarks(tree, source) {
	const comments = /<!--\s{0,20}lint/i.test(source) ? readComments(tree, source) : [];
	const front = readFrontMatterMark(tree, source);
	return front ? {
		marks: [...front.marks, ...comments],
		misfits: front.misfits
	} : {
		marks: comments,
		misfits: []
	};
}
function readComments(tree, source) {
	const marks2 = [];
	visit(tree, "html", (node2, index, parent) => {
		const start = node2.position?.start.offset;
		const end = node2.position?.end.offset;
		if (start === void 0 || end === void 0) return SKIP;
		const next = index === void 0 ? void 0 : parent?.children[index + 1];
		const text4 = source.slice(start, end);
		for (const match of text4.matchAll(opening)) {
			const verb = match[1]?.toLowerCase();
			if (verb !== "enable" && verb !== "disable" && verb !== "ignore") continue;
			const at = start + match.index;
			const from = match.index + match[0].length;
			const stop = text4.indexOf("-->", from);
			if (stop < 0) break;
			const names = readNames$1(text4.slice(from, stop), start + from);
			const after = text4.slice(stop + 3).trim() === "" ? next?.position?.end.offset ?? at : end;
			const span = verb === "ignore" ? lineOf(source, at, start + stop + 3) ?? {
				start: at,
				end: after
			} : {
				start: at,
				end: Number.POSITIVE_INFINITY
			};
			marks2.push({
				verb,
				...span,
				at,
				from: "comment",
				names
			});
		}
		return SKIP;
	});
	return marks2;
}
var closing = /[ \t]{0,80}(?:<\/[a-z][a-z\d]{0,20}>[ \t]{0,20}){0,4}(?:\||#{1,6})?[ \t]{0,80}\r?(?:\n|$)/iy;
var otherComments = 8;
function lineOf(source, at, end) {
	let stop = end;
	for (let others = 0; others < otherComments; others++) {
		const next = /[ \t]{0,20}<!--/y;
		next.lastIndex = stop;
		if (!next.test(source)) break;
		const close2 = source.indexOf("-->", next.lastIndex);
		if (close2 < 0) break;
		stop = close2 + 3;
	}
	closing.lastIndex = stop;
	if (!closing.test(source)) return void 0;
	const start = source.lastIndexOf("\n", at - 1) + 1;
	const words = source.slice(start, at).replace(/^[\s>]{0,40}(?:\d{1,9}[.)](?=\s))?/, "");
	return /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19]/u.test(words.replace(/<[^<>]{1,200}>|\[[ x]\]/gi, "")) ? {
		start,
		end: at
	} : void 0;
}
function readNames$1(text4, offset) {
	const reason = /(?:^|\s)(?:--|[–—])|--(?=\s|$)/.exec(text4);
	return [...text4.slice(0, reason?.index).matchAll(name)].map((match) => {
		const start = offset + match.index;
		return {
			id: match[0].replace(/^remark-lint:/, ""),
			start,
			end: start + match[0].length,
			used: false
		};
	});
}
function suppress(messages, suppression) {
	const { tree, incident } = suppression;
	const { source } = incident.locator;
	if (!/<!--\s{0,20}lint|postmortemLint/i.test(source)) return messages;
	const found = readMarks(tree, source);
	const { marks: marks2, misfits } = found;
	if (marks2.length + misfits.length === 0) return messages;
	const kept = messages.filter((message) => !isSilenced(message, marks2));
	for (const message of kept) if (divides(message, marks2)) message.edits = void 0;
	const unused = unusedMessages(found, suppression).filter((message) => !isSilenced(message, marks2));
	return unused.length === 0 ? kept : [...kept, ...unused].sort(byPlace);
}
function isSilenced(message, marks2) {
	const offset = offsetOf(message);
	let silent = false;
	const by = [];
	for (const mark of marks2) {
		if (offset < mark.start || offset >= mark.end) continue;
		const named = mark.names.filter(({ id }) => id === message.ruleId);
		if (named.length === 0 && mark.names.length > 0) continue;
		silent = mark.verb !== "enable";
		if (silent) by.push(...named);
		else by.length = 0;
	}
	for (const named of by) named.used = true;
	return silent;
}
function divides({ edits = [], expected }, marks2) {
	if (expected) return false;
	return marks2.some(({ verb, start, end }) => verb === "ignore" && edits.some((edit) => edit.start < end && edit.end > start));
}
function unusedMessages({ marks: marks2, misfits }, { incident, rules: rules2, ruleSettings }) {
	const own4 = rules2.find((rule2) => rule2.id === unusedIgnore);
	if (!own4 || incident.kind.is !== "postmortem") return [];
	const { level } = settle(own4, ruleSettings[unusedIgnore]);
	if (level === "off") return [];
	const levels = new Map(rules2.map((rule2) => [rule2.id, settle(rule2, ruleSettings[rule2.id]).level]));
	const findings = marks2.flatMap((mark) => mark.verb === "enable" ? [] : mark.names.flatMap((named) => findingOf(mark, named, levels) ?? []));
	return [...misfits.map(({ message, expected, start, end }) => ({
		message,
		expected,
		place: {
			start,
			end
		}
	})), ...findings].map((finding) => toMessage(own4, finding, level, incident.locator));
}
var unusedIgnore = "unused-ignore";
function findingOf(mark, named, levels) {
	const place = {
		start: named.start,
		end: named.end
	};
	const level = levels.get(named.id);
	if (named.used || level === "off" || named.id === unusedIgnore) return void 0;
	if (level !== void 0) return {
		message: `Unexpected ${noun(mark)} \`${named.id}\`, expected none where it silences nothing`,
		place
	};
	const meant = nearest(named.id, levels.keys(), mark.from === "comment" ? 2 : 4);
	if (meant !== void 0) return {
		message: `Unexpected rule ${quote(named.id)} in ${where(mark)}, expected \`${meant}\``,
		place,
		expected: [meant]
	};
	return mark.from === "comment" ? void 0 : {
		message: `Unexpected rule ${quote(named.id)} in front matter, expected the id of a rule`,
		place
	};
}
function noun({ verb, from }) {
	return from === "comment" ? `comment to ${verb}` : `${verb} in front matter of`;
}
function where({ from }) {
	return from === "comment" ? "a comment" : from;
}
var emptyOptions = {};
function toString(value2, options) {
	const settings = options || emptyOptions;
	return one(value2, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
function one(value2, includeImageAlt, includeHtml) {
	if (node(value2)) {
		if ("value" in value2) return value2.type === "html" && !includeHtml ? "" : value2.value;
		if (includeImageAlt && "alt" in value2 && value2.alt) return value2.alt;
		if ("children" in value2) return all(value2.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value2)) return all(value2, includeImageAlt, includeHtml);
	return "";
}
function all(values, includeImageAlt, includeHtml) {
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
function node(value2) {
	return Boolean(value2 && typeof value2 === "object");
}
var decodeNamedCharacterReference = (...given) => __require("./late-decode-named-character-reference-1.3.0.cjs").decodeNamedCharacterReference(...given);
function splice(list3, start, remove, items) {
	const end = list3.length;
	let chunkStart = 0;
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list3.splice(...parameters);
	} else {
		if (remove) list3.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list3.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
function push(list3, items) {
	if (list3.length > 0) {
		splice(list3, list3.length, 0, items);
		return list3;
	}
	return items;
}
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
	const all3 = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all3, extensions[index]);
	return all3;
}
function syntaxExtension(all3, extension2) {
	let hook;
	for (hook in extension2) {
		const left = (hasOwnProperty.call(all3, hook) ? all3[hook] : void 0) || (all3[hook] = {});
		const right = extension2[hook];
		let code2;
		if (right) for (code2 in right) {
			if (!hasOwnProperty.call(left, code2)) left[code2] = [];
			const value2 = right[code2];
			constructs(left[code2], Array.isArray(value2) ? value2 : value2 ? [value2] : []);
		}
	}
}
function constructs(existing, list3) {
	let index = -1;
	const before = [];
	while (++index < list3.length) (list3[index].add === "after" ? existing : before).push(list3[index]);
	splice(existing, 0, 0, before);
}
function decodeNumericCharacterReference(value2, base) {
	const code2 = Number.parseInt(value2, base);
	if (code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || code2 > 126 && code2 < 160 || code2 > 55295 && code2 < 57344 || code2 > 64975 && code2 < 65008 || (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || code2 > 1114111) return "�";
	return String.fromCodePoint(code2);
}
function normalizeIdentifier(value2) {
	return value2.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
	return code2 !== null && (code2 < 32 || code2 === 127);
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
	return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
	return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
	return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
	return check2;
	function check2(code2) {
		return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
	}
}
function factorySpace(effects, ok3, type, max) {
	const limit3 = max ? max - 1 : Infinity;
	let size = 0;
	return start;
	function start(code2) {
		if (markdownSpace(code2)) {
			effects.enter(type);
			return prefix(code2);
		}
		return ok3(code2);
	}
	function prefix(code2) {
		if (markdownSpace(code2) && size++ < limit3) {
			effects.consume(code2);
			return prefix;
		}
		effects.exit(type);
		return ok3(code2);
	}
}
function factorySpaceMinMax(effects, ok3, nok, type, min, max) {
	let size = 0;
	return start;
	function start(code2) {
		if (max > 0 && markdownSpace(code2)) {
			effects.enter(type);
			return prefix(code2);
		}
		return after(code2);
	}
	function prefix(code2) {
		if (markdownSpace(code2) && size < max) {
			effects.consume(code2);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code2);
	}
	function after(code2) {
		return size >= min ? ok3(code2) : nok(code2);
	}
}
var content = { tokenize: initializeContent };
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	let previous2;
	return contentStart;
	function afterContentStartConstruct(code2) {
		if (code2 === null) {
			effects.consume(code2);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	function paragraphInitial(code2) {
		effects.enter("paragraph");
		return lineStart(code2);
	}
	function lineStart(code2) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous: previous2
		});
		if (previous2) previous2.next = token;
		previous2 = token;
		return data(code2);
	}
	function data(code2) {
		if (code2 === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code2);
			return;
		}
		if (markdownLineEnding(code2)) {
			effects.consume(code2);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code2);
		effects.consumeRest();
		return data;
	}
}
var EditMap = class {
	/**
	* Create a new edit map.
	*
	* @returns
	*   New instance.
	*/
	constructor() {
		this.index = /* @__PURE__ */ new Map();
		this.map = [];
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation(this, index, remove, add, false);
	}
	/**
	* Create an edit: but insert `add` before existing additions, instead of
	* after them.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	addBefore(index, remove, add) {
		addImplementation(this, index, remove, add, true);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
var document = { tokenize: initializeDocument };
var containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
	const self = this;
	const stack = [];
	let continued = 0;
	let childFlow;
	let childToken;
	let lineStartOffset;
	return start;
	function start(code2) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
		}
		return checkNewContainers(code2);
	}
	function documentContinue(code2) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let point2;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point2 = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point2 };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code2);
		}
		return start(code2);
	}
	function checkNewContainers(code2) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code2);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code2);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
	}
	function thereIsANewContainer(code2) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code2);
	}
	function thereIsNoNewContainer(code2) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code2);
	}
	function documentContinued(code2) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
	}
	function containerContinue(code2) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code2);
	}
	function flowStart(code2) {
		if (code2 === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code2);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code2);
	}
	function flowContinue(code2) {
		if (code2 === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code2);
			return;
		}
		if (markdownLineEnding(code2)) {
			effects.consume(code2);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code2);
		effects.consumeRest();
		return flowContinue;
	}
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let seen;
			let point2;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point2 = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point2 };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(effects, ok3, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok3, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
function classifyCharacter(code2) {
	if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) return 1;
	if (unicodePunctuation(code2)) return 2;
}
function resolveAll(constructs2, events, context) {
	const called = [];
	let index = -1;
	while (++index < constructs2.length) {
		const resolve = constructs2[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}
var attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1;
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text4 = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text4,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text4,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
function tokenizeAttention(effects, ok3) {
	const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
	const previous2 = this.previous;
	const before = classifyCharacter(previous2);
	let marker2;
	return start;
	function start(code2) {
		marker2 = code2;
		effects.enter("attentionSequence");
		return inside(code2);
	}
	function inside(code2) {
		if (code2 === marker2) {
			effects.consume(code2);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code2);
		const open = !after || after === 2 && before || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
		const close2 = !before || before === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
		token._open = Boolean(marker2 === 42 ? open : open && (before || !close2));
		token._close = Boolean(marker2 === 42 ? close2 : close2 && (after || !open));
		return ok3(code2);
	}
}
function movePoint(point2, offset) {
	point2.column += offset;
	point2.offset += offset;
	point2._bufferIndex += offset;
}
var autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok3, nok) {
	let size = 0;
	return start;
	function start(code2) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code2);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	function open(code2) {
		if (asciiAlpha(code2)) {
			effects.consume(code2);
			return schemeOrEmailAtext;
		}
		if (code2 === 64) return nok(code2);
		return emailAtext(code2);
	}
	function schemeOrEmailAtext(code2) {
		if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
			size = 1;
			return schemeInsideOrEmailAtext(code2);
		}
		return emailAtext(code2);
	}
	function schemeInsideOrEmailAtext(code2) {
		if (code2 === 58) {
			effects.consume(code2);
			size = 0;
			return urlInside;
		}
		if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
			effects.consume(code2);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code2);
	}
	function urlInside(code2) {
		if (code2 === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code2);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok3;
		}
		if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) return nok(code2);
		effects.consume(code2);
		return urlInside;
	}
	function emailAtext(code2) {
		if (code2 === 64) {
			effects.consume(code2);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code2)) {
			effects.consume(code2);
			return emailAtext;
		}
		return nok(code2);
	}
	function emailAtSignOrDot(code2) {
		return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
	}
	function emailLabel(code2) {
		if (code2 === 46) {
			effects.consume(code2);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code2 === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code2);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok3;
		}
		return emailValue(code2);
	}
	function emailValue(code2) {
		if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
			const next = code2 === 45 ? emailValue : emailLabel;
			effects.consume(code2);
			return next;
		}
		return nok(code2);
	}
}
var blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok3, nok) {
	return start;
	function start(code2) {
		return markdownSpace(code2) ? factorySpace(effects, after, "linePrefix")(code2) : after(code2);
	}
	function after(code2) {
		return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
	}
}
var blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok3, nok) {
	const self = this;
	return start;
	function start(code2) {
		if (code2 === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code2);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code2);
	}
	function after(code2) {
		if (markdownSpace(code2)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code2);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok3;
		}
		effects.exit("blockQuotePrefix");
		return ok3(code2);
	}
}
function tokenizeBlockQuoteContinuation(effects, ok3, nok) {
	const self = this;
	return contStart;
	function contStart(code2) {
		if (markdownSpace(code2)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
		return contBefore(code2);
	}
	function contBefore(code2) {
		return effects.attempt(blockQuote, ok3, nok)(code2);
	}
}
function exit(effects) {
	effects.exit("blockQuote");
}
var characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok3, nok) {
	return start;
	function start(code2) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code2);
		effects.exit("escapeMarker");
		return inside;
	}
	function inside(code2) {
		if (asciiPunctuation(code2)) {
			effects.enter("characterEscapeValue");
			effects.consume(code2);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok3;
		}
		return nok(code2);
	}
}
var characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok3, nok) {
	const self = this;
	let size = 0;
	let max;
	let test;
	return start;
	function start(code2) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code2);
		effects.exit("characterReferenceMarker");
		return open;
	}
	function open(code2) {
		if (code2 === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code2);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value2(code2);
	}
	function numeric(code2) {
		if (code2 === 88 || code2 === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code2);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value2;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value2(code2);
	}
	function value2(code2) {
		if (code2 === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code2);
			effects.enter("characterReferenceMarker");
			effects.consume(code2);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok3;
		}
		if (test(code2) && size++ < max) {
			effects.consume(code2);
			return value2;
		}
		return nok(code2);
	}
}
var nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok3, nok) {
	const self = this;
	return start;
	function start(code2) {
		if (code2 === null) return nok(code2);
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return after;
	}
	function after(code2) {
		return self.parser.lazy[self.now().line] ? nok(code2) : ok3(code2);
	}
}
var codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok3, nok) {
	const self = this;
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	let marker2;
	return start;
	function start(code2) {
		return beforeSequenceOpen(code2);
	}
	function beforeSequenceOpen(code2) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker2 = code2;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code2);
	}
	function sequenceOpen(code2) {
		if (code2 === marker2) {
			sizeOpen++;
			effects.consume(code2);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code2);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
	}
	function infoBefore(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok3(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code2);
	}
	function info(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code2);
		}
		if (markdownSpace(code2)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code2);
		}
		if (code2 === 96 && code2 === marker2) return nok(code2);
		effects.consume(code2);
		return info;
	}
	function metaBefore(code2) {
		if (code2 === null || markdownLineEnding(code2)) return infoBefore(code2);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code2);
	}
	function meta(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code2);
		}
		if (code2 === 96 && code2 === marker2) return nok(code2);
		effects.consume(code2);
		return meta;
	}
	function atNonLazyBreak(code2) {
		return effects.attempt(closeStart, after, contentBefore)(code2);
	}
	function contentBefore(code2) {
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return contentStart;
	}
	function contentStart(code2) {
		return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
	}
	function beforeContentChunk(code2) {
		if (code2 === null || markdownLineEnding(code2)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
		effects.enter("codeFlowValue");
		return contentChunk(code2);
	}
	function contentChunk(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code2);
		}
		effects.consume(code2);
		return contentChunk;
	}
	function after(code2) {
		effects.exit("codeFenced");
		return ok3(code2);
	}
	function tokenizeCloseStart(effects2, ok4, nok2) {
		let size = 0;
		return startBefore;
		function startBefore(code2) {
			effects2.enter("lineEnding");
			effects2.consume(code2);
			effects2.exit("lineEnding");
			return start2;
		}
		function start2(code2) {
			effects2.enter("codeFencedFence");
			return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
		}
		function beforeSequenceClose(code2) {
			if (code2 === marker2) {
				effects2.enter("codeFencedFenceSequence");
				return sequenceClose(code2);
			}
			return nok2(code2);
		}
		function sequenceClose(code2) {
			if (code2 === marker2) {
				size++;
				effects2.consume(code2);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects2.exit("codeFencedFenceSequence");
				return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
			}
			return nok2(code2);
		}
		function sequenceCloseAfter(code2) {
			if (code2 === null || markdownLineEnding(code2)) {
				effects2.exit("codeFencedFence");
				return ok4(code2);
			}
			return nok2(code2);
		}
	}
}
var codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
var furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok3, nok) {
	return start;
	function start(code2) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
	}
	function atBreak(code2) {
		if (code2 === null) return after(code2);
		if (markdownLineEnding(code2)) return effects.attempt(furtherStart, atBreak, after)(code2);
		effects.enter("codeFlowValue");
		return inside(code2);
	}
	function inside(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("codeFlowValue");
			return atBreak(code2);
		}
		effects.consume(code2);
		return inside;
	}
	function after(code2) {
		effects.exit("codeIndented");
		return ok3(code2);
	}
}
function tokenizeFurtherStart(effects, ok3, nok) {
	const self = this;
	return furtherStart2;
	function furtherStart2(code2) {
		if (self.parser.lazy[self.now().line]) return nok(code2);
		if (markdownLineEnding(code2)) {
			effects.enter("lineEnding");
			effects.consume(code2);
			effects.exit("lineEnding");
			return furtherStart2;
		}
		return factorySpaceMinMax(effects, ok3, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
	}
	function onNotEnoughPrefix(code2) {
		return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
	}
}
var codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	let index;
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
function previous(code2) {
	return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok3, nok) {
	let sizeOpen = 0;
	let size;
	let token;
	return start;
	function start(code2) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code2);
	}
	function sequenceOpen(code2) {
		if (code2 === 96) {
			effects.consume(code2);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code2);
	}
	function between(code2) {
		if (code2 === null) return nok(code2);
		if (code2 === 32) {
			effects.enter("space");
			effects.consume(code2);
			effects.exit("space");
			return between;
		}
		if (code2 === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code2);
		}
		if (markdownLineEnding(code2)) {
			effects.enter("lineEnding");
			effects.consume(code2);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code2);
	}
	function data(code2) {
		if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
			effects.exit("codeTextData");
			return between(code2);
		}
		effects.consume(code2);
		return data;
	}
	function sequenceClose(code2) {
		if (code2 === 96) {
			effects.consume(code2);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok3(code2);
		}
		token.type = "codeTextData";
		return data(code2);
	}
}
var SpliceBuffer = class {
	/**
	* @param {ReadonlyArray<T> | null | undefined} [initial]
	*   Initial items (optional).
	* @returns
	*   Splice buffer.
	*/
	constructor(initial) {
		this.left = initial ? [...initial] : [];
		this.right = [];
	}
	/**
	* Array access;
	* does not move the cursor.
	*
	* @param {number} index
	*   Index.
	* @return {T}
	*   Item.
	*/
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	/**
	* The length of the splice buffer, one greater than the largest index in the
	* array.
	*/
	get length() {
		return this.left.length + this.right.length;
	}
	/**
	* Remove and return `list[0]`;
	* moves the cursor to `0`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	/**
	* Slice the buffer to get an array;
	* does not move the cursor.
	*
	* @param {number} start
	*   Start.
	* @param {number | null | undefined} [end]
	*   End (optional).
	* @returns {Array<T>}
	*   Array of items.
	*/
	slice(start, end) {
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	/**
	* Mimics the behavior of Array.prototype.splice() except for the change of
	* interface necessary to avoid segfaults when patching in very large arrays.
	*
	* This operation moves cursor is moved to `start` and results in the cursor
	* placed after any inserted items.
	*
	* @param {number} start
	*   Start;
	*   zero-based index at which to start changing the array;
	*   negative numbers count backwards from the end of the array and values
	*   that are out-of bounds are clamped to the appropriate end of the array.
	* @param {number | null | undefined} [deleteCount=0]
	*   Delete count (default: `0`);
	*   maximum number of elements to delete, starting from start.
	* @param {Array<T> | null | undefined} [items=[]]
	*   Items to include in place of the deleted items (default: `[]`).
	* @return {Array<T>}
	*   Any removed items.
	*/
	splice(start, deleteCount, items) {
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	/**
	* Remove and return the highest-numbered item in the array, so
	* `list[list.length - 1]`;
	* Moves the cursor to `length`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	/**
	* Inserts a single item to the high-numbered side of the array;
	* moves the cursor to `length`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	/**
	* Inserts many items to the high-numbered side of the array.
	* Moves the cursor to `length`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	/**
	* Inserts a single item to the low-numbered side of the array;
	* Moves the cursor to `0`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	/**
	* Inserts many items to the low-numbered side of the array;
	* moves the cursor to `0`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	/**
	* Move the cursor to a specific position in the array. Requires
	* time proportional to the distance moved.
	*
	* If `n < 0`, the cursor will end up at the beginning.
	* If `n > length`, the cursor will end up at the end.
	*
	* @param {number} n
	*   Position.
	* @return {undefined}
	*   Nothing.
	*/
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
function chunkedPush(list3, right) {
	let chunkStart = 0;
	if (right.length < 1e4) list3.push(...right);
	else while (chunkStart < right.length) {
		list3.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}
function subtokenize(eventsArray) {
	const jumps = /* @__PURE__ */ new Map();
	let index = -1;
	let event;
	let lineIndex;
	let otherIndex;
	let otherEvent;
	let parameters;
	let subevents;
	const more = { found: false };
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (jumps.has(index)) index = jumps.get(index);
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				subcontent(events, index, jumps, more);
				index = jumps.get(index);
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	eventsArray.length = 0;
	for (const own4 of events.slice(0)) eventsArray.push(own4);
	return !more.found;
}
function subcontent(events, eventIndex, gaps, more) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	const jumps = [];
	let stream;
	let previous2;
	let index = -1;
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous2) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous2 = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) {
		if (childEvents[index][1].contentType && childEvents[index][0] === "enter") more.found = true;
		if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
			start = index + 1;
			breaks.push(start);
			current._tokenizer = void 0;
			current.previous = void 0;
			current = current.next;
		}
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start2 = startPositions.pop();
		jumps.push([start2, start2 + slice.length - 1]);
		events.splice(start2, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps.set(adjust + jumps[index][0], adjust + jumps[index][1]);
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
}
var content2 = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
var continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
function resolveContent(events) {
	subtokenize(events);
	return events;
}
function tokenizeContent(effects, ok3) {
	let previous2;
	return chunkStart;
	function chunkStart(code2) {
		effects.enter("content");
		previous2 = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code2);
	}
	function chunkInside(code2) {
		if (code2 === null) return contentEnd(code2);
		if (markdownLineEnding(code2)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
		effects.consume(code2);
		effects.consumeRest();
		return chunkInside;
	}
	function contentEnd(code2) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok3(code2);
	}
	function contentContinue(code2) {
		effects.consume(code2);
		effects.exit("chunkContent");
		previous2.next = effects.enter("chunkContent", {
			contentType: "content",
			previous: previous2
		});
		previous2 = previous2.next;
		return chunkInside;
	}
}
function tokenizeContinuation(effects, ok3, nok) {
	const self = this;
	return startLookahead;
	function startLookahead(code2) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	function prefixed(code2) {
		if (code2 === null || markdownLineEnding(code2)) return nok(code2);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok3(code2);
		return effects.interrupt(self.parser.constructs.flow, nok, ok3)(code2);
	}
}
function factoryDestination(effects, ok3, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit3 = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	function start(code2) {
		if (code2 === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code2);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) return nok(code2);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code2);
	}
	function enclosedBefore(code2) {
		if (code2 === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code2);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok3;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code2);
	}
	function enclosed(code2) {
		if (code2 === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code2);
		}
		if (code2 === null || code2 === 60 || markdownLineEnding(code2)) return nok(code2);
		effects.consume(code2);
		return code2 === 92 ? enclosedEscape : enclosed;
	}
	function enclosedEscape(code2) {
		if (code2 === 60 || code2 === 62 || code2 === 92) {
			effects.consume(code2);
			return enclosed;
		}
		return enclosed(code2);
	}
	function raw(code2) {
		if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok3(code2);
		}
		if (balance < limit3 && code2 === 40) {
			effects.consume(code2);
			balance++;
			return raw;
		}
		if (code2 === 41) {
			effects.consume(code2);
			balance--;
			return raw;
		}
		if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) return nok(code2);
		effects.consume(code2);
		return code2 === 92 ? rawEscape : raw;
	}
	function rawEscape(code2) {
		if (code2 === 40 || code2 === 41 || code2 === 92) {
			effects.consume(code2);
			return raw;
		}
		return raw(code2);
	}
}
function factoryLabel(effects, ok3, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	let seen;
	return start;
	function start(code2) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code2);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	function atBreak(code2) {
		if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen || 
		/* c8 ignore next 3 */
		code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code2);
		if (code2 === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code2);
			effects.exit(markerType);
			effects.exit(type);
			return ok3;
		}
		if (markdownLineEnding(code2)) {
			effects.enter("lineEnding");
			effects.consume(code2);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code2);
	}
	function labelInside(code2) {
		if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code2);
		}
		effects.consume(code2);
		if (!seen) seen = !markdownSpace(code2);
		return code2 === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code2) {
		if (code2 === 91 || code2 === 92 || code2 === 93) {
			effects.consume(code2);
			size++;
			return labelInside;
		}
		return labelInside(code2);
	}
}
function factoryTitle(effects, ok3, nok, type, markerType, stringType) {
	let marker2;
	return start;
	function start(code2) {
		if (code2 === 34 || code2 === 39 || code2 === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code2);
			effects.exit(markerType);
			marker2 = code2 === 40 ? 41 : code2;
			return begin;
		}
		return nok(code2);
	}
	function begin(code2) {
		if (code2 === marker2) {
			effects.enter(markerType);
			effects.consume(code2);
			effects.exit(markerType);
			effects.exit(type);
			return ok3;
		}
		effects.enter(stringType);
		return atBreak(code2);
	}
	function atBreak(code2) {
		if (code2 === marker2) {
			effects.exit(stringType);
			return begin(marker2);
		}
		if (code2 === null) return nok(code2);
		if (markdownLineEnding(code2)) {
			effects.enter("lineEnding");
			effects.consume(code2);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code2);
	}
	function inside(code2) {
		if (code2 === marker2 || code2 === null || markdownLineEnding(code2)) {
			effects.exit("chunkString");
			return atBreak(code2);
		}
		effects.consume(code2);
		return code2 === 92 ? escape : inside;
	}
	function escape(code2) {
		if (code2 === marker2 || code2 === 92) {
			effects.consume(code2);
			return inside;
		}
		return inside(code2);
	}
}
function factoryWhitespace(effects, ok3) {
	let seen;
	return start;
	function start(code2) {
		if (markdownLineEnding(code2)) {
			effects.enter("lineEnding");
			effects.consume(code2);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code2)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code2);
		return ok3(code2);
	}
}
var definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
var titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok3, nok) {
	const self = this;
	let identifier;
	return start;
	function start(code2) {
		effects.enter("definition");
		return before(code2);
	}
	function before(code2) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code2);
	}
	function labelAfter(code2) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code2 === 58) {
			effects.enter("definitionMarker");
			effects.consume(code2);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code2);
	}
	function markerAfter(code2) {
		return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
	}
	function destinationBefore(code2) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code2);
	}
	function destinationAfter(code2) {
		return effects.attempt(titleBefore, after, after)(code2);
	}
	function after(code2) {
		return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
	}
	function afterWhitespace(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok3(code2);
		}
		return nok(code2);
	}
}
function tokenizeTitleBefore(effects, ok3, nok) {
	return titleBefore2;
	function titleBefore2(code2) {
		return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
	}
	function beforeMarker(code2) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
	}
	function titleAfter(code2) {
		return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
	}
	function titleAfterOptionalWhitespace(code2) {
		return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
	}
}
var hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok3, nok) {
	return start;
	function start(code2) {
		effects.enter("hardBreakEscape");
		effects.consume(code2);
		return after;
	}
	function after(code2) {
		if (markdownLineEnding(code2)) {
			effects.exit("hardBreakEscape");
			return ok3(code2);
		}
		return nok(code2);
	}
}
var headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content3 = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text4 = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content3,
				context
			],
			[
				"enter",
				text4,
				context
			],
			[
				"exit",
				text4,
				context
			],
			[
				"exit",
				content3,
				context
			]
		]);
	}
	return events;
}
function tokenizeHeadingAtx(effects, ok3, nok) {
	let size = 0;
	return start;
	function start(code2) {
		effects.enter("atxHeading");
		return before(code2);
	}
	function before(code2) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code2);
	}
	function sequenceOpen(code2) {
		if (code2 === 35 && size++ < 6) {
			effects.consume(code2);
			return sequenceOpen;
		}
		if (code2 === null || markdownLineEndingOrSpace(code2)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code2);
		}
		return nok(code2);
	}
	function atBreak(code2) {
		if (code2 === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code2);
		}
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("atxHeading");
			return ok3(code2);
		}
		if (markdownSpace(code2)) return factorySpace(effects, atBreak, "whitespace")(code2);
		effects.enter("atxHeadingText");
		return data(code2);
	}
	function sequenceFurther(code2) {
		if (code2 === 35) {
			effects.consume(code2);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code2);
	}
	function data(code2) {
		if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
			effects.exit("atxHeadingText");
			return atBreak(code2);
		}
		effects.consume(code2);
		return data;
	}
}
var htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
var htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];
var htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
function tokenizeHtmlFlow(effects, ok3, nok) {
	const self = this;
	let marker2;
	let closingTag;
	let buffer;
	let index;
	let markerB;
	return start;
	function start(code2) {
		return before(code2);
	}
	function before(code2) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code2);
		return open;
	}
	function open(code2) {
		if (code2 === 33) {
			effects.consume(code2);
			return declarationOpen;
		}
		if (code2 === 47) {
			effects.consume(code2);
			closingTag = true;
			return tagCloseStart;
		}
		if (code2 === 63) {
			effects.consume(code2);
			marker2 = 3;
			return self.interrupt ? ok3 : continuationDeclarationInside;
		}
		if (asciiAlpha(code2)) {
			effects.consume(code2);
			buffer = String.fromCharCode(code2);
			return tagName;
		}
		return nok(code2);
	}
	function declarationOpen(code2) {
		if (code2 === 45) {
			effects.consume(code2);
			marker2 = 2;
			return commentOpenInside;
		}
		if (code2 === 91) {
			effects.consume(code2);
			marker2 = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code2)) {
			effects.consume(code2);
			marker2 = 4;
			return self.interrupt ? ok3 : continuationDeclarationInside;
		}
		return nok(code2);
	}
	function commentOpenInside(code2) {
		if (code2 === 45) {
			effects.consume(code2);
			return self.interrupt ? ok3 : continuationDeclarationInside;
		}
		return nok(code2);
	}
	function cdataOpenInside(code2) {
		if (code2 === "CDATA[".charCodeAt(index++)) {
			effects.consume(code2);
			if (index === 6) return self.interrupt ? ok3 : continuation;
			return cdataOpenInside;
		}
		return nok(code2);
	}
	function tagCloseStart(code2) {
		if (asciiAlpha(code2)) {
			effects.consume(code2);
			buffer = String.fromCharCode(code2);
			return tagName;
		}
		return nok(code2);
	}
	function tagName(code2) {
		if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
			const slash = code2 === 47;
			const name2 = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name2)) {
				marker2 = 1;
				return self.interrupt ? ok3(code2) : continuation(code2);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker2 = 6;
				if (slash) {
					effects.consume(code2);
					return basicSelfClosing;
				}
				return self.interrupt ? ok3(code2) : continuation(code2);
			}
			marker2 = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
		}
		if (code2 === 45 || asciiAlphanumeric(code2)) {
			effects.consume(code2);
			buffer += String.fromCharCode(code2);
			return tagName;
		}
		return nok(code2);
	}
	function basicSelfClosing(code2) {
		if (code2 === 62) {
			effects.consume(code2);
			return self.interrupt ? ok3 : continuation;
		}
		return nok(code2);
	}
	function completeClosingTagAfter(code2) {
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return completeClosingTagAfter;
		}
		return completeEnd(code2);
	}
	function completeAttributeNameBefore(code2) {
		if (code2 === 47) {
			effects.consume(code2);
			return completeEnd;
		}
		if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
			effects.consume(code2);
			return completeAttributeName;
		}
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return completeAttributeNameBefore;
		}
		return completeEnd(code2);
	}
	function completeAttributeName(code2) {
		if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
			effects.consume(code2);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code2);
	}
	function completeAttributeNameAfter(code2) {
		if (code2 === 61) {
			effects.consume(code2);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code2);
	}
	function completeAttributeValueBefore(code2) {
		if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) return nok(code2);
		if (code2 === 34 || code2 === 39) {
			effects.consume(code2);
			markerB = code2;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code2);
	}
	function completeAttributeValueQuoted(code2) {
		if (code2 === markerB) {
			effects.consume(code2);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code2 === null || markdownLineEnding(code2)) return nok(code2);
		effects.consume(code2);
		return completeAttributeValueQuoted;
	}
	function completeAttributeValueUnquoted(code2) {
		if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) return completeAttributeNameAfter(code2);
		effects.consume(code2);
		return completeAttributeValueUnquoted;
	}
	function completeAttributeValueQuotedAfter(code2) {
		if (code2 === 47 || code2 === 62 || markdownSpace(code2)) return completeAttributeNameBefore(code2);
		return nok(code2);
	}
	function completeEnd(code2) {
		if (code2 === 62) {
			effects.consume(code2);
			return completeAfter;
		}
		return nok(code2);
	}
	function completeAfter(code2) {
		if (code2 === null || markdownLineEnding(code2)) return continuation(code2);
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return completeAfter;
		}
		return nok(code2);
	}
	function continuation(code2) {
		if (code2 === 45 && marker2 === 2) {
			effects.consume(code2);
			return continuationCommentInside;
		}
		if (code2 === 60 && marker2 === 1) {
			effects.consume(code2);
			return continuationRawTagOpen;
		}
		if (code2 === 62 && marker2 === 4) {
			effects.consume(code2);
			return continuationClose;
		}
		if (code2 === 63 && marker2 === 3) {
			effects.consume(code2);
			return continuationDeclarationInside;
		}
		if (code2 === 93 && marker2 === 5) {
			effects.consume(code2);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code2) && (marker2 === 6 || marker2 === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
		}
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("htmlFlowData");
			return continuationStart(code2);
		}
		effects.consume(code2);
		return continuation;
	}
	function continuationStart(code2) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
	}
	function continuationStartNonLazy(code2) {
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	function continuationBefore(code2) {
		if (code2 === null || markdownLineEnding(code2)) return continuationStart(code2);
		effects.enter("htmlFlowData");
		return continuation(code2);
	}
	function continuationCommentInside(code2) {
		if (code2 === 45) {
			effects.consume(code2);
			return continuationDeclarationInside;
		}
		return continuation(code2);
	}
	function continuationRawTagOpen(code2) {
		if (code2 === 47) {
			effects.consume(code2);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code2);
	}
	function continuationRawEndTag(code2) {
		if (code2 === 62) {
			const name2 = buffer.toLowerCase();
			if (htmlRawNames.includes(name2)) {
				effects.consume(code2);
				return continuationClose;
			}
			return continuation(code2);
		}
		if (asciiAlpha(code2) && buffer.length < 8) {
			effects.consume(code2);
			buffer += String.fromCharCode(code2);
			return continuationRawEndTag;
		}
		return continuation(code2);
	}
	function continuationCdataInside(code2) {
		if (code2 === 93) {
			effects.consume(code2);
			return continuationDeclarationInside;
		}
		return continuation(code2);
	}
	function continuationDeclarationInside(code2) {
		if (code2 === 62) {
			effects.consume(code2);
			return continuationClose;
		}
		if (code2 === 45 && marker2 === 2) {
			effects.consume(code2);
			return continuationDeclarationInside;
		}
		return continuation(code2);
	}
	function continuationClose(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code2);
		}
		effects.consume(code2);
		return continuationClose;
	}
	function continuationAfter(code2) {
		effects.exit("htmlFlow");
		return ok3(code2);
	}
}
function tokenizeBlankLineBefore(effects, ok3, nok) {
	return start;
	function start(code2) {
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok3, nok);
	}
}
var htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok3, nok) {
	const self = this;
	let marker2;
	let index;
	let returnState;
	return start;
	function start(code2) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code2);
		return open;
	}
	function open(code2) {
		if (code2 === 33) {
			effects.consume(code2);
			return declarationOpen;
		}
		if (code2 === 47) {
			effects.consume(code2);
			return tagCloseStart;
		}
		if (code2 === 63) {
			effects.consume(code2);
			return instruction;
		}
		if (asciiAlpha(code2)) {
			effects.consume(code2);
			return tagOpen;
		}
		return nok(code2);
	}
	function declarationOpen(code2) {
		if (code2 === 45) {
			effects.consume(code2);
			return commentOpenInside;
		}
		if (code2 === 91) {
			effects.consume(code2);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code2)) {
			effects.consume(code2);
			return declaration;
		}
		return nok(code2);
	}
	function commentOpenInside(code2) {
		if (code2 === 45) {
			effects.consume(code2);
			return commentEnd;
		}
		return nok(code2);
	}
	function comment(code2) {
		if (code2 === null) return nok(code2);
		if (code2 === 45) {
			effects.consume(code2);
			return commentClose;
		}
		if (markdownLineEnding(code2)) {
			returnState = comment;
			return lineEndingBefore(code2);
		}
		effects.consume(code2);
		return comment;
	}
	function commentClose(code2) {
		if (code2 === 45) {
			effects.consume(code2);
			return commentEnd;
		}
		return comment(code2);
	}
	function commentEnd(code2) {
		return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
	}
	function cdataOpenInside(code2) {
		if (code2 === "CDATA[".charCodeAt(index++)) {
			effects.consume(code2);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code2);
	}
	function cdata(code2) {
		if (code2 === null) return nok(code2);
		if (code2 === 93) {
			effects.consume(code2);
			return cdataClose;
		}
		if (markdownLineEnding(code2)) {
			returnState = cdata;
			return lineEndingBefore(code2);
		}
		effects.consume(code2);
		return cdata;
	}
	function cdataClose(code2) {
		if (code2 === 93) {
			effects.consume(code2);
			return cdataEnd;
		}
		return cdata(code2);
	}
	function cdataEnd(code2) {
		if (code2 === 62) return end(code2);
		if (code2 === 93) {
			effects.consume(code2);
			return cdataEnd;
		}
		return cdata(code2);
	}
	function declaration(code2) {
		if (code2 === null || code2 === 62) return end(code2);
		if (markdownLineEnding(code2)) {
			returnState = declaration;
			return lineEndingBefore(code2);
		}
		effects.consume(code2);
		return declaration;
	}
	function instruction(code2) {
		if (code2 === null) return nok(code2);
		if (code2 === 63) {
			effects.consume(code2);
			return instructionClose;
		}
		if (markdownLineEnding(code2)) {
			returnState = instruction;
			return lineEndingBefore(code2);
		}
		effects.consume(code2);
		return instruction;
	}
	function instructionClose(code2) {
		return code2 === 62 ? end(code2) : instruction(code2);
	}
	function tagCloseStart(code2) {
		if (asciiAlpha(code2)) {
			effects.consume(code2);
			return tagClose;
		}
		return nok(code2);
	}
	function tagClose(code2) {
		if (code2 === 45 || asciiAlphanumeric(code2)) {
			effects.consume(code2);
			return tagClose;
		}
		return tagCloseBetween(code2);
	}
	function tagCloseBetween(code2) {
		if (markdownLineEnding(code2)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code2);
		}
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return tagCloseBetween;
		}
		return end(code2);
	}
	function tagOpen(code2) {
		if (code2 === 45 || asciiAlphanumeric(code2)) {
			effects.consume(code2);
			return tagOpen;
		}
		if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) return tagOpenBetween(code2);
		return nok(code2);
	}
	function tagOpenBetween(code2) {
		if (code2 === 47) {
			effects.consume(code2);
			return end;
		}
		if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
			effects.consume(code2);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code2)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code2);
		}
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return tagOpenBetween;
		}
		return end(code2);
	}
	function tagOpenAttributeName(code2) {
		if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
			effects.consume(code2);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code2);
	}
	function tagOpenAttributeNameAfter(code2) {
		if (code2 === 61) {
			effects.consume(code2);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code2)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code2);
		}
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code2);
	}
	function tagOpenAttributeValueBefore(code2) {
		if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) return nok(code2);
		if (code2 === 34 || code2 === 39) {
			effects.consume(code2);
			marker2 = code2;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code2)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code2);
		}
		if (markdownSpace(code2)) {
			effects.consume(code2);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code2);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuoted(code2) {
		if (code2 === marker2) {
			effects.consume(code2);
			marker2 = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code2 === null) return nok(code2);
		if (markdownLineEnding(code2)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code2);
		}
		effects.consume(code2);
		return tagOpenAttributeValueQuoted;
	}
	function tagOpenAttributeValueUnquoted(code2) {
		if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) return nok(code2);
		if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) return tagOpenBetween(code2);
		effects.consume(code2);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuotedAfter(code2) {
		if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) return tagOpenBetween(code2);
		return nok(code2);
	}
	function end(code2) {
		if (code2 === 62) {
			effects.consume(code2);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok3;
		}
		return nok(code2);
	}
	function lineEndingBefore(code2) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	function lineEndingAfter(code2) {
		return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
	}
	function lineEndingAfterPrefix(code2) {
		effects.enter("htmlTextData");
		return returnState(code2);
	}
}
var labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
var resourceConstruct = { tokenize: tokenizeResource };
var referenceFullConstruct = { tokenize: tokenizeReferenceFull };
var referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
	let index = -1;
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	let open;
	let close2;
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close2) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close2 = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close2][1].end }
	};
	const text4 = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close2 - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text4,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
	media = push(media, [
		[
			"exit",
			text4,
			context
		],
		events[close2 - 2],
		events[close2 - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close2 + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
function tokenizeLabelEnd(effects, ok3, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	let labelStart;
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	function start(code2) {
		if (!labelStart) return nok(code2);
		if (labelStart._inactive) return labelEndNok(code2);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code2);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	function after(code2) {
		if (code2 === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
		if (code2 === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
		return defined ? labelEndOk(code2) : labelEndNok(code2);
	}
	function referenceNotFull(code2) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
	}
	function labelEndOk(code2) {
		labelStarts.pop();
		return ok3(code2);
	}
	function labelEndNok(code2) {
		labelStart._balanced = true;
		return nok(code2);
	}
}
function tokenizeResource(effects, ok3, nok) {
	return resourceStart;
	function resourceStart(code2) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code2);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	function resourceBefore(code2) {
		return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
	}
	function resourceOpen(code2) {
		if (code2 === 41) return resourceEnd(code2);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
	}
	function resourceDestinationAfter(code2) {
		return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
	}
	function resourceDestinationMissing(code2) {
		return nok(code2);
	}
	function resourceBetween(code2) {
		if (code2 === 34 || code2 === 39 || code2 === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
		return resourceEnd(code2);
	}
	function resourceTitleAfter(code2) {
		return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
	}
	function resourceEnd(code2) {
		if (code2 === 41) {
			effects.enter("resourceMarker");
			effects.consume(code2);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok3;
		}
		return nok(code2);
	}
}
function tokenizeReferenceFull(effects, ok3, nok) {
	const self = this;
	return referenceFull;
	function referenceFull(code2) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
	}
	function referenceFullAfter(code2) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok3(code2) : nok(code2);
	}
	function referenceFullMissing(code2) {
		return nok(code2);
	}
}
function tokenizeReferenceCollapsed(effects, ok3, nok) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(code2) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code2);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(code2) {
		if (code2 === 93) {
			effects.enter("referenceMarker");
			effects.consume(code2);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok3;
		}
		return nok(code2);
	}
}
var labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok3, nok) {
	const self = this;
	let labelImage;
	return start;
	function start(code2) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code2);
		effects.exit("labelImageMarker");
		return open;
	}
	function open(code2) {
		if (code2 === 91) {
			effects.enter("labelMarker");
			effects.consume(code2);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code2);
	}
	function after(code2) {
		if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code2);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok3(code2);
	}
}
var labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok3, nok) {
	const self = this;
	let labelLink;
	return start;
	function start(code2) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code2);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	function after(code2) {
		if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code2);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok3(code2);
	}
}
var lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok3) {
	return start;
	function start(code2) {
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		return factorySpace(effects, ok3, "linePrefix");
	}
}
var thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok3, nok) {
	let size = 0;
	let marker2;
	return start;
	function start(code2) {
		effects.enter("thematicBreak");
		return before(code2);
	}
	function before(code2) {
		marker2 = code2;
		return atBreak(code2);
	}
	function atBreak(code2) {
		if (code2 === marker2) {
			effects.enter("thematicBreakSequence");
			return sequence(code2);
		}
		if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
			effects.exit("thematicBreak");
			return ok3(code2);
		}
		return nok(code2);
	}
	function sequence(code2) {
		if (code2 === marker2) {
			effects.consume(code2);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
	}
}
var list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok3, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	function start(code2) {
		const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
			}
			if (!self.interrupt || code2 === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code2);
			}
		}
		return nok(code2);
	}
	function inside(code2) {
		if (asciiDigit(code2) && ++size < 10) {
			effects.consume(code2);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
			effects.exit("listItemValue");
			return atMarker(code2);
		}
		return nok(code2);
	}
	function atMarker(code2) {
		effects.enter("listItemMarker");
		effects.consume(code2);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code2;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	function onBlank(code2) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code2);
	}
	function otherPrefix(code2) {
		if (markdownSpace(code2)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code2);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code2);
	}
	function endOfPrefix(code2) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok3(code2);
	}
}
function tokenizeListContinuation(effects, ok3, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	function onBlank(code2) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok3, "listItemIndent", self.containerState.size + 1)(code2);
	}
	function notBlank(code2) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code2);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok3, notInCurrentItem)(code2);
	}
	function notInCurrentItem(code2) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok3, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
	}
}
function tokenizeIndent(effects, ok3, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	function afterPrefix(code2) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok3(code2) : nok(code2);
	}
}
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok3, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(code2) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok3(code2) : nok(code2);
	}
}
var setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap();
	let index = events.length;
	let content3;
	let text4;
	let definition3;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content3 = index;
			break;
		}
		if (events[index][1].type === "paragraph") text4 = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition3 && events[index][1].type === "definition") definition3 = index;
	}
	const heading2 = {
		type: "setextHeading",
		start: { ...events[content3][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text4][1].type = "setextHeadingText";
	if (definition3) {
		editMap.add(text4, 0, [[
			"enter",
			heading2,
			context
		]]);
		editMap.add(definition3 + 1, 0, [[
			"exit",
			events[content3][1],
			context
		]]);
		events[content3][1].end = { ...events[definition3][1].end };
	} else events[content3][1] = heading2;
	editMap.add(events.length, 0, [[
		"exit",
		heading2,
		context
	]]);
	editMap.consume(events);
	return events;
}
function tokenizeSetextUnderline(effects, ok3, nok) {
	const self = this;
	let marker2;
	return start;
	function start(code2) {
		let index = self.events.length;
		let paragraph2;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph2 = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph2)) {
			effects.enter("setextHeadingLine");
			marker2 = code2;
			return before(code2);
		}
		return nok(code2);
	}
	function before(code2) {
		effects.enter("setextHeadingLineSequence");
		return inside(code2);
	}
	function inside(code2) {
		if (code2 === marker2) {
			effects.consume(code2);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code2) ? factorySpace(effects, after, "lineSuffix")(code2) : after(code2);
	}
	function after(code2) {
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("setextHeadingLine");
			return ok3(code2);
		}
		return nok(code2);
	}
}
var flow = { tokenize: initializeFlow };
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix")));
	return initial;
	function atBlankEnding(code2) {
		if (code2 === null) {
			effects.consume(code2);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code2);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	function afterConstruct(code2) {
		if (code2 === null) {
			effects.consume(code2);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code2);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}
var resolver = { resolveAll: createResolver() };
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(effects) {
		const self = this;
		const constructs2 = this.parser.constructs[field];
		const text4 = effects.attempt(constructs2, start, notText);
		return start;
		function start(code2) {
			return atBreak(code2) ? text4(code2) : notText(code2);
		}
		function notText(code2) {
			if (code2 === null) {
				effects.consume(code2);
				return;
			}
			effects.enter("data");
			effects.consume(code2);
			return data;
		}
		function data(code2) {
			if (atBreak(code2)) {
				effects.exit("data");
				return text4(code2);
			}
			effects.consume(code2);
			effects.consumePlain(constructs2);
			return data;
		}
		function atBreak(code2) {
			if (code2 === null) return true;
			const list3 = constructs2[code2];
			let index = -1;
			if (list3) while (++index < list3.length) {
				const item = list3[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
function createResolver(extraResolver) {
	return resolveAllText;
	function resolveAllText(events, context) {
		let index = -1;
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}
var constructs_exports = {};
__export(constructs_exports, {
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document2,
	flow: () => flow2,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string2,
	text: () => text2
});
var document2 = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
var contentInitial = { [91]: definition };
var flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
var flow2 = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
var string2 = {
	[38]: characterReference,
	[92]: characterEscape
};
var text2 = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
var insideSpan = { null: [attention, resolver] };
var attentionMarkers = { null: [42, 95] };
var disable = { null: [] };
function createTokenizer(parser, initialize, from) {
	let point2 = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	const columnStart = {};
	const resolveAllConstructs = [];
	let chunks = [];
	let stack = [];
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		consumePlain,
		consumeRest,
		enter,
		exit: exit3,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point2;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	function defineSkip(value2) {
		columnStart[value2.line] = value2.column;
		accountForPotentialSkip();
	}
	function main() {
		while (point2._index < chunks.length) {
			const chunk = chunks[point2._index];
			if (typeof chunk === "string") {
				const chunkIndex = point2._index;
				if (point2._bufferIndex < 0) point2._bufferIndex = 0;
				while (point2._index === chunkIndex && point2._bufferIndex < chunk.length) go(chunk.charCodeAt(point2._bufferIndex));
			} else go(chunk);
		}
	}
	function go(code2) {
		state = state(code2);
	}
	function consume(code2) {
		if (markdownLineEnding(code2)) {
			point2.line++;
			point2.column = 1;
			point2.offset += code2 === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code2 !== -1) {
			point2.column++;
			point2.offset++;
		}
		if (point2._bufferIndex < 0) point2._index++;
		else {
			point2._bufferIndex++;
			if (point2._bufferIndex === chunks[point2._index].length) {
				point2._bufferIndex = -1;
				point2._index++;
			}
		}
		context.previous = code2;
	}
	function consumeRest() {
		if (point2._bufferIndex >= 0) consumeTo(chunks[point2._index].length);
	}
	function consumePlain(constructs2) {
		if (point2._bufferIndex < 0) return;
		const chunk = chunks[point2._index];
		let end = point2._bufferIndex;
		while (end < chunk.length && constructs2[chunk.charCodeAt(end)] === void 0) end++;
		if (end > point2._bufferIndex) consumeTo(end);
	}
	function consumeTo(end) {
		const chunk = chunks[point2._index];
		const count = end - point2._bufferIndex;
		point2.column += count;
		point2.offset += count;
		context.previous = chunk.charCodeAt(end - 1);
		if (end === chunk.length) {
			point2._bufferIndex = -1;
			point2._index++;
		} else point2._bufferIndex = end;
	}
	function enter(type, fields) {
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	function exit3(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	function onsuccessfulconstruct(construct2, info) {
		addResult(construct2, info.from);
	}
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	function constructFactory(onreturn, fields) {
		return hook;
		function hook(constructs2, returnState, bogusState) {
			let listOfConstructs;
			let constructIndex;
			let currentConstruct;
			let info;
			return Array.isArray(constructs2) ? 
			/* c8 ignore next 1 */
			handleListOfConstructs(constructs2) : "tokenize" in constructs2 ? handleListOfConstructs([constructs2]) : handleMapOfConstructs(constructs2);
			function handleMapOfConstructs(map3) {
				return start;
				function start(code2) {
					const left = code2 !== null && map3[code2];
					const all3 = code2 !== null && map3.null;
					return handleListOfConstructs(Array.isArray(left) && !all3 ? left : !left && Array.isArray(all3) ? all3 : [...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all3) ? all3 : all3 ? [all3] : []])(code2);
				}
			}
			function handleListOfConstructs(list3) {
				listOfConstructs = list3;
				constructIndex = 0;
				if (list3.length === 0) return bogusState;
				return handleConstruct(list3[constructIndex]);
			}
			function handleConstruct(construct2) {
				return start;
				function start(code2) {
					info = store();
					currentConstruct = construct2;
					if (!construct2.partial) context.currentConstruct = construct2;
					if (construct2.name && context.parser.constructs.disable.null.includes(construct2.name)) return nok(code2);
					return construct2.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok3, nok)(code2);
				}
			}
			function ok3(code2) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			function nok(code2) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	function addResult(construct2, from2) {
		if (construct2.resolveAll && !resolveAllConstructs.includes(construct2)) resolveAllConstructs.push(construct2);
		if (construct2.resolve) splice(context.events, from2, context.events.length - from2, construct2.resolve(context.events.slice(from2), context));
		if (construct2.resolveTo) context.events = construct2.resolveTo(context.events, context);
	}
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = stack.slice();
		return {
			from: startEventsIndex,
			restore
		};
		function restore() {
			point2 = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		if (point2.line in columnStart && point2.column < 2) {
			point2.column = columnStart[point2.line];
			point2.offset += columnStart[point2.line] - 1;
		}
	}
}
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	const result = [];
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		let value2;
		if (typeof chunk === "string") value2 = chunk;
		else switch (chunk) {
			case -5:
				value2 = "\r";
				break;
			case -4:
				value2 = "\n";
				break;
			case -3:
				value2 = "\r\n";
				break;
			case -2:
				value2 = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value2 = " ";
				break;
			default: value2 = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value2);
	}
	return result.join("");
}
var combined = /* @__PURE__ */ new WeakMap();
function parse(options) {
	const extensions = (options || {}).extensions || [];
	const constructs2 = combined.get(extensions) || combineExtensions([constructs_exports, ...extensions]);
	combined.set(extensions, constructs2);
	const parser = {
		constructs: constructs2,
		content: create2(content),
		defined: [],
		document: create2(document),
		flow: create2(flow),
		lazy: {},
		string: create2(string),
		text: create2(text)
	};
	return parser;
	function create2(initial) {
		return creator;
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}
var search = /[\0\t\n\r]/g;
function preprocess() {
	let column = 1;
	let buffer = "";
	let start = true;
	let atCarriageReturn;
	return preprocessor;
	function preprocessor(value2, encoding, end) {
		value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value2.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value2.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value2);
			const endPosition = match && match.index !== void 0 ? match.index : value2.length;
			const code2 = value2.charCodeAt(endPosition);
			if (!match) {
				buffer = value2.slice(startPosition);
				break;
			}
			if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value2.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code2) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value2) {
	return value2.replace(characterEscapeOrReference, decode$1);
}
function decode$1($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head2 = $2.charCodeAt(1);
		const hex = head2 === 120 || head2 === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
var own = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener2(link2),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener2(heading2),
			blockQuote: opener2(blockQuote2),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener2(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener2(codeFlow, buffer),
			codeText: opener2(codeText2, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener2(definition3),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener2(emphasis2),
			hardBreakEscape: opener2(hardBreak2),
			hardBreakTrailing: opener2(hardBreak2),
			htmlFlow: opener2(html2, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener2(html2, buffer),
			htmlTextData: onenterdata,
			image: opener2(image2),
			label: buffer,
			link: opener2(link2),
			listItem: opener2(listItem2),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener2(list3, onenterlistordered),
			listUnordered: opener2(list3),
			paragraph: opener2(paragraph2),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener2(heading2),
			strong: opener2(strong2),
			thematicBreak: opener2(thematicBreak3)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	const data = {};
	return compile;
	function compile(events) {
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit: exit3,
			buffer,
			resume,
			data
		};
		const listStack = [];
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		let own4 = context;
		const handlers = {
			enter: new Map(Object.entries(config.enter)),
			exit: new Map(Object.entries(config.exit))
		};
		while (++index < events.length) {
			const handler2 = handlers[events[index][0]].get(events[index][1].type);
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (handler2) {
				const { sliceSerialize } = events[index][2];
				if (own4.sliceSerialize !== sliceSerialize) own4 = {
					...context,
					sliceSerialize
				};
				handler2.call(own4, events[index][1]);
			}
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		let listItem3;
		let lineIndex;
		let firstBlankLineIndex;
		let atMarker;
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem3 && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem3) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem3._spread = true;
					listItem3.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem3,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem3 = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	function opener2(create2, and) {
		return open;
		function open(token) {
			enter.call(this, create2(token), token);
			if (and) and.call(this, token);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(node2, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node2);
		this.stack.push(node2);
		this.tokenStack.push([token, errorHandler || void 0]);
		node2.position = {
			start: point(token.start),
			end: void 0
		};
	}
	function closer(and) {
		return close2;
		function close2(token) {
			if (and) and.call(this, token);
			exit3.call(this, token);
		}
	}
	function exit3(token, onExitError) {
		const node2 = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node2.position.end = point(token.end);
	}
	function resume() {
		return toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.lang = data2;
	}
	function onexitcodefencedfencemeta() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.meta = data2;
	}
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	function onexitcodefenced() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.value = data2.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.label = label;
		node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.title = data2;
	}
	function onexitdefinitiondestinationstring() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.url = data2;
	}
	function onexitatxheadingsequence(token) {
		const node2 = this.stack[this.stack.length - 1];
		if (!node2.depth) node2.depth = this.sliceSerialize(token).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	function onexitsetextheadinglinesequence(token) {
		const node2 = this.stack[this.stack.length - 1];
		node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(token) {
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text4();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	function onexithtmlflow() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.value = data2;
	}
	function onexithtmltext() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.value = data2;
	}
	function onexitcodetext() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.value = data2;
	}
	function onexitlink() {
		const node2 = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node2.type += "Reference";
			node2.referenceType = referenceType;
			delete node2.url;
			delete node2.title;
		} else {
			delete node2.identifier;
			delete node2.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		const node2 = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node2.type += "Reference";
			node2.referenceType = referenceType;
			delete node2.url;
			delete node2.title;
		} else {
			delete node2.identifier;
			delete node2.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(token) {
		const string3 = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string3);
		ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
	}
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node2.type === "link") node2.children = fragment.children;
		else node2.alt = value2;
	}
	function onexitresourcedestinationstring() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.url = data2;
	}
	function onexitresourcetitlestring() {
		const data2 = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.title = data2;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(token) {
		const label = this.resume();
		const node2 = this.stack[this.stack.length - 1];
		node2.label = label;
		node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	function onexitcharacterreferencevalue(token) {
		const data2 = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		let value2;
		if (type) {
			value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value2 = decodeNamedCharacterReference(data2);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value2;
	}
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node2 = this.stack[this.stack.length - 1];
		node2.url = this.sliceSerialize(token);
	}
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node2 = this.stack[this.stack.length - 1];
		node2.url = "mailto:" + this.sliceSerialize(token);
	}
	function blockQuote2() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText2() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition3() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis2() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading2() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak2() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html2() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image2() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link2() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list3(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	function listItem2(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph2() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong2() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text4() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak3() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
function configure(combined2, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value2 = extensions[index];
		if (Array.isArray(value2)) configure(combined2, value2);
		else extension(combined2, value2);
	}
}
function extension(combined2, extension2) {
	let key;
	for (key in extension2) if (own.call(extension2, key)) switch (key) {
		case "canContainEols": {
			const right = extension2[key];
			if (right) combined2[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension2[key];
			if (right) combined2[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension2[key];
			if (right) combined2[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension2[key];
			if (right) Object.assign(combined2[key], right);
			break;
		}
	}
}
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}
function remarkParse(options) {
	const self = this;
	self.parser = parser;
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}
function bail(error) {
	if (error) throw error;
}
var import_extend = __toESM(require_extend(), 1);
function isPlainObject(value2) {
	if (typeof value2 !== "object" || value2 === null) return false;
	const prototype = Object.getPrototypeOf(value2);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value2) && !(Symbol.iterator in value2);
}
function trough() {
	const fns = [];
	const pipeline = {
		run,
		use
	};
	return pipeline;
	function run(...values) {
		let middlewareIndex = -1;
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap2(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
function wrap2(middleware, callback) {
	let called;
	return wrapped;
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	function then(value2) {
		done(null, value2);
	}
}
var CallableInstance = (function(property) {
	const proto = this.constructor.prototype;
	const value2 = proto[property];
	const apply = function() {
		return value2.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});
var own2 = {}.hasOwnProperty;
var unified = new class _Processor extends CallableInstance {
	/**
	* Create a processor.
	*/
	constructor() {
		super("copy");
		this.Compiler = void 0;
		this.Parser = void 0;
		this.attachers = [];
		this.compiler = void 0;
		this.freezeIndex = -1;
		this.frozen = void 0;
		this.namespace = {};
		this.parser = void 0;
		this.transformers = trough();
	}
	/**
	* Copy a processor.
	*
	* @deprecated
	*   This is a private internal method and should not be used.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   New *unfrozen* processor ({@linkcode Processor}) that is
	*   configured to work the same as its ancestor.
	*   When the descendant processor is configured in the future it does not
	*   affect the ancestral processor.
	*/
	copy() {
		const destination = new _Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	/**
	* Configure the processor with info available to all plugins.
	* Information is stored in an object.
	*
	* Typically, options can be given to a specific plugin, but sometimes it
	* makes sense to have information shared with several plugins.
	* For example, a list of HTML elements that are self-closing, which is
	* needed during all phases.
	*
	* > **Note**: setting information cannot occur on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* > **Note**: to register custom data in TypeScript, augment the
	* > {@linkcode Data} interface.
	*
	* @example
	*   This example show how to get and set info:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   const processor = unified().data('alpha', 'bravo')
	*
	*   processor.data('alpha') // => 'bravo'
	*
	*   processor.data() // => {alpha: 'bravo'}
	*
	*   processor.data({charlie: 'delta'})
	*
	*   processor.data() // => {charlie: 'delta'}
	*   ```
	*
	* @template {keyof Data} Key
	*
	* @overload
	* @returns {Data}
	*
	* @overload
	* @param {Data} dataset
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Key} key
	* @returns {Data[Key]}
	*
	* @overload
	* @param {Key} key
	* @param {Data[Key]} value
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @param {Data | Key} [key]
	*   Key to get or set, or entire dataset to set, or nothing to get the
	*   entire dataset (optional).
	* @param {Data[Key]} [value]
	*   Value to set (optional).
	* @returns {unknown}
	*   The current processor when setting, the value at `key` when getting, or
	*   the entire dataset when getting without key.
	*/
	data(key, value2) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value2;
				return this;
			}
			return own2.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	/**
	* Freeze a processor.
	*
	* Frozen processors are meant to be extended and not to be configured
	* directly.
	*
	* When a processor is frozen it cannot be unfrozen.
	* New processors working the same way can be created by calling the
	* processor.
	*
	* It’s possible to freeze processors explicitly by calling `.freeze()`.
	* Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
	* `.stringify()`, `.process()`, or `.processSync()` are called.
	*
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   The current processor.
	*/
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	/**
	* Parse text to a syntax tree.
	*
	* > **Note**: `parse` freezes the processor if not already *frozen*.
	*
	* > **Note**: `parse` performs the parse phase, not the run phase or other
	* > phases.
	*
	* @param {Compatible | undefined} [file]
	*   file to parse (optional); typically `string` or `VFile`; any value
	*   accepted as `x` in `new VFile(x)`.
	* @returns {ParseTree extends undefined ? Node : ParseTree}
	*   Syntax tree representing `file`.
	*/
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	/**
	* Process the given file as configured on the processor.
	*
	* > **Note**: `process` freezes the processor if not already *frozen*.
	*
	* > **Note**: `process` performs the parse, run, and stringify phases.
	*
	* @overload
	* @param {Compatible | undefined} file
	* @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
	* @returns {undefined}
	*
	* @overload
	* @param {Compatible | undefined} [file]
	* @returns {Promise<VFileWithOutput<CompileResult>>}
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`]; any value accepted as
	*   `x` in `new VFile(x)`.
	* @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
	*   Callback (optional).
	* @returns {Promise<VFile> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise a promise, rejected with a fatal error or resolved with the
	*   processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file2) {
				if (error || !tree || !file2) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file2);
				if (looksLikeAValue(compileResult)) file2.value = compileResult;
				else file2.result = compileResult;
				realDone(
					error,
					/** @type {VFileWithOutput<CompileResult>} */
					file2
				);
			});
			function realDone(error, file2) {
				if (error || !file2) reject(error);
				else if (resolve) resolve(file2);
				else done(void 0, file2);
			}
		}
	}
	/**
	* Process the given file as configured on the processor.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `processSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `processSync` performs the parse, run, and stringify phases.
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`; any value accepted as
	*   `x` in `new VFile(x)`.
	* @returns {VFileWithOutput<CompileResult>}
	*   The processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	processSync(file) {
		let complete = false;
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		return result;
		function realDone(error, file2) {
			complete = true;
			bail(error);
			result = file2;
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* > **Note**: `run` freezes the processor if not already *frozen*.
	*
	* > **Note**: `run` performs the run phase, not other phases.
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} file
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} [file]
	* @returns {Promise<TailTree extends undefined ? Node : TailTree>}
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {(
	*   RunCallback<TailTree extends undefined ? Node : TailTree> |
	*   Compatible
	* )} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
	*   Callback (optional).
	* @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise, a promise rejected with a fatal error or resolved with the
	*   transformed tree.
	*/
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			function realDone(error, outputTree, file2) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else done(void 0, resultingTree, file2);
			}
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `runSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `runSync` performs the run phase, not other phases.
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {TailTree extends undefined ? Node : TailTree}
	*   Transformed tree.
	*/
	runSync(tree, file) {
		let complete = false;
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		return result;
		function realDone(error, tree2) {
			bail(error);
			result = tree2;
			complete = true;
		}
	}
	/**
	* Compile a syntax tree.
	*
	* > **Note**: `stringify` freezes the processor if not already *frozen*.
	*
	* > **Note**: `stringify` performs the stringify phase, not the run phase
	* > or other phases.
	*
	* @param {CompileTree extends undefined ? Node : CompileTree} tree
	*   Tree to compile.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {CompileResult extends undefined ? Value : CompileResult}
	*   Textual representation of the tree (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most compilers
	*   > return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler2 = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler2);
		assertNode(tree);
		return compiler2(tree, realFile);
	}
	/**
	* Configure the processor to use a plugin, a list of usable values, or a
	* preset.
	*
	* If the processor is already using a plugin, the previous plugin
	* configuration is changed based on the options that are passed in.
	* In other words, the plugin is not added a second time.
	*
	* > **Note**: `use` cannot be called on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* @example
	*   There are many ways to pass plugins to `.use()`.
	*   This example gives an overview:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   unified()
	*     // Plugin with options:
	*     .use(pluginA, {x: true, y: true})
	*     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
	*     .use(pluginA, {y: false, z: true})
	*     // Plugins:
	*     .use([pluginB, pluginC])
	*     // Two plugins, the second with options:
	*     .use([pluginD, [pluginE, {}]])
	*     // Preset with plugins and settings:
	*     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
	*     // Settings only:
	*     .use({settings: {position: false}})
	*   ```
	*
	* @template {Array<unknown>} [Parameters=[]]
	* @template {Node | string | undefined} [Input=undefined]
	* @template [Output=Input]
	*
	* @overload
	* @param {Preset | null | undefined} [preset]
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {PluggableList} list
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Plugin<Parameters, Input, Output>} plugin
	* @param {...(Parameters | [boolean])} parameters
	* @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
	*
	* @param {PluggableList | Plugin | Preset | null | undefined} value
	*   Usable value.
	* @param {...unknown} parameters
	*   Parameters, when a plugin is given as a usable value.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   Current processor.
	*/
	use(value2, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value2 === null || value2 === void 0) {} else if (typeof value2 === "function") addPlugin(value2, parameters);
		else if (typeof value2 === "object") {
			if (Array.isArray(value2)) addList(value2);
			else addPreset(value2);
		} else throw new TypeError("Expected usable value, not `" + value2 + "`");
		return this;
		function add(value3) {
			if (typeof value3 === "function") addPlugin(value3, []);
			else if (typeof value3 === "object") {
				if (Array.isArray(value3)) {
					const [plugin, ...parameters2] = value3;
					addPlugin(plugin, parameters2);
				} else addPreset(value3);
			} else throw new TypeError("Expected usable value, not `" + value3 + "`");
		}
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		function addPlugin(plugin, parameters2) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters2]);
			else if (parameters2.length > 0) {
				let [primary, ...rest] = parameters2;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
}().freeze();
function assertParser(name2, value2) {
	if (typeof value2 !== "function") throw new TypeError("Cannot `" + name2 + "` without `parser`");
}
function assertCompiler(name2, value2) {
	if (typeof value2 !== "function") throw new TypeError("Cannot `" + name2 + "` without `compiler`");
}
function assertUnfrozen(name2, frozen) {
	if (frozen) throw new Error("Cannot call `" + name2 + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node2) {
	if (!isPlainObject(node2) || typeof node2.type !== "string") throw new TypeError("Expected node, got `" + node2 + "`");
}
function assertDone(name2, asyncName, complete) {
	if (!complete) throw new Error("`" + name2 + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value2) {
	return looksLikeAVFile(value2) ? value2 : new VFile(value2);
}
function looksLikeAVFile(value2) {
	return Boolean(value2 && typeof value2 === "object" && "message" in value2 && "messages" in value2);
}
function looksLikeAValue(value2) {
	return typeof value2 === "string" || isUint8Array(value2);
}
function isUint8Array(value2) {
	return Boolean(value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2);
}
var limit = 1e3;
var marks$1 = [..."![]*_~`<"].map((mark) => mark.charCodeAt(0));
var isMark = Uint8Array.from({ length: 128 }, (_, code2) => marks$1.includes(code2) ? 1 : 0);
var counts = /* @__PURE__ */ new WeakMap();
var construct = {
	name: "markLimit",
	tokenize(effects, ok3, nok) {
		return (code2) => {
			const count = (counts.get(this) ?? 0) + 1;
			counts.set(this, count);
			if (count <= limit) return nok(code2);
			effects.enter("data");
			effects.consume(code2);
			effects.exit("data");
			return ok3;
		};
	}
};
function markLimit() {
	return { text: Object.fromEntries(marks$1.map((code2) => [code2, construct])) };
}
function hasManyMarks(text4) {
	let count = 0;
	for (let at = 0; at < text4.length; at++) count += isMark[text4.charCodeAt(at)] ?? 0;
	return count > limit;
}
var limit2 = 100;
var NestingError = class extends Error {
	constructor() {
		super(`lists or quotes are nested more than ${limit2} levels deep`);
		this.name = "NestingError";
	}
};
var marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
var rule = /^[ \t]*(?:[-*_][ \t]*){3,}$/;
function assertShallow(text4) {
	const columns = [];
	for (let start = 0; start < text4.length;) {
		let end = text4.indexOf("\n", start);
		if (end < 0) end = text4.length;
		let at = start;
		let depth = 0;
		for (marker.lastIndex = at; marker.test(text4); marker.lastIndex = at) {
			if (marker.lastIndex > end) break;
			const column = marker.lastIndex - start;
			while ((columns.at(-1) ?? -1) >= column) columns.pop();
			columns.push(column);
			at = marker.lastIndex;
			depth = columns.length;
			if (depth > limit2) break;
		}
		if (depth > limit2 && !rule.test(text4.slice(start, end))) throw new NestingError();
		if (at === start && text4.slice(start, Math.min(end, start + 1)).trim() !== "") columns.length = 0;
		start = end + 1;
	}
}
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
	eval: create(EvalError),
	range: create(RangeError),
	reference: create(ReferenceError),
	syntax: create(SyntaxError),
	type: create(TypeError),
	uri: create(URIError)
});
function create(Constructor) {
	FormattedError.displayName = Constructor.displayName || Constructor.name;
	return FormattedError;
	function FormattedError(format, ...values) {
		return new Constructor(format ? (0, import_format.default)(format, ...values) : format);
	}
}
var own3 = {}.hasOwnProperty;
var markers = {
	yaml: "-",
	toml: "+"
};
function toMatters(options) {
	const result = [];
	let index = -1;
	const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
	while (++index < presetsOrMatters.length) result[index] = matter(presetsOrMatters[index]);
	return result;
}
function matter(option) {
	let result = option;
	if (typeof result === "string") {
		if (!own3.call(markers, result)) throw fault("Missing matter definition for `%s`", result);
		result = {
			type: result,
			marker: markers[result]
		};
	} else if (typeof result !== "object") throw fault("Expected matter to be an object, not `%j`", result);
	if (!own3.call(result, "type")) throw fault("Missing `type` in matter `%j`", result);
	if (!own3.call(result, "fence") && !own3.call(result, "marker")) throw fault("Missing `marker` or `fence` in matter `%j`", result);
	return result;
}
function frontmatter(options) {
	const matters2 = toMatters(options);
	const flow3 = {};
	let index = -1;
	while (++index < matters2.length) {
		const matter2 = matters2[index];
		const code2 = fence(matter2, "open").charCodeAt(0);
		const construct2 = createConstruct(matter2);
		const existing = flow3[code2];
		if (Array.isArray(existing)) existing.push(construct2);
		else flow3[code2] = [construct2];
	}
	return { flow: flow3 };
}
function createConstruct(matter2) {
	const anywhere = matter2.anywhere;
	const frontmatterType = matter2.type;
	const fenceType = frontmatterType + "Fence";
	const sequenceType = fenceType + "Sequence";
	const valueType = frontmatterType + "Value";
	const closingFenceConstruct = {
		tokenize: tokenizeClosingFence,
		partial: true
	};
	let buffer;
	let bufferIndex = 0;
	return {
		tokenize: tokenizeFrontmatter,
		concrete: true
	};
	function tokenizeFrontmatter(effects, ok3, nok) {
		const self = this;
		return start;
		function start(code2) {
			const position = self.now();
			if (position.column === 1 && (position.line === 1 || anywhere)) {
				buffer = fence(matter2, "open");
				bufferIndex = 0;
				if (code2 === buffer.charCodeAt(bufferIndex)) {
					effects.enter(frontmatterType);
					effects.enter(fenceType);
					effects.enter(sequenceType);
					return openSequence(code2);
				}
			}
			return nok(code2);
		}
		function openSequence(code2) {
			if (bufferIndex === buffer.length) {
				effects.exit(sequenceType);
				if (markdownSpace(code2)) {
					effects.enter("whitespace");
					return openSequenceWhitespace(code2);
				}
				return openAfter(code2);
			}
			if (code2 === buffer.charCodeAt(bufferIndex++)) {
				effects.consume(code2);
				return openSequence;
			}
			return nok(code2);
		}
		function openSequenceWhitespace(code2) {
			if (markdownSpace(code2)) {
				effects.consume(code2);
				return openSequenceWhitespace;
			}
			effects.exit("whitespace");
			return openAfter(code2);
		}
		function openAfter(code2) {
			if (markdownLineEnding(code2)) {
				effects.exit(fenceType);
				effects.enter("lineEnding");
				effects.consume(code2);
				effects.exit("lineEnding");
				buffer = fence(matter2, "close");
				bufferIndex = 0;
				return effects.attempt(closingFenceConstruct, after, contentStart);
			}
			return nok(code2);
		}
		function contentStart(code2) {
			if (code2 === null || markdownLineEnding(code2)) return contentEnd(code2);
			effects.enter(valueType);
			return contentInside(code2);
		}
		function contentInside(code2) {
			if (code2 === null || markdownLineEnding(code2)) {
				effects.exit(valueType);
				return contentEnd(code2);
			}
			effects.consume(code2);
			return contentInside;
		}
		function contentEnd(code2) {
			if (code2 === null) return nok(code2);
			effects.enter("lineEnding");
			effects.consume(code2);
			effects.exit("lineEnding");
			return effects.attempt(closingFenceConstruct, after, contentStart);
		}
		function after(code2) {
			effects.exit(frontmatterType);
			return ok3(code2);
		}
	}
	function tokenizeClosingFence(effects, ok3, nok) {
		let bufferIndex2 = 0;
		return closeStart;
		function closeStart(code2) {
			if (code2 === buffer.charCodeAt(bufferIndex2)) {
				effects.enter(fenceType);
				effects.enter(sequenceType);
				return closeSequence(code2);
			}
			return nok(code2);
		}
		function closeSequence(code2) {
			if (bufferIndex2 === buffer.length) {
				effects.exit(sequenceType);
				if (markdownSpace(code2)) {
					effects.enter("whitespace");
					return closeSequenceWhitespace(code2);
				}
				return closeAfter(code2);
			}
			if (code2 === buffer.charCodeAt(bufferIndex2++)) {
				effects.consume(code2);
				return closeSequence;
			}
			return nok(code2);
		}
		function closeSequenceWhitespace(code2) {
			if (markdownSpace(code2)) {
				effects.consume(code2);
				return closeSequenceWhitespace;
			}
			effects.exit("whitespace");
			return closeAfter(code2);
		}
		function closeAfter(code2) {
			if (code2 === null || markdownLineEnding(code2)) {
				effects.exit(fenceType);
				return ok3(code2);
			}
			return nok(code2);
		}
	}
}
function fence(matter2, prop) {
	return matter2.marker ? pick(matter2.marker, prop).repeat(3) : pick(matter2.fence, prop);
}
function pick(schema, prop) {
	return typeof schema === "string" ? schema : schema[prop];
}
function escapeStringRegexp(string3) {
	if (typeof string3 !== "string") throw new TypeError("Expected a string");
	return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
function frontmatterFromMarkdown(options) {
	const matters2 = toMatters(options);
	const enter = {};
	const exit3 = {};
	let index = -1;
	while (++index < matters2.length) {
		const matter2 = matters2[index];
		enter[matter2.type] = opener(matter2);
		exit3[matter2.type] = close;
		exit3[matter2.type + "Value"] = value;
	}
	return {
		enter,
		exit: exit3
	};
}
function opener(matter2) {
	return open;
	function open(token) {
		this.enter({
			type: matter2.type,
			value: ""
		}, token);
		this.buffer();
	}
}
function close(token) {
	const data = this.resume();
	const node2 = this.stack[this.stack.length - 1];
	"value" in node2;
	this.exit(token);
	node2.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
	this.config.enter.data.call(this, token);
	this.config.exit.data.call(this, token);
}
function frontmatterToMarkdown(options) {
	const unsafe = [];
	const handlers = {};
	const matters2 = toMatters(options);
	let index = -1;
	while (++index < matters2.length) {
		const matter2 = matters2[index];
		handlers[matter2.type] = handler(matter2);
		const open = fence2(matter2, "open");
		unsafe.push({
			atBreak: true,
			character: open.charAt(0),
			after: escapeStringRegexp(open.charAt(1))
		});
	}
	return {
		unsafe,
		handlers
	};
}
function handler(matter2) {
	const open = fence2(matter2, "open");
	const close2 = fence2(matter2, "close");
	return handle2;
	function handle2(node2) {
		return open + (node2.value ? "\n" + node2.value : "") + "\n" + close2;
	}
}
function fence2(matter2, prop) {
	return matter2.marker ? pick2(matter2.marker, prop).repeat(3) : pick2(matter2.fence, prop);
}
function pick2(schema, prop) {
	return typeof schema === "string" ? schema : schema[prop];
}
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
	this.buffer();
}
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node2 = this.stack[this.stack.length - 1];
	node2.type;
	node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node2.label = label;
}
function exitFootnoteCall(token) {
	this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node2 = this.stack[this.stack.length - 1];
	node2.type;
	node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node2.label = label;
}
function exitFootnoteDefinition(token) {
	this.exit(token);
}
function footnoteReferencePeek() {
	return "[";
}
function footnoteReference(node2, _, state, info) {
	const tracker = state.createTracker(info);
	let value2 = tracker.move("[^");
	const exit3 = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value2 += tracker.move(state.safe(state.associationId(node2), {
		after: "]",
		before: value2
	}));
	subexit();
	exit3();
	value2 += tracker.move("]");
	return value2;
}
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
function gfmFootnoteToMarkdown(options) {
	let firstLineBlank = false;
	if (options && options.firstLineBlank) firstLineBlank = true;
	return {
		handlers: {
			footnoteDefinition,
			footnoteReference
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	function footnoteDefinition(node2, _, state, info) {
		const tracker = state.createTracker(info);
		let value2 = tracker.move("[^");
		const exit3 = state.enter("footnoteDefinition");
		const subexit = state.enter("label");
		value2 += tracker.move(state.safe(state.associationId(node2), {
			before: value2,
			after: "]"
		}));
		subexit();
		value2 += tracker.move("]:");
		if (node2.children && node2.children.length > 0) {
			tracker.shift(4);
			value2 += tracker.move((firstLineBlank ? "\n" : " ") + state.indentLines(state.containerFlow(node2, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst));
		}
		exit3();
		return value2;
	}
}
function mapExceptFirst(line, index, blank) {
	return index === 0 ? line : mapAll(line, index, blank);
}
function mapAll(line, index, blank) {
	return (blank ? "" : "    ") + line;
}
var constructsWithoutStrikethrough = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
function gfmStrikethroughToMarkdown() {
	return {
		handlers: { delete: handleDelete },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: constructsWithoutStrikethrough
		}]
	};
}
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
function exitStrikethrough(token) {
	this.exit(token);
}
function handleDelete(node2, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit3 = state.enter("strikethrough");
	let value2 = tracker.move(sequence);
	value2 += state.containerPhrasing(node2, {
		...tracker.current(),
		before: value2,
		after: "~"
	});
	value2 += tracker.move(sequence);
	exit3();
	return value2;
}
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function peekDelete() {
	return "~";
}
function defaultStringLength(value2) {
	return value2.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row2 = [];
		const sizes2 = [];
		let columnIndex2 = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex2 < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex2]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes2[columnIndex2] = size;
				if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) longestCellByColumn[columnIndex2] = size;
			}
			row2.push(cell);
		}
		cellMatrix[rowIndex] = row2;
		sizeMatrix[rowIndex] = sizes2;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code2 = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code2;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code2 = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code2 === 99) {
			before = ":";
			after = ":";
		} else if (code2 === 108) before = ":";
		else if (code2 === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row2 = cellMatrix[rowIndex];
		const sizes2 = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row2[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
				const code2 = alignments[columnIndex];
				if (code2 === 114) before = " ".repeat(size);
				else if (code2 === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value2) {
	return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
	const code2 = typeof value2 === "string" ? value2.codePointAt(0) : 0;
	return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}
var phrasing = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);
function blockquote(node2, _, state, info) {
	const exit3 = state.enter("blockquote");
	const tracker = state.createTracker(info);
	tracker.move("> ");
	tracker.shift(2);
	const value2 = state.indentLines(state.containerFlow(node2, tracker.current()), map);
	exit3();
	return value2;
}
function map(line, _, blank) {
	return ">" + (blank ? "" : " ") + line;
}
function patternInScope(stack, pattern) {
	return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list3, none) {
	if (typeof list3 === "string") list3 = [list3];
	if (!list3 || list3.length === 0) return none;
	let index = -1;
	while (++index < list3.length) if (stack.includes(list3[index])) return true;
	return false;
}
function hardBreak(_, _1, state, info) {
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
	}
	return "\\\n";
}
function longestStreak(value2, substring) {
	const source = String(value2);
	let index = source.indexOf(substring);
	let expected = index;
	let count = 0;
	let max = 0;
	if (typeof substring !== "string") throw new TypeError("Expected substring");
	while (index !== -1) {
		if (index === expected) {
			if (++count > max) max = count;
		} else count = 1;
		expected = index + substring.length;
		index = source.indexOf(substring, expected);
	}
	return max;
}
function formatCodeAsIndented(node2, state) {
	return Boolean(state.options.fences === false && node2.value && !node2.lang && /[^\n\r ]/.test(node2.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value));
}
function checkFence(state) {
	const marker2 = state.options.fence || "`";
	if (marker2 !== "`" && marker2 !== "~") throw new Error("Cannot serialize code with `" + marker2 + "` for `options.fence`, expected `` ` `` or `~`");
	return marker2;
}
function code(node2, _, state, info) {
	const marker2 = checkFence(state);
	const raw = node2.value || "";
	if (formatCodeAsIndented(node2, state)) {
		const exit4 = state.enter("codeIndented");
		const value3 = state.indentLines(raw, map2);
		exit4();
		return value3;
	}
	const tracker = state.createTracker(info);
	const sequence = marker2.repeat(Math.max(longestStreak(raw, marker2) + 1, 3));
	const exit3 = state.enter("codeFenced");
	const suffix = marker2 === "`" ? "GraveAccent" : "Tilde";
	let value2 = tracker.move(sequence);
	if (node2.lang) {
		const subexit = state.enter(`codeFencedLang${suffix}`);
		value2 += tracker.move(state.safe(node2.lang, {
			before: value2,
			after: " ",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	if (node2.lang && node2.meta) {
		const subexit = state.enter(`codeFencedMeta${suffix}`);
		value2 += tracker.move(" ");
		value2 += tracker.move(state.safe(node2.meta, {
			before: value2,
			after: "\n",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	value2 += tracker.move("\n");
	if (raw) value2 += tracker.move(raw + "\n");
	value2 += tracker.move(sequence);
	exit3();
	return value2;
}
function map2(line, _, blank) {
	return (blank ? "" : "    ") + line;
}
function checkQuote(state) {
	const marker2 = state.options.quote || "\"";
	if (marker2 !== "\"" && marker2 !== "'") throw new Error("Cannot serialize title with `" + marker2 + "` for `options.quote`, expected `\"`, or `'`");
	return marker2;
}
function definition2(node2, _, state, info) {
	const quote2 = checkQuote(state);
	const suffix = quote2 === "\"" ? "Quote" : "Apostrophe";
	const exit3 = state.enter("definition");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value2 = tracker.move("[");
	value2 += tracker.move(state.safe(state.associationId(node2), {
		before: value2,
		after: "]",
		...tracker.current()
	}));
	value2 += tracker.move("]: ");
	subexit();
	if (!node2.url || /[\0- \u007F]/.test(node2.url)) {
		subexit = state.enter("destinationLiteral");
		value2 += tracker.move("<");
		value2 += tracker.move(state.safe(node2.url, {
			before: value2,
			after: ">",
			...tracker.current()
		}));
		value2 += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value2 += tracker.move(state.safe(node2.url, {
			before: value2,
			after: node2.title ? " " : "\n",
			...tracker.current()
		}));
	}
	subexit();
	if (node2.title) {
		subexit = state.enter(`title${suffix}`);
		value2 += tracker.move(" " + quote2);
		value2 += tracker.move(state.safe(node2.title, {
			before: value2,
			after: quote2,
			...tracker.current()
		}));
		value2 += tracker.move(quote2);
		subexit();
	}
	exit3();
	return value2;
}
function checkEmphasis(state) {
	const marker2 = state.options.emphasis || "*";
	if (marker2 !== "*" && marker2 !== "_") throw new Error("Cannot serialize emphasis with `" + marker2 + "` for `options.emphasis`, expected `*`, or `_`");
	return marker2;
}
function firstCharacter(value2) {
	const code2 = value2.codePointAt(0);
	return code2 === void 0 ? "" : String.fromCodePoint(code2);
}
function lastCharacter(value2) {
	const code2 = value2.codePointAt(value2.length - 2);
	return code2 !== void 0 && code2 > 65535 ? value2.slice(-2) : value2.slice(-1);
}
function encodeCharacterReference(code2) {
	return "&#x" + code2.toString(16).toUpperCase() + ";";
}
function encodeInfo(outside, inside, marker2) {
	const outsideKind = classifyCharacter(outside);
	const insideKind = classifyCharacter(inside);
	if (outsideKind === void 0) return insideKind === void 0 ? marker2 === "_" ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: true
	};
	if (outsideKind === 1) return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	};
	return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: false
	} : {
		inside: false,
		outside: false
	};
}
function htmlKind(value2) {
	if (value2.charCodeAt(0) !== 60) return;
	const next = value2.charCodeAt(1);
	if (next === 33) {
		const code3 = value2.charCodeAt(2);
		if (code3 === 45) return 2;
		if (code3 === 91) return 5;
		if (asciiAlpha(code3)) return 4;
		return;
	}
	if (next === 63) return 3;
	const closing2 = next === 47;
	const start = closing2 ? 2 : 1;
	let end = start;
	let code2 = value2.charCodeAt(end);
	if (!asciiAlpha(code2)) return;
	while (code2 === 45 || asciiAlphanumeric(code2)) code2 = value2.charCodeAt(++end);
	const name2 = value2.slice(start, end).toLowerCase();
	if (!closing2 && code2 !== 47 && htmlRawNames.includes(name2)) return 1;
	return htmlBlockNames.includes(name2) ? 6 : 7;
}
var builtins = /* @__PURE__ */ new Map([["*", false], ["_", true]]);
function candidates(tokens, involved, runOf) {
	const related = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		const siblings = runOf.get(token);
		if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (const sibling of siblings.tokens) related.add(sibling.attention);
	}
	const ordered = [];
	for (const token of tokens) if (token.attention && related.delete(token.attention)) ordered.push(token.attention);
	ordered.reverse();
	return ordered;
}
function check(tokens, before, after) {
	const runs = [];
	const wrong = /* @__PURE__ */ new Map();
	const runOf = /* @__PURE__ */ new Map();
	let index = 0;
	while (index < tokens.length) {
		if (!tokens[index].attention) {
			index++;
			continue;
		}
		const marker2 = tokens[index].value.charAt(0);
		const strict = builtins.get(marker2);
		let end = index + 1;
		while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker2) end++;
		const head = index ? tokens[index - 1].value : before;
		const previous2 = classifyCharacter(head.charCodeAt(head.length - 1));
		const next = classifyCharacter((end < tokens.length ? tokens[end].value : after).charCodeAt(0));
		const open = !next || next === 2 && Boolean(previous2);
		const close2 = !previous2 || previous2 === 2 && Boolean(next);
		const run = {
			tokens: tokens.slice(index, end),
			markers: [],
			start: 0,
			end: 0,
			open: strict ? open && (Boolean(previous2) || !close2) : open,
			close: strict ? close2 && (Boolean(next) || !open) : close2,
			split: strict !== void 0
		};
		for (const token of run.tokens) {
			wrong.set(token, [...run.tokens]);
			runOf.set(token, run);
			let size = token.value.length;
			while (size--) run.markers.push(token);
		}
		run.end = run.markers.length;
		runs.push(run);
		index = end;
	}
	pair(runs, wrong);
	index = -1;
	while (++index < tokens.length) {
		const involved = wrong.get(tokens[index]);
		if (involved) return {
			attention: candidates(tokens, involved, runOf),
			index
		};
	}
}
function encode(tokens, start) {
	const token = tokens[start ? 0 : tokens.length - 1];
	if (!token || token.attention) return;
	const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
	const reference = encodeCharacterReference(
		/** @type {number} */
		character.codePointAt(0)
	);
	if (start) token.value = reference + token.value.slice(character.length);
	else {
		let value2 = token.value.slice(0, token.value.length - character.length);
		let escapes = 0;
		while (value2.charCodeAt(value2.length - 1 - escapes) === 92) escapes++;
		if (escapes % 2) value2 += "\\";
		token.value = value2 + reference;
	}
}
function improve(items, chosen, mistake, before, after) {
	for (const attention4 of mistake.attention) {
		const current = chosen.get(attention4) || attention4.sequences[0];
		for (const sequence of attention4.sequences) {
			if (sequence === current) continue;
			const trial = new Map(chosen);
			trial.set(attention4, sequence);
			const tokens = render(items, trial, before, after);
			const next = check(tokens, before, after);
			if (!next || next.index > mistake.index) return {
				chosen: trial,
				mistake: next,
				tokens
			};
		}
	}
}
function pair(runs, wrong) {
	const openersByMarker = /* @__PURE__ */ new Map();
	for (const closer of runs) {
		const marker2 = closer.tokens[0].value.charAt(0);
		let openers = openersByMarker.get(marker2);
		if (!openers) {
			openers = [];
			openersByMarker.set(marker2, openers);
		}
		let open = closer.close ? openers.length : 0;
		while (open-- && closer.start < closer.end) {
			const opener2 = openers[open];
			const openerSize = opener2.end - opener2.start;
			const closerSize = closer.end - closer.start;
			if (closer.split ? (opener2.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener2.markers.length || openerSize !== closerSize) continue;
			const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
			const opening2 = opener2.markers.slice(opener2.end - size, opener2.end);
			const closing2 = closer.markers.slice(closer.start, closer.start + size);
			const openToken = opening2[0];
			const closeToken = closing2[0];
			if (openToken === opening2[size - 1] && openToken.value.length === size && closeToken === closing2[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention) {
				wrong.delete(openToken);
				wrong.delete(closeToken);
			} else {
				const involved = [.../* @__PURE__ */ new Set([...opening2, ...closing2])];
				for (const token of involved) {
					const list3 = wrong.get(token);
					if (list3) list3.push(...involved);
				}
			}
			opener2.end -= size;
			closer.start += size;
			if (opener2.start === opener2.end) openers.splice(open, 1);
			open = openers.length;
		}
		if (closer.open && closer.start < closer.end) openers.push(closer);
	}
}
function attentionSequences(type, markers2, sizes) {
	if (markers2.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
	if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
	for (const size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
	const sequences = [];
	for (const marker2 of markers2) {
		if (marker2.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker2 + "` as marker, expected a single ascii character");
		if (!asciiPunctuation(marker2.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker2 + "` as marker, expected ascii punctuation");
		for (const size of sizes) sequences.push(marker2.repeat(size));
	}
	return sequences;
}
function phrasing2(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const results = [];
	let index = -1;
	let before = info.before;
	indexStack.push(-1);
	let tracker = state.createTracker(info);
	while (++index < children.length) {
		const child = children[index];
		let after;
		indexStack[indexStack.length - 1] = index;
		if (index + 1 < children.length) {
			let handle3 = state.handle.handlers[children[index + 1].type];
			if (handle3 && handle3.peek) handle3 = handle3.peek;
			after = handle3 ? firstCharacter(handle3(children[index + 1], parent, state, {
				before: "",
				after: "",
				...tracker.current()
			})) : "";
		} else after = info.after;
		const previous2 = results[results.length - 1];
		if (typeof previous2 === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
			results[results.length - 1] = previous2.replace(/(\r?\n|\r)$/, " ");
			before = " ";
			tracker = state.createTracker(info);
			tracker.move(serialize2(results, info.before, info.after));
		}
		const handle2 = state.handle.handlers[child.type];
		if (handle2 && handle2.attention) {
			const item = attentionItem(
				/** @type {PhrasingParents} */
				child,
				handle2.attention,
				state,
				tracker
			);
			if (!item) continue;
			results.push(item);
			before = lastCharacter(item.sequences[0]);
		} else {
			const value2 = state.handle(child, parent, state, {
				...tracker.current(),
				after,
				before
			});
			if (!value2) continue;
			tracker.move(value2);
			results.push(value2);
			before = lastCharacter(value2);
		}
	}
	indexStack.pop();
	return results;
}
function attentionItem(node2, attention4, state, tracker) {
	const { construct: construct2, markers: markers2, sizes } = attention4(node2, state);
	const sequences = attentionSequences(node2.type, markers2, sizes);
	const sequence = sequences[0];
	const exit3 = state.enter(construct2);
	const inside = state.createTracker(tracker.current());
	inside.move(sequence);
	const children = phrasing2(node2, state, {
		...inside.current(),
		before: sequence,
		after: sequence
	});
	exit3();
	if (children.length === 0) return;
	tracker.move(sequence);
	tracker.move(serialize2(children, sequence, sequence));
	tracker.move(sequence);
	return {
		children,
		sequences
	};
}
function fix(items, chosen, before, after) {
	let tokens = render(items, chosen, before, after);
	let mistake = check(tokens, before, after);
	while (mistake) {
		const next = improve(items, chosen, mistake, before, after);
		if (!next) return;
		chosen = next.chosen;
		tokens = next.tokens;
		mistake = next.mistake;
	}
	return tokens;
}
function guess(items, chosen, before, after) {
	let previous2 = before;
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			previous2 = "";
			continue;
		}
		const next = index === items.length - 1 ? after : "";
		const sequence = item.sequences.find(function(value2) {
			const marker2 = value2.charAt(0);
			return marker2 !== previous2.charAt(0) && marker2 !== next.charAt(0) || items.length === 1 && builtins.has(marker2) && value2.length > before.length;
		}) || item.sequences[0];
		if (sequence !== item.sequences[0]) chosen.set(item, sequence);
		guess(item.children, chosen, sequence, sequence);
		previous2 = sequence;
	}
}
function render(items, chosen, before, after) {
	const tokens = [];
	let encodeAfter;
	let previous2 = lastCharacter(before);
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			const token = {
				value: item,
				attention: void 0
			};
			if (encodeAfter && encodeAfter === firstCharacter(item)) encode([token], true);
			encodeAfter = void 0;
			tokens.push(token);
			if (token.value) previous2 = lastCharacter(token.value);
			continue;
		}
		const sequence = chosen.get(item) || item.sequences[0];
		const marker2 = sequence.charAt(0);
		const next = items[index + 1];
		const outsideBefore = previous2;
		const outsideAfter = firstCharacter(next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]);
		const inside = render(item.children, chosen, sequence, sequence);
		const head = inside[0].value;
		const open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head.charCodeAt(0), marker2);
		if (open.inside) encode(inside, true);
		const tail = lastCharacter(inside[inside.length - 1].value);
		const close2 = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker2);
		if (close2.inside) encode(inside, false);
		if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") encode(tokens, false);
		if (close2.outside) encodeAfter = outsideAfter;
		tokens.push({
			value: sequence,
			attention: item
		}, ...inside, {
			value: sequence,
			attention: item
		});
		previous2 = sequence.charAt(sequence.length - 1);
	}
	return tokens;
}
function serialize2(items, before, after) {
	const guessed = /* @__PURE__ */ new Map();
	guess(items, guessed, before, after);
	const tokens = (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after) || render(items, /* @__PURE__ */ new Map(), before, after);
	let result = "";
	for (const token of tokens) result += token.value;
	return result;
}
emphasis.attention = attention2;
emphasis.peek = peek;
function emphasis(node2, _, state, info) {
	const exit3 = state.enter("phrasing");
	const item = attentionItem(node2, attention2, state, state.createTracker(info));
	const value2 = item ? serialize2([item], info.before, info.after) : "";
	exit3();
	return value2;
}
function attention2(_, state) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
function peek(_, _1, state) {
	return state.options.emphasis || "*";
}
function formatHeadingAsSetext(node2, state) {
	let literalWithBreak = false;
	visit(node2, function(node3) {
		if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break") {
			literalWithBreak = true;
			return EXIT;
		}
	});
	return Boolean((!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak));
}
function heading(node2, _, state, info) {
	const rank = Math.max(Math.min(6, node2.depth || 1), 1);
	const tracker = state.createTracker(info);
	if (formatHeadingAsSetext(node2, state)) {
		const exit4 = state.enter("headingSetext");
		const subexit2 = state.enter("phrasing");
		const value3 = state.containerPhrasing(node2, {
			...tracker.current(),
			before: "\n",
			after: "\n"
		});
		subexit2();
		exit4();
		return value3 + "\n" + (rank === 1 ? "=" : "-").repeat(value3.length - (Math.max(value3.lastIndexOf("\r"), value3.lastIndexOf("\n")) + 1));
	}
	const sequence = "#".repeat(rank);
	const exit3 = state.enter("headingAtx");
	const subexit = state.enter("phrasing");
	tracker.move(sequence + " ");
	let value2 = state.containerPhrasing(node2, {
		before: "# ",
		after: "\n",
		...tracker.current()
	});
	const head = value2.charCodeAt(0);
	if (head === 9 || head === 32) value2 = encodeCharacterReference(head) + value2.slice(1);
	value2 = value2 ? sequence + " " + value2 : sequence;
	if (state.options.closeAtx) value2 += " " + sequence;
	subexit();
	exit3();
	return value2;
}
html.peek = htmlPeek;
function html(node2) {
	return node2.value || "";
}
function htmlPeek() {
	return "<";
}
image.peek = imagePeek;
function image(node2, _, state, info) {
	const quote2 = checkQuote(state);
	const suffix = quote2 === "\"" ? "Quote" : "Apostrophe";
	const exit3 = state.enter("image");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value2 = tracker.move("![");
	value2 += tracker.move(state.safe(node2.alt, {
		before: value2,
		after: "]",
		...tracker.current()
	}));
	value2 += tracker.move("](");
	subexit();
	if (!node2.url && node2.title || /[\0- \u007F]/.test(node2.url)) {
		subexit = state.enter("destinationLiteral");
		value2 += tracker.move("<");
		value2 += tracker.move(state.safe(node2.url, {
			before: value2,
			after: ">",
			...tracker.current()
		}));
		value2 += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value2 += tracker.move(state.safe(node2.url, {
			before: value2,
			after: node2.title ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (node2.title) {
		subexit = state.enter(`title${suffix}`);
		value2 += tracker.move(" " + quote2);
		value2 += tracker.move(state.safe(node2.title, {
			before: value2,
			after: quote2,
			...tracker.current()
		}));
		value2 += tracker.move(quote2);
		subexit();
	}
	value2 += tracker.move(")");
	exit3();
	return value2;
}
function imagePeek() {
	return "!";
}
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state, info) {
	const type = node2.referenceType;
	const exit3 = state.enter("imageReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value2 = tracker.move("![");
	const alt = state.safe(node2.alt, {
		before: value2,
		after: "]",
		...tracker.current()
	});
	value2 += tracker.move(alt + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node2), {
		before: value2,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit3();
	if (type === "full" || !alt || alt !== reference) value2 += tracker.move(reference + "]");
	else if (type === "shortcut") value2 = value2.slice(0, -1);
	else value2 += tracker.move("]");
	return value2;
}
function imageReferencePeek() {
	return "!";
}
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state) {
	let value2 = node2.value || "";
	let sequence = "`";
	let index = -1;
	while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value2)) sequence += "`";
	if (/[^\n\r ]/.test(value2) && (/^[\n\r ]/.test(value2) && /[\n\r ]$/.test(value2) || /^`|`$/.test(value2))) value2 = " " + value2 + " ";
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		const expression = state.compilePattern(pattern);
		if (!pattern.atBreak) continue;
		let match;
		while (match = expression.exec(value2)) {
			let position = match.index;
			if (value2.charCodeAt(position) === 10 && value2.charCodeAt(position - 1) === 13) position--;
			value2 = value2.slice(0, position) + " " + value2.slice(match.index + 1);
		}
	}
	return sequence + value2 + sequence;
}
function inlineCodePeek() {
	return "`";
}
function formatLinkAsAutolink(node2, state) {
	const raw = toString(node2);
	return Boolean(!state.options.resourceLink && node2.url && !node2.title && node2.children && node2.children.length === 1 && node2.children[0].type === "text" && (raw === node2.url || "mailto:" + raw === node2.url) && /^[a-z][+\-.a-z]+:/i.test(node2.url) && !/[\0- <>\u007F]/.test(node2.url));
}
link.peek = linkPeek;
function link(node2, _, state, info) {
	const quote2 = checkQuote(state);
	const suffix = quote2 === "\"" ? "Quote" : "Apostrophe";
	const tracker = state.createTracker(info);
	if (formatLinkAsAutolink(node2, state)) {
		const stack = state.stack;
		state.stack = stack.filter(function(d) {
			return d !== "phrasing";
		});
		const exit4 = state.enter("autolink");
		let value3 = tracker.move("<");
		value3 += tracker.move(state.containerPhrasing(node2, {
			before: value3,
			after: ">",
			...tracker.current()
		}));
		value3 += tracker.move(">");
		exit4();
		state.stack = stack;
		return value3;
	}
	const exit3 = state.enter("link");
	let subexit = state.enter("label");
	let value2 = tracker.move("[");
	const text4 = state.containerPhrasing(node2, {
		before: value2,
		after: "](",
		...tracker.current()
	});
	value2 += tracker.move(text4);
	subexit();
	value2 += tracker.move("](");
	const enclose = /[\0- \u007F]/.test(node2.url);
	const last = info.before.charAt(info.before.length - 1);
	let title = node2.title || void 0;
	if (!title && !enclose && (last === "\n" || last === "\r")) {
		let index = 0;
		while (index < text4.length && text4.charCodeAt(index) !== 93) index += text4.charCodeAt(index) === 92 ? 2 : 1;
		if (text4.charCodeAt(index + 1) === 58) title = "";
	}
	if (!node2.url && typeof title === "string" || enclose) {
		subexit = state.enter("destinationLiteral");
		value2 += tracker.move("<");
		value2 += tracker.move(state.safe(node2.url, {
			before: value2,
			after: ">",
			...tracker.current()
		}));
		value2 += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value2 += tracker.move(state.safe(node2.url, {
			before: value2,
			after: typeof title === "string" ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (typeof title === "string") {
		subexit = state.enter(`title${suffix}`);
		value2 += tracker.move(" " + quote2);
		value2 += tracker.move(state.safe(title, {
			before: value2,
			after: quote2,
			...tracker.current()
		}));
		value2 += tracker.move(quote2);
		subexit();
	}
	value2 += tracker.move(")");
	exit3();
	return value2;
}
function linkPeek(node2, _, state) {
	return formatLinkAsAutolink(node2, state) ? "<" : "[";
}
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state, info) {
	const type = node2.referenceType;
	const exit3 = state.enter("linkReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value2 = tracker.move("[");
	const text4 = state.containerPhrasing(node2, {
		before: value2,
		after: "]",
		...tracker.current()
	});
	value2 += tracker.move(text4 + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node2), {
		before: value2,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit3();
	if (type === "full" || !text4 || text4 !== reference) value2 += tracker.move(reference + "]");
	else if (type === "shortcut") value2 = value2.slice(0, -1);
	else value2 += tracker.move("]");
	return value2;
}
function linkReferencePeek() {
	return "[";
}
function checkBullet(state) {
	const marker2 = state.options.bullet || "*";
	if (marker2 !== "*" && marker2 !== "+" && marker2 !== "-") throw new Error("Cannot serialize items with `" + marker2 + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return marker2;
}
function checkBulletOther(state) {
	const bullet = checkBullet(state);
	const bulletOther = state.options.bulletOther;
	if (!bulletOther) return bullet === "*" ? "-" : "*";
	if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
	return bulletOther;
}
function checkBulletOrdered(state) {
	const marker2 = state.options.bulletOrdered || ".";
	if (marker2 !== "." && marker2 !== ")") throw new Error("Cannot serialize items with `" + marker2 + "` for `options.bulletOrdered`, expected `.` or `)`");
	return marker2;
}
function checkRule(state) {
	const marker2 = state.options.rule || "*";
	if (marker2 !== "*" && marker2 !== "-" && marker2 !== "_") throw new Error("Cannot serialize rules with `" + marker2 + "` for `options.rule`, expected `*`, `-`, or `_`");
	return marker2;
}
function list2(node2, parent, state, info) {
	const exit3 = state.enter("list");
	const bulletCurrent = state.bulletCurrent;
	let bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state);
	const bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
	let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
	if (!node2.ordered) {
		const firstListItem = node2.children ? node2.children[0] : void 0;
		if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0) useDifferentMarker = true;
		if (checkRule(state) === bullet && firstListItem) {
			let index = -1;
			while (++index < node2.children.length) {
				const item = node2.children[index];
				if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
					useDifferentMarker = true;
					break;
				}
			}
		}
	}
	if (useDifferentMarker) bullet = bulletOther;
	state.bulletCurrent = bullet;
	const value2 = state.containerFlow(node2, info);
	state.bulletLastUsed = bullet;
	state.bulletCurrent = bulletCurrent;
	exit3();
	return value2;
}
function checkListItemIndent(state) {
	const style = state.options.listItemIndent || "one";
	if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return style;
}
function listItem(node2, parent, state, info) {
	const listItemIndent = checkListItemIndent(state);
	let bullet = state.bulletCurrent || checkBullet(state);
	if (parent && parent.type === "list" && parent.ordered) bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node2)) + bullet;
	let size = bullet.length + 1;
	if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) size = Math.ceil(size / 4) * 4;
	const tracker = state.createTracker(info);
	tracker.move(bullet + " ".repeat(size - bullet.length));
	tracker.shift(size);
	const exit3 = state.enter("listItem");
	const value2 = state.indentLines(state.containerFlow(node2, tracker.current()), map3);
	exit3();
	return value2;
	function map3(line, index, blank) {
		if (index) return (blank ? "" : " ".repeat(size)) + line;
		return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
	}
}
function paragraph(node2, _, state, info) {
	const exit3 = state.enter("paragraph");
	const subexit = state.enter("phrasing");
	const value2 = state.containerPhrasing(node2, info);
	subexit();
	exit3();
	return value2;
}
function root(node2, _, state, info) {
	if (!node2.children.some(function(d) {
		return phrasing(d);
	})) return state.containerFlow(node2, info);
	const exit3 = state.enter("phrasing");
	const value2 = state.containerPhrasing(node2, info);
	exit3();
	return value2;
}
function checkStrong(state) {
	const marker2 = state.options.strong || "*";
	if (marker2 !== "*" && marker2 !== "_") throw new Error("Cannot serialize strong with `" + marker2 + "` for `options.strong`, expected `*`, or `_`");
	return marker2;
}
strong.attention = attention3;
strong.peek = peek2;
function strong(node2, _, state, info) {
	const exit3 = state.enter("phrasing");
	const item = attentionItem(node2, attention3, state, state.createTracker(info));
	const value2 = item ? serialize2([item], info.before, info.after) : "";
	exit3();
	return value2;
}
function attention3(_, state) {
	return {
		construct: "strong",
		markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
function peek2(_, _1, state) {
	return state.options.strong || "*";
}
function text3(node2, parent, state, info) {
	const siblings = parent ? parent.children : [];
	const index = state.indexStack[state.indexStack.length - 1];
	return state.safe(node2.value, {
		...info,
		afterNode: siblings[index + 1],
		beforeNode: siblings[index - 1]
	});
}
function checkRuleRepetition(state) {
	const repetition = state.options.ruleRepetition || 3;
	if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
	return repetition;
}
function thematicBreak2(_, _1, state) {
	const value2 = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
	return state.options.ruleSpaces ? value2.slice(0, -1) : value2;
}
var handle = {
	blockquote,
	break: hardBreak,
	code,
	definition: definition2,
	emphasis,
	hardBreak,
	heading,
	html,
	image,
	imageReference,
	inlineCode,
	link,
	linkReference,
	list: list2,
	listItem,
	paragraph,
	root,
	strong,
	text: text3,
	thematicBreak: thematicBreak2
};
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit2,
			tableHeader: exit2,
			tableRow: exit2
		}
	};
}
function enterTable(token) {
	const align = token._align;
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
function exit2(token) {
	this.exit(token);
}
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
function exitCodeText(token) {
	let value2 = this.resume();
	if (this.data.inTable) value2 = value2.replace(/\\([\\|])/g, replace);
	const node2 = this.stack[this.stack.length - 1];
	node2.type;
	node2.value = value2;
	this.exit(token);
}
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
	const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = options || {};
	const around = padding ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: ":",
				after: "-"
			},
			{
				atBreak: true,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	function handleTable(node2, _, state, info) {
		const matrix = handleTableAsData(node2, state, info);
		const head = matrix[0];
		if (head) {
			let columns = node2.align ? node2.align.length : 0;
			let index = -1;
			if (!columns) {
				while (++index < matrix.length) if (matrix[index].length > columns) columns = matrix[index].length;
			}
			while (head.length < columns) head.push("");
		}
		return serializeData(matrix, node2.align);
	}
	function handleTableRow(node2, _, state, info) {
		const value2 = serializeData([handleTableRowAsData(node2, state, info)]);
		return value2.slice(0, value2.indexOf("\n"));
	}
	function handleTableCell(node2, _, state, info) {
		const exit3 = state.enter("tableCell");
		const subexit = state.enter("phrasing");
		const value2 = state.containerPhrasing(node2, {
			...info,
			before: around,
			after: around
		});
		subexit();
		exit3();
		return value2;
	}
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	function handleTableAsData(node2, state, info) {
		const { children } = node2;
		let index = -1;
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	function handleTableRowAsData(node2, state, info) {
		const { children } = node2;
		let index = -1;
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node2, state, info);
		subexit();
		return result;
	}
	function inlineCodeWithTable(node2, parent, state) {
		const value2 = handle.inlineCode(node2, parent, state);
		if (!state.stack.includes("tableCell")) return value2;
		const result = [];
		let start = 0;
		let index = value2.indexOf("|");
		while (index !== -1) {
			let before = index;
			while (before > start && value2.charCodeAt(before - 1) === 92) before--;
			result.push(value2.slice(start, index));
			if ((index - before) % 2 === 0) result.push("\\");
			start = index;
			index = value2.indexOf("|", index + 1);
		}
		result.push(value2.slice(start));
		return result.join("");
	}
}
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext2(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
function formatHeadingAsSetext2(node2, state) {
	let literalWithBreak = false;
	visit(node2, function(node3) {
		if (node3.type === "break" || "value" in node3 && /\r?\n|\r/.test(node3.value)) {
			literalWithBreak = true;
			return EXIT;
		}
	});
	return Boolean((!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak));
}
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
function exitCheck(token) {
	const node2 = this.stack[this.stack.length - 2];
	node2.type;
	node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node2 = this.stack[this.stack.length - 1];
		node2.type;
		const head = node2.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node2) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node2.children.shift();
				else if (node2.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node2.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
function paragraphWithTaskListItem(node2, parent, state, info) {
	if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node2) return handle.paragraph(node2, parent, state, info);
	const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
	const tracker = state.createTracker(info);
	tracker.move(checkbox);
	return checkbox + handle.paragraph(node2.children.length > 0 ? node2 : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, parent, state, {
		...info,
		...tracker.current()
	});
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
	if (!(left.type === "definition" && parent.type === "listItem")) return;
	const paragraph2 = taskListItemParagraph(parent);
	if (paragraph2 && parent.children.indexOf(left) < parent.children.indexOf(paragraph2)) return 0;
}
function taskListItemParagraph(node2) {
	if (typeof node2.checked !== "boolean") return;
	for (const child of node2.children) {
		if (child.type === "paragraph") return child;
		if (child.type !== "definition") return;
	}
}
var indent = {
	tokenize: tokenizeIndent2,
	partial: true
};
function gfmFootnote() {
	return {
		document: { [91]: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			[91]: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			[93]: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
function tokenizePotentialGfmFootnoteCall(effects, ok3, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let labelStart;
	while (index--) {
		const token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	function start(code2) {
		if (!labelStart || !labelStart._balanced) return nok(code2);
		const id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code2);
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code2);
		effects.exit("gfmFootnoteCallLabelMarker");
		return ok3(code2);
	}
}
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	const marker2 = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker2.end.column++;
	marker2.end.offset++;
	marker2.end._bufferIndex++;
	const string3 = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker2.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string3.start),
		end: Object.assign({}, string3.end)
	};
	const replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker2,
			context
		],
		[
			"exit",
			marker2,
			context
		],
		[
			"enter",
			string3,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string3,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	events.splice(index, events.length - index + 1, ...replacement);
	return events;
}
function tokenizeGfmFootnoteCall(effects, ok3, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	let data;
	return start;
	function start(code2) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code2);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	function callStart(code2) {
		if (code2 !== 94) return nok(code2);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code2);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	function callData(code2) {
		if (size > 999 || code2 === 93 && !data || code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)) return nok(code2);
		if (code2 === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteCallString");
			if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) return nok(code2);
			effects.enter("gfmFootnoteCallLabelMarker");
			effects.consume(code2);
			effects.exit("gfmFootnoteCallLabelMarker");
			effects.exit("gfmFootnoteCall");
			return ok3;
		}
		if (!markdownLineEndingOrSpace(code2)) data = true;
		size++;
		effects.consume(code2);
		return code2 === 92 ? callEscape : callData;
	}
	function callEscape(code2) {
		if (code2 === 91 || code2 === 92 || code2 === 93) {
			effects.consume(code2);
			size++;
			return callData;
		}
		return callData(code2);
	}
}
function tokenizeDefinitionStart(effects, ok3, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let identifier;
	let size = 0;
	let data;
	return start;
	function start(code2) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code2);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	function labelAtMarker(code2) {
		if (code2 === 94) {
			effects.enter("gfmFootnoteDefinitionMarker");
			effects.consume(code2);
			effects.exit("gfmFootnoteDefinitionMarker");
			effects.enter("gfmFootnoteDefinitionLabelString");
			effects.enter("chunkString").contentType = "string";
			return labelInside;
		}
		return nok(code2);
	}
	function labelInside(code2) {
		if (size > 999 || code2 === 93 && !data || code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)) return nok(code2);
		if (code2 === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteDefinitionLabelString");
			identifier = normalizeIdentifier(self.sliceSerialize(token));
			effects.enter("gfmFootnoteDefinitionLabelMarker");
			effects.consume(code2);
			effects.exit("gfmFootnoteDefinitionLabelMarker");
			effects.exit("gfmFootnoteDefinitionLabel");
			return labelAfter;
		}
		if (!markdownLineEndingOrSpace(code2)) data = true;
		size++;
		effects.consume(code2);
		return code2 === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code2) {
		if (code2 === 91 || code2 === 92 || code2 === 93) {
			effects.consume(code2);
			size++;
			return labelInside;
		}
		return labelInside(code2);
	}
	function labelAfter(code2) {
		if (code2 === 58) {
			effects.enter("definitionMarker");
			effects.consume(code2);
			effects.exit("definitionMarker");
			if (!defined.includes(identifier)) defined.push(identifier);
			return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
		}
		return nok(code2);
	}
	function whitespaceAfter(code2) {
		return ok3(code2);
	}
}
function tokenizeDefinitionContinuation(effects, ok3, nok) {
	return effects.check(blankLine, ok3, effects.attempt(indent, ok3, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok3, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	function afterPrefix(code2) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok3(code2) : nok(code2);
	}
}
function gfmStrikethrough(options) {
	let single = (options || {}).singleTilde;
	const tokenizer = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	if (single === null || single === void 0) single = true;
	return {
		text: { [126]: tokenizer },
		insideSpan: { null: [tokenizer] },
		attentionMarkers: { null: [126] }
	};
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence";
				events[open][1].type = "strikethroughSequence";
				const strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				};
				const text4 = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				};
				const nextEvents = [
					[
						"enter",
						strikethrough,
						context
					],
					[
						"enter",
						events[open][1],
						context
					],
					[
						"exit",
						events[open][1],
						context
					],
					[
						"enter",
						text4,
						context
					]
				];
				const insideSpan2 = context.parser.constructs.insideSpan.null;
				if (insideSpan2) splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index), context));
				splice(nextEvents, nextEvents.length, 0, [
					[
						"exit",
						text4,
						context
					],
					[
						"enter",
						events[index][1],
						context
					],
					[
						"exit",
						events[index][1],
						context
					],
					[
						"exit",
						strikethrough,
						context
					]
				]);
				splice(events, open - 1, index - open + 3, nextEvents);
				index = open + nextEvents.length - 2;
				break;
			}
		}
		index = -1;
		while (++index < events.length) if (events[index][1].type === "strikethroughSequenceTemporary") events[index][1].type = "data";
		return events;
	}
	function tokenizeStrikethrough(effects, ok3, nok) {
		const previous2 = this.previous;
		const events = this.events;
		let size = 0;
		return start;
		function start(code2) {
			if (previous2 === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code2);
			effects.enter("strikethroughSequenceTemporary");
			return more(code2);
		}
		function more(code2) {
			const before = classifyCharacter(previous2);
			if (code2 === 126) {
				if (size > 1) return nok(code2);
				effects.consume(code2);
				size++;
				return more;
			}
			if (size < 2 && !single) return nok(code2);
			const token = effects.exit("strikethroughSequenceTemporary");
			const after = classifyCharacter(code2);
			token._open = !after || after === 2 && Boolean(before);
			token._close = !before || before === 2 && Boolean(after);
			return ok3(code2);
		}
	}
}
var EditMap2 = class {
	/**
	* Create a new edit map.
	*/
	constructor() {
		this.map = [];
		this.index = /* @__PURE__ */ new Map();
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation2(this, index, remove, add);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation2(editMap, at, remove, add) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(effects, ok3, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	let seen;
	return start;
	function start(code2) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code2);
		return next(code2);
	}
	function headRowBefore(code2) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code2);
	}
	function headRowStart(code2) {
		if (code2 === 124) return headRowBreak(code2);
		seen = true;
		sizeB += 1;
		return headRowBreak(code2);
	}
	function headRowBreak(code2) {
		if (code2 === null) return nok(code2);
		if (markdownLineEnding(code2)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code2);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code2);
		}
		if (markdownSpace(code2)) return factorySpace(effects, headRowBreak, "whitespace")(code2);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code2 === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code2);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code2);
	}
	function headRowData(code2) {
		if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
			effects.exit("data");
			return headRowBreak(code2);
		}
		effects.consume(code2);
		return code2 === 92 ? headRowEscape : headRowData;
	}
	function headRowEscape(code2) {
		if (code2 === 92 || code2 === 124) {
			effects.consume(code2);
			return headRowData;
		}
		return headRowData(code2);
	}
	function headDelimiterStart(code2) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code2);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code2)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
		return headDelimiterBefore(code2);
	}
	function headDelimiterBefore(code2) {
		if (code2 === 45 || code2 === 58) return headDelimiterValueBefore(code2);
		if (code2 === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code2);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code2);
	}
	function headDelimiterCellBefore(code2) {
		if (markdownSpace(code2)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
		return headDelimiterValueBefore(code2);
	}
	function headDelimiterValueBefore(code2) {
		if (code2 === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code2);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code2 === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code2);
		}
		if (code2 === null || markdownLineEnding(code2)) return headDelimiterCellAfter(code2);
		return headDelimiterNok(code2);
	}
	function headDelimiterLeftAlignmentAfter(code2) {
		if (code2 === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code2);
		}
		return headDelimiterNok(code2);
	}
	function headDelimiterFiller(code2) {
		if (code2 === 45) {
			effects.consume(code2);
			return headDelimiterFiller;
		}
		if (code2 === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code2);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code2);
	}
	function headDelimiterRightAlignmentAfter(code2) {
		if (markdownSpace(code2)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
		return headDelimiterCellAfter(code2);
	}
	function headDelimiterCellAfter(code2) {
		if (code2 === 124) return headDelimiterBefore(code2);
		if (code2 === null || markdownLineEnding(code2)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code2);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok3(code2);
		}
		return headDelimiterNok(code2);
	}
	function headDelimiterNok(code2) {
		return nok(code2);
	}
	function bodyRowStart(code2) {
		effects.enter("tableRow");
		return bodyRowBreak(code2);
	}
	function bodyRowBreak(code2) {
		if (code2 === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code2);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code2 === null || markdownLineEnding(code2)) {
			effects.exit("tableRow");
			return ok3(code2);
		}
		if (markdownSpace(code2)) return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
		effects.enter("data");
		return bodyRowData(code2);
	}
	function bodyRowData(code2) {
		if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
			effects.exit("data");
			return bodyRowBreak(code2);
		}
		effects.consume(code2);
		return code2 === 92 ? bodyRowEscape : bodyRowData;
	}
	function bodyRowEscape(code2) {
		if (code2 === 92 || code2 === 124) {
			effects.consume(code2);
			return bodyRowData;
		}
		return bodyRowData(code2);
	}
}
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	let rowKind = 0;
	let lastCell = [
		0,
		0,
		0,
		0
	];
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	let currentTable;
	let currentBody;
	let currentCell;
	const map3 = new EditMap2();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map3.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map3.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map3, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map3, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody);
	map3.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
function flushCell(map3, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map3.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map3.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map3.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map3.add(a, b, []);
			}
		}
		map3.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map3.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
function flushTableEnd(map3, context, index, table, tableBody) {
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map3.add(index + 1, 0, exits);
}
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}
var tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok3, nok) {
	const self = this;
	return open;
	function open(code2) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code2);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code2);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code2) {
		if (markdownLineEndingOrSpace(code2)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code2);
			effects.exit("taskListCheckValueUnchecked");
			return close2;
		}
		if (code2 === 88 || code2 === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code2);
			effects.exit("taskListCheckValueChecked");
			return close2;
		}
		return nok(code2);
	}
	function close2(code2) {
		if (code2 === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code2);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code2);
	}
	function after(code2) {
		if (markdownLineEnding(code2)) return ok3(code2);
		if (markdownSpace(code2)) return effects.check({ tokenize: spaceThenNonSpace }, ok3, nok)(code2);
		return nok(code2);
	}
}
function spaceThenNonSpace(effects, ok3, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code2) {
		return code2 === null ? nok(code2) : ok3(code2);
	}
}
var matters = ["yaml", "toml"];
var all2 = {
	tables: true,
	strikethrough: true,
	footnotes: true
};
var mostFootnotes = 1e3;
function optionalSyntaxIn(text4) {
	return {
		tables: /\||:-|-:/.test(text4),
		strikethrough: text4.includes("~"),
		footnotes: text4.includes("[^") && text4.split("[^", mostFootnotes + 2).length <= mostFootnotes + 1
	};
}
var postmortemSyntax = function({ tables, strikethrough, footnotes } = all2) {
	const data = this.data();
	data.micromarkExtensions = [
		...data.micromarkExtensions ?? [],
		...tables ? [gfmTable()] : [],
		gfmTaskListItem(),
		...strikethrough ? [gfmStrikethrough()] : [],
		...footnotes ? [gfmFootnote()] : [],
		frontmatter(matters)
	];
	data.fromMarkdownExtensions = [...data.fromMarkdownExtensions ?? [], ...[
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		frontmatterFromMarkdown(matters)
	]];
	data.toMarkdownExtensions = [...data.toMarkdownExtensions ?? [], ...[
		gfmTableToMarkdown(),
		gfmTaskListItemToMarkdown(),
		gfmStrikethroughToMarkdown(),
		gfmFootnoteToMarkdown(),
		frontmatterToMarkdown(matters)
	]];
};
var parsers = /* @__PURE__ */ new Map();
function parserFor(text4) {
	const syntax = optionalSyntaxIn(text4);
	const limited = hasManyMarks(text4);
	const key = JSON.stringify([syntax, limited]);
	let parser = parsers.get(key);
	if (!parser) {
		parser = unified().use(remarkParse).use(postmortemSyntax, syntax);
		if (limited) parser.use(limitMarks);
		parser.freeze();
		parsers.set(key, parser);
	}
	return parser;
}
var limitMarks = function() {
	const data = this.data();
	data.micromarkExtensions = [...data.micromarkExtensions ?? [], markLimit()];
};
function lint(text4, options = {}) {
	const { settings = {}, rules: own4 = {}, statusRules = {}, extraRules = [] } = options;
	const list3 = [...rules, ...extraRules];
	for (const set of [own4, ...Object.values(statusRules)]) assertKnown(list3, set);
	const { tree, incident, path } = readDocument(text4, options.path, settings);
	const ruleSettings = rulesAt(incident.status, list3, options);
	return {
		messages: suppress(lintIncident(incident, list3, ruleSettings, path), {
			tree,
			incident,
			rules: list3,
			ruleSettings
		}),
		incident,
		tree
	};
}
function readDocument(text4, path = "", settings = {}) {
	assertShallow(text4);
	const file = new VFile({
		value: text4.startsWith("﻿") ? text4.slice(1) : text4,
		...path === "" ? {} : { path }
	});
	const tree = parserFor(text4).parse(file);
	return {
		tree,
		incident: incidentOf(tree, file, settings),
		path: path === "" ? "the document" : path
	};
}
function assertKnown(list3, ruleSettings) {
	const known = new Set(list3.map((rule2) => rule2.id));
	if (known.size < list3.length) {
		const twice = list3.find(({ id }, index) => list3.findIndex((rule2) => rule2.id === id) < index);
		throw new TypeError(`Unexpected second rule \`${twice?.id}\`, expected every id once`);
	}
	const unknown = Object.keys(ruleSettings).filter((id) => !known.has(id));
	if (unknown.length > 0) throw new TypeError(`Unexpected rules ${unknown.map((id) => `\`${id}\``).join(", ")}, expected some of ${[...known].join(", ")}`);
}
function fix2(text4, options = {}) {
	const mark = text4.startsWith("﻿") ? "﻿" : "";
	const plain = text4.slice(mark.length);
	const { text: after, fixed, result } = fixUntilStable(plain, lint(plain, options), (next) => lint(next, options), options.path);
	return {
		...result,
		text: mark + after,
		fixed
	};
}
var maxRounds = 10;
function fixUntilStable(text4, first, lintAgain, path = "the document") {
	const fixed = [];
	let current = text4;
	let result = first;
	for (let round = 0;; round++) {
		const chosen = compatible(result.messages, current.length);
		const [any] = chosen;
		if (!any) return {
			text: current,
			fixed,
			result
		};
		if (round === maxRounds) throw new RuleCrash(any.ruleId ?? "", path, `its fix is not done after ${maxRounds} rounds`);
		current = applyEdits(current, chosen.flatMap(({ edits = [] }) => edits));
		fixed.push(...chosen);
		result = lintAgain(current);
	}
}
function applyEdits(text4, edits) {
	const parts = [];
	let at = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		parts.push(text4.slice(at, edit.start), edit.text);
		at = edit.end;
	}
	return parts.join("") + text4.slice(at);
}
var order = new Map(rules.map(({ id }, index) => [id, index]));
function compatible(messages, length) {
	const orderOf = ({ ruleId }) => order.get(ruleId ?? "") ?? order.size;
	const taken = new Uint8Array(length + 1);
	return messages.filter(({ edits = [] }) => edits.length > 0).sort((a, b) => orderOf(a) - orderOf(b)).filter(({ edits = [] }) => {
		if (edits.some(({ start, end }) => taken.subarray(start, end + 1).includes(1))) return false;
		for (const { start, end } of edits) taken.fill(1, start, end + 1);
		return true;
	});
}
createRequire(import.meta.url);
function pack({ messages, known }, { details: details2, outline }) {
	const rowsOf = (list) => list.map((message) => rowOf(message, details2?.get(message)));
	const packed = {
		rows: rowsOf(messages),
		known: known && rowsOf(known),
		outline
	};
	return JSON.stringify(packed);
}
function rowOf(message, detail) {
	const { ruleId = "", reason, fatal, actual = "", expected, edits } = message;
	const cause = causeOf(message);
	const row = [
		ruleId,
		reason,
		fatal ? 1 : 0,
		packPlace(message),
		cause ? [cause.reason, packPlace(cause)] : 0,
		expected ? [actual, ...expected] : 0,
		edits ?? 0,
		detail ?? 0
	];
	return row.findLastIndex((value) => value !== 0) < 4 ? [
		ruleId,
		reason,
		row[2],
		row[3]
	] : row;
}
function packPlace({ place }) {
	if (!place) return 0;
	const { start, end } = "start" in place ? place : {
		start: place,
		end: place
	};
	return [
		start.line,
		start.column,
		start.offset ?? 0,
		end.line,
		end.column,
		end.offset ?? 0
	];
}
var details = /* @__PURE__ */ new WeakMap();
function detailOf(message) {
	return details.get(message);
}
function lintedOf({ packed, ...record }) {
	return {
		...record,
		get messages() {
			return unpack(packed).rows.map(messageOf);
		},
		get known() {
			return unpack(packed).known?.map(messageOf);
		},
		get outline() {
			return unpack(packed).outline;
		}
	};
}
var byId = new Map(rules.map((rule) => [rule.id, rule]));
function messageOf([ruleId, reason, fatal, place, cause = 0, expected = 0, edits = 0, detail = 0]) {
	const rule = byId.get(ruleId) ?? {
		id: ruleId,
		rationale: ""
	};
	const [actual, ...others] = expected === 0 ? [] : expected;
	const message = createMessage(rule, {
		reason,
		place: positionOf(place),
		fatal: fatal === 1,
		cause: cause === 0 ? void 0 : {
			reason: cause[0],
			place: positionOf(cause[1])
		},
		actual,
		expected: expected === 0 ? void 0 : others,
		edits: edits === 0 ? void 0 : edits
	});
	if (detail !== 0) details.set(message, detail);
	return message;
}
function positionOf(place) {
	if (place === 0) return void 0;
	const [line, column, offset, endLine, endColumn, endOffset] = place;
	return {
		start: {
			line,
			column,
			offset
		},
		end: {
			line: endLine,
			column: endColumn,
			offset: endOffset
		}
	};
}
function unpack(packed) {
	return JSON.parse(packed);
}
createRequire(import.meta.url);
var sample = 8192;
function decode(bytes) {
	const wide = wideEncoding(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes) };
	if (bytes.subarray(0, sample).includes(0)) return { binary: true };
	return { text: new TextDecoder("utf-8").decode(bytes) };
}
function wideEncoding([first, second]) {
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : void 0;
}
function encodeLike(bytes, before, after) {
	const plain = Buffer.from(before);
	const mark = bytes.length - plain.length;
	return mark >= 0 && plain.equals(bytes.subarray(mark)) ? Buffer.concat([bytes.subarray(0, mark), Buffer.from(after)]) : void 0;
}
var inTitles = languages.flatMap(({ postmortem, incidentTitles, template }) => [
	...postmortem,
	...incidentTitles.sure,
	...incidentTitles.likely,
	...template
]);
var inPaths = languages.flatMap(({ postmortem, template }) => [...postmortem, ...template]);
function canBePostmortem(text, path) {
	const slash = path.lastIndexOf("/") + 1;
	return folderSpeaks(path.slice(0, slash)) || hasPhrase(pathWords(path.slice(slash)).name, inPaths) || frontMatterSpeaks(text) || linesSpeak(text);
}
var lastFolder = {
	path: "",
	speaks: false
};
function folderSpeaks(path) {
	if (path !== lastFolder.path) lastFolder = {
		path,
		speaks: pathWords(`${path}x`).folders.some((folder) => hasPhrase(folder, inPaths))
	};
	return lastFolder.speaks;
}
function frontMatterSpeaks(text) {
	const fence = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(text);
	if (!fence) return false;
	const end = text.indexOf(`
${text.slice(0, 3)}`, fence[0].length - 1);
	return end >= 0 && speaks(text.slice(0, end));
}
function speaks(title) {
	return hasPhrase(title, inTitles) || /[*_`~-]/.test(title) && hasPhrase(title.replace(/[*_`~]{1,9}/g, "").replace(/[-_]/g, " "), inTitles);
}
var firstLines = 8;
var longestLine = 400;
var enough = 3;
function linesSpeak(text) {
	const found = languages.map(() => /* @__PURE__ */ new Set());
	const { openings } = names();
	const hasMarkup = markupFinder(text);
	let filled = 0;
	let before = 0;
	for (let at = 0; at < text.length;) {
		const from = at;
		const stop = text.indexOf("\n", from);
		at = stop < 0 ? text.length : stop + 1;
		const end = Math.min(at, from + longestLine);
		const start = wordAt(text, from, end);
		if (start === end) {
			if (text.charAt(from) === "=" && speaks(text.slice(before, Math.min(from, before + longestLine)))) return true;
			continue;
		}
		before = from;
		const isMarked = hasMarkup(from, end);
		const maybeTitle = filled < firstLines || isFirstLevel(text, from, start) || isMarked && /<h1\b/i.test(text.slice(from, end));
		filled++;
		if (maybeTitle && speaks(text.slice(from, end))) return true;
		const word = wordIn(text, start);
		if (!isMarked && !openings.has(word) && !marks.has(text.charCodeAt(start + word.length)) && !isUnspaced(text.charCodeAt(start))) continue;
		for (const part of isMarked ? partsOf(text.slice(from, end)) : [text.slice(start, end)]) for (const { language, key } of namesIn(past(part))) found[language]?.add(key);
		if (found.some((keys) => keys.size >= enough)) return true;
	}
	return false;
}
function markupFinder(text) {
	const next = [
		"<",
		"&",
		"!"
	].map((mark) => ({
		mark,
		at: text.indexOf(mark)
	}));
	return (from, end) => next.some((own) => {
		if (own.at >= 0 && own.at < from) own.at = text.indexOf(own.mark, from);
		return own.at >= from && own.at < end;
	});
}
function isFirstLevel(text, from, start) {
	for (let index = from; index < start; index++) if (text.charAt(index) === "#") return text.charAt(index + 1) === " " || text.charAt(index + 1) === "	";
	return false;
}
function partsOf(line) {
	return line.replace(/!\[[^\]]{0,200}\]\([^)]{0,200}\)|&#?[a-z\d]{1,20};/gi, " ").split(/<[^<>]{0,300}>/).map((part) => part.slice(wordAt(part, 0, part.length)));
}
var none = [];
function namesIn(line) {
	if (isUnspaced(line.charCodeAt(0))) return unspacedNames(line);
	const { byFirst, fillers } = names();
	let found = none;
	for (let at = 0, word = wordIn(line, 0); word !== ""; word = wordIn(line, at)) {
		const own = byFirst.get(word);
		const words = own && wordsOf(line.slice(at));
		const fitting = own?.filter((name) => name.words.every((other, index) => other === words?.[index])) ?? none;
		if (fitting.length === 0 && !fillers.has(word)) break;
		found = [...found, ...fitting];
		const length = Math.max(1, ...fitting.map((name) => name.words.length));
		for (let count = 0; count < length; count++) at = wordAt(line, at + wordIn(line, at).length, line.length);
	}
	return found;
}
function unspacedNames(line) {
	const { unspaced, longest } = names();
	const found = [];
	for (let from = 0; from < Math.min(line.length, 40); from++) for (let length = 1; length <= longest; length++) found.push(...unspaced.get(line.slice(from, from + length)) ?? none);
	return found;
}
var marks = new Set([...".)]:_+-0123456789"].map((mark) => mark.charCodeAt(0)));
function past(line) {
	const word = wordIn(line, 0);
	const mark = marks.has(line.charCodeAt(word.length)) ? /^(?:[a-z]{1,5}[.)\]]|[a-z][a-z\d_+-]{0,39}:)(?=[^a-z])/i.exec(line) : null;
	if (!mark) return line;
	const rest = line.slice(mark[0].length);
	const start = wordAt(rest, 0, rest.length);
	return start < rest.length && !names().byFirst.has(word) ? rest.slice(start) : line;
}
function wordAt(text, from, end) {
	let index = from;
	while (index < end && !isLetter(text.charCodeAt(index))) index++;
	return index;
}
function wordIn(line, from) {
	let end = from;
	while (end < line.length && end < from + 40 && isLetter(line.charCodeAt(end))) end++;
	return line.slice(from, end).toLowerCase();
}
function wordsOf(line) {
	return line.slice(0, 80).toLowerCase().replace(/’/g, "'").split(/[^\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\uff10-\uff19']+/u).filter((word) => word !== "");
}
function isLetter(unit) {
	if (unit < 128) return unit > 96 && unit < 123 || unit > 64 && unit < 91;
	return /[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183-\u2184\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufa6d\ufa70-\ufad9\uff21-\uff3a\uff41-\uff5a\u0530-\u1fff\u2c00-\u2dff\ua490-\uabff\ud7a4-\ud7ff\ufb00-\ufdff\ufe70-\ufefc\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1efff}\u{20000}-\u{3ffff}]/u.test(String.fromCharCode(unit));
}
function isUnspaced(unit) {
	return unit >= 12352 && unit < 40960;
}
var made;
function names() {
	made ??= readNames();
	return made;
}
function readNames() {
	const byFirst = /* @__PURE__ */ new Map();
	const unspaced = /* @__PURE__ */ new Map();
	const put = (map, at, name) => {
		map.set(at, [...map.get(at) ?? [], name]);
	};
	languages.forEach(({ sections }, language) => {
		for (const key of sectionKeys) for (const name of sections[key]) {
			const words = wordsOf(name.slice(wordAt(name, 0, name.length)));
			if (isUnspaced(name.charCodeAt(0))) put(unspaced, name, {
				words,
				key,
				language
			});
			else put(byFirst, words[0] ?? "", {
				words,
				key,
				language
			});
		}
	});
	const fillers = languages.flatMap(({ headingFillers, headingLinks }) => [...headingFillers, ...headingLinks].flatMap(wordsOf));
	return {
		byFirst,
		fillers: new Set(fillers),
		openings: /* @__PURE__ */ new Set([...byFirst.keys(), ...fillers]),
		unspaced,
		longest: Math.max(...[...unspaced.keys()].map((name) => name.length))
	};
}
async function readFileAs(file, { onlyPostmortems = false }, make) {
	const { path, named, config } = file;
	const { ignoredBy, settings } = config;
	if (ignoredBy !== void 0) return {
		path,
		named,
		kind: {
			is: "other",
			because: `ignored by ${ignoredBy}`
		},
		unread: true,
		ignored: true
	};
	if (extname(path).toLowerCase() === ".mdx") return {
		path,
		named,
		kind: {
			is: "other",
			because: "MDX is not read"
		},
		unread: true
	};
	try {
		const bytes = file.bytes ?? readRegularFile(file.absolute);
		assertSize(bytes.length);
		const decoded = decode(bytes);
		if ("binary" in decoded) return named ? {
			path,
			reason: "is binary, not text"
		} : {
			path,
			named,
			kind: {
				is: "other",
				because: "it is binary, not text"
			},
			unread: true
		};
		if (onlyPostmortems && !named && !settings.force && !settings.headings && !canBePostmortem(decoded.text, path)) return {
			path,
			named,
			kind: unlike
		};
		return await make(readDocument(decoded.text, path, settings), file, bytes);
	} catch (error) {
		return {
			path,
			reason: failureReason(error),
			error
		};
	}
}
function failureReason(error) {
	if (error instanceof RuleCrash || error instanceof NestingError) return error.message;
	if (error instanceof RangeError) return "is nested too deeply or too long to be read";
	if (error instanceof Error && "code" in error) return reasonOf(error);
	return `could not be read as a postmortem: ${reasonOf(error)} (\`--debug\` shows where)`;
}
async function lintFile(file, options) {
	const outcome = await readFileAs(file, options, async (document, _, bytes) => {
		const { path, named } = file;
		const { kind } = document.incident;
		if (kind.is !== "postmortem") return [{
			path,
			named,
			kind
		}];
		const lintIt = await linterOf(file);
		const first = lintIt(document);
		const change = options.fix && fixesOf(document, file, bytes, first, lintIt);
		if (change === void 0) return [await recordOf(first, 0, file, options)];
		if ("reason" in change) return [await recordOf(first, 0, file, options), change];
		try {
			await options.fix?.(change);
		} catch (error) {
			return [await recordOf(first, 0, file, options), {
				path,
				reason: `cannot be fixed: ${reasonOf(error)}`,
				error
			}];
		}
		return [await recordOf(change.result, change.fixed, file, options)];
	});
	return "length" in outcome ? outcome : [outcome];
}
async function linterOf(file) {
	const { known, change } = file;
	const select = known || change ? (await import("./selection-S2L4ET3H.js")).select : void 0;
	const before = change?.before && findingsBefore(change.before, file);
	return (document) => {
		const { incident } = document;
		const all = findingsOf(document, file);
		return {
			incident,
			all,
			...select ? select(all, incident, known, before) : { messages: all }
		};
	};
}
function findingsOf({ tree, incident }, { path, config }) {
	const ruleSettings = rulesAt(incident.status, rules, config);
	return suppress(lintIncident(incident, rules, ruleSettings, path), {
		tree,
		incident,
		rules,
		ruleSettings
	});
}
function findingsBefore({ path, bytes }, file) {
	const decoded = decode(bytes);
	if ("binary" in decoded) return void 0;
	try {
		assertSize(bytes.length);
		const document = readDocument(decoded.text, path, file.config.settings);
		return {
			incident: document.incident,
			messages: findingsOf(document, {
				...file,
				path
			})
		};
	} catch (error) {
		if (error instanceof RuleCrash) throw error;
		return;
	}
}
function fixesOf({ incident }, file, before, first, lintIt) {
	const { path, config } = file;
	const { source } = incident.locator;
	const { text, fixed, result } = fixUntilStable(source, first, (next) => lintIt(readDocument(next, path, config.settings)), path);
	if (fixed.length === 0) return void 0;
	const after = encodeLike(before, source, text);
	return after ? {
		...file,
		before,
		after,
		result,
		fixed: fixed.length
	} : {
		path,
		reason: "cannot be fixed: it holds bytes that are no UTF-8, convert it first"
	};
}
async function recordOf(found, fixed, file, { keep, forCache }) {
	const { path, named } = file;
	const { incident, all, stale } = found;
	const details = keep && keep.size > 0 ? (await import("./details-SOCU7OP5.js")).detailsOf(all, incident, keep) : {};
	return {
		path,
		named,
		kind: incident.kind,
		counts: {
			...countsOf(found),
			fixed
		},
		packed: pack(found, details),
		day: forCache ? dayOf(found, file) : void 0,
		stale,
		found: details.found
	};
}
var dayMilliseconds = 864e5;
function dayOf({ incident }, { path, config }) {
	const now = incident.settings.now ?? Date.now();
	const later = {
		...incident,
		settings: {
			...incident.settings,
			now: now + 36525 * dayMilliseconds
		}
	};
	const clocked = rules.filter(({ usesClock }) => usesClock);
	const settings = rulesAt(incident.status, rules, config);
	const [today, then] = [incident, later].map((own) => lintIncident(own, clocked, settings, path).map(({ reason }) => reason).join("\n"));
	return today === then ? void 0 : Math.floor(now / dayMilliseconds);
}
function countsOf({ incident: { timeline, claims, actions }, messages, known = [], unchanged = 0 }) {
	const { windows, durations, metrics, shares } = claims;
	const errors = messages.filter(({ fatal }) => fatal).length;
	return {
		events: timeline.events.length,
		claims: windows.length + durations.length + metrics.length + shares.length,
		actions: actions.length,
		errors,
		warnings: messages.length - errors,
		known: known.length,
		unchanged
	};
}
createRequire(import.meta.url);
function readOutputs(values, cwd) {
	const outputs = values.map((value) => {
		const colon = value.indexOf(":");
		const format = colon < 0 ? value : value.slice(0, colon);
		const path = colon < 0 ? "" : value.slice(colon + 1);
		if (!isFormatName(format)) throw new UsageError(unknownFormat(format, value));
		if (path === "") throw new UsageError(`\`--output ${value}\` names no file, expected one as in \`${format}:reports/postmortems.${format}\``);
		return {
			format,
			path,
			absolute: resolve(cwd, path)
		};
	});
	const twice = outputs.find(({ absolute }, index) => outputs.findIndex((other) => other.absolute === absolute) < index);
	if (twice) throw new UsageError(`two outputs go to \`${twice.path}\``);
	return outputs;
}
function unknownFormat(format, value) {
	const meant = nearest(format, formatNames);
	return `\`--output ${value}\` does not begin with a format${meant ? `, did you mean \`${meant}\`?` : `, expected one of ${formatNames.join(", ")}, then a colon and a file`}`;
}
async function writeOutput({ absolute }, text) {
	try {
		const { default: writeFileAtomic } = await import("./lib-I2YCRKFU.js");
		await mkdir(dirname(absolute), { recursive: true });
		if (await isRegular(absolute)) await writeFileAtomic(absolute, text);
		else await writeFile(absolute, text);
		return;
	} catch (error) {
		return error instanceof Error && "code" in error && (error.code === "EEXIST" || error.code === "ENOTDIR") ? "a file is where its folder should be" : reasonOf(error);
	}
}
async function isRegular(path) {
	try {
		return (await stat(path)).isFile();
	} catch {
		return true;
	}
}
createRequire(import.meta.url);
function parseShard(text) {
	const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
	return index !== void 0 && count !== void 0 && index >= 1 && index <= count ? {
		index,
		count
	} : void 0;
}
function isInShard(path, cwd, { index, count }) {
	const name = relative(cwd, resolve(cwd, path)).split(sep).join("/");
	return createHash("sha256").update(name).digest().readUInt32BE(0) % count === index - 1;
}
async function lintPaths(paths, options) {
	const linted = [];
	const passedOver = [];
	const failures = [];
	for await (const outcome of outcomesOf(await filesOf(paths, options), options)) for (const result of outcome) {
		options.see?.(result.path);
		if ("reason" in result) failures.push(result);
		else if ("packed" in result) linted.push(lintedOf(result));
		else passedOver.push(result);
	}
	return {
		linted,
		passedOver,
		failures
	};
}
var fewestForThreads = 200;
async function* outcomesOf(files, options) {
	const { cache, threads, fix } = options;
	const ready = [];
	const waiting = [];
	function* work() {
		for (const file of files) {
			const own = "reason" in file || fix ? file : withBytes(file, cache);
			const known = "reason" in own ? [own] : cache && own.bytes && !fix ? cache.get(own, own.bytes) : void 0;
			ready.push(known);
			if (known || "reason" in own) continue;
			waiting.push(own);
			yield own;
		}
	}
	const inThreads = threads && threads.count > 1 && files.length >= fewestForThreads && !fix;
	const lintFileOptions = {
		...options,
		forCache: cache !== void 0
	};
	const linted = inThreads ? (await import("./threads-TIQ2JSRA.js")).lintInThreads(work(), lintFileOptions, threads) : lintOneByOne(work(), lintFileOptions);
	for await (const outcome of linted) {
		while (ready[0] !== void 0) yield ready.shift() ?? [];
		ready.shift();
		const file = waiting.shift();
		if (cache && file?.bytes) cache.set(file, file.bytes, outcome);
		yield outcome;
	}
	for (const outcome of ready) yield outcome ?? [];
}
async function* lintOneByOne(files, options) {
	for (const file of files) yield await lintFile(file, options);
}
function withBytes(file, cache) {
	if (!cache || file.bytes || file.change || file.config.ignoredBy !== void 0) return file;
	try {
		return {
			...file,
			bytes: readRegularFile(file.absolute)
		};
	} catch {
		return file;
	}
}
async function* eachDocument(paths, options, make) {
	for (const file of await filesOf(paths, options)) yield "reason" in file ? file : await readFileAs(file, options, make);
}
async function filesOf(paths, { cwd, input, files, shard, baseline, configure, settings = {}, rules = {} }) {
	const found = input ? [{
		path: input.path,
		absolute: "",
		named: true,
		bytes: input.bytes
	}] : files ?? await discover(paths, cwd);
	const plain = {
		settings,
		rules,
		statusRules: {},
		sources: []
	};
	const mistakes = /* @__PURE__ */ new Map();
	const all = [];
	for (const entry of found) {
		if (shard && !isInShard(entry.path, cwd, shard)) continue;
		if ("reason" in entry) {
			all.push(entry);
			continue;
		}
		try {
			const absolute = resolve(cwd, entry.absolute || entry.path);
			const config = configure ? await configure(absolute) : plain;
			all.push({
				...entry,
				config,
				known: baseline && knownIn(baseline, absolute)
			});
		} catch (error) {
			if (!(error instanceof ConfigError)) throw error;
			for (const mistake of error.mistakes) mistakes.set(mistakeLine(mistake), mistake);
		}
	}
	if (mistakes.size > 0) throw new ConfigError([...mistakes.values()]);
	return all;
}
createRequire(import.meta.url);
var require_ignore = __commonJS({ "node_modules/ignore/index.js"(exports, module) {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	var UNDEFINED = void 0;
	var EMPTY = "";
	var SPACE = " ";
	var ESCAPE = "\\";
	var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	var BOM = "﻿";
	var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	var REGEX_SPLITALL_CRLF = /\r?\n/g;
	var DOUBLE_SLASH = "//";
	var SLASH_CODE = 47;
	var DOT_CODE = 46;
	var SLASH = "/";
	var TMP_KEY_IGNORE = "node-ignore";
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
	var KEY_IGNORE = TMP_KEY_IGNORE;
	var define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	var RETURN_FALSE = () => false;
	var POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	var NON_SLASH = "(?!\\/)";
	var classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	var scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	var NEVER_MATCH = "[]";
	var PLACEHOLDER = "\0";
	var REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	var TRAILING_WILDCARD = "";
	var TRAILING_DOUBLESTAR = "";
	var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	var extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	var DIRECT = null;
	var REGEX_INNER_SLASH = /\/(?!$)/;
	var WILDCARD = "[^\\/]*";
	var REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			ESCAPE + SPACE
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			ESCAPE + ESCAPE
		],
		[
			/\\\\/g,
			() => ESCAPE,
			ESCAPE + ESCAPE
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	var MODE_IGNORE = "regex";
	var MODE_CHECK_IGNORE = "checkRegex";
	var UNDERSCORE = "_";
	var replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	var replaceTrailingDoublestar = () => "[\\s\\S]";
	var separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	var pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += WILDCARD.length;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	var makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	var checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	var matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	var basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	var parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	var isString = (subject) => typeof subject === "string";
	var checkPattern = (pattern) => pattern && isString(pattern);
	var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = UNDERSCORE + MODE_IGNORE;
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = UNDERSCORE + MODE_CHECK_IGNORE;
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	var hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	var trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	var throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	var checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	var isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	checkPath.convert = (p) => p;
	var convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = /* @__PURE__ */ Object.create(null);
			this._testCache = /* @__PURE__ */ Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	var factory = (options) => new Ignore(options);
	var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	var setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
} });
var import_node_fs$2 = __toESM(require_fs(), 1);
var import_ignore = __toESM(require_ignore(), 1);
function gitIgnoreOf(folder) {
	const root = repositoryRoot(folder);
	if (root === void 0) return () => false;
	const files = /* @__PURE__ */ new Map();
	const decided = /* @__PURE__ */ new Map([[root, false]]);
	const rulesOf = (directory) => {
		if (!files.has(directory)) files.set(directory, readIgnoreFile(join(directory, ".gitignore")));
		return files.get(directory);
	};
	const decide = (path, suffix) => {
		for (let directory = dirname(path);; directory = dirname(directory)) {
			const said = rulesOf(directory)?.test(relative(directory, path).split(sep).join("/") + suffix);
			if (said?.ignored || said?.unignored) return said.ignored;
			if (directory === root || directory === dirname(directory)) return false;
		}
	};
	const isIgnoredFolder = (directory) => {
		let known = decided.get(directory);
		if (known === void 0) {
			known = isIgnoredFolder(dirname(directory)) || decide(directory, "/");
			decided.set(directory, known);
		}
		return known;
	};
	if (isIgnoredFolder(folder)) return () => false;
	return (path) => isIgnoredFolder(dirname(path)) || decide(path, "");
}
function repositoryRoot(folder) {
	for (let directory = folder;; directory = dirname(directory)) {
		if (exists(join(directory, ".git"))) return directory;
		if (directory === dirname(directory)) return void 0;
	}
}
function exists(path) {
	try {
		return (0, import_node_fs$2.existsSync)(path);
	} catch {
		return false;
	}
}
var slow = /(?:\*[^*/]{0,255}){5}/;
function readIgnoreFile(path) {
	try {
		const patterns = readRegularFile(path).toString().split(/\r?\n/).filter((line) => !slow.test(line));
		return (0, import_ignore.default)().add(patterns);
	} catch {
		return;
	}
}
createRequire(import.meta.url);
var import_node_fs$1 = __toESM(require_fs(), 1);
var onDisk = {
	has: import_node_fs$1.existsSync,
	read: (path) => (0, import_node_fs$1.readFileSync)(path, "utf8"),
	realPath: import_node_fs$1.realpathSync,
	stamp: (path) => {
		const stat = (0, import_node_fs$1.statSync)(path, { throwIfNoEntry: false });
		return stat ? `${stat.mtimeMs} ${stat.size}` : "";
	}
};
var configNames = [
	".postmortemlintrc.yaml",
	".postmortemlintrc.yml",
	".postmortemlintrc.json",
	".postmortemlintrc"
];
var packageKey = "postmortemLint";
function findConfig(folder, cwd, disk = onDisk) {
	const top = topOf(folder, cwd);
	for (let directory = folder;; directory = dirname(directory)) {
		const found = configIn(directory, disk);
		if (found.length > 0 || directory === top || directory === dirname(directory)) return found;
	}
}
function topOf(folder, cwd) {
	return repositoryRoot(folder) ?? (isBelow(folder, cwd) ? cwd : folder);
}
function isBelow(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function shownPath(path, cwd) {
	return relative(cwd, path).split(sep).join("/");
}
function configIn(directory, disk = onDisk) {
	const files = configNames.map((name) => join(directory, name)).filter((path) => disk.has(path));
	const manifest = join(directory, "package.json");
	return disk.has(manifest) && isConfigured(manifest, disk) ? [...files, manifest] : files;
}
function isConfigured(manifest, disk) {
	try {
		const data = JSON.parse(disk.read(manifest));
		return typeof data === "object" && data !== null && "postmortemLint" in data;
	} catch {
		return false;
	}
}
createRequire(import.meta.url);
function createConfigure({ cwd, config, settings = {}, disk }) {
	const plain = {
		settings,
		rules: {},
		statusRules: {},
		sources: []
	};
	const found = /* @__PURE__ */ new Map();
	let configurator;
	return async (path) => {
		const files = config === false ? [] : config === void 0 ? filesFor(dirname(path), {
			cwd,
			disk,
			found
		}) : [config];
		if (files.length === 0) return plain;
		configurator ??= import("./configurator-3KAD5PLS.js").then(({ createConfigurator }) => createConfigurator({
			cwd,
			settings,
			disk
		}));
		return (await configurator)(path, files);
	};
}
function filesFor(folder, { cwd, disk, found }) {
	let files = found.get(folder);
	if (!files) {
		files = findConfig(folder, cwd, disk);
		found.set(folder, files);
	}
	return files;
}
async function readInputArguments({ paths, all, stdin, stdinFilename, config, configFrom }, io) {
	const fromInput = stdin || paths.includes("-");
	if (fromInput && paths.some((path) => path !== "-")) throw new UsageError("standard input cannot be read together with paths");
	if (stdinFilename !== void 0 && !fromInput) throw new UsageError("`--stdin-filename` needs `--stdin` or `-`");
	const options = {
		cwd: io.cwd,
		configure: await readConfigure({
			config,
			configFrom
		}, all ? { force: true } : {}, io)
	};
	if (!fromInput) return {
		paths: paths.length > 0 ? paths : ["."],
		options
	};
	return {
		paths: [],
		options: {
			...options,
			input: {
				path: stdinFilename ?? "<stdin>",
				bytes: await readInput(io.stdin)
			}
		}
	};
}
async function readConfigure({ config, configFrom }, settings, io) {
	const options = {
		cwd: io.cwd,
		config: configFile(config, io),
		settings
	};
	if (configFrom === void 0) return createConfigure(options);
	const { openRepository } = await import("./git-4AM24RI2.js");
	const { commitOf } = await import("./changes-A6TE53FU.js");
	const { committedFiles } = await import("./committed-files-GY55Y2UA.js");
	const repository = await openRepository(io.cwd, io.env);
	return createConfigure({
		...options,
		disk: await committedFiles(repository, await commitOf(repository, configFrom))
	});
}
function configFile(config, { cwd }) {
	return typeof config === "string" ? resolve(cwd, config) : config === false ? false : void 0;
}
createRequire(import.meta.url);
var segmenter;
var tabWidth = 4;
var wide = /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\p{Emoji}\ufe0f)/u;
var invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
function cellsOf(text) {
	let column = 0;
	const commands = commandOffsets(text);
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return [...segmenter.segment(text)].map(({ segment, index }) => {
		const printed = segment === "	" ? " ".repeat(tabWidth - column % tabWidth) : commands.has(index) ? visible(segment) : escapeControls(segment);
		const width = printed === segment ? widthOfCharacter(segment) : printed.length;
		column += width;
		return {
			text: printed,
			width,
			start: index,
			end: index + segment.length
		};
	});
}
function widthOfCharacter(character) {
	if (invisible.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
function widthOf(cells) {
	return cells.reduce((total, { width }) => total + width, 0);
}
function wrap(text, columns) {
	const lines = [];
	const cells = cellsOf(text);
	let first = 0;
	while (first < cells.length) {
		const { next, end } = lineFrom(cells, first, Math.max(1, columns));
		lines.push({
			start: cells[first]?.start ?? 0,
			end: cells[end - 1]?.end ?? 0
		});
		first = next;
	}
	return lines.length > 0 ? lines : [{
		start: 0,
		end: 0
	}];
}
function lineFrom(cells, first, columns) {
	let width = 0;
	let last;
	for (let index = first; index < cells.length; index++) {
		const cell = cells[index];
		if (!cell) break;
		if (cell.text === " ") last = {
			next: index + 1,
			end: index
		};
		else if (cell.width === 2 && index > first) last = {
			next: index,
			end: index
		};
		width += cell.width;
		if (width > columns && cell.text !== " ") return last && last.end > first ? last : {
			next: Math.max(index, first + 1),
			end: Math.max(index, first + 1)
		};
	}
	return {
		next: cells.length,
		end: cells.length
	};
}
createRequire(import.meta.url);
var import_node_fs = __toESM(require_fs(), 1);
function staleOf({ linted }, baseline, paths, cwd) {
	return [...linted.flatMap(({ path, stale = [] }) => stale.length > 0 ? [{
		name: nameIn(baseline, resolve(cwd, path)),
		gone: false,
		list: stale
	}] : []), ...goneFrom(paths, baseline, cwd)].sort((a, b) => a.name < b.name ? -1 : 1);
}
function goneFrom(paths, baseline, cwd) {
	const folders = paths.map((path) => join(baseline.folder, nameIn(baseline, resolve(cwd, path, "x")), ".."));
	return [...baseline.files].flatMap(([name, list]) => {
		const absolute = join(baseline.folder, name);
		return folders.some((folder) => pathBelow(folder, absolute) !== void 0) && !(0, import_node_fs.existsSync)(absolute) ? [{
			name,
			gone: true,
			list
		}] : [];
	});
}
async function readChangeArguments(args, paths, io) {
	const { changedSince, staged } = args;
	const narrows = staged || changedSince !== void 0;
	if (narrows && paths.length === 0) throw new UsageError(`\`${staged ? "--staged" : "--changed-since"}\` cannot be used with standard input, which git does not know`);
	if (staged && (args.fix || args.fixDryRun)) throw new UsageError("`--staged` cannot be used with fixes: they change files, and what is staged stays as it is");
	return {
		baseline: await readBaseline(args, io),
		files: narrows ? await readChanged(args, paths, io) : void 0
	};
}
async function readBaseline({ baseline: path, configFrom }, io) {
	if (path === void 0) return void 0;
	const { loadBaseline, loadBaselineAt } = await import("./load-6DB5NQSG.js");
	if (configFrom === void 0) return loadBaseline(path, io.cwd);
	const { openRepository } = await import("./git-4AM24RI2.js");
	const { commitOf } = await import("./changes-A6TE53FU.js");
	const repository = await openRepository(io.cwd, io.env);
	const found = await loadBaselineAt(path, io.cwd, {
		repository,
		commit: await commitOf(repository, configFrom)
	});
	if (!found) io.stderr.write(`postmortem-lint: the baseline \`${escapeControls(path)}\` is not in \`${escapeControls(configFrom)}\`: no finding counts as known
`);
	return found;
}
var mostForeign = 5;
async function readChanged({ changedSince, staged }, paths, io) {
	const { findChanged } = await import("./changed-files-BKIRYEY7.js");
	const { files, foreign } = await findChanged(paths, {
		cwd: io.cwd,
		env: io.env,
		since: changedSince,
		staged
	});
	for (const path of foreign.slice(0, mostForeign)) io.stderr.write(`${escapeControls(path)}: left out: it is of another git repository
`);
	if (foreign.length > mostForeign) io.stderr.write(`${foreign.length - mostForeign} more files are left out: they are of other git repositories
`);
	return files;
}
function writeStale(stale, { path, verbose }, { stderr }) {
	if (stale.length === 0) return;
	const total = stale.reduce((sum, { list }) => sum + list.reduce((own, known) => own + known.count, 0), 0);
	const gone = stale.filter((own) => own.gone).length;
	if (verbose) for (const own of stale) for (const line of linesOf(own)) stderr.write(`${escapeControls(line)}
`);
	const words = [
		`${count(total, "known finding")} of \`${path}\` ${total === 1 ? "is" : "are"} found no more`,
		gone > 0 ? `, ${count(gone, "file")} with them (after a rename, run \`postmortem-lint baseline update\`)` : "",
		`: \`postmortem-lint baseline prune\` takes them away${verbose ? "" : ", `--verbose` names them"}`
	];
	stderr.write(`${escapeControls(words.join(""))}
`);
}
function linesOf({ name, gone, list }) {
	return list.map(({ rule, section, text, count: number }) => {
		const times = number > 1 ? ` (${number} times)` : "";
		return `${name}: ${gone ? "the file is gone" : "found no more"}: ${rule}${section === "" ? "" : `, section \`${section}\``}: \`${text}\`${times}`;
	});
}
var import_node_fs2 = __toESM(require_fs(), 1);
function fixingOf(args, input, io) {
	if (args.fix && args.fixDryRun) throw new UsageError("`--fix` and `--fix-dry-run` exclude each other");
	if (args.fixDryRun) return {
		fix: (change) => writeDiff(change, args, io),
		report: io.stderr,
		finish: () => {}
	};
	if (!args.fix) return {
		fix: void 0,
		report: io.stdout,
		finish: () => {}
	};
	if (!input) return {
		fix: writeFixed,
		report: io.stdout,
		finish: () => {}
	};
	let { bytes } = input;
	return {
		fix: async ({ after }) => {
			bytes = after;
		},
		report: io.stderr,
		finish: () => io.stdout.write(bytes)
	};
}
async function writeFixed({ absolute, before, after }) {
	const { replaceFile } = await import("./replace-file-NA4T5YBP.js");
	await replaceFile(absolute, after, before);
}
async function writeDiff({ path, absolute, before, after }, { color }, io) {
	const { printableDiff, unifiedDiff } = await import("./diff-NY46ZPIX.js");
	const diff = unifiedDiff(absolute === "" ? path : relative((0, import_node_fs2.realpathSync)(io.cwd), (0, import_node_fs2.realpathSync)(absolute)).split(sep).join("/"), Buffer.from(before).toString(), Buffer.from(after).toString());
	const read = io.isTTY || color === true;
	io.stdout.write(read ? printableDiff(diff, { color: isColored(color, io) }) : diff);
}
var patienceMilliseconds = 1e3;
var pauseMilliseconds = 100;
function createProgress({ stderr, columns = 80, showsProgress = false }, now = Date.now) {
	const start = now();
	let last = start;
	let files = 0;
	let isShown = false;
	return {
		see(path) {
			files++;
			if (!showsProgress) return;
			const time = now();
			if (time - start < patienceMilliseconds || time - last < pauseMilliseconds) return;
			last = time;
			isShown = true;
			stderr.write(`\r\x1B[K${cut(`${files} ${files === 1 ? "file" : "files"}: ${path}`, columns - 1)}`);
		},
		end() {
			if (isShown) stderr.write("\r\x1B[K");
			isShown = false;
		}
	};
}
function cut(text, columns) {
	const cells = cellsOf(text);
	let end = cells.length;
	if (widthOf(cells) > columns) while (end > 0 && widthOf(cells.slice(0, end)) > columns - 1) end--;
	return `${cells.slice(0, end).map((cell) => cell.text).join("")}${end < cells.length ? "…" : ""}`;
}
var mostThreads = 8;
async function readScaleArguments(args, options, io) {
	const { threads: count2 = Math.min(availableParallelism(), mostThreads), cache, cacheLocation, fix, fixDryRun } = args;
	if (!(Number.isInteger(count2) && count2 >= 1)) throw new UsageError("`--threads` needs a whole number from 1");
	const shard = args.shard === void 0 ? void 0 : parseShard(args.shard);
	if (args.shard !== void 0 && !shard) throw new UsageError("`--shard` needs a part and how many there are, as `2/5`");
	const threads = io.worker && {
		worker: io.worker,
		count: count2
	};
	if (!cache || fix || fixDryRun || options.input) return {
		threads,
		shard
	};
	const { openCache } = await import("./cache-24AQSIPS.js");
	return {
		threads,
		shard,
		cache: openCache(resolve(io.cwd, cacheLocation), options, (text) => io.stderr.write(`postmortem-lint: ${escapeControls(text)}
`))
	};
}
async function lintCommand(args, io) {
	const { format = io.isTTY ? "pretty" : "stylish", quiet, verbose, maxWarnings } = args;
	if (maxWarnings !== void 0 && !(maxWarnings >= 0)) throw new UsageError("`--max-warnings` needs a number from 0");
	const outputs = readOutputs(args.output ?? [], io.cwd);
	const { paths, options } = await readInputArguments(args, io);
	const keep = new Set([format, ...outputs.map((output) => output.format)].flatMap((name) => formatOf$1(name).keep));
	const { fix, report, finish } = fixingOf(args, options.input, io);
	const narrowed = await readChangeArguments(args, paths, io);
	const own = {
		...options,
		...narrowed,
		keep,
		fix,
		onlyPostmortems: !verbose
	};
	const scale = await readScaleArguments(args, own, io);
	const run = await watched(io, args, (see) => lintPaths(paths, {
		...own,
		...scale,
		see
	}));
	finish();
	const unsaved = await scale.cache?.save();
	if (unsaved !== void 0) io.stderr.write(`postmortem-lint: the cache \`${escapeControls(args.cacheLocation)}\` cannot be written: ${escapeControls(unsaved)}
`);
	const look = {
		cwd: io.cwd,
		root: rootOf(io),
		quiet,
		verbose
	};
	if (args.fixDryRun) report.write(`${summaryOf(run, {
		quiet,
		dryRun: true
	})}
`);
	else {
		const make = await formatOf$1(format).load();
		const color = isColored(args.color, {
			...io,
			isTTY: io.isTTY && report === io.stdout
		});
		report.write(make(run, {
			...look,
			color,
			width: io.columns
		}));
	}
	const passedOver = formatOf$1(format).namesPassedOver && !args.fixDryRun ? "" : passedOverLines(run, {});
	if (passedOver !== "") io.stderr.write(`${passedOver}
`);
	if (narrowed.baseline) writeStale(staleOf(run, narrowed.baseline, paths, io.cwd), {
		...narrowed.baseline,
		verbose
	}, io);
	const written = await writeOutputs(outputs, run, look, io);
	writeFailures(run.failures, args.debug, io);
	if (run.failures.length > 0 || !written) return 2;
	return isFailing(tallyOf(run), args) ? 1 : 0;
}
async function watched(io, { fixDryRun }, work) {
	const progress = createProgress({
		stderr: io.stderr,
		columns: io.columns,
		showsProgress: io.showsProgress === true && !fixDryRun
	});
	try {
		return await work(progress.see);
	} finally {
		progress.end();
	}
}
async function writeOutputs(outputs, run, look, io) {
	const read = new Set([...run.linted, ...run.passedOver].map(({ path }) => resolve(io.cwd, path)));
	let written = true;
	for (const output of outputs) {
		const report = await formatOf$1(output.format).load();
		const reason = read.has(output.absolute) ? "it would replace a document that was read" : await writeOutput(output, report(run, look));
		if (reason === void 0) continue;
		written = false;
		io.stderr.write(`postmortem-lint: the report \`${escapeControls(output.path)}\` cannot be written: ${escapeControls(reason)}
`);
	}
	return written;
}
function rootOf({ cwd, env }) {
	const root = env["GITHUB_WORKSPACE"] ?? env["CI_PROJECT_DIR"];
	return root !== void 0 && root !== "" && pathBelow(root, cwd) !== void 0 ? resolve(root) : cwd;
}
function isFailing({ errors, warnings }, { failOn, maxWarnings = Number.POSITIVE_INFINITY }) {
	if (failOn === "never") return false;
	return errors > 0 || warnings > maxWarnings || failOn === "warning" && warnings > 0;
}
function writeFailures(failures, debug, io) {
	for (const { path, reason, error } of failures) {
		const command = nearest(path, [
			"lint",
			"inspect",
			"baseline",
			"explain",
			"rules"
		]);
		io.stderr.write(`${escapeControls(path)}: ${escapeControls(reason)}${command ? ` (did you mean the command \`${command}\`?)` : ""}
`);
		if (debug && error !== void 0) io.stderr.write(`${inspect(error)}
`);
	}
}
createRequire(import.meta.url);
createRequire(import.meta.url);
var string_width_default = (...given) => /^[ -~]*$/.test(given[0]) ? given[0].length : __require("./late-string-width-6.1.0.cjs").default(...given);
function compareFile(a, b) {
	return compareString(a, b, "path");
}
function compareMessage(a, b) {
	return compareNumber(a, b, "line") || compareNumber(a, b, "column") || compareBoolean(a, b, "fatal") || compareString(a, b, "source") || compareString(a, b, "ruleId") || compareString(a, b, "reason");
}
function compareBoolean(a, b, field) {
	return scoreNullableBoolean(a[field]) - scoreNullableBoolean(b[field]);
}
function compareNumber(a, b, field) {
	return (a[field] || 0) - (b[field] || 0);
}
function compareString(a, b, field) {
	return String(a[field] || "").localeCompare(String(b[field] || ""));
}
function scoreNullableBoolean(value) {
	return value ? 0 : value === false ? 1 : 2;
}
function statistics(value) {
	const result = {
		fatal: 0,
		warn: 0,
		info: 0
	};
	if (!value) throw new TypeError("Expected file or message for `value`, not `" + value + "`");
	if (Array.isArray(value)) list(value);
	else one(value);
	return {
		fatal: result.fatal,
		nonfatal: result.warn + result.info,
		warn: result.warn,
		info: result.info,
		total: result.fatal + result.warn + result.info
	};
	function list(value2) {
		let index = -1;
		while (++index < value2.length) one(value2[index]);
	}
	function one(value2) {
		if ("messages" in value2) return list(value2.messages);
		result[value2.fatal ? "fatal" : value2.fatal === false ? "warn" : "info"]++;
	}
}
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : import_statement_default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
var { env } = import_statement_default;
var flagForceColor;
if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) flagForceColor = 0;
else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) flagForceColor = 1;
function envForceColor() {
	if ("FORCE_COLOR" in env) {
		if (env.FORCE_COLOR === "true") return 1;
		if (env.FORCE_COLOR === "false") return 0;
		return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
	}
}
function translateLevel(level) {
	if (level === 0) return false;
	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== void 0) flagForceColor = noFlagForceColor;
	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
	if (forceColor === 0) return 0;
	if (sniffFlags) {
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
	}
	if ("TF_BUILD" in env && "AGENT_NAME" in env) return 1;
	if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
	const min = forceColor || 0;
	if (env.TERM === "dumb") return min;
	if (import_statement_default.platform === "win32") {
		const osRelease = os.release().split(".");
		if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
		return 1;
	}
	if ("CI" in env) {
		if ("GITHUB_ACTIONS" in env || "GITEA_ACTIONS" in env) return 3;
		if ([
			"TRAVIS",
			"CIRCLECI",
			"APPVEYOR",
			"GITLAB_CI",
			"BUILDKITE",
			"DRONE"
		].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
		return min;
	}
	if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	if (env.COLORTERM === "truecolor") return 3;
	if (env.TERM === "xterm-kitty") return 3;
	if ("TERM_PROGRAM" in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
		switch (env.TERM_PROGRAM) {
			case "iTerm.app": return version >= 3 ? 3 : 2;
			case "Apple_Terminal": return 2;
		}
	}
	if (/-256(color)?$/i.test(env.TERM)) return 2;
	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
	if ("COLORTERM" in env) return 1;
	return min;
}
function createSupportsColor(stream, options = {}) {
	return translateLevel(_supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options
	}));
}
var color = {
	stdout: createSupportsColor({ isTTY: tty.isatty(1) }),
	stderr: createSupportsColor({ isTTY: tty.isatty(2) })
}.stderr.hasBasic;
var eol = /\r?\n|\r/;
function reporter(files, options) {
	if (!files || "name" in files && "message" in files) throw new TypeError("Unexpected value for `files`, expected one or more `VFile`s");
	const settings = options || {};
	const colorEnabled = typeof settings.color === "boolean" ? settings.color : color;
	let oneFileMode = false;
	if (Array.isArray(files)) {} else {
		oneFileMode = true;
		files = [files];
	}
	return serializeRows(createRows({
		defaultName: settings.defaultName || void 0,
		oneFileMode,
		quiet: settings.quiet || false,
		silent: settings.silent || false,
		traceLimit: typeof settings.traceLimit === "number" ? settings.traceLimit : 10,
		verbose: settings.verbose || false,
		bold: colorEnabled ? "\x1B[1m" : "",
		underline: colorEnabled ? "\x1B[4m" : "",
		normalIntensity: colorEnabled ? "\x1B[22m" : "",
		noUnderline: colorEnabled ? "\x1B[24m" : "",
		red: colorEnabled ? "\x1B[31m" : "",
		cyan: colorEnabled ? "\x1B[36m" : "",
		green: colorEnabled ? "\x1B[32m" : "",
		yellow: colorEnabled ? "\x1B[33m" : "",
		defaultColor: colorEnabled ? "\x1B[39m" : ""
	}, files));
}
function createAncestorsLines(state, ancestors) {
	const min = ancestors.length > state.traceLimit ? ancestors.length - state.traceLimit : 0;
	let index = ancestors.length;
	const lines = [];
	if (index > min) lines.unshift("  " + state.bold + "[trace]" + state.normalIntensity + ":");
	while (index-- > min) {
		const node = ancestors[index];
		const value = node;
		const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
		const position = stringifyPosition(node.position);
		lines.push("    at " + state.yellow + node.type + (name ? "<" + name + ">" : "") + state.defaultColor + (position ? " (" + position + ")" : ""));
	}
	return lines;
}
function createByline(state, stats) {
	let result = "";
	if (stats.fatal) result = state.red + "✖" + state.defaultColor + " " + stats.fatal + " " + (fatalToLabel(true) + (stats.fatal === 1 ? "" : "s"));
	if (stats.warn) result = (result ? result + ", " : "") + (state.yellow + "⚠" + state.defaultColor) + " " + stats.warn + " " + (fatalToLabel(false) + (stats.warn === 1 ? "" : "s"));
	if (stats.total !== stats.fatal && stats.total !== stats.warn) result = stats.total + " messages (" + result + ")";
	return result;
}
function createCauseLines(state, cause) {
	const lines = ["  " + state.bold + "[cause]" + state.normalIntensity + ":"];
	let foundReasonableCause = false;
	if (cause !== null && typeof cause === "object") {
		const stackValue = ("stack" in cause ? String(cause.stack) : void 0) || ("message" in cause ? String(cause.message) : void 0);
		if (typeof stackValue === "string") {
			foundReasonableCause = true;
			let causeLines;
			if ("file" in cause && "fatal" in cause) causeLines = createMessageLine(
				state,
				/** @type {VFileMessage} */
				cause
			);
			else {
				causeLines = stackValue.split(eol);
				if ("cause" in cause && cause.cause) causeLines.push(...createCauseLines(state, cause.cause));
			}
			const head = causeLines[0];
			if (typeof head === "string") causeLines[0] = "    " + head;
			else head[0] = "    " + head[0];
			lines.push(...causeLines);
		}
	}
	if (!foundReasonableCause) lines.push("    " + cause);
	return lines;
}
function createFileLine(state, file) {
	const stats = statistics(file.messages);
	const fromPath = file.history[0];
	const toPath = file.path;
	let left = "";
	let right = "";
	if (!state.oneFileMode || state.defaultName || fromPath) {
		const name = fromPath || state.defaultName || "<stdin>";
		left = state.underline + (stats.fatal ? state.red : stats.total ? state.yellow : state.green) + name + state.defaultColor + state.noUnderline + (file.stored && name !== toPath ? " > " + toPath : "");
	}
	if (file.stored) right = state.yellow + "written" + state.defaultColor;
	else if (!stats.total) right = "no issues found";
	return left && right ? left + ": " + right : left + right;
}
function createNoteLines(state, note) {
	const noteLines = note.split(eol);
	let index = -1;
	while (++index < noteLines.length) noteLines[index] = "    " + noteLines[index];
	return ["  " + state.bold + "[note]" + state.normalIntensity + ":", ...noteLines];
}
function createMessageLine(state, message) {
	const label = fatalToLabel(message.fatal);
	let reason = message.stack || message.message;
	const match = eol.exec(reason);
	let rest = [];
	if (match) {
		rest = reason.slice(match.index + 1).split(eol);
		reason = reason.slice(0, match.index);
	}
	const row = [
		stringifyPosition(message.place || message.position),
		(label === "error" ? state.red : state.yellow) + label + state.defaultColor,
		formatReason(state, reason),
		message.ruleId || "",
		message.source || ""
	];
	if (message.cause) rest.push(...createCauseLines(state, message.cause));
	if (state.verbose && message.url) rest.push(...createUrlLines(state, message.url));
	if (state.verbose && message.note) rest.push(...createNoteLines(state, message.note));
	if (state.verbose && message.ancestors) rest.push(...createAncestorsLines(state, message.ancestors));
	return [row, ...rest];
}
function createRows(state, files) {
	const sortedFiles = [...files].sort(compareFile);
	const all = [];
	let index = -1;
	const rows = [];
	let lastWasMessage = false;
	while (++index < sortedFiles.length) {
		const file = sortedFiles[index];
		const messages = [...file.messages].sort(compareMessage);
		const messageRows = [];
		let offset = -1;
		while (++offset < messages.length) {
			const message = messages[offset];
			if (!state.silent || message.fatal) {
				all.push(message);
				messageRows.push(...createMessageLine(state, message));
			}
		}
		if (!state.quiet && !state.silent || messageRows.length > 0) {
			const line = createFileLine(state, file);
			if (lastWasMessage && line) rows.push("");
			if (line) rows.push(line);
			if (messageRows.length > 0) rows.push(...messageRows);
			lastWasMessage = messageRows.length > 0;
		}
	}
	const stats = statistics(all);
	if (stats.fatal || stats.warn) rows.push("", createByline(state, stats));
	return rows;
}
function createUrlLines(state, url) {
	return ["  " + state.bold + "[url]" + state.normalIntensity + ":", "    " + url];
}
function formatReason(state, reason) {
	const result = [];
	const splits = [];
	let index = reason.indexOf("`");
	while (index !== -1) {
		const split = {
			index,
			size: 1
		};
		splits.push(split);
		while (reason.codePointAt(index + 1) === 96) {
			split.size++;
			index++;
		}
		index = reason.indexOf("`", index + 1);
	}
	index = -1;
	let textStart = 0;
	while (++index < splits.length) {
		let closeIndex = index;
		let close;
		while (++closeIndex < splits.length) if (splits[index].size === splits[closeIndex].size) {
			close = splits[closeIndex];
			break;
		}
		if (close) {
			const codeStart = splits[index].index;
			const codeEnd = close.index + close.size;
			result.push(reason.slice(textStart, codeStart) + state.cyan + reason.slice(codeStart, codeEnd) + state.defaultColor);
			textStart = codeEnd;
			index = closeIndex;
		}
	}
	result.push(reason.slice(textStart));
	return state.bold + result.join("") + state.normalIntensity;
}
function fatalToLabel(value) {
	return value ? "error" : value === false ? "warning" : "info";
}
function serializeRows(rows) {
	const sizes = [];
	let index = -1;
	while (++index < rows.length) {
		const row = rows[index];
		if (typeof row === "string") {} else {
			let cellIndex = -1;
			while (++cellIndex < row.length) {
				const current = sizes[cellIndex] || 0;
				const size = string_width_default(row[cellIndex]);
				if (size > current) sizes[cellIndex] = size;
			}
		}
	}
	const lines = [];
	index = -1;
	while (++index < rows.length) {
		const row = rows[index];
		let line = "";
		if (typeof row === "string") line = row;
		else {
			let cellIndex = -1;
			while (++cellIndex < row.length) {
				const cell = row[cellIndex] || "";
				const max = (sizes[cellIndex] || 0) + 1;
				line += cell + " ".repeat(max - string_width_default(cell));
			}
		}
		lines.push(line.trimEnd());
	}
	return lines.join("\n");
}
var stylish = (run, options) => {
	const { cwd, color: color2 = false, quiet = false, verbose = false } = options;
	return `${[
		reporter(run.linted.map((document) => toFile(document, cwd)), {
			color: color2,
			silent: quiet,
			quiet: true,
			verbose
		}).replace(/(?:^|\n\n)[^\n]*$/, ""),
		passedOverLines(run, { verbose }),
		summaryOf(run, { quiet })
	].filter((part) => part !== "").join("\n\n")}
`;
};
function toFile({ path, messages }, cwd) {
	const file = new VFile({
		path: escapeControls(path),
		cwd
	});
	file.messages.push(...messages.map(printable));
	return file;
}
function printable(message) {
	const { cause, place, ruleId, source } = message;
	const safe = new VFileMessage(escapeControls(message.reason), {
		place,
		ruleId,
		source,
		cause: cause instanceof VFileMessage ? printable(cause) : void 0
	});
	return Object.assign(safe, {
		fatal: message.fatal,
		note: message.note,
		url: message.url,
		stack: ""
	});
}
export { reportedOf as $, escapeLines as $t, fix2 as A, mkdtemp as At, sumOfWindows as B, summaryOf as Bt, repositoryRoot as C, ticketPatternFault as Ct, writeOutput as D, access as Dt, lintPaths as E, VFileMessage as Et, agrees as F, count as Ft, missing as G, ConfigError as Gt, witnessOf as H, tallyWords as Ht, defaultTolerance as I, coverageOf as It, randomUUID as J, baselineText as Jt, reasonOf as K, mistakeLine as Kt, isEvent as L, leftOutOf as Lt, readMarks as M, rm as Mt, visit as N, stat as Nt, lintFile as O, appendFile as Ot, rules as P, writeFile as Pt, projectPath as Q, escapeControls as Qt, metricDefinition as R, passedOverLine as Rt, gitIgnoreOf as S, spanOf$1 as St, eachDocument as T, zoneRows as Tt, discover as U, UsageError as Ut, windowMinutes as V, tallyOf as Vt, isLooked as W, readRegularFile as Wt, pathBelow as X, folderOf as Xt, levelOf as Y, defaultName as Yt, placeOf$2 as Z, nameIn as Zt, isBelow as _, placeInLine as _t, writeFailures as a, require_fs as an, english as at, shownPath as b, sectionKeys as bt, widthOf as c, formatDate as ct, createConfigure as d, homepage as dt, shorten as en, shownOf as et, readConfigure as f, languageOf as ft, findConfig as g, offsetAt as gt, configNames as h, namedEntities as ht, staleOf as i, realPath as in, addDays as it, lint as j, readFile as jt, detailOf as k, mkdir as kt, wrap as l, formatMinutes as lt, configIn as m, milestoneKinds as mt, goneFrom as n, toXml as nn, causeOf as nt, writeStale as o, formatNames as on, findZones as ot, readInputArguments as p, languages as pt, createHash as q, nearest as qt, lintCommand as r, wellFormed as rn, spanOf as rt, cellsOf as s, formatClock as st, stylish as t, toJson as tn, wordsOf$1 as tt, configFile as u, headingName as ut, onDisk as v, quote as vt, require_ignore as w, urlOf as wt, topOf as x, settle as xt, packageKey as y, scanTimes as yt, minutesBetween as z, passedOverLines as zt };
