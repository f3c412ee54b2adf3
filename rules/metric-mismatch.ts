import {metricContradiction} from '../src/incident/consistency/contradictions.ts'
import {defaultTolerance} from '../src/incident/consistency/tolerance.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'metric-mismatch',
  description: 'A stated time to detect, mitigate or resolve that no pair of entries explains.',
  rationale: 'These numbers go into averages and slides, and nobody computes them a second time.',
  limits:
    'Silent as soon as any two entries are that far apart, where no entry and no label tells one of the two milestones, or where a note stands beside the number ("during support hours"): teams define these metrics differently. With a definition under `metrics` in the configuration, only the pair that it names counts.',
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
      name: 'nobody tells when it was noticed',
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
      name: 'a label tells when it was noticed',
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
      name: 'explained by no two entries',
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
