import "./rolldown-runtime.js";
import { $ as reportedOf, Mt as summaryOf, Nt as tallyOf, Wt as escapeControls, Y as levelOf, c as widthOf, jt as passedOverLines, k as detailOf, l as wrap, nt as causeOf, s as cellsOf } from "./core.js";
import "./start.js";
import { createRequire } from "node:module";
import { styleText } from "node:util";
createRequire(import.meta.url);
function createPaint(color) {
	return (style, text) => color && text !== "" ? styleText(style, text, { validateStream: false }) : text;
}
function frame(quotes, columns, paint) {
	const gutter = Math.max(...quotes.map(({ excerpt }) => String(excerpt.line).length));
	const room = Math.max(24, columns - gutter - 4);
	const rule = paint("dim", "│");
	const blank = ` ${" ".repeat(gutter)} ${rule}`;
	const lines = [];
	let above;
	for (const quoted of quotes) {
		const { source, underline } = draw(quoted, focusOf(quoted, quotes), room);
		const own = `${` ${paint("dim", String(quoted.excerpt.line).padStart(gutter))} ${rule}`}${source === "" ? "" : ` ${source}`}`;
		if (own !== above) lines.push(own);
		above = own;
		const said = saying(quoted, underline, room);
		lines.push(...said.map((text) => `${blank} ${paint(quoted.style, text)}`));
	}
	return `${lines.join("\n")}
`;
}
function focusOf({ excerpt }, quotes) {
	const same = quotes.filter((other) => other.excerpt.line === excerpt.line && other.excerpt.text === excerpt.text);
	return {
		start: Math.min(...same.map((other) => other.excerpt.start)),
		end: Math.max(...same.map((other) => other.excerpt.end))
	};
}
function draw({ excerpt }, focus, room) {
	const cells = cellsOf(excerpt.text.trimEnd());
	const own = cellsOfSpan(cells, excerpt);
	const all = cellsOfSpan(cells, focus);
	const { start, end } = windowAround(cells, widthOf(cells.slice(all.start, all.end)) <= room - 2 ? all : own, room - 2);
	const before = excerpt.cutBefore || start > 0 ? "…" : "";
	const after = excerpt.cutAfter || end < cells.length ? "…" : "";
	return {
		source: `${before}${cells.slice(start, end).map(({ text }) => text).join("")}${after}`,
		underline: {
			indent: before.length + widthOf(cells.slice(start, own.start)),
			width: Math.max(1, widthOf(cells.slice(own.start, Math.min(own.end, end))))
		}
	};
}
function cellsOfSpan(cells, { start, end }) {
	const found = cells.findIndex((cell) => cell.end > start);
	const first = found < 0 ? cells.length : found;
	return {
		start: first,
		end: Math.max(first, cells.findLastIndex((cell) => cell.end > start && cell.start < end) + 1)
	};
}
function windowAround(cells, { start: first, end: last }, columns) {
	if (widthOf(cells) <= columns) return {
		start: 0,
		end: cells.length
	};
	let start = first;
	let end = first;
	let width = 0;
	const fits = (cell) => cell !== void 0 && width + cell.width <= columns;
	while (end < last && fits(cells[end])) width += cells[end++]?.width ?? 0;
	for (let grown = true; grown;) {
		grown = false;
		if (start > 0 && fits(cells[start - 1])) {
			width += cells[--start]?.width ?? 0;
			grown = true;
		}
		if (end < cells.length && fits(cells[end])) {
			width += cells[end++]?.width ?? 0;
			grown = true;
		}
	}
	return {
		start,
		end
	};
}
function saying({ excerpt, mark, words }, { indent, width }, room) {
	const line = `${" ".repeat(indent)}${mark.repeat(width)}`;
	const more = excerpt.moreLines > 0 ? `to line ${excerpt.line + excerpt.moreLines}` : "";
	const said = escapeControls([more, words].filter((part) => part !== "").join(": "));
	if (said === "") return [line];
	if (indent + width + 1 + widthOf(cellsOf(said)) <= room) return [`${line} ${said}`];
	const start = Math.min(indent, Math.max(0, room - 40));
	return [line, ...wrap(said, room - start).map(({ start: from, end }) => `${" ".repeat(start)}${said.slice(from, end)}`)];
}
var styles = {
	error: ["bold", "red"],
	warning: "yellow",
	clean: ["bold", "green"]
};
var pretty = function* (run, options) {
	const { color = false, quiet = false, verbose = false } = options;
	const columns = Math.min(160, Math.max(40, options.width ?? 100));
	const paint = createPaint(color);
	let first;
	for (const own of reportedOf(run, options)) {
		yield `${first ? "\n" : ""}${finding(own, columns, paint, verbose)}`;
		first ??= own;
	}
	const { errors, warnings } = tallyOf(run);
	const style = errors > 0 ? styles.error : warnings > 0 ? styles.warning : styles.clean;
	const parts = [
		lineOf(passedOverLines(run, { verbose })),
		lineOf(hint(first, paint, verbose)),
		wrapped(summaryOf(run, { quiet }), columns, (text) => run.linted.length > 0 ? paint(style, text) : text)
	];
	let isBelow = first !== void 0;
	for (const part of parts.filter((own) => own !== "")) {
		yield `${isBelow ? "\n" : ""}${part}`;
		isBelow = true;
	}
};
function wrapped(text, columns, style) {
	return wrap(text, columns).map(({ start, end }) => `${style(text.slice(start, end))}
`).join("");
}
function lineOf(text) {
	return text === "" ? "" : `${text}
`;
}
function finding({ document, message }, columns, paint, verbose) {
	const level = levelOf(message);
	const style = styles[level];
	const parts = [
		`${`${paint("bold", `${escapeControls(document.path)}:${message.line ?? 1}:${message.column ?? 1}`)} ${paint(style, level)} ${paint("cyan", message.ruleId ?? "")}`}
`,
		paragraph(message.reason, columns, paint),
		frameOf({
			document,
			message
		}, columns, paint, style)
	];
	if (verbose) {
		parts.push(paragraph(message.note ?? "", columns, paint));
		parts.push(`  ${paint("dim", message.url ?? "")}
`);
	}
	return parts.join("");
}
function frameOf({ message }, columns, paint, style) {
	const detail = detailOf(message);
	if (!detail?.excerpt) return "";
	const quotes = [{
		excerpt: detail.excerpt,
		mark: "^",
		style,
		words: ""
	}];
	const words = causeOf(message)?.reason;
	if (detail.causeExcerpt && words !== void 0) quotes.push({
		excerpt: detail.causeExcerpt,
		mark: "-",
		style: "cyan",
		words
	});
	return frame(quotes, columns, paint);
}
function paragraph(text, columns, paint) {
	const safe = escapeControls(text);
	if (safe === "") return "";
	const quoted = [...safe.matchAll(/``\s(?:[^`]|`(?!`))*\s``|`[^`]*`/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
	return wrap(safe, columns - 2).map(({ start, end }) => {
		let at = start;
		let line = "";
		for (const own of quoted) {
			if (own.end <= at || own.start >= end) continue;
			const from = Math.max(at, own.start);
			const to = Math.min(end, own.end);
			line += safe.slice(at, from) + paint("bold", safe.slice(from, to));
			at = to;
		}
		return `  ${line}${safe.slice(at, end)}
`;
	}).join("");
}
function hint(first, paint, verbose) {
	if (!first || verbose) return "";
	return paint("dim", `Why, with examples: postmortem-lint explain ${first.message.ruleId ?? "<rule>"}`);
}
export { pretty };
