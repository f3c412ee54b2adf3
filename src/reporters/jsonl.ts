import {toJson} from './escape.ts'
import {failureData, messageData} from './json.ts'
import {reportedOf} from './place.ts'
import type {Reporter} from './reporter.ts'

/** Reports for programs that read line by line: each finding is a JSON object with its path; so is each file that failed. */
export const jsonl: Reporter = (run, options) => {
  const findings = reportedOf(run, options).map(({document, message}) => ({path: document.path, ...messageData(message)}))
  const failed = run.failures.map((failure) => ({path: failure.path, ...failureData(failure)}))
  return [...findings, ...failed].map((line) => `${toJson(line)}\n`).join('')
}
