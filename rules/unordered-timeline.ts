import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Compared within one list, table or run of lines; times in zones with known offsets after conversion. */
export const rule = defineRule({
  id: 'unordered-timeline',
  description: 'An event earlier than the one before it, without a plausible change of day.',
  rationale: 'Either a time or the order is wrong; both change the story of what caused what.',
  level: 'error',
  options: {},
  examples: [],
  *check({timeline}) {
    for (const event of timeline.events) {
      const before = event.earlierThan
      if (!before) continue
      yield {
        message: `Unexpected time ${quote(event.timeText)} after ${quote(before.timeText)} on line ${before.line}, expected times in order`,
        place: event.timePlace,
        cause: {message: `Entry before it`, place: before.timePlace}
      }
    }
  }
})

export default toPlugin(rule)
