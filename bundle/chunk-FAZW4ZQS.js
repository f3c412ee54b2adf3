import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  boundContradictions,
  defaultTolerance,
  durationContradiction,
  metricContradiction,
  minutesBetween,
  windowMinutes
} from "./chunk-4O7ENKRI.js";
import {
  addDays,
  dateAt,
  daysOf,
  defineRule,
  formatDate,
  formatMinutes,
  hasPhrase,
  isOneOf,
  milestoneKinds,
  quote,
  seasonMismatch,
  sectionKeys,
  toPlugin,
  wordsOnly
} from "./chunk-QJPMB2GX.js";

// src/markdown/md.ts
function md(strings) {
  const lines = strings.join("").split("\n");
  if (lines[0]?.trim() === "") lines.shift();
  if (lines.at(-1)?.trim() === "") lines.pop();
  const margins = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin)).join("\n");
}

// rules/accidental-code.ts
var rule = defineRule({
  id: "accidental-code",
  description: "Prose that its indentation turned into a code block.",
  rationale: "Markdown shows text behind four spaces as code: it does not wrap, its links are dead, and the timeline in it looks like a log.",
  limits: "An indented block that reads as code, output or a log is left alone. The fix is applied only to a block that holds a section name or timed entries, and no tag or entity that Markdown would not show.",
  level: "warning",
  fix: "safe",
  options: {},
  examples: [
    {
      name: "a log is code on purpose",
      markdown: md`
        # Postmortem: booking database out of connections

        ## Detection

        Priya found the cause in the log of the database:

            $ kubectl logs booking-db-0 --tail=2
            2025-03-04T14:02:11Z ERROR pool="bookings" active=200 waiting=41
            2025-03-04T14:02:12Z ERROR pool="bookings" active=200 waiting=57
      `
    },
    {
      name: "a timeline behind four spaces",
      markdown: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

            14:02 Connection pool is full, outage begins
            14:10 Alert pages Priya
            14:49 Pool enlarged, bookings are restored

        ## Root cause

        A report held its connections open.
      `,
      findings: ["5:5-7:47: Unexpected code block made of prose by its indentation, expected text at the margin"],
      fixed: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

        - 14:02 Connection pool is full, outage begins
        - 14:10 Alert pages Priya
        - 14:49 Pool enlarged, bookings are restored

        ## Root cause

        A report held its connections open.
      `
    },
    {
      name: "captions with text behind more spaces",
      markdown: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

            14:02 Outage begins
                The connection pool is full.
                Bookings fail.

            14:49 Bookings are restored
      `,
      findings: ["5:5-9:32: Unexpected code block made of prose by its indentation, expected text at the margin"],
      fixed: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

        - 14:02 Outage begins
          - The connection pool is full.
          - Bookings fail.

        - 14:49 Bookings are restored
      `
    }
  ],
  *check({ accidentalCode }) {
    for (const block of accidentalCode)
      yield {
        message: "Unexpected code block made of prose by its indentation, expected text at the margin",
        place: block.place,
        edits: block.safe ? block.edits : []
      };
  }
});
var accidental_code_default = toPlugin(rule);

// rules/ambiguous-time.ts
var rule2 = defineRule({
  id: "ambiguous-time",
  description: "A time or date that may be read in two ways.",
  rationale: "03/04/2024 is April in Bergen and March in Boston; 1:05 after a long night may be noon or midnight.",
  limits: "Silent where the order of the entries, a day above 12 or another date in the document leaves one reading. Each spelling of a date is reported once, and of the times the first.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "the month is a word",
      markdown: md`
        # Postmortem: fares not shown on 3 April 2024

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied, outage begins
        - 12:20 Priya is paged
        - 13:05 Fares are restored
      `
    },
    {
      name: "a day above 12 shows the order",
      markdown: md`
        # Postmortem: fares not shown on 23/04/2024

        From 11:40 to 13:05 UTC no fare was shown.
      `
    },
    {
      name: "day and month may be swapped",
      markdown: md`
        # Postmortem: fares not shown

        ## Summary

        On 03/04/2024 from 11:40 to 13:05 UTC no fare was shown to customers.
      `,
      findings: ["5:4-5:14: Unexpected ambiguous date `03/04/2024`, expected year, month and day as in `2024-04-03`"]
    },
    {
      name: "am or pm is missing",
      markdown: md`
        # Postmortem: fares not shown on 3 April 2024

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied, outage begins
        - 12:20 Priya is paged
        - 1:05 Fares are restored
      `,
      findings: ["7:3-7:7: Unexpected ambiguous time `1:05`, expected am, pm or a 24-hour time"]
    }
  ],
  *check({ ambiguousTimes }) {
    const seen = /* @__PURE__ */ new Set();
    for (const { text, place, expected } of ambiguousTimes) {
      const dated = /\d{4}|\d\D\d+\D\d/.test(text);
      const key = dated ? text : "";
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        message: `Unexpected ambiguous ${dated ? "date" : "time"} ${quote(text)}, expected ${dated ? "year, month and day as in `2024-04-03`" : "am, pm or a 24-hour time"}`,
        place,
        expected
      };
    }
  }
});
var ambiguous_time_default = toPlugin(rule2);

// rules/ambiguous-time-zone.ts
function mismatchAround(zone, date) {
  const wrong = [-1, 0, 1].map((count) => seasonMismatch(zone, addDays(date, count)));
  return wrong.every((name) => name !== void 0) ? wrong[1] : void 0;
}
var rule3 = defineRule({
  id: "ambiguous-time-zone",
  description: "A time zone name with several meanings, or one that is not in use on that day.",
  rationale: "IST is the time of India, of Ireland and of Israel. PST in July is an hour off, and so is everything compared with it.",
  limits: "Silent where the document spells the zone out, states an offset or another zone beside it, and where some place keeps the name all year (EST in Panama). Each name is reported once.",
  level: "warning",
  fix: "suggested",
  options: {},
  examples: [
    {
      name: "spelt out once",
      markdown: md`
        # Postmortem: support chat down on 27 February 2025

        From 10:30 to 11:45 IST (Indian Standard Time) nobody answered in the chat.

        ## Timeline (IST)

        - 10:30 Chat server goes down
        - 11:45 Chat is restored
      `
    },
    {
      name: "three zones are called IST",
      markdown: md`
        # Postmortem: support chat down on 27 February 2025

        From 10:30 to 11:45 IST nobody answered in the chat.

        ## Timeline

        - 10:30 Chat server goes down
        - 11:45 Chat is restored
      `,
      findings: ["3:21-3:24: Unexpected ambiguous time zone `IST`, expected its full name or an offset: `UTC+01:00` or `UTC+02:00` or `UTC+05:30`"]
    },
    {
      name: "a winter name in summer",
      markdown: md`
        # Postmortem: sailings missing on 16 July 2025

        ## Timeline (PST)

        - 09:10 Import of the sailings fails, outage begins
        - 09:55 Sailings are restored
      `,
      findings: ["3:14-3:17: Unexpected time zone `PST` on 2025-07-16, expected `PDT` or an offset"]
    }
  ],
  *check({ zones }) {
    const clear = zones.some(({ zone }) => zone.spelledOut || zone.offsets.length === 1 && zone.season === void 0);
    const seen = /* @__PURE__ */ new Set();
    for (const { zone, date, place } of zones) {
      if (seen.has(zone.name)) continue;
      const right = date && mismatchAround(zone, date);
      if (right) {
        seen.add(zone.name);
        yield { message: `Unexpected time zone ${quote(zone.text)} on ${formatDate(date)}, expected ${quote(right)} or an offset`, place, expected: [right] };
      } else if (zone.offsets.length > 1 && zone.region === void 0 && !clear) {
        seen.add(zone.name);
        const readings = zone.offsets.map(nameOffset);
        yield {
          message: `Unexpected ambiguous time zone ${quote(zone.text)}, expected its full name or an offset: ${readings.map((name) => quote(name)).join(" or ")}`,
          place,
          expected: readings
        };
      }
    }
  }
});
function nameOffset(minutes) {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
var ambiguous_time_zone_default = toPlugin(rule3);

// rules/blame.ts
var rule4 = defineRule({
  id: "blame",
  description: "A person or group is blamed.",
  rationale: "Whoever is blamed today keeps quiet next time. Ask what let one mistake take the service down.",
  limits: "Needs a human subject and a verdict. To say who did what is no blame; quotes, denials and action items are left alone.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "who did what, without a verdict",
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        Marek ran the cleanup script in a shell that was connected to production. The script takes the database from
        the environment and asks no question.
      `
    },
    {
      name: "a verdict over a person",
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        The engineer forgot to check which database the shell was connected to, and the script deleted the manifests.
      `,
      findings: ["5:5-5:23: Unexpected blame in `engineer forgot to`, expected what in the system made it possible"]
    }
  ],
  *check({ blame, languageKnown }) {
    if (!languageKnown) return;
    for (const phrase of blame) yield { message: `Unexpected blame in ${quote(phrase.text)}, expected what in the system made it possible`, place: phrase.place };
  }
});
var blame_default = toPlugin(rule4);

