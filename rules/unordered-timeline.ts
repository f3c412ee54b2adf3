import type {TimelineEvent} from '../src/incident/incident.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

export const rule = defineRule({
  id: 'unordered-timeline',
  description: 'An entry earlier than the one before it, without a plausible change of day.',
  rationale: 'Either a time is wrong or the order is, and each tells another story of what caused what.',
  limits:
    'Compared within one list, table or run of lines; times in zones with known offsets after conversion. A step back of half a day or more is a change of day. Silent where only the zones disagree and the times as written are in order: that is for mixed-time-zones. No fix: which of the two is wrong only the author knows.',
  level: 'error',
  options: {},
  examples: [
    {
      name: 'in order, over midnight',
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 22:05 New timetable published, old one stays visible
        - 23:50 Odd is paged
        - 00:20 Cache emptied, timetable is restored
      `
    },
    {
      name: 'a zone that got in by mistake',
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline

        - 09:40 UTC New timetable published, old one stays visible
        - 10:05 EDT Odd is paged
        - 10:20 UTC Cache emptied, timetable is restored
      `
    },
    {
      name: 'the clock goes back',
      markdown: md`
        # Postmortem: timetable outdated on 2024-11-03

        ## Timeline (America/New_York)

        - 01:40 New timetable published, old one stays visible
        - 01:50 Odd is paged
        - 01:10 Cache emptied, timetable is restored
      `
    },
    {
      name: 'one step back',
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 09:40 New timetable published, old one stays visible
        - 10:05 Odd is paged
        - 09:50 Cache emptied, timetable is restored
      `,
      findings: ['7:3-7:8: Unexpected time `09:50` after `10:05` on line 6, expected times in order']
    }
  ],
  *check({timeline, placeholders}) {
    for (const event of timeline.events) {
      const before = event.earlierThan
      if (!before || (event.derivedZone?.name !== before.derivedZone?.name && isOrdered(before, event))) continue
      // Midnight may lie in the entry that nobody filled in.
      const unfilled = placeholders.some(({line}) => line > before.line && line < event.line)
      if (unfilled && (before.at ?? 0) - (event.at ?? 0) >= 720) continue
      yield {
        message: `Unexpected time ${quote(event.timeText)} after ${quote(before.timeText)} on line ${before.line}, expected times in order`,
        place: event.timePlace,
        cause: {message: 'Entry before it', place: before.timePlace}
      }
    }
  }
})

/** Whether the times as written, without their zones, are in order. */
function isOrdered({clock: first}: TimelineEvent, {clock: second}: TimelineEvent): boolean {
  return first?.minutes !== undefined && second?.minutes !== undefined && first.minutes <= second.minutes
}

export default toPlugin(rule)
