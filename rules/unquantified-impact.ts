import {hasPhrase, wordsOnly} from '../src/language/phrases.ts'
import {defineRule, toPlugin} from '../src/rule.ts'

/** A share, count or duration, also in another part, is enough. */
export const rule = defineRule({
  id: 'unquantified-impact',
  description: 'The impact names no number and does not say that it is unknown.',
  rationale: '"Some users" may be ten or ten million; an estimate is better than no number.',
  level: 'off',
  options: {},
  examples: [],
  *check({sections, claims, language}) {
    const section = sections.find((own) => own.keys.includes('impact'))
    if (!section || section.empty) return
    const text = [section.heading.text, ...section.lines.map((line) => line.text)].join(' ')
    if (/\d/.test(text) || hasPhrase(text, wordsOnly(language.unknown)) || claims.shares.length > 0) return
    yield {message: 'Unexpected impact without a number, expected a share, count or duration, or `unknown`', place: section.place}
  }
})

export default toPlugin(rule)
