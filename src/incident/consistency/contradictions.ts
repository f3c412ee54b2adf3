import {findPhrase} from '../../language/phrases.ts'
import {respellDuration} from '../../text/respell.ts'
import type {Incident, Located, MetricDefinition, MetricDefinitions, Moment, StatedDuration, StatedMetric, TimelineEvent, Window} from '../model.ts'
import {findUndenied} from '../statements/milestones.ts'
import {
  carriesSeconds,
  isEvent,
  isExactWindow,
  isStated,
  minutesBetween,
  obviousPair,
  type Pair,
  plausibleEvents,
  reliableEvents,
  statedPair,
  sumOfWindows,
  windowMinutes,
  witnessOf
} from './measure.ts'
import {agrees, type Tolerance} from './tolerance.ts'

/** Two statements that cannot both be true: the one, what the other makes of it, and where the other stands. */
export interface Contradiction {
  readonly stated: Located
  /** What the other place says, in the form in which it would replace the stated words. */
  readonly expected: string
  /** The other place with its line, for the message. */
  readonly against: Located
  readonly source: string
}

/** Tells what a stated duration contradicts: the stated window, else the timeline when no pair of events explains it; undefined when it agrees or nothing can be said. */
export function durationContradiction(stated: StatedDuration, incident: Incident, tolerance: Tolerance): Contradiction | undefined {
  const {duration} = stated
  // "Up to an hour" is what some saw, not how long it was.
  if (duration.bound === 'under') return undefined
  const windows = stated.window ? [stated.window] : incident.claims.windows
  const measured = windows.flatMap((window) => {
    const minutes = windowMinutes(window, incident)
    return minutes === undefined || minutes < 0 ? [] : [{window, minutes}]
  })
  const slack = (window: Window): boolean => carriesSeconds(window.start, window.end)
  const text = (minutes: number): string => respelt(stated, minutes, incident)
  if (measured.length > 0) {
    if (
      measured.some(
        ({window, minutes}) => agrees(duration, minutes, tolerance, slack(window)) || (!isExactWindow(window) && Math.abs(minutes - duration.minutes) <= 30)
      )
    )
      return undefined
    if (sumOfWindows(duration, incident, tolerance)) return undefined
    if (measured.some(({window, minutes}) => agreesOnceMended(stated, window, minutes, incident, tolerance))) return undefined
    const main = obviousPair(incident, 'resolved')
    // The duration sides with the timeline: then it is the window that is wrong.
    if (main && agrees(duration, main.minutes, tolerance) && measured.every(({minutes}) => Math.abs(minutes - main.minutes) > 1)) return undefined
    const [nearest] = measured
    if (!nearest || (measured.length > 1 && !stated.window && witnessOf(duration, incident, tolerance))) return undefined
    // A window written over days and a duration of minutes: the dates are another rule's business.
    if (nearest.minutes > 1440 && Math.abs((nearest.minutes % 1440) - duration.minutes) <= 1) return undefined
    const {start, end} = nearest.window
    const source = start && end && start.line !== end.line ? pairSource({from: start, to: end, minutes: nearest.minutes}) : 'in'
    return {stated, expected: text(nearest.minutes), against: nearest.window, source}
  }
  if (witnessOf(duration, incident, tolerance) || sumOfWindows(duration, incident, tolerance)) return undefined
  const pair = obviousPair(incident, 'resolved')
  if (!pair) return undefined
  return {stated, expected: text(pair.minutes), against: pairPlace(pair), source: pairSource(pair)}
}

/** What would replace a stated length, in its own spelling. */
function respelt({text, duration}: StatedDuration | StatedMetric, minutes: number, {language}: Incident): string {
  const length = respellDuration(duration, duration.unit === 'second' ? minutes : Math.round(minutes), language.time)
  return text.includes(duration.text) ? text.replace(duration.text, length) : length
}

/** Whether a duration agrees with a window whose wrong bound is put right by the event that contradicts it: then the bound is the one finding. */
function agreesOnceMended(stated: StatedDuration, window: Window, minutes: number, incident: Incident, tolerance: Tolerance): boolean {
  return boundContradictions(incident).some((found) => {
    if (found.window !== window) return false
    const shift = minutesBetween(found.stated, found.event, incident) ?? 0
    return agrees(stated.duration, found.bound === 'end' ? minutes + shift : minutes - shift, tolerance)
  })
}

