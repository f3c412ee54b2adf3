import type {List, ListItem, Nodes, Paragraph, Root, RootContent, TableCell} from 'mdast'
import {readSuppressions} from '../ignore/read-suppressions.ts'
import type {Edit} from '../incident/model.ts'
import {nodeSpan} from '../markdown/phrasing.ts'

/** The comments that silence a rule at one place, and what they cover. */
export interface IgnoreComment {
  readonly edits: readonly Edit[]
  /** "paragraph", "table cell": what the comments speak of. */
  readonly scope: string
}

/** Where comments on lines of their own may stand: the children of the document, or of a list item, and their indentation. */
interface Container {
  readonly children: readonly RootContent[]
  readonly indent: string
  readonly root: boolean
}

/** What placing comments needs to know beside the place. */
interface Page {
  readonly tree: Root
  readonly source: string
  readonly id: string
  readonly eol: string
}

/**
 * Places comments that silence a rule at an offset so that Markdown stays as it is: before a block; in a table inside the cell,
 * as a line would end the table; in a list item at the end of the line, else around it at the end of the item before and of its own
 * text, as a line of its own would split the list. Undefined where no comment can stand, as in front matter.
 */
export function ignoreComment(id: string, offset: number, tree: Root, source: string): IgnoreComment | undefined {
  const page = {tree, source, id, eol: source.includes('\r\n') ? '\r\n' : '\n'}
  return inContainer({children: tree.children, indent: '', root: true}, offset, page)
}

/** Places a comment that silences a rule in the whole document; undefined when the offset is above all places for it. */
export function disableComment(id: string, offset: number, tree: Root, source: string): IgnoreComment | undefined {
  const first = tree.children.find((node) => !isFrontMatter(node))
  const start = first && nodeSpan(first)?.start
  if (start === undefined || offset < start) return undefined
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const at = lineStart(source, start)
  return {edits: [{start: at, end: at, text: `<!--lint disable ${id}-->${eol}${eol}`}], scope: 'document'}
}

function inContainer(container: Container, offset: number, page: Page): IgnoreComment | undefined {
  const index = container.children.findIndex((child) => holds(child, offset))
  const child = container.children[index]
  if (!child || isFrontMatter(child)) return undefined
  if (child.type === 'table') {
    for (const row of child.children) for (const cell of row.children) if (holds(cell, offset)) return inCell(cell, offset, page)
  }
  if (child.type === 'list') {
    const found = inList({...container, index}, child, offset, page)
    if (found) return found
  }
  return beforeBlock(container, index, page)
}

/** In a cell the comment stands directly before the words, or before the markup that they are in. */
function inCell(cell: TableCell, offset: number, page: Page): IgnoreComment | undefined {
  const index = cell.children.findIndex((child) => holds(child, offset))
  const child = cell.children[index]
  const start = child && nodeSpan(child)?.start
  if (start === undefined) return undefined
  const at = child?.type === 'text' ? offset : start
  const before = at === start ? cell.children[index - 1] : undefined
  return {edits: [addToIgnore(before, page) ?? {start: at, end: at, text: `<!--lint ignore ${page.id}-->`}], scope: 'table cell'}
}

function inList(place: Container & {readonly index: number}, list: List, offset: number, page: Page): IgnoreComment | undefined {
  const at = list.children.findIndex((item) => holds(item, offset))
  const item = list.children[at]
  const indent = item && contentIndent(item, page.source)
  if (!item || indent === undefined) return undefined
  const inside = {children: item.children, indent, root: false}
  const [first] = item.children
  if (!first || first.type === 'list' || !holds(first, offset)) return inContainer(inside, offset, page)
  if (first.type === 'table') return inContainer(inside, offset, page)
  const atEnd = first.type === 'paragraph' ? afterLine(first, offset, page) : undefined
  if (atEnd) return {edits: [atEnd], scope: 'line'}
  const before = list.children[at - 1]
  const opening = before ? afterItem(before, page) : lineBefore(place, place.index, 'disable', page)
  const end = nodeSpan(first)?.end
  if (!opening || end === undefined) return undefined
  const close = lineEnd(page.source, end)
  return {edits: [opening, {start: close, end: close, text: `${page.eol}${indent}<!--lint enable ${page.id}-->`}], scope: 'list item'}
}

