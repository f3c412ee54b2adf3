import type {MilestoneKind} from '../src/language/language.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

const names: Readonly<Record<MilestoneKind, string>> = {
  start: 'start',
  detected: 'detection',
  acknowledged: 'acknowledgement',
  mitigated: 'mitigation',
  resolved: 'resolution'
}

export const rule = defineRule({
  id: 'unordered-milestones',
  description: 'Start, detection, acknowledgement, mitigation and resolution are not in this order.',
  rationale: 'Nothing can be resolved before it began: a time is wrong, or a word is.',
  limits: 'Only the first entry of each kind is compared. Off by default: a second outage in the same timeline looks the same.',
  level: 'off',
  options: {},
  examples: [
    {
      name: 'in order, with one left out',
      markdown: md`
        # Postmortem: checkout down

        ## Timeline (UTC)

        - Outage begins: 14:02
        - Detected: 14:10
        - Resolved: 14:49
      `
    },
    {
      name: 'resolved before it was detected',
      markdown: md`
        # Postmortem: checkout down

        ## Timeline (UTC)

        - 14:02 Outage begins
        - 14:40 Checkout is restored
        - 14:52 Alert pages Priya
      `,
      findings: ['6:3-6:8: Unexpected resolution at `14:40` before detection at `14:52` on line 7, expected it after']
    }
  ],
  *check({timeline}) {
    const order: readonly MilestoneKind[] = ['start', 'detected', 'acknowledged', 'mitigated', 'resolved']
    const first = order.map((kind) => ({kind, event: timeline.chronological.find((event) => event.milestone === kind && event.reliable)}))
    const found = first.flatMap(({kind, event}) => (event?.at === undefined ? [] : [{kind, event, at: event.at}]))
    for (const [index, {kind, event, at}] of found.entries()) {
      const before = found[index - 1]
      if (!before || at >= before.at) continue
      yield {
        message: `Unexpected ${names[kind]} at ${quote(event.timeText)} before ${names[before.kind]} at ${quote(before.event.timeText)} on line ${before.event.line}, expected it after`,
        place: event.timePlace,
        cause: {message: `Entry of the ${names[before.kind]}`, place: before.event.timePlace}
      }
    }
  }
})

export default toPlugin(rule)
