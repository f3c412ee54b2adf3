import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  causeOf
} from "./chunk-RSGRZBPI.js";

// src/reporters/place.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function placeOf({ line, column, place }) {
  const end = place && "end" in place ? place.end : void 0;
  return { line, column, endLine: end?.line, endColumn: end?.column };
}
function wordsOf(message) {
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
  return linted.flatMap((document) => shownOf(document, options).map((message) => ({ document, message })));
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

export {
  placeOf,
  wordsOf,
  levelOf,
  shownOf,
  reportedOf,
  pathBelow,
  projectPath
};
