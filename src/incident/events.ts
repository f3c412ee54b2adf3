import type {Language} from '../language/language.ts'
import {type ItemPlace, type Line, placeInLine} from '../markdown/block.ts'
import type {Clock} from '../text/clock.ts'
import {type DateValue, type Day, daysOf} from '../text/date.ts'
import {offsetsAtTime, type Zone} from '../text/zone.ts'
import {nextDayOf} from './entries.ts'
import type {TimelineEvent} from './incident.ts'
import {milestoneOf} from './milestones.ts'
import type {Reading} from './reading.ts'
import {bulletOf, isCaption} from './runs.ts'
import type {PlacedEntry} from './timeline.ts'

/** What the rest of the document says that the timeline's days and zones depend on. */
export interface EventContext {
  readonly day: Day | undefined
  readonly zone: Zone | undefined
  /** Lengths in minutes that explain why a timeline passes midnight by less than twelve hours. */
  readonly lengths: readonly number[]
  readonly start: Clock | undefined
  /** Lines that head something: an entry ends above them. */
  readonly headings: ReadonlySet<Line>
}

interface Resolved {
  readonly entry: PlacedEntry
  readonly minutes: number | undefined
  readonly day: number | undefined
  readonly at: number | undefined
  readonly zone: Zone | undefined
  readonly date: Day | undefined
  readonly earlierThan: number | undefined
  readonly crossesMidnight: boolean
  readonly reliable: boolean
}

const leapYear = 2000

/** Works out day, zone and order of the timeline's entries. */
export function readEvents(reading: Reading, entries: readonly PlacedEntry[], context: EventContext): readonly TimelineEvent[] {
  const resolved = resolve(entries, context, reading.language)
  const events: TimelineEvent[] = []
  const suspects = new Set<number>()
  resolved.forEach((own, index) => {
    if (own.earlierThan === undefined) return
    suspects.add(index)
    if (!isDateSlip(own, resolved[own.earlierThan], resolved[own.earlierThan - 1])) suspects.add(own.earlierThan)
  })
  resolved.forEach((own, index) => {
    const {entry} = own
    const {line} = entry
    const description = describe(reading, entries, index, context.headings)
    const milestone = milestoneOf(description, reading.language)
    events.push({
      text: line.text.slice(entry.start, entry.textEnd),
      place: placeInLine(line, entry.start, entry.textEnd),
      line: line.number,
      clock: entry.clock,
      date: entry.date,
      zone: entry.zone,
      timePlace: placeInLine(line, entry.start, entry.end),
      timeText: line.text.slice(entry.start, entry.end),
      until: entry.until,
      description,
      source: line,
      group: entry.group,
      day: own.day,
      at: own.at,
      derivedDate: own.date && isoDay(own.date),
      derivedMinutes: own.minutes,
      derivedZone: own.zone,
      milestone: milestone?.kind,
      milestoneWords: milestone?.words,
      earlierThan: own.earlierThan === undefined ? undefined : events[own.earlierThan],
      crossesMidnight: own.crossesMidnight,
      reliable: own.reliable && !suspects.has(index)
    })
  })
  return events
}

/** Whether an entry stands back by days while the two before it agree: then its own date is the slip, and the entry before is none. */
function isDateSlip(own: Resolved, before: Resolved | undefined, earlier: Resolved | undefined): boolean {
  if (own.day === undefined || before?.day === undefined || earlier?.day === undefined) return false
  return before.day - own.day >= 1 && before.day === earlier.day && before.earlierThan === undefined
}

function isoDay(day: Day): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${day.year === undefined ? '-' : String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
}

/** The wrapped lines of an entry: those of its block up to the next entry, heading or bullet. */
function continuation(entries: readonly PlacedEntry[], index: number, headings: ReadonlySet<Line>): readonly string[] {
  const entry = entries[index]
  if (!entry || entry.textEnd < entry.line.text.length) return []
  const {block} = entry.line
  const next = entries[index + 1]?.line
  const stop = next?.block === block ? next.index : block.lines.length
  const lines: string[] = []
  for (const line of block.lines.slice(entry.line.index + 1, stop)) {
    if (headings.has(line) || bulletOf(line)) break
    lines.push(line.text)
  }
  return lines
}

