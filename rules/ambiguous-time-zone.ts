import {defineRule, quote, toPlugin} from '../src/rule.ts'
import {formatDate} from '../src/text/date.ts'
import {seasonMismatch} from '../src/text/zone.ts'

/** Silent where the document spells the zone out or names its offset. */
export const rule = defineRule({
  id: 'ambiguous-time-zone',
  description: 'A time zone name with several meanings, or one that does not hold on that day.',
  rationale: 'IST is India, Ireland and Israel; PST in July is an hour off, and every converted time with it.',
  level: 'warning',
  fix: 'suggested',
  options: {},
  examples: [],
  *check({zones}) {
    const clear = zones.some(({zone}) => zone.spelledOut || (zone.offsets.length === 1 && zone.season === undefined))
    const seen = new Set<string>()
    for (const stated of zones) {
      const {zone, date} = stated
      if (seen.has(zone.name)) continue
      const right = date && seasonMismatch(zone, date)
      if (right) {
        seen.add(zone.name)
        yield {message: `Unexpected time zone ${quote(zone.text)} on ${formatDate(date)}, expected ${quote(right)} or an offset`, place: stated.place, expected: [right]}
      } else if (zone.offsets.length > 1 && !zone.spelledOut && zone.season === undefined && !clear && zone.region === undefined) {
        seen.add(zone.name)
        yield {message: `Unexpected ambiguous time zone ${quote(zone.text)}, expected its full name or an offset such as \`UTC+05:30\``, place: stated.place}
      }
    }
  }
})

export default toPlugin(rule)
