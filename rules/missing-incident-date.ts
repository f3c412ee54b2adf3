import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'missing-incident-date',
  description: 'The document states no full date of the incident.',
  rationale: 'A year from now "last Tuesday" and "March 5" could be any incident, and no log or chart can be found for it.',
  limits: 'A date anywhere counts: title, summary, front matter, timeline. One that may be read in two ways is reported by ambiguous-time.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'dated in the timeline only',
      markdown: md`
        # Postmortem: loyalty points doubled

        ## Timeline (UTC)

        - 2025-03-05 07:10 Job for the points starts a second time
        - 2025-03-05 08:40 Job is stopped
      `
    },
    {
      name: 'no date',
      markdown: md`
        # Postmortem: loyalty points doubled

        ## Timeline (UTC)

        - 07:10 Job for the points starts a second time
        - 08:40 Job is stopped
      `,
      findings: ['1:3-1:37: Missing date of the incident, expected day, month and year']
    },
    {
      name: 'no year',
      markdown: md`
        # Postmortem: loyalty points doubled

        On March 5 from 07:10 to 08:40 UTC all points were counted twice.
      `,
      findings: ['3:4-3:11: Unexpected date `March 5` without a year, expected day, month and year of the incident']
    }
  ],
  *check(incident) {
    const {incidentDate, dates, ambiguousTimes, top} = incident
    if (incidentDate !== undefined && !incidentDate.startsWith('--')) return
    if (ambiguousTimes.some((phrase) => /\d{4}/.test(phrase.text))) return
    const [partial] = dates
    yield partial
      ? {message: `Unexpected date ${quote(partial.text)} without a year, expected day, month and year of the incident`, place: partial.place}
      : {message: 'Missing date of the incident, expected day, month and year', place: top}
  }
})

export default toPlugin(rule)
