import type {Language} from '../../language/language.ts'
import {findPhrase, isOneOf} from '../../language/phrases.ts'
import {leadingMarks} from '../reading.ts'

/** Gives the words that make an action a wish (no system, signal, artefact or outcome is named); undefined when something is, or when unsure. */
export function vagueness(text: string, language: Language): string | undefined {
  const {action} = language
  const sentence = text.slice(leadingMarks(text)).replace(/^[^:：]{2,48}[:：]\s+(?=\S)/, '')
  const wish = findPhrase(sentence, action.wishes)
  if (wish && (wish.start === 0 || sentence.length < 60)) return wish.text
  // Digits, code, names and links are something concrete.
  if (/[\d`"“”@#(/]/.test(sentence) || sentence.length > 130) return undefined
  const words = sentence.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  const start = words.findIndex((word) => !isOneOf(word, action.auxiliaries))
  const verb = words[start] ?? ''
  if (!isOneOf(verb, action.vagueVerbs) || isNamed(sentence)) return undefined
  const rest = words.slice(start + 1)
  const cut = rest.findIndex((word, index) => index > 0 && isOneOf(word, action.purposeLinks))
  const object = (cut < 0 ? rest : rest.slice(0, cut)).filter((word) => !isOneOf(word, action.fillers))
  const purpose = cut < 0 ? [] : rest.slice(cut + 1)
  if (rest.some((word) => isOneOf(word, action.means)) || object.length === 0) return undefined
  const named = object.some((word) => !isOneOf(word, action.vagueObjects)) || purpose.some((word) => !isEmpty(word, language))
  return named ? undefined : sentence.replace(/[.!]{1,3}$/, '')
}

function isEmpty(word: string, {action}: Language): boolean {
  return isOneOf(word, action.purposes) || isOneOf(word, action.fillers) || isOneOf(word, action.vagueObjects) || isOneOf(word, action.purposeLinks)
}

/** Whether a word in the middle is capitalised, as names of systems are. */
function isNamed(sentence: string): boolean {
  return /\s\p{Lu}\p{L}/u.test(sentence.slice(2))
}
