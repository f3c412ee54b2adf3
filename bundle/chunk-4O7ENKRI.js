import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  daysOf,
  findPhrase,
  findUndenied,
  formatMinutes,
  offsetAt,
  offsetsAtTime
} from "./chunk-QJPMB2GX.js";

// src/incident/tolerance.ts
var defaultTolerance = { exactMinutes: 0, hedgedMinutes: 5, hourMinutes: 30, halfHourMinutes: 15, dayMinutes: 720, share: 0.1 };
function toleranceOf(duration, tolerance, seconds = false) {
  const { minutes, unit, approximate } = duration;
  const hedged = approximate || duration.bound !== void 0;
  const larger = (floor) => Math.max(floor, minutes * tolerance.share);
  if (unit === "day" || unit === "week") return tolerance.dayMinutes * (unit === "week" ? 7 : 1);
  if (unit === "half-hour") return larger(tolerance.halfHourMinutes);
  if (unit === "hour") return larger(tolerance.hourMinutes);
  if (hedged) return minutes >= 120 && minutes % 30 === 0 ? larger(tolerance.hourMinutes) : larger(tolerance.hedgedMinutes);
  return tolerance.exactMinutes + (seconds || unit === "second" || !Number.isInteger(minutes) ? 1 : 0);
}
function agrees(duration, measured, tolerance, seconds = false) {
  const slack = toleranceOf(duration, tolerance, seconds);
  if (duration.bound === "over" && measured > duration.minutes) return measured <= duration.minutes + Math.max(slack, 60, duration.minutes);
  if (duration.bound === "under" && measured < duration.minutes) return true;
  return Math.abs(measured - duration.minutes) <= slack + 1e-6;
}

