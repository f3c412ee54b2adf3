import type {Blockquote, Code, Heading, ListItem, Paragraph, Root, RootContent, Table, TableRow} from 'mdast'
import type {Span} from '../text/span.ts'
import type {Block, BlockKind, Cell, ItemPlace, Line} from './block.ts'
import {fenceRole, titleIn} from './containers.ts'
import {readHtml} from './html.ts'
import type {Locator} from './locate.ts'
import {append, appendPhrasing, type Collected, collect, nodeSpan} from './phrasing.ts'

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
  const reader = new BlockReader(tree, locator)
  reader.readFlow(tree.children, undefined)
  const {blocks, lines, frontMatter, comments} = reader
  return {blocks, lines, frontMatter, comments}
}

/** The blocks of one document while they are read. */
class BlockReader {
  readonly blocks: Block[] = []
  readonly lines: Line[] = []
  readonly comments: Span[] = []
  frontMatter: FrontMatter | undefined
  readonly #locator: Locator
  readonly #source: string
  readonly #definitions = new Map<string, string>()
  #lists = 0
  #items = 0
  #tables = 0
  #isQuoted = false
  /** Admonitions, tabs and containers around what is read. */
  #contained = 0

  constructor(tree: Root, locator: Locator) {
    this.#locator = locator
    this.#source = locator.source
    for (const node of tree.children) if (node.type === 'definition') this.#definitions.set(node.identifier, node.url)
  }

  readFlow(nodes: readonly RootContent[], place: ItemPlace | undefined): void {
    let open: {ordered: boolean; id: number} | undefined
    const outside = this.#contained
    for (const child of nodes) {
      const role = fenceRole(child)
      if (role === 'closes') this.#contained = Math.max(outside, this.#contained - 1)
      else if (role === 'opens') this.#contained++
      if (child.type === 'list') {
        const ordered = child.ordered === true
        open = open && open.ordered === ordered ? open : {ordered, id: ++this.#lists}
        const list = {list: open.id, depth: (place?.depth ?? 0) + 1, parent: place?.id, ordered}
        for (const entry of child.children) this.#readItem(entry, list)
        continue
      }
      // A comment between two items splits a list in mdast; a reader sees one list.
      if (!(child.type === 'html' && /^\s*<!--[\s\S]*-->\s*$/.test(child.value))) open = undefined
      this.#readNode(child, place)
    }
    this.#contained = outside
  }

  #readItem(node: ListItem, list: Pick<ItemPlace, 'list' | 'depth' | 'parent' | 'ordered'>): void {
    const id = ++this.#items
    const parentOfMore = node.children.length > 1
    for (const [index, child] of node.children.entries()) {
      this.#readNode(child, {...list, id, checked: node.checked ?? undefined, first: index === 0, parentOfMore})
    }
  }

