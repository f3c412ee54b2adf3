import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

export const rule = defineRule({
  id: 'placeholder',
  description: 'Template text that was never filled in.',
  rationale: 'A reader cannot tell whether the value is unknown or was forgotten, and words of the template read as a statement.',
  limits: 'Never in code. Redactions (`[REDACTED]`, `<NODE_IP>`), link texts and task boxes are no placeholders.',
  level: 'error',
  options: {},
  examples: [
    {
      name: 'a redaction, a link and code',
      markdown: md`
        # Postmortem: build token exposed

        The token [REDACTED] was printed in a [job log]. It was used as \`{{ token }}\` in a template.

        [job log]: https://ci.harborline.example/jobs/4411
      `
    },
    {
      name: 'text of the template',
      markdown: md`
        # Postmortem: customer portal down

        Severity: TBD

        The incident was caused by [brief description of the root cause].
      `,
      findings: [
        '3:11-3:14: Unexpected placeholder `TBD`, expected a value, or `unknown` if it is not known',
        '5:28-5:65: Unexpected placeholder `[brief description of the root cause]`, expected a value, or `unknown` if it is not known'
      ]
    }
  ],
  *check({placeholders}) {
    for (const phrase of placeholders)
      yield {message: `Unexpected placeholder ${quote(phrase.text)}, expected a value, or \`unknown\` if it is not known`, place: phrase.place}
  }
})

export default toPlugin(rule)
