import {toJson} from '../text/escape.ts'
import {failureData, messageData} from './json.ts'
import {reportedOf} from './place.ts'
import type {Reporter} from './reporter.ts'

/** Reports for programs that read line by line: each finding is a JSON object with its path; so is each file that failed. */
export const jsonl: Reporter = function* (run, options) {
  for (const {document, message} of reportedOf(run, options)) yield `${toJson({path: document.path, ...messageData(message)})}\n`
  for (const failure of run.failures) yield `${toJson({path: failure.path, ...failureData(failure)})}\n`
}
