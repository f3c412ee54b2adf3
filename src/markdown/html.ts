import type {Span} from '../text/span.ts'
import {append, asksInBrackets, type Collected, collect} from './phrasing.ts'

/** A piece of an HTML block that a browser shows on lines of its own. */
export interface HtmlPiece {
  readonly collected: Collected
  /** Level of `<h1>` to `<h6>`, else 0. */
  readonly depth: number
  readonly item: boolean
  readonly node: Span
}

const tag = /<\/?([A-Za-z][A-Za-z\d]{0,20})(?:[\s/](?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?>/y
const entity = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y
const blocks = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const hidden = new Set(['script', 'style', 'pre', 'code', 'svg', 'template'])
/** Characters by the names that HTML gives them, as far as exports use them. */
export const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  emsp: ' ',
  ensp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  rarr: '→',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”'
}

function decode(name: string): string {
  if (name[0] !== '#') return namedEntities[name] ?? ' '
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD'
}

/** Reads the pieces of text that an HTML block shows, in order; scripts, styles and preformatted text are left out. */
export function readHtml(source: string, start: number, end: number): readonly HtmlPiece[] {
  const reader = new HtmlReader(source, start, end)
  for (let at = start; at < end; ) at = reader.readAt(at)
  reader.close(end)
  return reader.pieces
}

/** The pieces of one HTML block while they are read. */
class HtmlReader {
  readonly pieces: HtmlPiece[] = []
  readonly #source: string
  readonly #end: number
  #collected = collect()
  #depth = 0
  #isItem = false
  /** Name of the hidden element that is open; '' where none is. */
  #hiddenBy = ''
  #pieceStart: number

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#end = end
    this.#pieceStart = start
  }

  /** Reads what stands at an offset and gives the offset behind it. */
  readAt(at: number): number {
    const source = this.#source
    const code = source.charCodeAt(at)
    if (code === 60) {
      if (source.startsWith('<!--', at)) {
        const stop = source.indexOf('-->', at + 4)
        return stop < 0 || stop + 3 > this.#end ? this.#end : stop + 3
      }
      const behind = this.#readTag(at)
      if (behind !== undefined) return behind
    }
    if (this.#hiddenBy !== '') return at + 1
    return (code === 38 ? this.#readEntity(at) : undefined) ?? this.#readText(at)
  }

  /** Ends the piece that is being read. */
  close(at: number): void {
    if (this.#collected.text.trim() !== '')
      this.pieces.push({collected: this.#collected, depth: this.#depth, item: this.#isItem, node: {start: this.#pieceStart, end: at}})
    this.#collected = collect()
    this.#pieceStart = at
  }

  #readTag(at: number): number | undefined {
    tag.lastIndex = at
    const match = tag.exec(this.#source)
    if (!match || at + match[0].length > this.#end || asksInBrackets.test(match[0])) return undefined
    const name = (match[1] ?? '').toLowerCase()
    const isClosing = this.#source[at + 1] === '/'
    if (this.#hiddenBy !== '') {
      if (isClosing && name === this.#hiddenBy) this.#hiddenBy = ''
    } else if (hidden.has(name) && !isClosing) this.#hiddenBy = name
    else if (blocks.has(name)) this.#enterBlock(name, at, isClosing)
    else if (/^(?:strong|b)$/.test(name)) this.#markStrong(isClosing)
    return at + match[0].length
  }

  #enterBlock(name: string, at: number, isClosing: boolean): void {
    this.close(at)
    if (/^h[1-6]$/.test(name)) this.#depth = isClosing ? 0 : Number(name[1])
    if (name === 'li') this.#isItem = !isClosing
  }

  #markStrong(isClosing: boolean): void {
    const {strong, text} = this.#collected
    const open = isClosing ? strong.pop() : {start: text.length}
    if (open) strong.push({start: open.start, end: text.length})
  }

  #readEntity(at: number): number | undefined {
    entity.lastIndex = at
    const match = entity.exec(this.#source)
    if (!match) return undefined
    append(this.#collected, decode(match[1] ?? ''), at)
    this.#collected.end = at + match[0].length
    return this.#collected.end
  }

  #readText(at: number): number {
    let stop = at + 1
    while (stop < this.#end && this.#source[stop] !== '<' && this.#source[stop] !== '&') stop++
    append(this.#collected, this.#source.slice(at, stop), at)
    return stop
  }
}
