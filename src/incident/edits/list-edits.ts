import {type Block, type Line, placeInLine} from '../../markdown/block.ts'
import type {Locator} from '../../markdown/locate.ts'
import {bulletOf, closingOf, endsEntry, isApart, isCaption, marginOf, openingOf} from '../lines/runs.ts'
import type {Edit, FakeList} from '../model.ts'
import type {Reading} from '../reading.ts'
import {entryAt, runningEntries} from '../timeline/entries.ts'
import {type Frame, frameOf, gapBelow, indentOf, isOtherBlock} from './edits.ts'

/** What a line of a list without markers is: an item of it, more of what stands above, or text beside the items. */
interface Part {
  readonly is: 'item' | 'more' | 'text'
  /** Nesting of an item: 0 for an outermost one. */
  readonly depth: number
}

const more: Part = {is: 'more', depth: 0}
const beside: Part = {is: 'text', depth: 0}

function item(depth: number): Part {
  return {is: 'item', depth}
}

/** Gives the edits that make a run of lines a Markdown list; none where they would change more than that. */
export function listEdits(reading: Reading, {form, lines: own, around: lines}: FakeList, headings: ReadonlySet<Line>): readonly Edit[] {
  const [first] = lines
  if (!first || lines.some(({block}) => block.kind !== 'paragraph')) return []
  if (form === 'running') return runningEdits(reading, first)
  const parts = form === 'typed' ? typedParts(lines) : collapsedParts(reading, lines, own.at(-1))
  const margin = columnsOf(form, first, reading.locator)
  if (!margin || (first.block.item && parts.includes(beside))) return []
  const above = first.block.lines[first.index - 1]
  return editsOf(reading, lines, parts, margin, above !== undefined && !first.block.item && !headings.has(above))
}

/** Typed bullets: each kind of bullet that comes up stands one level deeper. A sentence below the last item belongs to none. */
function typedParts(lines: readonly Line[]): readonly Part[] {
  const kinds: string[] = []
  const bullets = lines.map(bulletOf)
  const last = bullets.findLastIndex((bullet) => bullet !== undefined)
  const spread = bullets.slice(0, last).includes(undefined)
  const parts: Part[] = []
  let depth = -1
  for (const [index, line] of lines.entries()) {
    const kind = bullets[index]?.kind
    if (kind === undefined) {
      const before = lines[index - 1]
      const apart = index === last + 1 && !spread && before !== undefined && /[.!?。:：]["')*_]{0,6}$/.test(before.text)
      parts.push(apart && endsEntry(before, marginOf(line.block.lines)) ? beside : more)
      continue
    }
    if (!kinds.includes(kind)) kinds.push(kind)
    depth = Math.min(kinds.indexOf(kind), depth + 1)
    parts.push(item(depth))
  }
  return parts
}

/** Lines that Markdown joined: those that open with a time are items, and what stands below a caption is a list of its own. */
function collapsedParts(reading: Reading, lines: readonly Line[], last: Line | undefined): readonly Part[] {
  const openings = lines.map((line) => openingOf(reading, line))
  const timed = openings.filter((opening) => opening === 'time').length >= 2
  const first = openings.indexOf('time')
  const closing = Math.min(closingOf(reading, lines), (last ? lines.indexOf(last) : -1) + 1)
  let caption = false
  return lines.map((line, index) => {
    if (!timed && index >= closing) return index > closing || endsWithColon(lines[index - 1]) ? more : beside
    if (!timed) return endsWithColon(line) ? beside : item(0)
    if (openings[index] === 'time') {
      caption = isCaption(line.text.slice(entryAt(reading, line)?.textStart))
      return item(0)
    }
    if (index < first) return index === 0 ? beside : more
    return caption && isApart(reading, line) ? item(1) : more
  })
}

function endsWithColon(line: Line | undefined): boolean {
  return line !== undefined && /[:：]$/.test(line.text)
}

/** Columns at which the items of each depth start. */
interface Margin {
  readonly columns: readonly number[]
  readonly marker: string
  /** Whether the first line already is an item. */
  readonly begun: boolean
}

/** Gives where a list in a list item starts, or at the margin; undefined where that cannot be told. */
function columnsOf(form: FakeList['form'], first: Line, locator: Locator): Margin | undefined {
  const {item: place, lines} = first.block
  if (!place) return {columns: [0], marker: '- ', begun: false}
  const own = lines[0] && frameOf(lines[0], locator)
  const found = /^( *)([-+*]|\d{1,9}[.)])( {1,4})(?:\[[ xX]\] )?$/.exec(own?.lead ?? '')
  if (!found || !place.first) return undefined
  const [, indent = '', sign = '', gap = ''] = found
  if (form === 'typed') return {columns: [indent.length + sign.length + gap.length], marker: '- ', begun: false}
  // The entries are items beside the first: a number would have to be counted on, and what stands below would change its place.
  return place.ordered || place.parentOfMore ? undefined : {columns: [indent.length], marker: sign + gap, begun: true}
}

