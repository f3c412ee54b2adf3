import {type Line, placeInLine} from '../../markdown/block.ts'
import type {Locator} from '../../markdown/locate.ts'
import type {Span} from '../../text/span.ts'
import type {Edit} from '../model.ts'
import type {Reading} from '../reading.ts'

/** Where a line stands in the source, with what stands on the same line around its words. */
export interface Frame extends Span {
  readonly words: Span
  /** Indentation, list marker, and markup that opens before the first word. */
  readonly lead: string
  /** What stands behind the last word: markup that closes, spaces, a hard break. */
  readonly tail: string
  /** Line break of the line, or that of the document where it has none. */
  readonly eol: string
}

/**
 * Gives the frame of a line; undefined when its words run over more than one line of the source, its markup reaches
 * into others, or it stands in a container whose body must stay where it is.
 */
export function frameOf(line: Line, {source}: Locator): Frame | undefined {
  if (line.block.contained) return undefined
  const words = placeInLine(line)
  const written = source.slice(words.start, words.end)
  if (/[\r\n]/.test(written) || written.split('~~').length % 2 === 0 || reachesOut(line)) return undefined
  let {start, end} = words
  while (start > 0 && !isBreak(source[start - 1])) start--
  while (end < source.length && !isBreak(source[end])) end++
  const eol = source.startsWith('\r\n', end) || (end === source.length && source.includes('\r\n')) ? '\r\n' : '\n'
  return {start, end, words, lead: source.slice(start, words.start), tail: source.slice(words.end, end), eol}
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

/** Whether bold, italic, code or a link begins in a line and ends in another: apart, the lines would show the marks. */
function reachesOut({block, start, end}: Line): boolean {
  const {strong, emphasis, code, links} = block
  return [strong, emphasis, code, links].some((spans) => spans.some((span) => span.start < end && span.end > start && (span.start < start || span.end > end)))
}

/** Gives the edit that puts a blank line below a list item, where a table or a paragraph follows that would become a part of it. */
export function gapBelow({lines}: Reading, line: Line, {end, eol}: Frame): readonly Edit[] {
  const next = lines[line.order + 1]
  const swallowed = next?.number === line.number + 1 && next.block !== line.block && (next.block.kind === 'row' || next.block.kind === 'paragraph')
  return swallowed && !next.block.item ? [{start: end, end, text: eol}] : []
}

/** Whether a line is the address of a link, or a tag alone, which the page does not show where a paragraph begins with it. */
export function isOtherBlock(text: string): boolean {
  return /^(?:\[[^\]]{1,200}\]:|<[^>]{1,200}>$)/.test(text)
}

/** Gives the edit that escapes the dot of a date ("18. juni") at the start of a line, which would begin a list there. */
export function escapeEdits(reading: Reading, line: Line): readonly Edit[] {
  const [token] = reading.tokensOf(line)
  const number = /^\d{1,9}(?=[.)]\s)/.exec(line.text)?.[0]
  if (token?.kind !== 'date' || token.start > 0 || number === undefined) return []
  const {start} = placeInLine(line, number.length, number.length + 1)
  return [{start, end: start, text: '\\'}]
}

/** Width of the white space that a text begins with; a tab leads to the next column of four. */
export function indentOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (character === '\t') width += 4 - (width % 4)
    else if (character === ' ') width++
    else break
  }
  return width
}

/** Whether a line of the source, given by an offset in it or at its end, is blank. */
export function isBlankAt({source}: Locator, offset: number): boolean {
  let start = source.startsWith('\r\n', offset - 1) ? offset - 1 : offset
  while (start > 0 && !isBreak(source[start - 1])) start--
  for (let at = start; at < source.length && !isBreak(source[at]); at++) if (source[at] !== ' ' && source[at] !== '\t') return false
  return true
}
