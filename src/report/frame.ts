import type {Excerpt} from '../lint/details/excerpt.ts'
import {escapeControls} from '../text/escape.ts'
import type {Span} from '../text/span.ts'
import {cellsOf, type TerminalCell, widthOf, wrap} from './cells.ts'
import type {Look, Paint} from './paint.ts'

/** A line of a document to quote, with what to say about the part that is underlined. */
export interface Quoted {
  readonly excerpt: Excerpt
  readonly mark: '^' | '-'
  readonly style: Parameters<Paint>[0]
  readonly words: string
}

/** Draws quoted lines with the parts underlined, and words behind the line or below it. A line that is quoted twice in a row is printed once. */
export function frame(quotes: readonly Quoted[], {columns, paint}: Look): string {
  const gutter = Math.max(...quotes.map(({excerpt}) => String(excerpt.line).length))
  const room = Math.max(24, columns - gutter - 4)
  const rule = paint('dim', '│')
  const blank = ` ${' '.repeat(gutter)} ${rule}`
  const lines: string[] = []
  let above: string | undefined
  for (const quoted of quotes) {
    const {source, underline} = draw(quoted, focusOf(quoted, quotes), room)
    const head = ` ${paint('dim', String(quoted.excerpt.line).padStart(gutter))} ${rule}`
    const own = `${head}${source === '' ? '' : ` ${source}`}`
    if (own !== above) lines.push(own)
    above = own
    const said = saying(quoted, underline, room)
    lines.push(...said.map((text) => `${blank} ${paint(quoted.style, text)}`))
  }
  return `${lines.join('\n')}\n`
}

/** What is printed of a line and below it. */
interface Drawn {
  readonly source: string
  readonly underline: {readonly indent: number; readonly width: number}
}

/** The part of a line that is to be seen: from the first place to the last where several are on the same line. */
function focusOf({excerpt}: Quoted, quotes: readonly Quoted[]): Span {
  const same = quotes.filter((other) => other.excerpt.line === excerpt.line && other.excerpt.text === excerpt.text)
  return {start: Math.min(...same.map((other) => other.excerpt.start)), end: Math.max(...same.map((other) => other.excerpt.end))}
}

function draw({excerpt}: Quoted, focus: Span, room: number): Drawn {
  const cells = cellsOf(excerpt.text.trimEnd())
  const own = cellsOfSpan(cells, excerpt)
  const all = cellsOfSpan(cells, focus)
  const fits = widthOf(cells.slice(all.start, all.end)) <= room - 2
  const {start, end} = windowAround(cells, fits ? all : own, room - 2)
  const before = excerpt.cutBefore || start > 0 ? '…' : ''
  const after = excerpt.cutAfter || end < cells.length ? '…' : ''
  const shown = cells.slice(start, end)
  return {
    source: `${before}${shown.map(({text}) => text).join('')}${after}`,
    underline: {
      indent: before.length + widthOf(cells.slice(start, own.start)),
      width: Math.max(1, widthOf(cells.slice(own.start, Math.min(own.end, end))))
    }
  }
}

/** Finds the cells that show a part of the text. */
function cellsOfSpan(cells: readonly TerminalCell[], {start, end}: Span): Span {
  const found = cells.findIndex((cell) => cell.end > start)
  const first = found < 0 ? cells.length : found
  return {start: first, end: Math.max(first, cells.findLastIndex((cell) => cell.end > start && cell.start < end) + 1)}
}

/** Finds the cells around a part that fit into some columns, with as much before as after; the part itself from its start. */
function windowAround(cells: readonly TerminalCell[], {start: first, end: last}: Span, columns: number): Span {
  if (widthOf(cells) <= columns) return {start: 0, end: cells.length}
  let start = first
  let end = first
  let width = 0
  const fits = (cell: TerminalCell | undefined): boolean => cell !== undefined && width + cell.width <= columns
  while (end < last && fits(cells[end])) width += cells[end++]?.width ?? 0
  for (let grown = true; grown; ) {
    grown = false
    if (start > 0 && fits(cells[start - 1])) {
      width += cells[--start]?.width ?? 0
      grown = true
    }
    if (end < cells.length && fits(cells[end])) {
      width += cells[end++]?.width ?? 0
      grown = true
    }
  }
  return {start, end}
}

/** The underline with the words behind it, or below it where they do not fit. */
function saying({excerpt, mark, words}: Quoted, {indent, width}: Drawn['underline'], room: number): readonly string[] {
  const line = `${' '.repeat(indent)}${mark.repeat(width)}`
  const more = excerpt.moreLines > 0 ? `to line ${excerpt.line + excerpt.moreLines}` : ''
  const said = escapeControls([more, words].filter((part) => part !== '').join(': '))
  if (said === '') return [line]
  if (indent + width + 1 + widthOf(cellsOf(said)) <= room) return [`${line} ${said}`]
  const start = Math.min(indent, Math.max(0, room - 40))
  return [line, ...wrap(said, room - start).map(({start: from, end}) => `${' '.repeat(start)}${said.slice(from, end)}`)]
}
