import {escapeControls} from './escape.ts'
import {levelOf, placeOf, projectPath, type Reported, reportedOf, wordsOf} from './place.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {count, summaryOf} from './summary.ts'

/** What a command is about, as GitHub Actions shows it. */
interface Annotation {
  readonly level: 'error' | 'warning'
  readonly properties: Readonly<Record<string, string | number | undefined>>
  /** Lines of text that are safe to print. */
  readonly lines: readonly string[]
}

/** Annotations of one level that GitHub shows for a step; further ones are dropped without a word. */
const most = 10

/**
 * Reports as workflow commands, which GitHub Actions turns into annotations
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). What exceeds the limit of a step is printed as
 * plain lines, and said.
 */
export const github: Reporter = (run, options) => {
  const failed = run.failures.map(
    ({path, reason}): Annotation => ({
      level: 'error',
      properties: {file: escapeControls(projectPath(path, options)), title: 'postmortem-lint'},
      lines: [`Could not be linted: ${escapeControls(reason)}`]
    })
  )
  const all = [...failed, ...reportedOf(run, options).map((own) => annotationOf(own, options))]
  const shown = (['error', 'warning'] as const).map((level) => all.filter((annotation) => annotation.level === level))
  const commands = shown.flatMap((annotations) => annotations.slice(0, most).map(toCommand))
  const rest = shown.flatMap((annotations) => annotations.slice(most))
  return [...commands, ...rest.map(toLine), ...(rest.length > 0 ? [cutNotice(shown)] : []), `${summaryOf(run, options)}\n`].join('')
}

function annotationOf({document, message}: Reported, options: ReportOptions): Annotation {
  const {line, column, endLine, endColumn} = placeOf(message)
  // GitHub takes columns only within one line.
  const columns = endLine === undefined || endLine === line ? {col: column, endColumn: endColumn === column ? undefined : endColumn} : {}
  return {
    level: levelOf(message),
    properties: {file: escapeControls(projectPath(document.path, options)), line, endLine, ...columns, title: message.ruleId},
    lines: wordsOf(message).split('\n').map(escapeControls)
  }
}

function toCommand({level, properties, lines}: Annotation): string {
  const list = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]))
  return `::${level} ${list.join(',')}::${escapeData(lines.join('\n'))}\n`
}

function toLine({level, properties, lines}: Annotation): string {
  const {file = '', line = 1, col = 1, title = ''} = properties
  return `${file}:${line}:${col}: ${level}: ${lines[0] ?? ''} [${title}]\n`
}

function cutNotice(shown: ReadonlyArray<readonly Annotation[]>): string {
  const [errors = 0, warnings = 0] = shown.map((annotations) => Math.max(0, annotations.length - most))
  const words = [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(' and ')
  const text = `GitHub shows ${most} annotations of each level for a step: ${words} more are in the log of this step`
  return `::notice title=postmortem-lint::${escapeData(text)}\n`
}

/** Makes text safe as the message of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
