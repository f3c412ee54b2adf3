import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Done items need no ticket. */
export const rule = defineRule({
  id: 'untracked-action',
  description: 'An action item without a ticket or link.',
  rationale: 'Work that is in no tracker is done by nobody who plans work.',
  level: 'off',
  options: {},
  examples: [],
  *check({actions}) {
    for (const action of actions) {
      if (action.ticket !== undefined || action.done) continue
      yield {message: `Unexpected action ${quote(action.work)} without a ticket, expected a link or an id such as \`PAY-123\``, place: action.place}
    }
  }
})

export default toPlugin(rule)
