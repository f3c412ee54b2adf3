import type {Language} from '../../language/language.ts'
import type {Day} from '../../text/calendar.ts'
import {daysOf} from '../../text/date.ts'
import type {Direction, Order} from '../model.ts'
import {milestoneOf} from '../statements/milestones.ts'
import type {PlacedEntry} from './timeline.ts'

/** Which steps there are from one entry to the next. */
interface Steps {
  readonly days: readonly Direction[]
  readonly clocks: readonly Direction[]
  readonly blocks: readonly number[]
}

const leapYear = 2000
const dayLength = 1440
const fewest = 4
const share = 0.8

/** Tells the order that a timeline follows, given the day of the incident: newest first where nearly all steps go back, or where the end is told above the start. */
export function readOrder(entries: readonly PlacedEntry[], language: Language, begun?: Day): Order {
  const steps = stepsOf(entries)
  const {blocks} = steps
  const [back, ahead] = [count(steps, -1), count(steps, 1)]
  const many = entries.length >= fewest && back + ahead > 0
  const byWords = endsAbove(entries, language) && back >= (steps.days.length > 0 ? 1 : ahead)
  if (byWords || (many && back >= fewest - 1 && isMost(back, ahead))) {
    const apart = steps.days.includes(-1) && countOf(steps.clocks, 1) > countOf(steps.clocks, -1)
    return {days: steps.days.length > 0 && !steps.days.includes(-1) ? 1 : -1, clocks: apart ? 1 : -1, sure: true, blocks}
  }
  // Two days of which the second is earlier may as well be a slip, unless the incident began on it; three are an order.
  const last = dayAt(entries, entries.length - 1)
  const least = begun && last && daysApart(begun, last) === 0 ? 1 : 2
  if (countOf(steps.days, -1) >= least && !steps.days.includes(1) && !isMost(countOf(steps.clocks, -1), countOf(steps.clocks, 1)))
    return {days: -1, clocks: 1, sure: true, blocks}
  if (
    steps.days.length > 0 &&
    !steps.days.includes(-1) &&
    countOf(steps.clocks, -1) >= fewest - 1 &&
    isMost(countOf(steps.clocks, -1), countOf(steps.clocks, 1))
  )
    return {days: 1, clocks: -1, sure: true, blocks}
  return {days: 1, clocks: 1, sure: many && isMost(ahead, back), blocks}
}

/** Says in words which order a timeline follows. */
export function describeOrder({days, clocks}: Pick<Order, 'days' | 'clocks'>): string {
  const [ofDays, ofClocks] = [days, clocks].map((direction) => (direction === 1 ? 'oldest first' : 'newest first'))
  return days === clocks ? `${ofDays}` : `with days ${ofDays} and their entries ${ofClocks}`
}

function isMost(these: number, others: number): boolean {
  return these >= share * (these + others)
}

function countOf(steps: readonly Direction[], direction: Direction): number {
  return steps.filter((step) => step === direction).length
}

function count({days, clocks}: Steps, direction: Direction): number {
  return countOf(days, direction) + countOf(clocks, direction)
}

/** Gives what stands beside the entries in the order in which it happened. */
export function chronological<Item>(items: readonly Item[], {days, clocks, blocks}: Order): readonly Item[] {
  const groups: Item[][] = []
  items.forEach((item, index) => {
    const block = blocks[index] ?? 0
    const group = groups[block] ?? []
    groups[block] = group
    group.push(item)
  })
  const inside = groups.map((group) => (clocks === 1 ? group : group.toReversed()))
  return (days === 1 ? inside : inside.toReversed()).flat()
}

function isTimed({clock, late}: PlacedEntry): boolean {
  return clock?.minutes !== undefined && clock.fault === undefined && !clock.approximate && !late
}

function stepsOf(entries: readonly PlacedEntry[]): Steps {
  const days: Direction[] = []
  const clocks: Direction[] = []
  const blocks: number[] = []
  let before: {readonly entry: PlacedEntry; readonly date: Day | undefined; readonly carried: Day | undefined} | undefined
  let block = 0
  for (const entry of entries) {
    const stated = entry.date ?? (before?.carried && entry.carried && isSameDay(before.carried, entry.carried) ? undefined : entry.carried)
    const date = stated ?? before?.date
    const byDay = stated && before?.date ? daysApart(before.date, stated) : 0
    if (byDay !== 0) {
      block++
      days.push(byDay > 0 ? 1 : -1)
    } else if (before && isTimed(before.entry) && isTimed(entry) && zoneOf(before.entry) === zoneOf(entry)) {
      const step = clockStep(before.entry, entry)
      if (step !== 0) clocks.push(step > 0 ? 1 : -1)
    }
    blocks.push(block)
    if (isTimed(entry)) before = {entry, date, carried: entry.carried}
    else if (before) before = {...before, date, carried: entry.carried}
  }
  return {days, clocks, blocks}
}

function zoneOf({zone, columnZone}: PlacedEntry): string | undefined {
  return (zone ?? columnZone)?.name
}

/** Minutes from one time to the next without a date between them; a step of nearly a day passes midnight. */
function clockStep(from: PlacedEntry, to: PlacedEntry): number {
  const step = (to.clock?.minutes ?? 0) - (from.clock?.minutes ?? 0)
  if (Math.abs(step) <= dayLength / 2) return step
  // A morning below an evening is the next day unless it is as good as a day apart.
  if (Math.abs(step) < (dayLength * 2) / 3) return 1
  return -step
}

/** Whether two days are the same as written. */
export function isSameDay(one: Day, other: Day): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day
}

/** Days from one day to another; without years, over New Year when that is the shorter way. */
function daysApart(from: Day, to: Day): number {
  const year = from.year ?? to.year ?? leapYear
  const apart = (daysOf(to.year ?? year, to.month, to.day) ?? 0) - (daysOf(from.year ?? year, from.month, from.day) ?? 0)
  if (from.year !== undefined && to.year !== undefined) return apart
  return Math.abs(apart) > 183 ? apart - Math.sign(apart) * 365 : apart
}

/** Whether the first entry worded as the end stands above the first one worded as the start, and is later. */
function endsAbove(entries: readonly PlacedEntry[], language: Language): boolean {
  const kinds = entries.map((entry) => milestoneOf(entry.line.text.slice(entry.textStart, entry.textEnd), language)?.kind)
  const [end, start] = [kinds.indexOf('resolved'), kinds.indexOf('start')]
  const [last, first] = [entries[end], entries[start]]
  if (end < 0 || start < end || !first || !last || !isTimed(first) || !isTimed(last)) return false
  const [from, to] = [dayAt(entries, start), dayAt(entries, end)]
  const byDay = from && to ? daysApart(from, to) : 0
  return byDay === 0 ? clockStep(first, last) > 0 : byDay > 0
}

/** The day that holds for an entry, from itself, its heading or an entry above. */
function dayAt(entries: readonly PlacedEntry[], index: number): Day | undefined {
  const own = entries[index]?.date ?? entries[index]?.carried
  return own ?? entries.slice(0, index).findLast(({date}) => date !== undefined)?.date
}
