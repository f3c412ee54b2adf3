import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Continuations of the entry above and times left open on purpose are fine. */
export const rule = defineRule({
  id: 'untimed-event',
  description: 'An entry of the timeline without a time.',
  rationale: 'It cannot be placed: did it happen before or after the entry above?',
  level: 'warning',
  options: {},
  examples: [],
  *check({timeline}) {
    for (const entry of timeline.untimed) yield {message: `Unexpected entry ${quote(entry.text)} without a time, expected a time, or \`unknown\``, place: entry.place}
  }
})

export default toPlugin(rule)
