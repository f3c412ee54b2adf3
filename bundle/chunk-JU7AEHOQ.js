import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  commandOffsets,
  escapeControls,
  visible
} from "./chunk-4NSOBIGN.js";

// src/reporters/cells.ts
var segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
var tabWidth = 4;
var wide = new RegExp("^(?:[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6]|[\\u{16fe0}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}|\\p{Regional_Indicator}{2}|\\p{Emoji}\\ufe0f)", "u");
var invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
function cellsOf(text) {
  let column = 0;
  const commands = commandOffsets(text);
  return [...segmenter.segment(text)].map(({ segment, index }) => {
    const printed = segment === "	" ? " ".repeat(tabWidth - column % tabWidth) : commands.has(index) ? visible(segment) : escapeControls(segment);
    const width = printed === segment ? widthOfCharacter(segment) : printed.length;
    column += width;
    return { text: printed, width, start: index, end: index + segment.length };
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
    lines.push({ start: cells[first]?.start ?? 0, end: cells[end - 1]?.end ?? 0 });
    first = next;
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}
function lineFrom(cells, first, columns) {
  let width = 0;
  let last;
  for (let index = first; index < cells.length; index++) {
    const cell = cells[index];
    if (!cell) break;
    if (cell.text === " ") last = { next: index + 1, end: index };
    else if (cell.width === 2 && index > first) last = { next: index, end: index };
    width += cell.width;
    if (width > columns && cell.text !== " ") return last && last.end > first ? last : { next: Math.max(index, first + 1), end: Math.max(index, first + 1) };
  }
  return { next: cells.length, end: cells.length };
}

export {
  cellsOf,
  widthOf,
  wrap
};
