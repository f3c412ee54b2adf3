import {durationContradiction} from '../src/incident/consistency/contradictions.ts'
import {defaultTolerance} from '../src/incident/consistency/tolerance.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'duration-mismatch',
  description: 'A stated duration contradicts the stated start and end, or the timeline.',
  rationale: 'The duration is the number that gets quoted. If the document disagrees with itself, somebody quotes a wrong one.',
  limits:
    'Silent within the tolerance ("about two hours" may be 110 minutes), and without a stated start and end as soon as any two entries are that far apart. It cannot know which side is wrong, so it only suggests.',
  level: 'error',
  fix: 'suggested',
  options: {tolerance: defaultTolerance},
  examples: [
    {
      name: 'duration and timeline agree',
      markdown: md`
        # Postmortem: checkout down

        The outage lasted 47 minutes.

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:10 Alert pages Priya
        - 14:49 Checkout is fully restored
      `
    },
    {
      name: 'a rounded duration',
      markdown: md`
        # Postmortem: checkout down

        Checkout was down for about 2 hours, from 14:02 to 15:51 UTC.
      `
    },
    {
      name: 'the night that has an hour more',
      markdown: md`
        # Postmortem: quotes failed

        Duration: 3 hours 30 minutes, from 2024-11-03 00:30 to 03:00 ET
      `
    },
    {
      name: 'not what start and end say',
      markdown: md`
        # Postmortem: checkout down

        The outage lasted 1 hour and 5 minutes, from 14:02 to 15:31 UTC.
      `,
      findings: ['3:19-3:39: Unexpected duration `1 hour and 5 minutes`, expected `1 hour and 29 minutes` as in `14:02 to 15:31 UTC` on line 3']
    },
    {
      name: 'no two entries are that far apart',
      markdown: md`
        # Postmortem: checkout down

        The outage lasted 47 minutes.

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:10 Alert pages Priya
        - 14:58 Checkout is fully restored
      `,
      findings: ['3:19-3:29: Unexpected duration `47 minutes`, expected `56 minutes` as from `14:02` (line 7) to `14:58` (line 9)']
    }
  ],
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
