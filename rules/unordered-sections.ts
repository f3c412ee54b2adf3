import {misplacedSections} from '../src/incident/sections/section-order.ts'
import {sectionKeys} from '../src/language/language.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'unordered-sections',
  description: 'Sections do not stand in the agreed order.',
  rationale: 'Who reads many postmortems looks for the same part at the same place.',
  limits:
    'Only sections with a known name take part, labels do not. It names the fewest sections that have to be moved. Off by default: the order is a matter of agreement.',
  level: 'off',
  options: {order: ['summary', 'impact', 'detection', 'timeline', 'root-cause', 'resolution', 'lessons-learned', 'action-items'] as readonly string[]},
  values: {order: sectionKeys},
  examples: [
    {
      name: 'in order, with a part of its own',
      markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Glossary

        A seat map shows the decks of a ferry.

        ## Root cause

        An image server was switched off.
      `
    },
    {
      name: 'the cause before the summary',
      markdown: md`
        # Postmortem: seat map blank

        ## Root cause

        An image server was switched off.

        ## Summary

        The seat map was blank for an hour.
      `,
      findings: ['7:4-7:11: Unexpected section `Summary` after `Root cause` on line 3, expected it before']
    },
    {
      name: 'one part too early',
      markdown: md`
        # Postmortem: seat map blank

        ## Action items

        - Alert when a seat map is blank (Odd, due 2025-02-14)

        ## Summary

        The seat map was blank for an hour.

        ## Root cause

        An image server was switched off.
      `,
      findings: ['3:4-3:16: Unexpected section `Action items` before `Root cause` on line 11, expected it after']
    },
    {
      name: 'another order',
      options: {order: ['action-items', 'summary']},
      markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Action items

        - Alert when a seat map is blank (Odd, due 2025-02-14)
      `,
      findings: ['7:4-7:16: Unexpected section `Action items` after `Summary` on line 3, expected it before']
    }
  ],
  *check({sections}, {order}) {
    for (const {section, other, expected} of misplacedSections(sections, order)) {
      const stands = expected === 'before' ? 'after' : 'before'
      yield {
        message: `Unexpected section ${quote(section.name)} ${stands} ${quote(other.name)} on line ${other.line}, expected it ${expected}`,
        place: section.place,
        cause: {message: `Section that should ${expected === 'before' ? 'follow' : 'come first'}`, place: other.place}
      }
    }
  }
})

export default toPlugin(rule)
