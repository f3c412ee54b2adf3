import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  spanOf
} from "./chunk-SJMD2IYR.js";

// src/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintsOf(messages, incident) {
  const seen = /* @__PURE__ */ new Map();
  const headings = incident.sections.filter(({ form }) => form !== "label");
  return new Map(
    messages.map((message) => {
      const identity = identityOf(message, headings, incident);
      const ordinal = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, ordinal);
      return [message, hashOf(`${identity}\0${ordinal}`)];
    })
  );
}
function hashOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
function identityOf(message, headings, { locator, top }) {
  const { start, end } = spanOf(message) ?? top;
  const section = headings.findLast(({ place }) => place.start <= start);
  const heads = [section?.place, top].some((place) => place && start <= place.start && end >= place.end);
  const words = heads ? message.reason.replace(/\d+/g, "0") : wordsAt(start, end, locator);
  const where = section && section.place.start !== top.start ? nameOf(section) : "";
  return [message.ruleId ?? "", where, plain(words)].join("\0");
}
var longest = 400;
function wordsAt(start, end, { source, lineAt, lineStart }) {
  const from = end > start ? start : lineStart(lineAt(start));
  return source.slice(from, Math.min(end > start ? end : lineStart(lineAt(start) + 1), from + longest));
}
function nameOf(section) {
  return section.keys.length > 0 ? section.keys.join("+") : plain(section.name);
}
function plain(text) {
  return text.normalize("NFC").toLowerCase().replace(/[*_`\\|#]/g, "").replace(/\s+/g, " ").trim();
}

export {
  fingerprintsOf,
  hashOf
};
