import {type MilestoneKind, milestoneKinds} from '../src/language/language.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

const names: Readonly<Record<MilestoneKind, readonly [name: string, entry: string]>> = {
  start: ['start', '14:02 Outage begins'],
  detected: ['detection', '14:10 Detected: alert fires'],
  acknowledged: ['acknowledgement', '14:12 Acknowledged'],
  mitigated: ['mitigation', '14:30 Mitigated: traffic moved'],
  resolved: ['resolution', '14:49 Resolved']
}

export const rule = defineRule({
  id: 'missing-milestone',
  description: 'A timeline without a start, a detection or a resolution.',
  rationale: 'Time to detect and time to resolve are the distances between these entries. Without the entries, they are guesses.',
  limits:
    'The rule finds milestones by tags ("Detected: …") and by words ("alert pages Odd") in all supported languages. It is off by default because wording varies.',
  level: 'off',
  options: {milestones: ['start', 'detected', 'resolved'] as ReadonlyArray<MilestoneKind>},
  values: {milestones: milestoneKinds},
  examples: [
    {
      name: 'tags and words',
      markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:20 Detected: a customer asks for the ticket
        - 07:15 Mails are sent again, incident resolved
      `
    },
    {
      name: 'no detection',
      markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:40 Marek looks at the queue
        - 07:15 Mails are sent again, incident resolved
      `,
      findings: ['3:4-3:18: Missing detection in the timeline, expected an entry such as `14:10 Detected: alert fires`']
    },
    {
      name: 'other milestones required',
      options: {milestones: ['mitigated']},
      markdown: md`
        # Postmortem: ticket mails not sent

        ## Timeline (UTC)

        - 06:00 Outage begins
        - 06:20 Detected: a customer asks for the ticket
      `,
      findings: ['3:4-3:18: Missing mitigation in the timeline, expected an entry such as `14:30 Mitigated: traffic moved`']
    }
  ],
  *check({timeline, languageKnown, top}, {milestones}) {
    if (!languageKnown || timeline.events.length === 0) return
    const found = new Set(timeline.events.map((event) => event.milestone))
    for (const kind of milestones) {
      if (found.has(kind)) continue
      const [name, entry] = names[kind]
      yield {
        message: `Missing ${name} in the timeline, expected an entry such as ${quote(entry)}`,
        place: timeline.section?.place ?? timeline.events[0]?.place ?? top
      }
    }
  }
})

export default toPlugin(rule)
