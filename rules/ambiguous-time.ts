import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Reported once for each spelling. */
export const rule = defineRule({
  id: 'ambiguous-time',
  description: 'A time or date that may be read in two ways.',
  rationale: '03/04/2024 is April in Lagos and March in New York; 2:10 without am or pm may be night or afternoon.',
  level: 'warning',
  options: {},
  examples: [],
  *check({ambiguousTimes}) {
    const seen = new Set<string>()
    for (const phrase of ambiguousTimes) {
      if (seen.has(phrase.text)) continue
      seen.add(phrase.text)
      const dated = phrase.text.length > 5
      yield {message: `Unexpected ambiguous ${dated ? 'date' : 'time'} ${quote(phrase.text)}, expected ${dated ? 'a date such as `2024-04-03`' : 'am, pm or a 24-hour time'}`, place: phrase.place, expected: phrase.expected}
    }
  }
})

export default toPlugin(rule)
