import {metricContradiction} from '../src/incident/contradictions.ts'
import {defaultTolerance} from '../src/incident/tolerance.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Silent when any pair of events, or a note beside the metric, explains it: definitions of these metrics differ. */
export const rule = defineRule({
  id: 'metric-mismatch',
  description: 'A stated time to detect, mitigate or resolve that no pair of events explains.',
  rationale: 'These numbers are averaged over incidents and shown to executives; nobody computes them again.',
  level: 'warning',
  fix: 'suggested',
  options: {tolerance: defaultTolerance},
  examples: [],
  *check(incident, {tolerance}) {
    for (const stated of incident.claims.metrics) {
      const found = metricContradiction(stated, incident, tolerance)
      if (!found) continue
      yield {
        message: `Unexpected ${stated.label.toLowerCase()} ${quote(stated.text)}, expected ${quote(found.expected)} as ${found.source}; no other pair of events gives it either`,
        place: stated.place,
        cause: {message: `Starts at ${quote(found.against.text)}`, place: found.against.place},
        expected: [found.expected]
      }
    }
  }
})

export default toPlugin(rule)
