import type {SectionKey} from '../../language/language.ts'
import {hasPhrase, isOneOf, wordsOnly} from '../../language/phrases.ts'
import type {Block, Cell, Line} from '../../markdown/block.ts'
import type {DateValue} from '../../text/date.ts'
import {findZones, type Zone} from '../../text/zone.ts'
import {bulletOf, hasColon, hasTypedBullet, wordsStart} from '../lines/runs.ts'
import {sentenceAt} from '../lines/sentences.ts'
import type {DayHeading, Located, Section} from '../model.ts'
import {leadingMarks, locatedIn, type Reading} from '../reading.ts'
import {headingName} from '../sections/headings.ts'
import {asideLines} from './asides.ts'
import {type Entry, entryAt, runningEntries} from './entries.ts'

/** An entry of the timeline with what its surroundings say about day and zone. */
export interface PlacedEntry extends Entry {
  /** Entries of one list, table or run of lines share this number. */
  readonly group: number
  /** Date of a heading or column above it. */
  readonly carried: DateValue | undefined
  /** The heading that gives the date, where one does. */
  readonly dayHeading: DayHeading | undefined
  /** The cell that gives the date, where a column does. */
  readonly dayCell: Located | undefined
  /** Zone of its column or heading. */
  readonly columnZone: Zone | undefined
}

/** The timeline as it stands in the document, before days and zones are worked out. */
export interface RawTimeline {
  readonly entries: readonly PlacedEntry[]
  readonly untimed: readonly Located[]
  readonly section: Section | undefined
  readonly read: boolean
}

/** Reads the timeline: the section called so, else the list or table that plays its part. */
export function readTimeline(reading: Reading, sections: readonly Section[]): RawTimeline {
  const own = sections.filter((section) => section.keys.includes('timeline'))
  const seen = new Set<Line>()
  const region: Line[] = []
  for (const section of own) {
    const others = new Set(nestedParts(section, sections))
    for (const line of [section.heading, ...section.lines]) {
      if (seen.has(line) || others.has(line)) continue
      seen.add(line)
      if (line !== section.heading || section.form === 'label') region.push(line)
    }
  }
  for (const line of dividedParts(reading, own, sections)) if (!seen.has(line)) region.push(line)
  const found = readParts(reading, region, sections)
  const labelled = found.entries.length > 0 && found.entries.every((entry) => entry.late && entry.line.block.item)
  if (found.entries.length > 0 && !labelled && (found.entries.length >= 2 || own.length > 0)) return {...found, section: own[0]}
  const fences = region.filter((line) => line.block.kind === 'fence' && line.block.info === '')
  const pasted = readRegion(reading, fences, sections, true)
  if (pasted.entries.length >= 2) return {...pasted, section: own[0]}
  const stand = standIn(reading, sections, seen)
  if (stand.entries.length >= 3) return {...stand, section: own[0]}
  if (labelled) return {...found, section: own[0]}
  return {
    ...found,
    section: own[0],
    read:
      found.entries.length > 0 ||
      own.every((section) => section.empty) ||
      region.filter((line) => opensWithDate(reading, line)).length >= 2 ||
      isElsewhere(region)
  }
}

/** Reads the parts of a timeline, without those that tell other times than the incident's. */
function readParts(reading: Reading, region: readonly Line[], sections: readonly Section[]): Region {
  const whole = readRegion(reading, region, sections)
  const asides = asideLines(reading, region, sections, whole.entries)
  if (asides.size === 0) return whole
  return readRegion(
    reading,
    region.filter((line) => !asides.has(line)),
    sections
  )
}

/** Lines of the parts into which plain labels divide a timeline: "Resolution:" that directly follows it and goes on with timed entries. */
function dividedParts(reading: Reading, own: readonly Section[], sections: readonly Section[]): readonly Line[] {
  const found: Line[] = []
  let last = own.at(-1)
  // Directly below the heading, they are all there is of the timeline.
  const bare = last?.lines.length === 0
  for (const section of last ? sections.slice(sections.indexOf(last) + 1) : []) {
    const divides = section.form === 'plain' && section.keys.every((key) => key === 'resolution' || key === 'detection')
    const [first] = section.lines
    const end = last?.lines.at(-1) ?? last?.heading
    if (!divides || !first || section.heading.order !== (end?.order ?? 0) + 1 || !(bare || entryAt(reading, first)?.clock)) break
    found.push(...section.lines)
    last = section
  }
  return found
}

