import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Compares shares of the same thing that are said to be hit; ranges, recoveries and parts of the whole are not compared. */
export const rule = defineRule({
  id: 'impact-mismatch',
  description: 'Two different shares for the same quantity.',
  rationale: 'The share of users is what everybody outside the team reads; here the document gives two.',
  level: 'warning',
  options: {},
  examples: [],
  *check({claims}) {
    const shares = claims.shares.filter((share) => share.aspect === 'affected' && share.of !== '')
    const [first] = shares
    const other = shares.find((share) => first && share.of === first.of && share.share.value !== first.share.value)
    if (!first || !other) return
    yield {
      message: `Unexpected share ${quote(other.text)} of ${other.of}s, expected ${quote(first.text)} as on line ${first.line}`,
      place: other.place,
      cause: {message: `Stated here as ${quote(first.text)}`, place: first.place}
    }
  }
})

export default toPlugin(rule)
