import {resolve, sep} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {pathBelow} from '../files/real-path.ts'
import type {Linted} from '../lint/linted.ts'
import type {LintMessage} from '../rule/message.ts'
import {causeOf} from '../rule/run.ts'
import type {LintRun} from '../run/run.ts'
import type {ReportOptions} from './reporter.ts'

/** A place in lines and columns from 1; columns count UTF-16 code units and the end is exclusive. What is not known is undefined. */
export interface Place {
  readonly line: number | undefined
  readonly column: number | undefined
  readonly endLine: number | undefined
  readonly endColumn: number | undefined
}

/** Gives the place of a message. */
export function placeOf({line, column, place}: VFileMessage): Place {
  const end = place && 'end' in place ? place.end : undefined
  return {line, column, endLine: end?.line, endColumn: end?.column}
}

/** Gives a finding in words, with the other place on a line of its own. */
export function wordsOf(message: VFileMessage): string {
  const cause = causeOf(message)
  return cause ? `${message.reason}\nLine ${cause.line ?? 1}: ${cause.reason}` : message.reason
}

/** Tells the level of a message. */
export function levelOf({fatal}: VFileMessage): 'error' | 'warning' {
  return fatal ? 'error' : 'warning'
}

/** A message together with the document it is about. */
export interface Reported {
  readonly document: Linted
  readonly message: LintMessage
}

/** Gives the messages of a document that a report shows. */
export function shownOf({messages}: Pick<Linted, 'messages'>, {quiet = false}: ReportOptions): readonly LintMessage[] {
  return quiet ? messages.filter(({fatal}) => fatal) : messages
}

/** Gives all messages that a report shows, in order; those of a document are made when their turn comes. */
export function* reportedOf({linted}: Pick<LintRun, 'linted'>, options: ReportOptions): Generator<Reported> {
  for (const document of linted) for (const message of shownOf(document, options)) yield {document, message}
}

/** Gives a path with slashes, relative to the root of the project where it lies below it; others are absolute. */
export function projectPath(path: string, {cwd, root = cwd}: ReportOptions): string {
  // What is read from standard input may have no path.
  if (path === '<stdin>') return path
  const absolute = resolve(cwd, path)
  return (pathBelow(root, absolute) ?? absolute).split(sep).join('/')
}
