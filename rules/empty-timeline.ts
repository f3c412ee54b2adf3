import {md} from '../src/markdown/md.ts'
import {defineRule} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'empty-timeline',
  description: 'A timeline in which no entry with a time can be read.',
  rationale: 'Without times nobody can tell how long it took to notice and how long users waited.',
  limits:
    'One time is enough; entries without one are then reported by untimed-event. It also reports times in a form that is not understood: silence must not mean unread.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'entries with times',
      markdown: md`
        # Postmortem: tracking mails late

        ## Timeline (UTC)

        - 09:00 A large mail blocks the queue
        - 11:20 Mail removed, queue is empty
      `
    },
    {
      name: 'entries without times',
      markdown: md`
        # Postmortem: tracking mails late

        ## Timeline

        - A large mail blocks the queue
        - The freight desk reports missing mails
        - Mail removed, queue is empty
      `,
      findings: ['3:4-3:12: Missing times in the timeline, expected entries such as `14:02 UTC alerts fire`']
    }
  ],
  *check({timeline}) {
    const {section, read} = timeline
    if (!section || section.empty || read || section.form === 'label') return
    yield {message: 'Missing times in the timeline, expected entries such as `14:02 UTC alerts fire`', place: section.place}
  }
})

export default toPlugin(rule)
