import {boundContradictions} from '../src/incident/consistency/contradictions.ts'
import {spanContradictions} from '../src/incident/consistency/date-contradictions.ts'
import {retell} from '../src/incident/statements/retold.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'window-mismatch',
  description: 'The stated start or end disagrees with an entry worded as that bound.',
  rationale: 'Downtime is counted from start to end. If the timeline knows another start or end, the count is wrong on one side.',
  limits: 'Needs an entry worded as the bound ("began", "restored"). An entry exactly at the bound is support enough, whatever its words.',
  level: 'error',
  fix: 'suggested',
  options: {},
  examples: [
    {
      name: 'an entry at each bound',
      markdown: md`
        # Postmortem: tracking links answered with 404

        Tracking links were down from 09:15 to 11:10 UTC.

        ## Timeline (UTC)

        - 09:15 New router goes live
        - 10:40 Service restored in the first region
        - 11:10 Service fully restored
      `
    },
    {
      name: 'restored after the stated end',
      markdown: md`
        # Postmortem: tracking links answered with 404

        Tracking links were down from 09:15 to 10:45 UTC.

        ## Timeline (UTC)

        - 09:15 New router goes live
        - 11:10 Service fully restored
      `,
      findings: ['3:40-3:49: Unexpected end `10:45 UTC`, expected `11:10 UTC` as on line 8 (`fully restored`)']
    }
  ],
  *check(incident) {
    for (const {bound, stated, event, words} of boundContradictions(incident)) {
      const {expected, wanted, source, zonesDiffer, stated: told} = retell(stated, event, incident)
      yield {
        message: `Unexpected ${bound} ${told}, expected ${wanted} as ${zonesDiffer ? `${source} ` : ''}on line ${event.line} (${quote(words)})`,
        place: stated.place,
        cause: {message: `The timeline says ${quote(event.description, 80)}`, place: event.timePlace},
        expected: [expected]
      }
    }
    for (const {stated, against} of spanContradictions(incident)) {
      yield {
        message: `Unexpected end ${quote(stated.text)} days after the start, expected the day of the start, as the timeline ends at ${quote(against.text)} on line ${against.line} without a change of day`,
        place: stated.place,
        cause: {message: `The timeline ends at ${quote(against.text)}`, place: against.place}
      }
    }
  }
})

export default toPlugin(rule)
