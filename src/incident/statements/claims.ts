import {findPhrase, hasPhrase, isOneOf} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {covers} from '../../markdown/block.ts'
import type {Clock} from '../../text/clock.ts'
import type {Duration} from '../../text/duration.ts'
import {type Range, rangesOf} from '../../text/range.ts'
import type {Token} from '../../text/token.ts'
import {contextOf, sentenceAt} from '../lines/sentences.ts'
import type {LabelledMoment, Moment, Section, StatedDuration, StatedMetric, Window} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'
import {headingName, looseKeys} from '../sections/headings.ts'
import {isNamed, type Label, labelled, tokensOfLabel} from './metadata.ts'
import {findUndenied, milestoneOfLabel} from './milestones.ts'

/** No account of one incident makes more claims of a kind: beyond, a document is data, and comparing all with all would take forever. */
const most = 100
/** A line with more times and lengths is no sentence of a person, and would take time with the square of their number. */
const mostTokens = 200

/** Windows, durations and metrics as they stand in the document. */
export interface TimeClaims {
  readonly windows: readonly Window[]
  readonly durations: readonly StatedDuration[]
  readonly metrics: readonly StatedMetric[]
  readonly moments: readonly LabelledMoment[]
}

/** Reads what a document claims about when the incident was and how long it took; lines of the timeline and of actions are left out. */
export function readTimeClaims(reading: Reading, sections: ReadonlyMap<Line, Section>, labels: readonly Label[], timeline: ReadonlySet<Line>): TimeClaims {
  const windows: Window[] = []
  const durations: StatedDuration[] = []
  const metrics: StatedMetric[] = []
  // Of two labels on one line ("Summary: Duration: …") the inner one says what the value is.
  const labelLines = new Map(labels.filter((label) => label.source).map((label) => [label.source, label]))
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || line.block.quoted || timeline.has(line)) continue
    const section = sections.get(line)
    if (section?.keys.some((key) => key === 'action-items') && !section.keys.includes('resolution')) continue
    const label = labelLines.get(line)
    const metric = metricOf(reading, line, label)
    if (metric) {
      metrics.push(metric)
      continue
    }
    const tokens = reading.tokensOf(line).slice(0, mostTokens)
    if (tokens.length === 0) continue
    const own = windowsIn(reading, line, tokens, label, section)
    if (line.block.depth === 1 && own.length === 0) own.push(...titleStart(line, tokens))
    if (own.length === 0) own.push(...proseSpan(reading, line, label, section))
    windows.push(...own)
    const bound = own.length === 0 ? proseBound(reading, line, tokens, section) : undefined
    if (bound) windows.push(bound)
    const told = proseMetric(reading, line, tokens)
    if (told) metrics.push(told)
    durations.push(...durationsIn(reading, line, tokens, label, section, own).filter((duration) => duration.place.start !== told?.place.start))
  }
  windows.push(...labelledWindows(reading, labels, timeline))
  const stages = stagesAmong(reading, windows)
  durations.push(...frontMatterDurations(reading, labels))
  windows.sort((a, b) => a.place.start - b.place.start)
  durations.sort((a, b) => a.place.start - b.place.start)
  const moments = labels
    .filter((label) => !label.source || !timeline.has(label.source))
    .flatMap((label) => {
      const moment = momentOfLabel(reading, label)
      return moment ? [{...moment, milestone: milestoneOfLabel(label, reading.language)}] : []
    })
  return {
    windows: windows.filter((window) => !stages.has(window)).slice(0, most),
    durations: durations.slice(0, most),
    metrics: metrics.slice(0, most),
    moments: moments.slice(0, most)
  }
}

/** Gives the windows that stand in headings below the title and are those of stages: others state the incident's, or other headings have times too. */
function stagesAmong(reading: Reading, windows: readonly Window[]): ReadonlySet<Window> {
  const headings = reading.lines.filter(({block}) => block.kind === 'heading')
  const timed = headings.filter(({block}, index) => index > 0 && block.depth > 1).filter((line) => hasClock(reading, line))
  const headed = new Set(timed.map(({number}) => number))
  const inHeadings = windows.filter(({line}) => headed.has(line))
  return new Set(timed.length > 1 || inHeadings.length < windows.length ? inHeadings : [])
}

function hasClock(reading: Reading, line: Line): boolean {
  return reading.tokensOf(line).some(({kind}) => kind === 'clock')
}