/** Tells which pair of events a stated metric contradicts: none explains it and the obvious pair says otherwise. */
export function metricContradiction(stated: StatedMetric, incident: Incident, tolerance: Tolerance): Contradiction | undefined {
  const {duration, kind} = stated
  if (stated.explained || duration.bound !== undefined || lacksWitness(incident)) return undefined
  const defined = incident.settings.metrics?.[kind] && milestonePair(kind, incident)
  if (defined)
    return agrees(duration, defined.minutes, tolerance, carriesSeconds(defined.from, defined.to)) ? undefined : pairContradiction(stated, defined, incident)
  if (witnessOf(duration, incident, tolerance, plausibleEvents(incident)) || sumOfWindows(duration, incident, tolerance)) return undefined
  const {windows} = incident.claims
  const lengths = windows.map((window) => windowMinutes(window, incident))
  if (lengths.some((minutes) => minutes !== undefined && agrees(duration, minutes % 1440, tolerance))) return undefined
  // Where a milestone is nowhere stated there is nothing to compare.
  const pair = milestonePair(kind, incident)
  if (!pair || pair.minutes < 1) return undefined
  // Days and weeks that the timeline does not reach back to are not in it.
  if ((duration.unit === 'day' || duration.unit === 'week') && duration.minutes > pair.minutes) return undefined
  const found = pairContradiction(stated, pair, incident)
  return {...found, source: `${found.source}; no other pair of entries gives it either`}
}

/** The milestones of a metric as far as they are stated; what was repaired may be counted from its detection where nobody tells the start. */
function milestonePair(kind: StatedMetric['kind'], incident: Incident): Pair | undefined {
  const {from, to} = metricDefinition(kind, incident.settings.metrics)
  const found = obviousPair(incident, to, from) ?? statedPair(incident, to, from)
  if (found || kind === 'ttd' || incident.settings.metrics?.[kind] || isStated(incident, from)) return found
  const repaired = obviousPair(incident, to, 'detected') ?? statedPair(incident, to, 'detected')
  return repaired && isNamedSo(repaired.from) ? repaired : undefined
}

/** Whether a moment is named as its milestone and does not only mention it: by a label, or by the first words of its entry. */
function isNamedSo(moment: Moment): boolean {
  return !isEvent(moment) || moment.description.toLowerCase().startsWith(moment.milestoneWords?.toLowerCase() ?? '')
}

function pairContradiction(stated: StatedMetric, pair: Pair, incident: Incident): Contradiction {
  return {stated, expected: respelt(stated, pair.minutes, incident), against: pairPlace(pair), source: pairSource(pair)}
}

const ends = {ttd: 'detected', ttm: 'mitigated', ttr: 'resolved'} as const

/** Gives the milestones that a metric is measured between: those of the team, else from the start to its own. */
export function metricDefinition(kind: StatedMetric['kind'], metrics: MetricDefinitions | undefined): MetricDefinition {
  return metrics?.[kind] ?? {from: 'start', to: ends[kind]}
}

/** Whether an entry of the timeline is reported itself: it may have been the one that explains a length. */
function lacksWitness({timeline, placeholders}: Incident): boolean {
  if (timeline.events.some(({clock}) => clock?.fault && clock.fault.kind !== 'spacing')) return true
  return hasUnfilledEntry({timeline, placeholders})
}

/** Whether a placeholder stands in the timeline: the time that was never filled in may be the one that counts. */
function hasUnfilledEntry({timeline, placeholders}: Pick<Incident, 'timeline' | 'placeholders'>): boolean {
  if (placeholders.length === 0) return false
  const lines = new Set(timeline.section?.lines.map((line) => line.number))
  const first = timeline.events[0]?.line ?? Number.POSITIVE_INFINITY
  // An entry behind the last one that was read may be the unfilled one.
  const last = (timeline.events.at(-1)?.line ?? 0) + 2
  return placeholders.some(({line}) => lines.has(line) || (line >= first && line <= last))
}

function pairPlace(pair: Pair): Located {
  return {text: momentText(pair.from), place: placeOf(pair.from), line: pair.from.line}
}

function placeOf(moment: Moment): Located['place'] {
  return isEvent(moment) ? moment.timePlace : moment.place
}

function momentText(moment: Moment): string {
  return isEvent(moment) ? moment.timeText : moment.text
}

function pairSource(pair: Pair): string {
  return `from \`${momentText(pair.from)}\` (line ${pair.from.line}) to \`${momentText(pair.to)}\` (line ${pair.to.line})`
}

