import type {Language} from '../language/language.ts'
import {findPhrase} from '../language/phrases.ts'
import {leadingMarks} from './reading.ts'

/** Words that add nothing to an action: articles, conjunctions, comparisons. Kept with the language's stop words. */
const filler = /^(?:and|or|the|a|an|our|my|your|their|all|any|of|for|to|in|on|with|into|more|better|further|additional|overall|existing|current|new|thorough|thoroughly|regular|regularly|robust|comprehensive|proper|strict|stricter|future|similar|early|earlier|quick|quickly|proactive|proactively|best|good)$/i

/** Gives the words that make an action a wish (no system, signal, artefact or outcome is named); undefined when something is, or when unsure. */
export function vagueness(text: string, language: Language): string | undefined {
  const words = text.slice(leadingMarks(text)).replace(/^[^:：]{2,48}[:：]\s+(?=\S)/, '')
  const wish = findPhrase(words, language.action.wishes)
  if (wish && words.length < 120) return wish.text
  // Digits, code, names and links are something concrete.
  if (/[\d`"“”/@#(]/.test(words) || words.length > 90) return undefined
  const [verb = '', ...rest] = words.replace(/[.!]+$/, '').toLowerCase().split(/[^\p{L}'-]+/u).filter((word) => word !== '')
  if (!language.action.vagueVerbs.includes(verb) || ['develop', 'implement', 'provide', 'conduct', 'review', 'make', 'keep', 'test', 'upgrade', 'invest', 'work', 'look'].includes(verb)) return undefined
  if (/\s\p{Lu}\p{L}+/u.test(words.slice(1))) return undefined
  const meaningful = rest.filter((word) => !filler.test(word))
  const cut = meaningful.findIndex((word) => ['by', 'through', 'using', 'via', 'including', 'such', 'like'].includes(word))
  if (cut >= 0) return undefined
  const concrete = meaningful.filter((word) => !language.action.vagueObjects.includes(word))
  return concrete.length === 0 && meaningful.length > 0 && meaningful.length <= 4 ? words.replace(/[.!]+$/, '') : undefined
}
