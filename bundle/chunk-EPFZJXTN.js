import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  daysOf,
  offsetAt,
  offsetsAtTime
} from "./chunk-AHMNS5XP.js";

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
function obviousPair(incident, to) {
  const events = reliableEvents(incident);
  const start = events.find((event) => event.milestone === "start");
  const ends = events.filter((event) => event.milestone === to);
  const end = to === "detected" ? ends[0] : ends.at(-1);
  if (!start || !end || start === end || end.at === void 0 || start.at === void 0 || end.at <= start.at) return void 0;
  return { from: start, to: end, minutes: end.at - start.at };
}

export {
  defaultTolerance,
  agrees,
  isEvent,
  carriesSeconds,
  minutesBetween,
  windowMinutes,
  isExactWindow,
  reliableEvents,
  witnessOf,
  sumOfWindows,
  obviousPair
};
