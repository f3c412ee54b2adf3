import {durationContradiction} from '../src/incident/contradictions.ts'
import {defaultTolerance} from '../src/incident/tolerance.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** The stated window comes first; without one, a duration is contradicted only when no pair of events explains it. */
export const rule = defineRule({
  id: 'duration-mismatch',
  description: 'A stated duration contradicts the stated window or the timeline.',
  rationale: 'Readers quote the duration. If the document disagrees with itself, one of its numbers is wrong.',
  level: 'error',
  fix: 'suggested',
  options: {tolerance: defaultTolerance},
  examples: [],
  *check(incident, {tolerance}) {
    for (const stated of incident.claims.durations) {
      const found = durationContradiction(stated, incident, tolerance)
      if (!found) continue
      const source = found.source === 'in' ? `in ${quote(found.against.text)} on line ${found.against.line}` : found.source
      yield {
        message: `Unexpected duration ${quote(stated.text)}, expected ${quote(found.expected)} as ${source}`,
        place: stated.place,
        cause: {message: `Other statement: ${quote(found.against.text)}`, place: found.against.place},
        expected: [found.expected]
      }
    }
  }
})

export default toPlugin(rule)
