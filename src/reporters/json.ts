import type {RegionEdit} from '../details/region.ts'
import {causeOf} from '../lint-incident.ts'
import {detailOf} from '../linted.ts'
import type {LintMessage} from '../rule.ts'
import type {Failure} from '../run.ts'
import {toJson} from './escape.ts'
import {placeOf, shownOf} from './place.ts'
import type {Reporter} from './reporter.ts'

/** Reports for programs: the shape of vfile-reporter-json with the end of every place and the safe edits added. Files that failed hold one message without a rule. */
export const json: Reporter = (run, options) => {
  const {cwd} = options
  const files = run.linted.map((document) => ({
    path: document.path,
    cwd,
    history: [document.path],
    messages: shownOf(document, options).map(messageData)
  }))
  const failed = run.failures.map((failure) => ({path: failure.path, cwd, history: [failure.path], messages: [failureData(failure)]}))
  return `${toJson([...files, ...failed], 2)}\n`
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