// src/incident/date-contradictions.ts
function dateContradictions(incident) {
  return [
    ...incident.claims.windows.flatMap((window) => windowContradiction(incident, window)),
    ...dayContradictions(incident),
    ...startContradictions(incident),
    ...titleContradictions(incident)
  ];
}
function windowContradiction(incident, window) {
  const { start, end } = window;
  if (!start || !end?.date || !start.date) return [];
  const minutes = windowMinutes(window, incident);
  if (minutes === void 0) return [];
  if (minutes < 0) return [{ kind: "end", stated: end, against: start }];
  const stated = [...incident.claims.durations, ...incident.claims.metrics].some(
    (own) => !own.duration.approximate && Math.abs(own.minutes - minutes % 1440) <= 1
  );
  return minutes >= 1440 && stated ? [{ kind: "window", stated: end, against: start }] : [];
}
function spanContradictions(incident) {
  return incident.claims.windows.flatMap((window) => {
    const against = window.end && undatedTimeline(incident, window);
    return window.end && against ? [{ stated: window.end, against }] : [];
  });
}
function undatedTimeline(incident, window) {
  const { events } = incident.timeline;
  const first = events[0];
  const last = events.at(-1);
  const minutes = windowMinutes(window, incident);
  if (!first || !last || events.length < 3 || minutes === void 0 || minutes < 1440) return void 0;
  if (events.some((event) => event.date || event.crossesMidnight || event.clock?.minutes === void 0)) return void 0;
  const same = first.clock?.minutes === window.start?.clock?.minutes && last.clock?.minutes === window.end?.clock?.minutes;
  return same ? { text: last.timeText, place: last.timePlace, line: last.line } : void 0;
}
function dayNumber(date) {
  return date.year === void 0 ? void 0 : daysOf(date.year, date.month, date.day);
}
function dayContradictions(incident) {
  const dated = incident.timeline.events.filter(
    (event) => event.date?.year !== void 0 && event.date.ambiguous === void 0 && event.reliable
  );
  const days = dated.map((event) => dayNumber(event.date)).filter((day2) => day2 !== void 0);
  const [first] = dated;
  if (!first || days.length < 2) return [];
  const earliest = Math.min(...days);
  const latest = Math.max(...days);
  const found = [];
  for (const stated of incident.dates) {
    if (stated.from !== "label" && stated.from !== "title") continue;
    const day2 = dayNumber(stated.date);
    if (day2 === void 0 || isPublication(incident, stated)) continue;
    const agreed = incident.dates.some((other) => (other.from === "summary" || other.from === "start") && dayNumber(other.date) === earliest) && earliest === latest;
    if (day2 < earliest - 1 && earliest - day2 < 400)
      found.push({ kind: "incident", stated, against: { text: first.date.text, place: first.timePlace, line: first.line } });
    else if (stated.from === "title" && day2 > latest && day2 - latest < 400 && (agreed || day2 - latest > 20))
      found.push({ kind: "incident", stated, against: { text: first.date.text, place: first.timePlace, line: first.line } });
  }
  return found.slice(0, 1);
}
function startContradictions(incident) {
  if (incident.claims.windows.some((window) => windowContradiction(incident, window).length > 0)) return [];
  const starts = incident.dates.filter((stated) => stated.from === "start");
  const [start] = starts;
  const day2 = start && dayNumber(start.date);
  if (!start || day2 === void 0 || new Set(starts.map((own) => dayNumber(own.date))).size > 1) return [];
  const dated = incident.timeline.events.filter((event) => event.date?.year !== void 0 && event.date.ambiguous === void 0 && event.reliable);
  const days = dated.map((event) => (event.date ? dayNumber(event.date) : void 0) ?? day2);
  const [first] = dated;
  if (first && days.length >= 2) {
    const apart2 = Math.min(...days) - day2;
    const otherYear = [365, 366].some((year) => Math.abs(apart2 - year) <= 1);
    return otherYear || apart2 < 0 && day2 > Math.max(...days) && -apart2 < 400 ? [{ kind: "incident", stated: start, against: { text: first.date?.text ?? first.timeText, place: first.timePlace, line: first.line } }] : [];
  }
  const headed = incident.dates.find((stated) => (stated.from === "label" || stated.from === "title") && !isPublication(incident, stated));
  const apart = headed === void 0 ? 0 : day2 - (dayNumber(headed.date) ?? day2);
  return headed && apart >= 1 && apart < 400 ? [{ kind: "incident", stated: start, against: headed }] : [];
}
function titleContradictions(incident) {
  const titled = incident.dates.find((stated) => stated.from === "title");
  const label = incident.dates.find((stated) => stated.from === "label" && !isPublication(incident, stated));
  const [from, to] = [titled && dayNumber(titled.date), label && dayNumber(label.date)];
  if (!titled || !label || from === void 0 || to === void 0 || to <= from || to - from > 60) return [];
  const told = incident.dates.some((stated) => (stated.from === "summary" || stated.from === "start") && dayNumber(stated.date) === to);
  const doubted = incident.dates.some((stated) => stated !== titled && dayNumber(stated.date) === from);
  return told && !doubted ? [{ kind: "incident", stated: titled, against: label }] : [];
}
function isPublication(incident, stated) {
  const label = incident.metadata.find((own) => own.place.start === stated.place.start);
  return label !== void 0 && isOneOf(label.label, incident.language.labels.published);
}

// rules/date-mismatch.ts
var rule5 = defineRule({
  id: "date-mismatch",
  description: "An end before its start, or two dates for the same incident.",
  rationale: "A wrong day sends everybody who looks for the cause to the wrong deployment and the wrong logs.",
  limits: "The date in a file name, a bare `date` in the front matter and dates of publication may differ from the incident.",
  level: "error",
  options: {},
  examples: [
    {
      name: "published the day after",
      markdown: md`
        ---
        title: Gate codes rejected
        date: 2025-03-28
        ---

        # Postmortem: gate codes rejected

        - Start: 2025-03-27 19:30 UTC
        - End: 2025-03-27 21:45 UTC
      `
    },
    {
      name: "an end before its start",
      markdown: md`
        # Postmortem: gate codes rejected

        - Start: 2025-03-27 19:30 UTC
        - End: 2025-03-26 21:45 UTC
      `,
      findings: ["4:8-4:28: Unexpected end `2025-03-26 21:45 UTC` before its start, expected an end after `2025-03-27 19:30 UTC` on line 3"]
    },
    {
      name: "a label names another month",
      markdown: md`
        # Postmortem: login loop

        Date: 13 February 2025

        ## Timeline (UTC)

        - 2025-03-13 18:20 Cookie domain is changed, login loop begins
        - 2025-03-13 18:29 Alert pages Ines
        - 2025-03-13 19:05 Change taken back, logins are restored
      `,
      findings: ["3:7-3:23: Unexpected date `13 February 2025`, expected `2025-03-13` as on line 7"]
    }
  ],
  *check(incident) {
    for (const { stated, against, kind } of dateContradictions(incident)) {
      const what = kind === "end" ? `end ${quote(stated.text)} before its start` : `date ${quote(stated.text)}`;
      const wanted = kind === "end" ? `an end after ${quote(against.text)}` : `${quote(against.text)} as`;
      yield {
        message: `Unexpected ${what}, expected ${wanted} on line ${against.line}`,
        place: stated.place,
        cause: { message: `Other date: ${quote(against.text)}`, place: against.place },
        level: kind === "incident" ? "warning" : "error"
      };
    }
  }
});
var date_mismatch_default = toPlugin(rule5);

// rules/duplicate-action.ts
var rule6 = defineRule({
  id: "duplicate-action",
  description: "The same action twice.",
  rationale: "Each owner thinks the other one does it, or both do.",
  limits: "Only the same words count, without case and punctuation.",
  level: "off",
  options: {},
  examples: [
    {
      name: "two places for one kind of work",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Alert when the oldest webhook waits for 5 minutes (Priya, due 2025-02-14)
        - Alert when the oldest mail waits for 5 minutes (Odd, due 2025-02-14)
      `
    },
    {
      name: "written down twice",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Alert when the oldest webhook waits for 5 minutes
        - Retry webhooks for a whole day
        - Alert when the oldest webhook waits for 5 minutes.
      `,
      findings: ["7:3-7:53: Unexpected second action `Alert when the oldest webhook waits for 5 minutes`, expected it once as on line 5"]
    }
  ],
  *check({ actions }) {
    const seen = /* @__PURE__ */ new Map();
    for (const action of actions) {
      const key = action.work.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
      const before = seen.get(key);
      if (before) {
        yield {
          message: `Unexpected second action ${quote(action.work)}, expected it once as on line ${before.line}`,
          place: action.place,
          cause: { message: "First action", place: before.place }
        };
      } else seen.set(key, action);
    }
  }
});
var duplicate_action_default = toPlugin(rule6);

// rules/duplicate-section.ts
var rule7 = defineRule({
  id: "duplicate-section",
  description: "The same part occurs twice at the same level.",
  rationale: "Two timelines drift apart with every edit, and a reader who finds one does not look for the other.",
  limits: "Headings of different levels may share a name: a part and its sub-part. Labels do not count.",
  level: "off",
  options: {},
  examples: [
    {
      name: "a part and its sub-part",
      markdown: md`
        # Postmortem: seat map blank

        ## Impact

        The seat map was blank for an hour.

        ### Customer impact

        900 customers could not choose a seat.
      `
    },
    {
      name: "two summaries",
      markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## What happened

        An image server was switched off.
      `,
      findings: ["7:4-7:17: Unexpected section `What happened`, expected one section `summary`, which is `Summary` on line 3"]
    }
  ],
  *check({ sections }) {
    const seen = /* @__PURE__ */ new Map();
    for (const section of sections) {
      if (section.form === "label") continue;
      for (const key of section.keys) {
        const before = seen.get(`${key} ${section.level}`);
        if (!before) {
          seen.set(`${key} ${section.level}`, section);
          continue;
        }
        yield {
          message: `Unexpected section ${quote(section.name)}, expected one section \`${key}\`, which is ${quote(before.name)} on line ${before.line}`,
          place: section.place,
          cause: { message: "First section", place: before.place }
        };
      }
    }
  }
});
var duplicate_section_default = toPlugin(rule7);

// rules/duration-mismatch.ts
var rule8 = defineRule({
  id: "duration-mismatch",
  description: "A stated duration contradicts the stated start and end, or the timeline.",
  rationale: "The duration is the number that gets quoted. If the document disagrees with itself, somebody quotes a wrong one.",
  limits: 'Silent within the tolerance ("about two hours" may be 110 minutes), and without a stated start and end as soon as any two entries are that far apart. It cannot know which side is wrong, so it only suggests.',
  level: "error",
  fix: "suggested",
  options: { tolerance: defaultTolerance },
  examples: [
    {
      name: "duration and timeline agree",
      markdown: md`
        # Postmortem: checkout down

        The outage lasted 47 minutes.

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:10 Alert pages Priya
        - 14:49 Checkout is fully restored
      `
    },
    {
      name: "a rounded duration",
      markdown: md`
        # Postmortem: checkout down

        Checkout was down for about 2 hours, from 14:02 to 15:51 UTC.
      `
    },
    {
      name: "the night that has an hour more",
      markdown: md`
        # Postmortem: quotes failed

        Duration: 3 hours 30 minutes, from 2024-11-03 00:30 to 03:00 ET
      `
    },
    {
      name: "not what start and end say",
      markdown: md`
        # Postmortem: checkout down

        The outage lasted 1 hour and 5 minutes, from 14:02 to 15:31 UTC.
      `,
      findings: ["3:19-3:39: Unexpected duration `1 hour and 5 minutes`, expected `1 hour 29 minutes` as in `14:02 to 15:31 UTC` on line 3"]
    },
    {
      name: "no two entries are that far apart",
      markdown: md`
        # Postmortem: checkout down

        The outage lasted 47 minutes.

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:10 Alert pages Priya
        - 14:58 Checkout is fully restored
      `,
      findings: ["3:19-3:29: Unexpected duration `47 minutes`, expected `56 minutes` as from `14:02` (line 7) to `14:58` (line 9)"]
    }
  ],
  *check(incident, { tolerance }) {
    for (const stated of incident.claims.durations) {
      const found = durationContradiction(stated, incident, tolerance);
      if (!found) continue;
      const source = found.source === "in" ? `in ${quote(found.against.text)} on line ${found.against.line}` : found.source;
      yield {
        message: `Unexpected duration ${quote(stated.text)}, expected ${quote(found.expected)} as ${source}`,
        place: stated.place,
        cause: { message: `Other statement: ${quote(found.against.text)}`, place: found.against.place },
        expected: [found.expected]
      };
    }
  }
});
var duration_mismatch_default = toPlugin(rule8);

