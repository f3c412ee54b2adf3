import type {AnyRule, Example} from '../rule/contract.ts'
import {ruleFacts} from '../rule/page.ts'
import {escapeControls} from '../text/escape.ts'
import {cellsOf, widthOf, wrap} from './cells.ts'
import type {Look} from './paint.ts'
import {paragraph} from './paragraph.ts'
import {table} from './table.ts'

/** Columns that a paragraph of a page may have: longer lines are hard to read, however wide the terminal is. */
const mostColumns = 100

/** Shows what a rule reports and why, what it skips, its options, and its examples with their findings. */
export function ruleText(rule: AnyRule, terminal: Look): string {
  const {id, description, rationale, limits, options, examples} = rule
  const look = {...terminal, columns: Math.min(mostColumns, terminal.columns)}
  const rows = Object.entries(options).map(([name, value]) => [name, JSON.stringify(value).replaceAll(',', ', ')])
  const parts = [
    `${look.paint('bold', id)}\n`,
    ...[description, rationale, limits, ruleFacts(rule)].map((text) => paragraph(text ?? '', look, {code: 'cyan'})),
    rows.length === 0 ? '' : table([{head: 'option'}, {head: 'default'}], rows, look),
    ...examples.map((example) => exampleText(example, look))
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function exampleText({name, markdown, options, findings = [], fixed}: Example, look: Look): string {
  const {paint} = look
  const set = options ? `, with \`${JSON.stringify(options)}\`` : ''
  const head = paragraph(`Example: ${name}${set}`, look, {code: 'cyan'})
    .split('\n')
    .map((line) => paint('bold', line))
    .join('\n')
  const found = findings.length === 0 ? paragraph('No findings.', look, {code: 'cyan'}) : findings.map((own) => paragraph(own, look, {code: 'cyan'})).join('')
  const parts = [head, sourceText(markdown, look), found]
  if (fixed !== undefined) parts.push(`After ${paint('cyan', '`--fix`')}:\n`, sourceText(fixed, look))
  return parts.join('\n')
}

/** Sets lines of a document off; one that is too long goes on below itself. */
function sourceText(source: string, {columns, paint}: Look): string {
  const pad = '    '
  const lines = source.split('\n').flatMap((line) => {
    const text = escapeControls(line)
    return widthOf(cellsOf(text)) <= columns - pad.length ? [text] : wrap(text, columns - pad.length).map(({start, end}) => text.slice(start, end))
  })
  return lines.map((line) => `${line === '' ? '' : pad}${paint('dim', line)}\n`).join('')
}
