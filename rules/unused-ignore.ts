import {defineRule, toPlugin} from '../src/rule.ts'

/** A comment that ignores a rule and silences nothing. */
export const rule = defineRule({
  id: 'unused-ignore',
  description: 'A comment that ignores a rule and silences nothing.',
  rationale: 'It hides the next finding of that rule.',
  level: 'warning',
  options: {},
  examples: [],
  *check(): Iterable<never> {
    // Found by the pass that applies such comments (src/suppress.ts): only it knows which were used.
  }
})

export default toPlugin(rule)
