import {md} from '../src/markdown/md.ts'
import {defineRule, quote, toPlugin} from '../src/rule/contract.ts'

export const rule = defineRule({
  id: 'undated-action',
  description: 'An action item without a due date.',
  rationale: 'Without a date, there is no day on which anyone asks for it.',
  limits:
    'Items that are done need no date. A quarter ("Q3 2025") counts as a date; "next sprint" does not. If no open item has a date, there is one finding at the heading; otherwise, one for each item without a date.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'dates, and an item that is done',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, due 2025-02-14)
        - [x] Raise the number of workers
        - Alert on webhooks older than 5 minutes (Odd, due Q3 2025)
      `
    },
    {
      name: 'one of two',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, due 2025-02-14)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
      findings: [
        '6:3-6:58: Unexpected action `Alert when the oldest webhook waits for 5 minutes (Odd)` without a due date, expected a date such as `due 2024-05-31`'
      ]
    },
    {
      name: 'none at all',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
      findings: ['3:4-3:16: Unexpected 2 actions without a due date, expected a date such as `due 2024-05-31` for each']
    }
  ],
  *check({actions, languageKnown}) {
    const open = actions.filter((action) => action.due === undefined && !action.done)
    const [first] = open
    if (!languageKnown || !first) return
    if (actions.every((action) => action.due === undefined)) {
      const count = open.length === 1 ? 'action' : `${open.length} actions`
      yield {
        message: `Unexpected ${count} without a due date, expected a date such as \`due 2024-05-31\`${open.length === 1 ? '' : ' for each'}`,
        place: first.section.place
      }
      return
    }
    for (const action of open)
      yield {message: `Unexpected action ${quote(action.work)} without a due date, expected a date such as \`due 2024-05-31\``, place: action.place}
  }
})

export default toPlugin(rule)
