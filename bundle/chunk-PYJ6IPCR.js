import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  rules
} from "./chunk-FAZW4ZQS.js";
import {
  causeOf
} from "./chunk-RSGRZBPI.js";
import {
  createMessage
} from "./chunk-QJPMB2GX.js";

// src/linted.ts
function pack({ messages, known }, { details: details2, outline }) {
  const rowsOf = (list) => list.map((message) => rowOf(message, details2?.get(message)));
  const packed = { rows: rowsOf(messages), known: known && rowsOf(known), outline };
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
  const last = row.findLastIndex((value) => value !== 0);
  return last < 4 ? [ruleId, reason, row[2], row[3]] : row;
}
function packPlace({ place }) {
  if (!place) return 0;
  const { start, end } = "start" in place ? place : { start: place, end: place };
  return [start.line, start.column, start.offset ?? 0, end.line, end.column, end.offset ?? 0];
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
  const rule = byId.get(ruleId) ?? { id: ruleId, rationale: "" };
  const [actual, ...others] = expected === 0 ? [] : expected;
  const message = createMessage(rule, {
    reason,
    place: positionOf(place),
    fatal: fatal === 1,
    cause: cause === 0 ? void 0 : { reason: cause[0], place: positionOf(cause[1]) },
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
  return { start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } };
}
function unpack(packed) {
  return JSON.parse(packed);
}

export {
  pack,
  detailOf,
  lintedOf
};
