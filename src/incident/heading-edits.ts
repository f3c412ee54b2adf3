import type {Locator} from '../markdown/locate.ts'
import {type Frame, frameOf, indentOf, isBlankAt} from './edits.ts'
import type {Heading} from './headings.ts'
import type {Edit} from './incident.ts'

/**
 * Gives the edit that makes a line a Markdown heading of a level, with blank lines around it: an HTML block swallows a heading
 * without them. None where the line shares its source line with other text, stands in a list, or would leave others that look the
 * same behind.
 */
export function headingEdits(headings: readonly Heading[], index: number, level: number, locator: Locator): readonly Edit[] {
  const heading = headings[index]
  const before = headings[index - 1]
  const after = headings.slice(index + 1).find(({form}) => form !== 'label')
  if (!heading?.fake || staysBold(after, heading) || (before && before.line.order === heading.line.order - 1 && staysBold(before, heading))) return []
  const {line} = heading
  const frame = frameOf(line, locator)
  if (!frame) return []
  const number = line.block.item ? /^\d{1,9}[.)] {1,4}$/.exec(frame.lead)?.[0].trim() : ''
  if (number === undefined || !/^[\s*_#]*$/.test(number === '' ? frame.lead : '') || !/^[\s*_:：\\#]{0,20}(?:<br\s?\/?>\s{0,20})?$/i.test(frame.tail)) return []
  const words = locator.source.slice(frame.words.start, frame.words.end).replace(/^#+\s*/, '')
  const name = words.replace(/(?:\s#{1,6})?[\s:：*_]{0,20}$/, '')
  if (name === '' || /\*\*|__/.test(name)) return []
  const above = before?.line.number === line.number - 1 && before.fake ? '' : blankAbove(frame, locator)
  const end = after?.fake && after.line.order === line.order + 1 ? frame.end : endOf(heading, frame, locator)
  const below = `${blankBelow(frame, locator)}${end > frame.end ? frame.eol : ''}`
  return [{start: frame.start, end, text: `${above}${'#'.repeat(level)} ${number}${number && ' '}${name}${below}`}]
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

/** Text of the same paragraph below a heading would be code behind four spaces: these go with the heading's line break. */
function endOf({line}: Heading, {end, eol}: Frame, {source}: Locator): number {
  const below = line.block.kind === 'code' ? undefined : line.block.lines[line.index + 1]
  const next = end + eol.length
  const indent = /^[ \t]*/.exec(source.slice(next, next + 1000))?.[0] ?? ''
  return below && indentOf(indent) >= 4 ? next + indent.length : end
}