/** What may stand before the first word of a line that becomes an item: markup that opens, and no marker of anything else ("[^1]: "). */
const opening = /^[ \t]*(?:[*_~`\\[]|<[^<>]{1,200}>)*$/

/** What would start another block at the start of an item or a paragraph. */
const otherBlock = /^(?:[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|>|`{3}|~{3})/

function editsOf(reading: Reading, lines: readonly Line[], parts: readonly Part[], margin: Margin, blankFirst: boolean): readonly Edit[] {
  const edits: Edit[] = []
  const columns = [...margin.columns]
  // Whether what stands above belongs to no item, so that a blank line must divide them.
  let blank = blankFirst
  let depth = 0
  for (const [index, line] of lines.entries()) {
    const part = parts[index] ?? more
    const frame = frameOf(line, reading.locator)
    if (!frame) return []
    const bullet = bulletOf(line)
    const kept = bullet?.kept === true || part.is !== 'item' ? 0 : (bullet?.length ?? 0)
    const words = line.text.slice(kept)
    if (part.is !== 'more' && (otherBlock.test(words) || isOtherBlock(words))) return []
    const own = index === 0 && margin.begun
    if (!own && !opening.test(frame.lead)) return []
    if (part.is === 'item') {
      const column = columns[part.depth] ?? 0
      const marker = bullet?.number === undefined ? margin.marker : `${bullet.number}. `
      depth = part.depth
      columns[depth + 1] = column + marker.length
      if (!own) edits.push(...startEdits(line, frame, kept, `${blank ? frame.eol : ''}${' '.repeat(column)}${marker}`))
    } else if (part.is === 'more' && !blank) edits.push(...indentEdits(frame, columns[depth + 1] ?? 0))
    else if (part.is === 'text' && index > 0) edits.push(...startEdits(line, frame, 0, frame.eol))
    blank = part.is === 'text' || (part.is === 'more' && blank && index > 0)
    if (parts[index + 1]?.is !== 'more') edits.push(...endEdits(frame))
    if (index === lines.length - 1) edits.push(...gapBelow(reading, line, frame))
  }
  return edits
}

/** Puts a marker, or a blank line, in the place of a line's indentation, and takes away its typed bullet. */
function startEdits(line: Line, {start, words, lead}: Frame, bullet: number, text: string): readonly Edit[] {
  const indent = /^[ \t]*/.exec(lead)?.[0].length ?? 0
  // "\•", "\-": the escape goes with the bullet.
  const escaped = bullet > 0 && lead.slice(indent) === '\\'
  const end = bullet > 0 ? placeInLine(line, 0, bullet).end : words.start
  if (indent === lead.length || escaped) return [{start, end, text}]
  const marker = {start, end: start + indent, text}
  return bullet > 0 ? [marker, {start: words.start, end, text: ''}] : [marker]
}

/** Moves more of an item below its words, where it stands further to the left. */
function indentEdits({start, lead}: Frame, column: number): readonly Edit[] {
  const indent = /^[ \t]*/.exec(lead)?.[0] ?? ''
  return indentOf(indent) < column ? [{start, end: start + indent.length, text: ' '.repeat(column)}] : []
}

/** Takes away a hard break at the end of an item, which would show there. */
function endEdits({words, end, tail}: Frame): readonly Edit[] {
  const found = /^([*_~`\])]{0,9})[ \t]*(?:\\|<br\s?\/?>)[ \t]*$/i.exec(tail)
  return found ? [{start: words.end + (found[1] ?? '').length, end, text: ''}] : []
}

/** Gives the edits that put every entry of a running paragraph on a line of its own, as list items. */
function runningEdits(reading: Reading, line: Line): readonly Edit[] {
  const {block} = line
  const frame = frameOf(line, reading.locator)
  if (!frame || block.item) return []
  const {source} = reading.locator
  const edits: Edit[] = []
  for (const [index, entry] of runningEntries(reading, line).entries()) {
    if (isInside(block, line.start + entry.start)) return []
    let at = placeInLine(line, entry.start, entry.start + 1).start
    while (/[*_`~]/.test(source[at - 1] ?? '')) at--
    const before = source.slice(frame.start, at)
    const gap = /[ \t]{0,8}$/.exec(before)?.[0].length ?? 0
    const apart = gap === before.length ? (line.index > 0 ? frame.eol : '') : frame.eol + (index === 0 ? frame.eol : '')
    edits.push({start: at - gap, end: at, text: `${apart}- `})
  }
  return edits
}

/** Whether bold, italic, code or a link began before an index of the block's text and still runs there. */
function isInside({strong, emphasis, code, links}: Block, index: number): boolean {
  return [strong, emphasis, code, links].some((spans) => spans.some(({start, end}) => start < index && index < end))
}
