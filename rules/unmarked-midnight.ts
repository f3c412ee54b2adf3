import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** One finding for the first change of day. */
export const rule = defineRule({
  id: 'unmarked-midnight',
  description: 'The timeline passes midnight and no date says so.',
  rationale: 'From 23:50 to 00:10 may be twenty minutes or a day and twenty minutes.',
  level: 'warning',
  options: {},
  examples: [],
  *check({timeline}) {
    const dated = timeline.events.some((event) => event.date)
    for (const event of timeline.events) {
      if (!event.crossesMidnight || event.date) continue
      const before = timeline.events[timeline.events.indexOf(event) - 1]
      yield {
        message: `Unexpected change of day at ${quote(event.timeText)}${before ? ` after ${quote(before.timeText)} on line ${before.line}` : ''}, expected a date${dated ? ' as on the entries before' : ''}`,
        place: event.timePlace,
        cause: before && {message: 'Entry before midnight', place: before.timePlace}
      }
      return
    }
  }
})

export default toPlugin(rule)
