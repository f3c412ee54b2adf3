import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'overdue-action',
  description: 'An open action whose due date is past.',
  rationale: 'Until it is done the same incident can happen again, and everybody who reads the document believes it cannot.',
  limits: 'Only full dates are compared ("next sprint" is not). Off by default: a document that was right when it was written would fail later.',
  usesClock: true,
  level: 'off',
  options: {},
  examples: [
    {
      name: 'done',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - [x] Retry webhooks for a whole day (Priya, due 2024-02-14)
        - [ ] Alert when the oldest webhook waits for 5 minutes (Odd, next sprint)
      `
    },
    {
      name: 'open and past',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - [x] Retry webhooks for a whole day (Priya, due 2024-02-14)
        - [ ] Alert when the oldest webhook waits for 5 minutes (Odd, due 2024-02-28)
      `,
      findings: ['6:7-6:78: Unexpected open action that was due on 2024-02-28, expected it done or a new date']
    }
  ],
  *check({actions, settings}) {
    const now = settings.now ?? Date.now()
    for (const {due, done, place} of actions) {
      const day = due !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(due) ? Date.parse(due) : undefined
      if (done || day === undefined || due === undefined || day + 86_400_000 > now) continue
      yield {message: `Unexpected open action that was due on ${due}, expected it done or a new date`, place}
    }
  }
})

export default toPlugin(rule)
