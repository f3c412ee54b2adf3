import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'
import {formatMinutes} from '../src/text/duration.ts'

export const rule = defineRule({
  id: 'timeline-gap',
  description: 'A long silence between detection and resolution.',
  rationale: 'Something was tried in those hours. What did not work is worth as much to the next person on call as what did.',
  limits: 'Before detection and after resolution nothing needs to be written. Off by default: some incidents are slow.',
  level: 'off',
  options: {minutes: 120},
  examples: [
    {
      name: 'unnoticed for a night',
      markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 03:00 Outage begins
        - 08:05 Finance notices low totals, outage detected
        - 08:30 Priya finds the empty fee table
        - 09:20 Fee table is restored
      `
    },
    {
      name: 'nothing for four hours',
      markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 07:30 Outage begins
        - 08:05 Finance notices low totals, outage detected
        - 12:15 Fee table is restored
      `,
      findings: ['7:3-7:8: Unexpected gap of 4 hours 10 minutes after `08:05` on line 6, expected an entry at least every 2 hours']
    },
    {
      name: 'a shorter silence',
      options: {minutes: 30},
      markdown: md`
        # Postmortem: invoices without the harbour fee

        ## Timeline (UTC)

        - 08:05 Finance notices low totals, outage detected
        - 09:20 Fee table is restored
      `,
      findings: ['6:3-6:8: Unexpected gap of 1 hour 15 minutes after `08:05` on line 5, expected an entry at least every 30 minutes']
    }
  ],
  *check({timeline, language}, {minutes}) {
    const events = timeline.chronological.filter((event) => event.reliable && event.at !== undefined)
    const from = Math.max(
      0,
      events.findIndex((event) => event.milestone === 'detected')
    )
    const end = events.findLastIndex((event) => event.milestone === 'resolved')
    for (let index = from + 1; index <= (end < 0 ? events.length - 1 : end); index++) {
      const [before, event] = [events[index - 1], events[index]]
      const gap = (event?.at ?? 0) - (before?.at ?? 0)
      if (!before || !event || gap <= minutes) continue
      yield {
        message: `Unexpected gap of ${formatMinutes(gap, language.time)} after ${quote(before.timeText)} on line ${before.line}, expected an entry at least every ${formatMinutes(minutes, language.time)}`,
        place: event.timePlace,
        cause: {message: 'Entry before the gap', place: before.timePlace}
      }
    }
  }
})

export default toPlugin(rule)