  #readNode(node: RootContent, place: ItemPlace | undefined): void {
    const span = nodeSpan(node)
    if (!span) return
    switch (node.type) {
      case 'heading':
        this.#readPhrasing('heading', node, span, {depth: node.depth, headingForm: this.#source[span.start] === '#' ? 'atx' : 'setext', item: place})
        break
      case 'paragraph':
        this.#readPhrasing('paragraph', node, span, {item: place})
        break
      case 'list':
        this.readFlow([node], place)
        break
      case 'table':
        this.#readTable(node)
        break
      case 'blockquote':
        this.#readQuote(node)
        break
      case 'admonition':
        this.#readAdmonition(node, span, place)
        break
      case 'containerFence':
        if (fenceRole(node) === 'opens') this.#readTitle(span, place)
        break
      case 'code':
        this.#readCode(node, span, place)
        break
      case 'html':
        this.#readComments(span)
        this.#readHtml(span, place)
        break
      case 'yaml':
        this.#readFrontMatter('yaml', node.value, span)
        break
      case 'footnoteDefinition':
        this.readFlow(node.children, undefined)
        break
      default: {
        const other: object = node
        if (isToml(other)) this.#readFrontMatter('toml', other.value, span)
      }
    }
  }

  #readPhrasing(kind: BlockKind, node: Paragraph | Heading, span: Span, shape: Shape): void {
    const collected = collect(this.#definitions)
    appendPhrasing(collected, node.children, this.#source)
    if (collected.text !== '' || kind === 'heading') this.#add(kind, collected, span, shape)
  }

  #readTable(node: Table): void {
    const id = ++this.#tables
    let headers: readonly string[] | undefined
    for (const row of node.children) {
      const headerRow = row === node.children[0]
      const span = nodeSpan(row)
      if (!span) continue
      const collected = collect(this.#definitions)
      const cells = this.#readCells(row, headerRow ? undefined : (headers ?? []), collected)
      if (headerRow) headers = cells.map((cell) => cell.text.trim())
      this.#add('row', collected, span, {cells, headerRow, table: id})
    }
  }

  #readCells(row: TableRow, headers: readonly string[] | undefined, collected: Collected): readonly Cell[] {
    const cells: Cell[] = []
    for (const [column, cell] of row.children.entries()) {
      // A comment behind the last bar is no cell.
      if (headers && column >= headers.length && cell.children.length > 0 && cell.children.every(({type}) => type === 'html')) continue
      if (column > 0) append(collected, ' | ', collected.end)
      const start = collected.text.length
      appendPhrasing(collected, cell.children, this.#source)
      if (cell.children.length === 0) collected.end = cell.position?.start.offset ?? collected.end
      cells.push({start, end: collected.text.length, text: collected.text.slice(start), header: headers?.[column] ?? ''})
    }
    return cells
  }

  #readQuote(node: Blockquote): void {
    const wasQuoted = this.#isQuoted
    this.#isQuoted = true
    this.readFlow(node.children, undefined)
    this.#isQuoted = wasQuoted
  }

  #readAdmonition(node: Extract<RootContent, {type: 'admonition'}>, span: Span, place: ItemPlace | undefined): void {
    this.#contained++
    this.#readTitle(span, place)
    this.readFlow(node.children, place)
    this.#contained--
  }

  #readTitle(span: Span, place: ItemPlace | undefined): void {
    const [head = ''] = /^[^\r\n]*/.exec(this.#source.slice(span.start, span.end)) ?? []
    const title = titleIn(head)
    if (!title) return
    const collected = collect(this.#definitions)
    append(collected, head.slice(title.start, title.end), span.start + title.start)
    this.#add('paragraph', collected, {start: span.start, end: span.start + head.length}, {item: place, isTitle: true})
  }

  #readCode(node: Code, span: Span, place: ItemPlace | undefined): void {
    const source = this.#source
    const fenced = /[`~]/.test(source[span.start] ?? '')
    const collected = collect()
    const from = fenced ? source.indexOf('\n', span.start) + 1 : span.start
    if (node.value !== '' && from > 0) append(collected, source.slice(from, fenced ? Math.max(from, source.lastIndexOf('\n', span.end - 1)) : span.end), from)
    // Some paste a whole report into a fence: then it is the document.
    const isDocument = fenced && (!node.lang || /^(?:md|markdown)$/i.test(node.lang)) && node.value.length > source.length * 0.6
    if (collected.text.trim() !== '') this.#add(fenced && !isDocument ? 'fence' : 'code', collected, span, {item: place, info: node.lang ?? '', fenced})
  }

  #readComments(span: Span): void {
    const source = this.#source
    for (let at = source.indexOf('<!--', span.start); at >= 0 && at < span.end; at = source.indexOf('<!--', at + 4)) {
      const stop = source.indexOf('-->', at)
      this.comments.push({start: at, end: stop < 0 || stop > span.end ? span.end : stop + 3})
      if (stop < 0 || stop > span.end) break
    }
  }

  #readHtml(span: Span, place: ItemPlace | undefined): void {
    for (const {depth, collected, node} of readHtml(this.#source, span.start, span.end)) {
      this.#add(depth ? 'heading' : 'html', collected, node, {depth, headingForm: depth ? 'html' : undefined, item: place})
    }
  }

  #readFrontMatter(format: FrontMatter['format'], value: string, node: Span): void {
    this.frontMatter = {format, value, offset: this.#source.indexOf('\n', node.start) + 1, node}
  }

  #add(kind: BlockKind, collected: Collected, node: Span, shape: Shape): void {
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
      quoted: this.#isQuoted,
      contained: this.#contained > 0,
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
    const lines = splitLines(block, this.#locator)
    for (const line of lines) {
      line.order = this.lines.length
      this.lines.push(line)
    }
    this.blocks.push(Object.assign(block, {lines}))
  }
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