/** An entry with a date alone: slow incidents are told by days. */
function opensWithDate(reading: Reading, line: Line): boolean {
  if (line.block.cells) return reading.tokensOf(line).some((token) => token.kind === 'date')
  return entryAt(reading, line)?.date !== undefined
}

/** Whether the section only says where the timeline is: a line or two with a link. */
function isElsewhere(region: readonly Line[]): boolean {
  return region.length > 0 && region.length <= 2 && region.some((line) => line.block.links.length > 0 || line.text.includes('://'))
}

const stages: readonly SectionKey[] = ['detection', 'resolution']

/** Lines of parts with another key that stand inside a section; labels of timeline entries and stages of the incident excepted. */
function nestedParts(section: Section, sections: readonly Section[]): readonly Line[] {
  const inside = sections.filter(
    (other) =>
      other !== section &&
      other.form !== 'label' &&
      other.keys.some((key) => key !== 'timeline' && !stages.includes(key)) &&
      !other.keys.includes('timeline') &&
      section.lines.includes(other.heading)
  )
  return inside.flatMap((other) => [other.heading, ...other.lines])
}

interface Region {
  readonly entries: PlacedEntry[]
  readonly untimed: Located[]
  readonly read: boolean
}

function readRegion(reading: Reading, lines: readonly Line[], sections: readonly Section[], fenced = false): Region {
  const entries: PlacedEntry[] = []
  const untimed: Located[] = []
  let carried: DateValue | undefined
  let dayHeading: DayHeading | undefined
  let thread = 0
  let group = 0
  let groupKey: unknown
  let waiting: {line: Line; key: unknown}[] = []
  const timedItems = new Set<number>()
  const headings = new Map(sections.map((section) => [section.heading, section]))
  const enter = (key: unknown): number => {
    if (key !== groupKey) {
      groupKey = key
      group++
    }
    return group
  }
  const push = (entry: Entry, key: unknown, columnZone?: Zone, date?: DateValue): void => {
    const dayCell = date && locatedIn(entry.line, date.start, date.end)
    entries.push({...entry, group: enter(key), carried: date ?? carried, dayHeading: date ? undefined : dayHeading, dayCell, columnZone})
    if (entry.line.block.item) timedItems.add(entry.line.block.item.id)
  }
  const head = (line: Line, date: DateValue): void => {
    carried = date
    dayHeading = {...locatedIn(line, date.start, date.end), thread}
  }
  for (const line of lines) {
    const {block} = line
    if (block.quoted || (block.kind === 'fence' && !fenced) || (fenced && block.kind !== 'fence')) continue
    if (block.kind === 'row') {
      const row = readRow(reading, line)
      if (!row) continue
      if (row.entry) push(row.entry, `table ${block.table}`, row.zone, row.date)
      else if (row.untimed) untimed.push(row.untimed)
      continue
    }
    const running = runningEntries(reading, line)
    if (running.length > 0) {
      for (const entry of running) push(entry, block)
      continue
    }
    const entry = entryAt(reading, line)
    const key = groupOf(line)
    if (entry?.clock || entry?.relative) {
      push(entry, key)
      continue
    }
    if (entry?.date && headsDay(line, entry, headings.has(line))) {
      head(line, entry.date)
      continue
    }
    if (block.kind === 'heading') {
      if (groupKey !== 'heading') groupKey = undefined
      const date = dateInHeading(reading, line)
      if (date) head(line, date)
      else thread++
      continue
    }
    // What an item with a time goes on to tell is part of it.
    const inner = block.item?.parent !== undefined && timedItems.has(block.item.parent) ? undefined : lateTime(reading, line)
    if (inner) push(inner, key)
    else waiting.push({line, key})
  }
  if (entries.length === 0) {
    // Paragraphs that end with their time ("The report reached us. 7:56 AM UTC.") or tell it ("It was seen at 9:00 AM by …").
    for (const {line} of waiting) {
      const told = closingTime(reading, line) ?? toldTime(reading, line)
      if (told) push(told, line)
    }
  }
  untimed.push(...untimedAmong(reading, entries, waiting, headings))
  waiting = []
  return {entries, untimed, read: entries.length > 0}
}

