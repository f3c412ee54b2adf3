import {isOneOf} from '../src/language/phrases.ts'
import {defineRule, quote, toPlugin} from '../src/rule.ts'

function normal(value: string): string | undefined {
  return /^(?:sev(?:erity)?|p|s)?[\s-]*(\d)\b/i.exec(value)?.[1] ?? /^[A-Z]{2,}-?\d[\w-]*/.exec(value)?.[0]
}

/** Prose is not compared: it may speak of other incidents. */
export const rule = defineRule({
  id: 'severity-mismatch',
  description: 'Severity or incident id differs between title, front matter and labels.',
  rationale: 'Reports count incidents by severity; two values make two truths.',
  level: 'warning',
  options: {},
  examples: [],
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
