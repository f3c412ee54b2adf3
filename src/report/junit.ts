import type {LintMessage} from '../rule/message.ts'
import type {LintRun} from '../run/run.ts'
import {toXml} from '../text/escape.ts'
import {levelOf, projectPath, shownOf, wordsOf} from './place.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** A suite of the report: one document. */
interface Suite {
  readonly path: string
  readonly cases: readonly string[]
  readonly failures: number
  readonly errors: number
}

/**
 * Reports in the XML of JUnit (https://github.com/windyroad/JUnit-Schema): a suite for each document, a failed test for each rule with
 * findings in it, one passed test where there are none, an error where a file could not be linted.
 */
export const junit: Reporter = function* (run, options) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
  let id = 0
  for (const suite of suitesOf(run, options)) yield suiteElement(suite, id++, options)
  yield '</testsuites>\n'
}

function* suitesOf(run: LintRun, options: ReportOptions): Generator<Suite> {
  for (const document of run.linted) {
    const path = projectPath(document.path, options)
    const shown = shownOf(document, options)
    const ids = [...new Set(shown.map(({ruleId}) => ruleId))]
    const cases = ids.map((id) => {
      const own = shown.filter(({ruleId}) => ruleId === id)
      return failedCase(path, id ?? 'postmortem-lint', own)
    })
    yield {path, cases: cases.length > 0 ? cases : [testCase(path, 'postmortem-lint', '')], failures: cases.length, errors: 0}
  }
  for (const {path: own, reason} of run.failures) {
    const path = projectPath(own, options)
    const error = `      <error type="failure" message="${toXml(reason)}"/>\n`
    yield {path, cases: [testCase(path, 'postmortem-lint', error)], failures: 0, errors: 1}
  }
}

function suiteElement({path, cases, failures, errors}: Suite, id: number, {now = Date.now()}: ReportOptions): string {
  // The schema wants a time without zone.
  const timestamp = new Date(now).toISOString().slice(0, 19)
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" time="0"`
  return [
    `  <testsuite package="postmortem-lint" id="${id}" name="${toXml(path)}" timestamp="${timestamp}" hostname="localhost" ${counts}>\n`,
    '    <properties/>\n',
    ...cases,
    '    <system-out/>\n    <system-err/>\n  </testsuite>\n'
  ].join('')
}

function failedCase(path: string, ruleId: string, messages: readonly LintMessage[]): string {
  const [first] = messages
  const level = messages.some(({fatal}) => fatal) ? 'error' : 'warning'
  const title = messages.length === 1 ? (first?.reason ?? '') : `${messages.length} findings: ${first?.reason ?? ''}`
  const lines = messages.map((message) => `${path}:${message.line ?? 1}:${message.column ?? 1}: ${levelOf(message)}: ${wordsOf(message)}`)
  const text = [...lines, first?.url ?? ''].join('\n').split('\n').map(toXml).join('\n')
  return testCase(path, ruleId, `      <failure type="${level}" message="${toXml(title)}">${text}</failure>\n`)
}

function testCase(path: string, name: string, content: string): string {
  const head = `    <testcase classname="${toXml(path)}" name="${toXml(name)}" time="0"`
  return content === '' ? `${head}/>\n` : `${head}>\n${content}    </testcase>\n`
}
