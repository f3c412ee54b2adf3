import type {ActionItem} from '../src/incident/incident.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Compared without punctuation and case. */
export const rule = defineRule({
  id: 'duplicate-action',
  description: 'The same action twice.',
  rationale: 'Two owners, two dates, one of them forgotten.',
  level: 'off',
  options: {},
  examples: [],
  *check({actions}) {
    const seen = new Map<string, ActionItem>()
    for (const action of actions) {
      const key = action.work.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
      const before = seen.get(key)
      if (before) yield {
        message: `Unexpected second action ${quote(action.work)}, expected one as on line ${before.line}`,
        place: action.place,
        cause: {message: 'First action', place: before.place}
      }
      else seen.set(key, action)
    }
  }
})

export default toPlugin(rule)
