import {md} from '../src/markdown/md.ts'
import {defineRule, toPlugin} from '../src/rule.ts'

export const rule = defineRule({
  id: 'unused-ignore',
  description: 'A comment that ignores a rule and silences nothing.',
  rationale: 'The reason for it is gone, but the next finding of that rule will be hidden by it.',
  limits: 'Comments for rules that are off, for rules of other linters, and for all rules at once are left alone.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'it silences a finding',
      markdown: md`
        # Postmortem: boarding passes late

        <!--lint ignore empty-section -- filled in after the review-->

        ## Resolution

        ## Lessons learned

        The alert came within a minute.
      `
    },
    {
      name: 'it silences nothing, or names no rule',
      markdown: md`
        # Postmortem: boarding passes late

        <!--lint disable empty-section-->

        ## Resolution

        The queue drained by itself.

        <!--lint disable empty-sections-->
      `,
      findings: [
        '3:18-3:31: Unexpected comment to disable `empty-section`, expected none where it silences nothing',
        '9:18-9:32: Unexpected rule `empty-sections` in a comment, expected `empty-section`'
      ]
    }
  ],
  *check(): Iterable<never> {
    // Found by the pass that applies such comments (src/suppress.ts): only it knows which were used.
  }
})

export default toPlugin(rule)
