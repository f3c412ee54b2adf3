import type {Direction, Located, TimelineEvent} from '../model.ts'
import {precisionSlack} from './days.ts'

/** An entry or a day's heading that breaks the order of the timeline; those directly behind it may break it too. */
export interface Break {
  readonly kind: 'time' | 'day'
  readonly stated: Located
  /** What it should not stand behind or before. */
  readonly against: Located
  readonly side: 'after' | 'before'
  /** The first entry that it is about, and one that it is compared with. */
  readonly event: TimelineEvent
  readonly other: TimelineEvent
}

/** What breaks the order of a timeline, and all entries whose time is in doubt for that. */
export interface Disorder {
  readonly breaks: readonly Break[]
  readonly doubtful: ReadonlySet<TimelineEvent>
}

interface Directions {
  readonly days: Direction
  readonly clocks: Direction
}

/** More entries are a log, of which each is compared with the one before it only. */
const most = 500
const dayLength = 1440

/** Finds the fewest entries and day headings whose removal leaves the rest of a timeline in order. */
export function disorderOf(events: readonly TimelineEvent[], order: Directions): Disorder {
  const breaks: Break[] = []
  const doubtful = new Set<TimelineEvent>()
  for (const row of rowsOf(events)) {
    const found = leastInRow(row, order)
    for (const event of found.doubtful) doubtful.add(event)
    for (const {item, against, side} of found.runs) breaks.push(rowBreak(item, against, side))
  }
  for (const thread of headingsOf(events)) {
    const found = leastOut(thread, (before, after) => order.days * (after.day - before.day) >= 0)
    for (const heading of found.doubtful) for (const event of heading.events) doubtful.add(event)
    for (const {item, against, side} of found.runs)
      breaks.push({kind: 'day', stated: item.heading, against: against.heading, side, event: item.first, other: against.first})
  }
  return {breaks: breaks.sort((a, b) => a.stated.place.start - b.stated.place.start), doubtful}
}

/** Where a column names the days and these differ, the day is what breaks the order. */
function rowBreak(event: TimelineEvent, other: TimelineEvent, side: Break['side']): Break {
  const [day, otherDay] = event.day === other.day ? [] : [event.dayCell, other.dayCell]
  if (day && otherDay) return {kind: 'day', stated: day, against: otherDay, side, event, other}
  return {kind: 'time', stated: timeOf(event), against: timeOf(other), side, event, other}
}

function timeOf({timeText: text, timePlace: place, line}: TimelineEvent): Located {
  return {text, place, line}
}

/** Entries that stand in one list, table or run of lines under one day. */
function rowsOf(events: readonly TimelineEvent[]): ReadonlyArray<readonly TimelineEvent[]> {
  const rows: TimelineEvent[][] = []
  let before: TimelineEvent | undefined
  for (const event of events) {
    if (event.at === undefined || !event.placed) continue
    if (before && before.group === event.group && before.dayHeading === event.dayHeading) rows.at(-1)?.push(event)
    else rows.push([event])
    before = event
  }
  return rows
}

interface HeadedDay {
  readonly heading: Located
  readonly day: number
  readonly first: TimelineEvent
  readonly events: TimelineEvent[]
}

/** Headings of days with their entries, apart for each thread of the timeline. */
function headingsOf(events: readonly TimelineEvent[]): ReadonlyArray<readonly HeadedDay[]> {
  const threads = new Map<number, HeadedDay[]>()
  for (const event of events) {
    const {dayHeading: heading, headedDay: day} = event
    if (!heading || day === undefined) continue
    const thread = threads.get(heading.thread) ?? []
    threads.set(heading.thread, thread)
    const last = thread.at(-1)
    if (last?.heading === heading) last.events.push(event)
    else thread.push({heading, day, first: event, events: [event]})
  }
  return [...threads.values()]
}

/** Whether one entry may stand below another. */
function follows(before: TimelineEvent, after: TimelineEvent, order: Directions): boolean {
  // 03/04 below 02/04: which day each is cannot be known.
  const unclear = (before.date?.ambiguous ?? after.date?.ambiguous) !== undefined && before.date?.text !== after.date?.text
  return unclear || keyOf(after, order) - keyOf(before, order) >= -precisionSlack(before.clock, after.clock)
}

