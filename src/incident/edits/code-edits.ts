import type {Block, Line} from '../../markdown/block.ts'
import {bulletOf, isApart, isCaption, openingOf} from '../lines/runs.ts'
import type {Edit} from '../model.ts'
import type {Reading} from '../reading.ts'
import {entryAt} from '../timeline/entries.ts'
import {escapeEdits, frameOf, gapBelow, indentOf, isOtherBlock} from './edits.ts'

/** What Markdown would take for markup in text that was code: tags and entities would vanish from the page. */
const markup = /<[A-Za-z!/?]|&(?:#|[A-Za-z]{2,20};)|\\[!-/:-@[-`{-~]/

const listMarker = /^(?:[-*+]|\d{1,9}[.)])\s/

/**
 * Gives the edits that move the lines of an indented block to the margin. Timed entries become list items, and what stands below a
 * caption its sub-items; headings have edits of their own. None in a list, or where the text would lose something as Markdown.
 */
export function dedentEdits(reading: Reading, block: Block, timed: ReadonlySet<Line>, headings: ReadonlySet<Line>): readonly Edit[] {
  if (block.item || block.quoted || block.lines.some(({text}) => markup.test(text) || isOtherBlock(text))) return []
  const edits: Edit[] = []
  // Where there are markers, the depth of the lists is in the indentation.
  const marked = block.lines.some(({text}) => listMarker.test(text))
  let margin: number | undefined
  let entry: {readonly indent: number; readonly caption: boolean} | undefined
  for (const line of block.lines) {
    const frame = frameOf(line, reading.locator)
    if (!frame) return []
    const indent = indentOf(frame.lead)
    margin = Math.min(margin ?? indent, indent)
    let text = marked ? ' '.repeat(indent - margin) : ''
    if (!marked && timed.size > 1 && timed.has(line)) {
      entry = {indent, caption: isCaption(line.text.slice(entryAt(reading, line)?.textStart))}
      text = '- '
    } else if (headings.has(line) || (entry && indent <= entry.indent && !follows(line))) {
      entry = undefined
      margin = undefined
    } else if (entry) {
      const apart = indent > entry.indent ? openingOf(reading, line) !== 'none' : isApart(reading, line)
      text = entry.caption && bulletOf(line) === undefined && apart ? '  - ' : '  '
    }
    if (headings.has(line)) continue
    edits.push({start: frame.start, end: frame.start + frame.lead.length, text})
    if (text === '' && !entry) edits.push(...escapeEdits(reading, line))
    if ((entry || marked) && line.index === block.lines.length - 1) edits.push(...gapBelow(reading, line, frame))
  }
  return edits
}

/** Whether a line stands directly below the line before it. */
function follows({block, index, number}: Line): boolean {
  return block.lines[index - 1]?.number === number - 1
}
