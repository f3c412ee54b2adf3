import {isOneOf} from '../src/language/phrases.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'
import {daysOf} from '../src/text/date.ts'

/** Due dates may lie in the future; one finding for the first such entry. */
export const rule = defineRule({
  id: 'future-time',
  description: 'A time of the incident lies in the future.',
  rationale: 'An incident cannot have happened after it was written about: a year or month is mistyped.',
  level: 'warning',
  options: {},
  examples: [],
  *check(incident) {
    const published = incident.metadata.find((label) => isOneOf(label.label, incident.language.labels.published) || (label.from === 'front-matter' && label.label === 'date'))
    const limit = incident.settings.now ?? Date.now()
    for (const event of incident.timeline.events) {
      const {date} = event
      if (date?.year === undefined || event.timeText === '') continue
      const days = daysOf(date.year, date.month, date.day)
      if (days === undefined || days * 86_400_000 <= limit + 86_400_000) continue
      yield {
        message: `Unexpected date ${quote(date.text)} in the future, expected a day before ${quote(new Date(limit).toISOString().slice(0, 10))}`,
        place: event.timePlace,
        cause: published && {message: 'Publication date', place: published.place}
      }
      return
    }
  }
})

export default toPlugin(rule)
