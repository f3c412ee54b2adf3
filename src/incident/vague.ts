import type {Language} from '../language/language.ts'
import {findPhrase, isOneOf} from '../language/phrases.ts'
import {leadingMarks} from './reading.ts'

/** Gives the words that make an action a wish (no system, signal, artefact or outcome is named); undefined when something is, or when unsure. */
export function vagueness(text: string, language: Language): string | undefined {
  const words = text.slice(leadingMarks(text)).replace(/^[^:：]{2,48}[:：]\s+(?=\S)/, '')
  const wish = findPhrase(words, language.action.wishes)
  if (wish && words.length < 120) return wish.text
  // Digits, code, names and links are something concrete.
  if (/[\d`"“”/@#(]/.test(words) || words.length > 90) return undefined
  const [verb = '', ...rest] = words.replace(/[.!]+$/, '').toLowerCase().split(/[^\p{L}'-]+/u).filter((word) => word !== '')
  const {action} = language
  if (!isOneOf(verb, action.vagueVerbs)) return undefined
  if (/\s\p{Lu}\p{L}+/u.test(words.slice(1))) return undefined
  const meaningful = rest.filter((word) => !isOneOf(word, action.fillers))
  if (meaningful.some((word) => isOneOf(word, action.means))) return undefined
  const concrete = meaningful.filter((word) => !isOneOf(word, action.vagueObjects))
  return concrete.length === 0 && meaningful.length > 0 && meaningful.length <= 4 ? words.replace(/[.!]+$/, '') : undefined
}
