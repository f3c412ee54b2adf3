import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'missing-time-zone',
  description: 'The timeline states no time zone anywhere.',
  rationale: 'The logs are in UTC, the dashboard in local time and the reader somewhere else: without a zone none of them can be laid beside the timeline.',
  limits: 'One statement anywhere in the document is enough; the setting `timeZone` silences the rule.',
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