// rules/empty-section.ts
var rule9 = defineRule({
  id: "empty-section",
  description: "A section has a heading and nothing under it.",
  rationale: 'Somebody meant to write this part and did not. "None, because …" is an answer; a blank is not.',
  limits: "A picture, a table or a sub-heading with text is content.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "a reason is content",
      markdown: md`
        # Postmortem: boarding passes late

        ## Resolution

        None: the queue drained by itself.

        ## Lessons learned

        ### What went well

        The alert came within a minute.
      `
    },
    {
      name: "nothing between two headings",
      markdown: md`
        # Postmortem: boarding passes late

        ## Resolution

        ## Lessons learned

        The alert came within a minute.
      `,
      findings: ["3:4-3:14: Unexpected empty section `Resolution`, expected text below it or a reason why there is none"]
    }
  ],
  *check({ sections }) {
    for (const section of sections) {
      if (!section.empty || section.form === "label") continue;
      yield { message: `Unexpected empty section ${quote(section.name)}, expected text below it or a reason why there is none`, place: section.place };
    }
  }
});
var empty_section_default = toPlugin(rule9);

// rules/empty-timeline.ts
var rule10 = defineRule({
  id: "empty-timeline",
  description: "A timeline in which no entry with a time can be read.",
  rationale: "Without times nobody can tell how long it took to notice and how long users waited.",
  limits: "One time is enough; entries without one are then reported by untimed-event. It also reports times in a form that is not understood: silence must not mean unread.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "entries with times",
      markdown: md`
        # Postmortem: tracking mails late

        ## Timeline (UTC)

        - 09:00 A large mail blocks the queue
        - 11:20 Mail removed, queue is empty
      `
    },
    {
      name: "entries without times",
      markdown: md`
        # Postmortem: tracking mails late

        ## Timeline

        - A large mail blocks the queue
        - The freight desk reports missing mails
        - Mail removed, queue is empty
      `,
      findings: ["3:4-3:12: Unexpected timeline without times, expected entries such as `14:02 UTC alerts fire`"]
    }
  ],
  *check({ timeline }) {
    const { section, read } = timeline;
    if (!section || section.empty || read || section.form === "label") return;
    yield { message: "Unexpected timeline without times, expected entries such as `14:02 UTC alerts fire`", place: section.place };
  }
});
var empty_timeline_default = toPlugin(rule10);

