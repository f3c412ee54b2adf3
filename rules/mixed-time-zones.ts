import type {TimelineEvent} from '../src/incident/incident.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Reported where one or two entries stand against at least three; a timeline that gives both zones throughout does it on purpose. */
export const rule = defineRule({
  id: 'mixed-time-zones',
  description: 'Entries of one timeline in different zones without saying so.',
  rationale: 'One EDT among UTC entries moves an event by hours; nobody notices until the durations are computed.',
  level: 'warning',
  options: {},
  examples: [],
  *check({timeline}) {
    const counts = new Map<string, TimelineEvent[]>()
    for (const event of timeline.events) {
      const name = event.zone?.name ?? event.derivedZone?.name
      if (name !== undefined) counts.set(name, [...(counts.get(name) ?? []), event])
    }
    if (counts.size < 2) return
    const [most, ...others] = [...counts.values()].sort((a, b) => b.length - a.length)
    for (const group of others) {
      const [event] = group
      const [usual] = most ?? []
      if (!event?.derivedZone || !usual?.derivedZone || group.length > 2 || (most?.length ?? 0) < 3 || event.derivedZone.offsets.join() === usual.derivedZone.offsets.join()) continue
      yield {
        message: `Unexpected time zone ${quote(event.derivedZone.name)} among entries in ${quote(usual.derivedZone.name)} (line ${usual.line}), expected one zone in the timeline`,
        place: event.timePlace,
        cause: {message: `Entry in ${quote(usual.derivedZone.name)}`, place: usual.timePlace}
      }
    }
  }
})

export default toPlugin(rule)
