import {defineRule, toPlugin} from '../src/rule.ts'

/** An indented block that reads as code, output or a log is left alone. */
export const rule = defineRule({
  id: 'accidental-code',
  description: 'Prose that its indentation turned into a code block.',
  rationale: 'Four spaces after a blank line make a code block: text in it does not wrap, and links and emphasis in it are dead.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [],
  *check({accidentalCode}) {
    for (const block of accidentalCode) yield {message: `Unexpected code block made of prose by its indentation, expected text at the margin`, place: block.place, edits: block.safe ? block.edits : []}
  }
})

export default toPlugin(rule)
