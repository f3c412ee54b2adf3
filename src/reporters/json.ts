import {VFileMessage} from 'vfile-message'
import type {Reporter} from './reporter.ts'

/** Reports for programs: the shape of vfile-reporter-json with the end of every place added; linted documents only. */
export const json: Reporter = (run, {cwd, quiet = false}) => {
  const files = run.linted.map(({path, messages}) => ({
    path,
    cwd,
    history: [path],
    messages: messages.filter((message) => !quiet || message.fatal).map(toJson)
  }))
  return `${JSON.stringify(files, undefined, 2)}\n`
}

function toJson(message: VFileMessage): object {
  const {ruleId, reason, note, url, source, fatal, actual, expected, cause} = message
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
    cause: cause instanceof VFileMessage ? {reason: cause.reason, ...placeOf(cause)} : undefined
  }
}

function placeOf({line, column, place}: VFileMessage): object {
  const end = place && 'end' in place ? place.end : undefined
  return {line, column, endLine: end?.line, endColumn: end?.column}
}
