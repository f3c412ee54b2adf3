import {hedgeAround} from './hedge.ts'
import {numeralClass, parseNumber} from './numerals.ts'
import type {Span} from './span.ts'
import {escaped, followed, isDigit, isSpaceless, letters, matchAt, oneOf, perLanguage, space, type TextWords, wordEnd} from './words.ts'

/** The smallest unit that a duration is written with. */
export type DurationUnit = 'second' | 'minute' | 'half-hour' | 'hour' | 'day' | 'week'

/** A length of time. */
export interface Duration extends Span {
  readonly kind: 'duration'
  readonly text: string
  /** Fractional where seconds are written. */
  readonly minutes: number
  readonly unit: DurationUnit
  readonly approximate: boolean
  /** Whether the value is only a bound: "more than 2 hours", "under 5 minutes". */
  readonly bound: 'over' | 'under' | undefined
}

type Unit = Exclude<DurationUnit, 'half-hour'>

interface Part {
  readonly end: number
  readonly minutes: number
  readonly unit: Unit
  readonly halved: boolean
  /** Whether the unit touches the number and what follows may too ("1h30"). */
  readonly glued: boolean
  readonly open: boolean
}

const units: readonly Unit[] = ['week', 'day', 'hour', 'minute', 'second']
const minutesIn = {week: 10_080, day: 1440, hour: 60, minute: 1, second: 1 / 60}
const quarters: Readonly<Record<string, number>> = {'¼': 0.25, '½': 0.5, '¾': 0.75}

