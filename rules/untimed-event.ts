import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'untimed-event',
  description: 'An entry of the timeline without a time.',
  rationale: 'A reader cannot tell how long the step took, or whether it came before or after the entry above.',
  limits: 'Sub-items that continue the entry above and times that are left open on purpose ("unknown") are fine.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'a continuation and a time nobody knows',
      markdown: md`
        # Postmortem: freight scanners offline

        ## Timeline (UTC)

        - 16:05 Scanners in Esbjerg go offline, outage begins
          - The terminal writes lists by hand
        - Unknown: somebody restarts the access point
        - 17:20 Scanners are back online
      `
    },
    {
      name: 'no time',
      markdown: md`
        # Postmortem: freight scanners offline

        ## Timeline (UTC)

        - 16:05 Scanners in Esbjerg go offline, outage begins
        - 16:18 Terminal calls on-call
        - Marek restarts the access point
        - 17:20 Scanners are back online
      `,
      findings: ['7:3-7:34: Missing time for entry `Marek restarts the access point`, expected a time or `unknown`']
    }
  ],
  *check({timeline}) {
    for (const entry of timeline.untimed) yield {message: `Missing time for entry ${quote(entry.text)}, expected a time or \`unknown\``, place: entry.place}
  }
})

export default toPlugin(rule)
