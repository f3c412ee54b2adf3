import {hasPhrase} from '../src/language/phrases.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'missing-actions',
  description: 'The section for actions holds no items that could be done one by one.',
  rationale: 'A paragraph of intentions cannot be assigned, dated or ticked off.',
  limits: '"No actions, because …" is an answer. An empty section is reported by empty-section, an absent one by missing-section.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'a reason why there are none',
      markdown: md`
        # Postmortem: tickets without a barcode

        ## Action items

        No actions: the old printer service was to be switched off in a week and has been switched off today.
      `
    },
    {
      name: 'intentions in a paragraph',
      markdown: md`
        # Postmortem: tickets without a barcode

        ## Action items

        It became clear to us that the tests of the printer service are too few, and that the teams of the terminals
        hear of a new version too late, which is something that we as a company have known for a while now.
      `,
      findings: ['3:4-3:16: Missing action items, expected a list of tasks, or a sentence that says why there are none']
    }
  ],
  *check({actions, actionSections, language, languageKnown}) {
    if (!languageKnown || actions.length > 0 || actionSections.length === 0) return
    const [section] = actionSections
    if (!section || actionSections.every((own) => own.empty || own.form === 'label')) return
    const text = actionSections.flatMap((own) => [own.heading.text, ...own.lines.map((line) => line.text)]).join(' ')
    if (hasPhrase(text, language.action.none)) return
    yield {message: 'Missing action items, expected a list of tasks, or a sentence that says why there are none', place: section.place}
  }
})

export default toPlugin(rule)
