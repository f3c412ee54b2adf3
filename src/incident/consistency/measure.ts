import type {MilestoneKind} from '../../language/language.ts'
import type {Clock} from '../../text/clock.ts'
import {daysOf} from '../../text/date.ts'
import type {Duration} from '../../text/duration.ts'
import {offsetAt, offsetsAtTime, type Zone} from '../../text/zone.ts'
import type {Incident, Moment, TimelineEvent, Window} from '../model.ts'
import {agrees, type Tolerance} from './tolerance.ts'

/** Whether a moment is an entry of the timeline, with its derived day and zone. */
export function isEvent(moment: Moment): moment is TimelineEvent {
  return 'timePlace' in moment
}

/** Two moments of the document and the minutes between them. */
export interface Pair {
  readonly from: Moment
  readonly to: Moment
  readonly minutes: number
}

const day = 1440

function exact(clock: Clock | undefined): number | undefined {
  if (clock?.minutes === undefined || clock.unknown) return undefined
  return clock.minutes + (clock.seconds ?? 0) / 60
}

/** Whether any clock of the document carries seconds. */
export function carriesSeconds(...moments: ReadonlyArray<Moment | undefined>): boolean {
  return moments.some((moment) => moment?.clock?.seconds !== undefined)
}

/** Minutes by which two zones differ; 0 when one is not stated or both are the same, undefined when it cannot be known. */
function zoneShift(from: Zone | undefined, to: Zone | undefined, moment: Moment, incident: Incident): number | undefined {
  if (!from || !to || from.name === to.name) return 0
  const date = moment.date ?? incident.dates[0]?.date
  const on = date ? {year: date.year, month: date.month, day: date.day} : {year: undefined, month: 1, day: 1}
  const left = offsetAt(from, on)
  const right = offsetAt(to, on)
  return left === undefined || right === undefined ? undefined : left - right
}

/** The zone of a moment: its own, else that of the timeline. */
export function zoneOf(moment: Moment, incident: Incident): Zone | undefined {
  return moment.zone ?? (isEvent(moment) ? moment.derivedZone : incident.timeline.zone)
}

/** Minutes from one moment to another: with dates where both are known, else within half a day; undefined when a clock or zone is not known. */
export function minutesBetween(from: Moment, to: Moment, incident: Incident): number | undefined {
  const start = exact(from.clock)
  const end = exact(to.clock)
  if (start === undefined || end === undefined) return undefined
  const shift = zoneShift(zoneOf(from, incident), zoneOf(to, incident), from, incident)
  if (shift === undefined) return undefined
  const apart = daysApart(from, to)
  const difference = end - start + shift
  if (apart !== undefined) return apart * day + difference
  return ((((difference + day / 2) % day) + day) % day) - day / 2
}

function daysApart(from: Moment, to: Moment): number | undefined {
  const left = dayOf(from)
  const right = dayOf(to)
  return left === undefined || right === undefined ? undefined : right - left
}

function dayOf(moment: Moment): number | undefined {
  if (isEvent(moment)) return moment.derivedDate === undefined ? undefined : moment.day
  const {date} = moment
  return date?.year === undefined ? undefined : daysOf(date.year, date.month, date.day)
}

/** Minutes by which the clock of a window's zone goes back between its bounds; undefined when a bound's time occurs twice, or never. */
function clockChange(start: Moment, end: Moment, incident: Incident): number | undefined {
  const zone = zoneOf(start, incident)
  if (!zone || zone.offsets.length === 1 || zone.name !== zoneOf(end, incident)?.name) return 0
  const [first] = incident.dates
  const day = start.date ?? first?.date
  const lastDay = end.date ?? day
  if (day?.year === undefined || lastDay?.year === undefined) return 0
  const [from, ...doubtful] = offsetsAtTime(zone, day, start.clock?.minutes ?? 0)
  const [to, ...unsure] = offsetsAtTime(zone, lastDay, end.clock?.minutes ?? 0)
  if (zone.region === undefined) return 0
  return from === undefined || to === undefined || doubtful.length + unsure.length > 0 ? undefined : from - to
}

/** Length of a stated window in minutes: over midnight when the end has no date and is earlier; undefined when a bound is missing or unclear. */
export function windowMinutes(window: Window, incident: Incident): number | undefined {
  const {start, end} = window
  if (!start || !end) return undefined
  const first = exact(start.clock)
  const last = exact(end.clock)
  if (first === undefined || last === undefined) return undefined
  const shift = zoneShift(zoneOf(start, incident), zoneOf(end, incident), start, incident)
  const turned = clockChange(start, end, incident)
  if (shift === undefined || turned === undefined) return undefined
  const difference = last - first + shift + turned
  const apart = end.date ? daysApart(start, end) : undefined
  if (apart !== undefined) return apart * day + difference
  return difference < 0 ? difference + day : difference
}

/** Whether both bounds of a window are exact to the minute. */
export function isExactWindow(window: Window): boolean {
  return [window.start, window.end].every(
    (moment) => moment?.clock && !moment.clock.approximate && !moment.clock.unknown && !moment.clock.fault && moment.clock.precision !== 'hour'
  )
}

/** As many entries as are compared with each other; a timeline with more is a log. */
const most = 500

