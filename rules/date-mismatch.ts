import {dateContradictions} from '../src/incident/date-contradictions.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** File names and a bare front-matter `date` are publication dates and never compared. */
export const rule = defineRule({
  id: 'date-mismatch',
  description: 'An end before its start, or two dates for the same incident.',
  rationale: 'A wrong day puts the incident beside the wrong deployment and the wrong log.',
  level: 'error',
  options: {},
  examples: [],
  *check(incident) {
    for (const {stated, against, kind} of dateContradictions(incident)) {
      const what = kind === 'end' ? `end ${quote(stated.text)} before its start ${quote(against.text)}` : `date ${quote(stated.text)}`
      const wanted = kind === 'end' ? 'an end after it' : `${quote(against.text)} as`
      yield {
        message: `Unexpected ${what}, expected ${wanted} on line ${against.line}`,
        place: stated.place,
        cause: {message: `Other date: ${quote(against.text)}`, place: against.place},
        level: kind === 'incident' ? 'warning' : 'error'
      }
    }
  }
})

export default toPlugin(rule)
