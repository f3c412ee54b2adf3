import {diffLines} from 'diff'
import type {Edit} from '../incident/model.ts'
import {fix} from '../lint/fix.ts'
import type {OpenDocument} from './open-document.ts'

/** Gives the edits of all safe fixes of a document, in whole lines; empty if there is nothing to fix. */
export function safeEdits({result, path}: OpenDocument): readonly Edit[] {
  if (!result.messages.some(({edits}) => edits)) return []
  const {source} = result.incident.locator
  return lineEdits(source, fix(source, {path}).text)
}

/** Gives the edits, in whole lines, that turn one text into another. */
function lineEdits(source: string, text: string): readonly Edit[] {
  const edits: Edit[] = []
  let start = 0
  let open: Edit | undefined
  for (const {value, added, removed} of diffLines(source, text)) {
    if (!added && !removed) {
      if (open) edits.push(open)
      open = undefined
      start += value.length
      continue
    }
    open ??= {start, end: start, text: ''}
    open = added ? {...open, text: open.text + value} : {...open, end: start + value.length}
    if (removed) start += value.length
  }
  return open ? [...edits, open] : edits
}
