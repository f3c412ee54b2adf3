import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'unused-ignore',
  description: 'A comment, or a setting in front matter, that ignores a rule and silences nothing.',
  rationale: 'The reason for it is gone, but the next finding of that rule will be hidden by it.',
  limits:
    'Comments for rules that are off, for rules of other linters, and for all rules at once are left alone; in front matter every unknown name is reported.',
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
      name: 'at the end of a line it is about that line',
      markdown: md`
        # Postmortem: boarding passes late

        ## Timeline (UTC)

        - 14:52 the queue is full
        - 14:49 the first pass is late <!--lint ignore unordered-timeline -- the scanner's clock was wrong-->
      `
    },
    {
      name: 'in front matter it is about the document',
      markdown: md`
        ---
        postmortemLint: {disable: [empty-section, blame, lessons]}
        ---

        # Postmortem: boarding passes late

        ## Resolution
      `,
      findings: [
        '2:43-2:48: Unexpected disable in front matter of `blame`, expected none where it silences nothing',
        '2:50-2:57: Unexpected rule `lessons` in front matter, expected the id of a rule'
      ]
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
    // Found by the pass that applies such comments (src/ignore/suppress.ts): only it knows which were used.
  }
})

export default toPlugin(rule)
