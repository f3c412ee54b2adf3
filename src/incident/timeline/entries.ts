import type {Language} from '../../language/language.ts'
import {findPhrase} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import type {Clock} from '../../text/clock.ts'
import type {DateValue} from '../../text/date.ts'
import type {Relative, Token} from '../../text/token.ts'
import {type Zone, zoneAt} from '../../text/zone.ts'
import {leadingMarks, type Reading} from '../reading.ts'

/** A line, or a part of one, that opens with a time. */
export interface Entry {
  readonly line: Line
  readonly clock: Clock | undefined
  readonly date: DateValue | undefined
  readonly zone: Zone | undefined
  readonly until: Clock | undefined
  readonly relative: Relative | undefined
  /** Span of the time, with date and zone, in the line's text. */
  readonly start: number
  readonly end: number
  /** Span of what follows the time. */
  readonly textStart: number
  readonly textEnd: number
  /** Whether the time stands behind other words; such entries are in no order. */
  readonly late: boolean
}

/** How an entry is told of the day after the one above: in words alone ("The following day we …"), or as a date is ("Next day: …"). */
export type NextDay = 'words' | 'date'

const between = /^(?:[\s,|()[\]@·~≈-]*|T|:\s{1,2})$/
const rangeMark = /^[\s]*(?:-|–|—|→|~|〜|→|->|=>|â€[”“])[\s]*$/
const afterTime = /^[\s:;.,|)\]*–—>=-]+/

function isBetween(text: string, words: ReadonlySet<string>): boolean {
  if (between.test(text)) return true
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^[,\s]{1,9}|[,\s]{1,9}$/g, '')
  return words.has(word)
}

/** Reads the time that a line opens with, from a given index on; undefined when it opens with none. */
export function entryAt(reading: Reading, line: Line, from = 0, to = line.text.length): Entry | undefined {
  const all = reading.tokensOf(line)
  if (all.length === 0) return undefined
  const {text} = line
  const {time} = reading.language
  const tokens = all.filter((token) => token.start >= from && token.end <= to)
  const first = tokens[0]
  if (!first) return undefined
  const lead = text.slice(from, first.start)
  const bare = lead.slice(Math.min(lead.length, leadingMarks(text.slice(from)))).replace(/^[\s[(<"'~@*`#]{1,6}|[\s[("'~@*`:]{1,6}$/g, '')
  if (bare !== '' && !isLeadWord(bare, reading)) return undefined
  let clock: Clock | undefined
  let date: DateValue | undefined
  let zone: Zone | undefined
  let until: Clock | undefined
  let relative: Relative | undefined
  let end = first.start
  for (const [index, token] of tokens.entries()) {
    const gap = text.slice(end, token.start)
    if (index > 0 && !isBetween(gap, reading.timeLinks)) {
      const ranged = clock && (rangeMark.test(gap) || time.rangeWords.includes(gap.trim().toLowerCase()))
      if (!ranged) break
      if (token.kind === 'clock' && !until) until = token
      else if (token.kind !== 'date') break
      end = token.end
      continue
    }
    if (token.kind === 'clock') {
      if (clock && rangeMark.test(gap) && !until) until = token
      else if (clock) break
      else clock = token
    } else if (token.kind === 'date') {
      if (date && clock) break
      date ??= token
    } else if (token.kind === 'zone') {
      if (zone || !clock) break
      zone = token
    } else if (token.kind === 'relative' && !clock && !relative) {
      relative = token
    } else break
    end = token.end
  }
  if (!clock && !date && !relative) return undefined
  if (clock && !zone) {
    // "[2025-02-19 04:02] EST"
    const bracket = /^\]\s{1,3}/.exec(text.slice(end, to))?.[0].length ?? 0
    zone = bracket > 0 ? zoneAt(text, end + bracket, time) : undefined
    end = zone?.end ?? end
  }
  end = conversionEnd(text, end, tokens)
  const textStart = end + (afterTime.exec(text.slice(end, to))?.[0].length ?? 0)
  return {line, clock, date, zone, until, relative, start: first.start, end, textStart, textEnd: to, late: false}
}

/** Steps over the same time in another zone, in brackets ("05:12 UTC (07:12 CEST)"). */
function conversionEnd(text: string, end: number, tokens: readonly Token[]): number {
  const clock = tokens.find((token) => token.kind === 'clock' && token.start > end)
  if (!clock || !/^\s{0,2}[([]\s?$/.test(text.slice(end, clock.start))) return end
  const zone = tokens.find((token) => token.kind === 'zone' && token.start >= clock.end && token.start - clock.end <= 2)
  const after = zone?.end ?? clock.end
  return /^\s?[)\]]/.test(text.slice(after)) ? after + 1 : end
}

/** Tells whether words directly before or behind an entry's time put it on the day after the entry above. */
export function nextDayOf({nextDay}: Language, {line, start, textStart, textEnd}: Entry): NextDay | undefined {
  if (opensNextDay(line.text.slice(leadingMarks(line.text), start), nextDay)) return 'date'
  const text = line.text.slice(textStart, textEnd).replace(/^[^\p{L}]{1,9}/u, '')
  const end = opensNextDay(text, nextDay)
  if (!end) return undefined
  return /^\s{0,2}(?:[,.:;，、：。)\]–—-]|$)/.test(text.slice(end)) ? 'date' : 'words'
}

/** Gives the end of the words for the day after that a text begins with; undefined when it begins with others. */
function opensNextDay(text: string, nextDay: Language['nextDay']): number | undefined {
  const found = findPhrase(text.slice(0, 40), nextDay)
  return found?.start === 0 ? found.end : undefined
}

function isLeadWord(text: string, reading: Reading): boolean {
  const {language} = reading
  const lower = text.toLowerCase()
  const day = opensNextDay(lower, language.nextDay)
  if (day !== undefined) {
    const rest = lower.slice(day).replace(/^[\s,，、:：]{1,4}/, '')
    return rest === '' || isLeadWord(rest, reading)
  }
  return (language.time.at ?? []).includes(lower) || language.time.hedges.includes(lower) || language.columns.time.includes(lower) || lower === 'on'
}

/** Splits a running paragraph into its timed entries: at least three times, each followed by a colon or dash. */
export function runningEntries(reading: Reading, line: Line): readonly Entry[] {
  if (line.text.length < 60) return []
  const starts: number[] = []
  const tokens = reading.tokensOf(line)
  if (tokens.length < 3) return []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'clock') continue
    const before = tokens[index - 1]
    const start = before?.kind === 'date' && between.test(line.text.slice(before.end, token.start)) ? before.start : token.start
    const after = tokens[index + 1]
    const end = after?.kind === 'zone' && after.start - token.end <= 2 ? after.end : token.end
    const opens =
      start === leadingMarks(line.text) || /[.!?;:)]["')\]]?\s{1,4}(?:[^\p{L}\p{N}\s]{1,3}\s{0,3})?$/u.test(line.text.slice(Math.max(0, start - 8), start))
    if (opens && /^\)?\s*(?:[:：]|[-–—]\s)/.test(line.text.slice(end, end + 4))) starts.push(start)
  }
  if (starts.length < 3) return []
  const entries = starts.map((start, index) => entryAt(reading, line, start, starts[index + 1] ?? line.text.length))
  return entries.filter((entry) => entry !== undefined)
}