/** The words of an entry; a heading without words is described by the text below it, and a caption also by its sub-items. */
function describe(reading: Reading, entries: readonly PlacedEntry[], index: number, headings: ReadonlySet<Line>): string {
  const entry = entries[index]
  if (!entry) return ''
  const own = [entry.line.text.slice(entry.textStart, entry.textEnd).trim(), ...continuation(entries, index, headings)].join(' ')
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

/** Adds whole days to a day of the calendar. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(day.year ?? leapYear, day.month - 1, day.day + count)
  return {year: day.year === undefined ? undefined : date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

function withYear(date: DateValue | undefined, year: number | undefined): Day | undefined {
  if (!date) return undefined
  return {year: date.year ?? year, month: date.month, day: date.day}
}

function resolve(entries: readonly PlacedEntry[], context: EventContext, language: Language): readonly Resolved[] {
  const zones = entries.map((entry) => entry.zone ?? entry.columnZone ?? context.zone)
  const names = new Set(zones.map((zone) => zone?.name))
  const mixed = names.size > 1
  const halves = entries.some((entry) => entry.clock?.half !== undefined)
  const halfless = isHalfless(entries)
  // Without any date of its own the timeline begins on the day of the incident.
  const firstDay = context.day ? (daysOf(context.day.year ?? leapYear, context.day.month, context.day.day) ?? 0) : 0
  const resolved: Resolved[] = []
  let previous: {index: number; at: number; day: number; date: Day | undefined; group: number; local: number; zoneName: string | undefined} | undefined
  let year = context.day?.year
  let scaleOffset: number | undefined
  entries.forEach((entry, index) => {
    const zone = zones[index]
    const {clock} = entry
    year = entry.date?.year ?? year
    let own = withYear(entry.date, year)
    if (own && entry.date?.year === undefined && previous && isNewYear(own, previous.day)) {
      // "12-05" then "03-20": the year has changed between them.
      year = (own.year ?? leapYear) + 1
      own = {...own, year}
    }
    const carried = withYear(entry.carried, year)
    const stated = own ?? carried
    const statedDay = stated && daysOf(stated.year ?? leapYear, stated.month, stated.day)
    const base = own ? statedDay : statedDay !== undefined && (previous === undefined || statedDay > previous.day) ? statedDay : previous?.day
    const told = own ? undefined : nextDayOf(language, entry)
    let day = base ?? firstDay
    let date = own ?? (stated && day === statedDay ? stated : (previous?.date ?? context.day))
    if (told === 'date' && previous && day === previous.day) {
      day += 1
      date = date && addDays(date, 1)
    }
    const faulty = clock?.fault !== undefined && clock.fault.kind !== 'spacing'
    const counted = entry.relative && !clock ? relativeMinutes(entry.relative.minutes, context) : undefined
    const minutes = counted === undefined ? exactMinutes(clock) : ((counted % 1440) + 1440) % 1440
    if (counted !== undefined) {
      const days = Math.floor(counted / 1440)
      day = firstDay + days
      date = context.day && addDays(context.day, days)
    }
    if (minutes === undefined || faulty || entry.date?.fault?.kind === 'impossible') {
      resolved.push({
        entry,
        minutes,
        day: own ? statedDay : undefined,
        at: undefined,
        zone,
        date: own,
        earlierThan: undefined,
        crossesMidnight: false,
        reliable: false
      })
      return
    }
    const offsets = zone ? offsetsOf(zone, date, minutes, mixed) : []
    const [offset] = offsets
    const comparable = !mixed || offset !== undefined
    // In one zone, local time is the scale, corrected where the clock is put forward or back meanwhile.
    scaleOffset ??= mixed ? 0 : offset
    let at = day * 1440 + minutes - ((offset ?? 0) - (offset === undefined ? 0 : (scaleOffset ?? 0)))
    let earlierThan: number | undefined
    let crossesMidnight = false
    let reliable = !clock?.approximate && !clock?.unknown && clock?.fault?.kind !== 'impossible' && entry.date?.ambiguous === undefined
    const sameList = previous?.group === entry.group
    const against = previous && (comparable || previous.zoneName === zone?.name) ? previous : undefined
    const [, again] = offsets
    // 01:50, then 01:10 when the clock has gone back between them.
    if (against && at < against.at && offset !== undefined && again !== undefined) at += offset - again
    if (against && at < against.at - precisionSlack(clock, entries[against.index]?.clock) && comparable) {
      const back = against.at - at
      const next = at + 1440
      if (!own && (told || isPlausibleNight(back, index - against.index > 1, context) || fitsLength(entries, resolved, next, back, context))) {
        day += 1
        at = next
        date = date && addDays(date, 1)
        // After an entry that could not be read, midnight may lie before it.
        crossesMidnight = !told && carriedDay(entry) !== day && index - against.index === 1
      } else if (
        clock?.couldBePm &&
        (!own || day === against.day) &&
        halfless &&
        back > 60 &&
        (halves || entries[against.index]?.clock?.couldBePm) &&
        minutes < 720 &&
        at + 720 >= against.at
      ) {
        // "9:05" then "2:10": an afternoon is meant, but nothing says so.
        at += 720
        reliable = false
      } else if (sameList && !clock?.approximate && !entry.late && !entries[against.index]?.late) {
        earlierThan = against.index
      }
    }
    resolved.push({entry, minutes, day, at: comparable ? at : undefined, zone, date, earlierThan, crossesMidnight, reliable})
    if (!clock?.approximate && comparable && !(entry.late && earlierAt(previous, at)))
      previous = {index, at, day, date, group: entry.group, local: minutes, zoneName: zone?.name}
  })
  return resolved
}

/** Offsets that count for a time: of a zone alone, only where its clock may have changed; none where it cannot be known. */
function offsetsOf(zone: Zone, date: Day | undefined, minutes: number, mixed: boolean): readonly number[] {
  if (!mixed && zone.offsets.length === 1) return []
  return date || mixed ? offsetsAtTime(zone, date ?? {year: 2001, month: 1, day: 1}, minutes) : []
}

/** A step back of more than twelve hours is a change of day, unless the gap it makes is longer than all that the document says it took. */
function isPlausibleNight(back: number, unread: boolean, context: EventContext): boolean {
  // An entry between the two that could not be read may be where midnight was passed.
  if (unread && back >= 720) return true
  if (back <= 720) return false
  const gap = 1440 - back
  return gap <= 480 || context.lengths.length === 0 || context.lengths.some((length) => length >= gap)
}

function isNewYear(day: Day, previous: number): boolean {
  const days = daysOf(day.year ?? leapYear, day.month, day.day)
  return days !== undefined && days < previous - 180
}

function earlierAt(previous: {at: number} | undefined, at: number): boolean {
  return previous !== undefined && at < previous.at
}

function carriedDay(entry: PlacedEntry): number | undefined {
  return entry.carried && daysOf(entry.carried.year ?? leapYear, entry.carried.month, entry.carried.day)
}

function exactMinutes(clock: Clock | undefined): number | undefined {
  if (clock?.minutes === undefined || clock.fault?.kind === 'form' || clock.fault?.kind === 'impossible') return undefined
  return clock.minutes + (clock.seconds ?? 0) / 60
}

/** Minutes of "T+15m" since the midnight before the stated start; undefined when none is stated. */
function relativeMinutes(minutes: number, context: EventContext): number | undefined {
  const start = exactMinutes(context.start)
  return start === undefined ? undefined : start + minutes
}

/** A time without seconds is not earlier than one with seconds in the same minute. */
function precisionSlack(one: Clock | undefined, other: Clock | undefined): number {
  const coarse = (clock: Clock | undefined): number => (clock?.precision === 'hour' ? 59 : clock?.seconds === undefined ? 0.999 : 0)
  return Math.max(coarse(one), coarse(other)) === 0.999 && one?.seconds === undefined && other?.seconds === undefined ? 0 : Math.max(coarse(one), coarse(other))
}

/** Whether the timeline, read on into the next day from here, has a length that the document states; a short step back is never a day. */
function fitsLength(entries: readonly PlacedEntry[], resolved: readonly Resolved[], next: number, back: number, context: EventContext): boolean {
  const first = resolved.find((own) => own.at !== undefined)?.at
  if (first === undefined || back < 60 || passesMidnight(entries.slice(resolved.length))) return false
  const last = entries.at(-1)?.clock?.minutes
  const candidates = [next - first]
  if (last !== undefined) candidates.push(Math.floor(next / 1440) * 1440 + last - first)
  return context.lengths.some((length) => candidates.some((candidate) => Math.abs(candidate - length) <= Math.max(30, length * 0.1)))
}

/** Whether clocks step back by more than twelve hours among entries without dates. */
function passesMidnight(entries: readonly PlacedEntry[]): boolean {
  return entries.some((entry, index) => {
    const before = entries[index - 1]?.clock?.minutes
    return entry.date === undefined && before !== undefined && entry.clock?.minutes !== undefined && before - entry.clock.minutes > 720
  })
}

/** Whether a timeline is written in twelve hours without saying which half: no hour above twelve, none with a leading zero. */
function isHalfless(entries: readonly PlacedEntry[]): boolean {
  return entries.every(({clock}) => clock?.minutes === undefined || clock.half !== undefined || clock.couldBePm)
}
