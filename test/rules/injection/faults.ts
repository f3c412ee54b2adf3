import type {Incident, StatedDuration, StatedMetric, TimelineEvent, Window} from '../../../src/incident/model.ts'
import type {SectionKey} from '../../../src/language/language.ts'
import type {Span} from '../../../src/text/span.ts'
import {pageOf, textOf} from '../../markdown/metamorphic/page.ts'

/** A consistent document with one fault put into it. */
export interface Fault {
  readonly kind: FaultKind
  /** What was changed, for the list of those that were not caught. */
  readonly change: string
  readonly text: string
  /** Rules of which one must report it. */
  readonly rules: readonly string[]
  /** Lines of which one must be named, as place or as evidence. */
  readonly lines: readonly number[]
}

/** All kinds of faults, in the order of the table. */
export const faultKinds = [
  'time moved later',
  'time moved earlier',
  'entries swapped',
  'first or last entry moved',
  'duration',
  'end',
  'start',
  'date',
  'weekday',
  'share',
  'metric',
  'impossible time',
  'unfilled time',
  'no zone',
  'no date',
  'no owner',
  'no due date',
  'no section',
  'blank section',
  'placeholder',
  'mojibake'
] as const

/** Kind of fault. */
export type FaultKind = (typeof faultKinds)[number]

interface Read {
  readonly source: string
  readonly incident: Incident
}

/** Puts faults into a clean document wherever the document itself holds evidence against them. */
export function faultsIn(source: string, incident: Incident): readonly Fault[] {
  const read = {source, incident}
  return [
    ...movedTimes(read),
    ...movedBounds(read),
    ...swapped(read),
    ...lengths(read),
    ...windowBounds(read),
    ...wrongDates(read),
    ...wrongWeekdays(read),
    ...wrongShares(read),
    ...wrongMetrics(read),
    ...badClocks(read),
    ...withoutZone(read),
    ...withoutDate(read),
    ...actionParts(read),
    ...sectionFaults(read),
    ...brokenEncoding(read)
  ]
}

interface Edit extends Span {
  readonly text: string
}

function edited(source: string, edits: readonly Edit[]): string {
  let text = source
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  return text
}

const clock = /(?<![\d:])(\d{1,2}):(\d{2})((?::\d{2})?)( ?(?:[ap]\.?m\b\.?)?)/i

