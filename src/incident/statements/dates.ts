import type {Line} from '../../markdown/block.ts'
import {type DateValue, daysOf, formatDate} from '../../text/date.ts'
import {scanTimes} from '../../text/scan.ts'
import type {Located, Moment, Section, StatedDate, Window} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'
import type {RawTimeline} from '../timeline/timeline.ts'
import {type Label, labelled, tokensOfLabel} from './metadata.ts'

/** A document with more dates is a log or a table of data; what comes later is not the incident's day. */
const most = 300

/** Reads the days that the document gives for the incident, the most telling first. */
export function readDates(
  reading: Reading,
  title: Located | undefined,
  labels: readonly Label[],
  windows: readonly Window[],
  timeline: RawTimeline,
  sections: ReadonlyMap<Line, Section>
): readonly StatedDate[] {
  const {language} = reading
  const dates: StatedDate[] = []
  const add = (located: Located, date: DateValue | undefined, from: StatedDate['from']): void => {
    if (
      date &&
      dates.length < most &&
      date.fault?.kind !== 'impossible' &&
      !date.ambiguous &&
      !dates.some((other) => other.place.start === located.place.start)
    )
      dates.push({...located, date, from})
  }
  for (const label of labelled(labels, language.labels.date)) {
    if (label.source && timelineLines(timeline).has(label.source)) continue
    const date = tokensOfLabel(reading, label).find((token) => token.kind === 'date')
    if (date?.kind !== 'date' || date.start - label.valueStart > 20) continue
    // A bare "date" in front matter is when the page was published.
    const published = label.from === 'front-matter' && label.label.toLowerCase() === 'date'
    add(label, date, published ? 'front-matter' : 'label')
  }
  dates.sort((a, b) => Number(a.from === 'front-matter') - Number(b.from === 'front-matter'))
  const published = dates.filter((date) => date.from === 'front-matter')
  dates.splice(dates.length - published.length)
  if (title) {
    const date = scanTimes(title.text, language.time).find((token) => token.kind === 'date')
    const line = reading.lines.find((own) => own.number === title.line && own.text.includes(title.text))
    const at = line ? line.text.indexOf(title.text) : 0
    if (date?.kind === 'date') add(line ? locatedIn(line, at + date.start, at + date.end) : title, date, 'title')
  }
  for (const window of windows) if (window.start?.date) add(dateOf(reading, window.start), window.start.date, 'start')
  for (const label of labelled(labels, language.labels.start)) {
    const date = tokensOfLabel(reading, label).find((token) => token.kind === 'date')
    if (date?.kind === 'date' && !(label.source && timelineLines(timeline).has(label.source))) add(label, date, 'start')
  }
  const entered = timelineLines(timeline)
  // "Due date: …", "Project date: …": a label that is none of the incident's may state any day.
  const otherwise = new Set(labels.map((label) => label.source))
  const quoted = new Set(['action-items', 'lessons-learned'])
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || line.block.quoted || entered.has(line)) continue
    const keys = sections.get(line)?.keys ?? []
    if (!keys.includes('summary') && !keys.includes('impact') && (keys.length > 0 || otherwise.has(line))) continue
    for (const token of reading.tokensOf(line))
      if (token.kind === 'date') add(locatedIn(line, token.start, token.end), token, keys.length > 0 ? 'summary' : 'prose')
  }
  for (const entry of timeline.entries) {
    const date = entry.date ?? entry.carried
    if (date) add((entry.date ? undefined : entry.dayHeading) ?? locatedIn(entry.line, entry.start, entry.end), date, 'timeline')
  }
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || line.block.quoted || entered.has(line)) continue
    if (sections.get(line)?.keys.some((key) => quoted.has(key))) continue
    for (const token of reading.tokensOf(line)) if (token.kind === 'date') add(locatedIn(line, token.start, token.end), token, 'prose')
  }
  dates.push(...published)
  return dates
}

/** The date of a moment, which may stand before its time in the sentence. */
function dateOf(reading: Reading, moment: Moment): Located {
  const line = reading.lines.find((own) => own.number === moment.line)
  const date = moment.date
  return line && date && reading.tokensOf(line).includes(date) ? locatedIn(line, date.start, date.end) : moment
}

function timelineLines(timeline: RawTimeline): ReadonlySet<Line> {
  return new Set(timeline.entries.map((entry) => entry.line))
}

/** Chooses the day the incident began: a full date before one without year, a label before the title before the rest. */
export function incidentDateOf(dates: readonly StatedDate[]): DateValue | undefined {
  const begun = dates.find((stated) => stated.from === 'start' && isShortlyBefore(stated.date, dates[0]?.date))
  if (begun) return begun.date
  const exact = dates.find((stated) => stated.date.year !== undefined)
  const first = dates[0]
  if (first && first.date.year === undefined && exact && exact.date.month === first.date.month && exact.date.day === first.date.day) return exact.date
  if (first && first.date.year === undefined && exact?.date.year !== undefined) return {...first.date, year: exact.date.year}
  return exact?.date ?? first?.date
}

/** Whether an incident that began on one day may be called by the other: it went on over one or two nights. */
function isShortlyBefore(start: DateValue, day: DateValue | undefined): boolean {
  if (start.year === undefined || day?.year === undefined) return false
  const apart = (daysOf(day.year, day.month, day.day) ?? 0) - (daysOf(start.year, start.month, start.day) ?? 0)
  return apart === 1 || apart === 2
}

/** Writes the incident's day as "YYYY-MM-DD" or "--MM-DD". */
export function formatIncidentDate(date: DateValue | undefined): string | undefined {
  return date && formatDate(date)
}