// src/incident/measure.ts
function isEvent(moment) {
  return "timePlace" in moment;
}
var day = 1440;
function exact(clock) {
  if (clock?.minutes === void 0 || clock.unknown) return void 0;
  return clock.minutes + (clock.seconds ?? 0) / 60;
}
function carriesSeconds(...moments) {
  return moments.some((moment) => moment?.clock?.seconds !== void 0);
}
function zoneShift(from, to, moment, incident) {
  if (!from || !to || from.name === to.name) return 0;
  const date = moment.date ?? incident.dates[0]?.date;
  const on = date ? { year: date.year, month: date.month, day: date.day } : { year: void 0, month: 1, day: 1 };
  const left = offsetAt(from, on);
  const right = offsetAt(to, on);
  return left === void 0 || right === void 0 ? void 0 : left - right;
}
function zoneOf(moment, incident) {
  return moment.zone ?? (isEvent(moment) ? moment.derivedZone : incident.timeline.zone);
}
function minutesBetween(from, to, incident) {
  const start = exact(from.clock);
  const end = exact(to.clock);
  if (start === void 0 || end === void 0) return void 0;
  const shift = zoneShift(zoneOf(from, incident), zoneOf(to, incident), from, incident);
  if (shift === void 0) return void 0;
  const apart = daysApart(from, to);
  const difference = end - start + shift;
  if (apart !== void 0) return apart * day + difference;
  return ((difference + day / 2) % day + day) % day - day / 2;
}
function daysApart(from, to) {
  const left = dayOf(from);
  const right = dayOf(to);
  return left === void 0 || right === void 0 ? void 0 : right - left;
}
function dayOf(moment) {
  if (isEvent(moment)) return moment.derivedDate === void 0 ? void 0 : moment.day;
  const { date } = moment;
  return date?.year === void 0 ? void 0 : daysOf(date.year, date.month, date.day);
}
function clockChange(start, end, incident) {
  const zone = zoneOf(start, incident);
  if (!zone || zone.offsets.length === 1 || zone.name !== zoneOf(end, incident)?.name) return 0;
  const [first] = incident.dates;
  const day2 = start.date ?? first?.date;
  const lastDay = end.date ?? day2;
  if (day2?.year === void 0 || lastDay?.year === void 0) return 0;
  const [from, ...doubtful] = offsetsAtTime(zone, day2, start.clock?.minutes ?? 0);
  const [to, ...unsure] = offsetsAtTime(zone, lastDay, end.clock?.minutes ?? 0);
  if (zone.region === void 0) return 0;
  return from === void 0 || to === void 0 || doubtful.length + unsure.length > 0 ? void 0 : from - to;
}
function windowMinutes(window, incident) {
  const { start, end } = window;
  if (!start || !end) return void 0;
  const first = exact(start.clock);
  const last = exact(end.clock);
  if (first === void 0 || last === void 0) return void 0;
  const shift = zoneShift(zoneOf(start, incident), zoneOf(end, incident), start, incident);
  const turned = clockChange(start, end, incident);
  if (shift === void 0 || turned === void 0) return void 0;
  const difference = last - first + shift + turned;
  const apart = end.date ? daysApart(start, end) : void 0;
  if (apart !== void 0) return apart * day + difference;
  return difference < 0 ? difference + day : difference;
}
function isExactWindow(window) {
  return [window.start, window.end].every(
    (moment) => moment?.clock && !moment.clock.approximate && !moment.clock.unknown && !moment.clock.fault && moment.clock.precision !== "hour"
  );
}
var most = 500;
function reliableEvents(incident) {
  return incident.timeline.events.filter((event) => event.reliable && event.at !== void 0).slice(0, most);
}
function witnessOf(duration, incident, tolerance) {
  const events = reliableEvents(incident);
  const slackSeconds = carriesSeconds(...events);
  for (const [index, from] of events.entries()) {
    for (const to of events.slice(index + 1)) {
      const minutes = (to.at ?? 0) - (from.at ?? 0);
      if (agrees(duration, minutes, tolerance, slackSeconds)) return { from, to, minutes };
    }
    if (from.until && from.clock) {
      const length = ((exact(from.until) ?? 0) - (exact(from.clock) ?? 0) + day) % day;
      if (agrees(duration, length, tolerance, slackSeconds)) return { from, to: from, minutes: length };
    }
  }
  const moments = statedMoments(incident);
  for (const from of moments) {
    for (const to of [...moments, ...events]) {
      if (from === to) continue;
      const minutes = minutesBetween(from, to, incident);
      if (minutes !== void 0 && agrees(duration, Math.abs(minutes), tolerance, slackSeconds)) return { from, to, minutes: Math.abs(minutes) };
      if (minutes !== void 0 && minutes < 0 && daysApart(from, to) === void 0 && agrees(duration, minutes + day, tolerance, slackSeconds))
        return { from, to, minutes: minutes + day };
    }
  }
  return void 0;
}
function statedMoments(incident) {
  const bounds = incident.claims.windows.flatMap((window) => [window.start, window.end]);
  return [...bounds, ...incident.claims.moments].filter((moment) => moment !== void 0).filter((moment) => moment.clock?.minutes !== void 0);
}
function sumOfWindows(duration, incident, tolerance) {
  const lengths = incident.claims.windows.map((window) => windowMinutes(window, incident)).filter((length) => length !== void 0);
  return lengths.length > 1 && agrees(
    duration,
    lengths.reduce((sum, length) => sum + length, 0),
    tolerance
  );
}
function obviousPair(incident, to, from = "start") {
  const events = reliableEvents(incident);
  const start = momentOf(events, from);
  const end = momentOf(events, to);
  if (!start || !end || start === end || end.at === void 0 || start.at === void 0 || end.at <= start.at) return void 0;
  return { from: start, to: end, minutes: end.at - start.at };
}
function momentOf(events, kind) {
  const ends2 = kind === "mitigated" || kind === "resolved";
  return ends2 ? events.findLast((event) => event.milestone === kind) : events.find((event) => event.milestone === kind);
}

