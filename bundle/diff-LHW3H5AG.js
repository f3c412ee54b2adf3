import "./rolldown-runtime.js";
import { a as structuredPatch, i as formatPatch, t as FILE_HEADERS_ONLY } from "./chunk-OGOEFPZL.js";
import { Wt as escapeControls } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
createRequire(import.meta.url);
var ansi = "\x1B[";
var colors = {
	"+": "32",
	"-": "31",
	"@": "36"
};
var maxEditLength = 4e3;
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	const names = {
		oldFileName: `a/${path}`,
		newFileName: `b/${path}`
	};
	const found = structuredPatch(names.oldFileName, names.newFileName, before, after, void 0, void 0, {
		context: 3,
		maxEditLength
	});
	const headers = path.includes(" ") ? {
		oldHeader: " ",
		newHeader: " "
	} : {
		oldHeader: void 0,
		newHeader: void 0
	};
	return formatPatch({
		...names,
		...headers,
		hunks: found?.hunks ?? [wholeHunk(before, after)]
	}, FILE_HEADERS_ONLY);
}
function wholeHunk(before, after) {
	const old = markedLines(before, "-");
	const own = markedLines(after, "+");
	const count = (lines) => lines.filter((line) => !line.startsWith("\\")).length;
	return {
		oldStart: 1,
		oldLines: count(old),
		newStart: 1,
		newLines: count(own),
		lines: [...old, ...own]
	};
}
function markedLines(text, mark) {
	const lines = text.split("\n").map((line) => mark + line);
	return text.endsWith("\n") ? lines.slice(0, -1) : [...lines, "\\ No newline at end of file"];
}
function printableDiff(diff, { color }) {
	return diff.split("\n").map((line) => {
		const text = escapeControls(line.replace(/\r$/, ""));
		if (!color) return text;
		if (/^(?:---|\+\+\+) [ab"]/.test(text)) return `${ansi}1m${text}${ansi}22m`;
		const code = colors[text.charAt(0)];
		return code === void 0 ? text : `${ansi}${code}m${text}${ansi}39m`;
	}).join("\n");
}
export { printableDiff, unifiedDiff };
