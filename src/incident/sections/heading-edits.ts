import {type Line, placeInLine} from '../../markdown/block.ts'
import type {Locator} from '../../markdown/locate.ts'
import {escapeEdits, type Frame, frameOf, indentOf, isBlankAt, isOtherBlock} from '../edits/edits.ts'
import type {Edit} from '../model.ts'
import type {Reading} from '../reading.ts'
import type {Heading} from './headings.ts'

/**
 * Gives the edits that make a line a Markdown heading of a level, with blank lines around it: an HTML block swallows a heading
 * without them. Takes the edits of the headings below it. None where the line shares its source line with other text, stands in a list, or would leave others that look the
 * same behind.
 */
export function headingEdits(
  reading: Reading,
  headings: readonly Heading[],
  index: number,
  level: number,
  below: ReadonlyMap<Heading, readonly Edit[]>
): readonly Edit[] {
  const heading = headings[index]
  const before = headings[index - 1]
  let next = index + 1
  while (headings[next]?.form === 'label') next++
  const after = headings[next]
  if (
    !heading?.fake ||
    heading.line.block.fenced ||
    isRaw(heading.line, reading) ||
    staysBold(after, heading) ||
    (before && before.line.order === heading.line.order - 1 && staysBold(before, heading))
  )
    return []
  const {line} = heading
  const {locator} = reading
  const frame = frameOf(line, locator)
  if (!frame) return []
  const number = numberOf(line, frame)
  if (number === undefined || !/^[\s*_:：\\#]{0,20}(?:<br\s?\/?>\s{0,20})?$/i.test(frame.tail)) return []
  const words = locator.source.slice(frame.words.start, frame.words.end).replace(/^#+\s*/, '')
  const name = words.replace(/(?:\s#{1,6})?[\s:：*_]{0,20}$/, '')
  const follow = followingEdits(reading, line, after && below.get(after) ? after.line : undefined)
  if (name === '' || /\*\*|__/.test(name) || !follow) return []
  const above = before?.line.number === line.number - 1 && before.fake ? '' : blankAbove(frame, locator)
  const text = `${above}${'#'.repeat(level)} ${number}${number && ' '}${name}${blankBelow(frame, locator)}`
  return [{start: frame.start, end: frame.end, text}, ...follow]
}

/**
 * Gives the edits that keep the rest of a paragraph a paragraph below a heading: behind four spaces it would be code, and a date as
 * in "18. juni" a list. Undefined where it would become something else all the same.
 */
function followingEdits(reading: Reading, {block, index, order}: Line, stop: Line | undefined): readonly Edit[] | undefined {
  const next = reading.lines[order + 1]
  if (block.kind === 'html' && next?.block.kind === 'html' && indentOf(frameOf(next, reading.locator)?.lead ?? '') >= 4) return undefined
  const [first, ...others] = block.lines.slice(index + 1, stop?.block === block ? stop.index : undefined)
  if (!first || block.kind !== 'paragraph' || block.item) return []
  const frame = frameOf(first, reading.locator)
  if (!frame) return undefined
  const indent = indentOf(frame.lead)
  if (isOtherBlock(first.text)) return undefined
  const edits: Edit[] = [...escapeEdits(reading, first)]
  if (indent < 4) return edits
  for (const line of [first, ...others]) {
    const own = frameOf(line, reading.locator)
    const space = /^[ \t]*/.exec(own?.lead ?? '')?.[0] ?? ''
    if (own && space !== '') edits.push({start: own.start, end: own.start + space.length, text: ' '.repeat(Math.max(0, indentOf(space) - indent))})
  }
  return edits
}

/** Gives the number of a heading that stands alone in a numbered item, '' without one; undefined where other text stands before it. */
function numberOf({block}: Line, {lead}: Frame): string | undefined {
  if (block.item) return /^\d{1,9}[.)] {1,4}$/.exec(lead)?.[0].trim()
  return /^[\s*_#]*$/.test(lead) ? '' : undefined
}

const rawHtml = [
  ['<?', '?>'],
  ['<!', '>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ...['pre', 'script', 'style', 'textarea'].map((name) => [`<${name}`, `</${name}>`])
] as const

/** Characters before a heading in which the beginning of raw HTML is looked for. */
const reach = 20_000

/** Whether a line stands in an HTML block that a blank line does not end: no heading can be made there. */
function isRaw(line: Line, {locator}: Reading): boolean {
  if (line.block.kind !== 'html') return false
  const {start} = placeInLine(line)
  const before = locator.source.slice(Math.max(0, start - reach), start).toLowerCase()
  return rawHtml.some(([open = '', close = '']) => before.lastIndexOf(open.toLowerCase()) > before.lastIndexOf(close.toLowerCase()))
}

/** Whether a heading is bold like another, and is none that can be named a fake. */
function staysBold(other: Heading | undefined, heading: Heading): boolean {
  return other?.form === 'bold' && !other.fake && heading.form === 'bold'
}

function blankAbove({start, eol}: Frame, locator: Locator): string {
  return start === 0 || isBlankAt(locator, start - 1) ? '' : eol
}

function blankBelow({end, eol}: Frame, locator: Locator): string {
  const next = end + eol.length
  return next >= locator.source.length || isBlankAt(locator, next) ? '' : eol
}