function toMoment(line: Line, end: Range['from']): Moment {
  const {date, zone} = end
  // A zone written once behind the range belongs to both ends, its words to the last only.
  const from = date && date.end <= end.clock.start && end.clock.start - date.end <= 6 ? date.start : end.clock.start
  const to = zone && zone.start >= end.clock.end && zone.start - end.clock.end <= 2 ? zone.end : end.clock.end
  const clock = end.minutes === undefined ? end.clock : {...end.clock, minutes: end.minutes}
  const closed = zone && to === zone.end && /[(（]\s?$/.test(line.text.slice(end.clock.end, zone.start)) && /[)）]/.test(line.text[to] ?? '') ? to + 1 : to
  return {...locatedIn(line, from, closed), clock, date: end.date, zone: end.zone}
}

function windowsIn(reading: Reading, line: Line, tokens: readonly Token[], label: Label | undefined, section: Section | undefined): Window[] {
  const found: Window[] = []
  const wide = wrapped(reading, line, tokens)
  for (const range of rangesOf(wide.tokens, wide.text, reading.language.time)) {
    if (range.start >= line.text.length || !isAboutIncident(reading, line, range.start, label, section)) continue
    const start = toMoment(line, range.from)
    const zone = range.from.zone ?? range.to.zone
    const sameDay = (range.from.minutes ?? 0) <= (range.to.minutes ?? 0) ? range.to.date : undefined
    const date = range.from.date ?? sameDay ?? dateBefore(line, tokens, range.start)
    found.push({
      ...locatedIn(line, range.start, range.end),
      start: {...start, zone, date},
      end: {...toMoment(line, range.to), zone: range.to.zone ?? zone}
    })
  }
  return found
}

/** A line whose range goes on in the next one ("between 17:41 and" – "19:26 CET") together with that line, in offsets of the first. */
function wrapped(reading: Reading, line: Line, tokens: readonly Token[]): {tokens: readonly Token[]; text: string} {
  const next = line.block.cells ? undefined : line.block.lines[line.index + 1]
  const last = tokens.at(-1)
  if (!next || !last || !/^\s{0,2}(?:[\p{L}]{1,6}|[-–—→])?\s*$/u.test(line.text.slice(last.end))) return {tokens, text: line.text}
  const by = next.start - line.start
  const more = reading.tokensOf(next).map((token) => ({...token, start: token.start + by, end: token.end + by}))
  return {tokens: [...tokens, ...more], text: line.block.text.slice(line.start, next.end).replace(/\n/g, ' ')}
}

/** A date with a time in the title is when the incident began. */
function titleStart(line: Line, tokens: readonly Token[]): Window[] {
  const [date, clock, zone] = tokens
  if (date?.kind !== 'date' || clock?.kind !== 'clock' || clock.minutes === undefined || clock.start - date.end > 4) return []
  const moment: Moment = {...locatedIn(line, date.start, clock.end), clock, date, zone: zone?.kind === 'zone' ? zone : undefined}
  return [{...moment, start: moment, end: undefined}]
}

/** A date shortly before a range belongs to it ("On November 10th, 2022 from 11:19 AM to 2:25 PM"). */
function dateBefore(line: Line, tokens: readonly Token[], index: number): Moment['date'] {
  const before = tokens.filter((token) => token.kind === 'date' && token.end <= index && index - token.end <= 40).at(-1)
  return before?.kind === 'date' && before.start >= sentenceAt(line, index).start ? before : undefined
}

