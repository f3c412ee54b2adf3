import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Never in code; redactions, link texts with a definition and task boxes are no placeholders. */
export const rule = defineRule({
  id: 'placeholder',
  description: 'Template text that was never filled in.',
  rationale: 'A reader cannot know whether the value is unknown or was forgotten.',
  level: 'error',
  options: {},
  examples: [],
  *check({placeholders}) {
    for (const phrase of placeholders) yield {message: `Unexpected placeholder ${quote(phrase.text)}, expected a value, or \`unknown\` if it is not known`, place: phrase.place}
  }
})

export default toPlugin(rule)
