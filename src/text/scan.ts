import {type Clock, type ClockOptions, clockAt} from './clock.ts'
import {dateAt} from './date.ts'
import {durationAt} from './duration.ts'
import {linkBetween} from './range.ts'
import type {Span} from './span.ts'
import {findStart, mayBeClock, mayBeDate, mayBeDuration, mayBeRelative, mayHoldTimes, type Start} from './starts.ts'
import type {Relative, Token} from './token.ts'
import {matchAt, oneOf, perLanguage, type TextWords} from './words.ts'
import {findZones, type Zone, zoneAfter, zoneAt} from './zone.ts'

/** Expressions for what stands between and behind tokens. */
export const scanGrammar = perLanguage((words: TextWords) => ({
  /** "2022-02-02 1625:" – four digits are a time only directly after a date and before a colon or dash. */
  compact: /([01][0-9]|2[0-3])([0-5][0-9])(?= ?[:–—-]| [A-Z]| *$)/y,
  blob: /[0-9]+(?:[.:,][0-9]+)*/y,
  relative: /(T ?|)([+\-−]) ?(?:([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])|(?=([0-9]{1,4})))/y,
  gap: new RegExp(`^(?:[\\s,;|(\\[*_\`T–—-]|${oneOf(words.dateLinks)}){0,8}$`, 'i')
}))

