import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Not when it is denied or guarded against. */
export const rule = defineRule({
  id: 'human-error-cause',
  description: '"Human error" is given as a cause.',
  rationale: 'It explains nothing: people err every day, and most systems do not fail of it.',
  level: 'warning',
  options: {},
  examples: [],
  *check({humanError, languageKnown}) {
    if (!languageKnown) return
    for (const phrase of humanError) yield {message: `Unexpected ${quote(phrase.text)} as a cause, expected what made the error possible or let it through`, place: phrase.place}
  }
})

export default toPlugin(rule)
