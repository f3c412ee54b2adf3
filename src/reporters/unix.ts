import {escapeControls} from './escape.ts'
import {levelOf, reportedOf} from './place.ts'
import type {Reporter} from './reporter.ts'

/** Reports a finding a line as compilers do, for editors and grep: `path:line:column: level: message [rule]`. */
export const unix: Reporter = (run, options) =>
  reportedOf(run, options)
    .map(({document, message}) => {
      const {line = 1, column = 1, reason, ruleId = ''} = message
      return `${escapeControls(document.path)}:${line}:${column}: ${levelOf(message)}: ${escapeControls(reason)} [${ruleId}]\n`
    })
    .join('')
