import {type Line, placeInLine} from '../markdown/block.ts'
import type {Locator} from '../markdown/locate.ts'
import type {Edit} from './incident.ts'
import {typedBullet} from './runs.ts'

/** Gives the span of a line in the source, without its line break. */
function sourceLine(line: Line, locator: Locator): {start: number; end: number} {
  const start = locator.lineStart(line.number)
  const stop = locator.source.indexOf('\n', start)
  const end = stop < 0 ? locator.source.length : stop
  return {start, end: locator.source[end - 1] === '\r' ? end - 1 : end}
}

/** Gives the edit that makes a line a Markdown heading; none where the line shares its source line with other text. */
export function headingEdits(line: Line, level: number, locator: Locator): readonly Edit[] {
  const span = sourceLine(line, locator)
  const words = placeInLine(line)
  const before = locator.source.slice(span.start, words.start)
  const after = locator.source.slice(words.end, span.end)
  if (!/^[\s>*_#]*$/.test(before) || !/^[\s*_:\\#]{0,20}(?:<br\s?\/?>\s{0,20})?$/i.test(after)) return []
  const text = locator.source
    .slice(words.start, words.end)
    .replace(/^#+\s*/, '')
    .replace(/[\s:：*_#]{1,20}$/, '')
  const {source} = locator
  const eol = source[span.end] === '\r' ? '\r\n' : '\n'
  // Blank lines around it: an HTML block swallows a heading without them, and readers expect them.
  const above = span.start === 0 || /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, span.start - 40), span.start)) ? '' : eol
  const below = /^\r?\n[ \t]*(?:\r?\n|$)|^\r?\n?$/.test(source.slice(span.end, span.end + 40)) ? '' : eol
  return [{start: span.start, end: span.end, text: `${above}${'#'.repeat(level)} ${text}${below}`}]
}

/** "10.12:30 PM: …": a number that lacks its space. */
const unspacedOrdinal = /^\d{1,3}[.)](?=\d{1,2}:\d\d)/

/** Gives the edits that make lines items of a list: a marker before each, typed bullets replaced. */
export function listEdits(lines: readonly Line[], locator: Locator): readonly Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.block.kind === 'code' || line.block.kind === 'html') return []
    const words = placeInLine(line)
    const ordinal = unspacedOrdinal.exec(line.text)?.[0]
    if (ordinal !== undefined) {
      const {end} = placeInLine(line, 0, ordinal.length)
      edits.push({start: end, end, text: ' '})
      continue
    }
    // The first line of an item has its marker; which number a line below it would have only the author knows.
    if (line.block.item?.first && line.index === 0) continue
    if (line.block.item?.ordered) return []
    const bullet = typedBullet.exec(line.text)?.[0] ?? ''
    const nested = /^o\s/.test(bullet)
    const end = placeInLine(line, bullet.length).start
    const start = bullet === '' ? words.start : Math.min(words.start, locator.source.lastIndexOf('\n', words.start) + 1 || words.start)
    const indent = /^[ \t]*$/.test(locator.source.slice(start, words.start)) ? start : words.start
    edits.push({
      start: bullet === '' ? markedStart(line, locator) : indent,
      end: bullet === '' ? markedStart(line, locator) : end,
      text: nested ? '  - ' : '- '
    })
  }
  return edits
}

/** Where the line's own markup (bold, code) begins in the source. */
function markedStart(line: Line, locator: Locator): number {
  const {start} = sourceLine(line, locator)
  const words = placeInLine(line).start
  const lead = locator.source.slice(start, words)
  return start + (/^[ \t]*/.exec(lead)?.[0].length ?? 0)
}

/** Gives the edits that put every entry of a running paragraph on a line of its own, as list items. */
export function runningEdits(line: Line, starts: readonly number[], locator: Locator): readonly Edit[] {
  return starts.map((start, index) => {
    const at = placeInLine(line, start, start + 1).start
    const from = index === 0 ? at : at - (/[ \t]{0,8}$/.exec(locator.source.slice(Math.max(0, at - 8), at))?.[0].length ?? 0)
    return {start: from, end: at, text: index === 0 ? '- ' : '\n- '}
  })
}

/** Gives the edits that move lines to the margin; those that are entries of a list get its marker. */
export function dedentEdits(lines: readonly Line[], entries: ReadonlySet<Line>, locator: Locator): readonly Edit[] {
  return lines.flatMap((line) => {
    const {start} = sourceLine(line, locator)
    const length = /^[ \t]*/.exec(locator.source.slice(start, placeInLine(line).start))?.[0].length ?? 0
    return length > 0 ? [{start, end: start + length, text: entries.has(line) ? '- ' : ''}] : []
  })
}
