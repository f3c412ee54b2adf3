import type {List, ListItem, Nodes, Root, RootContent, Table} from 'mdast'
import type {Span} from '../text/span.ts'
import type {Block, BlockKind, Cell, ItemPlace, Line} from './block.ts'
import {fenceRole, titleIn} from './containers.ts'
import {readHtml} from './html.ts'
import type {Locator} from './locate.ts'
import {append, appendPhrasing, type Collected, collect, spanOf} from './phrasing.ts'

/** Front matter as it stands in the document. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml'
  readonly value: string
  /** Offset at which the value starts in the source. */
  readonly offset: number
  readonly node: Span
}

/** What the readers of the incident work on: the document's blocks in order, and its front matter. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly lines: readonly Line[]
  readonly frontMatter: FrontMatter | undefined
  /** Comments of the document, in order. */
  readonly comments: readonly Span[]
}

type Shape = Partial<Pick<Block, 'depth' | 'headingForm' | 'item' | 'cells' | 'headerRow' | 'table' | 'info' | 'fenced' | 'isTitle'>>

/** Flattens a tree into blocks in one walk; a tree without positions gives none. */
export function readBlocks(tree: Root, locator: Locator): Blocks {
  const {source} = locator
  const blocks: Block[] = []
  const lines: Line[] = []
  const comments: Span[] = []
  let frontMatter: FrontMatter | undefined
  let lists = 0
  let items = 0
  let tables = 0
  let quoted = false
  let contained = 0
  const definitions = new Map<string, string>()
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node.url)

  const add = (kind: BlockKind, collected: Collected, node: Span, shape: Shape = {}): void => {
    const block: Block = {
      kind,
      text: collected.text,
      segments: collected.segments,
      end: collected.end,
      depth: shape.depth ?? 0,
      headingForm: shape.headingForm,
      item: shape.item,
      cells: shape.cells,
      headerRow: shape.headerRow ?? false,
      table: shape.table,
      quoted,
      contained: contained > 0,
      isTitle: shape.isTitle ?? false,
      fenced: shape.fenced ?? false,
      info: shape.info ?? '',
      strong: collected.strong,
      emphasis: collected.emphasis,
      code: collected.code,
      links: collected.links,
      hardBreaks: collected.hardBreaks,
      node,
      lines: []
    }
    const own = splitLines(block, locator)
    for (const line of own) {
      line.order = lines.length
      lines.push(line)
    }
    blocks.push(Object.assign(block, {lines: own}))
  }

  const phrasing = (kind: BlockKind, node: Extract<Nodes, {type: 'paragraph' | 'heading'}>, span: Span, shape: Shape): void => {
    const collected = collect(definitions)
    appendPhrasing(collected, node.children, source)
    if (collected.text !== '' || kind === 'heading') add(kind, collected, span, shape)
  }

  const title = (span: Span, place: ItemPlace | undefined): void => {
    const [head = ''] = /^[^\r\n]*/.exec(source.slice(span.start, span.end)) ?? []
    const found = titleIn(head)
    if (!found) return
    const collected = collect(definitions)
    append(collected, head.slice(found.start, found.end), span.start + found.start)
    add('paragraph', collected, {start: span.start, end: span.start + head.length}, {item: place, isTitle: true})
  }

  const table = (node: Table): void => {
    const id = ++tables
    let headers: string[] = []
    node.children.forEach((row, index) => {
      const span = spanOf(row)
      if (!span) return
      const collected = collect(definitions)
      const cells: Cell[] = []
      row.children.forEach((cell, column) => {
        // A comment behind the last bar is no cell.
        if (index > 0 && column >= headers.length && cell.children.length > 0 && cell.children.every(({type}) => type === 'html')) return
        if (column > 0) append(collected, ' | ', collected.end)
        const start = collected.text.length
        appendPhrasing(collected, cell.children, source)
        if (cell.children.length === 0) collected.end = cell.position?.start.offset ?? collected.end
        const text = collected.text.slice(start)
        cells.push({start, end: collected.text.length, text, header: headers[column] ?? ''})
      })
      if (index === 0) headers = cells.map((cell) => cell.text.trim())
      add('row', collected, span, {cells, headerRow: index === 0, table: id})
    })
  }

  const item = (node: ListItem, list: List, id: number, depth: number, parent: number | undefined): void => {
    const own = ++items
    let first = true
    for (const child of node.children) {
      const place: ItemPlace = {
        list: id,
        depth,
        parent,
        id: own,
        ordered: list.ordered === true,
        checked: node.checked ?? undefined,
        first,
        parentOfMore: node.children.length > 1
      }
      flow(child, place)
      first = false
    }
  }

  const children = (nodes: readonly RootContent[], place: ItemPlace | undefined): void => {
    let open: {ordered: boolean; id: number} | undefined
    const outside = contained
    for (const child of nodes) {
      const role = fenceRole(child)
      if (role === 'closes') contained = Math.max(outside, contained - 1)
      else if (role === 'opens') contained++
      if (child.type === 'list') {
        const ordered = child.ordered === true
        open = open && open.ordered === ordered ? open : {ordered, id: ++lists}
        for (const entry of child.children) item(entry, child, open.id, (place?.depth ?? 0) + 1, place?.id)
        continue
      }
      // A comment between two items splits a list in mdast; a reader sees one list.
      if (!(child.type === 'html' && /^\s*<!--[\s\S]*-->\s*$/.test(child.value))) open = undefined
      flow(child, place)
    }
    contained = outside
  }

  const flow = (node: RootContent, place: ItemPlace | undefined): void => {
    const span = spanOf(node)
    if (!span) return
    switch (node.type) {
      case 'heading': {
        const headingForm = source[span.start] === '#' ? 'atx' : 'setext'
        phrasing('heading', node, span, {depth: node.depth, headingForm, item: place})
        break
      }
      case 'paragraph':
        phrasing('paragraph', node, span, {item: place})
        break
      case 'list':
        children([node], place)
        break
      case 'table':
        table(node)
        break
      case 'blockquote': {
        const before = quoted
        quoted = true
        children(node.children, undefined)
        quoted = before
        break
      }
      case 'admonition':
        contained++
        title(span, place)
        children(node.children, place)
        contained--
        break
      case 'containerFence':
        if (fenceRole(node) === 'opens') title(span, place)
        break
      case 'code': {
        const fenced = /[`~]/.test(source[span.start] ?? '')
        const collected = collect()
        const from = fenced ? source.indexOf('\n', span.start) + 1 : span.start
        if (node.value !== '' && from > 0)
          append(collected, source.slice(from, fenced ? Math.max(from, source.lastIndexOf('\n', span.end - 1)) : span.end), from)
        // Some paste a whole report into a fence: then it is the document.
        const document = fenced && (!node.lang || /^(?:md|markdown)$/i.test(node.lang)) && node.value.length > source.length * 0.6
        if (collected.text.trim() !== '') add(fenced && !document ? 'fence' : 'code', collected, span, {item: place, info: node.lang ?? '', fenced})
        break
      }
      case 'html':
        for (let at = source.indexOf('<!--', span.start); at >= 0 && at < span.end; at = source.indexOf('<!--', at + 4)) {
          const stop = source.indexOf('-->', at)
          comments.push({start: at, end: stop < 0 || stop > span.end ? span.end : stop + 3})
          if (stop < 0 || stop > span.end) break
        }
        for (const piece of readHtml(source, span.start, span.end)) {
          const shape: Shape = {depth: piece.depth, headingForm: piece.depth ? 'html' : undefined, item: place}
          add(piece.depth ? 'heading' : 'html', piece.collected, piece.node, shape)
        }
        break
      case 'yaml':
        frontMatter = {format: 'yaml', value: node.value, offset: source.indexOf('\n', span.start) + 1, node: span}
        break
      case 'footnoteDefinition':
        children(node.children, undefined)
        break
      default: {
        const other: object = node
        if (isToml(other)) {
          frontMatter = {format: 'toml', value: other.value, offset: source.indexOf('\n', span.start) + 1, node: span}
        }
      }
    }
  }

  children(tree.children, undefined)
  return {blocks, lines, frontMatter, comments}
}

/** Front matter in TOML, which mdast's own types do not know. */
function isToml(node: object): node is {readonly type: 'toml'; readonly value: string} {
  return 'type' in node && node.type === 'toml' && 'value' in node && typeof node.value === 'string'
}

function splitLines(block: Block, locator: Locator): Line[] {
  const lines: Line[] = []
  const {text, segments} = block
  let segment = 0
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    // Blank lines inside code and HTML are nobody's line.
    let from = start
    let to = end
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    // A heading has a line even if it is empty.
    if (to > from || (block.kind === 'heading' && lines.length === 0 && end === text.length)) {
      while ((segments[segment * 2 + 2] ?? Number.POSITIVE_INFINITY) <= from) segment++
      const offset = segments.length === 0 ? block.node.start : (segments[segment * 2 + 1] ?? 0) + from - (segments[segment * 2] ?? 0)
      lines.push({block, index: lines.length, order: 0, start: from, end: to, text: text.slice(from, to), number: locator.lineAt(offset)})
    }
    start = end + 1
  }
  return lines
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
}
