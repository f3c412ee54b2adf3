import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import type {Linted} from '../linted.ts'
import {escapeControls} from './escape.ts'
import type {Reporter} from './reporter.ts'
import {passedOverLines, summaryOf} from './summary.ts'

/** Reports for people: findings by file with the place that contradicts them, files passed over, and one line that sums up. */
export const stylish: Reporter = (run, options) => {
  const {cwd, color = false, quiet = false, verbose = false} = options
  const files = run.linted.map((document) => toFile(document, cwd))
  // Its last line counts the findings; ours counts them together with what was read.
  const report = reporter(files, {color, silent: quiet, quiet: true, verbose}).replace(/(?:^|\n\n)[^\n]*$/, '')
  return `${[report, passedOverLines(run, {verbose}), summaryOf(run, {quiet})].filter((part) => part !== '').join('\n\n')}\n`
}

function toFile({path, messages}: Linted, cwd: string): VFile {
  const file = new VFile({path: escapeControls(path), cwd})
  file.messages.push(...messages.map(printable))
  return file
}

/** Copies a message with the text of the document made safe for a terminal. */
function printable(message: VFileMessage): VFileMessage {
  const {cause, place, ruleId, source} = message
  const safe = new VFileMessage(escapeControls(message.reason), {place, ruleId, source, cause: cause instanceof VFileMessage ? printable(cause) : undefined})
  return Object.assign(safe, {fatal: message.fatal, note: message.note, url: message.url, stack: ''})
}
