import {addDays} from '../src/incident/timeline/days.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'
import {type DateValue, formatDate} from '../src/text/date.ts'
import {seasonMismatch, type Zone} from '../src/text/zone.ts'

/** The right name where the stated one is wrong on that day and on those beside it: on the day of the change both are right. */
function mismatchAround(zone: Zone, date: DateValue): string | undefined {
  const wrong = [-1, 0, 1].map((count) => seasonMismatch(zone, addDays(date, count)))
  return wrong.every((name) => name !== undefined) ? wrong[1] : undefined
}

export const rule = defineRule({
  id: 'ambiguous-time-zone',
  description: 'A time zone name with several meanings, or one that is not in use on that day.',
  rationale: 'IST is the time of India, of Ireland and of Israel. PST in July is an hour off, and so is everything compared with it.',
  limits:
    'Silent where the document spells the zone out, states an offset or another zone beside it, and where some place keeps the name all year (EST in Panama). Each name is reported once.',
  level: 'warning',
  fix: 'suggested',
  options: {},
  examples: [
    {
      name: 'spelt out once',
      markdown: md`
        # Postmortem: support chat down on 27 February 2025

        From 10:30 to 11:45 IST (Indian Standard Time) nobody answered in the chat.

        ## Timeline (IST)

        - 10:30 Chat server goes down
        - 11:45 Chat is restored
      `
    },
    {
      name: 'three zones are called IST',
      markdown: md`
        # Postmortem: support chat down on 27 February 2025

        From 10:30 to 11:45 IST nobody answered in the chat.

        ## Timeline

        - 10:30 Chat server goes down
        - 11:45 Chat is restored
      `,
      findings: ['3:21-3:24: Unexpected ambiguous time zone `IST`, expected its full name or an offset: `UTC+01:00` or `UTC+02:00` or `UTC+05:30`']
    },
    {
      name: 'a winter name in summer',
      markdown: md`
        # Postmortem: sailings missing on 16 July 2025

        ## Timeline (PST)

        - 09:10 Import of the sailings fails, outage begins
        - 09:55 Sailings are restored
      `,
      findings: ['3:14-3:17: Unexpected time zone `PST` on 2025-07-16, expected `PDT` or an offset']
    }
  ],
  *check({zones}) {
    const clear = zones.some(({zone}) => zone.spelledOut || (zone.offsets.length === 1 && zone.season === undefined))
    const seen = new Set<string>()
    for (const {zone, date, place} of zones) {
      if (seen.has(zone.name)) continue
      const right = date && mismatchAround(zone, date)
      if (right) {
        seen.add(zone.name)
        yield {message: `Unexpected time zone ${quote(zone.text)} on ${formatDate(date)}, expected ${quote(right)} or an offset`, place, expected: [right]}
      } else if (zone.offsets.length > 1 && zone.region === undefined && !clear) {
        seen.add(zone.name)
        const readings = zone.offsets.map(nameOffset)
        yield {
          message: `Unexpected ambiguous time zone ${quote(zone.text)}, expected its full name or an offset: ${readings.map((name) => quote(name)).join(' or ')}`,
          place,
          expected: readings
        }
      }
    }
  }
})

/** Writes an offset from UTC as "UTC+05:30". */
function nameOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

export default toPlugin(rule)