/** Entries that may be evidence: exact, in order, on one scale. */
export function reliableEvents(incident: Incident): readonly TimelineEvent[] {
  return incident.timeline.chronological.filter((event) => event.reliable && event.at !== undefined).slice(0, most)
}

/** Reliable entries and those that break the order: they accuse nothing, but may be what a length was counted from. */
export function plausibleEvents(incident: Incident): readonly TimelineEvent[] {
  return incident.timeline.chronological.filter((event) => (event.reliable || event.inDoubt) && event.at !== undefined).slice(0, most)
}

/** Finds a pair of events, window bounds or labelled moments whose distance explains a duration; undefined when none does. */
export function witnessOf(duration: Duration, incident: Incident, tolerance: Tolerance, events = reliableEvents(incident)): Pair | undefined {
  const slackSeconds = carriesSeconds(...events)
  for (const [index, from] of events.entries()) {
    for (const to of events.slice(index + 1)) {
      const minutes = (to.at ?? 0) - (from.at ?? 0)
      if (agrees(duration, minutes, tolerance, slackSeconds)) return {from, to, minutes}
    }
    if (from.until && from.clock) {
      const length = ((exact(from.until) ?? 0) - (exact(from.clock) ?? 0) + day) % day
      if (agrees(duration, length, tolerance, slackSeconds)) return {from, to: from, minutes: length}
    }
  }
  const moments = statedMoments(incident)
  for (const from of moments) {
    for (const to of [...moments, ...events]) {
      if (from === to) continue
      const minutes = minutesBetween(from, to, incident)
      if (minutes !== undefined && agrees(duration, Math.abs(minutes), tolerance, slackSeconds)) return {from, to, minutes: Math.abs(minutes)}
      if (minutes !== undefined && minutes < 0 && daysApart(from, to) === undefined && agrees(duration, minutes + day, tolerance, slackSeconds))
        return {from, to, minutes: minutes + day}
    }
  }
  return undefined
}

/** Bounds of stated windows and labelled moments outside the timeline. */
export function statedMoments(incident: Incident): readonly Moment[] {
  const bounds = incident.claims.windows.flatMap((window) => [window.start, window.end])
  return [...bounds, ...incident.claims.moments].filter((moment) => moment !== undefined).filter((moment) => moment.clock?.minutes !== undefined)
}

/** Whether a sum of two or more written windows gives a duration. */
export function sumOfWindows(duration: Duration, incident: Incident, tolerance: Tolerance): boolean {
  const lengths = incident.claims.windows.map((window) => windowMinutes(window, incident)).filter((length) => length !== undefined)
  return (
    lengths.length > 1 &&
    agrees(
      duration,
      lengths.reduce((sum, length) => sum + length, 0),
      tolerance
    )
  )
}

/** The obvious pair for the whole incident or a metric: from one milestone to another, by tags and words; undefined when either is not clear. */
export function obviousPair(incident: Incident, to: MilestoneKind, from: MilestoneKind = 'start'): Pair | undefined {
  const events = reliableEvents(incident)
  const start = momentOf(events, from)
  const end = momentOf(events, to)
  if (!start || !end || start === end || end.at === undefined || start.at === undefined || end.at <= start.at) return undefined
  return {from: start, to: end, minutes: end.at - start.at}
}

/** The pair of milestones where labels or a stated window tell what no entry is worded as; undefined when either is nowhere stated. */
export function statedPair(incident: Incident, to: MilestoneKind, from: MilestoneKind): Pair | undefined {
  const [start, end] = [statedMoment(incident, from), statedMoment(incident, to)]
  const minutes = start && end && minutesBetween(start, end, incident)
  return start && end && minutes !== undefined && minutes > 0 ? {from: start, to: end, minutes} : undefined
}

/** Whether an entry, a label or a stated window tells a milestone at all. */
export function isStated(incident: Incident, kind: MilestoneKind): boolean {
  return statedMoment(incident, kind) !== undefined || incident.timeline.events.some((event) => event.milestone === kind)
}

function statedMoment(incident: Incident, kind: MilestoneKind): Moment | undefined {
  const {events} = incident.timeline
  const entry = momentOf(reliableEvents(incident), kind)
  // An entry that is no evidence may be the very milestone.
  if (entry ?? events.some((event) => event.milestone === kind)) return entry
  const label = incident.claims.moments.find((moment) => moment.milestone === kind && isExact(moment))
  const bound = kind === 'start' ? 'start' : kind === 'resolved' ? 'end' : undefined
  return label ?? (bound && incident.claims.windows.map((window) => window[bound]).find((moment) => moment !== undefined && isExact(moment)))
}

function isExact({clock}: Moment): boolean {
  return exact(clock) !== undefined && clock?.approximate === false && clock.fault === undefined
}

/** The entry that counts as a milestone: an incident begins and is noticed once, what ends it may be tried again. */
function momentOf(events: readonly TimelineEvent[], kind: MilestoneKind): TimelineEvent | undefined {
  const ends = kind === 'mitigated' || kind === 'resolved'
  return ends ? events.findLast((event) => event.milestone === kind) : events.find((event) => event.milestone === kind)
}
