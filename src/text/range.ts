import type {Clock} from './clock.ts'
import type {DateValue} from './date.ts'
import type {Span} from './span.ts'
import type {Token} from './token.ts'
import {escaped, followed, isSpaceless, letters, oneOf, perLanguage, type TextWords} from './words.ts'
import type {Zone} from './zone.ts'

/** One end of a range: a time with the date and the zone that belong to it. */
export interface RangeEnd {
  readonly clock: Clock
  readonly date: DateValue | undefined
  readonly zone: Zone | undefined
  /** Minutes since midnight, with the half of the day that is written only at the other end. */
  readonly minutes: number | undefined
}

/** Two linked times. */
export interface Range extends Span {
  readonly kind: 'range'
  readonly text: string
  readonly from: RangeEnd
  readonly to: RangeEnd
}

// Dashes as they look after their UTF-8 bytes were read as Windows-1252, once or twice.
const broken = [
  'â€”',
  'â€“',
  'â€\u201d',
  'â€\u201c',
  'â€"',
  'â\u0080\u0093',
  'â\u0080\u0094',
  'Ã¢â‚¬â€',
  'Ã¢â‚¬â€œ',
  'Ã¢â‚¬â€\u009d',
  'Ã¢â‚¬â€\u201d',
  'Ã¢â‚¬"',
  'Ã¢â‚¬Å“',
  'â€'
]
const dashes = ['-', '--', '–', '—', '―', '−', '→', '->', '-->', '=>', '⇒', '〜', '～', '~', '...', '…', ...broken]

/** Expressions for what links two times; brackets and emphasis may stand around it. */
export const rangeGrammar = perLanguage((words: TextWords) => ({
  /** Links in lower case: most stand with nothing but a blank at each side, and need no expression. */
  plain: new Set([...dashes, ...words.rangeWords].map((word) => word.toLowerCase())),
  link: new RegExp(`^[)\\]*_\`]{0,3}\\s{0,3}(?:${oneOf(dashes)}|${oneOf(words.rangeWords)})\\s{0,3}[(\\[*_\`~]{0,3}$`, 'i'),
  pairs: (words.between ?? []).map(([before, and]) => ({
    before: new RegExp(`(?:^|[^${letters}])${escaped(before)}\\s{1,3}[(\\[*_\`~]{0,3}$`, 'i'),
    and: new RegExp(`^[)\\]*_\`]{0,3}\\s{1,3}${escaped(and)}\\s{1,3}[(\\[*_\`~]{0,3}$`, 'i')
  })),
  near: new RegExp(`^[\\s,T@(*_\`、，（]{0,4}(?:${followed(words.dateLinks)}){0,2}$`, 'i'),
  zoned: /^[\s([（,、]{0,3}$/,
  zoneLink: new RegExp(`^(?:[ :：]{0,2}|${oneOf(words.dateLinks.filter(isSpaceless))})$`),
  closing: /^\s?[)\]）]?/
}))

/** Tells whether a text between two times links them as a range. */
export function linkBetween(gap: string, words: TextWords): boolean {
  if (gap.length > 24) return false
  const {plain, link} = rangeGrammar(words)
  const word = bareLink(gap).toLowerCase()
  if (plain.has(word) && gap.length <= word.length + 2 && gap.trim().length === word.length) return true
  // Words with blanks between them may be written with more.
  return (word === '' || plain.has(word) || /\s/.test(word)) && link.test(gap)
}