/** As the smallest set, unless a midnight that no date tells explains more of them. */
function leastInRow(row: readonly TimelineEvent[], order: Directions): Least<TimelineEvent> {
  const inOrder = (before: TimelineEvent, after: TimelineEvent): boolean => follows(before, after, order)
  const whole = leastOut(row, inOrder)
  if (whole.count < 2) return whole
  const night = row.findIndex((event, index) => {
    const before = row[index - 1]
    const back = before ? keyOf(before, order) - keyOf(event, order) : 0
    return back > dayLength / 2 && back < dayLength
  })
  const [item, against] = [row[night], row[night - 1]]
  if (!item || !against) return whole
  const [above, below] = [leastOut(row.slice(0, night), inOrder), leastOut(row.slice(night), inOrder)]
  if (above.count + below.count + 1 >= whole.count) return whole
  return {
    count: above.count + below.count + 1,
    runs: [...above.runs, {item, against, side: 'after'}, ...below.runs],
    doubtful: new Set([...above.doubtful, item, against, ...below.doubtful])
  }
}

function keyOf({at = 0, day = 0}: TimelineEvent, {days, clocks}: Directions): number {
  return days * day * dayLength + clocks * (at - day * dayLength)
}

interface Least<Item> {
  readonly count: number
  /** The first of each unbroken run of items to leave out, with the kept one that it breaks the order with. */
  readonly runs: ReadonlyArray<{readonly item: Item; readonly against: Item; readonly side: Break['side']}>
  /** All that some smallest set would leave out. */
  readonly doubtful: ReadonlySet<Item>
}

/** Finds the smallest set of items without which the rest is in order; of two the one that keeps what stands first. */
function leastOut<Item>(items: readonly Item[], inOrder: (before: Item, after: Item) => boolean): Least<Item> {
  const isOrdered = items.every((item, index) => {
    const before = items[index - 1]
    return before === undefined || inOrder(before, item)
  })
  if (isOrdered) return {count: 0, runs: [], doubtful: new Set()}
  const {kept, sure} = items.length > most ? stepwise(items, inOrder) : longest(items, inOrder)
  const runs: Array<Least<Item>['runs'][number]> = []
  items.forEach((item, index) => {
    if (kept.has(item) || (index > 0 && !kept.has(items[index - 1] ?? item))) return
    const above = items.slice(0, index).findLast((other) => kept.has(other))
    const below = items.slice(index).find((other) => kept.has(other))
    if (above !== undefined && !inOrder(above, item)) runs.push({item, against: above, side: 'after'})
    else if (below !== undefined) runs.push({item, against: below, side: 'before'})
    else if (above !== undefined) runs.push({item, against: above, side: 'after'})
  })
  return {count: items.length - kept.size, runs, doubtful: new Set(items.filter((item) => !sure.has(item)))}
}

interface Kept<Item> {
  readonly kept: ReadonlySet<Item>
  /** Those that every smallest set keeps. */
  readonly sure: ReadonlySet<Item>
}

function stepwise<Item>(items: readonly Item[], inOrder: (before: Item, after: Item) => boolean): Kept<Item> {
  const kept = new Set<Item>()
  let last: Item | undefined
  for (const item of items) {
    if (last !== undefined && !inOrder(last, item)) continue
    kept.add(item)
    last = item
  }
  return {kept, sure: kept}
}

function longest<Item>(items: readonly Item[], inOrder: (before: Item, after: Item) => boolean): Kept<Item> {
  const upTo = chains(items, inOrder)
  const from = chains(items.toReversed(), (before, after) => inOrder(after, before)).toReversed()
  const length = Math.max(...upTo)
  const kept = new Set<Item>()
  const atRank = new Map<number, Item[]>()
  let last: Item | undefined
  items.forEach((item, index) => {
    const rank = upTo[index] ?? 0
    if (rank + (from[index] ?? 0) - 1 !== length) return
    atRank.set(rank, [...(atRank.get(rank) ?? []), item])
    if (rank !== kept.size + 1 || (last !== undefined && !inOrder(last, item))) return
    kept.add(item)
    last = item
  })
  return {kept, sure: new Set([...atRank.values()].filter((own) => own.length === 1).flat())}
}

/** For each item the length of the longest row in order that ends with it. */
function chains<Item>(items: readonly Item[], inOrder: (before: Item, after: Item) => boolean): readonly number[] {
  const lengths: number[] = []
  items.forEach((item, index) => {
    let longestBefore = 0
    for (let before = 0; before < index; before++) {
      const other = items[before]
      const length = lengths[before] ?? 0
      if (other !== undefined && length > longestBefore && inOrder(other, item)) longestBefore = length
    }
    lengths.push(longestBefore + 1)
  })
  return lengths
}
