import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'accidental-code',
  description: 'Prose that its indentation turned into a code block.',
  rationale: 'Markdown shows text behind four spaces as code: it does not wrap, its links are dead, and the timeline in it looks like a log.',
  limits:
    'An indented block that reads as code, output or a log is left alone. The fix is applied only to a block that holds a section name or timed entries, and no tag or entity that Markdown would not show.',
  level: 'warning',
  fix: 'safe',
  options: {},
  examples: [
    {
      name: 'a log is code on purpose',
      markdown: md`
        # Postmortem: booking database out of connections

        ## Detection

        Priya found the cause in the log of the database:

            $ kubectl logs booking-db-0 --tail=2
            2025-03-04T14:02:11Z ERROR pool="bookings" active=200 waiting=41
            2025-03-04T14:02:12Z ERROR pool="bookings" active=200 waiting=57
      `
    },
    {
      name: 'a timeline behind four spaces',
      markdown: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

            14:02 Connection pool is full, outage begins
            14:10 Alert pages Priya
            14:49 Pool enlarged, bookings are restored

        ## Root cause

        A report held its connections open.
      `,
      findings: ['5:5-7:47: Unexpected code block made of prose by its indentation, expected text at the margin'],
      fixed: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

        - 14:02 Connection pool is full, outage begins
        - 14:10 Alert pages Priya
        - 14:49 Pool enlarged, bookings are restored

        ## Root cause

        A report held its connections open.
      `
    },
    {
      name: 'captions with text behind more spaces',
      markdown: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

            14:02 Outage begins
                The connection pool is full.
                Bookings fail.

            14:49 Bookings are restored
      `,
      findings: ['5:5-9:32: Unexpected code block made of prose by its indentation, expected text at the margin'],
      fixed: md`
        # Postmortem: booking database out of connections

        ## Timeline (UTC)

        - 14:02 Outage begins
          - The connection pool is full.
          - Bookings fail.

        - 14:49 Bookings are restored
      `
    }
  ],
  *check({accidentalCode}) {
    for (const block of accidentalCode)
      yield {
        message: 'Unexpected code block made of prose by its indentation, expected text at the margin',
        place: block.place,
        edits: block.safe ? block.edits : []
      }
  }
})

export default toPlugin(rule)
