import type {RegionEdit} from '../lint/details/region.ts'
import {detailOf} from '../lint/linted.ts'
import type {LintMessage} from '../rule/message.ts'
import {causeOf} from '../rule/run.ts'
import type {Failure, LintRun} from '../run/run.ts'
import {jsonPieces} from '../text/escape.ts'
import {placeOf, shownOf} from './place.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** Reports for programs: the shape of vfile-reporter-json with the end of every place and the safe edits added. Files that failed hold one message without a rule. */
export const json: Reporter = (run, options) => jsonPieces(filesOf(run, options))

function* filesOf({linted, failures}: LintRun, options: ReportOptions): Generator<object> {
  const {cwd} = options
  for (const document of linted) {
    const {path} = document
    yield {path, cwd, history: [path], messages: shownOf(document, options).map(messageData)}
  }
  for (const failure of failures) yield {path: failure.path, cwd, history: [failure.path], messages: [failureData(failure)]}
}

/** Gives a message as data. */
export function messageData(message: LintMessage): object {
  const {ruleId, reason, note, url, source, fatal, actual, expected} = message
  const cause = causeOf(message)
  return {
    ruleId,
    ...placeOf(message),
    reason,
    note,
    url,
    source,
    fatal,
    actual,
    expected,
    edits: detailOf(message)
      ?.fixes?.find(({safe}) => safe)
      ?.edits.map(editData),
    cause: cause && {reason: cause.reason, ...placeOf(cause)}
  }
}

function editData({start, end, text}: RegionEdit): object {
  return {line: start.line, column: start.column, offset: start.offset, endLine: end.line, endColumn: end.column, endOffset: end.offset, text}
}

/** Gives a file that could not be linted as a message of no rule. */
export function failureData({reason}: Failure): object {
  return {reason, source: 'postmortem-lint', fatal: true}
}
