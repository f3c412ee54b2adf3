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
export function readHtml(source: string, start: number, end: number): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let collected = collect()
  let depth = 0
  let item = false
  let skip = ''
  let pieceStart = start
  const close = (at: number): void => {
    if (collected.text.trim() !== '') pieces.push({collected, depth, item, node: {start: pieceStart, end: at}})
    collected = collect()
    pieceStart = at
  }
  let at = start
  while (at < end) {
    const char = source[at]
    if (char === '<') {
      if (source.startsWith('<!--', at)) {
        const stop = source.indexOf('-->', at + 4)
        at = stop < 0 || stop + 3 > end ? end : stop + 3
        continue
      }
      tag.lastIndex = at
      const found = tag.exec(source)
      if (found && at + found[0].length <= end && !asksInBrackets.test(found[0])) {
        const name = (found[1] ?? '').toLowerCase()
        const closing = source[at + 1] === '/'
        if (skip !== '') {
          if (closing && name === skip) skip = ''
        } else if (hidden.has(name) && !closing) {
          skip = name
        } else if (blocks.has(name)) {
          close(at)
          if (!closing) pieceStart = at
          if (/^h[1-6]$/.test(name)) depth = closing ? 0 : Number(name[1])
          if (name === 'li') item = !closing
        } else if (/^(?:strong|b)$/.test(name) && !closing) {
          collected.strong.push({start: collected.text.length, end: collected.text.length})
        } else if (/^(?:strong|b)$/.test(name)) {
          const open = collected.strong.pop()
          if (open) collected.strong.push({start: open.start, end: collected.text.length})
        }
        at += found[0].length
        continue
      }
    }
    if (skip !== '') {
      at++
      continue
    }
    if (char === '&') {
      entity.lastIndex = at
      const found = entity.exec(source)
      if (found) {
        append(collected, decode(found[1] ?? ''), at)
        collected.end = at + found[0].length
        at += found[0].length
        continue
      }
    }
    let stop = at + 1
    while (stop < end && source[stop] !== '<' && source[stop] !== '&') stop++
    append(collected, source.slice(at, stop), at)
    at = stop
  }
  close(end)
  return pieces
}
