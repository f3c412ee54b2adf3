import {caseless, codeAt, kindOf, upper} from '../../language/characters.ts'
import type {Line} from '../../markdown/block.ts'
import type {Span} from '../../text/span.ts'
import {isDigit} from '../../text/words.ts'

const stop = /[.!?]["')\]]{0,3}\s{1,9}(?=\S)|[。！？][」』）]?/g
const abbreviation = /(?:\b(?:approx|e\.g|i\.e|vs|etc|no|a\.m|p\.m|[A-Z]|st|dr|mr|ms|inc|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.)\s*$/i

/** Splits a line's text into sentences; spans cover the whole text. */
export function sentencesOf(text: string): readonly Span[] {
  if (text !== '' && !/[.!?。！？]/.test(text)) return [{start: 0, end: text.length}]
  const spans: Span[] = []
  let start = 0
  stop.lastIndex = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (!'。！？'.includes(match[0].charAt(0)) && !opens(text, end)) continue
    if (abbreviation.test(text.slice(Math.max(start, match.index - 8), end))) continue
    spans.push({start, end})
    start = end
  }
  if (start < text.length) spans.push({start, end: text.length})
  return spans
}

/** Whether a sentence may begin at an index. */
function opens(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return isDigit(code) || '"\'(['.includes(String.fromCodePoint(code)) || (kindOf(code) & (upper | caseless)) !== 0
}

const split = new WeakMap<Line, readonly Span[]>()

/** Gives the span of the sentence around an index of a line's text. */
export function sentenceAt(line: Line, index: number): Span {
  let spans = split.get(line)
  if (!spans) {
    spans = sentencesOf(line.text)
    split.set(line, spans)
  }
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return spans[low] ?? {start: 0, end: line.text.length}
}

/** What stands around a part of a line in its sentence, also on the lines before and after when prose is wrapped. */
export function contextOf(line: Line, start: number, end: number, reach = 60): {before: string; after: string} {
  const {text} = line.block
  const from = line.start + start
  const to = line.start + end
  const before = text.slice(Math.max(0, from - reach), from).replace(/\n/g, ' ')
  const after = text.slice(to, to + reach).replace(/\n/g, ' ')
  return {before: before.slice(sentencesOf(before).at(-1)?.start ?? 0), after: after.slice(0, sentencesOf(after)[0]?.end ?? after.length)}
}
