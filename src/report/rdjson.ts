import type {Region, TextPoint} from '../lint/details/region.ts'
import {detailOf} from '../lint/linted.ts'
import {homepage} from '../rule/message.ts'
import {causeOf} from '../rule/run.ts'
import type {LintRun} from '../run/run.ts'
import {escapeControls, jsonPieces, toJson, wellFormed} from '../text/escape.ts'
import {levelOf, projectPath, type Reported, reportedOf} from './place.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

const source = {name: 'postmortem-lint', url: homepage}
const severities = {error: 'ERROR', warning: 'WARNING'} as const

/** Reports for reviewdog (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf): columns count bytes of UTF-8 from 1, ends are exclusive. */
export const rdjson: Reporter = (run, options) => jsonPieces(diagnosticsOf(run, options), (diagnostics) => ({source, diagnostics}))

/** The same with one finding a line. */
export const rdjsonl: Reporter = function* (run, options) {
  for (const diagnostic of diagnosticsOf(run, options)) yield `${toJson({...diagnostic, source})}\n`
}

function* diagnosticsOf(run: LintRun, options: ReportOptions): Generator<object> {
  for (const own of reportedOf(run, options)) yield diagnosticOf(own, options)
  for (const {path, reason} of run.failures)
    yield {message: `Could not be linted: ${escapeControls(reason)}`, location: {path: reviewPath(path, options)}, severity: 'ERROR'}
}

function diagnosticOf({document, message}: Reported, options: ReportOptions): object {
  const path = reviewPath(document.path, options)
  const detail = detailOf(message)
  const cause = causeOf(message)
  const joined = detail?.fixes?.flatMap((fix) => fix.joined ?? [])
  return {
    message: escapeControls(message.reason),
    location: {path, range: detail?.region && rangeOf(detail.region)},
    severity: severities[levelOf(message)],
    code: {value: message.ruleId, url: message.url},
    suggestions: joined && joined.length > 0 ? joined.map((edit) => ({range: rangeOf(edit), text: edit.text})) : undefined,
    related_locations:
      cause && detail?.causeRegion ? [{message: escapeControls(cause.reason), location: {path, range: rangeOf(detail.causeRegion)}}] : undefined
  }
}

/** reviewdog takes paths from the folder it runs in. */
function reviewPath(path: string, {cwd}: ReportOptions): string {
  return wellFormed(projectPath(path, {cwd}))
}

function rangeOf({start, end}: Region): object {
  return {start: pointOf(start), end: pointOf(end)}
}

function pointOf({line, byteColumn}: TextPoint): object {
  return {line, column: byteColumn}
}
