import type {Section} from '../src/incident/model.ts'
import {sideOf} from '../src/incident/sections/section-side.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'duplicate-section',
  description: 'The same part occurs twice at the same level.',
  rationale: 'Two timelines drift apart with every edit, and a reader who finds one does not look for the other.',
  limits:
    'Headings of different levels may share a name: a part and its sub-part. Sides of a part ("What went well", "What went wrong") are no second one. Labels do not count.',
  level: 'off',
  options: {},
  examples: [
    {
      name: 'a part and its sub-part',
      markdown: md`
        # Postmortem: seat map blank

        ## Impact

        The seat map was blank for an hour.

        ### Customer impact

        900 customers could not choose a seat.
      `
    },
    {
      name: 'sides of a part',
      markdown: md`
        # Postmortem: seat map blank

        ## What went well

        The alert came within a minute.

        ## What went wrong

        Nobody could reach the image servers.
      `
    },
    {
      name: 'two summaries',
      markdown: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## What happened

        An image server was switched off.
      `,
      findings: ['7:4-7:17: Unexpected section `What happened`, expected one section `summary`, which is `Summary` on line 3']
    }
  ],
  *check({sections, language}) {
    const seen = new Map<string, Section>()
    for (const section of sections) {
      if (section.form === 'label') continue
      const side = sideOf(section, language)
      for (const key of section.keys) {
        const before = seen.get(`${key} ${section.level} ${side}`)
        if (!before) {
          seen.set(`${key} ${section.level} ${side}`, section)
          continue
        }
        yield {
          message: `Unexpected section ${quote(section.name)}, expected one section \`${key}\`, which is ${quote(before.name)} on line ${before.line}`,
          place: section.place,
          cause: {message: 'First section', place: before.place}
        }
      }
    }
  }
})

export default toPlugin(rule)
