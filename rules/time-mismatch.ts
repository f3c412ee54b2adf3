import {minutesBetween} from '../src/incident/measure.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Needs clear wording: the sentence and the entry share most of their words, and no entry stands at the sentence's time. */
export const rule = defineRule({
  id: 'time-mismatch',
  description: 'Prose gives an event another time than the timeline.',
  rationale: 'Two times for one event: readers of the summary and readers of the timeline tell different stories.',
  level: 'warning',
  fix: 'suggested',
  options: {},
  examples: [],
  *check(incident) {
    for (const stated of incident.claims.proseTimes) {
      const {event} = stated
      const apart = minutesBetween(stated, event, incident)
      const supported = incident.timeline.events.some((other) => Math.abs(minutesBetween(stated, other, incident) ?? 0) <= 1)
      if (apart === undefined || supported || Math.abs(apart) > 720) continue
      yield {
        message: `Unexpected time ${quote(stated.text)}, expected ${quote(event.timeText)} as in the timeline on line ${event.line}`,
        place: stated.place,
        cause: {message: `The timeline says ${quote(event.description, 80)}`, place: event.timePlace},
        expected: [event.timeText]
      }
    }
  }
})

export default toPlugin(rule)
