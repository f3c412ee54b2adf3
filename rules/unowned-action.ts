import {md} from '../src/markdown/md.ts'
import {defineRule, quote, toPlugin} from '../src/rule/contract.ts'

export const rule = defineRule({
  id: 'unowned-action',
  description: 'An action item without an owner.',
  rationale: 'Everyone agrees that it should be done, and each expects someone else to do it.',
  limits:
    'Items that are done need no owner. A person, a handle or a team is an owner; "we" and "everyone" are not. If no open item has an owner, there is one finding at the heading; otherwise, one for each item without an owner.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'a person, a team, and an item that is done',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day. Owner: Priya, due 2025-02-14
        - [x] Raise the number of workers
        - Alert when the oldest webhook waits for 5 minutes (Platform team, due 2025-02-28)
      `
    },
    {
      name: 'one of two',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day. Owner: Priya, due 2025-02-14
        - Alert when the oldest webhook waits for 5 minutes, due 2025-02-28
      `,
      findings: [
        '6:3-6:68: Unexpected action `Alert when the oldest webhook waits for 5 minutes` without an owner, expected a person or team such as `Owner: @ines`'
      ]
    },
    {
      name: 'none at all',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day, due 2025-02-14
        - Alert when the oldest webhook waits for 5 minutes, due 2025-02-28
      `,
      findings: ['3:4-3:16: Unexpected 2 actions without an owner, expected a person or team such as `Owner: @ines` for each']
    }
  ],
  *check({actions, languageKnown}) {
    const open = actions.filter((action) => action.owner === undefined && !action.done)
    const [first] = open
    if (!languageKnown || !first) return
    if (actions.every((action) => action.owner === undefined)) {
      const count = open.length === 1 ? 'action' : `${open.length} actions`
      yield {
        message: `Unexpected ${count} without an owner, expected a person or team such as \`Owner: @ines\`${open.length === 1 ? '' : ' for each'}`,
        place: first.section.place
      }
      return
    }
    for (const action of open)
      yield {message: `Unexpected action ${quote(action.work)} without an owner, expected a person or team such as \`Owner: @ines\``, place: action.place}
  }
})

export default toPlugin(rule)
