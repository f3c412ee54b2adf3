import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'invalid-front-matter',
  description: 'Front matter that is not YAML or TOML, or nests so deeply that it is not parsed.',
  rationale: 'A site generator shows no page, and this program reads its lines as text: a severity or date in it may be missed.',
  limits:
    'Text between two thematic breaks that does not begin with a key is left alone. Front matter of more than 65,536 characters, 20 levels or 20 aliases, and with a list or mapping as a key, is not parsed.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'YAML',
      markdown: md`
        ---
        title: "[SEV-2] Boarding passes late"
        tags: [boarding, queue]
        ---

        # Postmortem: boarding passes late
      `
    },
    {
      name: 'a bracket at the beginning of a value opens a list',
      markdown: md`
        ---
        title: [SEV-2]: boarding passes late
        severity: SEV-2
        ---

        # Postmortem: boarding passes late
      `,
      findings: ['2:1-2:37: Unexpected list or mapping as a key in front matter, expected text in quotes']
    },
    {
      name: 'a quotation mark is missing',
      markdown: md`
        ---
        severity: SEV-2
        title: "Boarding passes late
        ---

        # Postmortem: boarding passes late
      `,
      findings: ['3:1-3:29: Unexpected syntax in front matter, expected YAML']
    },
    {
      name: 'text between two breaks',
      markdown: md`
        ---

        Boarding passes were late: see [the queue] and "below.

        ---

        # Postmortem: boarding passes late
      `
    }
  ],
  *check({invalidFrontMatter}) {
    if (!invalidFrontMatter) return
    const {place, is, expected} = invalidFrontMatter
    yield {message: `Unexpected ${is}, expected ${expected}`, place}
  }
})

export default toPlugin(rule)
