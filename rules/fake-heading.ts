import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Labels with text on the same line ("Impact: users saw errors") and labels of list items are no headings. */
export const rule = defineRule({
  id: 'fake-heading',
  description: 'A line plays the part of a heading but is not Markdown for one.',
  rationale: 'Tables of contents, links to parts and tools that read the document do not see it.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [],
  *check({sections}) {
    for (const section of sections) {
      if (!section.fake) continue
      yield {message: `Unexpected line ${quote(section.text)} in the part of a heading, expected a Markdown heading such as \`## ${section.name}\``, place: section.place, edits: section.edits}
    }
  }
})

export default toPlugin(rule)
