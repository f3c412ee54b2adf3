import {isEvent, sumOfWindows, windowMinutes, witnessOf} from './consistency/measure.ts'
import {agrees, defaultTolerance} from './consistency/tolerance.ts'
import type {Incident, Moment, Section, StatedDuration, StatedMetric, Timeline, TimelineEvent} from './model.ts'
import {quote} from './quote.ts'
import {disorderOf} from './timeline/disorder.ts'
import {describeOrder} from './timeline/order.ts'

/** One reading with the words that decided it, so that a person can see whether the finding or the reading is wrong. */
export interface Decision {
  readonly line: number
  /** What was read: "section `timeline`", "milestone `start`". */
  readonly reading: string
  readonly because: string
}

/** Says for each reading of a document which words decided, in document order. */
export function decisionsOf(incident: Incident): readonly Decision[] {
  const {claims, timeline} = incident
  const decisions: Decision[] = [
    ...incident.sections.filter((section) => section.keys.length > 0).map(sectionDecision),
    ...timeline.events.flatMap((event) => eventDecisions(event)),
    ...orderDecisions(timeline),
    ...claims.windows.map(({line, text}) => ({line, reading: `window ${quote(text)}`, because: 'a stated start or end of the incident'})),
    ...claims.durations.map((claim) => ({
      line: claim.line,
      reading: `duration ${quote(claim.text)}`,
      because: explanationOf(claim, incident) ?? 'nothing in the document explains it'
    })),
    ...claims.metrics.map((claim) => ({
      line: claim.line,
      reading: `${claim.kind} ${quote(claim.text)} by its label ${quote(claim.label)}`,
      because: explanationOf(claim, incident) ?? 'nothing in the document explains it'
    })),
    ...incident.dates
      .slice(0, 1)
      .map(({line, text, from}) => ({line, reading: `day of the incident ${quote(text)}`, because: `the first full date, from the ${from}`})),
    ...incident.zones.slice(0, 1).map(({line, text}) => ({line, reading: `time zone ${quote(text)}`, because: 'the first zone that is stated'}))
  ]
  return [{line: 1, reading: incident.kind.is, because: incident.kind.because}, ...decisions.sort((a, b) => a.line - b.line)]
}

const forms = {
  atx: 'a heading',
  setext: 'an underlined heading',
  html: 'an HTML heading',
  bold: 'a bold line alone',
  plain: 'a line that names a section',
  label: 'a label before its text'
} as const

function sectionDecision({line, keys, form, name}: Section): Decision {
  return {line, reading: `section ${keys.map((key) => quote(key)).join(' and ')}`, because: `${forms[form]}: ${quote(name)}`}
}

function eventDecisions(event: TimelineEvent): readonly Decision[] {
  const found: Decision[] = []
  const {line} = event
  if (event.milestone && event.milestoneWords)
    found.push({line, reading: `milestone ${quote(event.milestone)}`, because: `the words ${quote(event.milestoneWords)}`})
  if (event.derivedDate && !event.date)
    found.push({
      line,
      reading: `day ${event.derivedDate}`,
      because: event.crossesMidnight ? 'midnight lies between it and the entry above' : 'carried from a date above'
    })
  if (!event.reliable) found.push({line, reading: `time ${quote(event.timeText)} is no evidence`, because: 'it is approximate, unclear or out of order'})
  return found
}

function orderDecisions({events, order}: Timeline): readonly Decision[] {
  const [first] = events
  const {days, clocks} = order
  const newest: Decision[] =
    first && (days === -1 || clocks === -1)
      ? [
          {
            line: first.line,
            reading: `timeline ${describeOrder(order)}`,
            because: 'nearly all of its times go back, or its end is told above its start'
          }
        ]
      : []
  return [
    ...newest,
    ...disorderOf(events, order).breaks.map(({kind, stated, against, side}) => ({
      line: stated.line,
      reading: `${kind} ${quote(stated.text)} out of order`,
      because: `it stands ${side} ${quote(against.text)} on line ${against.line}`
    }))
  ]
}

/** Names what explains a stated length: a stated window, a sum of windows, or a pair of entries; undefined when nothing does. */
export function explanationOf(claim: StatedDuration | StatedMetric, incident: Incident): string | undefined {
  const {duration} = claim
  for (const window of incident.claims.windows) {
    const minutes = windowMinutes(window, incident)
    if (minutes !== undefined && agrees(duration, minutes, defaultTolerance)) return `the window ${quote(window.text)} on line ${window.line}`
  }
  if (sumOfWindows(duration, incident, defaultTolerance)) return 'the sum of the stated windows'
  const pair = witnessOf(duration, incident, defaultTolerance)
  if (pair) return `from ${momentOf(pair.from)} to ${momentOf(pair.to)}`
  return undefined
}

function momentOf(moment: Moment): string {
  return `${quote(isEvent(moment) ? moment.timeText : moment.text)} (line ${moment.line})`
}
