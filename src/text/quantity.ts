import {numeralClass, parseNumber} from './numerals.ts'
import type {Span} from './span.ts'
import {followed, isSpaceless, letters, matchAt, oneOf, perLanguage, space, wordEnd} from './words.ts'

/** Words around shares; all lower case. */
export interface QuantityWords {
  /** Between a share and what it is of: "of". */
  readonly of: readonly string[]
  /** Before the noun, left out of it: "our", "the", "all". */
  readonly determiners: readonly string[]
  /** Between the numbers of "one in five". */
  readonly oneIn: readonly string[]
  /** Between the numbers of a range: "to". */
  readonly rangeWords: readonly string[]
  /** Written for "%": "percent". */
  readonly percent: readonly string[]
  /** Before a value that is not exact. */
  readonly hedges: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  /** Words that make a tenth of a number: "三割". */
  readonly tenths?: readonly string[]
  /** What shares are of, in scripts without spaces, where no noun shows its ends; there it may stand before the share too. */
  readonly nouns?: readonly string[]
  /** What may stand directly before such a noun without narrowing it, besides the determiners. */
  readonly beforeNouns?: readonly string[]
}

/** A share of something, in percent. */
export interface Share extends Span {
  readonly kind: 'share'
  readonly text: string
  readonly value: number
  /** Upper end of "5–10%". */
  readonly upper?: number
  /** What it is of, lower case ("users"); empty if nothing is named. */
  readonly of: string
  readonly approximate: boolean
}

/** Expressions for shares. */
export const quantityGrammar = perLanguage((quantity: QuantityWords) => {
  const {of, determiners, oneIn, rangeWords, percent, hedges, numbers, tenths = [], nouns = [], beforeNouns = []} = quantity
  const number = `[0-9]{1,3}(?:[.,][0-9]{1,4})?`
  const sign = `(?:${space}?[%％]|${space}${oneOf(percent)}${wordEnd}|${oneOf(percent.filter(isSpaceless))})`
  const words = oneOf(Object.keys(numbers))
  const noun = `([${letters}][${letters}-]{1,30})`
  const link = `${space}{1,2}${oneOf(of)}${space}{1,2}`
  const gluedLink = `${space}{0,2}${oneOf(of.filter(isSpaceless))}${space}{0,2}`
  const numeral = numeralClass(numbers)
  const known = oneOf(nouns)
  return {
    // Most texts have no share: what every one needs is looked for first.
    percentMark: new RegExp(`[%％]|${oneOf(percent)}`, 'i'),
    ratioMark: new RegExp(`${space}${oneOf(oneIn)}${space}(?:${words}|[0-9])`, 'i'),
    percent: new RegExp(
      `(?<![${letters}0-9_.,$€£])(${number})(?:(?:${sign})?(?:${space}?[-–—~〜～]${space}?|${space}${oneOf(rangeWords)}${space}|${oneOf(rangeWords.filter(isSpaceless))})(${number}))?${sign}`,
      'gi'
    ),
    ratio: new RegExp(
      `(?<![${letters}0-9_.,:$€£-])(${words}|[0-9]{1,4})${space}${oneOf(oneIn)}${space}(${words}|[0-9]{1,6})(?![${letters}0-9_%]|[.,:][0-9])`,
      'gi'
    ),
    of: new RegExp(`(?:${link}(?:${oneOf(determiners)}${space}{1,2}){0,3}|${space}{1,2})${noun}`, 'iy'),
    linked: new RegExp(`${link}`, 'iy'),
    after: new RegExp(`${space}{1,2}(?:${oneOf(determiners)}${space}{1,2}){0,2}${noun}`, 'iy'),
    tenth: new RegExp(`(?<![${letters}0-9_.,]|${numeral})(${numeral}|[1-9](?:\\.[0-9])?)${space}?${oneOf(tenths)}`, 'gi'),
    knownAfter: new RegExp(`(?:${gluedLink}|${space}?)(?:${oneOf(determiners)}){0,2}(${known})`, 'iy'),
    knownBefore: new RegExp(
      `(?:^|[^${letters}0-9_\\u3041-\\u30ff\\u3400-\\u9fff]|${oneOf([...determiners, ...beforeNouns])})(${known})${gluedLink}(?:${followed(hedges)})?[~≈]?$`,
      'i'
    ),
    hedge: new RegExp(`(?:^|[^${letters}])${oneOf(hedges)}${space}{0,2}$|[~≈<>≤≥]${space}?$`, 'i')
  }
})

/** Reads the noun behind a share, or before it where the language puts it there. */
function nounBeside(text: string, start: number, end: number, words: QuantityWords, ratio: boolean): string {
  const {of, after, linked, knownAfter, knownBefore} = quantityGrammar(words)
  if (words.nouns) {
    const noun = matchAt(knownAfter, text, end) ?? knownBefore.exec(text.slice(Math.max(0, start - 32), start))
    return noun?.[1]?.toLowerCase() ?? ''
  }
  if (!ratio && !matchAt(linked, text, end)) return ''
  return (matchAt(ratio ? after : of, text, end)?.[1] ?? '').toLowerCase()
}

function shareAt(text: string, match: RegExpMatchArray, value: number, upper: number | undefined, words: QuantityWords, ratio: boolean): Share {
  const start = match.index ?? 0
  const end = start + match[0].length
  const approximate = quantityGrammar(words).hedge.test(text.slice(Math.max(0, start - 32), start))
  const base = {start, end, text: match[0], value, of: nounBeside(text, start, end, words, ratio), approximate}
  return upper === undefined ? {kind: 'share', ...base} : {kind: 'share', ...base, upper}
}

const parsePercent = (text: string) => Number(text.replace(',', '.'))

/** Finds the shares in a text, in order. */
export function findShares(text: string, words: QuantityWords): readonly Share[] {
  const {percent, percentMark, ratio, ratioMark, tenth} = quantityGrammar(words)
  const numberOf = (written: string | undefined) => words.numbers[written?.toLowerCase() ?? ''] ?? Number(written)
  const shares: Share[] = []
  for (const match of percentMark.test(text) ? text.matchAll(percent) : []) {
    shares.push(shareAt(text, match, parsePercent(match[1] ?? ''), match[2] === undefined ? undefined : parsePercent(match[2]), words, false))
  }
  const counted = shares.length
  for (const match of words.tenths ? text.matchAll(tenth) : []) {
    const share = shareAt(text, match, (parseNumber(match[1] ?? '', words.numbers) ?? Number(match[1])) * 10, undefined, words, false)
    // 割 and 成 are parts of many words.
    if (share.of !== '') shares.push(share)
  }
  for (const match of ratioMark.test(text) ? text.matchAll(ratio) : []) {
    const [part, whole] = [numberOf(match[1]), numberOf(match[2])]
    const share = shareAt(text, match, Math.round((part / whole) * 1e4) / 100, undefined, words, true)
    // "one in five" needs what is counted, and "2 in 1 devices" are no share.
    if (part > 0 && part < whole && share.of !== '') shares.push(share)
  }
  return shares.length === counted ? shares : shares.sort((a, b) => a.start - b.start)
}
