import {metricContradiction} from '../src/incident/consistency/contradictions.ts'
import {defaultTolerance} from '../src/incident/consistency/tolerance.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'metric-mismatch',
  description: 'A stated time to detect, mitigate or resolve that matches no pair of entries.',
  rationale: 'These numbers go into averages and slides, and nobody computes them a second time.',
  limits:
    'Teams define these metrics differently. The rule therefore accepts a number that matches the distance between any two entries, and skips a number with a note beside it ("during support hours") or with a milestone that no entry and no label states. If `metrics` in the configuration defines the metric, only the pair named there counts.',
  level: 'warning',
  fix: 'suggested',
  options: {tolerance: defaultTolerance},
  examples: [
    {
      name: 'counted from another entry than the start',
      markdown: md`
        # Postmortem: check-in closed

        Time to resolve: 35 minutes

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:50 Alert pages Odd, outage is detected
        - 06:25 Check-in is fully restored
      `
    },
    {
      name: 'no entry says when it was detected',
      markdown: md`
        # Postmortem: check-in closed

        Time to detect: 25 minutes

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:50 Odd looks at the dashboards
        - 06:30 Check-in is fully restored
      `
    },
    {
      name: 'a label says when it was detected',
      markdown: md`
        # Postmortem: check-in closed

        - Detected at: 05:50 UTC
        - Time to detect: 25 min

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:55 Odd looks at the dashboards
        - 06:30 Check-in is fully restored
      `,
      findings: [
        '4:19-4:25: Unexpected time to detect of `25 min`, expected `50 min` as from `05:00` (line 8) to `05:50 UTC` (line 3); no other pair of entries gives it either'
      ]
    },
    {
      name: 'matches no two entries',
      markdown: md`
        # Postmortem: check-in closed

        Time to detect: 25 minutes

        ## Timeline (UTC)

        - 05:00 Outage begins
        - 05:50 Alert pages Odd, outage is detected
        - 06:30 Check-in is fully restored
      `,
      findings: [
        '3:17-3:27: Unexpected time to detect of `25 minutes`, expected `50 minutes` as from `05:00` (line 7) to `05:50` (line 8); no other pair of entries gives it either'
      ]
    }
  ],
  *check(incident, {tolerance}) {
    for (const stated of incident.claims.metrics) {
      const found = metricContradiction(stated, incident, tolerance)
      if (!found) continue
      yield {
        message: `Unexpected ${stated.label.toLowerCase()} of ${quote(stated.text)}, expected ${quote(found.expected)} as ${found.source}`,
        place: stated.place,
        cause: {message: `Counted from ${quote(found.against.text)}`, place: found.against.place},
        expected: [found.expected]
      }
    }
  }
})

export default toPlugin(rule)
