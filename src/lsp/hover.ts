import {minutesBetween, windowMinutes} from '../incident/consistency/measure.ts'
import {explanationOf} from '../incident/decisions.ts'
import type {Incident, Located, Moment, StatedDuration, StatedMetric, TimelineEvent, Window} from '../incident/model.ts'
import {quote} from '../incident/quote.ts'
import {addDays} from '../incident/timeline/days.ts'
import {english} from '../language/en.ts'
import {factsOf} from '../lint/facts/facts.ts'
import type {Day} from '../text/calendar.ts'
import {type Clock, formatClock} from '../text/clock.ts'
import {formatDate} from '../text/date.ts'
import {formatMinutes} from '../text/duration.ts'
import {escapeControls} from '../text/escape.ts'
import type {Span} from '../text/span.ts'
import {offsetAt, type Zone} from '../text/zone.ts'

/** What was read at a place: Markdown in which every word of the document stands in backticks. */
export interface HoverText {
  readonly place: Span
  readonly markdown: string
}

/** Tells how the timeline entry or claim at an offset was read; undefined where there is neither. */
export function hoverAt(incident: Incident, offset: number): HoverText | undefined {
  const {timeline, claims} = incident
  const holds = ({start, end}: Span): boolean => offset >= start && offset <= end
  const event = timeline.events.find(({place, timePlace}) => holds(timePlace) || holds(place))
  if (event) return hover({...event, place: event.timePlace}, eventLines(event, incident))
  const metric = claims.metrics.find(({place}) => holds(place))
  if (metric) return hover(metric, metricLines(metric, incident))
  const duration = claims.durations.find(({place}) => holds(place))
  if (duration) return hover(duration, [`Length of the incident: ${length(duration)}`, explained(duration, incident)])
  const share = claims.shares.find(({place}) => holds(place))
  if (share) return hover(share, [`Share: ${share.share.value} %${share.of === '' ? '' : ` of ${words(share.of)}`}`])
  const prose = claims.proseTimes.find(({place}) => holds(place))
  if (prose)
    return hover(prose, [`The time of ${words(prose.event.description)}, which the timeline puts at ${words(prose.event.timeText)} (line ${prose.event.line})`])
  for (const window of claims.windows) {
    const touched = [window.start, window.end, window].find((part) => part && holds(part.place))
    if (touched) return hover(touched, windowLines(window, incident))
  }
  const moment = claims.moments.find(({place}) => holds(place))
  return moment && hover(moment, [momentText(moment, incident), fromStart(moment, incident)])
}

function hover({place}: Located, lines: ReadonlyArray<string | undefined>): HoverText {
  const [head = '', ...rest] = lines.filter((line) => line !== undefined)
  return {place, markdown: [head, ...rest.map((line) => `- ${line}`)].join('\n')}
}

/** Words of the document, harmless in Markdown and on a screen. */
function words(text: string): string {
  return quote(escapeControls(text))
}

function eventLines(event: TimelineEvent, incident: Incident): ReadonlyArray<string | undefined> {
  const {milestone, milestoneWords, date, zone, derivedDate, derivedZone, reliable, crossesMidnight} = event
  const metrics = milestone && metricText(milestone, incident)
  return [
    momentText(event, incident),
    milestone && `Milestone \`${milestone}\`${milestoneWords ? ` by the words ${words(milestoneWords)}` : ''}`,
    derivedDate === undefined
      ? 'Its date is not known'
      : date
        ? undefined
        : `Date ${crossesMidnight ? 'of the next day: the clock steps back' : 'carried from above'}`,
    derivedZone === undefined ? 'Its time zone is not known' : zone ? undefined : `Time zone ${words(derivedZone.text)} stated for the timeline`,
    fromStart(event, incident),
    metrics,
    reliable ? undefined : 'No evidence for other claims: it is approximate, unclear or out of order'
  ]
}