// rules/fake-heading.ts
var rule11 = defineRule({
  id: "fake-heading",
  description: "A line plays the part of a heading but is not Markdown for one.",
  rationale: "Nobody can link to it, no table of contents lists it, and some renderers glue it to the paragraph below.",
  limits: 'A label with text on its own line ("Impact: users saw errors") and a label of a list item are no headings. No fix in a list, nor where another bold line that names no part of a postmortem looks the same: one of the two would stay behind.',
  level: "warning",
  fix: "safe",
  options: {},
  examples: [
    {
      name: "headings and labels",
      markdown: md`
        # Postmortem: seat map blank

        Severity: SEV-2

        ## Summary

        - **Impact:** 900 customers could not choose a seat.
      `
    },
    {
      name: "bold lines",
      markdown: md`
        # Postmortem: seat map blank

        **Summary**

        The seat map was blank for an hour.

        **Root cause**

        An image server was switched off.
      `,
      findings: [
        "3:3-3:10: Unexpected line `Summary` in the part of a heading, expected a Markdown heading such as `## Summary`",
        "7:3-7:13: Unexpected line `Root cause` in the part of a heading, expected a Markdown heading such as `## Root cause`"
      ],
      fixed: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Root cause

        An image server was switched off.
      `
    },
    {
      name: "a name directly above its text",
      markdown: md`
        # Postmortem: seat map blank

        Root cause:
        An image server was switched off.
      `,
      findings: ["3:1-3:12: Unexpected line `Root cause:` in the part of a heading, expected a Markdown heading such as `## Root cause`"],
      fixed: md`
        # Postmortem: seat map blank

        ## Root cause

        An image server was switched off.
      `
    },
    {
      name: "what looks alike gets one level, and parts of a part the next",
      markdown: md`
        Root cause and resolution
        Root cause:
        An image server was switched off.
        Resolution:
        It was switched on again.
        Action items
        Alert on missing images (Priya, due 2025-06-06)
      `,
      findings: [
        "1:1-1:26: Unexpected line `Root cause and resolution` in the part of a heading, expected a Markdown heading such as `## Root cause and resolution`",
        "2:1-2:12: Unexpected line `Root cause:` in the part of a heading, expected a Markdown heading such as `### Root cause`",
        "4:1-4:12: Unexpected line `Resolution:` in the part of a heading, expected a Markdown heading such as `### Resolution`",
        "6:1-6:13: Unexpected line `Action items` in the part of a heading, expected a Markdown heading such as `## Action items`"
      ],
      fixed: md`
        ## Root cause and resolution

        ### Root cause

        An image server was switched off.

        ### Resolution

        It was switched on again.

        ## Action items

        Alert on missing images (Priya, due 2025-06-06)
      `
    }
  ],
  *check({ sections }) {
    for (const { fake, text, name, place, edits } of sections) {
      if (!fake) continue;
      const marks = edits.map((edit) => /^\s*(#{1,6})/.exec(edit.text)?.[1]).find((mark) => mark !== void 0) ?? "##";
      yield {
        message: `Unexpected line ${quote(text)} in the part of a heading, expected a Markdown heading such as ${quote(`${marks} ${name.replace(/^#{1,6}\s*/, "")}`)}`,
        place,
        edits
      };
    }
  }
});
var fake_heading_default = toPlugin(rule11);

// rules/fake-list.ts
var rule12 = defineRule({
  id: "fake-list",
  description: "Entries that Markdown runs together into one paragraph, or typed bullets.",
  rationale: "What looks like a list in the editor is one block of text on the page; times and tasks drown in it.",
  limits: "Lines separated by blank lines or hard breaks, and wrapped sentences, are fine. No fix where bold, code or a link reaches over several entries: apart, they would show its marks.",
  level: "warning",
  fix: "safe",
  options: {},
  examples: [
    {
      name: "a list, and a sentence that wraps before a time",
      markdown: md`
        # Postmortem: freight labels misprinted

        The printers were given the wrong paper size. We noticed it at 09:40 UTC and corrected the setting by
        10:15 UTC.

        ## Timeline (UTC)

        - 09:05 Labels come out cut off
        - 10:15 Setting corrected
      `
    },
    {
      name: "lines without list markers",
      markdown: md`
        # Postmortem: freight labels misprinted

        ## Timeline (UTC)

        09:05 Labels come out cut off
        09:40 Terminal calls on-call
        10:15 Setting corrected
      `,
      findings: ["5:1-7:24: Unexpected 3 lines that Markdown joins into one paragraph, expected list items (`- `)"],
      fixed: md`
        # Postmortem: freight labels misprinted

        ## Timeline (UTC)

        - 09:05 Labels come out cut off
        - 09:40 Terminal calls on-call
        - 10:15 Setting corrected
      `
    },
    {
      name: "typed bullets",
      markdown: md`
        # Postmortem: freight labels misprinted

        ## Action items

        • Check the paper size before printing (Odd, due 2025-02-14)
        • Alert on cut-off labels (Marek, due 2025-02-28)
      `,
      findings: ["5:1-6:50: Unexpected typed bullets, expected list items (`- `)"],
      fixed: md`
        # Postmortem: freight labels misprinted

        ## Action items

        - Check the paper size before printing (Odd, due 2025-02-14)
        - Alert on cut-off labels (Marek, due 2025-02-28)
      `
    },
    {
      name: "bullets below bullets, and a sentence that is none of them",
      markdown: md`
        # Postmortem: freight labels misprinted

        ## Action items

        • Before printing:
        o  Check the paper size (Odd, due 2025-02-14)
        o  Print a test label (Marek, due 2025-02-28)
        • Alert on cut-off labels (Marek, due 2025-02-28).
        We look at all of them again in April.
      `,
      findings: ["5:1-9:39: Unexpected typed bullets, expected list items (`- `)"],
      fixed: md`
        # Postmortem: freight labels misprinted

        ## Action items

        - Before printing:
          - Check the paper size (Odd, due 2025-02-14)
          - Print a test label (Marek, due 2025-02-28)
        - Alert on cut-off labels (Marek, due 2025-02-28).

        We look at all of them again in April.
      `
    }
  ],
  *check({ fakeLists }) {
    for (const { form, lines, place, edits } of fakeLists) {
      const what = form === "typed" ? "typed bullets" : form === "running" ? "several entries in one paragraph" : `${lines.length} lines that Markdown joins into one paragraph`;
      yield { message: `Unexpected ${what}, expected list items (\`- \`)`, place, edits };
    }
  }
});
var fake_list_default = toPlugin(rule12);

// rules/future-time.ts
var day = 864e5;
var rule13 = defineRule({
  id: "future-time",
  description: "A date of the incident lies after today, or after the day the document was published.",
  rationale: "Nobody writes about an outage before it happens: a year or a month is mistyped.",
  limits: "Due dates may lie in the future, and a day is allowed for time zones. Only the first such date is reported.",
  usesClock: true,
  level: "warning",
  options: {},
  examples: [
    {
      name: "due dates lie ahead",
      markdown: md`
        ---
        published: 2025-01-15
        ---

        # Postmortem: refunds paid twice on 8 December 2024

        ## Action items

        - Give each refund a key of its own (Priya, due 2025-02-13)
      `
    },
    {
      name: "published before it happened",
      markdown: md`
        ---
        published: 2025-01-15
        ---

        # Postmortem: refunds paid twice

        ## Summary

        On 8 December 2025 from 22:00 to 23:10 UTC the refund job paid 96 refunds twice.
      `,
      findings: ["9:4-9:19: Unexpected date `8 December 2025` after the document was published (line 2), expected a day up to 2025-01-15"]
    }
  ],
  *check({ metadata, language, settings, dates, incidentDate }) {
    let limit = settings.now ?? Date.now();
    let fault = "in the future";
    const published = metadata.flatMap(
      (label) => isOneOf(label.label.toLowerCase(), language.labels.published) ? [{ label, at: timeOf(dateAt(label.value, 0, language.time)) ?? limit }] : []
    );
    const [last] = published.sort((a, b) => b.at - a.at);
    if (last && last.at < limit) {
      limit = last.at;
      fault = `after the document was published (line ${last.label.line})`;
    }
    for (const { date, from, place } of dates) {
      const at = timeOf(date);
      const certain = from === "label" || from === "title" || from === "timeline" || (from === "summary" || from === "start") && formatDate(date) === incidentDate;
      if (!certain || at === void 0 || at <= limit + day) continue;
      yield {
        message: `Unexpected date ${quote(date.text)} ${fault}, expected a day up to ${new Date(limit).toISOString().slice(0, 10)}`,
        place,
        cause: last && { message: "Publication date", place: last.label.place }
      };
      return;
    }
  }
});
function timeOf(date) {
  const days = date?.year === void 0 ? void 0 : daysOf(date.year, date.month, date.day);
  return days === void 0 ? void 0 : days * day;
}
var future_time_default = toPlugin(rule13);

// rules/human-error-cause.ts
var rule14 = defineRule({
  id: "human-error-cause",
  description: '"Human error" is given as a cause.',
  rationale: "It ends the inquiry where it should begin. People err every day, and on most days a check, a review or a default catches it.",
  limits: "Silent where human error is denied, quoted or guarded against, and in action items.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "denied",
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        This was not human error: the script takes the database from the environment and asks no question.
      `
    },
    {
      name: "given as the cause",
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        The root cause was human error.
      `,
      findings: ["5:20-5:31: Unexpected `human error` as a cause, expected what made the error possible or let it through"]
    }
  ],
  *check({ humanError, languageKnown }) {
    if (!languageKnown) return;
    for (const phrase of humanError)
      yield { message: `Unexpected ${quote(phrase.text)} as a cause, expected what made the error possible or let it through`, place: phrase.place };
  }
});
var human_error_cause_default = toPlugin(rule14);

// rules/impact-mismatch.ts
var rule15 = defineRule({
  id: "impact-mismatch",
  description: "Two different shares for the same quantity.",
  rationale: "The share of users is what people outside the team remember, and here they can remember either of two.",
  limits: 'Compares shares of the same thing that are said to be hit; ranges, recoveries and parts of the whole ("of these") are left alone.',
  level: "warning",
  options: {},
  examples: [
    {
      name: "shares of different things",
      markdown: md`
        # Postmortem: app crashed on start

        ## Impact

        The outage affected 35% of users. It also failed 12% of requests, and 80% of users had recovered by noon.
      `
    },
    {
      name: "two shares of users",
      markdown: md`
        # Postmortem: app crashed on start

        ## Summary

        The outage affected 35% of users.

        ## Impact

        25% of users could not open the app.
      `,
      findings: ["9:1-9:4: Unexpected share `25%`, expected `35%` as for the same quantity on line 5"]
    }
  ],
  *check({ claims }) {
    const shares = claims.shares.filter((share) => share.aspect === "affected" && share.of !== "" && share.part !== void 0);
    const [first] = shares;
    const same = shares.filter((share) => share.of === first?.of);
    const other = same.find((share) => share.share.value !== first?.share.value && share.part !== first?.part);
    if (!first || !other || new Set(same.map((share) => share.share.value)).size > 2) return;
    yield {
      message: `Unexpected share ${quote(other.text)}, expected ${quote(first.text)} as for the same quantity on line ${first.line}`,
      place: other.place,
      cause: { message: `Stated here as ${quote(first.text)}`, place: first.place }
    };
  }
});
var impact_mismatch_default = toPlugin(rule15);

// rules/invalid-time.ts
var names = {
  spacing: "space in the time",
  impossible: "impossible time or date",
  half: "am or pm in",
  form: "form of the time",
  weekday: "weekday in",
  ordinal: "ordinal in"
};
var rule16 = defineRule({
  id: "invalid-time",
  description: "A time or date that is malformed or cannot be.",
  rationale: "A script skips it, a reader guesses, and both compute another duration.",
  limits: "Outside of the timeline, odd numbers without am or pm are taken for scores and versions. Only a stray space is mended without asking: what 25:61 was meant to be, only its author knows.",
  level: "error",
  fix: "safe",
  options: {},
  examples: [
    {
      name: "times and dates that exist",
      markdown: md`
        # Postmortem: quotes failed on Wednesday 12 June 2024

        ## Timeline (CEST)

        - 11:15 AM Outage begins
        - 2:23 PM Quotes are restored
      `
    },
    {
      name: "a space in the time",
      markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:15 AM Outage begins
        - 2: 23 PM Quotes are restored
      `,
      findings: ["6:3-6:11: Unexpected space in the time `2: 23 PM`, expected `2:23 PM`"],
      fixed: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:15 AM Outage begins
        - 2:23 PM Quotes are restored
      `
    },
    {
      name: "a weekday, a pm and a minute that cannot be",
      markdown: md`
        # Postmortem: quotes failed on Monday 12 June 2024

        ## Timeline (CEST)

        - 13:65 Outage begins
        - 14:15pm Quotes are restored
      `,
      findings: [
        "1:32-1:51: Unexpected weekday in `Monday 12 June 2024`, expected `Wednesday 12 June 2024`",
        "5:3-5:8: Unexpected impossible time or date `13:65`, expected a time or date that exists",
        "6:3-6:10: Unexpected am or pm in `14:15pm`, expected `14:15` or `2:15pm`"
      ]
    }
  ],
  *check({ badTimes }) {
    for (const { kind, text, place, expected, safe } of badTimes) {
      const wanted = expected.length > 0 ? expected.slice(0, 3).map((own) => quote(own)).join(" or ") : "a time or date that exists";
      const [first] = expected;
      yield {
        message: `Unexpected ${names[kind]} ${quote(text)}, expected ${wanted}`,
        place,
        expected,
        edits: safe && first !== void 0 ? [{ ...place, text: first }] : []
      };
    }
  }
});
var invalid_time_default = toPlugin(rule16);

// rules/metric-mismatch.ts
var rule17 = defineRule({
  id: "metric-mismatch",
  description: "A stated time to detect, mitigate or resolve that no pair of entries explains.",
  rationale: "These numbers go into averages and slides, and nobody computes them a second time.",
  limits: 'Silent as soon as any two entries are that far apart, or a note stands beside the number ("during support hours"): teams define these metrics differently. With a definition under `metrics` in the configuration, only the pair that it names counts.',
  level: "warning",
  fix: "suggested",
  options: { tolerance: defaultTolerance },
  examples: [
    {
      name: "counted from another entry than the start",
      markdown: md`
        # Postmortem: check-in closed

        Time to resolve: 35 minutes

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:50 Alert pages Odd, outage is detected
        - 06:25 Check-in is fully restored
      `
    },
    {
      name: "explained by no two entries",
      markdown: md`
        # Postmortem: check-in closed

        Time to detect: 25 minutes

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:50 Alert pages Odd, outage is detected
        - 06:30 Check-in is fully restored
      `,
      findings: [
        "3:17-3:27: Unexpected time to detect of `25 minutes`, expected `50 minutes` as from `05:00` (line 7) to `05:50` (line 8); no other pair of entries gives it either"
      ]
    }
  ],
  *check(incident, { tolerance }) {
    for (const stated of incident.claims.metrics) {
      const found = metricContradiction(stated, incident, tolerance);
      if (!found) continue;
      yield {
        message: `Unexpected ${stated.label.toLowerCase()} of ${quote(stated.text)}, expected ${quote(found.expected)} as ${found.source}`,
        place: stated.place,
        cause: { message: `Counted from ${quote(found.against.text)}`, place: found.against.place },
        expected: [found.expected]
      };
    }
  }
});
var metric_mismatch_default = toPlugin(rule17);

// rules/missing-actions.ts
var rule18 = defineRule({
  id: "missing-actions",
  description: "The section for actions holds no items that could be done one by one.",
  rationale: "A paragraph of intentions cannot be assigned, dated or ticked off.",
  limits: '"No actions, because …" is an answer. An empty section is reported by empty-section, an absent one by missing-section.',
  level: "warning",
  options: {},
  examples: [
    {
      name: "a reason why there are none",
      markdown: md`
        # Postmortem: tickets without a barcode

        ## Action items

        No actions: the old printer service was to be switched off in a week and has been switched off today.
      `
    },
    {
      name: "intentions in a paragraph",
      markdown: md`
        # Postmortem: tickets without a barcode

        ## Action items

        It became clear to us that the tests of the printer service are too few, and that the teams of the terminals
        hear of a new version too late, which is something that we as a company have known for a while now.
      `,
      findings: ["3:4-3:16: Unexpected section without action items, expected a list of tasks, or a sentence why there are none"]
    }
  ],
  *check({ actions, actionSections, language, languageKnown }) {
    if (!languageKnown || actions.length > 0 || actionSections.length === 0) return;
    const [section] = actionSections;
    if (!section || actionSections.every((own) => own.empty || own.form === "label")) return;
    const text = actionSections.flatMap((own) => [own.heading.text, ...own.lines.map((line) => line.text)]).join(" ");
    if (hasPhrase(text, language.action.none)) return;
    yield { message: "Unexpected section without action items, expected a list of tasks, or a sentence why there are none", place: section.place };
  }
});
var missing_actions_default = toPlugin(rule18);

// rules/missing-incident-date.ts
var rule19 = defineRule({
  id: "missing-incident-date",
  description: "The document states no full date of the incident.",
  rationale: 'A year from now "last Tuesday" and "March 5" could be any incident, and no log or chart can be found for it.',
  limits: "A date anywhere counts: title, summary, front matter, timeline. One that may be read in two ways is reported by ambiguous-time.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "dated in the timeline only",
      markdown: md`
        # Postmortem: loyalty points doubled

        ## Timeline (UTC)

        - 2025-03-05 07:10 Job for the points starts a second time
        - 2025-03-05 08:40 Job is stopped
      `
    },
    {
      name: "no date",
      markdown: md`
        # Postmortem: loyalty points doubled

        ## Timeline (UTC)

        - 07:10 Job for the points starts a second time
        - 08:40 Job is stopped
      `,
      findings: ["1:3-1:37: Unexpected missing date, expected day, month and year of the incident"]
    },
    {
      name: "no year",
      markdown: md`
        # Postmortem: loyalty points doubled

        On March 5 from 07:10 to 08:40 UTC all points were counted twice.
      `,
      findings: ["3:4-3:11: Unexpected date `March 5` without a year, expected day, month and year of the incident"]
    }
  ],
  *check(incident) {
    const { incidentDate, dates, ambiguousTimes, top } = incident;
    if (incidentDate !== void 0 && !incidentDate.startsWith("--")) return;
    if (ambiguousTimes.some((phrase) => /\d{4}/.test(phrase.text))) return;
    const [partial] = dates;
    yield partial ? { message: `Unexpected date ${quote(partial.text)} without a year, expected day, month and year of the incident`, place: partial.place } : { message: "Unexpected missing date, expected day, month and year of the incident", place: top };
  }
});
var missing_incident_date_default = toPlugin(rule19);

