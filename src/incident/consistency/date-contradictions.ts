import {isOneOf} from '../../language/phrases.ts'
import {daysOf} from '../../text/date.ts'
import type {Incident, Located, StatedDate, TimelineEvent, Window} from '../model.ts'
import {windowMinutes} from './measure.ts'

/** Two dates that cannot both be right. `end`: an end before its start; `window`: a window over days whose length is stated as minutes; `incident`: two days for the incident. */
export interface DateContradiction {
  readonly kind: 'end' | 'window' | 'incident'
  readonly stated: Located
  readonly against: Located
}

/** Finds ends before their starts, and days of the incident that the timeline contradicts. */
export function dateContradictions(incident: Incident): readonly DateContradiction[] {
  return [
    ...incident.claims.windows.flatMap((window) => windowContradiction(incident, window)),
    ...dayContradictions(incident),
    ...startContradictions(incident),
    ...titleContradictions(incident)
  ]
}

function windowContradiction(incident: Incident, window: Window): readonly DateContradiction[] {
  const {start, end} = window
  if (!start || !end?.date || !start.date) return []
  const minutes = windowMinutes(window, incident)
  if (minutes === undefined) return []
  if (minutes < 0) return [{kind: 'end', stated: end, against: start}]
  const stated = [...incident.claims.durations, ...incident.claims.metrics].some(
    (own) => !own.duration.approximate && Math.abs(own.minutes - (minutes % 1440)) <= 1
  )
  return minutes >= 1440 && stated ? [{kind: 'window', stated: end, against: start}] : []
}

/** A window over several days against a timeline of one. */
export interface SpanContradiction {
  readonly stated: Located
  /** The timeline's last entry. */
  readonly against: Located
}

/** Finds windows over several days whose clock times are those of a timeline that never changes its day. */
export function spanContradictions(incident: Incident): readonly SpanContradiction[] {
  return incident.claims.windows.flatMap((window) => {
    const against = window.end && undatedTimeline(incident, window)
    return window.end && against ? [{stated: window.end, against}] : []
  })
}

/** The last entry of a timeline without dates that begins and ends at the clock times of a window over several days. */
function undatedTimeline(incident: Incident, window: Window): Located | undefined {
  const {chronological: events} = incident.timeline
  const first = events[0]
  const last = events.at(-1)
  const minutes = windowMinutes(window, incident)
  if (!first || !last || events.length < 3 || minutes === undefined || minutes < 1440) return undefined
  if (events.some((event) => event.date || event.crossesMidnight || event.clock?.minutes === undefined)) return undefined
  const same = first.clock?.minutes === window.start?.clock?.minutes && last.clock?.minutes === window.end?.clock?.minutes
  return same ? {text: last.timeText, place: last.timePlace, line: last.line} : undefined
}

function dayNumber(date: {year: number | undefined; month: number; day: number}): number | undefined {
  return date.year === undefined ? undefined : daysOf(date.year, date.month, date.day)
}

/** A day in a label or title against the days that the timeline's own entries state. */
function dayContradictions(incident: Incident): readonly DateContradiction[] {
  const dated = incident.timeline.chronological.filter(
    (event): event is TimelineEvent & {date: NonNullable<TimelineEvent['date']>} =>
      event.date?.year !== undefined && event.date.ambiguous === undefined && event.reliable
  )
  const days = dated.map((event) => dayNumber(event.date)).filter((day) => day !== undefined)
  const [first] = dated
  if (!first || days.length < 2) return []
  const earliest = Math.min(...days)
  const latest = Math.max(...days)
  const found: DateContradiction[] = []
  for (const stated of incident.dates) {
    if (stated.from !== 'label' && stated.from !== 'title') continue
    const day = dayNumber(stated.date)
    if (day === undefined || isPublication(incident, stated)) continue
    const agreed =
      incident.dates.some((other) => (other.from === 'summary' || other.from === 'start') && dayNumber(other.date) === earliest) && earliest === latest
    // A later day may be when the document was written; an earlier one cannot be, nor a title against summary and timeline together.
    if (day < earliest - 1 && earliest - day < 400)
      found.push({kind: 'incident', stated, against: {text: first.date.text, place: first.timePlace, line: first.line}})
    else if (stated.from === 'title' && day > latest && day - latest < 400 && (agreed || day - latest > 20))
      found.push({kind: 'incident', stated, against: {text: first.date.text, place: first.timePlace, line: first.line}})
  }
  return found.slice(0, 1)
}

/** A stated start on a day after the day of label or title, or after all days that the timeline's own entries state. */
function startContradictions(incident: Incident): readonly DateContradiction[] {
  if (incident.claims.windows.some((window) => windowContradiction(incident, window).length > 0)) return []
  const starts = incident.dates.filter((stated) => stated.from === 'start')
  const [start] = starts
  const day = start && dayNumber(start.date)
  // Several windows may be those of several outages.
  if (!start || day === undefined || new Set(starts.map((own) => dayNumber(own.date))).size > 1) return []
  const dated = incident.timeline.chronological.filter((event) => event.date?.year !== undefined && event.date.ambiguous === undefined && event.reliable)
  const days = dated.map((event) => (event.date ? dayNumber(event.date) : undefined) ?? day)
  const [first] = dated
  if (first && days.length >= 2) {
    // An earlier start may be that of a fault nobody saw, unless it is the same day of another year.
    const apart = Math.min(...days) - day
    const otherYear = [365, 366].some((year) => Math.abs(apart - year) <= 1)
    return otherYear || (apart < 0 && day > Math.max(...days) && -apart < 400)
      ? [{kind: 'incident', stated: start, against: {text: first.date?.text ?? first.timeText, place: first.timePlace, line: first.line}}]
      : []
  }
  const headed = incident.dates.find((stated) => (stated.from === 'label' || stated.from === 'title') && !isPublication(incident, stated))
  const apart = headed === undefined ? 0 : day - (dayNumber(headed.date) ?? day)
  return headed && apart >= 1 && apart < 400 ? [{kind: 'incident', stated: start, against: headed}] : []
}

/** A title whose day lies before the one on which label and text agree. */
function titleContradictions(incident: Incident): readonly DateContradiction[] {
  const titled = incident.dates.find((stated) => stated.from === 'title')
  const label = incident.dates.find((stated) => stated.from === 'label' && !isPublication(incident, stated))
  const [from, to] = [titled && dayNumber(titled.date), label && dayNumber(label.date)]
  if (!titled || !label || from === undefined || to === undefined || to <= from || to - from > 60) return []
  const told = incident.dates.some((stated) => (stated.from === 'summary' || stated.from === 'start') && dayNumber(stated.date) === to)
  const doubted = incident.dates.some((stated) => stated !== titled && dayNumber(stated.date) === from)
  return told && !doubted ? [{kind: 'incident', stated: titled, against: label}] : []
}

function isPublication(incident: Incident, stated: StatedDate): boolean {
  const label = incident.metadata.find((own) => own.place.start === stated.place.start)
  return label !== undefined && isOneOf(label.label, incident.language.labels.published)
}
