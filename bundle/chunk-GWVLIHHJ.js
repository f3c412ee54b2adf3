import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  realPath
} from "./chunk-CLQ43K3I.js";
import {
  toJson
} from "./chunk-4NSOBIGN.js";

// src/baseline/baseline.ts
import { basename, dirname, join, relative, sep } from "node:path";
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
  const sorted = [...files].filter(([, list]) => list.length > 0).sort(([a], [b]) => a < b ? -1 : 1);
  const blocks = sorted.map(([path, list]) => `    ${toJson(path)}: [
${list.map((known) => `      ${lineOf(known)}`).join(",\n")}
    ]`);
  return `{
  "version": 1,
  "files": {${blocks.length > 0 ? `
${blocks.join(",\n")}
  ` : ""}}
}
`;
}
function lineOf({ rule, section, text, whole, count }) {
  const fields = { rule, section, text, ...whole && section !== "" ? { whole } : {}, count };
  return `{${Object.entries(fields).map(([name, value]) => `${toJson(name)}: ${toJson(value)}`).join(", ")}}`;
}

export {
  defaultName,
  folderOf,
  nameIn,
  knownIn,
  baselineText
};
