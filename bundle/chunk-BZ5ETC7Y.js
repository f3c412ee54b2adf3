import { C as safeParse, E as string, c as literal, g as optional, k as unknown, m as number, o as integer, p as minValue, r as check, t as array, w as strictObject, x as record, y as pipe } from "./chunk-3KUAD572.js";
import { t as require_dist } from "./chunk-NOIXU7MG.js";
import { n as nameOf } from "./chunk-MIBGSWI2.js";
import { c as readAt } from "./chunk-LH5UJZCO.js";
import { Ht as folderOf, K as reasonOf, Rt as readRegularFile } from "./core.js";
import { t as BaselineError } from "./chunk-E2BTNAYN.js";
import { g as __toESM } from "./start.js";
import { createRequire } from "node:module";
import { resolve } from "node:path";
createRequire(import.meta.url);
var import_yaml = __toESM(require_dist(), 1);
var text = string("Unexpected value, expected text");
var known = strictObject({
	rule: text,
	section: text,
	text,
	whole: optional(literal(true, "Unexpected value, expected `true`"), void 0),
	count: pipe(number("Unexpected value, expected a number"), integer("Unexpected number, expected a whole one"), minValue(1, "Unexpected number, expected one from 1"))
}, ({ expected, received }) => expected === "never" ? `Unexpected key ${received}, expected rule, section, text and count` : "Unexpected entry, expected one with rule, section, text and count");
var noFiles = "Unexpected value, expected documents with their findings";
var schema = strictObject({
	version: literal(1, "Unexpected version, expected 1: it may be of a newer postmortem-lint"),
	files: pipe(unknown(), check((files) => !Array.isArray(files), noFiles), record(string(), array(known, "Unexpected value, expected a list of findings"), noFiles))
}, "Unexpected content, expected an object with `version` and `files`");
function parseBaseline(source, path) {
	const result = safeParse(schema, parseJson(source, path));
	if (result.success) return new Map(Object.entries(result.output.files).map(([name, list]) => [name, list.map((own) => ({
		...own,
		whole: own.whole === true
	}))]));
	const places = placesIn(source);
	throw errorOf(path, result.issues.map((issue) => ({
		at: places(issue.path?.map(({ key }) => key) ?? []),
		words: issue.message
	})));
}
function parseJson(source, path) {
	try {
		return JSON.parse(source.replace(/^\uFEFF/, ""));
	} catch (error) {
		const line = source.split("\n").findIndex((own) => /^(?:<{7} |={7}\r?$|>{7} )/.test(own)) + 1;
		const conflict = "Unexpected mark of a merge conflict, expected JSON: take either side, then `postmortem-lint baseline update`";
		if (line > 0) throw errorOf(path, [{
			at: {
				line,
				col: 1
			},
			words: conflict
		}]);
		throw errorOf(path, [{
			at: syntaxPlace(source),
			words: `Unexpected syntax, expected JSON: ${error instanceof Error ? error.message : String(error)}`
		}]);
	}
}
var longestPlaced = 5e5;
var beginning = {
	line: 1,
	col: 1
};
function syntaxPlace(source) {
	if (source.length > longestPlaced) return beginning;
	const lineCounter = new import_yaml.LineCounter();
	const [first] = (0, import_yaml.parseDocument)(source, {
		lineCounter,
		prettyErrors: false
	}).errors;
	return lineCounter.linePos(first?.pos[0] ?? source.length);
}
function placesIn(source) {
	if (source.length > longestPlaced) return () => beginning;
	const lineCounter = new import_yaml.LineCounter();
	const document = (0, import_yaml.parseDocument)(source, { lineCounter });
	return (keys) => {
		for (let length = keys.length; length >= 0; length--) {
			const node = document.getIn(keys.slice(0, length), true);
			if ((0, import_yaml.isNode)(node) && node.range) return lineCounter.linePos(node.range[0]);
		}
		return beginning;
	};
}
var most = 10;
function errorOf(path, mistakes) {
	const lines = mistakes.slice(0, most).map(({ at, words }) => `${path}:${at.line}:${at.col}: ${words}`);
	if (mistakes.length > most) lines.push(`… ${mistakes.length - most} more`);
	return new BaselineError("the baseline cannot be read", ...lines);
}
var mostMegabytes = 64;
async function loadBaseline(path, cwd) {
	const absolute = resolve(cwd, path);
	return {
		path,
		folder: folderOf(absolute),
		files: parseBaseline(textOf(path, absolute), path)
	};
}
async function loadBaselineAt(path, cwd, { repository, commit }) {
	const absolute = resolve(cwd, path);
	const name = nameOf(absolute, repository);
	const bytes = name === void 0 ? void 0 : await readAt(repository, commit, name);
	return bytes && {
		path,
		folder: folderOf(absolute),
		files: parseBaseline(bytes.toString(), path)
	};
}
function textOf(path, absolute) {
	try {
		return readRegularFile(absolute, mostMegabytes).toString();
	} catch (error) {
		const hint = error instanceof Error && "code" in error && error.code === "ENOENT" ? `: \`postmortem-lint baseline update --baseline ${path}\` writes it` : "";
		throw new BaselineError(`the baseline \`${path}\` cannot be read: ${reasonOf(error)}${hint}`);
	}
}
export { loadBaselineAt as n, loadBaseline as t };
