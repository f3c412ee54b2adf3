import type {AnyRule, Example} from './contract.ts'

/** Writes the page of one rule in Markdown: what it reports and why, what it skips, its options, its examples with their findings. */
export function rulePage(rule: AnyRule): string {
  const {id, description, rationale, limits, examples} = rule
  const parts = [`## \`${id}\``, description, rationale, limits, ruleFacts(rule), optionsOf(rule), ...examples.map(examplePart)]
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`
}

/** Writes the page of all rules: a table of them, how accurate they are as measured, then one section for each. */
export function rulesPage(rules: readonly AnyRule[], accuracy: string): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.level} | ${rule.fix ?? ''} | ${cell(rule.description)} |`)
  const table = ['| Rule | Level | Fix | Reports |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const measured = `## Accuracy\n\n<!-- accuracy -->\n\n${accuracy}\n\n<!-- /accuracy -->`
  return [`# Rules\n\n${intro}\n\n${table}\n\n${measured}\n`, ...rules.map(rulePage)].join('\n')
}

const intro = `The levels are those of the recommended preset. In a document with the status *draft*, errors are warnings. \`--fix\` applies *safe* fixes;
editors offer *suggested* fixes, which are never applied without asking.`

const fixes = {safe: 'safe, applied by `--fix`', suggested: 'suggested in editors'} as const

/** Says the level of a rule, and what kind of fix it has. */
export function ruleFacts({level, fix}: AnyRule): string {
  return `Level: ${level}.${fix ? ` Fix: ${fixes[fix]}.` : ''}`
}

function optionsOf({options}: AnyRule): string | undefined {
  const rows = Object.entries(options).map(([name, value]) => `| \`${name}\` | \`${cell(JSON.stringify(value))}\` |`)
  return rows.length === 0 ? undefined : ['| Option | Default |', '| --- | --- |', ...rows].join('\n')
}

function examplePart({name, markdown, findings = [], options, fixed}: Example): string {
  const set = options ? `, with \`${JSON.stringify(options)}\`` : ''
  const parts = [`Example: ${name}${set}`, fence(markdown, 'markdown'), findings.length === 0 ? 'No findings.' : fence(findings.join('\n'), 'text')]
  if (fixed !== undefined) parts.push('After `--fix`:', fence(fixed, 'markdown'))
  return parts.join('\n\n')
}

/** Fences text with more backticks than any run of backticks in it. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${language}\n${text}\n${marks}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
