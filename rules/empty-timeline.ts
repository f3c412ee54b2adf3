import {defineRule, toPlugin} from '../src/rule.ts'

/** Silence must not mean unread: what is not understood is said. */
export const rule = defineRule({
  id: 'empty-timeline',
  description: 'A timeline section in which no entry with a time can be read.',
  rationale: 'Without times nothing can be measured: not how long it took to notice, nor how long users waited.',
  level: 'warning',
  options: {},
  examples: [],
  *check({timeline}) {
    const {section, events} = timeline
    if (!section || section.empty || events.length > 0 || section.form === 'label') return
    yield {message: `Unexpected timeline without times, expected entries such as \`14:02 UTC alerts fire\``, place: section.place}
  }
})

export default toPlugin(rule)