/** Entries of one list, one paragraph, or one run of paragraphs belong together. */
function groupOf(line: Line): unknown {
  const {block} = line
  if (block.item) return block.item.parent === undefined ? `list ${block.item.list}` : `list ${block.item.list} in ${block.item.parent}`
  return block.kind
}

function headsDay(line: Line, entry: Entry, heading: boolean): boolean {
  const rest = line.text.slice(entry.end).replace(/[\s:;.,)*_–—-]+/g, '')
  return heading || line.block.kind === 'heading' || rest === ''
}

function dateInHeading(reading: Reading, line: Line): DateValue | undefined {
  const dates = reading.tokensOf(line).filter((token) => token.kind === 'date')
  return dates.length === 1 && dates[0]?.kind === 'date' ? dates[0] : undefined
}

const labelLead = /^[^\p{L}\p{N}]{0,4}\p{Lu}[\p{L} /-]{2,32}[:：]\s+\S/u

/** A list item that names its only time after some words ("Support forwarded the ticket at 3:17 PM"). */
function lateTime(reading: Reading, line: Line): Entry | undefined {
  const {item} = line.block
  const listed = item?.first === true && line.index === 0
  // "Escalation: At 15:30 …", "• Resolution: restored at 16:10": items that Markdown does not know.
  if (!listed && !hasTypedBullet(line.text) && !(item === undefined && labelLead.test(line.text))) return undefined
  const clocks = reading.tokensOf(line).filter((token) => token.kind === 'clock')
  const clock = clocks[0]
  if (clocks.length !== 1 || clock?.kind !== 'clock' || clock.minutes === undefined || clock.precision === 'hour') return undefined
  const date = reading
    .tokensOf(line)
    .filter((token) => token.kind === 'date' && token.end <= clock.start)
    .at(-1)
  const found = entryAt(reading, line, date && clock.start - date.end <= 4 ? date.start : clock.start)
  const word = /([\p{L}]{1,20})\s{1,3}$/u.exec(line.text.slice(0, found?.start ?? 0))?.[1]?.toLowerCase() ?? ''
  // "… the ticket at 3:17 PM" tells when it was; "Repaired 14:20" is a label with its value, in any order.
  const told = (reading.language.time.at ?? []).includes(word)
  return found ? {...found, textStart: 0, textEnd: line.text.length, late: !told} : undefined
}

function closingTime(reading: Reading, line: Line): Entry | undefined {
  if (line.block.item) return undefined
  const clocks = reading.tokensOf(line).filter((token) => token.kind === 'clock')
  const clock = clocks[0]
  if (clocks.length !== 1 || clock?.kind !== 'clock' || clock.minutes === undefined) return undefined
  const found = entryAt(reading, line, clock.start)
  if (!found || line.text.slice(found.end).replace(/[\s.,;:)\]]+/g, '') !== '') return undefined
  return {...found, textStart: 0, textEnd: line.text.length, late: true}
}

/** A paragraph that opens with a sentence which tells its only time ("The issue was detected at 9:00 AM by an alert."). */
function toldTime(reading: Reading, line: Line): Entry | undefined {
  const before = line.block.lines[line.index - 1]
  if (line.block.item || line.block.kind !== 'paragraph' || (before && !/[.:!。：]$/.test(before.text))) return undefined
  const tokens = reading.tokensOf(line)
  const [clock, ...more] = tokens.filter((token) => token.kind === 'clock')
  if (clock?.kind !== 'clock' || clock.minutes === undefined || more.length > 0 || sentenceAt(line, clock.start).start > 0) return undefined
  const date = tokens.find((token) => token.kind === 'date' && token.end <= clock.start && clock.start - token.end <= 4)
  const found = entryAt(reading, line, date?.start ?? clock.start)
  const word = /(\p{L}{1,20})\s{1,3}$/u.exec(line.text.slice(0, found?.start ?? 0))?.[1]?.toLowerCase() ?? ''
  return found && (reading.language.time.at ?? []).includes(word) ? {...found, textStart: 0, textEnd: line.text.length, late: true} : undefined
}

