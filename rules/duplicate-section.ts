import type {Section} from '../src/incident/incident.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Headings of different levels may share a key: a part and its sub-part. */
export const rule = defineRule({
  id: 'duplicate-section',
  description: 'The same part occurs twice at the same level.',
  rationale: 'Two summaries or two timelines drift apart; readers find one of them.',
  level: 'off',
  options: {},
  examples: [],
  *check({sections}) {
    const seen = new Map<string, Section>()
    for (const section of sections) {
      if (section.form === 'label') continue
      for (const key of section.keys) {
        const before = seen.get(`${key} ${section.level}`)
        if (!before) seen.set(`${key} ${section.level}`, section)
        else yield {
          message: `Unexpected second section \`${key}\`, expected one, as ${quote(before.name)} on line ${before.line}`,
          place: section.place,
          cause: {message: 'First section', place: before.place}
        }
      }
    }
  }
})

export default toPlugin(rule)
