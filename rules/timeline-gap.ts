import {defineRule, quote, toPlugin} from '../src/rule.ts'
import {formatMinutes} from '../src/text/duration.ts'

/** Off by default: some incidents are slow. */
export const rule = defineRule({
  id: 'timeline-gap',
  description: 'A long silence between detection and resolution.',
  rationale: 'Where nothing is written for hours, something was done that nobody can learn from.',
  level: 'off',
  options: {minutes: 120},
  examples: [],
  *check({timeline, language}, {minutes}) {
    const events = timeline.events.filter((event) => event.reliable && event.at !== undefined)
    const from = Math.max(0, events.findIndex((event) => event.milestone === 'detected'))
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