function metricText(milestone: NonNullable<TimelineEvent['milestone']>, incident: Incident): string | undefined {
  const {ttd, ttm, ttr} = factsOf(incident, '').metrics
  const [name, minutes] =
    milestone === 'detected' ? ['detect', ttd] : milestone === 'mitigated' ? ['mitigate', ttm] : milestone === 'resolved' ? ['resolve', ttr] : ['', null]
  return minutes === null ? undefined : `Time to ${name}: ${formatMinutes(minutes, english.time)}`
}

const metricNames = {ttd: 'Time to detect', ttm: 'Time to mitigate', ttr: 'Time to resolve'} as const

function metricLines(metric: StatedMetric, incident: Incident): ReadonlyArray<string | undefined> {
  const measured = factsOf(incident, '').metrics[metric.kind]
  return [
    `${metricNames[metric.kind]}: ${length(metric)}`,
    explained(metric, incident),
    measured === null ? undefined : `The timeline's own milestones give ${formatMinutes(measured, english.time)}`
  ]
}

function windowLines(window: Window, incident: Incident): ReadonlyArray<string | undefined> {
  const minutes = windowMinutes(window, incident)
  return [
    minutes === undefined ? 'Window of the incident' : `Window of the incident: ${formatMinutes(minutes, english.time)}`,
    window.start && `From ${momentText(window.start, incident)}`,
    window.end && `To ${momentText(window.end, incident)}`
  ]
}

function length({duration, minutes}: StatedDuration | StatedMetric): string {
  const bound = duration.bound === 'over' ? 'more than ' : duration.bound === 'under' ? 'at most ' : duration.approximate ? 'about ' : ''
  return `${bound}${formatMinutes(minutes, english.time)}`
}

function explained(claim: StatedDuration | StatedMetric, incident: Incident): string {
  const by = explanationOf(claim, incident)
  return by === undefined ? 'Nothing in the document explains it' : `Explained by ${escapeControls(by)}`
}

/** Distance from the first entry worded as the start, else from the first entry. */
function fromStart(moment: Moment, incident: Incident): string | undefined {
  const {chronological: events} = incident.timeline
  const first = events.find((event) => event.milestone === 'start' && event.reliable) ?? events.find((event) => event.reliable)
  if (!first || first === moment) return first && 'Distances are counted from this entry'
  const own = 'at' in moment && typeof moment.at === 'number' ? moment.at : undefined
  const minutes = own !== undefined && first.at !== undefined ? own - first.at : minutesBetween(first, moment, incident)
  if (minutes === undefined) return undefined
  const text = formatMinutes(Math.abs(minutes), english.time)
  return `${minutes < 0 ? `${text} before` : `${text} after`} ${words(first.timeText)} (line ${first.line})`
}

/** "2025-11-03 14:02 PST, in UTC 2025-11-03 22:02": as much of it as is known. */
function momentText(moment: Moment, incident: Incident): string {
  const {clock} = moment
  const event = incident.timeline.events.find((own) => own === moment)
  const zone = moment.zone ?? (event ? event.derivedZone : incident.timeline.zone)
  const day = event ? dayOf(event.derivedDate) : moment.date
  if (clock?.minutes === undefined) return day ? `${formatDate(day)}, time not known` : 'Its time cannot be read'
  const local = [day && formatDate(day), formatClock(clock.minutes), zone?.name].filter((part) => part !== undefined).join(' ')
  const utc = zone && utcText(clock, zone, day)
  return `${clock.approximate ? 'About ' : ''}${words(local)}${utc === undefined ? '' : `, in UTC ${words(utc)}`}`
}

function utcText({minutes = 0}: Clock, zone: Zone, day: Day | undefined): string | undefined {
  const offset = offsetAt(zone, day ?? {year: undefined, month: 1, day: 1})
  if (offset === undefined || offset === 0) return undefined
  const universal = minutes - offset
  const date = day && formatDate(addDays(day, Math.floor(universal / 1440)))
  return [date, formatClock(universal)].filter((part) => part !== undefined).join(' ')
}

function dayOf(derivedDate: string | undefined): Day | undefined {
  const match = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(derivedDate ?? '')
  return match ? {year: match[1] === undefined ? undefined : Number(match[1]), month: Number(match[2]), day: Number(match[3])} : undefined
}
