import type {MilestoneKind} from '../src/language/language.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Only the first event of each kind is compared. */
export const rule = defineRule({
  id: 'unordered-milestones',
  description: 'Start, detection, acknowledgement, mitigation and resolution are not in this order.',
  rationale: 'An outage cannot be resolved before it was noticed: a time or a word is wrong.',
  level: 'off',
  options: {},
  examples: [],
  *check({timeline}) {
    const order: readonly MilestoneKind[] = ['start', 'detected', 'acknowledged', 'mitigated', 'resolved']
    const first = order.map((kind) => timeline.events.find((event) => event.milestone === kind && event.reliable)).filter((event) => event !== undefined)
    for (const [index, event] of first.entries()) {
      const before = first[index - 1]
      if (!before || event.at === undefined || before.at === undefined || event.at >= before.at) continue
      yield {
        message: `Unexpected \`${event.milestone}\` at ${quote(event.timeText)} before \`${before.milestone}\` at ${quote(before.timeText)} on line ${before.line}, expected it after`,
        place: event.timePlace,
        cause: {message: `\`${before.milestone}\``, place: before.timePlace}
      }
    }
  }
})

export default toPlugin(rule)
