import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'human-error-cause',
  description: '"Human error" is given as a cause.',
  rationale: 'It ends the inquiry where it should begin. People err every day, and on most days a check, a review or a default catches it.',
  limits: 'Silent where human error is denied, quoted or guarded against, and in action items.',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'denied',
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        This was not human error: the script takes the database from the environment and asks no question.
      `
    },
    {
      name: 'given as the cause',
      markdown: md`
        # Postmortem: freight manifests deleted

        ## Root cause

        The root cause was human error.
      `,
      findings: ['5:20-5:31: Unexpected `human error` as a cause, expected what made the error possible or let it through']
    }
  ],
  *check({humanError, languageKnown}) {
    if (!languageKnown) return
    for (const phrase of humanError)
      yield {message: `Unexpected ${quote(phrase.text)} as a cause, expected what made the error possible or let it through`, place: phrase.place}
  }
})

export default toPlugin(rule)
