import {isOneOf} from '../src/language/phrases.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'
import {formatDayOf} from '../src/text/calendar.ts'
import {type DateValue, dateAt, daysOf, formatDate} from '../src/text/date.ts'

const day = 86_400_000

export const rule = defineRule({
  id: 'future-time',
  description: 'A date of the incident lies after today, or after the day the document was published.',
  rationale: 'Nobody writes about an outage before it happens: a year or a month is mistyped.',
  limits: 'Due dates may lie in the future, and a day is allowed for time zones. Only the first such date is reported.',
  usesClock: true,
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'due dates lie ahead',
      markdown: md`
        ---
        published: 2025-01-15
        ---

        # Postmortem: refunds paid twice on 8 December 2024

        ## Action items

        - Give each refund a key of its own (Priya, due 2025-02-13)
      `
    },
    {
      name: 'published before it happened',
      markdown: md`
        ---
        published: 2025-01-15
        ---

        # Postmortem: refunds paid twice

        ## Summary

        On 8 December 2025 from 22:00 to 23:10 UTC the refund job paid 96 refunds twice.
      `,
      findings: ['9:4-9:19: Unexpected date `8 December 2025` after the document was published (line 2), expected a day up to 2025-01-15']
    }
  ],
  *check({metadata, language, settings, dates, incidentDate}) {
    let limit = settings.now ?? Date.now()
    let fault = 'in the future'
    const published = metadata.flatMap((label) =>
      isOneOf(label.label.toLowerCase(), language.labels.published) ? [{label, at: timeOf(dateAt(label.value, 0, language.time)) ?? limit}] : []
    )
    const [last] = published.sort((a, b) => b.at - a.at)
    if (last && last.at < limit) {
      limit = last.at
      fault = `after the document was published (line ${last.label.line})`
    }
    for (const {date, from, place} of dates) {
      const at = timeOf(date)
      const certain =
        from === 'label' || from === 'title' || from === 'timeline' || ((from === 'summary' || from === 'start') && formatDate(date) === incidentDate)
      if (!certain || at === undefined || at <= limit + day) continue
      yield {
        message: `Unexpected date ${quote(date.text)} ${fault}, expected a day up to ${formatDayOf(limit)}`,
        place,
        cause: last && {message: 'Publication date', place: last.label.place}
      }
      return
    }
  }
})

function timeOf(date: DateValue | undefined): number | undefined {
  const days = date?.year === undefined ? undefined : daysOf(date.year, date.month, date.day)
  return days === undefined ? undefined : days * day
}

export default toPlugin(rule)
