import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'undated-action',
  description: 'An action item without a due date.',
  rationale: 'Without a date there is no day on which anybody asks for it.',
  limits:
    'Done items need no date. A quarter ("Q3 2025") counts as a date, "next sprint" does not. One finding at the heading when no open item has one, else one for each that lacks it.',
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
      findings: ['6:3-6:58: Missing due date for action `Alert when the oldest webhook waits for 5 minutes (Odd)`, expected a date such as `due 2024-05-31`']
    },
    {
      name: 'none at all',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
      findings: ['3:4-3:16: Missing due dates for 2 actions, expected a date such as `due 2024-05-31` for each']
    }
  ],
  *check({actions, languageKnown}) {
    const open = actions.filter((action) => action.due === undefined && !action.done)
    const [first] = open
    if (!languageKnown || !first) return
    if (actions.every((action) => action.due === undefined)) {
      const [missing, each] = open.length === 1 ? ['due date for the action', ''] : [`due dates for ${open.length} actions`, ' for each']
      yield {
        message: `Missing ${missing}, expected a date such as \`due 2024-05-31\`${each}`,
        place: first.section.place
      }
      return
    }
    for (const action of open)
      yield {message: `Missing due date for action ${quote(action.work)}, expected a date such as \`due 2024-05-31\``, place: action.place}
  }
})

export default toPlugin(rule)