// rules/missing-milestone.ts
var names2 = {
  start: ["a start", "14:02 Outage begins"],
  detected: ["a detection", "14:10 Detected: alert fires"],
  acknowledged: ["an acknowledgement", "14:12 Acknowledged"],
  mitigated: ["a mitigation", "14:30 Mitigated: traffic moved"],
  resolved: ["a resolution", "14:49 Resolved"]
};
var rule20 = defineRule({
  id: "missing-milestone",
  description: "Start, detection or resolution cannot be found in the timeline.",
  rationale: "Time to detect and time to resolve are the distances between these entries; without them they are guesses.",
  limits: 'Found by tags ("Detected: …") and by words ("alert pages Odd"), in English only; off by default, since words vary.',
  level: "off",
  options: { milestones: ["start", "detected", "resolved"] },
  values: { milestones: milestoneKinds },
  examples: [
    {
      name: "tags and words",
      markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:20 Detected: a customer asks for the ticket
        - 07:15 Mails are sent again, incident resolved
      `
    },
    {
      name: "nobody noticed it",
      markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:40 Marek looks at the queue
        - 07:15 Mails are sent again, incident resolved
      `,
      findings: ["3:4-3:18: Unexpected timeline without a detection, expected an entry such as `14:10 Detected: alert fires`"]
    },
    {
      name: "other milestones wanted",
      options: { milestones: ["mitigated"] },
      markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:20 Detected: a customer asks for the ticket
      `,
      findings: ["3:4-3:18: Unexpected timeline without a mitigation, expected an entry such as `14:30 Mitigated: traffic moved`"]
    }
  ],
  *check({ timeline, languageKnown, top }, { milestones }) {
    if (!languageKnown || timeline.events.length === 0) return;
    const found = new Set(timeline.events.map((event) => event.milestone));
    for (const kind of milestones) {
      if (found.has(kind)) continue;
      const [name, entry] = names2[kind];
      yield {
        message: `Unexpected timeline without ${name}, expected an entry such as ${quote(entry)}`,
        place: timeline.section?.place ?? timeline.events[0]?.place ?? top
      };
    }
  }
});
var missing_milestone_default = toPlugin(rule20);

// rules/missing-section.ts
var rule21 = defineRule({
  id: "missing-section",
  description: "A part that every postmortem needs is absent.",
  rationale: "Readers come for what happened, why, how it was ended and what will change. A part that is absent was forgotten or is not known, and the reader cannot tell which.",
  limits: "Headings count in any form, order and common wording; `sections` in the configuration adds some. Impact counts as present when any sentence says who or what was affected, the timeline when entries with times stand anywhere; with `unheaded: false` both need a heading.",
  level: "warning",
  options: { required: ["summary", "impact", "timeline", "root-cause", "resolution", "action-items"], unheaded: true },
  values: { required: sectionKeys },
  examples: [
    {
      name: "all parts, in other words",
      markdown: md`
        # Postmortem: fares not shown

        **What happened:** The fare cache was emptied, and customers saw no fares.

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored

        ## Root cause and resolution

        A script cleared all keys. The cache was filled again.

        ## Next steps

        - Let the script clear one key at a time (Priya, due 2025-04-11)
      `
    },
    {
      name: "no cause",
      markdown: md`
        # Postmortem: fares not shown

        ## Summary

        The fare cache was emptied, and customers saw no fares.

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored

        ## Resolution

        The cache was filled again.

        ## Action items

        - Let the script clear one key at a time (Priya, due 2025-04-11)
      `,
      findings: ["1:3-1:30: Unexpected missing section, expected a section `root-cause`"]
    },
    {
      name: "other parts required",
      options: { required: ["summary", "detection"] },
      markdown: md`
        # Postmortem: fares not shown

        ## Summary

        The fare cache was emptied, and customers saw no fares.
      `,
      findings: ["1:3-1:30: Unexpected missing section, expected a section `detection`"]
    },
    {
      name: "a heading for each part",
      options: { required: ["impact", "timeline"], unheaded: false },
      markdown: md`
        # Postmortem: fares not shown

        Customers saw no fares.

        - 11:40 Fare cache is emptied
        - 12:20 Fares are restored
      `,
      findings: ["1:3-1:30: Unexpected missing section, expected a section `impact`", "1:3-1:30: Unexpected missing section, expected a section `timeline`"]
    }
  ],
  *check({ sections, languageKnown, impactStated, timeline, top }, { required, unheaded }) {
    if (!languageKnown) return;
    const isStated = (key) => key === "impact" && impactStated || key === "timeline" && timeline.events.length > 0;
    const present = new Set(sections.flatMap(({ mentions, own }) => own === void 0 ? mentions : [...mentions, own]));
    for (const key of required) {
      if (present.has(key) || unheaded && isStated(key)) continue;
      yield { message: `Unexpected missing section, expected a section \`${key}\``, place: top };
    }
  }
});
var missing_section_default = toPlugin(rule21);

// rules/missing-time-zone.ts
var rule22 = defineRule({
  id: "missing-time-zone",
  description: "The timeline states no time zone anywhere.",
  rationale: "The logs are in UTC, the dashboard in local time and the reader somewhere else: without a zone none of them can be laid beside the timeline.",
  limits: "One statement anywhere in the document is enough; the setting `timeZone` silences the rule.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "stated in the summary",
      markdown: md`
        # Postmortem: gate codes rejected

        From 19:30 to 21:45 CET no gate code was accepted.

        ## Timeline

        - 19:30 Gate codes are rejected
        - 21:45 Gates open again
      `
    },
    {
      name: "stated nowhere",
      markdown: md`
        # Postmortem: gate codes rejected

        ## Timeline

        - 19:30 Gate codes are rejected
        - 21:45 Gates open again
      `,
      findings: ["3:4-3:12: Unexpected times without a time zone, expected a zone such as `UTC` in the heading of the timeline or beside the times"]
    }
  ],
  *check({ zones, timeline, settings }) {
    if (zones.length > 0 || settings.timeZone !== void 0) return;
    const first = timeline.events.find((event) => event.clock);
    if (!first) return;
    yield {
      message: "Unexpected times without a time zone, expected a zone such as `UTC` in the heading of the timeline or beside the times",
      place: timeline.section?.place ?? first.timePlace
    };
  }
});
var missing_time_zone_default = toPlugin(rule22);

// rules/mixed-time-zones.ts
var rule23 = defineRule({
  id: "mixed-time-zones",
  description: "An entry of the timeline in another zone than the entries around it.",
  rationale: "A time pasted from chat keeps the zone of its sender. It moves the entry by hours, and nobody notices until somebody computes with it.",
  limits: "Reported where one or two entries stand against at least three. Silent for an entry that gives both times, and for a timeline that changes zones throughout.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "with the conversion beside it",
      markdown: md`
        # Postmortem: harborline.example unreachable

        ## Timeline

        - 08:15 UTC Registrar changes the delegation, outage begins
        - 08:52 UTC Odd finds the wrong name servers
        - 04:48 EST (09:48 UTC) Registrar restores the delegation
        - 10:25 UTC Outage over
      `
    },
    {
      name: "one zone among others",
      markdown: md`
        # Postmortem: cabin prices shown in cents

        ## Timeline

        - 12:05 UTC New version is live, prices are wrong
        - 12:12 UTC Alert pages Marek
        - 12:41 EDT Rollback starts
        - 13:00 UTC Prices are right, incident resolved
      `,
      findings: ["7:3-7:12: Unexpected time zone `EDT` among entries in `UTC` (line 5), expected one zone in the timeline"]
    }
  ],
  *check({ timeline, zones }) {
    const groups = /* @__PURE__ */ new Map();
    for (const event of timeline.events) {
      const { derivedZone: zone } = event;
      const group = zone && groups.get(zone.name);
      if (group) group.push(event);
      else if (zone) groups.set(zone.name, [event]);
    }
    const [most = [], ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
    const [usual] = most;
    for (const group of others) {
      const [event] = group;
      if (!event?.derivedZone || !usual?.derivedZone || group.length > 2 || most.length < 3) continue;
      const converted = new Set(zones.flatMap(({ line, zone }) => line === event.line ? [zone.name] : [])).size > 1;
      if (converted || event.derivedZone.offsets.join() === usual.derivedZone.offsets.join()) continue;
      yield {
        message: `Unexpected time zone ${quote(event.derivedZone.text)} among entries in ${quote(usual.derivedZone.text)} (line ${usual.line}), expected one zone in the timeline`,
        place: event.timePlace,
        cause: { message: `Entry in ${quote(usual.derivedZone.text)}`, place: usual.timePlace }
      };
    }
  }
});
var mixed_time_zones_default = toPlugin(rule23);

