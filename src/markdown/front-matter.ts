import type {Span} from '../text/span.ts'

/** The lines that open front matter. */
export type OpeningFence = '---' | '+++'
/** The lines that close it; YAML may also end in dots. */
export type ClosingFence = OpeningFence | '...'

/** Front matter of a text: its value stands between the two fences. */
export interface FrontMatterSpan extends Span {
  readonly closing: ClosingFence
  readonly value: Span
}

/** Finds the front matter that a text begins with, the way the parser does; undefined where nothing closes it. */
export function findFrontMatter(text: string): FrontMatterSpan | undefined {
  const found = /^(---|\+\+\+)[ \t]*(?:\r\n|[\r\n])/.exec(text)
  if (!found) return undefined
  const search = createSearch(found[1] === '---' ? '---' : '+++')
  const start = found[0].length
  const lines = /([^\r\n]*)(\r\n|[\r\n]|$)/y
  for (let at = start; at < text.length; at = lines.lastIndex) {
    lines.lastIndex = at
    const [, line = ''] = lines.exec(text) ?? []
    const closing = search(line, () => text.slice(start, at))
    if (closing === 'none') return undefined
    if (closing) return {closing, start: 0, end: at + line.length, value: {start, end: at}}
  }
  return undefined
}

/**
 * Makes a search that takes the lines behind an opening fence one by one, with what stands before each. It gives the fence that a
 * line is, 'none' once there can be no front matter, and undefined as long as that is open.
 */
export function createSearch(opening: OpeningFence): (line: string, before: () => string) => ClosingFence | 'none' | undefined {
  let dotted = false
  return (line, before) => {
    const fence = line.length > 80 ? '' : line.trimEnd()
    if (fence === '...' && opening === '---' && !dotted) {
      dotted = true
      return isMapping(before()) ? '...' : undefined
    }
    if (fence !== opening) return undefined
    return opening === '+++' || isMatter(before()) ? opening : 'none'
  }
}

/** Whether text between two lines of dashes is front matter, also where it does not parse: two rules may stand around the first part of a page. */
function isMatter(value: string): boolean {
  const lines = value.split(/[\r\n]+/).filter((line) => /^[^#]/.test(line) && line.trim() !== '')
  return lines.length === 0 || lines.some((line) => matterLine.test(line))
}

/** A line with a key, or that begins a list or mapping in a way that nobody begins a sentence. */
const matterLine = /^(?:["']?[^\s"'>|*+-][^:]{0,60}:(?:\s|$)|\{|<%|\[{2}|\? |- - )/

/**
 * Whether the lines of a text look like a mapping of YAML: a key at the margin, and below it what is further in, or a list where
 * nothing follows the key. Parsing it would load a parser where bytes are only looked through.
 */
function isMapping(value: string): boolean {
  let open: boolean | undefined
  for (const line of value.split(/\r\n|[\r\n]/)) {
    if (/^\s*(?:#|$)/.test(line)) continue
    if (/^(?:[ \t]|[\]}][ \t]*$)/.test(line)) {
      if (open === undefined) return false
      continue
    }
    const key = keyIn(line)
    if (!key && !(open && /^-(?:[ \t]|$)/.test(line))) return false
    if (key) open = key.value === ''
  }
  return open !== undefined
}

const longestKey = 80
const startsKey = /^[^\s"'#>|*&!%@`{}[\],?:-]/
const startsOtherValue = /^["'|>[{&!*#]/

/** Reads the key that a line of YAML begins with, and its value; undefined without a key, and for a plain value with a colon and a space in it. */
function keyIn(line: string): {readonly value: string} | undefined {
  const colon = colonBehindKey(line)
  if (colon === undefined) return undefined
  const rest = line.slice(colon + 1)
  const value = rest.trim()
  if (value === '') return {value}
  if (!/^[ \t]/.test(rest)) return undefined
  return !startsOtherValue.test(value) && /:(?:[ \t]|$)/.test(value) ? undefined : {value}
}

/** Gives the index of the colon behind a quoted or plain key. */
function colonBehindKey(line: string): number | undefined {
  const [quote = ''] = line
  if (quote === '"' || quote === "'") {
    const end = line.indexOf(quote, 1)
    return end > 1 && end <= longestKey + 1 && line[end + 1] === ':' ? end + 1 : undefined
  }
  const colon = line.indexOf(':')
  return startsKey.test(line) && colon > 0 && colon <= longestKey + 1 && !line.slice(0, colon).includes('#') ? colon : undefined
}
