import {english} from './en.ts'
import type {Language} from './language.ts'

/** All language packs; the first is the default. */
export const languages: readonly Language[] = [english]

/** Finds a pack by its code ("en", "en-GB"); undefined for a language without one. */
export function languageOf(code: string): Language | undefined {
  const short = code.toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language.code === short)
}

/** A language with how sure the choice is. */
export interface Detected {
  readonly language: Language
  /** Whether the document is written in it for certain; else only times and structure are judged. */
  readonly known: boolean
}

const words = /[\p{L}]+/gu

/** Recognises the language of a text by its frequent short words. */
export function detectLanguage(text: string): Detected {
  const first = languages[0] ?? english
  const sample = text.slice(0, 20_000).toLowerCase()
  const counts = new Map<string, number>()
  let total = 0
  let foreign = 0
  for (const [word] of sample.matchAll(words)) {
    total++
    if (/[^\p{Script=Latin}]/u.test(word)) foreign += word.length
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  let best = first
  let bestShare = 0
  for (const language of languages) {
    const hits = language.stopWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    const share = total === 0 ? 0 : hits / total
    if (share > bestShare) {
      best = language
      bestShare = share
    }
  }
  // English prose holds about 30 % of its stop words; lists of names and commands hold fewer.
  return {language: best, known: total < 12 || (bestShare >= 0.08 && foreign < total)}
}
