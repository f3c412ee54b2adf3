import {type Day, monthLength, weekdayOf} from './calendar.ts'
import type {Span} from './span.ts'
import {isDigit, letters, matchAt, oneOf, perLanguage, space, type TextWords, wordEnd} from './words.ts'

export {type Day, daysOf, formatDate, weekdayOf} from './calendar.ts'

/** A mistake in how a date is written; `expected` holds replacements of the whole text. */
export interface DateFault {
  readonly kind: 'impossible' | 'weekday' | 'ordinal' | 'form'
  readonly expected: readonly string[]
}

/** A day as written. */
export interface DateValue extends Span, Day {
  readonly kind: 'date'
  readonly text: string
  /** The weekday written with it; 0 is Sunday. */
  readonly weekday: number | undefined
  readonly fault: DateFault | undefined
  /** The other reading of 03/04/2024. */
  readonly ambiguous: {readonly month: number; readonly day: number} | undefined
}

/** The parts of a date before they are judged. */
interface Reading extends Day {
  readonly end: number
  readonly ambiguous?: {readonly month: number; readonly day: number} | undefined
  /** A replacement for parts in an order that no reading allows. */
  readonly swapped?: string
  readonly ordinal?: string | undefined
}

/** Tells whether a name is long enough to be no other word. */
export function isLongName(name: string): boolean {
  return name.length > 1
}

/** Expressions for dates. */
export const dateGrammar = perLanguage((words: TextWords) => {
  const indexed = (lists: ReadonlyArray<readonly string[]>) => new Map(lists.flatMap((list, at) => list.map((word): [string, number] => [word, at])))
  const months = indexed(words.months)
  const weekdays = indexed(words.weekdays)
  const month = `(${oneOf(months.keys())})`
  const weekday = `(${oneOf(weekdays.keys())})`
  // 日 and 一 are ordinary words too: one character is a weekday only in brackets.
  const sureWeekday = `(${oneOf([...weekdays.keys()].filter(isLongName))})`
  const links = oneOf(words.dateLinks)
  const ordinal = oneOf(words.ordinals)
  const year = '((?:19|20)[0-9]{2})(?![0-9])'
  const {year: years, month: monthSuffix, day: days} = words.suffixes ?? {year: '', month: '', day: ''}
  const suffix = (characters: string) => (characters === '' ? '(?!)' : `[${characters}]`)
  return {
    months,
    weekdays,
    weekday: new RegExp(`${sureWeekday}\\.?(?:,${space}{0,2}|${space}{1,2})(?:${links}${space}{1,2})?(?=[${letters}0-9])`, 'iy'),
    weekdayAfter: new RegExp(`${space}{0,2}[(（]${weekday}\\.?[)）]|,?${space}{1,2}${sureWeekday}${wordEnd}`, 'iy'),
    /** Behind a time and before its mark: "(Fri)", "on Friday:". */
    weekdayBehind: new RegExp(
      `${space}{0,2}(?:[(（]${weekday}\\.?[)）]|,?${space}{1,2}(?:${links}${space}{1,2})?${sureWeekday}\\.?(?=${space}{0,2}(?:[:：,;–—-]|$)))`,
      'iy'
    ),
    numeric: new RegExp(`([0-9]{1,4})([-/.])(${space}?)([0-9]{1,2})\\2${space}?([0-9]{1,4})(?![0-9]|[-/.][0-9])`, 'y'),
    short: new RegExp(`([0-9]{1,2})([-/])([0-9]{1,2})(?=${space}{1,2}[~≈]?[0-9]{1,2}:[0-9]{2})`, 'y'),
    dayFirst: new RegExp(
      `([0-9]{1,2})(${ordinal})?\\.?(?:${space}{1,2}|[-/]|)(?:${links}${space}{1,2})?${month}(\\.?)(?:(?:,?${space}{1,2}|[-/]|,)(?:${links}${space}{1,2})?${year})?(?![${letters}_])`,
      'iy'
    ),
    monthFirst: new RegExp(
      `${month}\\.?(?:${space}{1,2}|-|(?=[0-9]{1,2},? ?(?:19|20)[0-9]{2}))(?:${links}${space}{1,2})?([0-9]{1,2})(?![0-9])(${ordinal}(?![${letters}]))?(?:${space}?[-–]${space}?[0-9]{1,2}(?:${ordinal})?(?=,?${space}{1,2}(?:19|20)[0-9]{2}))?(?:(?:,${space}{0,2}|${space}{1,2}|-)${year}(?![${letters}]|:[0-9]))?(?![${letters}0-9_%]|[:.,][0-9])`,
      'iy'
    ),
    /** All days before the last of "20, 21 and 22 June", "20-22 June", "20./21. Juni". */
    severalDays: new RegExp(
      `[0-9]{1,2}(?:${ordinal})?\\.?(?:${space}?[-–/&+]${space}?[0-9]{1,2}(?:${ordinal})?\\.?){0,6}(?:,${space}{1,2}[0-9]{1,2}(?:${ordinal})?\\.?){0,6}(?:,?${space}{1,2}(?:${oneOf([...words.and, ...words.rangeWords])})${space}{1,2}|${space}?[-–/&+]${space}?)(?=[0-9])`,
      'iy'
    ),
    yearFirst: new RegExp(`${year}(?:${space}|-)${month}\\.?(?:${space}|-)([0-9]{1,2})(?![0-9])(${ordinal})?(?![${letters}_])`, 'iy'),
    suffixed: new RegExp(`(?:([0-9]{4})${suffix(years)}${space}?)?([0-9]{1,2})${suffix(monthSuffix)}${space}?([0-9]{1,2})${suffix(days)}`, 'y')
  }
})

