import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'unowned-action',
  description: 'An action item without an owner.',
  rationale: 'Everybody agrees that it should be done, and each expects another to do it.',
  limits:
    'Done items need no owner. A person, a handle or a team will do; "we" and "everyone" will not. One finding at the heading when no open item has one, else one for each that lacks it.',
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
      findings: ['6:3-6:68: Missing owner for action `Alert when the oldest webhook waits for 5 minutes`, expected a person or team such as `Owner: @ines`']
    },
    {
      name: 'none at all',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Retry webhooks for a whole day, due 2025-02-14
        - Alert when the oldest webhook waits for 5 minutes, due 2025-02-28
      `,
      findings: ['3:4-3:16: Missing owners for 2 actions, expected a person or team such as `Owner: @ines` for each']
    }
  ],
  *check({actions, languageKnown}) {
    const open = actions.filter((action) => action.owner === undefined && !action.done)
    const [first] = open
    if (!languageKnown || !first) return
    if (actions.every((action) => action.owner === undefined)) {
      const [missing, each] = open.length === 1 ? ['owner for the action', ''] : [`owners for ${open.length} actions`, ' for each']
      yield {
        message: `Missing ${missing}, expected a person or team such as \`Owner: @ines\`${each}`,
        place: first.section.place
      }
      return
    }
    for (const action of open)
      yield {message: `Missing owner for action ${quote(action.work)}, expected a person or team such as \`Owner: @ines\``, place: action.place}
  }
})

export default toPlugin(rule)