/** A bound of a stated window that an event of the timeline contradicts. */
export interface BoundContradiction {
  readonly window: Window
  readonly bound: 'start' | 'end'
  readonly stated: Moment
  readonly event: TimelineEvent
  readonly words: string
}

/** Finds the bounds of stated windows that disagree with an event worded as that bound; an event exactly at the bound is support enough. */
export function boundContradictions(incident: Incident): readonly BoundContradiction[] {
  const found: BoundContradiction[] = []
  if (incident.claims.windows.length === 0 || hasUnfilledEntry(incident)) return found
  const events = reliableEvents(incident)
  const {chronological: all} = incident.timeline
  const worded = {start: wordedAs(incident, all, 'start'), end: wordedAs(incident, all, 'end')}
  for (const window of incident.claims.windows) {
    for (const bound of ['start', 'end'] as const) {
      const stated = window[bound]
      if (!stated?.clock || stated.clock.approximate || stated.clock.fault || stated.clock.minutes === undefined) continue
      const candidates = worded[bound]
      const decisive = bound === 'start' ? candidates[0] : candidates.at(-1)
      if (decisive && isOfAnotherDay(window, decisive.event)) continue
      const chosen = decisive?.event.reliable
        ? decisive
        : candidates.find(({event}) => event.reliable && event.clock?.minutes === decisive?.event.clock?.minutes)
      // An entry that is reported itself would be the bound: nothing can be said, unless another tells the same time.
      const contradiction = chosen && boundContradiction(incident, events, window, stated, chosen)
      // The same bound stated again is the same finding.
      const again = found.some((other) => other.bound === bound && Math.abs(minutesBetween(other.stated, stated, incident) ?? 1) < 1)
      if (contradiction && !again) found.push({...contradiction, window, bound, stated})
    }
  }
  return found
}

/** Whether a window without a year is of a day that the entry is not of: then it tells of another incident. */
function isOfAnotherDay(window: Window, event: TimelineEvent): boolean {
  const {date} = window.start ?? {}
  const [month, day] = (event.derivedDate ?? '').split('-').slice(-2).map(Number)
  if (!date || date.year !== undefined || month === undefined || day === undefined) return false
  return date.month !== month || Math.abs(date.day - day) > 1
}

/** An event with the words by which it is the outage's begin or end. */
interface Worded {
  readonly event: TimelineEvent
  readonly words: string
}

function wordedAs(incident: Incident, events: readonly TimelineEvent[], bound: 'start' | 'end'): readonly Worded[] {
  const {language} = incident
  return events.flatMap((event) => {
    const words = findUndenied(event.description.slice(0, 160), language.bounds[bound], language)
    return words ? [{event, words: words.text}] : []
  })
}

function boundContradiction(incident: Incident, events: readonly TimelineEvent[], window: Window, stated: Moment, chosen: Worded): Worded | undefined {
  const {language} = incident
  const slack = stated.clock?.precision === 'hour' ? 30 : 0
  const {start, end} = window
  const other = stated === start ? end : start
  const near24 = other && Math.abs(minutesBetween(other, chosen.event, incident) ?? 0) <= 1440
  const distance = (event: TimelineEvent): number | undefined => {
    const minutes = minutesBetween(stated, event, incident)
    if (minutes === undefined) return undefined
    // A date that is days off is another finding; the clock is compared all the same.
    const apart = Math.abs(minutes)
    if (apart <= 1440) return apart
    return near24 ? Math.min(apart % 1440, 1440 - (apart % 1440)) : undefined
  }
  const seconds = (event: TimelineEvent): number => (carriesSeconds(stated, event) ? 1 : 0)
  const near = (event: TimelineEvent): boolean => (distance(event) ?? Number.POSITIVE_INFINITY) <= slack + seconds(event)
  if (events.some(near)) return undefined
  // The end of an entry's own range supports a bound too.
  const ends = events.flatMap((event) => (event.until ? [{...event, clock: event.until}] : []))
  if (ends.some((event) => Math.abs(minutesBetween(stated, event, incident) ?? 1) % 1440 < 1)) return undefined
  if ((distance(chosen.event) ?? Number.POSITIVE_INFINITY) > 12 * 60) return undefined
  if (findPhrase(chosen.event.description, language.metricNotes) && chosen.words.length < 4) return undefined
  return chosen
}
