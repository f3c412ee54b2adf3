import {escapeControls} from '../text/escape.ts'
import {levelOf, reportedOf} from './place.ts'
import type {Reporter} from './reporter.ts'

/** Reports a finding a line as compilers do, for editors and grep: `path:line:column: level: message [rule]`. */
export const unix: Reporter = function* (run, options) {
  for (const {document, message} of reportedOf(run, options)) {
    const {line = 1, column = 1, reason, ruleId = ''} = message
    yield `${escapeControls(document.path)}:${line}:${column}: ${levelOf(message)}: ${escapeControls(reason)} [${ruleId}]\n`
  }
}
