import type {Language} from '../../language/language.ts'
import type {Clock} from '../../text/clock.ts'
import {type DateValue, type Day, daysOf, weekdayBehind, weekdayOf} from '../../text/date.ts'
import {offsetsAtTime, type Zone} from '../../text/zone.ts'
import type {Direction, Order} from '../model.ts'
import {nextDayOf} from './entries.ts'
import {isSameDay} from './order.ts'
import type {PlacedEntry} from './timeline.ts'

/** What the rest of the document says that the timeline's days and zones depend on. */
export interface DayContext {
  readonly language: Language
  readonly day: Day | undefined
  readonly zone: Zone | undefined
  /** Lengths in minutes that explain why a timeline passes midnight by less than twelve hours. */
  readonly lengths: readonly number[]
  readonly start: Clock | undefined
}

/** An entry with its day and its place on the scale of the timeline. */
export interface Resolved {
  readonly entry: PlacedEntry
  readonly minutes: number | undefined
  readonly day: number | undefined
  readonly at: number | undefined
  readonly zone: Zone | undefined
  readonly date: Day | undefined
  readonly crossesMidnight: boolean
  readonly reliable: boolean
}

/** The last entry whose place on the scale is known. */
interface Previous {
  readonly index: number
  readonly at: number
  readonly day: number
  readonly date: Day | undefined
  readonly carried: Day | undefined
}

/** What holds for all entries, and what was found so far. */
interface Walk {
  readonly entries: readonly PlacedEntry[]
  readonly context: DayContext
  readonly order: Pick<Order, 'days' | 'clocks'>
  readonly zones: ReadonlyArray<Zone | undefined>
  readonly mixed: boolean
  readonly halves: boolean
  readonly halfless: boolean
  /** The day of an entry above which none is named. */
  readonly top: Day | undefined
  readonly resolved: Resolved[]
  previous: Previous | undefined
  /** The last entry with a weekday behind its time. */
  weekday: {readonly name: number; readonly day: number} | undefined
  /** Year of entries that name none. */
  year: number | undefined
  yearKnown: boolean
  /** Offset of the zone at the first entry: in one zone, local time is the scale. */
  offset: number | undefined
}

const leapYear = 2000
const dayLength = 1440
const twelveHours = 720

/** Works out the day of each entry and its place on one scale of minutes. */
export function resolveDays(entries: readonly PlacedEntry[], order: Pick<Order, 'days' | 'clocks'>, context: DayContext): readonly Resolved[] {
  const top = order.clocks === 1 ? context.day : dayOfNewest(entries, context)
  return walk(entries, order, context, top)
}

function walk(entries: readonly PlacedEntry[], order: Pick<Order, 'days' | 'clocks'>, context: DayContext, top: Day | undefined): readonly Resolved[] {
  const zones = entries.map((entry) => entry.zone ?? entry.columnZone ?? context.zone)
  const state: Walk = {
    entries,
    context,
    order,
    zones,
    mixed: new Set(zones.map((zone) => zone?.name)).size > 1,
    halves: entries.some((entry) => entry.clock?.half !== undefined),
    halfless: isHalfless(entries),
    top,
    resolved: [],
    previous: undefined,
    weekday: undefined,
    year: context.day?.year,
    yearKnown: context.day?.year !== undefined,
    offset: undefined
  }
  for (const index of entries.keys()) step(state, index)
  return state.resolved
}

/** The day of the entry that stands first where the newest does: later than the first day that is named by the midnights below it. */
function dayOfNewest(entries: readonly PlacedEntry[], context: DayContext): Day | undefined {
  const dated = entries.findIndex(({date, carried}) => date ?? carried)
  const first = entries[dated]?.date ?? entries[dated]?.carried
  const known = first ? {...first, year: first.year ?? context.day?.year} : context.day
  if (dated === 0 || !known) return context.day
  const above = entries.slice(0, dated < 0 ? entries.length : dated + 1).map((entry) => ({...entry, date: undefined, carried: undefined}))
  const days = walk(above, {days: -1, clocks: -1}, {...context, day: known}, known).map(({day}) => day)
  const [top, bottom] = [days.find((day) => day !== undefined), days.findLast((day) => day !== undefined)]
  return top === undefined || bottom === undefined ? known : addDays(known, top - bottom)
}

