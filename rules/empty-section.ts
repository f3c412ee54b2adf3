import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'empty-section',
  description: 'A section has a heading and nothing under it.',
  rationale: 'Somebody meant to write this part and did not. "None, because …" is an answer; a blank is not.',
  limits: 'A picture, a table or a sub-heading with text is content.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'a reason is content',
      markdown: md`
        # Postmortem: boarding passes late

        ## Resolution

        None: the queue drained by itself.

        ## Lessons learned

        ### What went well

        The alert came within a minute.
      `
    },
    {
      name: 'nothing between two headings',
      markdown: md`
        # Postmortem: boarding passes late

        ## Resolution

        ## Lessons learned

        The alert came within a minute.
      `,
      findings: ['3:4-3:14: Unexpected empty section `Resolution`, expected text below it or a reason why there is none']
    }
  ],
  *check({sections}) {
    for (const section of sections) {
      if (!section.empty || section.form === 'label') continue
      yield {message: `Unexpected empty section ${quote(section.name)}, expected text below it or a reason why there is none`, place: section.place}
    }
  }
})

export default toPlugin(rule)