interface Row {
  readonly entry?: Entry
  readonly date?: DateValue | undefined
  readonly zone?: Zone | undefined
  readonly untimed?: Located
}

function readRow(reading: Reading, line: Line): Row | undefined {
  const {block} = line
  const {columns} = reading.language
  if (block.headerRow) {
    // A table without a real header: its first row is an entry.
    const own = entryAt(reading, line)
    return own?.clock && own.end < line.text.length ? {entry: own} : undefined
  }
  const cells = block.cells ?? []
  const timeCell =
    cells.find((cell) => heads(cell, columns.time)) ??
    cells.find((cell) => headsZone(reading, cell)) ??
    cells.find((cell) => cellEntry(reading, line, cell)?.clock)
  if (!timeCell) return undefined
  const dateCells = cells.filter((cell) => cell !== timeCell && heads(cell, columns.date))
  const date = dateCells.map((cell) => cellEntry(reading, line, cell)?.date).find((value) => value !== undefined)
  const zone = findZones(timeCell.header, reading.language.time)[0] ?? zoneInHeader(reading, timeCell)
  const entry = cellEntry(reading, line, timeCell)
  const [rest] = cells.filter((cell) => cell !== timeCell && !dateCells.includes(cell) && cell.text.trim() !== '').sort((a, b) => b.text.length - a.text.length)
  if (entry?.clock || entry?.relative) {
    const whole = {...entry, textStart: rest?.start ?? entry.end, textEnd: line.text.length}
    return {entry: date && !entry.date ? {...whole, date} : whole, date, zone}
  }
  const open =
    timeCell.text.trim() === '' ||
    (entry?.date !== undefined &&
      !entry.until &&
      // "2026-07-29 (late)" says as much as its author knew.
      !/\p{L}{2}/u.test(line.text.slice(entry.end, timeCell.end - line.start)) &&
      heads(timeCell, columns.time.slice(0, 2)) &&
      !columns.date.some((name) => timeCell.header.toLowerCase().includes(name)))
  if (open && rest && (cells[0]?.header ?? '') !== '' && !date) return {untimed: locatedIn(line, rest.start - line.start, rest.end - line.start)}
  return {}
}

/** A column whose heading is a time zone holds times. */
function headsZone(reading: Reading, cell: Cell): boolean {
  return /^[A-Z]{2,5}(?:[+-]\d{1,2})?$/.test(cell.header) && findZones(`${reading.language.columns.time[0]} (${cell.header})`, reading.language.time).length > 0
}

function zoneInHeader(reading: Reading, cell: Cell): Zone | undefined {
  const bracket = /\(([^()]{1,40})\)/.exec(cell.header)?.[1]
  return bracket ? findZones(`${reading.language.columns.time[0]} (${bracket})`, reading.language.time)[0] : undefined
}

