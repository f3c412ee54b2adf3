import {isOneOf} from '../src/language/phrases.ts'
import {md} from '../src/markdown/md.ts'
import {defineRule, quote} from '../src/rule/contract.ts'
import {toPlugin} from '../src/rule/plugin.ts'

function normal(value: string): string | undefined {
  return /^(?:sev(?:erity)?|p|s)?[\s-]*(\d)\b/i.exec(value)?.[1] ?? /^[A-Z]{2,}-?\d[\w-]*/.exec(value)?.[0]
}

export const rule = defineRule({
  id: 'severity-mismatch',
  description: 'Severity or incident id differs between title, front matter and labels.',
  rationale: 'Incidents are counted by severity and found by id. This one is counted twice, or not found.',
  limits: 'Prose is not compared ("raised to SEV-1 at 14:20"), nor are labels in different wording ("high" and "SEV-2").',
  level: 'warning',
  options: {},
  examples: [
    {
      name: 'the same severity in other spelling',
      markdown: md`
        ---
        severity: sev2
        ---

        # Postmortem: login loop

        Severity: SEV-2

        It was raised from SEV-3 at 18:40 UTC.
      `
    },
    {
      name: 'two severities',
      markdown: md`
        ---
        severity: SEV-1
        ---

        # Postmortem: login loop

        - **Severity:** SEV-2
        - **Lead:** Ines
      `,
      findings: ['7:17-7:22: Unexpected `SEV-2`, expected `SEV-1` as on line 2']
    }
  ],
  *check({metadata, language}) {
    for (const names of [language.labels.severity, language.labels.incidentId]) {
      const stated = metadata.filter((label) => isOneOf(label.label, names) && normal(label.value) !== undefined)
      const [first] = stated
      const other = stated.find((label) => first && normal(label.value) !== normal(first.value) && label.from !== first.from)
      if (!first || !other) continue
      yield {
        message: `Unexpected ${quote(other.value)}, expected ${quote(first.value)} as on line ${first.line}`,
        place: other.place,
        cause: {message: `Stated here as ${quote(first.value)}`, place: first.place}
      }
    }
  }
})

export default toPlugin(rule)
