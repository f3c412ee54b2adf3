import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Silent when a system, signal, artefact or outcome is named. */
export const rule = defineRule({
  id: 'vague-action',
  description: 'A wish instead of an action: nothing in it could be done and checked.',
  rationale: '"Improve monitoring" is never finished. Name the system, the signal or the outcome.',
  level: 'warning',
  options: {},
  examples: [],
  *check({actions, languageKnown}) {
    if (!languageKnown) return
    for (const action of actions) {
      if (action.vague === undefined) continue
      yield {message: `Unexpected vague action ${quote(action.vague)}, expected a task that names what is changed, so that one can tell when it is done`, place: action.place}
    }
  }
})

export default toPlugin(rule)