function heads(cell: Cell, words: readonly string[]): boolean {
  const name = cell.header
    .toLowerCase()
    .replace(/\s{0,4}[([（【].*$/s, '')
    .replace(/[\s:]{1,9}$/, '')
  return isOneOf(name, words) || isOneOf(name.split(/\s*[/&,]\s*|\s+/)[0] ?? '', words)
}

function cellEntry(reading: Reading, line: Line, cell: Cell): Entry | undefined {
  return entryAt(reading, line, cell.start - line.start, cell.end - line.start)
}

/** Entries of a list of timed entries that state no time themselves. */
function untimedAmong(
  reading: Reading,
  entries: readonly PlacedEntry[],
  waiting: ReadonlyArray<{line: Line; key: unknown}>,
  headings: ReadonlyMap<Line, Section>
): Located[] {
  const found: Located[] = []
  const timed = new Map<number, number>()
  const holders = new Set<number>()
  for (const {line} of entries) {
    const item = line.block.item
    if (!item || line.block.kind === 'row') continue
    timed.set(item.list, (timed.get(item.list) ?? 0) + 1)
    if (item.parent !== undefined) holders.add(item.parent)
  }
  const typed = new Map<Block, number>()
  for (const {line} of entries) if (bulletOf(line)) typed.set(line.block, (typed.get(line.block) ?? 0) + 1)
  for (const {line} of waiting) {
    const item = line.block.item
    if (bulletOf(line) && (typed.get(line.block) ?? 0) >= 2 && !isDeliberatelyOpen(reading, line)) {
      found.push(locatedIn(line, wordsStart(line.text)))
      continue
    }
    if (!item?.first || line.index > 0 || item.parent !== undefined || holders.has(item.id)) continue
    const labelled = isLabelled(line)
    const enough = (timed.get(item.list) ?? 0) >= 2 || (labelled && entries.length > 0 && (timed.has(item.list) || holders.size > 0))
    if (!enough || (headings.has(line) && !labelled) || isDeliberatelyOpen(reading, line)) continue
    found.push(locatedIn(line, leadingMarks(line.text)))
  }
  return found
}

/** A bold lead with a colon, as in a list of labelled entries ("**Escalation:** …"). */
function isLabelled(line: Line): boolean {
  return line.block.strong.some(
    (span) => span.start <= line.start + 2 && /[:：]\s*$/.test(line.block.text.slice(span.start, Math.min(line.block.text.length, span.end + 1)))
  )
}

function isDeliberatelyOpen(reading: Reading, line: Line): boolean {
  const {time} = reading.language
  if (reading.tokensOf(line).some((token) => token.kind === 'date' || token.kind === 'clock' || token.kind === 'duration' || token.kind === 'relative'))
    return true
  // "Time zone: PST" says what holds for the entries and is none.
  const {zone, date, duration, severity, status, incidentId} = reading.language.labels
  const name = hasColon(line.text) ? headingName(line.text.slice(0, line.text.search(/[:：]/))) : ''
  if (isOneOf(name, [...zone, ...date, ...duration, ...severity, ...status, ...incidentId])) return true
  if (/^[^\p{L}\p{N}]{0,4}\d{4}-[\dMXx?]{2}-[\dDXx?]{2}(?!\d)/u.test(line.text)) return true
  const lead = line.text.slice(0, 40).toLowerCase()
  return time.hedges.some((hedge) => lead.startsWith(`${hedge} `)) || hasPhrase(lead, wordsOnly(reading.language.unknown))
}

/** The longest list, table or run of timed entries outside of the timeline's section. */
function standIn(reading: Reading, sections: readonly Section[], seen: ReadonlySet<Line>): Region {
  const candidates = new Map<unknown, Line[]>()
  const skipped = new Set(
    sections.filter((section) => section.keys.some((key) => key === 'action-items' || key === 'lessons-learned')).flatMap((section) => section.lines)
  )
  for (const line of reading.lines) {
    if (seen.has(line) || skipped.has(line) || line.block.kind === 'fence' || line.block.quoted) continue
    const key = line.block.kind === 'row' ? `table ${line.block.table}` : groupOf(line)
    const entry = line.block.kind === 'row' ? readRow(reading, line)?.entry : entryAt(reading, line)
    if (entry?.clock === undefined || line.text.slice(entry.end).trim().length < 8) continue
    // Prose that happens to open with a time is no entry: outside of lists and tables a mark must follow it.
    if (
      !line.block.item &&
      line.block.kind !== 'row' &&
      line.block.kind !== 'heading' &&
      !/^\s{0,4}(?:[)\]]\s{0,4})?(?:[:：–—-]|→)/.test(line.text.slice(entry.end))
    )
      continue
    const list = candidates.get(key) ?? []
    list.push(line)
    candidates.set(key, list)
  }
  const best = [...candidates.values()].sort((a, b) => b.length - a.length)[0] ?? []
  const chosen = best[0]
  if (!chosen || best.length < 3) return {entries: [], untimed: [], read: false}
  const first = chosen.order
  const last = best.at(-1)?.order ?? first
  return readRegion(
    reading,
    reading.lines.filter((line) => line.order >= first && line.order <= last),
    sections
  )
}