function isAboutIncident(reading: Reading, line: Line, index: number, label: Label | undefined, section: Section | undefined): boolean {
  const {language} = reading
  if (label && (isNamed(label, language.labels.duration) || isNamed(label, language.labels.date))) return true
  if (section && isOneOf(section.name.replace(/\s{0,4}[([（【].*$/s, ''), language.labels.duration)) return true
  const heading = section?.heading === line || line.block.kind === 'heading'
  const keys = section?.keys ?? []
  const fitting = keys.length === 0 || keys.includes('summary') || keys.includes('impact') || heading
  const {before, after} = contextOf(line, index, index, 240)
  // A heading within the timeline is that of a stage.
  if (!fitting || (keys.includes('timeline') && section?.heading !== line)) return false
  const sentence = sentenceAt(line, index)
  const dated = reading.tokensOf(line).some((token) => token.kind === 'date' && token.start >= sentence.start && token.end <= sentence.end)
  const lead = keys.includes('summary') || (keys.length === 0 && line.order < 12)
  // In the summary, a range of times in a sentence with the day is when it was, whatever happened.
  return (lead && dated) || hasPhrase(before + after, language.outage)
}

function durationsIn(
  reading: Reading,
  line: Line,
  tokens: readonly Token[],
  label: Label | undefined,
  section: Section | undefined,
  windows: readonly Window[]
): StatedDuration[] {
  const {language} = reading
  const found: StatedDuration[] = []
  const byLabel = label !== undefined && isNamed(label, language.labels.duration)
  const byHeading = section !== undefined && isOneOf(section.name.replace(/\s{0,4}[([（【].*$/s, ''), language.labels.duration)
  for (const token of tokens) {
    if (token.kind !== 'duration' || covers(line.block.code, line.start + token.start)) continue
    const named =
      (byLabel && token.start >= label.valueStart && token.start - label.valueStart <= 120) || (byHeading && line.order === (section?.heading.order ?? 0) + 1)
    const beside = windows.some(
      (own) =>
        own.line === line.number &&
        own.place.end <= locatedIn(line, token.start).place.start &&
        /^[\s(,–—:)\p{Lu}]{0,8}$/u.test(line.text.slice(Math.max(0, token.start - 8), token.start).replace(/^.*\d/, ''))
    )
    if (!named && !beside && (isElsewhere(reading, label, token) || !isIncidentLength(reading, line, token))) continue
    const window = windows.find((own) => own.line === line.number)
    found.push({...locatedIn(line, token.start, token.end), duration: token, minutes: token.minutes, window})
    if (named) break
  }
  return found
}

/** Whether a duration in running text is the incident's length: an outage word directly around it, nothing that takes it back. */
function isIncidentLength(reading: Reading, line: Line, token: Duration): boolean {
  const {language} = reading
  const {before, after} = contextOf(line, token.start, token.end)
  if (hasPhrase(before.slice(-30), language.notOutage) || isInterval(reading, before, after)) return false
  const following = findPhrase(after, language.durationAfter)
  if (
    following &&
    after
      .slice(0, following.start)
      .trim()
      .replace(/^[-–)]+$/, '') === ''
  )
    return true
  const preceding = lastPhrase(before, language.durationBefore)
  if (!preceding) return false
  return wordsBetween(before.slice(preceding.end)).every((word) => isOneOf(word, language.durationGaps))
}

/** Whether a duration stands behind a label for something within the incident ("**Ticket kiosk:** unavailable for 10 minutes"). */
function isElsewhere({language}: Reading, label: Label | undefined, token: Duration): boolean {
  // A longer one is a sentence: "**Login fully broken** for all users for 2 days".
  if (!label?.source || token.start < label.valueStart || wordsBetween(label.label).length > 2) return false
  const known = [...Object.values(language.labels), ...Object.values(language.columns)].flat()
  return !isNamed(label, known) && looseKeys(headingName(label.label), language).length === 0
}

/** Whether a duration is the time between two incidents ("the second outage in 11 days", "40 days since the last incident"). */
function isInterval({language}: Reading, before: string, after: string): boolean {
  const {intervals} = language
  const lead = lastPhrase(before, intervals.before)
  if (lead && wordsBetween(before.slice(lead.end)).every((word) => isOneOf(word, language.durationGaps))) return true
  const trail = findPhrase(after.slice(0, 60), intervals.after)
  return trail !== undefined && /^[\s,]*$/.test(after.slice(0, trail.start))
}

function wordsBetween(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}']+/gu) ?? []
}

function lastPhrase(text: string, phrases: readonly string[]): {start: number; end: number} | undefined {
  let last: {start: number; end: number} | undefined
  for (let from = 0; from < text.length; ) {
    const found = findPhrase(text, phrases, from)
    if (!found) break
    last = found
    from = Math.max(found.end, found.start + 1)
  }
  return last
}

/** Characters before a time in which its date and what happens then are looked for. */
const longestLead = 60

/** Gives a line with the two behind it, and those before it that its first time may belong to. */
function linesAround(line: Line): readonly Line[] {
  const {lines} = line.block
  let from = line.index
  while (from > 0 && line.start - (lines[from - 1]?.end ?? 0) <= longestLead) from--
  return lines.slice(from, line.index + 3)
}

/** Start and end in one sentence of running text, wrapped or not: "The outage started at 06:05 CAT and was resolved by 07:10". */
function proseSpan(reading: Reading, line: Line, label: Label | undefined, section: Section | undefined): Window[] {
  const {proseSpans} = reading.language
  if (!proseSpans || line.block.cells || !reading.tokensOf(line).some((token) => token.kind === 'clock')) return []
  const shift = (token: Token, by: number): Token => ({...token, start: token.start + by, end: token.end + by})
  // In offsets of the line; the sentence may begin before it and end behind it.
  const tokens = linesAround(line)
    .filter((other) => other.index <= line.index || /^[\p{Ll}\d(]/u.test(other.text))
    .flatMap((other) => reading.tokensOf(other).map((token) => shift(token, other.start - line.start)))
  const clocks = tokens.filter((token) => token.kind === 'clock')
  const at = clocks.findIndex((clock) => clock.start >= 0 && clock.end <= line.text.length)
  const [first, second] = [clocks[at], clocks[at + 1]]
  if (at < 0 || first?.kind !== 'clock' || second?.kind !== 'clock' || first.minutes === undefined || second.minutes === undefined) return []
  if (first.fault || second.fault) return []
  const slice = (start: number, end: number): string => line.block.text.slice(Math.max(0, line.start + start), line.start + end).replace(/\n/g, ' ')
  const between = slice(first.end, second.start)
  const lead = slice(first.start - longestLead, first.start)
  const from = lastPhrase(lead, proseSpans.start)
  const to = lastPhrase(between, proseSpans.end)
  if (!from || !to || /[.!?]\s/.test(between) || !isAboutIncident(reading, line, first.start, label, section)) return []
  const start = boundMoment(line, tokens, first.start - lead.length + from.end, first, slice)
  const end = boundMoment(line, tokens, first.end + to.end, second, slice)
  if (!start || !end) return []
  const zone = start.zone ?? end.zone
  return [{...locatedIn(line, first.start, second.end), start: {...start, zone}, end: {...end, zone: end.zone ?? zone}}]
}

/** A time with the date and zone around it; undefined when other words stand between an index and the time. */
function boundMoment(line: Line, tokens: readonly Token[], index: number, clock: Clock, slice: (start: number, end: number) => string): Moment | undefined {
  const date = tokens.find((token) => token.kind === 'date' && token.start >= index && token.end <= clock.start)
  const lead = slice(index, date?.start ?? clock.start) + slice(date?.end ?? clock.start, clock.start)
  if (/\p{L}{3}/u.test(lead)) return undefined
  const zone = tokens.find((token) => token.kind === 'zone' && token.start >= clock.end && token.start - clock.end <= 2)
  return {
    ...locatedIn(line, clock.start, clock.end),
    clock,
    date: date?.kind === 'date' ? date : undefined,
    zone: zone?.kind === 'zone' ? zone : undefined
  }
}

/** A single bound in running text: "At 06:05 CAT an outage occurred". */
function proseBound(reading: Reading, line: Line, tokens: readonly Token[], section: Section | undefined): Window | undefined {
  const {language} = reading
  const keys = section?.keys ?? []
  if (keys.length > 0 && !keys.includes('summary') && !keys.includes('impact')) return undefined
  if (tokens.length === mostTokens) return undefined
  for (const clock of tokens) {
    if (clock.kind !== 'clock' || clock.minutes === undefined || clock.fault) continue
    const span = sentenceAt(line, clock.start)
    const inside = tokens.filter((token) => token.kind === 'clock' && token.start >= span.start && token.end <= span.end)
    if (inside.length !== 1) continue
    const sentence = line.text.slice(span.start, span.end)
    const at = clock.start - span.start
    const start = findUndenied(sentence, language.proseBounds.start, language)
    const end = findPhrase(sentence, language.proseBounds.end)
    const zone = tokens.find((token) => token.kind === 'zone' && token.start >= clock.end && token.start - clock.end <= 40)
    const date = tokens.find((token) => token.kind === 'date' && token.start >= span.start && token.end <= span.end)
    const moment: Moment = {
      ...locatedIn(line, clock.start, clock.end),
      clock,
      date: date?.kind === 'date' ? date : undefined,
      zone: zone?.kind === 'zone' ? zone : undefined
    }
    if (start && Math.abs(start.start - at) < 90) return {...moment, start: moment, end: undefined}
    if (end && at >= end.end && at - end.end < 4) return {...moment, start: undefined, end: moment}
  }
  return undefined
}

/** A metric in running text: "the issue went unnoticed for 3 hours". */
function proseMetric(reading: Reading, line: Line, tokens: readonly Token[]): StatedMetric | undefined {
  const {language} = reading
  for (const duration of tokens) {
    if (duration.kind !== 'duration' || covers(line.block.code, line.start + duration.start)) continue
    const {before, after} = contextOf(line, duration.start, duration.end)
    for (const kind of metricKinds) {
      const following = findPhrase(after, language.metricAfter[kind])
      const closely = following && /^[\s)-]{0,3}$/.test(after.slice(0, following.start)) ? following : undefined
      const preceding = lastPhrase(before, language.metricBefore[kind])
      const near =
        preceding &&
        (
          before
            .slice(preceding.end)
            .toLowerCase()
            .match(/[\p{L}']+/gu) ?? []
        ).every((word) => isOneOf(word, language.durationGaps))
      if (!closely && !near) continue
      const label = closely?.text ?? before.slice(preceding?.start, preceding?.end)
      // Prose says such lengths loosely ("within ten minutes"): it is read, but never held against the timeline.
      return {...locatedIn(line, duration.start, duration.end), kind, duration, minutes: duration.minutes, label, explained: true}
    }
  }
  return undefined
}

const metricKinds = ['ttd', 'ttm', 'ttr'] as const

function metricOf(reading: Reading, line: Line, label: Label | undefined): StatedMetric | undefined {
  if (!label) return undefined
  const {language} = reading
  for (const kind of metricKinds) {
    if (!isNamed(label, language.labels[kind])) continue
    const duration = reading.tokensOf(line).find((token) => token.kind === 'duration' && token.start >= label.valueStart)
    if (duration?.kind !== 'duration') return undefined
    const lead =
      line.text
        .slice(label.valueStart, duration.start)
        .toLowerCase()
        .match(/[\p{L}']+/gu) ?? []
    // "~hours (the monitor fires every 6h)" states no number.
    if (!lead.every((word) => isOneOf(word, language.durationGaps))) return undefined
    const rest = `${line.text.slice(label.valueStart, duration.start)} ${line.text.slice(duration.end)}`
    const explained = hasPhrase(rest, language.metricNotes)
    return {...locatedIn(line, duration.start, duration.end), kind, duration, minutes: duration.minutes, label: label.label, explained}
  }
  return undefined
}

/** Windows stated as two labelled values ("Start time: …", "End time: …"), in lines, tables or front matter. */
function labelledWindows(reading: Reading, labels: readonly Label[], timeline: ReadonlySet<Line>): Window[] {
  const {language} = reading
  const windows: Window[] = []
  const usable = labels.filter((label) => !label.source || !timeline.has(label.source))
  for (const start of labelled(usable, language.labels.start)) {
    const from = momentOfLabel(reading, start)
    if (!from) continue
    const index = usable.indexOf(start)
    const ends = labelled(usable.slice(index + 1, index + 6), language.labels.end).filter(
      (label) => momentOfLabel(reading, label) && (label.source === undefined) === (start.source === undefined)
    )
    const next = labelled(usable.slice(index + 1, index + 6), language.labels.start)[0]
    const end = ends.filter((label) => !next || usable.indexOf(label) < usable.indexOf(next)).at(-1)
    const to = end && momentOfLabel(reading, end)
    windows.push({text: start.text, place: start.place, line: start.line, start: from, end: to})
  }
  return windows
}

function momentOfLabel(reading: Reading, label: Label): Moment | undefined {
  const tokens = tokensOfLabel(reading, label)
  const clock = tokens.find((token) => token.kind === 'clock')
  const date = tokens.find((token) => token.kind === 'date')
  const zone = tokens.find((token) => token.kind === 'zone')
  if (clock?.kind !== 'clock' || clock.start > (label.source ? label.valueStart + 40 : 40)) return undefined
  if (tokens.filter((token) => token.kind === 'clock').length > 1) return undefined
  const from = Math.min(clock.start, date?.start ?? clock.start)
  const to = Math.max(clock.end, zone?.end ?? clock.end, date?.end ?? clock.end)
  const located = label.source ? locatedIn(label.source, from, to) : {text: label.value, place: label.place, line: label.line}
  return {...located, clock, date: date?.kind === 'date' ? date : undefined, zone: zone?.kind === 'zone' ? zone : undefined}
}

function frontMatterDurations(reading: Reading, labels: readonly Label[]): StatedDuration[] {
  const found: StatedDuration[] = []
  for (const label of labelled(
    labels.filter((own) => own.from === 'front-matter'),
    reading.language.labels.duration
  )) {
    const duration = tokensOfLabel(reading, label).find((token) => token.kind === 'duration')
    if (duration?.kind === 'duration')
      found.push({text: label.text, place: label.place, line: label.line, duration, minutes: duration.minutes, window: undefined})
  }
  return found
}
