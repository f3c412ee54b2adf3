import {dateContradictions} from '../src/incident/consistency/date-contradictions.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'date-mismatch',
  description: 'An end before its start, or two dates for the same incident.',
  rationale: 'A wrong day sends everybody who looks for the cause to the wrong deployment and the wrong logs.',
  limits: 'The date in a file name, a bare `date` in the front matter and dates of publication may differ from the incident.',
  level: 'error',
  options: {},
  examples: [
    {
      name: 'published the day after',
      markdown: md`
        ---
        title: Gate codes rejected
        date: 2025-03-28
        ---

        # Postmortem: gate codes rejected

        - Start: 2025-03-27 19:30 UTC
        - End: 2025-03-27 21:45 UTC
      `
    },
    {
      name: 'an end before its start',
      markdown: md`
        # Postmortem: gate codes rejected

        - Start: 2025-03-27 19:30 UTC
        - End: 2025-03-26 21:45 UTC
      `,
      findings: ['4:8-4:28: Unexpected end `2025-03-26 21:45 UTC` before its start, expected an end after `2025-03-27 19:30 UTC` on line 3']
    },
    {
      name: 'a label names another month',
      markdown: md`
        # Postmortem: login loop

        Date: 13 February 2025

        ## Timeline (UTC)

        - 2025-03-13 18:20 Cookie domain is changed, login loop begins
        - 2025-03-13 18:29 Alert pages Ines
        - 2025-03-13 19:05 Change taken back, logins are restored
      `,
      findings: ['3:7-3:23: Unexpected date `13 February 2025`, expected `2025-03-13` as on line 7']
    }
  ],
  *check(incident) {
    for (const {stated, against, kind} of dateContradictions(incident)) {
      const what = kind === 'end' ? `end ${quote(stated.text)} before its start` : `date ${quote(stated.text)}`
      const wanted = kind === 'end' ? `an end after ${quote(against.text)}` : `${quote(against.text)} as`
      yield {
        message: `Unexpected ${what}, expected ${wanted} on line ${against.line}`,
        place: stated.place,
        cause: {message: `Other date: ${quote(against.text)}`, place: against.place},
        level: kind === 'incident' ? 'warning' : 'error'
      }
    }
  }
})

export default toPlugin(rule)
