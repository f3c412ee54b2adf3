import type {Line} from '../../markdown/block.ts'
import {covers} from '../../markdown/block.ts'
import type {BadTime, Phrase} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'

/** Times and dates that are malformed or cannot be, and those that may be read in two ways. */
export interface DoubtfulTimes {
  readonly bad: readonly BadTime[]
  readonly ambiguousDates: readonly Phrase[]
}

/** Finds malformed, impossible and ambiguous times and dates outside of code. */
export function readDoubtfulTimes(reading: Reading, timed: ReadonlySet<Line>): DoubtfulTimes {
  const bad: BadTime[] = []
  const ambiguousDates: Phrase[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || (line.block.quoted && !timed.has(line))) continue
    for (const token of reading.tokensOf(line)) {
      if (
        (token.kind !== 'clock' && token.kind !== 'date') ||
        (covers(line.block.code, line.start + token.start) && !timed.has(line)) ||
        inAddress(line, token.start)
      )
        continue
      if (token.kind === 'date' && token.ambiguous) ambiguousDates.push({...locatedIn(line, token.start, token.end), expected: []})
      const {fault} = token
      if (!fault) continue
      // Outside of the timeline an odd number is more often a score, a version or a range than a time.
      if (
        token.kind === 'clock' &&
        fault.kind !== 'spacing' &&
        fault.kind !== 'half' &&
        !timed.has(line) &&
        !token.half &&
        !followsDate(reading, line, token.start)
      )
        continue
      const located = locatedIn(line, token.start, token.end)
      const plain = reading.locator.source.slice(located.place.start, located.place.end) === located.text
      bad.push({...located, kind: fault.kind, expected: fault.expected, safe: fault.kind === 'spacing' && plain})
    }
  }
  return {bad, ambiguousDates}
}

/** Whether a date stands directly before: then a number with a colon is a time and nothing else. */
function followsDate(reading: Reading, line: Line, index: number): boolean {
  return reading.tokensOf(line).some((token) => token.kind === 'date' && token.end <= index && index - token.end <= 2)
}

function inAddress(line: Line, index: number): boolean {
  const word =
    line.text
      .slice(Math.max(0, index - 300), index)
      .split(/\s/)
      .at(-1) ?? ''
  return word.includes('://') || word.includes('www.')
}