// rules/mojibake.ts
var rule24 = defineRule({
  id: "mojibake",
  description: "Text that was decoded with the wrong encoding.",
  rationale: "The broken characters were a dash between two times, or the name of a person.",
  limits: "Never in code. Mended where the bytes tell what was written; a character that is lost (U+FFFD) is reported only.",
  level: "warning",
  fix: "safe",
  options: {},
  examples: [
    {
      name: "UTF-8",
      markdown: md`
        # Postmortem: café vouchers rejected

        Checkout was down 08:00 – 10:30 UTC; customers in Málaga paid on board.
      `
    },
    {
      name: "UTF-8 read as Windows-1252",
      markdown: md`
        # Postmortem: vouchers rejected

        Checkout was down 08:00 â€“ 10:30 UTC.

        Vouchers of the CafÃ© could not be redeemed either.
      `,
      findings: [
        "3:25-3:28: Unexpected characters `â€“` from a wrong encoding, expected `–`",
        "5:20-5:22: Unexpected characters `Ã©` from a wrong encoding, expected `é`"
      ],
      fixed: md`
        # Postmortem: vouchers rejected

        Checkout was down 08:00 – 10:30 UTC.

        Vouchers of the Café could not be redeemed either.
      `
    }
  ],
  *check({ mojibake }) {
    for (const { text, place, expected, edits } of mojibake) {
      const [right] = expected;
      yield {
        message: `Unexpected characters ${quote(text)} from a wrong encoding, expected ${right === void 0 ? "text in UTF-8" : quote(right)}`,
        place,
        expected,
        edits
      };
    }
  }
});
var mojibake_default = toPlugin(rule24);

// rules/overdue-action.ts
var rule25 = defineRule({
  id: "overdue-action",
  description: "An open action whose due date is past.",
  rationale: "Until it is done the same incident can happen again, and everybody who reads the document believes it cannot.",
  limits: 'Only full dates are compared ("next sprint" is not). Off by default: a document that was right when it was written would fail later.',
  usesClock: true,
  level: "off",
  options: {},
  examples: [
    {
      name: "done",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - [x] Retry webhooks for a whole day (Priya, due 2024-02-14)
        - [ ] Alert when the oldest webhook waits for 5 minutes (Odd, next sprint)
      `
    },
    {
      name: "open and past",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - [x] Retry webhooks for a whole day (Priya, due 2024-02-14)
        - [ ] Alert when the oldest webhook waits for 5 minutes (Odd, due 2024-02-28)
      `,
      findings: ["6:7-6:78: Unexpected open action that was due on 2024-02-28, expected it done or a new date"]
    }
  ],
  *check({ actions, settings }) {
    const now = settings.now ?? Date.now();
    for (const { due, done, place } of actions) {
      const day2 = due !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(due) ? Date.parse(due) : void 0;
      if (done || day2 === void 0 || due === void 0 || day2 + 864e5 > now) continue;
      yield { message: `Unexpected open action that was due on ${due}, expected it done or a new date`, place };
    }
  }
});
var overdue_action_default = toPlugin(rule25);

// rules/placeholder.ts
var rule26 = defineRule({
  id: "placeholder",
  description: "Template text that was never filled in.",
  rationale: "A reader cannot tell whether the value is unknown or was forgotten, and words of the template read as a statement.",
  limits: "Never in code. Redactions (`[REDACTED]`, `<NODE_IP>`), link texts and task boxes are no placeholders.",
  level: "error",
  options: {},
  examples: [
    {
      name: "a redaction, a link and code",
      markdown: md`
        # Postmortem: build token exposed

        The token [REDACTED] was printed in a [job log]. It was used as \`{{ token }}\` in a template.

        [job log]: https://ci.harborline.example/jobs/4411
      `
    },
    {
      name: "text of the template",
      markdown: md`
        # Postmortem: customer portal down

        Severity: TBD

        The incident was caused by [brief description of the root cause].
      `,
      findings: [
        "3:11-3:14: Unexpected placeholder `TBD`, expected a value, or `unknown` if it is not known",
        "5:28-5:65: Unexpected placeholder `[brief description of the root cause]`, expected a value, or `unknown` if it is not known"
      ]
    }
  ],
  *check({ placeholders }) {
    for (const phrase of placeholders)
      yield { message: `Unexpected placeholder ${quote(phrase.text)}, expected a value, or \`unknown\` if it is not known`, place: phrase.place };
  }
});
var placeholder_default = toPlugin(rule26);

// rules/severity-mismatch.ts
function normal(value) {
  return /^(?:sev(?:erity)?|p|s)?[\s-]*(\d)\b/i.exec(value)?.[1] ?? /^[A-Z]{2,}-?\d[\w-]*/.exec(value)?.[0];
}
var rule27 = defineRule({
  id: "severity-mismatch",
  description: "Severity or incident id differs between title, front matter and labels.",
  rationale: "Incidents are counted by severity and found by id. This one is counted twice, or not found.",
  limits: 'Prose is not compared ("raised to SEV-1 at 14:20"), nor are labels in different wording ("high" and "SEV-2").',
  level: "warning",
  options: {},
  examples: [
    {
      name: "the same severity in other spelling",
      markdown: md`
        ---
        severity: sev2
        ---

        # Postmortem: login loop

        Severity: SEV-2

        It was raised from SEV-3 at 18:40 UTC.
      `
    },
    {
      name: "two severities",
      markdown: md`
        ---
        severity: SEV-1
        ---

        # Postmortem: login loop

        - **Severity:** SEV-2
        - **Lead:** Ines
      `,
      findings: ["7:17-7:22: Unexpected `SEV-2`, expected `SEV-1` as on line 2"]
    }
  ],
  *check({ metadata, language }) {
    for (const names4 of [language.labels.severity, language.labels.incidentId]) {
      const stated = metadata.filter((label) => isOneOf(label.label, names4) && normal(label.value) !== void 0);
      const [first] = stated;
      const other = stated.find((label) => first && normal(label.value) !== normal(first.value) && label.from !== first.from);
      if (!first || !other) continue;
      yield {
        message: `Unexpected ${quote(other.value)}, expected ${quote(first.value)} as on line ${first.line}`,
        place: other.place,
        cause: { message: `Stated here as ${quote(first.value)}`, place: first.place }
      };
    }
  }
});
var severity_mismatch_default = toPlugin(rule27);

// rules/time-mismatch.ts
var rule28 = defineRule({
  id: "time-mismatch",
  description: "Prose gives an event another time than the timeline.",
  rationale: "The summary is quoted and the timeline is measured. Here they tell two stories of the same event.",
  limits: "Needs clear wording: the sentence shares most of its words with one entry, and no entry stands at the time it gives.",
  level: "warning",
  fix: "suggested",
  options: {},
  examples: [
    {
      name: "the same event, the same time",
      markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:05 Tariff file of the winter season pushed
        - 11:15 Outage begins

        ## Root cause

        At 11:05 the tariff file of the winter season was pushed without a run on staging.
      `
    },
    {
      name: "converted an hour wrong",
      markdown: md`
        # Postmortem: quotes failed on 2025-02-04

        We noticed at 21:05 CET that no quotes were given.

        ## Timeline

        - 2025-02-04 18:40 UTC Tariff file pushed
        - 19:05 UTC Odd notices the empty page
      `,
      findings: ["3:15-3:20: Unexpected time `21:05`, expected `19:05 UTC` as in the timeline on line 8"]
    },
    {
      name: "pushed at another time",
      markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:05 Tariff file of the winter season pushed
        - 11:15 Outage begins

        ## Root cause

        At 11:19 the tariff file of the winter season was pushed without a run on staging.
      `,
      findings: ["10:4-10:9: Unexpected time `11:19`, expected `11:05` as in the timeline on line 5"]
    }
  ],
  *check(incident) {
    for (const stated of incident.claims.proseTimes) {
      const { event } = stated;
      const apart = minutesBetween(stated, event, incident);
      if (apart === void 0 || Math.abs(apart) < 1 || Math.abs(apart) > 720) continue;
      yield {
        message: `Unexpected time ${quote(stated.text)}, expected ${quote(event.timeText)} as in the timeline on line ${event.line}`,
        place: stated.place,
        cause: { message: `The timeline says ${quote(event.description, 80)}`, place: event.timePlace },
        expected: [event.timeText]
      };
    }
  }
});
var time_mismatch_default = toPlugin(rule28);

// rules/timeline-gap.ts
var rule29 = defineRule({
  id: "timeline-gap",
  description: "A long silence between detection and resolution.",
  rationale: "Something was tried in those hours. What did not work is worth as much to the next person on call as what did.",
  limits: "Before detection and after resolution nothing needs to be written. Off by default: some incidents are slow.",
  level: "off",
  options: { minutes: 120 },
  examples: [
    {
      name: "unnoticed for a night",
      markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 03:00 Outage begins
        - 08:05 Finance notices low totals, outage detected
        - 08:30 Priya finds the empty fee table
        - 09:20 Fee table is restored
      `
    },
    {
      name: "nothing for four hours",
      markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 07:30 Outage begins
        - 08:05 Finance notices low totals, outage detected
        - 12:15 Fee table is restored
      `,
      findings: ["7:3-7:8: Unexpected gap of 4 hours 10 minutes after `08:05` on line 6, expected an entry at least every 2 hours"]
    },
    {
      name: "a shorter silence",
      options: { minutes: 30 },
      markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 08:05 Finance notices low totals, outage detected
        - 09:20 Fee table is restored
      `,
      findings: ["6:3-6:8: Unexpected gap of 1 hour 15 minutes after `08:05` on line 5, expected an entry at least every 30 minutes"]
    }
  ],
  *check({ timeline, language }, { minutes }) {
    const events = timeline.events.filter((event) => event.reliable && event.at !== void 0);
    const from = Math.max(
      0,
      events.findIndex((event) => event.milestone === "detected")
    );
    const end = events.findLastIndex((event) => event.milestone === "resolved");
    for (let index = from + 1; index <= (end < 0 ? events.length - 1 : end); index++) {
      const [before, event] = [events[index - 1], events[index]];
      const gap = (event?.at ?? 0) - (before?.at ?? 0);
      if (!before || !event || gap <= minutes) continue;
      yield {
        message: `Unexpected gap of ${formatMinutes(gap, language.time)} after ${quote(before.timeText)} on line ${before.line}, expected an entry at least every ${formatMinutes(minutes, language.time)}`,
        place: event.timePlace,
        cause: { message: "Entry before the gap", place: before.timePlace }
      };
    }
  }
});
var timeline_gap_default = toPlugin(rule29);

// rules/undated-action.ts
var rule30 = defineRule({
  id: "undated-action",
  description: "An action item without a due date.",
  rationale: "Without a date there is no day on which anybody asks for it.",
  limits: 'Done items need no date. A quarter ("Q3 2025") counts as a date, "next sprint" does not. One finding at the heading when no open item has one, else one for each that lacks it.',
  level: "warning",
  options: {},
  examples: [
    {
      name: "dates, and an item that is done",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, due 2025-02-14)
        - [x] Raise the number of workers
        - Alert on webhooks older than 5 minutes (Odd, due Q3 2025)
      `
    },
    {
      name: "one of two",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, due 2025-02-14)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
      findings: [
        "6:3-6:58: Unexpected action `Alert when the oldest webhook waits for 5 minutes (Odd)` without a due date, expected a date such as `due 2024-05-31`"
      ]
    },
    {
      name: "none at all",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
      findings: ["3:4-3:16: Unexpected 2 actions without a due date, expected a date such as `due 2024-05-31` for each"]
    }
  ],
  *check({ actions, languageKnown }) {
    const open = actions.filter((action) => action.due === void 0 && !action.done);
    const [first] = open;
    if (!languageKnown || !first) return;
    if (actions.every((action) => action.due === void 0)) {
      const count = open.length === 1 ? "action" : `${open.length} actions`;
      yield {
        message: `Unexpected ${count} without a due date, expected a date such as \`due 2024-05-31\`${open.length === 1 ? "" : " for each"}`,
        place: first.section.place
      };
      return;
    }
    for (const action of open)
      yield { message: `Unexpected action ${quote(action.work)} without a due date, expected a date such as \`due 2024-05-31\``, place: action.place };
  }
});
var undated_action_default = toPlugin(rule30);