/** Gives what stands between two times without the brackets, emphasis and space around it. */
function bareLink(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && ')]*_` \t\n'.includes(text.charAt(from))) from++
  while (to > from && '([*_`~ \t\n'.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

interface Placed extends Span {
  readonly clock: Clock
  readonly date: DateValue | undefined
  readonly zone: Zone | undefined
}

/** Joins each time with the date and the zone directly beside it. */
function placed(tokens: readonly Token[], text: string, words: TextWords): readonly Placed[] {
  const {near, zoned, zoneLink, closing} = rangeGrammar(words)
  const gap = (a: Span | undefined, b: Span | undefined) => (a && b && b.start - a.end <= 16 ? text.slice(a.end, b.start) : 'far away from each other')
  const found: Placed[] = []
  let used = -1
  tokens.forEach((clock, at) => {
    if (clock.kind !== 'clock') return
    let [left, right] = [at, at]
    let [date, zone]: [DateValue | undefined, Zone | undefined] = [undefined, undefined]
    const before = tokens[left - 1]
    if (before?.kind === 'zone' && left - 1 > used && zoneLink.test(gap(before, clock))) {
      zone = before
      left--
    }
    const dateBefore = tokens[left - 1]
    if (dateBefore?.kind === 'date' && left - 1 > used && near.test(gap(dateBefore, tokens[left]))) {
      date = dateBefore
      left--
    }
    const zoneBefore = tokens[left - 1]
    if (date && !zone && zoneBefore?.kind === 'zone' && left - 1 > used && near.test(gap(zoneBefore, date))) {
      zone = zoneBefore
      left--
    }
    let end = clock.end
    const zoneAfter = tokens[right + 1]
    if (zoneAfter?.kind === 'zone' && zoned.test(gap(clock, zoneAfter))) {
      zone = zoneAfter
      right++
      end = zoneAfter.end + (/[([（]/.test(gap(clock, zoneAfter)) ? (closing.exec(text.slice(zoneAfter.end, zoneAfter.end + 2))?.[0].length ?? 0) : 0)
    }
    const dateAfter = tokens[right + 1]
    if (!date && dateAfter?.kind === 'date' && near.test(gap({start: 0, end}, dateAfter))) {
      // In "… 14:02 2021-03-31 14:30 …" the date belongs to what follows.
      const next = tokens[right + 2]
      if (next?.kind !== 'clock' || !near.test(gap(dateAfter, next))) {
        date = dateAfter
        right++
        end = dateAfter.end
      }
    }
    used = right
    found.push({start: tokens[left]?.start ?? clock.start, end, clock, date, zone})
  })
  return found
}

/** Gives the reading of a time without half that lies closest to the other end. */
function halved(clock: Clock, other: Clock, distance: (minutes: number) => number): number | undefined {
  const {minutes, couldBePm} = clock
  if (minutes === undefined || !couldBePm || other.half === undefined || other.minutes === undefined) return minutes
  const morning = minutes % 720
  const forward = (value: number) => (distance(value) + 1440) % 1440 || 1440
  return forward(morning) <= forward(morning + 720) ? morning : morning + 720
}

/** Pairs the times that are linked as a range. */
export function rangesOf(tokens: readonly Token[], text: string, words: TextWords): readonly Range[] {
  const {pairs} = rangeGrammar(words)
  const moments = placed(tokens, text, words)
  const ranges: Range[] = []
  for (let at = 0; at + 1 < moments.length; at++) {
    const [a, b] = [moments[at], moments[at + 1]]
    if (!a || !b || b.start - a.end > 24) continue
    const gap = text.slice(a.end, b.start)
    const left = text.slice(Math.max(0, a.start - 24), a.start)
    if (!linkBetween(gap, words) && !pairs.some(({before, and}) => and.test(gap) && before.test(left))) continue
    const [first, second] = [a.clock, b.clock]
    const fromMinutes = halved(first, second, (minutes) => (second.minutes ?? 0) - minutes)
    const toMinutes = halved(second, first, (minutes) => minutes - (first.minutes ?? 0))
    const zones = {from: a.zone ?? b.zone, to: b.zone ?? a.zone}
    ranges.push({
      kind: 'range',
      start: a.start,
      end: b.end,
      text: text.slice(a.start, b.end),
      from: {clock: first, date: a.date, zone: zones.from, minutes: fromMinutes},
      to: {clock: second, date: b.date, zone: zones.to, minutes: toMinutes}
    })
    at++
  }
  return ranges
}
