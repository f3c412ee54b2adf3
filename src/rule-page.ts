import type {AnyRule, Example} from './rule.ts'

const fixes = {safe: '`--fix` mends it', suggested: 'editors suggest a replacement; nothing is changed without asking', none: 'none'} as const

/** Writes the page of a rule in Markdown, from the rule itself: what it reports, why, its options and examples with their findings. */
export function rulePage(rule: AnyRule): string {
  const options = Object.entries(rule.options)
  const parts = [
    `## ${rule.id}`,
    rule.description,
    rule.rationale,
    `* Level: ${rule.level}\n* Fix: ${fixes[rule.fix ?? 'none']}${options.length === 0 ? '' : `\n* Options: ${options.map(([key, value]) => `\`${key}\` (${JSON.stringify(value)})`).join(', ')}`}`,
    ...rule.examples.flatMap(exampleParts)
  ]
  return `${parts.join('\n\n')}\n`
}

function exampleParts({name, markdown, findings = [], options, fixed}: Example): readonly string[] {
  const settings = options && Object.keys(options).length > 0 ? ` (with ${JSON.stringify(options)})` : ''
  return [
    `### ${name.charAt(0).toUpperCase()}${name.slice(1)}${settings}`,
    fenced(markdown, 'markdown'),
    findings.length === 0 ? 'Reports nothing.' : `Reports:\n\n${fenced(findings.join('\n'), 'text')}`,
    ...(fixed === undefined ? [] : [`After \`--fix\`:\n\n${fenced(fixed, 'markdown')}`])
  ]
}

/** Fences text with one backtick more than it holds in a row itself. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}
