import type {TimelineEvent} from '../src/incident/model.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'mixed-time-zones',
  description: 'An entry of the timeline in another zone than the entries around it.',
  rationale: 'A time pasted from chat keeps the zone of its sender. It moves the entry by hours, and nobody notices until somebody computes with it.',
  limits:
    'Reported where one or two entries stand against at least three. Silent for an entry that gives both times, and for a timeline that changes zones throughout.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'with the conversion beside it',
      markdown: md`
        # Postmortem: harborline.example unreachable

        ## Timeline

        - 08:15 UTC Registrar changes the delegation, outage begins
        - 08:52 UTC Odd finds the wrong name servers
        - 04:48 EST (09:48 UTC) Registrar restores the delegation
        - 10:25 UTC Outage over
      `
    },
    {
      name: 'one zone among others',
      markdown: md`
        # Postmortem: cabin prices shown in cents

        ## Timeline

        - 12:05 UTC New version is live, prices are wrong
        - 12:12 UTC Alert pages Marek
        - 12:41 EDT Rollback starts
        - 13:00 UTC Prices are right, incident resolved
      `,
      findings: ['7:3-7:12: Unexpected time zone `EDT` among entries in `UTC` (line 5), expected one zone in the timeline']
    }
  ],
  *check({timeline, zones}) {
    const groups = new Map<string, TimelineEvent[]>()
    for (const event of timeline.events) {
      const {derivedZone: zone} = event
      const group = zone && groups.get(zone.name)
      if (group) group.push(event)
      else if (zone) groups.set(zone.name, [event])
    }
    const [most = [], ...others] = [...groups.values()].sort((a, b) => b.length - a.length)
    const [usual] = most
    for (const group of others) {
      const [event] = group
      if (!event?.derivedZone || !usual?.derivedZone || group.length > 2 || most.length < 3) continue
      const converted = new Set(zones.flatMap(({line, zone}) => (line === event.line ? [zone.name] : []))).size > 1
      if (converted || event.derivedZone.offsets.join() === usual.derivedZone.offsets.join()) continue
      yield {
        message: `Unexpected time zone ${quote(event.derivedZone.text)} among entries in ${quote(usual.derivedZone.text)} (line ${usual.line}), expected one zone in the timeline`,
        place: event.timePlace,
        cause: {message: `Entry in ${quote(usual.derivedZone.text)}`, place: usual.timePlace}
      }
    }
  }
})

export default toPlugin(rule)