// rules/unmarked-midnight.ts
var rule31 = defineRule({
  id: "unmarked-midnight",
  description: "The timeline passes midnight and no date says so.",
  rationale: "From 23:50 to 00:30 is forty minutes, or a day and forty minutes, or two rows in the wrong order.",
  limits: "A date on the entry, or a heading above it, is enough. Only the first change of day is reported.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "a date after midnight",
      markdown: md`
        # Postmortem: sailings of the next day not bookable

        ## Timeline (UTC)

        - 2025-05-20 22:40 Outage begins
        - 23:50 Odd is paged
        - 2025-05-21 00:30 Sailings are restored
      `
    },
    {
      name: "no date",
      markdown: md`
        # Postmortem: sailings of the next day not bookable

        ## Timeline (UTC)

        - 22:40 Outage begins
        - 23:50 Odd is paged
        - 00:30 Sailings are restored
      `,
      findings: ["7:3-7:8: Unexpected change of day at `00:30` after `23:50` on line 6, expected a date"]
    }
  ],
  *check({ timeline }) {
    const dated = timeline.events.some((event) => event.date);
    for (const [index, event] of timeline.events.entries()) {
      if (!event.crossesMidnight || event.date) continue;
      const before = timeline.events[index - 1];
      yield {
        message: `Unexpected change of day at ${quote(event.timeText)}${before ? ` after ${quote(before.timeText)} on line ${before.line}` : ""}, expected a date${dated ? " as on entries before it" : ""}`,
        place: event.timePlace,
        cause: before && { message: "Entry before midnight", place: before.timePlace }
      };
      return;
    }
  }
});
var unmarked_midnight_default = toPlugin(rule31);

// rules/unordered-milestones.ts
var names3 = {
  start: "start",
  detected: "detection",
  acknowledged: "acknowledgement",
  mitigated: "mitigation",
  resolved: "resolution"
};
var rule32 = defineRule({
  id: "unordered-milestones",
  description: "Start, detection, acknowledgement, mitigation and resolution are not in this order.",
  rationale: "Nothing can be resolved before it began: a time is wrong, or a word is.",
  limits: "Only the first entry of each kind is compared. Off by default: a second outage in the same timeline looks the same.",
  level: "off",
  options: {},
  examples: [
    {
      name: "in order, with one left out",
      markdown: md`
        # Postmortem: checkout down

        ## Timeline (UTC)

        - Outage begins: 14:02
        - Detected: 14:10
        - Resolved: 14:49
      `
    },
    {
      name: "resolved before it was detected",
      markdown: md`
        # Postmortem: checkout down

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:40 Checkout is restored
        - 14:52 Alert pages Priya
      `,
      findings: ["6:3-6:8: Unexpected resolution at `14:40` before detection at `14:52` on line 7, expected it after"]
    }
  ],
  *check({ timeline }) {
    const order = ["start", "detected", "acknowledged", "mitigated", "resolved"];
    const first = order.map((kind) => ({ kind, event: timeline.events.find((event) => event.milestone === kind && event.reliable) }));
    const found = first.flatMap(({ kind, event }) => event?.at === void 0 ? [] : [{ kind, event, at: event.at }]);
    for (const [index, { kind, event, at }] of found.entries()) {
      const before = found[index - 1];
      if (!before || at >= before.at) continue;
      yield {
        message: `Unexpected ${names3[kind]} at ${quote(event.timeText)} before ${names3[before.kind]} at ${quote(before.event.timeText)} on line ${before.event.line}, expected it after`,
        place: event.timePlace,
        cause: { message: `Entry of the ${names3[before.kind]}`, place: before.event.timePlace }
      };
    }
  }
});
var unordered_milestones_default = toPlugin(rule32);

// rules/unordered-sections.ts
var rule33 = defineRule({
  id: "unordered-sections",
  description: "Sections do not stand in the agreed order.",
  rationale: "Who reads many postmortems looks for the same part at the same place.",
  limits: "Only sections with a known name take part, labels do not. Off by default: the order is a matter of agreement.",
  level: "off",
  options: { order: ["summary", "impact", "detection", "timeline", "root-cause", "resolution", "lessons-learned", "action-items"] },
  values: { order: sectionKeys },
  examples: [
    {
      name: "in order, with a part of its own",
      markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Glossary

        A seat map shows the decks of a ferry.

        ## Root cause

        An image server was switched off.
      `
    },
    {
      name: "the cause before the summary",
      markdown: md`
        # Postmortem: seat map blank

        ## Root cause

        An image server was switched off.

        ## Summary

        The seat map was blank for an hour.
      `,
      findings: ["7:4-7:11: Unexpected section `Summary` after `Root cause` on line 3, expected it before"]
    },
    {
      name: "another order",
      options: { order: ["action-items", "summary"] },
      markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Action items

        - Alert when a seat map is blank (Odd, due 2025-02-14)
      `,
      findings: ["7:4-7:16: Unexpected section `Action items` after `Summary` on line 3, expected it before"]
    }
  ],
  *check({ sections }, { order }) {
    let last;
    for (const section of sections) {
      const rank = Math.min(
        ...namesOf(section).map((key) => order.indexOf(key)).filter((index) => index >= 0)
      );
      if (!Number.isFinite(rank) || section.form === "label") continue;
      const lastRank = last ? Math.max(...namesOf(last).map((key) => order.indexOf(key))) : -1;
      if (!last || rank >= lastRank) {
        last = section;
        continue;
      }
      yield {
        message: `Unexpected section ${quote(section.name)} after ${quote(last.name)} on line ${last.line}, expected it before`,
        place: section.place,
        cause: { message: "Section that should follow", place: last.place }
      };
    }
  }
});
function namesOf({ keys, own }) {
  return own === void 0 ? keys : [...keys, own];
}
var unordered_sections_default = toPlugin(rule33);

// rules/unordered-timeline.ts
var rule34 = defineRule({
  id: "unordered-timeline",
  description: "An entry earlier than the one before it, without a plausible change of day.",
  rationale: "Either a time is wrong or the order is, and each tells another story of what caused what.",
  limits: "Compared within one list, table or run of lines; times in zones with known offsets after conversion. A step back of half a day or more is a change of day. Silent where only the zones disagree and the times as written are in order: that is for mixed-time-zones. No fix: which of the two is wrong only the author knows.",
  level: "error",
  options: {},
  examples: [
    {
      name: "in order, over midnight",
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 22:05 New timetable published, old one stays visible
        - 23:50 Odd is paged
        - 00:20 Cache emptied, timetable is restored
      `
    },
    {
      name: "a zone that got in by mistake",
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline

        - 09:40 UTC New timetable published, old one stays visible
        - 10:05 EDT Odd is paged
        - 10:20 UTC Cache emptied, timetable is restored
      `
    },
    {
      name: "the clock goes back",
      markdown: md`
        # Postmortem: timetable outdated on 2024-11-03

        ## Timeline (America/New_York)

        - 01:40 New timetable published, old one stays visible
        - 01:50 Odd is paged
        - 01:10 Cache emptied, timetable is restored
      `
    },
    {
      name: "one step back",
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 09:40 New timetable published, old one stays visible
        - 10:05 Odd is paged
        - 09:50 Cache emptied, timetable is restored
      `,
      findings: ["7:3-7:8: Unexpected time `09:50` after `10:05` on line 6, expected times in order"]
    }
  ],
  *check({ timeline, placeholders }) {
    for (const event of timeline.events) {
      const before = event.earlierThan;
      if (!before || event.derivedZone?.name !== before.derivedZone?.name && isOrdered(before, event)) continue;
      const unfilled = placeholders.some(({ line }) => line > before.line && line < event.line);
      if (unfilled && (before.at ?? 0) - (event.at ?? 0) >= 720) continue;
      yield {
        message: `Unexpected time ${quote(event.timeText)} after ${quote(before.timeText)} on line ${before.line}, expected times in order`,
        place: event.timePlace,
        cause: { message: "Entry before it", place: before.timePlace }
      };
    }
  }
});
function isOrdered({ clock: first }, { clock: second }) {
  return first?.minutes !== void 0 && second?.minutes !== void 0 && first.minutes <= second.minutes;
}
var unordered_timeline_default = toPlugin(rule34);

// rules/unowned-action.ts
var rule35 = defineRule({
  id: "unowned-action",
  description: "An action item without an owner.",
  rationale: "Everybody agrees that it should be done, and each expects another to do it.",
  limits: 'Done items need no owner. A person, a handle or a team will do; "we" and "everyone" will not. One finding at the heading when no open item has one, else one for each that lacks it.',
  level: "warning",
  options: {},
  examples: [
    {
      name: "a person, a team, and an item that is done",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day. Owner: Priya, due 2025-02-14
        - [x] Raise the number of workers
        - Alert when the oldest webhook waits for 5 minutes (Platform team, due 2025-02-28)
      `
    },
    {
      name: "one of two",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day. Owner: Priya, due 2025-02-14
        - Alert when the oldest webhook waits for 5 minutes, due 2025-02-28
      `,
      findings: [
        "6:3-6:68: Unexpected action `Alert when the oldest webhook waits for 5 minutes` without an owner, expected a person or team such as `Owner: @ines`"
      ]
    },
    {
      name: "none at all",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day, due 2025-02-14
        - Alert when the oldest webhook waits for 5 minutes, due 2025-02-28
      `,
      findings: ["3:4-3:16: Unexpected 2 actions without an owner, expected a person or team such as `Owner: @ines` for each"]
    }
  ],
  *check({ actions, languageKnown }) {
    const open = actions.filter((action) => action.owner === void 0 && !action.done);
    const [first] = open;
    if (!languageKnown || !first) return;
    if (actions.every((action) => action.owner === void 0)) {
      const count = open.length === 1 ? "action" : `${open.length} actions`;
      yield {
        message: `Unexpected ${count} without an owner, expected a person or team such as \`Owner: @ines\`${open.length === 1 ? "" : " for each"}`,
        place: first.section.place
      };
      return;
    }
    for (const action of open)
      yield { message: `Unexpected action ${quote(action.work)} without an owner, expected a person or team such as \`Owner: @ines\``, place: action.place };
  }
});
var unowned_action_default = toPlugin(rule35);

