import type {TimelineEvent} from '../src/incident/model.ts'
import {disorderOf} from '../src/incident/timeline/disorder.ts'
import {describeOrder} from '../src/incident/timeline/order.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

const orders = ['any', 'oldest-first', 'newest-first'] as const
const directions = {'oldest-first': {days: 1, clocks: 1}, 'newest-first': {days: -1, clocks: -1}} as const

export const rule = defineRule({
  id: 'unordered-timeline',
  description: 'An entry or a day that breaks the order of the timeline.',
  rationale: 'Either a time is wrong or the order is, and each tells another story of what caused what.',
  limits:
    'The fewest entries whose removal leaves the rest in order are reported, one finding for neighbours; of two equally good choices the second. Which order that is the document decides: newest first where there are at least four entries and four fifths of the steps go back, or where the end is told above the start. Option `order` asks for `oldest-first` or `newest-first` instead of `any`. Compared within one list, table or run of lines, and headings of days with each other; times in zones with known offsets after conversion. A step against the order of half a day or more is a change of day. Silent where only the zones disagree and the times as written are in order: that is for mixed-time-zones. No fix: which of the two is wrong only the author knows.',
  level: 'error',
  options: {order: 'any' as (typeof orders)[number]},
  values: {order: orders},
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
    },
    {
      name: 'one time that is too late for the rest',
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 09:40 New timetable published, old one stays visible
        - 11:05 Odd is paged
        - 10:20 Odd finds the stale cache
        - 10:35 Cache emptied, timetable is restored
      `,
      findings: ['6:3-6:8: Unexpected time `11:05` before `10:20` on line 7, expected times in order']
    },
    {
      name: 'newest first, over midnight',
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 2025-03-02 00:20 Cache emptied, timetable is restored
        - 00:05 Odd finds the stale cache
        - 2025-03-01 23:50 Odd is paged
        - 22:05 New timetable published, old one stays visible
      `
    },
    {
      name: 'newest first, one entry in the wrong place',
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 10:35 Cache emptied, timetable is restored
        - 10:05 Odd is paged
        - 10:20 Odd finds the stale cache
        - 09:40 Outage begins
      `,
      findings: ['7:3-7:8: Unexpected time `10:20` after `10:05` on line 6, expected times in order']
    },
    {
      name: 'New Year',
      markdown: md`
        # Postmortem: timetable outdated on 2024-12-31

        ## Timeline (UTC)

        ### December 31

        - 22:05 New timetable published, old one stays visible

        ### January 1

        - 00:20 Cache emptied, timetable is restored
      `
    },
    {
      name: 'the old year in a heading',
      markdown: md`
        # Postmortem: timetable outdated on 2024-12-31

        ## Timeline (UTC)

        ### 2024-12-31

        - 22:05 New timetable published, old one stays visible

        ### 2024-01-01

        - 00:20 Cache emptied, timetable is restored
      `,
      findings: ['9:5-9:15: Unexpected day `2024-01-01` after `2024-12-31` on line 5, expected days in order']
    },
    {
      name: 'newest first where the team tells it oldest first',
      options: {order: 'oldest-first'},
      markdown: md`
        # Postmortem: timetable outdated

        ## Timeline (UTC)

        - 10:35 Cache emptied, timetable is restored
        - 10:05 Odd is paged
        - 09:40 Outage begins
      `,
      findings: ['5:3-5:8: Unexpected timeline newest first, expected oldest first']
    }
  ],
  *check({timeline, placeholders}, {order}) {
    const [first] = timeline.events
    const wanted = order === 'any' ? timeline.order : directions[order]
    if (first && timeline.order.sure && (wanted.days !== timeline.order.days || wanted.clocks !== timeline.order.clocks)) {
      yield {message: `Unexpected timeline ${describeOrder(timeline.order)}, expected ${describeOrder(wanted)}`, place: first.timePlace}
      return
    }
    for (const {kind, stated, against, side, event, other} of disorderOf(timeline.events, wanted).breaks) {
      if (kind === 'time' && isOrderedAsWritten(event, other, side, wanted.clocks)) continue
      // Midnight may lie in the entry that nobody filled in.
      const [from, to] = event.line < other.line ? [event, other] : [other, event]
      const unfilled = placeholders.some(({line}) => line > from.line && line < to.line)
      if (unfilled && Math.abs((from.at ?? 0) - (to.at ?? 0)) >= 720) continue
      yield {
        message: `Unexpected ${kind} ${quote(stated.text)} ${side} ${quote(against.text)} on line ${against.line}, expected ${kind}s in order`,
        place: stated.place,
        cause: {message: `${kind === 'day' ? 'Day' : 'Entry'} ${side === 'after' ? 'before' : 'after'} it`, place: against.place}
      }
    }
  }
})

/** Whether times in two zones are in order as written, without their zones. */
function isOrderedAsWritten(event: TimelineEvent, other: TimelineEvent, side: 'after' | 'before', direction: 1 | -1): boolean {
  const [one, two] = side === 'after' ? [other, event] : [event, other]
  if (one.derivedZone?.name === two.derivedZone?.name || one.clock?.minutes === undefined || two.clock?.minutes === undefined) return false
  return direction * (two.clock.minutes - one.clock.minutes) >= 0
}

export default toPlugin(rule)
