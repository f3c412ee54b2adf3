import type {Phrases} from './language.ts'

const compiled = new WeakMap<readonly string[], Matcher>()
const special = /[.*+?^${}()|[\]\\/]/g

/** Escapes a word for use in a regular expression. */
export function escapeWord(word: string): string {
  return word.replace(special, '\\$&')
}

// Scripts that put spaces between words: only there does a letter beside a word make it another word.
const spaced = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{M}\\p{N}]'
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Whether a phrase is written in a script without spaces between words. */
function isUnspaced(phrase: string): boolean {
  return unspaced.test(phrase)
}

function wordPattern(token: string): string {
  const patterns = token.split('|').map((word) => (word.endsWith('*') ? `${escapeWord(word.slice(0, -1))}[\\p{L}\\p{N}]*` : escapeWord(word)))
  return patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`
}

function phrasePattern(phrase: string): string {
  const tight = isUnspaced(phrase)
  const between = tight ? '\\s*' : '\\s+'
  let pattern = ''
  let glue = ''
  let leading = true
  for (const token of phrase.split(' ')) {
    if (token === '...') {
      // At most three words, or twelve characters, between: a bound keeps the match linear.
      glue = tight ? '[^,.;:!?、。，；：！？\\n]{0,12}' : '(?:[\\s,]+[^\\s,.;:!?]+){0,3}[\\s,]+'
      continue
    }
    if (token.endsWith('?')) {
      const word = wordPattern(token.slice(0, -1))
      pattern += leading ? `(?:${word}${between})?` : `(?:${between}${word})?`
      continue
    }
    pattern += leading ? wordPattern(token) : (glue || between) + wordPattern(token)
    leading = false
    glue = ''
  }
  return tight ? pattern : `(?<!${spaced})${pattern}(?!${spaced})`
}

/** Phrases that begin with the same word, and the expression for them, made when the word first occurs. */
interface Group {
  readonly phrases: string[]
  expression: RegExp | undefined
}

/** A compiled list: an expression is tried only where a word stands that some phrase begins with. */
interface Matcher {
  readonly words: ReadonlyMap<string, Group>
  /** Beginnings of words, by length ("restor" of "restor*"). */
  readonly prefixes: ReadonlyMap<number, ReadonlyMap<string, Group>>
  /** Phrases of scripts without spaces, searched anywhere. */
  readonly unspaced: RegExp | undefined
}

/** Lists the words that a phrase can begin with: those of its first token, and of the next while tokens may be left out. */
function beginnings(phrase: string): readonly string[] {
  const found: string[] = []
  for (const token of phrase.split(' ')) {
    const optional = token.endsWith('?')
    for (const word of (optional ? token.slice(0, -1) : token).split('|')) found.push(word)
    if (!optional) break
  }
  return found
}

function addTo(groups: Map<string, Group>, word: string, phrase: string): void {
  const group = groups.get(word)
  if (!group) groups.set(word, {phrases: [phrase], expression: undefined})
  else if (!group.phrases.includes(phrase)) group.phrases.push(phrase)
}

function compile(phrases: Phrases): Matcher {
  const words = new Map<string, Group>()
  const prefixes = new Map<number, Map<string, Group>>()
  for (const phrase of phrases) {
    if (isUnspaced(phrase)) continue
    for (const word of beginnings(phrase)) {
      const letters = /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? ''
      if (!word.endsWith('*')) addTo(words, letters, phrase)
      else {
        const sized = prefixes.get(letters.length) ?? new Map<string, Group>()
        prefixes.set(letters.length, sized)
        addTo(sized, letters, phrase)
      }
    }
  }
  const joined = phrases.filter(isUnspaced)
  return {words, prefixes, unspaced: joined.length === 0 ? undefined : new RegExp(joined.map(phrasePattern).join('|'), 'giu')}
}

function matcherOf(phrases: Phrases): Matcher {
  let matcher = compiled.get(phrases)
  if (!matcher) {
    matcher = compile(phrases)
    compiled.set(phrases, matcher)
  }
  return matcher
}

function expressionOf(group: Group): RegExp {
  group.expression ??= new RegExp(group.phrases.map(phrasePattern).join('|'), 'iuy')
  return group.expression
}

/** Gives all expressions that a list of phrases compiles to. */
export function phraseExpressions(phrases: Phrases): readonly RegExp[] {
  const {words, prefixes, unspaced} = matcherOf(phrases)
  const groups = [...words.values(), ...[...prefixes.values()].flatMap((sized) => [...sized.values()])]
  return [...groups.map(expressionOf), ...(unspaced ? [unspaced] : [])]
}

interface Words {
  readonly starts: readonly number[]
  readonly lower: readonly string[]
}

const run = /[\p{L}\p{N}]+/gu
const split = new Map<string, Words>()
const splitLimit = 4096

/** Splits a text into words, once: all readers ask for the same lines. */
function wordsIn(text: string): Words {
  const known = split.get(text)
  if (known) return known
  const starts: number[] = []
  const lower: string[] = []
  for (const match of text.matchAll(run)) {
    starts.push(match.index)
    lower.push(match[0].toLowerCase())
  }
  const words = {starts, lower}
  if (split.size >= splitLimit) split.clear()
  split.set(text, words)
  return words
}

/** Gives the end of a phrase of the group that starts at the index; -1 when none does. */
function endAt(text: string, index: number, group: Group | undefined): number {
  if (!group) return -1
  const expression = expressionOf(group)
  expression.lastIndex = index
  return expression.test(text) ? expression.lastIndex : -1
}

function longestAt(text: string, index: number, word: string, {words, prefixes}: Matcher): number {
  let end = endAt(text, index, words.get(word))
  for (const [length, sized] of prefixes) {
    if (word.length >= length) end = Math.max(end, endAt(text, index, sized.get(word.slice(0, length))))
  }
  return end
}

/** Finds the first of the phrases in a text: where it stands and its words; undefined if none does. */
export function findPhrase(text: string, phrases: Phrases, from = 0): {start: number; end: number; text: string} | undefined {
  const matcher = matcherOf(phrases)
  let found: {start: number; end: number; text: string} | undefined
  const {starts, lower} = wordsIn(text)
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0
    const end = start < from ? -1 : longestAt(text, start, lower[index] ?? '', matcher)
    if (end < 0) continue
    found = {start, end, text: text.slice(start, end)}
    break
  }
  if (!matcher.unspaced) return found
  matcher.unspaced.lastIndex = from
  const match = matcher.unspaced.exec(text)
  return match && (!found || match.index < found.start) ? {start: match.index, end: match.index + match[0].length, text: match[0]} : found
}

/** Whether any of the phrases occurs in a text. */
export function hasPhrase(text: string, phrases: Phrases): boolean {
  return findPhrase(text, phrases) !== undefined
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Whether a word or label is one of a list, as a whole and in any case. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  let set = sets.get(words)
  if (!set) {
    set = new Set(words)
    sets.set(words, set)
  }
  return set.has(text.toLowerCase())
}

const worded = new WeakMap<readonly string[], readonly string[]>()

/** Gives the phrases of a list that have words in them, leaving out bare marks such as "-" and "?". */
export function wordsOnly(phrases: Phrases): Phrases {
  let found = worded.get(phrases)
  if (!found) {
    found = phrases.filter((phrase) => /\p{L}{3}/u.test(phrase) || isUnspaced(phrase))
    worded.set(phrases, found)
  }
  return found
}