// rules/unquantified-impact.ts
var rule36 = defineRule({
  id: "unquantified-impact",
  description: "The impact names no number and does not say that it is unknown.",
  rationale: '"Some users" may be ten or ten million. A rough number lets others decide how much the remedy may cost.',
  limits: 'A share, count or duration is enough, and so is "unknown". Off by default: some impact cannot be counted.',
  level: "off",
  options: {},
  examples: [
    {
      name: "a number",
      markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        540 passengers got their boarding pass late.
      `
    },
    {
      name: "said to be unknown",
      markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        How many passengers were affected is unknown: the printers keep no log.
      `
    },
    {
      name: "some users",
      markdown: md`
        # Postmortem: boarding passes late

        ## Impact

        Some passengers got their boarding pass late.
      `,
      findings: ["3:4-3:10: Unexpected impact without a number, expected a share, count or duration, or `unknown`"]
    }
  ],
  *check({ sections, claims, language }) {
    const section = sections.find((own) => own.keys.includes("impact"));
    if (!section || section.empty) return;
    const text = [section.heading.text, ...section.lines.map((line) => line.text)].join(" ");
    if (/\d/.test(text) || hasPhrase(text, wordsOnly(language.unknown)) || claims.shares.length > 0) return;
    yield { message: "Unexpected impact without a number, expected a share, count or duration, or `unknown`", place: section.place };
  }
});
var unquantified_impact_default = toPlugin(rule36);

// rules/untimed-event.ts
var rule37 = defineRule({
  id: "untimed-event",
  description: "An entry of the timeline without a time.",
  rationale: "A reader cannot tell how long the step took, or whether it came before or after the entry above.",
  limits: 'Sub-items that continue the entry above and times that are left open on purpose ("unknown") are fine.',
  level: "warning",
  options: {},
  examples: [
    {
      name: "a continuation and a time nobody knows",
      markdown: md`
        # Postmortem: freight scanners offline

        ## Timeline (UTC)

        - 16:05 Scanners in Esbjerg go offline, outage begins
          - The terminal writes lists by hand
        - Unknown: somebody restarts the access point
        - 17:20 Scanners are back online
      `
    },
    {
      name: "no time",
      markdown: md`
        # Postmortem: freight scanners offline

        ## Timeline (UTC)

        - 16:05 Scanners in Esbjerg go offline, outage begins
        - 16:18 Terminal calls on-call
        - Marek restarts the access point
        - 17:20 Scanners are back online
      `,
      findings: ["7:3-7:34: Unexpected entry `Marek restarts the access point` without a time, expected a time, or `unknown`"]
    }
  ],
  *check({ timeline }) {
    for (const entry of timeline.untimed)
      yield { message: `Unexpected entry ${quote(entry.text)} without a time, expected a time, or \`unknown\``, place: entry.place };
  }
});
var untimed_event_default = toPlugin(rule37);

// rules/untracked-action.ts
var rule38 = defineRule({
  id: "untracked-action",
  description: "An action item without a ticket or link.",
  rationale: "Work is planned from the tracker, and nobody opens an old postmortem for it.",
  limits: "Done items need no ticket. Off by default: small teams work from the document.",
  level: "off",
  options: {},
  examples: [
    {
      name: "an id, a link, and an item that is done",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, PAY-301)
        - [Alert on the oldest webhook](https://github.com/harborline/alerts/issues/44) (Odd)
        - [x] Raise the number of workers
      `
    },
    {
      name: "in no tracker",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, PAY-301)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
      findings: [
        "6:3-6:58: Unexpected action `Alert when the oldest webhook waits for 5 minutes (Odd)` without a ticket, expected a link or an id such as `PAY-123`"
      ]
    }
  ],
  *check({ actions }) {
    for (const action of actions) {
      if (action.ticket !== void 0 || action.done) continue;
      yield { message: `Unexpected action ${quote(action.work)} without a ticket, expected a link or an id such as \`PAY-123\``, place: action.place };
    }
  }
});
var untracked_action_default = toPlugin(rule38);

// rules/unused-ignore.ts
var rule39 = defineRule({
  id: "unused-ignore",
  description: "A comment, or a setting in front matter, that ignores a rule and silences nothing.",
  rationale: "The reason for it is gone, but the next finding of that rule will be hidden by it.",
  limits: "Comments for rules that are off, for rules of other linters, and for all rules at once are left alone; in front matter every unknown name is reported.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "it silences a finding",
      markdown: md`
        # Postmortem: boarding passes late

        <!--lint ignore empty-section -- filled in after the review-->

        ## Resolution

        ## Lessons learned

        The alert came within a minute.
      `
    },
    {
      name: "at the end of a line it is about that line",
      markdown: md`
        # Postmortem: boarding passes late

        ## Timeline (UTC)

        - 14:52 the queue is full
        - 14:49 the first pass is late <!--lint ignore unordered-timeline -- the scanner's clock was wrong-->
      `
    },
    {
      name: "in front matter it is about the document",
      markdown: md`
        ---
        postmortemLint: {disable: [empty-section, blame, lessons]}
        ---

        # Postmortem: boarding passes late

        ## Resolution
      `,
      findings: [
        "2:43-2:48: Unexpected disable in front matter of `blame`, expected none where it silences nothing",
        "2:50-2:57: Unexpected rule `lessons` in front matter, expected the id of a rule"
      ]
    },
    {
      name: "it silences nothing, or names no rule",
      markdown: md`
        # Postmortem: boarding passes late

        <!--lint disable empty-section-->

        ## Resolution

        The queue drained by itself.

        <!--lint disable empty-sections-->
      `,
      findings: [
        "3:18-3:31: Unexpected comment to disable `empty-section`, expected none where it silences nothing",
        "9:18-9:32: Unexpected rule `empty-sections` in a comment, expected `empty-section`"
      ]
    }
  ],
  *check() {
  }
});
var unused_ignore_default = toPlugin(rule39);

// rules/vague-action.ts
var rule40 = defineRule({
  id: "vague-action",
  description: "A wish instead of an action: nothing in it could be done and checked.",
  rationale: '"Improve monitoring" can never be closed. An alert on the age of the queue can.',
  limits: "Silent as soon as a system, signal, artefact or outcome is named.",
  level: "warning",
  options: {},
  examples: [
    {
      name: "what is improved, and where",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Improve monitoring of the webhook queue: alert when the oldest entry is older than 5 minutes
        - Add a retry to the webhook sender
      `
    },
    {
      name: "wishes",
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Improve communication
        - Be more careful
      `,
      findings: [
        "5:3-5:24: Unexpected vague action `Improve communication`, expected a task that names what is changed, so that one can tell when it is done",
        "6:3-6:18: Unexpected vague action `Be more careful`, expected a task that names what is changed, so that one can tell when it is done"
      ]
    }
  ],
  *check({ actions, languageKnown }) {
    if (!languageKnown) return;
    for (const { vague, place } of actions) {
      if (vague === void 0) continue;
      yield { message: `Unexpected vague action ${quote(vague)}, expected a task that names what is changed, so that one can tell when it is done`, place };
    }
  }
});
var vague_action_default = toPlugin(rule40);

// rules/window-mismatch.ts
var rule41 = defineRule({
  id: "window-mismatch",
  description: "The stated start or end disagrees with an entry worded as that bound.",
  rationale: "Downtime is counted from start to end. If the timeline knows another start or end, the count is wrong on one side.",
  limits: 'Needs an entry worded as the bound ("began", "restored"). An entry exactly at the bound is support enough, whatever its words.',
  level: "error",
  fix: "suggested",
  options: {},
  examples: [
    {
      name: "an entry at each bound",
      markdown: md`
        # Postmortem: tracking links answered with 404

        Tracking links were down from 09:15 to 11:10 UTC.

        ## Timeline (UTC)

        - 09:15 New router goes live
        - 10:40 Service restored in the first region
        - 11:10 Service fully restored
      `
    },
    {
      name: "restored after the stated end",
      markdown: md`
        # Postmortem: tracking links answered with 404

        Tracking links were down from 09:15 to 10:45 UTC.

        ## Timeline (UTC)

        - 09:15 New router goes live
        - 11:10 Service fully restored
      `,
      findings: ["3:40-3:49: Unexpected end `10:45 UTC`, expected `11:10` as on line 8 (`fully restored`)"]
    }
  ],
  *check(incident) {
    for (const { bound, stated, event, words } of boundContradictions(incident)) {
      const [clock, right] = [stated.clock?.text, event.clock?.text];
      yield {
        message: `Unexpected ${bound} ${quote(stated.text)}, expected ${quote(event.timeText)} as on line ${event.line} (${quote(words)})`,
        place: stated.place,
        cause: { message: `The timeline says ${quote(event.description, 80)}`, place: event.timePlace },
        // The stated date and zone stay.
        expected: [clock !== void 0 && right !== void 0 && stated.text.includes(clock) ? stated.text.replace(clock, right) : event.timeText]
      };
    }
    for (const { stated, against } of spanContradictions(incident)) {
      yield {
        message: `Unexpected end ${quote(stated.text)} days after the start, expected the day of the start, as the timeline ends at ${quote(against.text)} on line ${against.line} without a change of day`,
        place: stated.place,
        cause: { message: `The timeline ends at ${quote(against.text)}`, place: against.place }
      };
    }
  }
});
var window_mismatch_default = toPlugin(rule41);

// rules/index.ts
var rules = [
  rule,
  rule2,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41
];

export {
  rules
};