/** Adds whole days to a day of the calendar. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(day.year ?? leapYear, day.month - 1, day.day + count)
  return {year: day.year === undefined ? undefined : date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

function dayNumber(day: Day): number | undefined {
  return daysOf(day.year ?? leapYear, day.month, day.day)
}

/** The day that an entry is of as far as dates and headings tell, and whether they tell it anew. */
interface Base {
  readonly day: number
  readonly date: Day | undefined
  readonly anew: boolean
}

function baseOf(state: Walk, entry: PlacedEntry): Base {
  const {previous, order, top, context} = state
  const {date: own, carried} = entry
  const written = own ?? carried
  const repeated = !own && carried !== undefined && previous?.carried !== undefined && isSameDay(carried, previous.carried)
  const stated = written && datedBy(state, written, repeated)
  if (previous && order.clocks === 1 && (!stated || (repeated && stated.day <= previous.day)) && nextDayOf(context.language, entry) === 'date')
    return {day: previous.day + 1, date: previous.date && addDays(previous.date, 1), anew: true}
  const told = stated ? undefined : dayOfWeekday(state, entry)
  if (told) return told
  if (!stated) return {day: previous?.day ?? (top ? (dayNumber(top) ?? 0) : 0), date: previous?.date ?? top, anew: written !== undefined && !repeated}
  const {day, date} = stated
  // Below a heading midnight may have been passed already.
  if (!repeated || !previous || order.clocks * day >= order.clocks * previous.day) return {day, date, anew: !repeated}
  return {day: previous.day, date: previous.date ?? top, anew: false}
}

/** Reads a weekday behind the time as the next day, or newest first the last one, that is called so. */
function dayOfWeekday(state: Walk, {line, end}: PlacedEntry): Base | undefined {
  const {previous, order, context} = state
  const name = weekdayBehind(line.text, end, context.language.time)
  if (name === undefined || !previous) return undefined
  const {date} = previous
  const dated = date?.year === undefined ? undefined : {name: weekdayOf(date.year, date.month, date.day), day: previous.day}
  const from = state.weekday ?? dated
  if (from?.name === undefined) return undefined
  const day = from.day + order.clocks * ((order.clocks * (name - from.name) + 7) % 7)
  const by = day - previous.day
  return order.clocks * by <= 0 ? undefined : {day, date: date && addDays(date, by), anew: true}
}

interface StatedDay {
  readonly day: number
  readonly date: Day
}

/** Reads a date in its own year, or else in that of the entries above, or the next or last one where New Year lies between. */
function datedBy(state: Walk, written: DateValue, repeated: boolean): StatedDay | undefined {
  const {previous, order, context, top} = state
  if (written.year !== undefined) state.year = written.year
  const from = previous?.day ?? (context.day && top ? dayNumber(top) : undefined)
  const {month, day} = likelyReading(written, state.year ?? leapYear, previous?.day, order.days)
  const number = daysOf(state.year ?? leapYear, month, day)
  if (number === undefined) return undefined
  const turn = written.year !== undefined || repeated || from === undefined ? 0 : yearTurn(number - from, previous && order.days)
  const year = (state.year ?? leapYear) + turn
  if (turn !== 0) state.year = year
  // A year that is counted from no stated one is for counting only.
  if (written.year !== undefined) state.yearKnown = true
  const turned = daysOf(year, month, day)
  return turned === undefined ? undefined : {day: turned, date: {year: state.yearKnown ? year : undefined, month, day}}
}