function relativeAt(text: string, index: number, words: TextWords): Relative | undefined {
  const match = matchAt(scanGrammar(words).relative, text, index)
  if (!match) return undefined
  const [whole, lead = '', sign, hours, minutes, seconds, bare] = match
  // "a + 30 days" is a sum.
  const before = whole.startsWith('+ ')
    ? (text
        .slice(Math.max(0, index - 4), index)
        .trimEnd()
        .at(-1) ?? '')
    : (text[index - 1] ?? '')
  if (lead === '' && (sign !== '+' || hours !== undefined || /[A-Za-z0-9)\]"]/.test(before))) return undefined
  const after = index + whole.length
  const duration = hours === undefined ? durationAt(text, after, words) : undefined
  const alone = bare !== undefined && !/^[A-Za-z0-9.,:%]/.test(text.slice(after + bare.length)) && lead !== ''
  if (hours === undefined && !duration && !alone) return undefined
  const amount = hours === undefined ? (duration?.minutes ?? Number(bare)) : Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60
  const end = duration?.end ?? after + (bare?.length ?? 0)
  return {kind: 'relative', start: index, end, text: text.slice(index, end), minutes: sign === '+' ? amount : -amount}
}

/** Tells whether what stands around a date makes it a part of a name: a path, an id, a file name. */
function isWithinName(text: string, start: number, end: number): boolean {
  const [before = '', further = ''] = [text[start - 1], text[start - 2]]
  if (/[A-Za-z0-9_.@#$=]/.test(before) || (/[-/\\]/.test(before) && /[A-Za-z0-9_.-]/.test(further))) return true
  return /^(?:[-_/][A-Za-z]|\.[A-Za-z0-9])/.test(text.slice(end, end + 2))
}

/** Reads the tokens that start exactly at a place: a time may carry its zone. */
function readAt(text: string, {start: index, kinds}: Start, words: TextWords, options: ClockOptions, last: Token | undefined): readonly Token[] {
  const relative = (kinds & mayBeRelative) === 0 ? undefined : relativeAt(text, index, words)
  if (relative) return [relative]
  const date = (kinds & mayBeDate) === 0 ? undefined : dateAt(text, index, words)
  if (date && !isWithinName(text, date.start, date.end)) {
    const glued = /^[Tt_][0-9]/.test(text.slice(date.end, date.end + 2))
    const clock = glued ? clockAt(` ${text.slice(date.end + 1, date.end + 40)}`, 1, words, {...options, evident: true}) : undefined
    return clock ? [date, ...withZone(text, words, {...clock, start: clock.start + date.end, end: clock.end + date.end, couldBePm: false}, true)] : [date]
  }
  const clock = (kinds & mayBeClock) === 0 ? undefined : clockBehind(text, index, words, options, last)
  const duration = (kinds & mayBeDuration) !== 0 && isDurationStart(text, index) ? durationAt(text, index, words) : undefined
  if (!clock) return duration ? [duration] : []
  if (duration && duration.end > clock.end) return [duration]
  return withZone(text, words, clock, clock.seconds !== undefined && last?.kind === 'date')
}

/** Reads the time that starts at `index`; what stands before may say that it is one. */
function clockBehind(text: string, index: number, words: TextWords, options: ClockOptions, last: Token | undefined): Clock | undefined {
  const gap = last && last.kind !== 'duration' && index - last.end <= 16 ? text.slice(last.end, index) : undefined
  const follows = gap !== undefined && ((last?.kind === 'date' && scanGrammar(words).gap.test(gap)) || linkBetween(gap, words))
  const clock = clockAt(text, index, words, follows ? {...options, evident: true} : options)
  return clock ?? (last?.kind === 'date' && gap === ' ' ? compactAt(text, index, words) : undefined)
}

function compactAt(text: string, index: number, words: TextWords): Clock | undefined {
  const match = matchAt(scanGrammar(words).compact, text, index)
  if (!match) return undefined
  const hour = Number(match[1])
  return {
    kind: 'clock',
    start: index,
    end: index + 4,
    text: match[0],
    hour,
    minutes: hour * 60 + Number(match[2]),
    seconds: undefined,
    precision: 'minute',
    half: undefined,
    couldBePm: false,
    approximate: false,
    unknown: false,
    fault: undefined
  }
}

function isDurationStart(text: string, index: number): boolean {
  const before = text[index - 1] ?? ''
  return !/[A-Za-z0-9_$€£#@.:/]/.test(before) && !(before === '-' && /[A-Za-z]/.test(text[index - 2] ?? ''))
}

function withZone(text: string, words: TextWords, clock: Clock, iso: boolean): readonly Token[] {
  const zone = zoneAfter(text, clock.end, {iso, words})
  return zone ? [clock, zone] : [clock]
}

/** Reads an abbreviation directly before a time: "EST 14:02". */
function zoneBefore(text: string, clock: Clock, from: number, words: TextWords): Zone | undefined {
  const match = /(?:^|[^A-Za-z0-9_])([A-Z]{3,5})[ :]{1,2}$/.exec(text.slice(Math.max(from, clock.start - 9), clock.start))
  const start = match?.[1] === undefined ? -1 : text.lastIndexOf(match[1], clock.start)
  return start < 0 ? undefined : zoneAt(text, start, words)
}

/** Puts the zones named for certain among the tokens. */
function merged(tokens: readonly Token[], zones: readonly Zone[]): readonly Token[] {
  if (zones.length === 0) return tokens
  const all = [...tokens, ...zones].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return all.filter((token) => {
    if (token.start < end) return false
    end = token.end
    return true
  })
}

/** Finds all times, dates, durations and zones of a text: in order, not overlapping, in one pass. */
export function scanTimes(text: string, words: TextWords, options: ClockOptions = {}): readonly Token[] {
  const tokens: Token[] = []
  const urls: Span[] = []
  const addressed = text.includes('://')
  let next = 0
  const may = addressed || mayHoldTimes(text, words)
  for (let start = may ? findStart(text, 0, words, addressed) : undefined; start; start = findStart(text, next, words, addressed)) {
    const from = tokens.at(-1)?.end ?? 0
    next = start.end
    if (start.kinds === 0) {
      urls.push(start)
      continue
    }
    const found = readAt(text, start, words, options, tokens.at(-1))
    const [first] = found
    if (first?.kind === 'clock' && found.length === 1) {
      const zone = zoneBefore(text, first, from, words)
      if (zone) tokens.push(zone)
    }
    tokens.push(...found)
    const skipped = found.length === 0 ? matchAt(scanGrammar(words).blob, text, start.start)?.[0].length : undefined
    next = found.at(-1)?.end ?? (skipped === undefined ? next : start.start + skipped)
  }
  const named = findZones(text, words)
  if (named.length === 0) return tokens
  let url = 0
  const zones = named.filter((zone) => {
    while ((urls[url]?.end ?? Number.POSITIVE_INFINITY) <= zone.start) url++
    return (urls[url]?.start ?? Number.POSITIVE_INFINITY) >= zone.end
  })
  return merged(tokens, zones)
}
