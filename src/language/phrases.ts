import type {Phrases} from './language.ts'

const compiled = new WeakMap<readonly string[], RegExp>()
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

/** Compiles phrases to one case-insensitive global expression, once per list; an empty list matches nothing. */
export function phraseExpression(phrases: Phrases): RegExp {
  let expression = compiled.get(phrases)
  if (!expression) {
    expression = phrases.length === 0 ? /(?!)/gu : new RegExp(phrases.map(phrasePattern).join('|'), 'giu')
    compiled.set(phrases, expression)
  }
  expression.lastIndex = 0
  return expression
}

/** Finds the first of the phrases in a text: where it stands and its words; undefined if none does. */
export function findPhrase(text: string, phrases: Phrases, from = 0): {start: number; end: number; text: string} | undefined {
  const expression = phraseExpression(phrases)
  expression.lastIndex = from
  const match = expression.exec(text)
  return match ? {start: match.index, end: match.index + match[0].length, text: match[0]} : undefined
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
