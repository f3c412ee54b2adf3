import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)

// src/reporters/escape.ts
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
  return text.replace(new RegExp("\\p{Cs}", "gu"), "�");
}
function toJson(value, indent) {
  const text = JSON.stringify(value, (_, own) => typeof own === "string" ? wellFormed(own) : own, indent);
  const escaped = text.replace(unsafe, (character) => character === "\n" ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
  return escaped.replace(command, "#\\u0023");
}
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
function toXml(text) {
  return escapeControls(text).replace(/[\ufffe\uffff]/g, visible).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export {
  escapeControls,
  escapeLines,
  commandOffsets,
  visible,
  shorten,
  wellFormed,
  toJson,
  toXml
};
