import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'fake-list',
  description: 'Entries that Markdown runs together into one paragraph, or typed bullets.',
  rationale: 'What looks like a list in the editor is one block of text on the page; times and tasks drown in it.',
  limits:
    'Lines separated by blank lines or hard breaks, and wrapped sentences, are fine. No fix where bold, code or a link reaches over several entries: apart, they would show its marks.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [
    {
      name: 'a list, and a sentence that wraps before a time',
      markdown: md`
        # Postmortem: freight labels misprinted

        The printers were given the wrong paper size. We noticed it at 09:40 UTC and corrected the setting by
        10:15 UTC.

        ## Timeline (UTC)

        - 09:05 Labels come out cut off
        - 10:15 Setting corrected
      `
    },
    {
      name: 'lines without list markers',
      markdown: md`
        # Postmortem: freight labels misprinted

        ## Timeline (UTC)

        09:05 Labels come out cut off
        09:40 Terminal calls on-call
        10:15 Setting corrected
      `,
      findings: ['5:1-7:24: Unexpected 3 lines that Markdown joins into one paragraph, expected list items (`- `)'],
      fixed: md`
        # Postmortem: freight labels misprinted

        ## Timeline (UTC)

        - 09:05 Labels come out cut off
        - 09:40 Terminal calls on-call
        - 10:15 Setting corrected
      `
    },
    {
      name: 'typed bullets',
      markdown: md`
        # Postmortem: freight labels misprinted

        ## Action items

        • Check the paper size before printing (Odd, due 2025-02-14)
        • Alert on cut-off labels (Marek, due 2025-02-28)
      `,
      findings: ['5:1-6:50: Unexpected typed bullets, expected list items (`- `)'],
      fixed: md`
        # Postmortem: freight labels misprinted

        ## Action items

        - Check the paper size before printing (Odd, due 2025-02-14)
        - Alert on cut-off labels (Marek, due 2025-02-28)
      `
    },
    {
      name: 'bullets below bullets, and a sentence that is none of them',
      markdown: md`
        # Postmortem: freight labels misprinted

        ## Action items

        • Before printing:
        o  Check the paper size (Odd, due 2025-02-14)
        o  Print a test label (Marek, due 2025-02-28)
        • Alert on cut-off labels (Marek, due 2025-02-28).
        We look at all of them again in April.
      `,
      findings: ['5:1-9:39: Unexpected typed bullets, expected list items (`- `)'],
      fixed: md`
        # Postmortem: freight labels misprinted

        ## Action items

        - Before printing:
          - Check the paper size (Odd, due 2025-02-14)
          - Print a test label (Marek, due 2025-02-28)
        - Alert on cut-off labels (Marek, due 2025-02-28).

        We look at all of them again in April.
      `
    }
  ],
  *check({fakeLists}) {
    for (const {form, lines, place, edits} of fakeLists) {
      const what =
        form === 'typed'
          ? 'typed bullets'
          : form === 'running'
            ? 'several entries in one paragraph'
            : `${lines.length} lines that Markdown joins into one paragraph`
      yield {message: `Unexpected ${what}, expected list items (\`- \`)`, place, edits}
    }
  }
})

export default toPlugin(rule)