const pad = (number: number) => String(number).padStart(2, '0')

/** Decides which of two numbers is the month. */
function ordered(first: number, second: number, {dayFirst}: TextWords): Pick<Reading, 'month' | 'day' | 'ambiguous'> {
  const monthLed = first <= 12 && (second > 12 || dayFirst === false)
  const [day, month] = monthLed ? [second, first] : [first, second]
  const unsure = dayFirst === undefined && first <= 12 && second <= 12 && first !== second
  return {day, month, ambiguous: unsure ? {month: day, day: month} : undefined}
}

function numericReading(text: string, index: number, words: TextWords): Reading | undefined {
  const {numeric, short} = dateGrammar(words)
  let after = index + 1
  while (after < index + 4 && isDigit(text.charCodeAt(after))) after++
  if (!'-/.'.includes(text[after] ?? ' ')) return undefined
  const match = matchAt(numeric, text, index)
  const mark = match?.[2] ?? ''
  const next = match ? (text[index + match[0].length] ?? '') : ''
  if (match && !(/[A-Za-z_%]/.test(next) && !/^[T_t][0-9]/.test(text.slice(index + match[0].length, index + match[0].length + 2)))) {
    const [, first = '', , gap = '', middle = '', last = ''] = match
    const [a, b, c] = [Number(first), Number(middle), Number(last)]
    const end = index + match[0].length
    if (gap !== '' && mark !== '.') return undefined
    if (first.length === 4 && last.length <= 2 && a >= 1900 && a < 2100 && b >= 1 && b <= 31 && c >= 1 && c <= 39) {
      const swapped = b > 12 && c <= 12 ? `${first}${mark}${pad(c)}${mark}${pad(b)}` : undefined
      return {year: a, month: b, day: c, end, ...(swapped === undefined ? {} : {swapped})}
    }
    if (first.length > 2 || a < 1 || b < 1 || a > 39 || b > 31) return undefined
    // "ports 20/21/22"
    if (a > 12 && b > 12 && last.length === 2) return undefined
    const padded = first.length === 2 && middle.length === 2
    const year = last.length === 4 ? c : last.length === 2 && (mark === '/' || (mark === '.' && padded)) ? 2000 + c : undefined
    if (year === undefined || year < 1900 || year >= 2100) return undefined
    return {year, ...ordered(a, b, words), end}
  }
  const brief = matchAt(short, text, index)
  if (!brief) return undefined
  const [, first = '', between, second = ''] = brief
  const [a, b] = [Number(first), Number(second)]
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined
  if (between === '-' && (first.length !== 2 || second.length !== 2)) return undefined
  const reading = between === '-' && a <= 12 ? {month: a, day: b} : ordered(a, b, words)
  return {year: undefined, ...reading, end: index + brief[0].length}
}

/** Reads dates with the name of the month. */
function namedReading(text: string, index: number, words: TextWords, weekday: boolean): Reading | undefined {
  // Times are the most of what starts with a digit.
  if (text[index + 2] === ':' || text[index + 1] === ':') return undefined
  const {months, dayFirst, monthFirst, yearFirst} = dateGrammar(words)
  const counted = isDigit(text.charCodeAt(index))
  const leading = counted ? undefined : matchAt(monthFirst, text, index)
  const match = counted ? matchAt(isDigit(text.charCodeAt(index + 2)) ? yearFirst : dayFirst, text, index) : leading
  if (!match) return undefined
  const byYear = !leading && match[0].length > 4 && /^[0-9]{4}/.test(match[0])
  const [name = '', day = '', ordinal, year, dot] = leading
    ? [match[1], match[2], match[3], match[4]]
    : byYear
      ? [match[2], match[3], match[4], match[1]]
      : [match[3], match[1], match[2], match[5], match[4]]
  const month = (months.get(name.toLowerCase()) ?? -1) + 1
  const lower = name === name.toLowerCase() && name !== name.toUpperCase() && words.monthsLower !== true
  // "may" and "march" are verbs too.
  if (lower && year === undefined && ordinal === undefined && !weekday && (leading || name.length < 4)) return undefined
  if (month < 1 || Number(day) < 1 || Number(day) > 39) return undefined
  const end = index + match[0].length - (dot === '.' && year === undefined ? 1 : 0)
  return {year: year === undefined ? undefined : Number(year), month, day: Number(day), end, ordinal}
}

