import {md} from '../src/markdown/md.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

export const rule = defineRule({
  id: 'fake-heading',
  description: 'A line plays the part of a heading but is not Markdown for one.',
  rationale: 'Nobody can link to it, no table of contents lists it, and some renderers glue it to the paragraph below.',
  limits: 'A label with text on its own line ("Impact: users saw errors") and a label of a list item are no headings.',
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
