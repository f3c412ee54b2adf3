import {english} from '../../language/en.ts'
import type {Language} from '../../language/language.ts'
import type {Span} from '../../text/span.ts'
import {zoneRows} from '../../text/zone-table.ts'

/** The words of a language that affect the linter: all other words are hidden. */
export interface Vocabulary {
  /** Gives the parts of a word, in any case, that are of the language data. */
  knownIn(word: string): readonly Span[]
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/
const vocabularies = new WeakMap<Language, Vocabulary>()

// Words for programs, in front matter and in suppression comments.
const ownWords = 'true false null postmortem type layout kind title lang language locale sev severity http https'.split(' ')

/** Gives the vocabulary of a language, together with the English one that front matter and tables are read with. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = vocabularies.get(language)
  if (!vocabulary) {
    vocabulary = createVocabulary([...new Set([...ownWords, ...stringsIn(language), ...stringsIn(english)])])
    vocabularies.set(language, vocabulary)
  }
  return vocabulary
}

/** Gives all strings of language data, names of fields among them: those of tables of numbers and zones are words. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return Object.entries(value).flatMap(([key, item]) => [key, ...stringsIn(item)])
}

function createVocabulary(strings: readonly string[]): Vocabulary {
  const words = new Set<string>()
  const beginnings = new Set<string>()
  for (const text of strings) {
    // The notation of phrases: "a|b", "word?", "begin*".
    for (const [part, word = '', open] of text.toLowerCase().matchAll(/([\p{L}\p{M}\p{N}]+)(\*?)/gu)) {
      if (part === '') continue
      words.add(word)
      if (open && word.length > 2) beginnings.add(word)
    }
  }
  const longest = Math.max(...[...words].map((word) => word.length))
  return {
    knownIn(word) {
      const lower = word.toLowerCase()
      if (words.has(lower) || word in zoneRows) return [{start: 0, end: word.length}]
      if (unspaced.test(word)) return partsOf(lower, words, longest)
      for (let end = Math.min(lower.length, longest); end > 2; end--) if (beginnings.has(lower.slice(0, end))) return [{start: 0, end}]
      return []
    }
  }
}

/** In a script without spaces words stand side by side: takes the longest at each place. */
function partsOf(text: string, words: ReadonlySet<string>, longest: number): readonly Span[] {
  const parts: Span[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + longest)
    while (end > start && !words.has(text.slice(start, end))) end--
    if (end > start) parts.push({start, end})
    start = Math.max(end, start + 1)
  }
  return parts
}
