import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'vague-action',
  description: 'A wish instead of an action: nothing in it could be done and checked.',
  rationale: '"Improve monitoring" can never be closed. An alert on the age of the queue can.',
  limits: 'Silent as soon as a system, signal, artefact or outcome is named.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'what is improved, and where',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Improve monitoring of the webhook queue: alert when the oldest entry is older than 5 minutes
        - Add a retry to the webhook sender
      `
    },
    {
      name: 'wishes',
      markdown: md`
        # Postmortem: payment webhooks delayed

        ## Action items

        - Improve communication
        - Be more careful
      `,
      findings: [
        '5:3-5:24: Unexpected vague action `Improve communication`, expected a task that names what is changed, so that one can tell when it is done',
        '6:3-6:18: Unexpected vague action `Be more careful`, expected a task that names what is changed, so that one can tell when it is done'
      ]
    }
  ],
  *check({actions, languageKnown}) {
    if (!languageKnown) return
    for (const {vague, place} of actions) {
      if (vague === undefined) continue
      yield {message: `Unexpected vague action ${quote(vague)}, expected a task that names what is changed, so that one can tell when it is done`, place}
    }
  }
})

export default toPlugin(rule)
