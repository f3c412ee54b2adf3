import type {Point, Position} from 'unist'
import type {Span} from '../text/span.ts'

/** Finds lines and positions of offsets in one source text. */
export interface Locator {
  readonly source: string
  /** Line number of an offset, from 1. */
  lineAt(offset: number): number
  /** Offset at which a line (from 1) starts; the end of the text for lines beyond it. */
  lineStart(line: number): number
  point(offset: number): Point
  position(span: Span): Position
}

/** Makes a locator: the line starts are found once, every look-up is a binary search. */
export function createLocator(source: string): Locator {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  const lineStart = (line: number): number => starts[line - 1] ?? source.length
  const point = (offset: number): Point => {
    const line = lineAt(offset)
    return {line, column: offset - lineStart(line) + 1, offset}
  }
  return {source, lineAt, lineStart, point, position: ({start, end}) => ({start: point(start), end: point(end)})}
}