/** Of two readings of 03/04 the one that lies next to the day before it. */
function likelyReading(date: DateValue, year: number, before: number | undefined, direction: Direction): Pick<Day, 'month' | 'day'> {
  const {ambiguous} = date
  const [here, there] = [daysOf(year, date.month, date.day), ambiguous && daysOf(year, ambiguous.month, ambiguous.day)]
  if (!ambiguous || before === undefined || here === undefined || there === undefined) return date
  const [first, second] = [direction * (here - before), direction * (there - before)]
  return second >= 0 && (first < 0 || second < first) ? ambiguous : date
}

/** By how many years a day that was read in the year of another one is off, given the days between them. */
function yearTurn(apart: number, direction: Direction | undefined): number {
  const near = 365 - 60
  const [back, ahead] = direction === undefined ? [near, near] : direction === 1 ? [180, 350] : [350, 180]
  return apart < -back ? 1 : apart > ahead ? -1 : 0
}

function step(state: Walk, index: number): void {
  const {entries, zones, context, resolved, previous} = state
  const entry = entries[index]
  if (!entry) return
  const zone = zones[index]
  const base = baseOf(state, entry)
  const counted = entry.relative && !entry.clock ? relativeMinutes(entry.relative.minutes, context) : undefined
  const minutes = counted === undefined ? exactMinutes(entry.clock) : ((counted % dayLength) + dayLength) % dayLength
  const {clock} = entry
  if (minutes === undefined || (clock?.fault !== undefined && clock.fault.kind !== 'spacing') || entry.date?.fault?.kind === 'impossible') {
    const own = entry.date ? base : undefined
    resolved.push({entry, minutes, day: own?.day, at: undefined, zone, date: own?.date, crossesMidnight: false, reliable: false})
    return
  }
  const days = counted === undefined ? 0 : Math.floor(counted / dayLength)
  const first = context.day ? (dayNumber(context.day) ?? 0) : 0
  const told = counted === undefined ? base : {day: first + days, date: context.day && addDays(context.day, days), anew: base.anew}
  const found = placed(state, index, told, minutes)
  resolved.push(found)
  const weekday = weekdayBehind(entry.line.text, entry.end, context.language.time)
  if (weekday !== undefined && found.day !== undefined) state.weekday = {name: weekday, day: found.day}
  const at = found.at
  const isBack = previous !== undefined && at !== undefined && signOf(state, told) * (at - previous.at) < 0
  if (!clock?.approximate && at !== undefined && !(entry.late && isBack))
    state.previous = {index, at, day: found.day ?? told.day, date: found.date, carried: entry.carried}
}

/** Which way an entry is expected to lie from the one before it. */
function signOf({order, previous}: Walk, base: Base): Direction {
  return previous && base.anew && base.day !== previous.day ? order.days : order.clocks
}

function placed(state: Walk, index: number, base: Base, minutes: number): Resolved {
  const {entries, zones, mixed, previous, halfless, halves} = state
  const entry = entries[index]
  if (!entry) throw new Error('Expected an entry')
  const {clock} = entry
  const zone = zones[index]
  const offsets = zone ? offsetsOf(zone, base.date, minutes, mixed) : []
  const [offset, again] = offsets
  const comparable = !mixed || offset !== undefined
  state.offset ??= mixed ? 0 : offset
  const sign = signOf(state, base)
  let {day, date} = base
  let at = day * dayLength + minutes - ((offset ?? 0) - (offset === undefined ? 0 : (state.offset ?? 0)))
  let crossesMidnight = false
  let reliable = !clock?.approximate && !clock?.unknown && clock?.fault?.kind !== 'impossible' && entry.date?.ambiguous === undefined
  // 01:50, then 01:10 when the clock has gone back between them.
  if (previous && sign * (at - previous.at) < 0 && offset !== undefined && again !== undefined) {
    if (sign === 1) at += offset - again
    else reliable = false
  }
  const back = previous ? sign * (previous.at - at) : 0
  if (previous && comparable && back > precisionSlack(clock, entries[previous.index]?.clock)) {
    const told = !entry.date && sign === 1 && nextDayOf(state.context.language, entry) !== undefined
    if (!base.anew && (told || isPlausibleNight(back, index - previous.index > 1, state.context) || fitsLength(state, at + sign * dayLength, back))) {
      day += sign
      at += sign * dayLength
      date = date && addDays(date, sign)
      // After an entry that could not be read, midnight may lie before it.
      crossesMidnight = !told && index - previous.index === 1
    } else if (
      clock?.couldBePm &&
      day === previous.day &&
      halfless &&
      back > 60 &&
      (halves || entries[previous.index]?.clock?.couldBePm) &&
      minutes < twelveHours &&
      sign === 1 &&
      at + twelveHours >= previous.at
    ) {
      // "9:05" then "2:10": an afternoon is meant, but nothing says so.
      at += twelveHours
      reliable = false
    }
  }
  return {entry, minutes, day, at: comparable ? at : undefined, zone, date, crossesMidnight, reliable}
}

