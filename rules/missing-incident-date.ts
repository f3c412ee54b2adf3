import {defineRule, quote, toPlugin} from '../src/rule.ts'

/** A date anywhere counts: title, summary, front matter, timeline. */
export const rule = defineRule({
  id: 'missing-incident-date',
  description: 'The document states no full date of the incident.',
  rationale: 'In a year nobody knows which November was meant, and no metric over incidents can count it.',
  level: 'warning',
  options: {},
  examples: [],
  *check(incident) {
    const {incidentDate, dates, ambiguousTimes, top} = incident
    if (incidentDate !== undefined && !incidentDate.startsWith('--')) return
    // "03/04/2024" is a full date, if an ambiguous one: another rule says so.
    if (ambiguousTimes.some((phrase) => /\d{4}/.test(phrase.text))) return
    const partial = dates[0]
    yield partial
      ? {message: `Unexpected date ${quote(partial.text)} without a year, expected day, month and year of the incident`, place: partial.place}
      : {message: 'Unexpected missing date, expected day, month and year of the incident', place: top}
  }
})

export default toPlugin(rule)
