import type {Phrases} from './language.ts'

const compiled = new WeakMap<readonly string[], RegExp>()
const special = /[.*+?^${}()|[\]\\/]/g

/** Escapes a word for use in a regular expression. */
export function escapeWord(word: string): string {
  return word.replace(special, '\\$&')
}

/** Whether a word is written in a script without spaces between words. */
function isUnspaced(word: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(word)
}

function wordPattern(token: string): string {
  const patterns = token.split('|').map((word) => (word.endsWith('*') ? `${escapeWord(word.slice(0, -1))}[\\p{L}\\p{N}]*` : escapeWord(word)))
  return patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`
}

function phrasePattern(phrase: string): string {
  let pattern = ''
  let glue = ''
  for (const token of phrase.split(' ')) {
    if (token === '...') {
      // At most three words between: a bound keeps the match linear.
      glue = '(?:[\\s,]+[^\\s,.;:!?]+){0,3}[\\s,]+'
      continue
    }
    if (token.endsWith('?')) {
      pattern += pattern === '' ? `(?:${wordPattern(token.slice(0, -1))}\\s+)?` : `(?:\\s+${wordPattern(token.slice(0, -1))})?`
      continue
    }
    const leading = pattern === '' || /\\s\+\)\?$/.test(pattern)
    pattern += leading ? wordPattern(token) : (glue || '\\s+') + wordPattern(token)
    glue = ''
  }
  return isUnspaced(phrase) ? pattern : `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`
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
    found = phrases.filter((phrase) => /\p{L}{3}/u.test(phrase))
    worded.set(phrases, found)
  }
  return found
}
