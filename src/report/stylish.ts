import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import type {Linted} from '../lint/linted.ts'
import type {LintRun} from '../run/run.ts'
import {escapeControls} from '../text/escape.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {passedOverLines, summaryOf} from './summary.ts'

/** Reports for people: findings by file with the place that contradicts them, files skipped, and one line that sums up. */
export const stylish: Reporter = function* (run, options) {
  const {quiet = false, verbose = false} = options
  let isBelow = false
  for (const part of partsOf(run, options)) {
    yield `${isBelow ? '\n\n' : ''}${part}`
    isBelow = true
  }
  for (const part of [passedOverLines(run, {verbose}), summaryOf(run, {quiet})].filter((own) => own !== '')) {
    yield `${isBelow ? '\n\n' : ''}${part}`
    isBelow = true
  }
  yield '\n'
}

/** Documents whose findings are laid out at once. */
const partSize = 64

/** Lays findings out in columns that are as wide for all parts as the widest of any needs. */
function* partsOf({linted}: LintRun, options: ReportOptions): Generator<string> {
  const documents = linted.filter(({counts: {errors, warnings}}) => errors > 0 || (warnings > 0 && !options.quiet))
  const sorted = documents.map((document) => ({document, path: escapeControls(document.path)})).sort((a, b) => a.path.localeCompare(b.path))
  const parts: Array<readonly Linted[]> = []
  for (let at = 0; at < sorted.length; at += partSize) parts.push(sorted.slice(at, at + partSize).map(({document}) => document))
  if (parts.length < 2) {
    for (const part of parts) yield layOut(toFiles(part, options), options)
    return
  }
  const widest = [0, 0, 0, 0]
  for (const part of parts)
    for (const [index, width] of widthsOf(toFiles(part, options), options).entries()) widest[index] = Math.max(widest[index] ?? 0, width)
  const first = widestFile(widest, options)
  for (const part of parts) {
    const text = layOut([first, ...toFiles(part, options)], options)
    yield text.slice(text.indexOf('\n\n') + 2)
  }
}

function layOut(files: readonly VFile[], {color = false, quiet = false, verbose = false}: ReportOptions): string {
  // Its last line counts the findings; ours counts them together with what was read.
  return reporter([...files], {color, silent: quiet, quiet: true, verbose}).replace(/(?:^|\n\n)[^\n]*$/, '')
}

function toFiles(documents: readonly Linted[], {cwd}: ReportOptions): readonly VFile[] {
  return documents.map(({path, messages}) => {
    const file = new VFile({path: escapeControls(path), cwd})
    file.messages.push(...messages.map(printable))
    return file
  })
}

/** Gives the widths of place, level, words and rule of findings: what stands between short ones in a finding of its own. */
function widthsOf(files: readonly VFile[], options: ReportOptions): readonly number[] {
  const probe = new VFile({path: ' ', cwd: options.cwd})
  probe.messages.push(Object.assign(new VFileMessage('b', {ruleId: 'c', source: 'd'}), {fatal: true, stack: ''}))
  const row = layOut([probe, ...files], {...options, color: false}).split('\n')[1] ?? ''
  const [level, words, rule, source] = [row.indexOf('error'), row.indexOf(' b ') + 1, row.lastIndexOf(' c ') + 1, row.lastIndexOf('d')]
  return [level - 1, words - level - 1, rule - words - 1, source - rule - 1]
}

/** Makes a file that comes before all others, with a finding as wide as the widest. */
function widestFile([place = 0, level = 0, words = 0, rule = 0]: readonly number[], {cwd}: ReportOptions): VFile {
  const file = new VFile({path: ' ', cwd})
  const at = place < 3 ? undefined : {line: 10 ** (place - 3), column: 1}
  const message = new VFileMessage('x'.repeat(words), {place: at, ruleId: 'x'.repeat(rule), source: 'x'})
  file.messages.push(Object.assign(message, {fatal: level < 7, stack: ''}))
  return file
}

/** Copies a message with the text of the document made safe for a terminal. */
function printable(message: VFileMessage): VFileMessage {
  const {cause, place, ruleId} = message
  const safe = new VFileMessage(escapeControls(message.reason), {
    place,
    ruleId,
    // Messages have the source that the comments of remark need; people look for the name of the program.
    source: 'postmortem-lint',
    cause: cause instanceof VFileMessage ? printable(cause) : undefined
  })
  return Object.assign(safe, {fatal: message.fatal, note: message.note, url: message.url, stack: ''})
}