/** Offsets that count for a time: of a zone alone, only where its clock may have changed; none where it cannot be known. */
function offsetsOf(zone: Zone, date: Day | undefined, minutes: number, mixed: boolean): readonly number[] {
  if (!mixed && zone.offsets.length === 1) return []
  return date || mixed ? offsetsAtTime(zone, date ?? {year: 2001, month: 1, day: 1}, minutes) : []
}

/** A step back of more than twelve hours is a change of day, unless the gap it makes is longer than all that the document says it took. */
function isPlausibleNight(back: number, unread: boolean, {lengths}: DayContext): boolean {
  // An entry between the two that could not be read may be where midnight was passed.
  if (unread && back >= twelveHours) return true
  if (back <= twelveHours) return false
  const gap = dayLength - back
  return gap <= 480 || lengths.length === 0 || lengths.some((length) => length >= gap)
}

function exactMinutes(clock: Clock | undefined): number | undefined {
  if (clock?.minutes === undefined || clock.fault?.kind === 'form' || clock.fault?.kind === 'impossible') return undefined
  return clock.minutes + (clock.seconds ?? 0) / 60
}

/** Minutes of "T+15m" since the midnight before the stated start; undefined when none is stated. */
function relativeMinutes(minutes: number, context: DayContext): number | undefined {
  const start = exactMinutes(context.start)
  return start === undefined ? undefined : start + minutes
}

/** Minutes by which one time may lie before another and be the same as written: one has no seconds, or is a full hour. */
export function precisionSlack(one: Clock | undefined, other: Clock | undefined): number {
  if (one?.precision === 'hour' || other?.precision === 'hour') return 59
  return (one?.seconds === undefined) === (other?.seconds === undefined) ? 0 : 0.999
}

/** Whether the timeline, read on into the next day from here, has a length that the document states; a short step back is never a day. */
function fitsLength({entries, resolved, context, order}: Walk, next: number, back: number): boolean {
  const first = resolved.find((own) => own.at !== undefined)?.at
  if (first === undefined || back < 60 || passesMidnight(entries.slice(resolved.length), order.clocks)) return false
  const last = entries.at(-1)?.clock?.minutes
  const candidates = [Math.abs(next - first)]
  if (last !== undefined) candidates.push(Math.abs(Math.floor(next / dayLength) * dayLength + last - first))
  return context.lengths.some((length) => candidates.some((candidate) => Math.abs(candidate - length) <= Math.max(30, length * 0.1)))
}

/** Whether clocks step back by more than twelve hours among entries without dates. */
function passesMidnight(entries: readonly PlacedEntry[], direction: Direction): boolean {
  return entries.some((entry, index) => {
    const before = entries[index - 1]?.clock?.minutes
    return entry.date === undefined && before !== undefined && entry.clock?.minutes !== undefined && direction * (before - entry.clock.minutes) > twelveHours
  })
}

/** Whether a timeline is written in twelve hours without saying which half: no hour above twelve, none with a leading zero. */
function isHalfless(entries: readonly PlacedEntry[]): boolean {
  return entries.every(({clock}) => clock?.minutes === undefined || clock.half !== undefined || clock.couldBePm)
}
