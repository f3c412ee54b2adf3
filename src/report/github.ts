import type {LintRun} from '../run/run.ts'
import {escapeControls} from '../text/escape.ts'
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
export const github: Reporter = function* (run, options) {
  const counts = levels.map((level) => commandsShown(annotationsOf(level, run, options)))
  yield* counts.flatMap(({commands}) => commands)
  for (const [index, level] of levels.entries()) if ((counts[index]?.more ?? 0) > 0) yield* linesBehind(annotationsOf(level, run, options))
  if (counts.some(({more}) => more > 0)) yield cutNotice(counts.map(({more}) => more))
  yield `${summaryOf(run, options)}\n`
}

const levels = ['error', 'warning'] as const

/** Gives the annotations of one level: files that failed, then findings in their order. */
function* annotationsOf(level: Annotation['level'], run: LintRun, options: ReportOptions): Generator<Annotation> {
  for (const {path, reason} of level === 'error' ? run.failures : [])
    yield {
      level: 'error',
      properties: {file: escapeControls(projectPath(path, options)), title: 'postmortem-lint'},
      lines: [`Could not be linted: ${escapeControls(reason)}`]
    }
  for (const own of reportedOf(run, options)) if (levelOf(own.message) === level) yield annotationOf(own, options)
}

/** Gives the commands that GitHub shows, and how many more there are. */
function commandsShown(annotations: Iterable<Annotation>): {readonly commands: readonly string[]; readonly more: number} {
  const commands: string[] = []
  let count = 0
  for (const annotation of annotations) if (++count <= most) commands.push(toCommand(annotation))
  return {commands, more: count - commands.length}
}

function* linesBehind(annotations: Iterable<Annotation>): Generator<string> {
  let count = 0
  for (const annotation of annotations) if (++count > most) yield toLine(annotation)
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

function cutNotice([errors = 0, warnings = 0]: readonly number[]): string {
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
