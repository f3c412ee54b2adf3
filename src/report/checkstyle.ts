import type {LintMessage} from '../rule/message.ts'
import {toXml} from '../text/escape.ts'
import {levelOf, projectPath, shownOf, wordsOf} from './place.ts'
import type {Reporter} from './reporter.ts'

/** Reports in the XML of Checkstyle, which many CI servers read. */
export const checkstyle: Reporter = function* (run, options) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for (const document of run.linted) yield fileElement(projectPath(document.path, options), shownOf(document, options).map(errorElement))
  for (const {path, reason} of run.failures)
    yield fileElement(projectPath(path, options), [`    <error line="1" severity="error" message="${toXml(reason)}" source="postmortem-lint"/>\n`])
  yield '</checkstyle>\n'
}

function fileElement(path: string, errors: readonly string[]): string {
  const name = toXml(path)
  return errors.length === 0 ? `  <file name="${name}"/>\n` : `  <file name="${name}">\n${errors.join('')}  </file>\n`
}

function errorElement(message: LintMessage): string {
  const {line = 1, column = 1, ruleId = ''} = message
  const words = wordsOf(message).split('\n').map(toXml).join('&#10;')
  return `    <error line="${line}" column="${column}" severity="${levelOf(message)}" message="${words}" source="postmortem-lint.${toXml(ruleId)}"/>\n`
}
