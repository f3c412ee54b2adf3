import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Only full dates are compared. */
export const rule = defineRule({
  id: 'overdue-action',
  description: 'An open action whose due date is past.',
  rationale: 'An overdue action is the next incident waiting.',
  level: 'off',
  options: {},
  examples: [],
  *check({actions, settings}) {
    const now = settings.now ?? Date.now()
    for (const action of actions) {
      const day = action.due && /^\d{4}-\d{2}-\d{2}$/.test(action.due) ? Date.parse(action.due) : undefined
      if (action.done || day === undefined || day + 86_400_000 > now) continue
      yield {message: `Unexpected open action that was due ${quote(action.due ?? '')}, expected it to be done or to have a new date`, place: action.place}
    }
  }
})

export default toPlugin(rule)
