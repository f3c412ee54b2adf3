import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  runRule,
  settle,
  toMessage
} from "./chunk-QJPMB2GX.js";
import {
  VFileMessage
} from "./chunk-HPRNW4EY.js";

// src/lint-incident.ts
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
  return { start, end: ("end" in place ? place.end.offset : void 0) ?? start };
}
function offsetOf(message) {
  return spanOf(message)?.start ?? 0;
}
function causeOf({ cause }) {
  return cause instanceof VFileMessage ? cause : void 0;
}

export {
  lintIncident,
  byPlace,
  spanOf,
  offsetOf,
  causeOf
};
