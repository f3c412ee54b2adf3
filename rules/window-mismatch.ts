import {boundContradictions} from '../src/incident/contradictions.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Needs an event worded as the bound ("began", "restored"); an event exactly at the bound is support enough, whatever its words. */
export const rule = defineRule({
  id: 'window-mismatch',
  description: 'The stated start or end disagrees with an event worded as that bound.',
  rationale: 'Start and end decide every duration and every share of lost time; here the document gives two.',
  level: 'error',
  fix: 'suggested',
  options: {},
  examples: [],
  *check(incident) {
    for (const {bound, stated, event, words} of boundContradictions(incident)) {
      yield {
        message: `Unexpected ${bound} ${quote(stated.text)}, expected ${quote(event.timeText)} as on line ${event.line} (${quote(words)})`,
        place: stated.place,
        cause: {message: `The timeline says ${quote(event.description, 80)}`, place: event.timePlace},
        expected: [event.timeText]
      }
    }
  }
})

export default toPlugin(rule)
