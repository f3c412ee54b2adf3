import type {ActionItem} from '../src/incident/model.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'duplicate-action',
  description: 'The same action twice.',
  rationale: 'Each owner thinks the other one does it, or both do.',
  limits: 'Only the same words count, without case and punctuation.',
  level: 'off',
  options: {},
  examples: [
    {
      name: 'two places for one kind of work',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Alert when the oldest webhook waits for 5 minutes (Priya, due 2025-02-14)
        - Alert when the oldest mail waits for 5 minutes (Odd, due 2025-02-14)
      `
    },
    {
      name: 'written down twice',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Alert when the oldest webhook waits for 5 minutes
        - Retry webhooks for a whole day
        - Alert when the oldest webhook waits for 5 minutes.
      `,
      findings: ['7:3-7:53: Unexpected second action `Alert when the oldest webhook waits for 5 minutes`, expected it once as on line 5']
    }
  ],
  *check({actions}) {
    const seen = new Map<string, ActionItem>()
    for (const action of actions) {
      const key = action.work
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const before = seen.get(key)
      if (before) {
        yield {
          message: `Unexpected second action ${quote(action.work)}, expected it once as on line ${before.line}`,
          place: action.place,
          cause: {message: 'First action', place: before.place}
        }
      } else seen.set(key, action)
    }
  }
})

export default toPlugin(rule)
