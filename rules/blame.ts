import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Needs a human subject, outside quotes; saying neutrally who did what is no blame. */
export const rule = defineRule({
  id: 'blame',
  description: 'A person or group is blamed.',
  rationale: 'People who are blamed stop reporting. Ask what made the mistake possible.',
  level: 'warning',
  options: {},
  examples: [],
  *check({blame, languageKnown}) {
    if (!languageKnown) return
    for (const phrase of blame) yield {message: `Unexpected blame in ${quote(phrase.text)}, expected what in the system made it possible`, place: phrase.place}
  }
})

export default toPlugin(rule)
