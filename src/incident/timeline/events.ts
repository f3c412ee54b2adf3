import {type ItemPlace, type Line, placeInLine} from '../../markdown/block.ts'
import {formatDate} from '../../text/date.ts'
import {bulletOf, isApart, isCaption, openingOf} from '../lines/runs.ts'
import type {Order, TimelineEvent} from '../model.ts'
import type {Reading} from '../reading.ts'
import {milestoneOf} from '../statements/milestones.ts'
import {type DayContext, type Resolved, resolveDays} from './days.ts'
import {disorderOf} from './disorder.ts'
import type {PlacedEntry} from './timeline.ts'

/** What the rest of the document says that the timeline's entries depend on. */
export interface EventContext extends DayContext {
  /** Lines that head something: an entry ends above them. */
  readonly headings: ReadonlySet<Line>
}

/** Works out day, zone and milestone of the timeline's entries; those that break its order are no evidence. */
export function readEvents(reading: Reading, entries: readonly PlacedEntry[], order: Order, context: EventContext): readonly TimelineEvent[] {
  const events = resolveDays(entries, order, context).map((own, index) => eventOf(reading, entries, index, own, context.headings))
  const {doubtful} = disorderOf(events, order)
  return doubtful.size === 0 ? events : events.map((event) => (doubtful.has(event) ? {...event, reliable: false, inDoubt: true} : event))
}

function eventOf(reading: Reading, entries: readonly PlacedEntry[], index: number, own: Resolved, headings: ReadonlySet<Line>): TimelineEvent {
  const {entry} = own
  const {line, date, dayHeading, dayCell} = entry
  const description = describe(reading, entries, index, headings)
  const milestone = milestoneOf(description, reading.language)
  return {
    text: line.text.slice(entry.start, entry.textEnd),
    place: placeInLine(line, entry.start, entry.textEnd),
    line: line.number,
    clock: entry.clock,
    date,
    zone: entry.zone,
    timePlace: placeInLine(line, entry.start, entry.end),
    timeText: line.text.slice(entry.start, entry.end),
    until: entry.until,
    description,
    source: line,
    group: entry.group,
    dayHeading,
    dayCell,
    headedDay: date || entry.carried?.ambiguous || own.crossesMidnight ? undefined : own.day,
    placed: !entry.clock?.approximate && !entry.late,
    day: own.day,
    at: own.at,
    derivedDate: own.date && formatDate(own.date),
    derivedMinutes: own.minutes,
    derivedZone: own.zone,
    milestone: milestone?.kind,
    milestoneWords: milestone?.words,
    inDoubt: false,
    crossesMidnight: own.crossesMidnight,
    reliable: own.reliable
  }
}

/** The wrapped lines of an entry: those of its block up to the next entry, heading or bullet. */
function continuation(reading: Reading, entries: readonly PlacedEntry[], index: number, headings: ReadonlySet<Line>): readonly string[] {
  const entry = entries[index]
  if (!entry || entry.textEnd < entry.line.text.length) return []
  const {block} = entry.line
  const next = entries[index + 1]?.line
  const stop = next?.block === block ? next.index : block.lines.length
  // "Detected: 14:02" stands in a list of labels, where the next one is no more of it.
  const isLabelled = openingOf(reading, entry.line) === 'label'
  const lines: string[] = []
  for (const line of block.lines.slice(entry.line.index + 1, stop)) {
    if (headings.has(line) || bulletOf(line) || (isLabelled && isApart(reading, line))) break
    lines.push(line.text)
  }
  return lines
}

/** The words of an entry; a heading without words is described by the text below it, and a caption also by its sub-items. */
function describe(reading: Reading, entries: readonly PlacedEntry[], index: number, headings: ReadonlySet<Line>): string {
  const entry = entries[index]
  if (!entry) return ''
  const own = [entry.line.text.slice(entry.textStart, entry.textEnd).trim(), ...continuation(reading, entries, index, headings)].join(' ')
  const {item} = entry.line.block
  if (item && isCaption(own)) return [own, ...subItems(reading, entry.line, item)].join(' ')
  if (entry.line.block.kind !== 'heading' || own.length > 8) return own
  const below: string[] = []
  const stop = entries[index + 1]?.line.order ?? reading.lines.length
  for (let order = entry.line.order + 1; order < stop && below.length < 3; order++) {
    const line = reading.lines[order]
    if (!line || line.block.kind === 'heading' || headings.has(line)) break
    // What stands in another item or paragraph is told on its own.
    if (line.block.kind !== 'fence') below.push(`${line.index === 0 ? '\n' : ' '}${line.text}`)
  }
  return [own, ...below].join('').trim()
}

/** The lines of an item's sub-items. */
function subItems(reading: Reading, {order}: Line, item: ItemPlace): readonly string[] {
  const texts: string[] = []
  for (let next = order + 1; next < reading.lines.length; next++) {
    const own = reading.lines[next]?.block.item
    if (own && own.depth <= item.depth && own.id !== item.id) break
    if (own?.parent === item.id) texts.push(reading.lines[next]?.text ?? '')
  }
  return texts
}
