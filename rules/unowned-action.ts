import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** One finding at the heading when no action has one, else one for each open action that lacks it. */
export const rule = defineRule({
  id: 'unowned-action',
  description: 'An action item without an owner.',
  rationale: 'An action that nobody owns is not done.',
  level: 'warning',
  options: {},
  examples: [],
  *check({actions, languageKnown}) {
    const open = actions.filter((action) => action.owner === undefined && !action.done)
    const [first] = actions
    if (!languageKnown || !first || open.length === 0) return
    if (actions.every((action) => action.owner === undefined)) {
      yield {message: `Unexpected action items without owner (${actions.length}), expected a person or team, such as \`Owner: @ada\``, place: first.section.place}
      return
    }
    for (const action of open) yield {message: `Unexpected action ${quote(action.work)} without owner, expected a person or team, such as \`Owner: @ada\``, place: action.place}
  }
})

export default toPlugin(rule)
