import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'blame',
  description: 'A person or group is blamed.',
  rationale: 'Whoever is blamed today keeps quiet next time. Ask what let one mistake take the service down.',
  limits: 'Needs a human subject and a verdict. To say who did what is no blame; quotes, denials and action items are left alone.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'who did what, without a verdict',
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        Marek ran the cleanup script in a shell that was connected to production. The script takes the database from
        the environment and asks no question.
      `
    },
    {
      name: 'a verdict over a person',
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        The engineer forgot to check which database the shell was connected to, and the script deleted the manifests.
      `,
      findings: ['5:5-5:23: Unexpected blame in `engineer forgot to`, expected what in the system made it possible']
    }
  ],
  *check({blame, languageKnown}) {
    if (!languageKnown) return
    for (const phrase of blame) yield {message: `Unexpected blame in ${quote(phrase.text)}, expected what in the system made it possible`, place: phrase.place}
  }
})

export default toPlugin(rule)
