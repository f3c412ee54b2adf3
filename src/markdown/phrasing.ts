import type {Nodes, PhrasingContent} from 'mdast'
import type {Span} from '../text/span.ts'
import type {BlockLink} from './block.ts'

/** Text being collected from phrasing nodes, with the way back to the source. */
export interface Collected {
  text: string
  segments: number[]
  end: number
  strong: Span[]
  emphasis: Span[]
  code: Span[]
  links: BlockLink[]
  hardBreaks: number[]
  /** Addresses of the document's link definitions, by identifier. */
  readonly definitions: ReadonlyMap<string, string>
}

/** Starts an empty collection. */
export function collect(definitions: ReadonlyMap<string, string> = new Map()): Collected {
  return {text: '', segments: [], end: 0, strong: [], emphasis: [], code: [], links: [], hardBreaks: [], definitions}
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** Appends source text that stands in the collection as it is. */
export function append(into: Collected, text: string, offset: number): void {
  if (text === '') return
  into.segments.push(into.text.length, offset)
  into.text += text
  into.end = offset + text.length
}

/** Whether the ampersand of what looks like an entity stands for itself: Markdown knows no entity of that name. */
function isLiteral(found: string, value: string, index: number): boolean {
  return value.charCodeAt(index) === 38 && !/^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);$/.test(found)
}

/** The second character of the entities that stand for two, like `&nvlt;`. */
const seconds = new Set('\u0338\u20d2\u200a\ufe00\u0331\u20e5\u0333')

/** Gives how many characters of a text node's value an entity stands for. */
function entityWidth(found: string, value: string, index: number, next: string | undefined): number {
  const width = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  const second = value.charAt(index + width)
  return found === '&fjlig;' || (seconds.has(second) && second !== next && !found.startsWith('&#')) ? width + 1 : width
}

/**
 * Appends a text node: its value is laid beside the source, so that escapes, entities, quote marks and indentation that
 * Markdown removed leave every character at its own offset.
 */
function appendText(into: Collected, value: string, {start, end}: Span, source: string): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    append(into, value, start)
    return
  }
  let at = start
  let run = 0
  let runStart = at
  const flush = (until: number): void => {
    if (until > run) append(into, value.slice(run, until), runStart)
  }
  let index = 0
  while (index < value.length) {
    const code = source.charCodeAt(at)
    if (code === 38) {
      entity.lastIndex = at
      const found = entity.exec(source)?.[0]
      // "&amp;" stands for "&": a bare ampersand is matched as itself below.
      if (found && !isLiteral(found, value, index)) {
        flush(index)
        const width = entityWidth(found, value, index, source[at + found.length])
        append(into, value.slice(index, index + width), at)
        into.end = at + found.length
        index += width
        at += found.length
        run = index
        runStart = at
        continue
      }
    }
    // Markdown shows U+FFFD for NUL.
    const same = code === value.charCodeAt(index) || (code === 0 && value.charCodeAt(index) === 0xfffd)
    if (same && !(code === 92 && source.charCodeAt(at + 1) === 92 && value.charCodeAt(index + 1) !== 92)) {
      if (run === index) runStart = at
      at++
      index++
      continue
    }
    if (at >= end) break
    flush(index)
    run = index
    at++
    runStart = at
  }
  // What cannot be laid beside the source has no place, and is left out.
  flush(index)
}

/** "<insert the cause>": words in angle brackets, which Markdown takes for a tag. */
export const asksInBrackets = /^<[a-z]{2,20}(?: [a-z]{1,20}){1,8}>$/i

/** Appends the text of phrasing nodes to a collection. */
export function appendPhrasing(into: Collected, nodes: readonly PhrasingContent[], source: string): void {
  for (const node of nodes) {
    const span = nodeSpan(node)
    if (span) appendNode(into, node, span, source)
  }
}

function appendNode(into: Collected, node: PhrasingContent, span: Span, source: string): void {
  switch (node.type) {
    case 'text':
      appendText(into, node.value, span, source)
      break
    case 'inlineCode':
      into.code.push(appendCode(into, node.value, span, source))
      break
    case 'break':
      into.hardBreaks.push(into.text.length)
      append(into, '\n', source.indexOf('\n', span.start) >= 0 ? Math.max(span.start, span.end - 1) : span.start)
      break
    case 'html':
      appendHtml(into, node.value, span.start)
      break
    case 'strong':
      into.strong.push(appendChildren(into, node.children, source))
      break
    case 'emphasis':
      into.emphasis.push(appendChildren(into, node.children, source))
      break
    case 'link':
      into.links.push({...appendChildren(into, node.children, source), url: node.url})
      break
    case 'linkReference':
      into.links.push({...appendChildren(into, node.children, source), url: into.definitions.get(node.identifier) ?? `#${node.identifier}`})
      break
    case 'delete':
      appendChildren(into, node.children, source)
      break
    default:
      // Images, footnote references: nothing a reader takes as the document's words.
      break
  }
}

/** Appends the children of a node and gives the part of the collected text that they are. */
function appendChildren(into: Collected, children: readonly PhrasingContent[], source: string): Span {
  const start = into.text.length
  appendPhrasing(into, children, source)
  return {start, end: into.text.length}
}

function appendCode(into: Collected, value: string, span: Span, source: string): Span {
  const start = into.text.length
  const at = source.indexOf(value, span.start)
  append(into, value.replace(/\n/g, ' '), at < 0 || at >= span.end ? span.start : at)
  return {start, end: into.text.length}
}

function appendHtml(into: Collected, value: string, start: number): void {
  if (/^<br\b/i.test(value)) {
    into.hardBreaks.push(into.text.length)
    append(into, '\n', start)
  } else if (asksInBrackets.test(value)) append(into, value, start)
}

/** Gives the start and end offset of a node, or undefined for a node without position. */
export function nodeSpan(node: Nodes): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}