/** Expressions for durations. */
export const durationGrammar = perLanguage((words: TextWords) => {
  const unitOf = new Map(units.toReversed().flatMap((unit) => words.units[unit].map((word): [string, Unit] => [word, unit])))
  const unit = `(${oneOf(unitOf.keys())})`
  // The second look-ahead refuses "5 minute-by-minute".
  const unitEnd = `(?![${letters}_])(?!-[${letters}]{1,4}-${unit.replace('(', '(?:')})`
  // "two and …" is not "two an d", 十分 not ten minutes: a lone character is a unit only behind digits.
  const longUnit = `(${oneOf([...unitOf.keys()].filter((word) => word.length > 1))})`
  const one = oneOf(Object.keys(words.numbers).filter((word) => words.numbers[word] === 1))
  const numbers = oneOf(Object.keys(words.numbers).filter((word) => !isSpaceless(word)))
  const numeral = numeralClass(words.numbers)
  const and = oneOf(words.and)
  const half = oneOf(words.half)
  const countedHalf = `${oneOf(words.counters ?? [])}${half}`
  const thousand = `[,\\u00a0\\u2009\\u202f${words.dayFirst ? '. ' : ''}]`
  const amount = `(?:[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}|[0-9]{1,6})(?:[.,][0-9]{1,3})?`
  return {
    unitOf,
    number: new RegExp(
      `(${amount})(?:${space}?([½¼¾])|${space}?(${countedHalf}|${and}${space}(?:${one}${space})?${half}))?(\\+)?(?:${space}{1,2}|-|)${unit}${unitEnd}`,
      'iy'
    ),
    grouped: new RegExp(`^[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}`),
    numeral:
      numeral === '(?!)'
        ? undefined
        : new RegExp(`(?<!${numeral}|${oneOf(words.vagueNumbers ?? [])})(${numeral}{1,6})${space}?(${countedHalf})?${space}{0,2}${longUnit}${unitEnd}`, 'iy'),
    fraction: new RegExp(`([½¼¾])${space}{0,2}${unit}${unitEnd}`, 'iy'),
    word: new RegExp(`(${numbers})(?:[ -](${numbers}))?(?:[ -]${and}[ -](?:${one}[ -])?(${half}))?(?:${space}{1,2}|-)${longUnit}${unitEnd}`, 'iy'),
    halfOf: new RegExp(`${half}(?:${space}{1,2}|-|)(?:${one}${space}{1,2})?${longUnit}${unitEnd}`, 'iy'),
    andHalf: new RegExp(
      `${space}{1,2}${and}${space}{1,2}(?:${one}${space}{1,2})?${half}${wordEnd}|${oneOf(words.half.filter(isSpaceless))}(?!${longUnit})`,
      'iy'
    ),
    colon: new RegExp(`([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?${space}?${unit}${unitEnd}`, 'iy'),
    link: new RegExp(`(?:${space}?,)?${space}{0,2}(?:${followed(words.and)})?`, 'iy'),
    // "5m users" are five million of them; a plural noun directly behind tells.
    plural: new RegExp(`${space}(?!${escaped(words.units.minute[0] ?? '')})[a-z]{2,20}[b-hj-rt-z]s(?![${letters}])`, 'y'),
    iso: /P(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?(?![A-Za-z0-9])/y,
    restMinutes: new RegExp(`([0-5]?[0-9])(?![${letters}0-9_:]|[.,][0-9]|${unit})`, 'iy'),
    // "2 h 30", as French spaces it.
    restApart: new RegExp(`(?<=${space}${oneOf(words.apartMarks ?? [])})${space}([0-5][0-9])(?![${letters}0-9_:%]|[.,][0-9]|${space}?${unit})`, 'iy')
  }
})

/** Reads the number "1,200", "2.5" or "2,5", and "1.200" where the language groups thousands so. */
function parseAmount(text: string, words: TextWords): number {
  const whole = durationGrammar(words).grouped.exec(text)?.[0] ?? ''
  return Number(whole.replace(/[^0-9]/g, '') + text.slice(whole.length).replace(',', '.'))
}

function numberPart(text: string, index: number, words: TextWords, larger?: Part): Part | undefined {
  if (isEndOfNumber(text.charCodeAt(afterDigits(text, index)))) return undefined
  const grammar = durationGrammar(words)
  const match = matchAt(grammar.number, text, index)
  const written = match?.[5]
  const unit = written === undefined ? undefined : grammar.unitOf.get(written.toLowerCase())
  if (!match || !unit || written === undefined) return undefined
  const end = index + match[0].length
  const glued = /[0-9½¼¾]/.test(text[end - written.length - 1] ?? '')
  // A lone letter is a unit only in lower case right behind the number: "5M" are millions, "5 m" are metres.
  if (/^[A-Za-z]$/.test(written) && unit !== 'hour' && !larger) {
    if (
      !glued ||
      written !== written.toLowerCase() ||
      (unit === 'minute' && /^[0-9]{4}/.test(match[1] ?? '')) ||
      (unit === 'minute' && matchAt(grammar.plural, text, end))
    )
      return undefined
  }
  const amount = parseAmount(match[1] ?? '', words) + (match[3] === undefined ? (quarters[match[2] ?? ''] ?? 0) : 0.5)
  return {end, minutes: amount * minutesIn[unit], unit, halved: !Number.isInteger(amount), glued, open: match[4] !== undefined}
}

/** Gives the index after the digits at an index. */
function afterDigits(text: string, index: number): number {
  let end = index
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Whether a character directly behind a number means that no unit follows: "14:02", "3/4", "5%", "(2)", the end of the line. */
function isEndOfNumber(code: number): boolean {
  return Number.isNaN(code) || code === 58 || code === 47 || code === 37 || code === 41
}

function wordPart(text: string, index: number, words: TextWords): Part | undefined {
  const grammar = durationGrammar(words)
  const isFraction = quarters[text.charAt(index)] !== undefined
  const half = matchAt(isFraction ? grammar.fraction : grammar.halfOf, text, index)
  const match = half ?? matchAt(grammar.word, text, index)
  const unit = grammar.unitOf.get((half ? match?.at(-1) : match?.[4])?.toLowerCase() ?? '')
  if (!match || !unit) return undefined
  const end = index + match[0].length
  const base = {end, unit, glued: false, open: false}
  if (half) return {...base, minutes: (quarters[match[1] ?? ''] ?? 0.5) * minutesIn[unit], halved: true}
  const tens = words.numbers[match[1]?.toLowerCase() ?? ''] ?? 0
  const ones = match[2] === undefined ? 0 : (words.numbers[match[2].toLowerCase()] ?? 0)
  if (match[2] !== undefined && (tens < 20 || tens % 10 !== 0 || ones > 9)) return undefined
  // "a second outage" is another outage.
  if (tens + ones === 1 && unit === 'second') return undefined
  const amount = tens + ones + (match[3] === undefined ? 0 : 0.5)
  return {...base, minutes: amount * minutesIn[unit], halved: !Number.isInteger(amount)}
}

/** Reads 三十分钟 and 一个半小时. */
function numeralPart(text: string, index: number, words: TextWords): Part | undefined {
  const {numeral, unitOf} = durationGrammar(words)
  const match = numeral && matchAt(numeral, text, index)
  const amount = match?.[1] === undefined ? undefined : parseNumber(match[1], words.numbers)
  const unit = unitOf.get(match?.[3]?.toLowerCase() ?? '')
  if (!match || amount === undefined || !unit) return undefined
  const halved = match[2] !== undefined
  return {end: index + match[0].length, minutes: (amount + (halved ? 0.5 : 0)) * minutesIn[unit], unit, halved, glued: false, open: false}
}

/** Reads "1:45 hours" and "1:30 minutes". */
function colonPart(text: string, index: number, words: TextWords): Part | undefined {
  if (text[afterDigits(text, index)] !== ':') return undefined
  const {colon, unitOf} = durationGrammar(words)
  const match = matchAt(colon, text, index)
  const unit = unitOf.get(match?.[4]?.toLowerCase() ?? '')
  if (!match || (unit !== 'hour' && unit !== 'minute') || Number(match[2]) > 59) return undefined
  const whole = (Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60) * (unit === 'hour' ? 1 : 1 / 60)
  const smaller = unit === 'hour' && match[3] === undefined ? 'minute' : 'second'
  return {end: index + match[0].length, minutes: whole, unit: smaller, halved: false, glued: false, open: false}
}

function isoPart(text: string, index: number, words: TextWords): Part | undefined {
  const match = text[index] === 'P' ? matchAt(durationGrammar(words).iso, text, index) : undefined
  const written = match?.slice(1) ?? []
  const last = written.findLastIndex((part) => part !== undefined)
  const unit = units[last]
  if (!match || !unit) return undefined
  const minutes = units.reduce((sum, each, at) => sum + Number(written[at] ?? 0) * minutesIn[each], 0)
  return {end: index + match[0].length, minutes, unit, halved: false, glued: false, open: false}
}

/** Reads the duration that starts exactly at `index`. */
export function durationAt(text: string, index: number, words: TextWords): Duration | undefined {
  const {link, andHalf, restMinutes, restApart} = durationGrammar(words)
  let part = isDigit(text.charCodeAt(index))
    ? (colonPart(text, index, words) ?? numberPart(text, index, words))
    : (isoPart(text, index, words) ?? numeralPart(text, index, words) ?? wordPart(text, index, words))
  if (!part) return undefined
  let {minutes, halved, open} = part
  for (;;) {
    const rest = part.unit === 'hour' ? matchAt(part.glued ? restMinutes : restApart, text, part.end) : undefined
    if (rest && !part.halved) {
      minutes += Number(rest[1])
      part = {...part, end: part.end + rest[0].length, unit: 'minute', glued: false}
      break
    }
    const half: RegExpExecArray | undefined = part.halved ? undefined : matchAt(andHalf, text, part.end)
    if (half) {
      minutes += minutesIn[part.unit] / 2
      halved = true
      part = {...part, end: part.end + half[0].length}
      break
    }
    const gap: number = matchAt(link, text, part.end)?.[0].length ?? 0
    const at: number = part.end + gap
    const next: Part | undefined = isDigit(text.charCodeAt(at))
      ? numberPart(text, at, words, part)
      : (numeralPart(text, at, words) ?? (gap > 0 ? wordPart(text, at, words) : undefined))
    if (!next || units.indexOf(next.unit) <= units.indexOf(part.unit)) break
    minutes += next.minutes
    halved = next.halved
    open ||= next.open
    part = next
  }
  const {end, unit} = part
  const hedge = hedgeAround(text, index, end, words)
  // The "3 hours" of "1-3 hours" are only one end of a span.
  const ranged = /[0-9][ \u00a0]?[-–—~][ \u00a0]?$/.test(text.slice(Math.max(0, index - 4), index))
  return {
    kind: 'duration',
    start: index,
    end,
    text: text.slice(index, end),
    minutes: Math.round(minutes * 1e6) / 1e6,
    unit: halved && unit === 'hour' ? 'half-hour' : unit,
    approximate: hedge.approximate || open || ranged,
    bound: hedge.bound ?? (open ? 'over' : undefined)
  }
}

/** Writes minutes in the words of the language: "1 hour 58 minutes". */
export function formatMinutes(minutes: number, words: TextWords): string {
  const seconds = Math.round(Math.abs(minutes) * 60)
  const amounts: ReadonlyArray<readonly [Unit, number]> = [
    ['day', Math.floor(seconds / 86_400)],
    ['hour', Math.floor(seconds / 3600) % 24],
    ['minute', Math.floor(seconds / 60) % 60],
    ['second', seconds % 60]
  ]
  const written = amounts.filter(([, amount]) => amount > 0)
  if (written.length === 0) written.push(['minute', 0])
  const between = isSpaceless(words.units.minute[0] ?? '') ? '' : ' '
  return written.map(([unit, amount]) => amount + between + unitName(unit, amount, words)).join(between)
}

/** Names a unit; a pack lists the singular first, then the plural. */
function unitName(unit: Unit, amount: number, {units, nounsUpper}: TextWords): string {
  const name = (amount === 1 ? undefined : units[unit][1]) ?? units[unit][0] ?? ''
  return nounsUpper ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
