import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'fake-heading',
  description: 'A line plays the part of a heading but is not Markdown for one.',
  rationale: 'Nobody can link to it, no table of contents lists it, and some renderers glue it to the paragraph below.',
  limits:
    'A label with text on its own line ("Impact: users saw errors") and a label of a list item are no headings. No fix in a list, nor where another bold line that names no part of a postmortem looks the same: one of the two would stay behind.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [
    {
      name: 'headings and labels',
      markdown: md`
        # Postmortem: seat map blank

        Severity: SEV-2

        ## Summary

        - **Impact:** 900 customers could not choose a seat.
      `
    },
    {
      name: 'bold lines',
      markdown: md`
        # Postmortem: seat map blank

        **Summary**

        The seat map was blank for an hour.

        **Root cause**

        An image server was switched off.
      `,
      findings: [
        '3:3-3:10: Unexpected line `Summary` in the part of a heading, expected a Markdown heading such as `## Summary`',
        '7:3-7:13: Unexpected line `Root cause` in the part of a heading, expected a Markdown heading such as `## Root cause`'
      ],
      fixed: md`
        # Postmortem: seat map blank

        ## Summary

        The seat map was blank for an hour.

        ## Root cause

        An image server was switched off.
      `
    },
    {
      name: 'a name directly above its text',
      markdown: md`
        # Postmortem: seat map blank

        Root cause:
        An image server was switched off.
      `,
      findings: ['3:1-3:12: Unexpected line `Root cause:` in the part of a heading, expected a Markdown heading such as `## Root cause`'],
      fixed: md`
        # Postmortem: seat map blank

        ## Root cause

        An image server was switched off.
      `
    },
    {
      name: 'what looks alike gets one level, and parts of a part the next',
      markdown: md`
        Root cause and resolution
        Root cause:
        An image server was switched off.
        Resolution:
        It was switched on again.
        Action items
        Alert on missing images (Priya, due 2025-06-06)
      `,
      findings: [
        '1:1-1:26: Unexpected line `Root cause and resolution` in the part of a heading, expected a Markdown heading such as `## Root cause and resolution`',
        '2:1-2:12: Unexpected line `Root cause:` in the part of a heading, expected a Markdown heading such as `### Root cause`',
        '4:1-4:12: Unexpected line `Resolution:` in the part of a heading, expected a Markdown heading such as `### Resolution`',
        '6:1-6:13: Unexpected line `Action items` in the part of a heading, expected a Markdown heading such as `## Action items`'
      ],
      fixed: md`
        ## Root cause and resolution

        ### Root cause

        An image server was switched off.

        ### Resolution

        It was switched on again.

        ## Action items

        Alert on missing images (Priya, due 2025-06-06)
      `
    }
  ],
  *check({sections}) {
    for (const {fake, text, name, place, edits} of sections) {
      if (!fake) continue
      const marks = edits.map((edit) => /^\s*(#{1,6})/.exec(edit.text)?.[1]).find((mark) => mark !== undefined) ?? '##'
      yield {
        message: `Unexpected line ${quote(text)} in the part of a heading, expected a Markdown heading such as ${quote(`${marks} ${name.replace(/^#{1,6}\s*/, '')}`)}`,
        place,
        edits
      }
    }
  }
})

export default toPlugin(rule)
