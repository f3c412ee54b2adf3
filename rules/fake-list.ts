import {defineRule, toPlugin} from '../src/rule.ts'

/** Lines separated by blank lines or hard breaks are fine. */
export const rule = defineRule({
  id: 'fake-list',
  description: 'Entries that Markdown runs together into one paragraph, or typed bullets.',
  rationale: 'On a rendered page these lines become one block of text; times and tasks drown in it.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [],
  *check({fakeLists}) {
    for (const list of fakeLists) {
      const what = list.form === 'typed' ? 'typed bullets' : list.form === 'running' ? 'several entries in one paragraph' : `${list.lines.length} lines that Markdown joins into one paragraph`
      yield {message: `Unexpected ${what}, expected list items (\`- \`)`, place: list.place, edits: list.edits}
    }
  }
})

export default toPlugin(rule)
