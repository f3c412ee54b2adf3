import {english} from '../language/en.ts'
import type {Outline} from '../lint/facts/outline.ts'
import type {Linted} from '../lint/linted.ts'
import {homepage, type LintMessage} from '../rule/message.ts'
import {causeOf} from '../rule/run.ts'
import type {LintRun} from '../run/run.ts'
import {formatMinutes} from '../text/duration.ts'
import {shorten} from '../text/escape.ts'
import {gantt} from './gantt.ts'
import {messageToMarkdown, toCode, toMarkdown} from './markdown-text.ts'
import {levelOf, projectPath, shownOf} from './place.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {count, coverageOf, leftOutOf, tallyOf, tallyWords} from './summary.ts'

/** A comment of GitHub holds 65,536 characters; some are left to whoever posts it. */
const limit = 64_000
/** Documents without findings are shown only where few are linted. */
const fewDocuments = 10

const icons = {error: '❌', warning: '⚠️'} as const

/**
 * Reports for a comment on a pull request or a step summary: findings by document, the timeline as a Mermaid chart, metrics.
 * What does not fit into a comment is left out, and said.
 */
export const markdown: Reporter = (run, options) => {
  const tally = tallyOf(run)
  const mark = run.failures.length + tally.errors > 0 ? '❌' : tally.warnings > 0 ? '⚠️' : '✅'
  // The comment lets a bot find its own report again.
  let text = `<!-- postmortem-lint -->\n### ${mark} ${headline(run, options)}\n\n${[coverageOf(run), ...leftOutOf(run)].join('; ')}\n${failuresOf(run, options)}`
  const documents = shownDocuments(run, options)
  const footer = `\n<sub>Written by [postmortem-lint](${homepage}#readme)</sub>\n`
  let left = 0
  for (const document of documents) {
    const room = limit - text.length - footer.length - 200
    const block = left > 0 ? '' : blockOf(document, options, room)
    if (block === '') left++
    else text += block
  }
  if (left > 0) text += `\n… ${count(left, 'document')} more ${left === 1 ? 'does' : 'do'} not fit into a comment.\n`
  return [text, footer]
}

/** Says what was found, and what could not be read: without it, "no findings" would stand above a failure. */
function headline(run: LintRun, {quiet}: ReportOptions): string {
  const tally = tallyOf(run)
  const failed = run.failures.length > 0 ? [`${count(run.failures.length, 'path')} failed`] : []
  const found = tally.errors + tally.warnings > 0 || failed.length === 0 ? [tallyWords(tally, quiet)] : []
  return [...found, ...failed].join(', ')
}

/** Those with findings first, errors before warnings. */
function shownDocuments({linted}: LintRun, options: ReportOptions): readonly Linted[] {
  const rank = (document: Linted): number => {
    const {errors, warnings} = document.counts
    return errors > 0 ? 0 : warnings > 0 && !options.quiet ? 1 : 2
  }
  const sorted = [...linted].sort((a, b) => rank(a) - rank(b))
  return linted.length > fewDocuments ? sorted.filter((document) => rank(document) < 2) : sorted
}

function failuresOf({failures}: LintRun, options: ReportOptions): string {
  if (failures.length === 0) return ''
  const shown = failures.slice(0, 50).map(({path, reason}) => `- ${toCode(cut(projectPath(path, options)))}: ${toMarkdown(cut(reason))}\n`)
  const more = failures.length > shown.length ? [`- … ${failures.length - shown.length} more\n`] : []
  return `\nCould not be linted:\n\n${[...shown, ...more].join('')}`
}

/** Writes one document, folded when it has no errors; '' when not even its head fits. Rows and the chart are left out where the room ends. */
function blockOf(document: Linted, options: ReportOptions, room: number): string {
  const shown = shownOf(document, options)
  const tally = options.quiet ? {...document.counts, warnings: 0} : document.counts
  const head = `\n<details${tally.errors > 0 ? ' open' : ''}>\n<summary>${toCode(cut(projectPath(document.path, options)))}: ${tallyWords(tally)}</summary>\n`
  const foot = '\n</details>\n'
  const {outline} = document
  const metrics = outline ? metricsOf(outline) : ''
  let rest = room - head.length - foot.length - metrics.length - 300
  if (rest < 0) return ''
  const rows = shown.map(rowOf)
  const fitting = rows.findIndex((row) => (rest -= row.length) < 0)
  const kept = fitting < 0 ? rows : rows.slice(0, fitting)
  const chart = outline && fitting < 0 ? chartOf(outline) : ''
  return [
    head,
    kept.length > 0 ? `\n| Line | | Rule | Finding |\n| ---: | --- | --- | --- |\n${kept.join('')}` : '',
    kept.length < rows.length ? `\n… ${count(rows.length - kept.length, 'finding')} more in this document.\n` : '',
    metrics,
    chart.length <= rest ? chart : '',
    foot
  ].join('')
}

function rowOf(message: LintMessage): string {
  const cause = causeOf(message)
  const counterpart = cause ? `<br>Line ${cause.line ?? 1}: ${messageToMarkdown(cut(cause.reason))}` : ''
  const level = levelOf(message)
  const rule = `[${toMarkdown(message.ruleId ?? '')}](${message.url ?? homepage})`
  return `| ${message.line ?? 1} | ${icons[level]}&nbsp;${level} | ${rule} | ${messageToMarkdown(cut(message.reason))}${counterpart} |\n`
}

const names = [
  ['ttd', 'time to detect'],
  ['ttm', 'time to mitigate'],
  ['ttr', 'time to resolve']
] as const

function metricsOf({metrics}: Outline): string {
  const measured = names.flatMap(([key, name]) => {
    const minutes = metrics[key]
    return minutes === null ? [] : [`${name}: **${formatMinutes(minutes, english.time)}**`]
  })
  return measured.length === 0 ? '' : `\nMeasured in the timeline: ${measured.join(', ')}.\n`
}

function chartOf(outline: Outline): string {
  const chart = gantt(outline)
  return chart === undefined ? '' : `\n<details>\n<summary>Timeline</summary>\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n\n</details>\n`
}

function cut(text: string): string {
  return shorten(text, 500)
}
