import {clockGrammar} from './clock-forms.ts'
import {isLongName} from './date.ts'
import type {Span} from './span.ts'
import {isDigit, isLetter, isSpaceless, lengthsOf, letters, matchAt, mayBeIn, oneOf, perLanguage, space, type TextWords} from './words.ts'

// What may start at a place, as bits.
export const mayBeDate = 1
export const mayBeClock = 2
export const mayBeDuration = 4
export const mayBeRelative = 8
const mayBeAny = mayBeDate | mayBeClock | mayBeDuration | mayBeRelative

/** A place where tokens may start: the word, digit or mark that says so. */
export interface Start extends Span {
  /** What may start there, as bits; 0 for an address, in which nothing does. */
  readonly kinds: number
}

/** Words that tokens start with, and expressions for what starts them otherwise. */
export const startGrammar = perLanguage((words: TextWords) => {
  const {durationWords} = clockGrammar(words)
  const marks = words.hourMarks.filter((mark) => !durationWords.has(mark))
  const halves = words.meridiemFirst ? [...words.am, ...words.pm] : []
  const lists: ReadonlyArray<readonly [number, readonly string[]]> = [
    [mayBeDate, [...words.months.flat(), ...words.weekdays.flat().filter(isLongName)]],
    [mayBeClock, [...words.noon, ...words.midnight, ...marks, ...halves]],
    [mayBeDuration, [...words.half, ...Object.keys(words.numbers)]]
  ]
  const all = lists.flatMap(([, list]) => list)
  const opening = new RegExp(`^[${letters}]*`)
  const starts = new Map(all.filter((word) => opening.exec(word)?.[0] === word).map((word) => [word, 0]))
  // "meia-noite" begins as "meia hora" does.
  for (const [kind, list] of lists) {
    for (const word of list) {
      const first = opening.exec(word)?.[0] ?? ''
      const known = starts.get(first)
      if (known !== undefined) starts.set(first, known | kind)
    }
  }
  const spaceless = all.filter((word) => opening.exec(word)?.[0] === '')
  const units = Object.values(words.units)
    .flat()
    .filter((unit) => unit.length > 1)
  return {
    // Without digits, a time is one in words, and a length needs a unit behind its number.
    sign: new RegExp(
      `[0-9¼½¾]|[?-]:|xx:|${oneOf([...words.noon, ...words.midnight, ...units.filter(isSpaceless)])}|(?:${space}|-)${oneOf(units.filter((unit) => !isSpaceless(unit)))}(?![${letters}])`,
      'i'
    ),
    words: starts,
    lengths: lengthsOf(starts.keys()),
    spaceless: new RegExp(oneOf(spaceless), 'iy'),
    /** First characters of those words of scripts without spaces. */
    firsts: new Set(spaceless.map((word) => word.charCodeAt(0))),
    url: /[A-Za-z][A-Za-z0-9+.]{1,11}:\/\/[^\s<>"'`)\]|]+/y
  }
})

/** Whether a text may hold a time, a date or a length at all. */
export function mayHoldTimes(text: string, words: TextWords): boolean {
  return startGrammar(words).sign.test(text)
}

/** Finds the next place from an index on where a token may start, or an address; undefined where there is none. */
export function findStart(text: string, from: number, words: TextWords, addressed: boolean): Start | undefined {
  const {spaceless, firsts, url} = startGrammar(words)
  for (let index = from; index < text.length; ) {
    const code = text.charCodeAt(index)
    let end = index + 1
    let kinds = 0
    if (isLetter(code)) {
      const address = addressed && !(index > 0 && isLetter(text.charCodeAt(index - 1))) ? matchAt(url, text, index)?.[0] : undefined
      if (address !== undefined) return {start: index, end: index + address.length, kinds: 0}
      while (end < text.length && isLetter(text.charCodeAt(end))) end++
      kinds = kindsOfWord(text, index, end, words)
    } else if (isDigit(code)) kinds = mayBeDate | mayBeClock | mayBeDuration
    else if (code >= 0xbc && code <= 0xbe) kinds = mayBeDuration
    else if (code === 43) kinds = isDigit(text.charCodeAt(index + (text[index + 1] === ' ' ? 2 : 1))) ? mayBeRelative : 0
    else if (code === 63 || code === 45) {
      end = unknownEnd(text, index)
      kinds = end > index ? mayBeClock : 0
    } else if (code > 127 && firsts.has(code)) {
      end = index + (matchAt(spaceless, text, index)?.[0].length ?? 0)
      kinds = end > index ? mayBeAny : 0
    }
    if (kinds !== 0) return {start: index, end, kinds}
    index = Math.max(end, index + 1)
  }
  return undefined
}

/** Gives the end of the marks of a part that is not known ("??:", "--:") at an index; the index where none stand. */
function unknownEnd(text: string, index: number): number {
  const length = text[index + 1] === text[index] ? 2 : 1
  if (text[index + length] === ':' && (length === 2 || text[index] === '?')) return index + length
  return index
}

/** Tells what may start with a word; `T+5`, `PT5M` and `xx:xx` start with letters too. */
function kindsOfWord(text: string, index: number, end: number, words: TextWords): number {
  const length = end - index
  const code = text.charCodeAt(index)
  const {lengths, words: starts} = startGrammar(words)
  const kinds = mayBeIn(lengths, code, length) ? starts.get(text.slice(index, end).toLowerCase()) : undefined
  if (kinds !== undefined) return /[0-9_]/.test(text[index - 1] ?? '') ? 0 : kinds
  // Letters that look like none to the readers of words.
  if (code > 0x4ff || code === 0xaa) return mayBeAny
  if (length > 2) return 0
  const next = text.charCodeAt(end)
  if (length === 1 && code === 84) return /^ ?[+\-−]/.test(text.slice(end, end + 2)) ? mayBeRelative : 0
  if (code === 80 && (length === 1 || text[index + 1] === 'T')) return isDigit(next) ? mayBeDuration : 0
  return next === 58 && /^xx$/i.test(text.slice(index, end)) ? mayBeClock : 0
}