/** At the end of its line in a paragraph; undefined where the line ends inside of markup, or in a backslash that breaks it. */
function afterLine({children}: Paragraph, offset: number, page: Page): Edit | undefined {
  const {source, tree} = page
  const line = lineStart(source, offset)
  const end = line + source.slice(line, lineEnd(source, offset)).trimEnd().length
  const known = readSuppressions(tree, source).suppressions.find(({verb, start, at}) => verb === 'ignore' && start === line && at > line && at < end)
  const name = known?.names.at(-1)
  if (name) return {start: name.end, end: name.end, text: ` ${page.id}`}
  const last = children.find((child) => holds(child, end - 1))
  if (!last || known || last.type === 'break' || (last.type !== 'text' && nodeSpan(last)?.end !== end)) return undefined
  return {start: end, end, text: ` <!--lint ignore ${page.id}-->`}
}

/** A line at the end of an item belongs to the item, and leaves its list whole. */
function afterItem(item: ListItem, page: Page): Edit | undefined {
  const indent = contentIndent(item, page.source)
  const end = nodeSpan(item)?.end
  if (indent === undefined || end === undefined) return undefined
  const at = lineEnd(page.source, end)
  return {start: at, end: at, text: `${page.eol}${indent}<!--lint disable ${page.id}-->`}
}

function beforeBlock(container: Container, index: number, page: Page): IgnoreComment | undefined {
  const edit = addToIgnore(container.children[index - 1], page) ?? lineBefore(container, index, 'ignore', page)
  return edit && {edits: [edit], scope: scopes[container.children[index]?.type ?? ''] ?? 'block'}
}

const scopes: Readonly<Record<string, string>> = {heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', blockquote: 'quote'}

/** A line with a comment before a block; between the blocks of the document a blank line sets it off. The first block of an item shares the item's line. */
function lineBefore({children, indent, root}: Container, index: number, verb: 'ignore' | 'disable', {source, id, eol}: Page): Edit | undefined {
  const child = children[index]
  const start = child && nodeSpan(child)?.start
  if (start === undefined || (!root && index === 0)) return undefined
  const at = lineStart(source, start)
  return {start: at, end: at, text: `${indent}<!--lint ${verb} ${id}-->${eol}${root ? eol : ''}`}
}

/** A comment that already ignores something in the node behind it is given one more name: a second comment would take its place. */
function addToIgnore(before: Nodes | undefined, {tree, source, id}: Page): Edit | undefined {
  const span = before?.type === 'html' ? nodeSpan(before) : undefined
  if (!span) return undefined
  const suppression = readSuppressions(tree, source).suppressions.find(({verb, at}) => verb === 'ignore' && at >= span.start && at < span.end)
  const last = suppression?.names.at(-1)
  return last && {start: last.end, end: last.end, text: ` ${id}`}
}

const itemMarker = /^([ \t]*)((?:[-+*]|\d{1,9}[.)])(?:[ ]{1,4}(?![ ])|[ ]|\t))/

/** Gives the indentation of an item's text; undefined for an item that does not open its line, or has no text on it. */
function contentIndent(item: ListItem, source: string): string | undefined {
  const start = nodeSpan(item)?.start
  if (start === undefined) return undefined
  const [, lead, marker] = itemMarker.exec(source.slice(lineStart(source, start), lineEnd(source, start))) ?? []
  if (lead === undefined || marker === undefined || lineStart(source, start) + lead.length !== start) return undefined
  // A tab reaches to the next column that is a multiple of four.
  if (marker.endsWith('\t')) return lead.includes('\t') ? undefined : ' '.repeat((Math.floor((lead.length + marker.length - 1) / 4) + 1) * 4)
  return lead + ' '.repeat(marker.length)
}

function holds(node: Nodes, offset: number): boolean {
  const span = nodeSpan(node)
  return span !== undefined && offset >= span.start && offset < span.end
}

function isFrontMatter({type}: {readonly type: string}): boolean {
  return type === 'yaml' || type === 'toml'
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(source: string, offset: number): number {
  const stop = source.indexOf('\n', offset)
  const end = stop < 0 ? source.length : stop
  return source[end - 1] === '\r' && end > offset ? end - 1 : end
}