/** Gives the edit that moves the clock in a span by minutes; undefined where none stands there or the day would change. */
function clockEdit(source: string, span: Span, minutes: number): Edit | undefined {
  const match = clock.exec(source.slice(span.start, span.end))
  if (!match) return undefined
  const [text, hour = '', minute = '', seconds = '', half = ''] = match
  const twelve = half.trim() !== ''
  const from = ((twelve ? Number(hour) % 12 : Number(hour)) + (/p/i.test(half) ? 12 : 0)) * 60 + Number(minute)
  const to = from + minutes
  if (to < 0 || to > 1439) return undefined
  const start = span.start + match.index
  const hours = Math.floor(to / 60)
  const written = twelve ? String(hours % 12 || 12) : hour.length === 2 ? two(hours) : String(hours)
  const pm = hours >= 12
  const marked = twelve ? half.replace(/[ap]/i, (letter) => (letter === letter.toUpperCase() ? (pm ? 'P' : 'A') : pm ? 'p' : 'a')) : half
  return {start, end: start + text.length, text: `${written}:${two(to % 60)}${seconds}${marked}`}
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Neighbours of one list whose times stand on one day; an entry that gives its time in two zones holds evidence of its own. */
function areNeighbours(one: TimelineEvent | undefined, other: TimelineEvent | undefined): boolean {
  return one?.at !== undefined && other?.at !== undefined && one.group === other.group && one.day === other.day && !isTwofold(one) && !isTwofold(other)
}

function isTwofold({source}: TimelineEvent): boolean {
  return /^[\d: ]*\d:\d{2}(?: [A-Z]{2,4})? \(\d/.test(source.text.replace(/^\d{4}-\d{2}-\d{2} /, ''))
}

function movedTimes({source, incident}: Read): readonly Fault[] {
  const {events} = incident.timeline
  const faults: Fault[] = []
  events.forEach((event, index) => {
    if (event.until || event.at === undefined) return
    const [before, after] = [events[index - 1], events[index + 1]]
    if (after?.at !== undefined && !after.until && areNeighbours(event, after)) {
      const by = minutesPast(event.at, after.at, areNeighbours(after, events[index + 2]) ? events[index + 2]?.at : undefined)
      const edit = by !== undefined && clockEdit(source, event.timePlace, by)
      if (edit) faults.push(unordered('time moved later', source, [edit], [event, after]))
    }
    if (before?.at !== undefined && !before.until && areNeighbours(before, event)) {
      const by = minutesPast(event.at, before.at, areNeighbours(events[index - 2], before) ? events[index - 2]?.at : undefined)
      const edit = by !== undefined && clockEdit(source, event.timePlace, by)
      if (edit) faults.push(unordered('time moved earlier', source, [edit], [before, event]))
    }
  })
  return faults
}

/** Gives the minutes from one entry to behind its neighbour, in front of the entry after that; timelines run forwards or backwards. */
function minutesPast(from: number, neighbour: number, beyond: number | undefined): number | undefined {
  const room = beyond === undefined ? 14 : Math.abs(beyond - neighbour)
  const way = Math.sign(neighbour - from) || 1
  return room < 2 ? undefined : way * (Math.ceil(Math.abs(neighbour - from)) + Math.min(7, Math.floor(room / 2)))
}

function unordered(kind: FaultKind, source: string, edits: readonly Edit[], events: readonly TimelineEvent[]): Fault {
  return {kind, change: changeOf(source, edits), text: edited(source, edits), rules: ['unordered-timeline'], lines: events.map((event) => event.line)}
}

function changeOf(source: string, edits: readonly Edit[]): string {
  return edits.map(({start, end, text}) => `${source.slice(start, end)} → ${text}`).join(', ')
}

function swapped({source, incident}: Read): readonly Fault[] {
  const {events} = incident.timeline
  return events.flatMap((event, index) => {
    const after = events[index + 1]
    if (!after || event.until || after.until || !areNeighbours(event, after) || Math.abs((after.at ?? 0) - (event.at ?? 0)) < 2) return []
    const [one, other] = [event.timePlace, after.timePlace]
    const edits = [
      {...one, text: source.slice(other.start, other.end)},
      {...other, text: source.slice(one.start, one.end)}
    ]
    return [unordered('entries swapped', source, edits, [event, after])]
  })
}

/** The first or last entry moved away from the stated bound it was at, in order with all others. */
function movedBounds({source, incident}: Read): readonly Fault[] {
  const {claims, timeline} = incident
  const {events} = timeline
  const faults: Fault[] = []
  const sides = [
    {event: events.find((own) => own.milestone === 'start'), bound: 'start', outermost: events[0], by: -17},
    {event: events.findLast((own) => own.milestone === 'resolved'), bound: 'end', outermost: events.at(-1), by: 17}
  ] as const
  for (const {event, bound, outermost, by} of sides) {
    if (!event || event !== outermost || event.until) continue
    const windows = claims.windows.filter((window) => minutesApart(window, bound, event) === 0)
    // Another entry in the same or the next minute supports the bound as well.
    if (events.some((own) => own !== event && Math.abs((own.at ?? 0) - (event.at ?? 0)) <= 1)) continue
    const edit = clockEdit(source, event.timePlace, by)
    if (windows.length === 0 || !edit) continue
    faults.push({
      kind: 'first or last entry moved',
      change: changeOf(source, [edit]),
      text: edited(source, [edit]),
      rules: ['window-mismatch'],
      lines: [event.line, ...windows.map((window) => window[bound]?.line ?? window.line)]
    })
  }
  return faults
}

function minutesApart(window: Window, bound: 'start' | 'end', event: TimelineEvent): number | undefined {
  const minutes = window[bound]?.clock?.minutes
  return minutes === undefined || event.clock?.minutes === undefined ? undefined : minutes - event.clock.minutes
}

function lengthOf({start, end}: Window): number | undefined {
  if (start?.clock?.minutes === undefined || end?.clock?.minutes === undefined || start.zone?.name !== (end.zone ?? start.zone)?.name) return undefined
  const days = start.date && end.date ? (Date.UTC(2000, end.date.month - 1, end.date.day) - Date.UTC(2000, start.date.month - 1, start.date.day)) / 864e5 : 0
  const minutes = days * 1440 + end.clock.minutes + (end.clock.seconds ?? 0) / 60 - start.clock.minutes - (start.clock.seconds ?? 0) / 60
  return minutes < 0 ? minutes + 1440 : minutes
}

/** All distances in minutes that the document's own moments explain. */
function distances({timeline, claims}: Incident): readonly number[] {
  const points = timeline.events.flatMap((event) => (event.at === undefined ? [] : [event.at]))
  const clocks = [...claims.windows.flatMap((window) => [window.start, window.end]), ...claims.moments].flatMap((moment) => moment?.clock?.minutes ?? [])
  const found = timeline.events.flatMap((event) => (event.until?.minutes === undefined ? [] : [event.until.minutes - (event.clock?.minutes ?? 0)]))
  for (const from of points) for (const to of points) if (to > from) found.push(to - from)
  for (const from of clocks)
    for (const to of [...clocks, ...points.map((point) => point % 1440)]) if (to !== from) found.push(Math.abs(to - from), 1440 - Math.abs(to - from))
  return found
}

/** The edit that makes a stated length longer, and by how many minutes. */
function longer(source: string, {place, duration}: StatedDuration | StatedMetric, grow: (value: number) => number): {edit: Edit; minutes: number} | undefined {
  const match = /(\d+)\s*(h|m)/i.exec(source.slice(place.start, place.end))
  if (!match || duration.approximate) return undefined
  const value = Number(match[1])
  const start = place.start + match.index
  const unit = match[2]?.toLowerCase() === 'h' ? 60 : 1
  return {edit: {start, end: start + (match[1] ?? '').length, text: String(grow(value))}, minutes: duration.minutes + (grow(value) - value) * unit}
}

function lengths({source, incident}: Read): readonly Fault[] {
  const {claims, timeline} = incident
  return claims.durations.flatMap((stated): Fault[] => {
    const changed = longer(source, stated, (value) => value + 3 + Math.round(value / 2))
    const windows = claims.windows.filter((window) => Math.abs((lengthOf(window) ?? -9) - stated.minutes) <= 1)
    const [start, end] = [timeline.events.find((event) => event.milestone === 'start'), timeline.events.findLast((event) => event.milestone === 'resolved')]
    const paired = start?.at !== undefined && end?.at !== undefined && Math.abs(end.at - start.at - stated.minutes) <= 1
    if (!changed || (windows.length === 0 && !paired)) return []
    if (windows.length === 0 && distances(incident).some((distance) => Math.abs(distance - changed.minutes) <= 1)) return []
    const others = claims.durations.filter((other) => other !== stated)
    return [
      {
        kind: 'duration',
        change: changeOf(source, [changed.edit]),
        text: edited(source, [changed.edit]),
        rules: ['duration-mismatch'],
        lines: [stated, ...others, ...windows].map((own) => own.line)
      }
    ]
  })
}

function wrongMetrics({source, incident}: Read): readonly Fault[] {
  const explained = distances(incident)
  return incident.claims.metrics.flatMap((stated): Fault[] => {
    const changed = longer(source, stated, (value) => value * 2 + 7)
    if (!changed || stated.explained || !explained.some((distance) => Math.abs(distance - stated.minutes) <= 1)) return []
    if (explained.some((distance) => Math.abs(distance - changed.minutes) <= 1)) return []
    return [{kind: 'metric', change: changeOf(source, [changed.edit]), text: edited(source, [changed.edit]), rules: ['metric-mismatch'], lines: [stated.line]}]
  })
}

/** A stated start or end moved, where a duration, another window or an event worded as that bound stands against it. */
function windowBounds({source, incident}: Read): readonly Fault[] {
  const {claims, timeline} = incident
  const taken = new Set(timeline.events.flatMap((event) => [event.clock?.minutes, event.until?.minutes]))
  return claims.windows.flatMap((window) =>
    (['start', 'end'] as const).flatMap((bound): Fault[] => {
      const minutes = window[bound]?.clock?.minutes
      const place = window[bound]?.place
      const other = window[bound === 'start' ? 'end' : 'start']?.clock?.minutes
      if (minutes === undefined || !place || window[bound]?.clock?.precision === 'hour') return []
      const durations = claims.durations.filter((own) => !own.duration.approximate && Math.abs((lengthOf(window) ?? -9) - own.minutes) <= 1)
      const windows = claims.windows.filter(
        (own) => own !== window && own[bound]?.clock?.minutes === minutes && own[bound]?.zone?.name === window[bound]?.zone?.name
      )
      const milestone = bound === 'start' ? 'start' : 'resolved'
      const events = timeline.events.filter((event) => event.milestone === milestone && event.clock?.minutes === minutes)
      if (durations.length + windows.length + events.length === 0) return []
      const by = [23, 37, 41, -23].find(
        (own) => !taken.has(minutes + own) && (other === undefined || Math.sign(other - minutes - own) === Math.sign(other - minutes))
      )
      const edit = by === undefined ? undefined : clockEdit(source, place, by)
      if (!edit) return []
      return [
        {
          kind: bound,
          change: changeOf(source, [edit]),
          text: edited(source, [edit]),
          rules: ['window-mismatch', 'duration-mismatch'],
          lines: [window.line, window[bound]?.line ?? window.line, ...durations.map((own) => own.line)]
        }
      ]
    })
  )
}

const dayOfMonth = /(?<=\d{4}-\d{2}-)\d{2}|(?<![\d-])\d{1,2}(?=(?:st|nd|rd|th)?(?: of)? [A-Z])|(?<=[A-Z][a-z]+ )\d{1,2}(?=(?:st|nd|rd|th)?,? \d{4})/

/** The day in title, label or summary moved by three days, where two other places state the day that it was. */
function wrongDates({source, incident}: Read): readonly Fault[] {
  const {dates} = incident
  const dayOf = ({date}: Incident['dates'][number]): string => `${date.month}-${date.day}`
  const states = new Set(['label', 'title', 'start', 'summary'])
  return dates.flatMap((stated): Fault[] => {
    const {start, end} = stated.place
    const match = dayOfMonth.exec(source.slice(start, end))
    const same = dates.filter((other) => other !== stated && other.line !== stated.line && dayOf(other) === dayOf(stated))
    if (!states.has(stated.from) || !match || stated.date.year === undefined || same.length < 2) return []
    if (formatDay(stated.date) !== incident.incidentDate || /day,? $/.test(source.slice(0, start)) || /day/.test(stated.text)) return []
    const day = stated.date.day > 24 ? stated.date.day - 3 : stated.date.day + 3
    if (dates.some((other) => dayOf(other) === `${stated.date.month}-${day}`)) return []
    const edit = {start: start + match.index, end: start + match.index + match[0].length, text: match[0].length === 2 ? two(day) : String(day)}
    return [
      {
        kind: 'date',
        change: `${stated.from}: ${changeOf(source, [edit])}`,
        text: edited(source, [edit]),
        rules: ['date-mismatch', 'duration-mismatch', 'window-mismatch'],
        lines: [stated.line, ...same.map((other) => other.line)]
      }
    ]
  })
}

function formatDay({year, month, day}: {readonly year: number | undefined; readonly month: number; readonly day: number}): string {
  return `${year}-${two(month)}-${two(day)}`
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function wrongWeekdays({source}: Read): readonly Fault[] {
  const dated = new RegExp(String.raw`\b(?:${weekdays.join('|')})(?=,? (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?,?) \d{4})`, 'g')
  return [...source.matchAll(dated)].map((match): Fault => {
    const edit = {start: match.index, end: match.index + match[0].length, text: weekdays[(weekdays.indexOf(match[0]) + 1) % 7] ?? ''}
    return {kind: 'weekday', change: changeOf(source, [edit]), text: edited(source, [edit]), rules: ['invalid-time'], lines: [lineAt(source, match.index)]}
  })
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}

function wrongShares({source, incident}: Read): readonly Fault[] {
  const {shares} = incident.claims
  return shares.flatMap((stated): Fault[] => {
    const same = shares.filter(
      (other) => other !== stated && other.of === stated.of && other.aspect === stated.aspect && other.share.value === stated.share.value
    )
    const match = /\d+/.exec(source.slice(stated.place.start, stated.place.end))
    if (same.length === 0 || !match || stated.of === '') return []
    const start = stated.place.start + match.index
    const edit = {start, end: start + match[0].length, text: String(Number(match[0]) > 50 ? Number(match[0]) - 35 : Number(match[0]) + 35)}
    return [
      {
        kind: 'share',
        change: changeOf(source, [edit]),
        text: edited(source, [edit]),
        rules: ['impact-mismatch'],
        lines: [stated.line, ...same.map((other) => other.line)]
      }
    ]
  })
}

function badClocks({source, incident}: Read): readonly Fault[] {
  return incident.timeline.events.flatMap((event): Fault[] => {
    const {start} = event.timePlace
    const match = clock.exec(source.slice(start, event.timePlace.end))
    if (!match) return []
    const [text, hour = '', , seconds = '', half = ''] = match
    const at = {start: start + match.index, end: start + match.index + text.length}
    const fault = (kind: FaultKind, written: string, rules: readonly string[]): Fault => {
      const edit = {...at, text: written}
      return {kind, change: changeOf(source, [edit]), text: edited(source, [edit]), rules, lines: [event.line]}
    }
    return [
      fault('impossible time', `${hour}:75${seconds}${half}`, ['invalid-time']),
      fault('impossible time', `${half.trim() === '' ? 27 : 14}:${text.slice(hour.length + 1)}`, ['invalid-time']),
      // In code it is no placeholder, but the entry has no time.
      fault('unfilled time', `HH:MM${half.trim() === '' ? half : ''}`, ['placeholder', 'untimed-event']),
      fault('unfilled time', '??:??', ['placeholder', 'untimed-event'])
    ]
  })
}

const zoneNames = '(?:UTC|CEST|CET|PST|Pacific Time|PT)'

/** All zones taken out of a document whose front matter states none either. */
function withoutZone({source, incident}: Read): readonly Fault[] {
  if (/^(?:---|\+\+\+)\n[\s\S]*?:\d{2}Z/.test(source) || incident.timeline.section === undefined) return []
  const text = source
    .replace(new RegExp(String.raw` ?\((?:all times )?${zoneNames}\)`, 'gi'), '')
    .replace(new RegExp(`(?:All )?times (?:are )?(?:in )?${zoneNames}(?:,| and on)?[ .]*`, 'gi'), '')
    .replace(new RegExp(` ${zoneNames}(?![A-Za-z])`, 'g'), '')
  if (new RegExp(String.raw`\b${zoneNames}\b|\bEST\b`).test(text)) return []
  return [
    {
      kind: 'no zone',
      change: 'no zone anywhere',
      text,
      rules: ['missing-time-zone'],
      lines: [incident.timeline.section.line, ...incident.timeline.events.map((event) => event.line)]
    }
  ]
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** All years taken out, and the days of entries with them. */
function withoutDate({source, incident}: Read): readonly Fault[] {
  const {events} = incident.timeline
  if (new Set(events.map((event) => event.day)).size > 1 || source.startsWith('---') || source.startsWith('+++')) return []
  const at = incident.actionSections[0]?.place.start ?? source.length
  const head = source
    .slice(0, at)
    .replace(new RegExp(String.raw`((?:${months}) \d{1,2}(?:st|nd|rd|th)?|\d{1,2} (?:${months})),? \d{4}`, 'g'), '$1')
    .replace(/\d{4}-\d{2}-\d{2} (?=\d{2}:)/g, '')
  if (/\b20\d\d\b/.test(head)) return []
  return [
    {
      kind: 'no date',
      change: 'no year anywhere',
      text: head + source.slice(at),
      rules: ['missing-incident-date'],
      lines: head.split('\n').map((_, index) => index + 1)
    }
  ]
}

/** Owner or due date taken from one open action among several that have them. */
function actionParts({source, incident}: Read): readonly Fault[] {
  const {actions} = incident
  if (actions.length < 2) return []
  return actions.flatMap((action): Fault[] => {
    const line = source.split('\n')[action.line - 1] ?? ''
    const start =
      source
        .split('\n')
        .slice(0, action.line - 1)
        .join('\n').length + (action.line > 1 ? 1 : 0)
    const without = (kind: FaultKind, text: string, rule: string): Fault[] =>
      text === line || action.done
        ? []
        : [{kind, change: text, text: edited(source, [{start, end: start + line.length, text}]), rules: [rule], lines: [action.line]}]
    const owner = action.owner === undefined ? '' : action.owner.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return [
      ...(owner === ''
        ? []
        : without(
            'no owner',
            line.replace(new RegExp(String.raw`(?<=\| )${owner}(?= \|)| – (?:Owner: )?${owner}(?= –)|(?:Owner: )?${owner}[,.] `), ''),
            'unowned-action'
          )),
      ...without('no due date', line.replace(/(?<=\| )\d{4}-\d{2}-\d{2}(?= \|)|(?: –|[,.])? [Dd]ue:? \d{4}-\d{2}-\d{2}/, ''), 'undated-action')
    ]
  })
}

const required: readonly SectionKey[] = ['summary', 'timeline', 'root-cause', 'resolution', 'action-items']

/** A section taken out, blanked, or left with template text. */
function sectionFaults({source, incident}: Read): readonly Fault[] {
  const page = pageOf(source)
  const titleLine = incident.title?.line ?? 1
  return required.flatMap((key): Fault[] => {
    const own = incident.sections.filter((section) => section.keys.includes(key))
    const [section] = own
    const at = page.parts.findIndex((part) => part.level > 0 && part.name === section?.heading.text)
    const part = page.parts[at]
    if (own.length !== 1 || !section || !part || section.keys.length !== 1) return []
    const following = page.parts.slice(at + 1)
    const end = following.findIndex((other) => other.level <= part.level)
    const rest = end < 0 ? [] : following.slice(end)
    const before = page.parts.slice(0, at)
    const written = (body: string): string => textOf({...page, parts: [...before, {...part, body}, ...rest]}, heading)
    const heading = (own: {level: number; name: string}): string =>
      `\n${source}`.includes(`\n${own.name}\n`)
        ? `${own.name}\n${(own.level === 1 ? '=' : '-').repeat(own.name.length)}`
        : `${'#'.repeat(own.level)} ${own.name}`
    const dropped = textOf({...page, parts: [...before, ...rest]}, heading)
    const dated = new RegExp(String.raw`\d{4}-\d{2}-\d{2}|\d{1,2} (?:${months}) \d{4}|(?:${months}) \d{1,2}, \d{4}`).test(
      dropped.slice(0, dropped.search(/^(?:## )?(?:Action|Corrective|Next|Follow)/m))
    )
    const empty = key === 'timeline' ? ['empty-section', 'empty-timeline'] : key === 'action-items' ? ['empty-section', 'missing-actions'] : ['empty-section']
    const faults: Fault[] = dated ? [{kind: 'no section', change: key, text: dropped, rules: ['missing-section'], lines: [titleLine]}] : []
    if (dated) faults.push({kind: 'blank section', change: key, text: written('\n'), rules: empty, lines: [section.line]})
    if (key === 'root-cause' || key === 'resolution') {
      const below = section.line + heading(part).split('\n').length
      for (const words of ['TBD', '[Describe what happened here]', '<insert text>', 'TODO: write this'])
        faults.push({kind: 'placeholder', change: `${key}: ${words}`, text: written(`\n${words}\n`), rules: ['placeholder'], lines: [below + 1]})
    }
    return faults
  })
}

function brokenEncoding({source}: Read): readonly Fault[] {
  const marks = [
    ['–', 'â€“'],
    ["'", 'â€™']
  ] as const
  return marks.flatMap(([mark, broken]): Fault[] => {
    const start = source.search(mark === "'" ? /(?<=[a-z])'(?=[a-z])/ : / – /)
    if (start < 0) return []
    const from = mark === "'" ? start : start + 1
    return [
      {kind: 'mojibake', change: broken, text: edited(source, [{start: from, end: from + 1, text: broken}]), rules: ['mojibake'], lines: [lineAt(source, from)]}
    ]
  })
}
