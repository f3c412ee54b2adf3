import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'ambiguous-time',
  description: 'A time or date that may be read in two ways.',
  rationale: '03/04/2024 is April in Bergen and March in Boston; 1:05 after a long night may be noon or midnight.',
  limits:
    'Silent where the order of the entries, a day above 12 or another date in the document leaves one reading. Each spelling of a date is reported once, and of the times the first.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'the month is a word',
      markdown: md`
        # Postmortem: fares not shown on 3 April 2024

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied, outage begins
        - 12:20 Priya is paged
        - 13:05 Fares are restored
      `
    },
    {
      name: 'a day above 12 shows the order',
      markdown: md`
        # Postmortem: fares not shown on 23/04/2024

        From 11:40 to 13:05 UTC no fare was shown.
      `
    },
    {
      name: 'day and month may be swapped',
      markdown: md`
        # Postmortem: fares not shown

        ## Summary

        On 03/04/2024 from 11:40 to 13:05 UTC no fare was shown to customers.
      `,
      findings: ['5:4-5:14: Unexpected ambiguous date `03/04/2024`, expected year, month and day as in `2024-04-03`']
    },
    {
      name: 'am or pm is missing',
      markdown: md`
        # Postmortem: fares not shown on 3 April 2024

        ## Timeline (UTC)

        - 11:40 Fare cache is emptied, outage begins
        - 12:20 Priya is paged
        - 1:05 Fares are restored
      `,
      findings: ['7:3-7:7: Unexpected ambiguous time `1:05`, expected am, pm or a 24-hour time']
    }
  ],
  *check({ambiguousTimes}) {
    const seen = new Set<string>()
    for (const {text, place, expected} of ambiguousTimes) {
      const dated = /\d{4}|\d\D\d+\D\d/.test(text)
      // One time without am or pm stands for all of its timeline.
      const key = dated ? text : ''
      if (seen.has(key)) continue
      seen.add(key)
      yield {
        message: `Unexpected ambiguous ${dated ? 'date' : 'time'} ${quote(text)}, expected ${dated ? 'year, month and day as in `2024-04-03`' : 'am, pm or a 24-hour time'}`,
        place,
        expected
      }
    }
  }
})

export default toPlugin(rule)
