import {minutesBetween} from '../src/incident/consistency/measure.ts'
import {retell} from '../src/incident/statements/retold.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'time-mismatch',
  description: 'Prose gives an event another time than the timeline.',
  rationale: 'The summary is quoted and the timeline is measured. Here they tell two stories of the same event.',
  limits: 'Needs clear wording: the sentence shares most of its words with one entry, and no entry stands at the time it gives.',
  level: 'warning',
  fix: 'suggested',
  options: {},
  examples: [
    {
      name: 'the same event, the same time',
      markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:05 Tariff file of the winter season pushed
        - 11:15 Outage begins

        ## Root cause

        At 11:05 the tariff file of the winter season was pushed without a run on staging.
      `
    },
    {
      name: 'converted an hour wrong',
      markdown: md`
        # Postmortem: quotes failed on 2025-02-04

        We noticed at 21:05 CET that no quotes were given.

        ## Timeline

        - 2025-02-04 18:40 UTC Tariff file pushed
        - 19:05 UTC Odd notices the empty page
      `,
      findings: ['3:15-3:20: Unexpected time `21:05` CET, expected `20:05` CET as `19:05 UTC` in the timeline on line 8']
    },
    {
      name: 'pushed at another time',
      markdown: md`
        # Postmortem: quotes failed

        ## Timeline (CET)

        - 11:05 Tariff file of the winter season pushed
        - 11:15 Outage begins

        ## Root cause

        At 11:19 the tariff file of the winter season was pushed without a run on staging.
      `,
      findings: ['10:4-10:9: Unexpected time `11:19`, expected `11:05` as in the timeline on line 5']
    }
  ],
  *check(incident) {
    for (const stated of incident.claims.proseTimes) {
      const {event} = stated
      const apart = minutesBetween(stated, event, incident)
      if (apart === undefined || Math.abs(apart) < 1 || Math.abs(apart) > 720) continue
      const {expected, wanted, source, zonesDiffer, stated: told} = retell(stated, event, incident)
      yield {
        message: `Unexpected time ${told}, expected ${wanted} as ${zonesDiffer ? `${source} ` : ''}in the timeline on line ${event.line}`,
        place: stated.place,
        cause: {message: `The timeline says ${quote(event.description, 80)}`, place: event.timePlace},
        expected: [expected]
      }
    }
  }
})

export default toPlugin(rule)
