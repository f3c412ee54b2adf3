import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** One finding at the heading when no action has one, else one for each open action that lacks it. */
export const rule = defineRule({
  id: 'undated-action',
  description: 'An action item without a due date.',
  rationale: 'An action without a date is always for later.',
  level: 'warning',
  options: {},
  examples: [],
  *check({actions, languageKnown}) {
    const open = actions.filter((action) => action.due === undefined && !action.done)
    const [first] = actions
    if (!languageKnown || !first || open.length === 0) return
    if (actions.every((action) => action.due === undefined)) {
      yield {message: `Unexpected action items without due date (${actions.length}), expected a date, such as \`due 2024-05-31\``, place: first.section.place}
      return
    }
    for (const action of open) yield {message: `Unexpected action ${quote(action.work)} without due date, expected a date, such as \`due 2024-05-31\``, place: action.place}
  }
})

export default toPlugin(rule)
