import {metricDefinition} from '../../incident/consistency/contradictions.ts'
import {type Decision, decisionsOf, explanationOf} from '../../incident/decisions.ts'
import type {Incident, MetricDefinition, ReadSettings, StatedDuration, StatedMetric, TimelineEvent, Window} from '../../incident/model.ts'
import type {MilestoneKind, SectionKey} from '../../language/language.ts'
import type {Clock} from '../../text/clock.ts'
import {type DateValue, formatDate} from '../../text/date.ts'

/** A claim as `inspect` gives it. */
export type ClaimFact =
  | {
      readonly kind: 'window'
      readonly line: number
      readonly text: string
      readonly start: string | null
      readonly end: string | null
      readonly startDate: string | null
      readonly endDate: string | null
    }
  | {
      readonly kind: 'duration' | StatedMetric['kind']
      readonly line: number
      readonly text: string
      readonly minutes: number
      readonly approximate: boolean
      /** The window or pair of entries that gives the length; null when nothing does. */
      readonly explainedBy: string | null
    }
  | {readonly kind: 'percent'; readonly line: number; readonly text: string; readonly value: number; readonly of: string}

/** What was read in one document, as data: the contract of `inspect --format json`. */
export interface Facts {
  readonly path: string
  readonly kind: Incident['kind']['is']
  /** "YYYY-MM-DD", or "--MM-DD" where no year is stated. */
  readonly incidentDate: string | null
  readonly zones: readonly string[]
  /** Each section at its first place. */
  readonly sections: ReadonlyArray<{readonly key: SectionKey; readonly line: number}>
  /** Entries whose time can be read. */
  readonly timeline: ReadonlyArray<{
    readonly line: number
    readonly time: string
    readonly date: string | null
    readonly zone: string | null
    readonly text: string
    readonly milestone: MilestoneKind | null
  }>
  readonly claims: readonly ClaimFact[]
  readonly actions: ReadonlyArray<{
    readonly line: number
    readonly text: string
    readonly owner: string | null
    readonly due: string | null
    readonly ticket: string | null
    readonly done: boolean
  }>
  readonly milestones: ReadonlyArray<{readonly kind: MilestoneKind; readonly line: number; readonly time: string | null; readonly words: string | null}>
  /** Which words decided each reading; only where it was asked for. */
  readonly decisions?: readonly Decision[]
  /** Minutes from the start to detection, mitigation and resolution, measured in the timeline. */
  readonly metrics: {readonly ttd: number | null; readonly ttm: number | null; readonly ttr: number | null}
}

/** Gives what was read in a document as data. */
export function factsOf(incident: Incident, path: string, explain = false): Facts {
  const {events, chronological} = incident.timeline
  return {
    path,
    kind: incident.kind.is,
    incidentDate: incident.incidentDate ?? null,
    zones: [...new Set(incident.zones.map(({zone}) => zone.name))],
    sections: sectionFacts(incident),
    timeline: events.flatMap((event) => {
      const time = timeOf(event)
      if (time === null) return []
      const {line, derivedDate = null, derivedZone, description, milestone = null} = event
      return [{line, time, date: derivedDate, zone: derivedZone?.name ?? null, text: description.replaceAll('\n', ' '), milestone}]
    }),
    claims: claimFacts(incident),
    actions: incident.actions.map(({line, work, owner = null, due = null, ticket = null, done}) => ({line, text: work, owner, due, ticket, done})),
    milestones: milestoneFacts(events),
    ...(explain ? {decisions: decisionsOf(incident)} : {}),
    metrics: metricsOf(chronological, incident.settings)
  }
}

/** Measures the minutes to detection, mitigation and resolution, from the start or as the settings define it; null where the timeline does not word one of the two. */
export function metricsOf(events: readonly TimelineEvent[], {metrics}: ReadSettings = {}): Facts['metrics'] {
  const of = (kind: keyof Facts['metrics']): number | null => measure(events, metricDefinition(kind, metrics))
  return {ttd: of('ttd'), ttm: of('ttm'), ttr: of('ttr')}
}

/** Writes the time of an entry as "HH:MM", as stated or counted from the start; null when it is unknown. */
export function timeOf({clock, derivedMinutes}: TimelineEvent): string | null {
  return clockText(clock) ?? formatMinutes(derivedMinutes)
}

/** Writes a time of day as "HH:MM"; null when it is unknown. */
export function clockText(clock: Clock | undefined): string | null {
  return formatMinutes(clock?.minutes)
}

function formatMinutes(minutes: number | undefined): string | null {
  if (minutes === undefined) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`
}

function sectionFacts({sections}: Incident): Facts['sections'] {
  const first = new Map<SectionKey, number>()
  for (const section of sections) for (const key of section.keys) first.set(key, Math.min(first.get(key) ?? section.line, section.line))
  return [...first].map(([key, line]) => ({key, line})).sort((a, b) => a.line - b.line)
}

function claimFacts(incident: Incident): readonly ClaimFact[] {
  const {claims} = incident
  const placed = [
    ...claims.windows.map((window) => ({at: window.place.start, fact: windowFact(window)})),
    ...claims.durations.map((claim) => ({at: claim.place.start, fact: lengthFact('duration', claim, incident)})),
    ...claims.metrics.map((claim) => ({at: claim.place.start, fact: lengthFact(claim.kind, claim, incident)})),
    ...claims.shares.map(({line, text, place, share, of}) => ({at: place.start, fact: {kind: 'percent' as const, line, text, value: share.value, of}}))
  ]
  return placed.sort((a, b) => a.at - b.at).map(({fact}): ClaimFact => fact)
}

function windowFact({line, text, start, end}: Window): ClaimFact {
  return {
    kind: 'window',
    line,
    text,
    start: clockText(start?.clock),
    end: clockText(end?.clock),
    startDate: dateText(start?.date),
    endDate: dateText(end?.date)
  }
}

function lengthFact(kind: 'duration' | StatedMetric['kind'], claim: StatedDuration | StatedMetric, incident: Incident): ClaimFact {
  const {line, text, minutes, duration} = claim
  return {kind, line, text, minutes, approximate: duration.approximate, explainedBy: explanationOf(claim, incident) ?? null}
}

function dateText(date: DateValue | undefined): string | null {
  return !date || date.ambiguous ? null : formatDate(date)
}

function milestoneFacts(events: readonly TimelineEvent[]): Facts['milestones'] {
  return events.flatMap(({milestone, line, clock, milestoneWords = null}) =>
    milestone ? [{kind: milestone, line, time: clockText(clock), words: milestoneWords}] : []
  )
}

/** Measures from the first entry worded as one milestone to the first one worded as a later one. */
function measure(events: readonly TimelineEvent[], {from, to}: MetricDefinition): number | null {
  const start = events.find((event) => event.milestone === from && event.reliable)?.at
  const end = events.find((event) => event.milestone === to && event.reliable)?.at
  return start === undefined || end === undefined || end < start ? null : end - start
}