/** Reads days of one month ("20, 21 and 22 June 2022", "20/21 June"), which count as the first of them; they must follow on each other. */
function severalDays(text: string, index: number, words: TextWords): Reading | undefined {
  const lead = matchAt(dateGrammar(words).severalDays, text, index)?.[0]
  const last = lead === undefined ? undefined : namedReading(text, index + lead.length, words, false)
  if (lead === undefined || last === undefined) return undefined
  const days = [...(lead.match(/[0-9]{1,2}/g) ?? []).map(Number), last.day]
  if (!days.every((day, at) => day > (days[at - 1] ?? 0))) return undefined
  const possible = last.day <= monthLength(last.year, last.month)
  return {...last, day: (possible ? days[0] : undefined) ?? last.day, ordinal: undefined}
}

function suffixedReading(text: string, index: number, words: TextWords): Reading | undefined {
  const match = words.suffixes && matchAt(dateGrammar(words).suffixed, text, index)
  if (!match) return undefined
  const year = match[1] === undefined ? undefined : Number(match[1])
  return {year, month: Number(match[2]), day: Number(match[3]), end: index + match[0].length}
}

/** Gives the suffix that an ordinal should have, as far as the language tells. */
function ordinalFor(day: number, {ordinalEndings}: TextWords): string | undefined {
  const digits = String(day)
  return ordinalEndings && (ordinalEndings[digits] ?? ordinalEndings[digits.slice(-1)] ?? ordinalEndings[''])
}

function faultOf(reading: Reading, text: string, weekdayText: string | undefined, words: TextWords): DateFault | undefined {
  const {year, month, day, swapped, ordinal} = reading
  if (day < 1 || day > monthLength(year, month)) return {kind: 'impossible', expected: swapped === undefined ? [] : [swapped]}
  const right = ordinal === undefined ? undefined : ordinalFor(day, words)
  if (ordinal !== undefined && right !== undefined && right !== ordinal.toLowerCase()) {
    return {kind: 'ordinal', expected: [text.replace(new RegExp(`\\b(0?${day})[A-Za-z]{2}`), `$1${right}`)]}
  }
  const actual = year === undefined ? undefined : weekdayOf(year, month, day)
  const {weekdays} = dateGrammar(words)
  const written = weekdayText === undefined ? undefined : weekdays.get(weekdayText.toLowerCase())
  if (weekdayText === undefined || written === undefined || actual === undefined || written === actual) return undefined
  const form = words.weekdays[written]?.indexOf(weekdayText.toLowerCase()) === 0 ? 0 : -1
  const name = words.weekdays[actual]?.at(form) ?? ''
  const cased = weekdayText[0] === weekdayText[0]?.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name
  return {kind: 'weekday', expected: [text.replace(weekdayText, cased)]}
}

/** Reads a weekday; where nouns have capitals, a short word without one is another word: "so", "mi". */
function weekdayMatch(expression: RegExp, text: string, index: number, {nounsUpper}: TextWords): RegExpExecArray | undefined {
  const match = matchAt(expression, text, index)
  const name = match?.[1] ?? match?.[2] ?? ''
  return nounsUpper && name.length < 3 && name === name.toLowerCase() ? undefined : match
}

/** Reads the weekday that stands directly behind a time ("9:00 AM on Friday:"); 0 is Sunday. */
export function weekdayBehind(text: string, index: number, words: TextWords): number | undefined {
  const {weekdayBehind: expression, weekdays} = dateGrammar(words)
  const match = weekdayMatch(expression, text, index, words)
  return weekdays.get((match?.[1] ?? match?.[2] ?? '').toLowerCase())
}

/** Reads the date that starts exactly at `index`. */
export function dateAt(text: string, index: number, words: TextWords): DateValue | undefined {
  const {weekday: before, weekdayAfter, weekdays} = dateGrammar(words)
  const prefix = isDigit(text.charCodeAt(index)) ? undefined : weekdayMatch(before, text, index, words)
  const from = index + (prefix?.[0].length ?? 0)
  const numeric = isDigit(text.charCodeAt(from))
    ? (suffixedReading(text, from, words) ?? severalDays(text, from, words) ?? numericReading(text, from, words))
    : undefined
  let reading = numeric ?? namedReading(text, from, words, prefix !== undefined)
  if (!reading) return undefined
  const after = prefix ? undefined : weekdayMatch(weekdayAfter, text, reading.end, words)
  const end = reading.end + (after?.[0].length ?? 0)
  const weekdayText = prefix?.[1] ?? after?.[1] ?? after?.[2]
  const weekday = weekdayText === undefined ? undefined : weekdays.get(weekdayText.toLowerCase())
  const {year, ambiguous} = reading
  if (ambiguous && weekday !== undefined && year !== undefined) {
    // A weekday that only one of both readings has settles the question.
    const here = weekdayOf(year, reading.month, reading.day) === weekday
    const there = weekdayOf(year, ambiguous.month, ambiguous.day) === weekday
    if (here !== there) reading = {...reading, ...(there ? ambiguous : {}), ambiguous: undefined}
  }
  const whole = text.slice(index, end)
  const fault = reading.ambiguous ? undefined : faultOf(reading, whole, weekdayText, words)
  const {month, day} = reading
  return {kind: 'date', start: index, end, text: whole, year, month, day, weekday, fault, ambiguous: reading.ambiguous}
}
