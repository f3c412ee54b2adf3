import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'unmarked-midnight',
  description: 'The timeline passes midnight and no date says so.',
  rationale: 'From 23:50 to 00:30 is forty minutes, or a day and forty minutes, or two rows in the wrong order.',
  limits: 'A date on the entry, or a heading above it, is enough. Only the first change of day is reported.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'a date after midnight',
      markdown: md`
        # Postmortem: sailings of the next day not bookable

        ## Timeline (UTC)

        - 2025-05-20 22:40 Outage begins
        - 23:50 Odd is paged
        - 2025-05-21 00:30 Sailings are restored
      `
    },
    {
      name: 'no date',
      markdown: md`
        # Postmortem: sailings of the next day not bookable

        ## Timeline (UTC)

        - 22:40 Outage begins
        - 23:50 Odd is paged
        - 00:30 Sailings are restored
      `,
      findings: ['7:3-7:8: Unexpected change of day at `00:30` after `23:50` on line 6, expected a date']
    }
  ],
  *check({timeline}) {
    const dated = timeline.events.some((event) => event.date)
    for (const [index, event] of timeline.events.entries()) {
      if (!event.crossesMidnight || event.date) continue
      const before = timeline.events[index - 1]
      yield {
        message: `Unexpected change of day at ${quote(event.timeText)}${before ? ` after ${quote(before.timeText)} on line ${before.line}` : ''}, expected a date${dated ? ' as on entries before it' : ''}`,
        place: event.timePlace,
        cause: before && {message: 'Entry before midnight', place: before.timePlace}
      }
      return
    }
  }
})

export default toPlugin(rule)
