import {isLetter, isSpace, isSpaceless, letters, matchAt, oneOf, perLanguage, space, type TextWords} from './words.ts'

/** How a value is qualified by the words next to it. */
export interface Hedge {
  readonly approximate: boolean
  readonly bound: 'over' | 'under' | undefined
}

// Longer than any hedge, so that looking back costs the same everywhere.
const reach = 32

/** Expressions for the words around a value that is not exact. */
export const hedgeGrammar = perLanguage(({hedges, hedgesAfter, over = [], under = [], overAfter = [], underAfter = []}: TextWords) => ({
  before: new RegExp(`(?:^|[^${letters}])(?:(${oneOf(over)})|(${oneOf(under)})|${oneOf(hedges)})\\.?${space}{0,2}$`, 'i'),
  /** The last words of those before a value, as far as all have one: most values have another before them. */
  lasts: lastsOf([...hedges, ...over, ...under]),
  mark: /(?:([>≥])|([<≤])|[~≈∼])=?[ \u00a0]?$/,
  after: new RegExp(
    `${space}?[~∼](?!${space}?[0-9])|(?:${space}{1,2}|-|${space}\\()(?:${afterwards(overAfter, underAfter, hedgesAfter, false)})(?![${letters}0-9_])|${space}{0,2}(?:${afterwards(overAfter, underAfter, hedgesAfter, true)})`,
    'iy'
  )
}))

function lastsOf(list: readonly string[]): ReadonlySet<string> | undefined {
  const lasts = new Set(list.map(lastWord))
  return lasts.has('') ? undefined : lasts
}

/** Gives the word at the end of a text, in lower case and without what may follow it; '' where there is none. */
function lastWord(text: string): string {
  let end = text.length
  while (end > 0 && end > text.length - 2 && isSpace(text.charCodeAt(end - 1))) end--
  if (text[end - 1] === '.') end--
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

/** Makes a pattern of the words behind a value in scripts with or without spaces: lower bounds, upper bounds, all others. */
function afterwards(over: readonly string[], under: readonly string[], others: readonly string[], spaceless: boolean): string {
  const [a, b, c] = [over, under, others].map((words) => oneOf(words.filter((word) => isSpaceless(word) === spaceless)))
  return `(${a})|(${b})|${c}`
}

/** Reads whether the value between `start` and `end` is hedged. */
export function hedgeAround(text: string, start: number, end: number, words: TextWords): Hedge {
  const {before, mark, after, lasts} = hedgeGrammar(words)
  const left = text.slice(Math.max(0, start - reach), start)
  // "13:00~14:00" is a range, not an approximate 14:00.
  const marked = /[~≈∼<>≤≥]/.test(left.slice(-3))
  const worded = !lasts || lasts.has(lastWord(left))
  const found = marked && /[0-9][ \u00a0]?[~∼][ \u00a0]?$/.test(left) ? null : ((worded ? before.exec(left) : null) ?? (marked ? mark.exec(left) : null))
  const behind = end < text.length ? matchAt(after, text, end) : undefined
  const over = found?.[1] ?? behind?.[1] ?? behind?.[3]
  const under = found?.[2] ?? behind?.[2] ?? behind?.[4]
  return {approximate: found !== null || behind !== undefined, bound: over === undefined ? (under === undefined ? undefined : 'under') : 'over'}
}