// src/incident/contradictions.ts
function durationContradiction(stated, incident, tolerance) {
  const { duration } = stated;
  if (duration.bound === "under") return void 0;
  const windows = stated.window ? [stated.window] : incident.claims.windows;
  const measured = windows.flatMap((window) => {
    const minutes = windowMinutes(window, incident);
    return minutes === void 0 || minutes < 0 ? [] : [{ window, minutes }];
  });
  const slack = (window) => carriesSeconds(window.start, window.end);
  const text = (minutes) => formatMinutes(Math.round(minutes), incident.language.time);
  if (measured.length > 0) {
    if (measured.some(
      ({ window, minutes }) => agrees(duration, minutes, tolerance, slack(window)) || !isExactWindow(window) && Math.abs(minutes - duration.minutes) <= 30
    ))
      return void 0;
    if (sumOfWindows(duration, incident, tolerance)) return void 0;
    if (measured.some(({ window, minutes }) => agreesOnceMended(stated, window, minutes, incident, tolerance))) return void 0;
    const main = obviousPair(incident, "resolved");
    if (main && agrees(duration, main.minutes, tolerance) && measured.every(({ minutes }) => Math.abs(minutes - main.minutes) > 1)) return void 0;
    const [nearest] = measured;
    if (!nearest || measured.length > 1 && !stated.window && witnessOf(duration, incident, tolerance)) return void 0;
    if (nearest.minutes > 1440 && Math.abs(nearest.minutes % 1440 - duration.minutes) <= 1) return void 0;
    const { start, end } = nearest.window;
    const source = start && end && start.line !== end.line ? pairSource({ from: start, to: end, minutes: nearest.minutes }) : "in";
    return { stated, expected: text(nearest.minutes), against: nearest.window, source };
  }
  if (witnessOf(duration, incident, tolerance) || sumOfWindows(duration, incident, tolerance)) return void 0;
  const pair = obviousPair(incident, "resolved");
  if (!pair) return void 0;
  return { stated, expected: text(pair.minutes), against: pairPlace(pair), source: pairSource(pair) };
}
function agreesOnceMended(stated, window, minutes, incident, tolerance) {
  return boundContradictions(incident).some((found) => {
    if (found.window !== window) return false;
    const shift = minutesBetween(found.stated, found.event, incident) ?? 0;
    return agrees(stated.duration, found.bound === "end" ? minutes + shift : minutes - shift, tolerance);
  });
}
function metricContradiction(stated, incident, tolerance) {
  const { duration, kind } = stated;
  if (stated.explained || duration.bound !== void 0 || lacksWitness(incident)) return void 0;
  const { from, to } = metricDefinition(kind, incident.settings.metrics);
  const defined = incident.settings.metrics?.[kind] && obviousPair(incident, to, from);
  if (defined)
    return agrees(duration, defined.minutes, tolerance, carriesSeconds(defined.from, defined.to)) ? void 0 : pairContradiction(stated, defined, incident);
  if (witnessOf(duration, incident, tolerance) || sumOfWindows(duration, incident, tolerance)) return void 0;
  const { windows } = incident.claims;
  const lengths = windows.map((window) => windowMinutes(window, incident));
  if (lengths.some((minutes) => minutes !== void 0 && agrees(duration, minutes % 1440, tolerance))) return void 0;
  const events = reliableEvents(incident);
  if (events.length + incident.claims.moments.length < 3) return void 0;
  const pair = obviousPair(incident, to, from) ?? widestPair(events) ?? windowPair(incident);
  if (!pair || pair.minutes < 1) return void 0;
  if ((duration.unit === "day" || duration.unit === "week") && duration.minutes > pair.minutes) return void 0;
  const found = pairContradiction(stated, pair, incident);
  return { ...found, source: `${found.source}; no other pair of entries gives it either` };
}
function pairContradiction(stated, pair, { language }) {
  return { stated, expected: formatMinutes(Math.round(pair.minutes), language.time), against: pairPlace(pair), source: pairSource(pair) };
}
var ends = { ttd: "detected", ttm: "mitigated", ttr: "resolved" };
function metricDefinition(kind, metrics) {
  return metrics?.[kind] ?? { from: "start", to: ends[kind] };
}
function lacksWitness({ timeline, placeholders }) {
  if (timeline.events.some((event) => event.earlierThan && !event.earlierThan.reliable || event.clock?.fault && event.clock.fault.kind !== "spacing"))
    return true;
  return hasUnfilledEntry({ timeline, placeholders });
}
function hasUnfilledEntry({ timeline, placeholders }) {
  if (placeholders.length === 0) return false;
  const lines = new Set(timeline.section?.lines.map((line) => line.number));
  const first = timeline.events[0]?.line ?? Number.POSITIVE_INFINITY;
  const last = (timeline.events.at(-1)?.line ?? 0) + 2;
  return placeholders.some(({ line }) => lines.has(line) || line >= first && line <= last);
}
function widestPair(events) {
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last || first === last) return void 0;
  return { from: first, to: last, minutes: (last.at ?? 0) - (first.at ?? 0) };
}
function windowPair(incident) {
  for (const window of incident.claims.windows) {
    const minutes = windowMinutes(window, incident);
    if (window.start && window.end && minutes !== void 0 && minutes > 0) return { from: window.start, to: window.end, minutes };
  }
  return void 0;
}
function pairPlace(pair) {
  return { text: momentText(pair.from), place: placeOf(pair.from), line: pair.from.line };
}
function placeOf(moment) {
  return isEvent(moment) ? moment.timePlace : moment.place;
}
function momentText(moment) {
  return isEvent(moment) ? moment.timeText : moment.text;
}
function pairSource(pair) {
  return `from \`${momentText(pair.from)}\` (line ${pair.from.line}) to \`${momentText(pair.to)}\` (line ${pair.to.line})`;
}
function boundContradictions(incident) {
  const found = [];
  if (incident.claims.windows.length === 0 || hasUnfilledEntry(incident)) return found;
  const events = reliableEvents(incident);
  const { events: all } = incident.timeline;
  const worded = { start: wordedAs(incident, all, "start"), end: wordedAs(incident, all, "end") };
  for (const window of incident.claims.windows) {
    for (const bound of ["start", "end"]) {
      const stated = window[bound];
      if (!stated?.clock || stated.clock.approximate || stated.clock.fault || stated.clock.minutes === void 0) continue;
      const candidates = worded[bound];
      const decisive = bound === "start" ? candidates[0] : candidates.at(-1);
      if (decisive && isOfAnotherDay(window, decisive.event)) continue;
      const chosen = decisive?.event.reliable ? decisive : candidates.find(({ event }) => event.reliable && event.clock?.minutes === decisive?.event.clock?.minutes);
      const contradiction = chosen && boundContradiction(incident, events, window, stated, chosen);
      const again = found.some((other) => other.bound === bound && Math.abs(minutesBetween(other.stated, stated, incident) ?? 1) < 1);
      if (contradiction && !again) found.push({ ...contradiction, window, bound, stated });
    }
  }
  return found;
}
function isOfAnotherDay(window, event) {
  const { date } = window.start ?? {};
  const [month, day2] = (event.derivedDate ?? "").split("-").slice(-2).map(Number);
  if (!date || date.year !== void 0 || month === void 0 || day2 === void 0) return false;
  return date.month !== month || Math.abs(date.day - day2) > 1;
}
function wordedAs(incident, events, bound) {
  const { language } = incident;
  return events.flatMap((event) => {
    const words = findUndenied(event.description.slice(0, 160), language.bounds[bound], language);
    return words ? [{ event, words: words.text }] : [];
  });
}
function boundContradiction(incident, events, window, stated, chosen) {
  const { language } = incident;
  const slack = stated.clock?.precision === "hour" ? 30 : 0;
  const { start, end } = window;
  const other = stated === start ? end : start;
  const near24 = other && Math.abs(minutesBetween(other, chosen.event, incident) ?? 0) <= 1440;
  const distance = (event) => {
    const minutes = minutesBetween(stated, event, incident);
    if (minutes === void 0) return void 0;
    const apart = Math.abs(minutes);
    if (apart <= 1440) return apart;
    return near24 ? Math.min(apart % 1440, 1440 - apart % 1440) : void 0;
  };
  const seconds = (event) => carriesSeconds(stated, event) ? 1 : 0;
  const near = (event) => (distance(event) ?? Number.POSITIVE_INFINITY) <= slack + seconds(event);
  if (events.some(near)) return void 0;
  const ends2 = events.flatMap((event) => event.until ? [{ ...event, clock: event.until }] : []);
  if (ends2.some((event) => Math.abs(minutesBetween(stated, event, incident) ?? 1) % 1440 < 1)) return void 0;
  if ((distance(chosen.event) ?? Number.POSITIVE_INFINITY) > 12 * 60) return void 0;
  if (findPhrase(chosen.event.description, language.metricNotes) && chosen.words.length < 4) return void 0;
  return chosen;
}

export {
  defaultTolerance,
  agrees,
  isEvent,
  minutesBetween,
  windowMinutes,
  witnessOf,
  sumOfWindows,
  durationContradiction,
  metricContradiction,
  metricDefinition,
  boundContradictions
};
