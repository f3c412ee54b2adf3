import {hashOf} from '../lint/baseline/fingerprint.ts'
import {detailOf} from '../lint/linted.ts'
import type {LintRun} from '../run/run.ts'
import {escapeControls, jsonPieces} from '../text/escape.ts'
import {levelOf, placeOf, projectPath, reportedOf, wordsOf} from './place.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

const severities = {error: 'major', warning: 'minor'} as const

/** Reports for GitLab Code Quality (https://docs.gitlab.com/ci/testing/code_quality/): a fingerprint is unique in the report and stays when lines move. */
export const gitlab: Reporter = (run, options) => jsonPieces(issuesOf(run, options))

function* issuesOf(run: LintRun, options: ReportOptions): Generator<object> {
  for (const {document, message} of reportedOf(run, options)) {
    const path = projectPath(document.path, options)
    const {line, endLine} = placeOf(message)
    yield {
      description: descriptionOf(wordsOf(message)),
      check_name: message.ruleId,
      fingerprint: hashOf(`${path}\0${detailOf(message)?.fingerprint}`),
      severity: severities[levelOf(message)],
      location: {path, lines: {begin: line ?? 1, end: endLine ?? line ?? 1}}
    }
  }
  for (const failure of run.failures) {
    const path = projectPath(failure.path, options)
    yield {
      description: `Could not be linted: ${descriptionOf(failure.reason)}`,
      check_name: 'postmortem-lint',
      fingerprint: hashOf(`${path}\0failure`),
      severity: 'blocker',
      location: {path, lines: {begin: 1, end: 1}}
    }
  }
}

function descriptionOf(words: string): string {
  return words.split('\n').map(escapeControls).join(' – ')
}
