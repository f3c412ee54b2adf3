import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** "None, because …" is content; sub-headings count when something stands under them. */
export const rule = defineRule({
  id: 'empty-section',
  description: 'A section has a heading and nothing under it.',
  rationale: 'A heading without text is a part that was planned and forgotten. "None, because …" is an answer; nothing is not.',
  level: 'warning',
  options: {},
  examples: [],
  *check({sections}) {
    for (const section of sections) {
      if (!section.empty || section.form === 'label') continue
      yield {message: `Unexpected empty section ${quote(section.name)}, expected text below it or a reason why there is none`, place: section.place}
    }
  }
})

export default toPlugin(rule)
