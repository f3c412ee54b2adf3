import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'untracked-action',
  description: 'An action item without a ticket or link.',
  rationale: 'Work is planned from the tracker, and nobody opens an old postmortem for it.',
  limits: 'Done items need no ticket. Off by default: small teams work from the document.',
  level: 'off',
  options: {},
  examples: [
    {
      name: 'an id, a link, and an item that is done',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, PAY-301)
        - [Alert on the oldest webhook](https://github.com/harborline/alerts/issues/44) (Odd)
        - [x] Raise the number of workers
      `
    },
    {
      name: 'in no tracker',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day (Priya, PAY-301)
        - Alert when the oldest webhook waits for 5 minutes (Odd)
      `,
      findings: ['6:3-6:58: Missing ticket for action `Alert when the oldest webhook waits for 5 minutes (Odd)`, expected a link or an id such as `PAY-123`']
    }
  ],
  *check({actions}) {
    for (const action of actions) {
      if (action.ticket !== undefined || action.done) continue
      yield {message: `Missing ticket for action ${quote(action.work)}, expected a link or an id such as \`PAY-123\``, place: action.place}
    }
  }
})

export default toPlugin(rule)
