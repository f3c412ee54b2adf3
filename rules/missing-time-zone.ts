import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'missing-time-zone',
  description: 'A timeline without a time zone.',
  rationale: 'The logs are in UTC, the dashboard is in local time and the reader is somewhere else. Without a zone, nobody can compare them with the timeline.',
  limits: 'One zone anywhere in the document is enough. The setting `timeZone` turns the rule off.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'stated in the summary',
      markdown: md`
        # Postmortem: gate codes rejected

        From 19:30 to 21:45 CET no gate code was accepted.

        ## Timeline

        - 19:30 Gate codes are rejected
        - 21:45 Gates open again
      `
    },
    {
      name: 'stated nowhere',
      markdown: md`
        # Postmortem: gate codes rejected

        ## Timeline

        - 19:30 Gate codes are rejected
        - 21:45 Gates open again
      `,
      findings: ['3:4-3:12: Missing time zone, expected a zone such as `UTC` in the heading of the timeline or beside the times']
    }
  ],
  *check({zones, timeline, settings}) {
    if (zones.length > 0 || settings.timeZone !== undefined) return
    const first = timeline.events.find((event) => event.clock)
    if (!first) return
    yield {
      message: 'Missing time zone, expected a zone such as `UTC` in the heading of the timeline or beside the times',
      place: timeline.section?.place ?? first.timePlace
    }
  }
})

export default toPlugin(rule)
