import type {Locator} from '../../markdown/locate.ts'
import type {Span} from '../../text/span.ts'

/** The source line at which a place starts, cut around it to a bounded length; `start` and `end` are offsets in `text`. */
export interface Excerpt extends Span {
  readonly line: number
  readonly text: string
  /** Whether words of the line before or after `text` are left out. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  /** Lines of the place below this one, which are not shown. */
  readonly moreLines: number
}

const before = 160
const longest = 480

/** Quotes the line of a place: at most a few hundred characters. `other` is a place to show with it if it is on the same line. */
export function excerptOf({start, end}: Span, {source, lineAt, lineStart}: Locator, other?: Span): Excerpt {
  const line = lineAt(start)
  const first = lineStart(line)
  const centre = other && lineAt(other.start) === line ? Math.min(start, other.start) : start
  const stop = source.indexOf('\n', start)
  const lineEnd = trimReturn(source, stop < 0 ? source.length : stop, first)
  const from = wholeCharacter(source, Math.max(first, centre - before))
  const to = wholeCharacter(source, Math.min(lineEnd, from + longest))
  return {
    line,
    text: source.slice(from, to),
    start: Math.min(start, to) - from,
    end: Math.min(end, to) - from,
    cutBefore: from > first,
    cutAfter: to < lineEnd,
    moreLines: lineAt(Math.max(start, end - 1)) - line
  }
}

function trimReturn(source: string, end: number, first: number): number {
  return end > first && source[end - 1] === '\r' ? end - 1 : end
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(source: string, offset: number): number {
  return /[\udc00-\udfff]/.test(source[offset] ?? '') && /[\ud800-\udbff]/.test(source[offset - 1] ?? '') ? offset - 1 : offset
}
