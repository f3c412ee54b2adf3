import {defineRule, toPlugin} from '../src/rule.ts'

/** One statement anywhere in the document is enough; the setting `timeZone` silences the rule. */
export const rule = defineRule({
  id: 'missing-time-zone',
  description: 'The timeline states no time zone anywhere.',
  rationale: 'Readers in other places, logs and dashboards in UTC: without a zone no time can be compared with anything.',
  level: 'warning',
  options: {},
  examples: [],
  *check({zones, timeline, settings}) {
    if (zones.length > 0 || settings.timeZone !== undefined) return
    const first = timeline.events.find((event) => event.clock)
    if (!first) return
    yield {message: 'Unexpected times without a time zone, expected a zone such as `UTC` in the heading of the timeline or beside the times', place: timeline.section?.place ?? first.timePlace}
  }
})

export default toPlugin(rule)
