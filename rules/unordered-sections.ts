import type {Section} from '../src/incident/incident.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** Only sections with a canonical key take part. */
export const rule = defineRule({
  id: 'unordered-sections',
  description: 'Sections do not stand in the order of the profile.',
  rationale: 'A fixed order lets readers of many postmortems find the same part at the same place.',
  level: 'off',
  options: {order: ['summary', 'impact', 'detection', 'timeline', 'root-cause', 'resolution', 'lessons-learned', 'action-items'] as readonly string[]},
  examples: [],
  *check({sections}, {order}) {
    let last: Section | undefined
    for (const section of sections) {
      const rank = Math.min(...section.keys.map((key) => order.indexOf(key)).filter((index) => index >= 0))
      if (!Number.isFinite(rank) || section.form === 'label') continue
      const lastRank = last ? Math.max(...last.keys.map((key) => order.indexOf(key))) : -1
      if (last && rank < lastRank) yield {
        message: `Unexpected section ${quote(section.name)} after ${quote(last.name)} on line ${last.line}, expected it before`,
        place: section.place,
        cause: {message: 'Section that should follow', place: last.place}
      }
      else last = section
    }
  }
})

export default toPlugin(rule)
