import {
  type Body,
  type Context,
  clockGrammar,
  colonBody,
  compactBody,
  dottedBody,
  hourBody,
  markedBody,
  namedBody,
  suffixedBody,
  unknownBody
} from './clock-forms.ts'
import {hedgeAround} from './hedge.ts'
import type {Span} from './span.ts'
import {isDigit, matchAt, type TextWords} from './words.ts'

/** A mistake in how a time is written; `expected` holds replacements of the whole text. */
export interface ClockFault {
  readonly kind: 'spacing' | 'impossible' | 'half' | 'form'
  readonly expected: readonly string[]
}

/** A time of day. */
export interface Clock extends Span {
  readonly kind: 'clock'
  readonly text: string
  /** Hour of the day as far as it is known, also for "14:??". */
  readonly hour: number | undefined
  /** Minutes since midnight (1440 for 24:00); undefined when unknown or unreadable. */
  readonly minutes: number | undefined
  readonly seconds: number | undefined
  readonly precision: 'second' | 'minute' | 'hour'
  readonly half: 'am' | 'pm' | undefined
  /** Whether no half of the day is written where it could be the second. */
  readonly couldBePm: boolean
  readonly approximate: boolean
  readonly unknown: boolean
  readonly fault: ClockFault | undefined
}

/** What the caller knows about the surroundings of a time. */
export interface ClockOptions {
  /** Whether "15.25" is a time. */
  readonly dotted?: boolean
  /** Whether the surroundings say that a time stands here: a date or a linked time directly before. */
  readonly evident?: boolean
}

const pad = (number: number) => String(number).padStart(2, '0')

/** Tells whether what stands before makes the digits a part of something else: a path, an address, an amount. */
function belongsToLeft(text: string, index: number, linked: boolean): boolean {
  const before = text[index - 1] ?? ''
  if (/[A-Za-z0-9_.#@$€£&?\\]/.test(before)) return !(before === '.' && /[\s.]/.test(text[index - 2] ?? ' '))
  if (before === '/' || before === '-') return !linked && /[A-Za-z_/]/.test(text[index - 2] ?? '')
  if (before !== ':') return false
  // "file.ts:12:34" and "fe80::12:34", but "Start:14:02".
  const run =
    text
      .slice(Math.max(0, index - 40), index - 1)
      .split(/[\s([{|*]/)
      .at(-1) ?? ''
  return /[0-9./\\:]/.test(run)
}

/** Tells whether a word that introduces a time stands directly before. */
function isIntroduced(text: string, index: number, words: TextWords): boolean {
  const before = text.slice(Math.max(0, index - 24), index)
  return clockGrammar(words).at.test(before) && !clockGrammar(words).counted.test(before)
}

/** Tells whether nothing but a list marker or an opening sign stands before on the line. */
function startsLine(text: string, index: number): boolean {
  return /(?:^|\n)[ \t\u00a0\-*•>#|~([–—]{0,24}$/.test(text.slice(Math.max(0, index - 24), index))
}

/** Writes minutes since midnight as "14:02". */
export function formatClock(minutes: number): string {
  const whole = ((Math.floor(minutes) % 1440) + 1440) % 1440
  return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`
}

/** Writes an hour and minute as on a twelve-hour clock, with the half as it was written. */
function twelveHour(hour: number, minute: number, half: string): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${pad(minute)}${half}`
}

/** What stands before the digits of a time and belongs to it. */
interface Lead {
  readonly text: string
  /** The half of the day, and the first of its twelve hours: 12 for 午後, later for 夜. */
  readonly half: 'am' | 'pm' | undefined
  readonly from: number | undefined
}

/** Reads the mark and the half of the day before a time: "kl. 14", 午後2時. */
function leadAt(text: string, index: number, words: TextWords): (Lead & {readonly marked: boolean}) | undefined {
  const match = matchAt(clockGrammar(words).prefix, text, index)
  if (!match || match[0] === '') return undefined
  const [whole, mark, am, pm] = match
  const half = am === undefined ? (pm === undefined ? undefined : 'pm') : 'am'
  const usual = half && (half === 'am' ? 0 : 12)
  return {text: whole, marked: mark !== undefined, half, from: words.halfFrom?.[(am ?? pm ?? '').toLowerCase()] ?? usual}
}

/** Tells the hour of the day that an hour means, given the first of the twelve hours of its half. */
function hourOfDay(hour: number, from: number | undefined): number {
  return from === undefined || hour > 12 ? hour : (from + ((((hour - from) % 12) + 12) % 12)) % 24
}

/** Judges what was written: which minute it means, and what is wrong with it. */
function judged(body: Body, lead: Lead | undefined, written: string): Pick<Clock, 'hour' | 'minutes' | 'fault'> {
  const {hour, minute, second, half, halfText, markText = '', spaced, unclear, tight} = body
  if (hour === undefined) return {hour, minutes: undefined, fault: undefined}
  const before = lead?.text ?? ''
  const actual = hourOfDay(hour, lead?.from ?? (half && (half === 'pm' ? 12 : 0)))
  if (minute === undefined) return {hour: actual, minutes: undefined, fault: undefined}
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute + (second ?? 0) > 0)) {
    return {hour: hour < 24 ? hour : undefined, minutes: undefined, fault: {kind: 'impossible', expected: []}}
  }
  const seconds = second === undefined ? '' : `:${pad(second)}`
  // 午後0時 and 晚上20:30 are said so; only 午前14時 contradicts itself.
  if (lead?.half && lead.from === 0 && hour > 12 && hour < 24) {
    const digits = written.slice(before.length)
    return {hour, minutes: hour * 60 + minute, fault: {kind: 'half', expected: [digits, before + digits.replace(/^[0-9]{2}/, String(hour - 12))]}}
  }
  if (half && !lead?.half && (hour > 12 || hour === 0)) {
    const plain = `${pad(hour)}:${pad(minute)}${seconds}`
    const twelve = twelveHour(hour, minute, seconds + halfText)
    const minutes = hour === 0 && half === 'pm' ? undefined : hour * 60 + minute
    return {hour, minutes, fault: {kind: 'half', expected: [plain, twelve]}}
  }
  const [head, tail] = [before + (half ? hour : pad(hour)), seconds + halfText + markText]
  if (unclear) return {hour: actual, minutes: undefined, fault: {kind: 'form', expected: unclear.map((minutes) => `${head}:${minutes}${tail}`)}}
  const minutes = actual * 60 + minute
  const fixed = `${tight ? head : before + hour}:${pad(minute)}${tail}`
  const fault: ClockFault | undefined = tight ? {kind: 'form', expected: [fixed]} : spaced ? {kind: 'spacing', expected: [fixed]} : undefined
  return {hour: actual === 24 ? 0 : actual, minutes, fault}
}

/** Reads the time that starts exactly at `index`. */
export function clockAt(text: string, index: number, words: TextWords, options: ClockOptions = {}): Clock | undefined {
  const digits = isDigit(text.charCodeAt(index))
  // Most numbers are none of a time: only what stands behind them can make them one.
  if (digits && !matchAt(clockGrammar(words).shape, text, index)) return undefined
  if (belongsToLeft(text, index, options.evident === true)) return undefined
  const lead = digits ? undefined : leadAt(text, index, words)
  const context: Context = {
    text,
    index: index + (lead?.text.length ?? 0),
    words,
    dotted: options.dotted === true || lead?.marked === true,
    marked: lead?.marked === true,
    half: lead?.half,
    isEvident: () => options.evident === true || lead !== undefined || isIntroduced(text, index, words),
    isIntroduced: () => isIntroduced(text, index, words),
    isLeading: () => startsLine(text, index)
  }
  const body =
    namedBody(context) ??
    unknownBody(context) ??
    suffixedBody(context) ??
    colonBody(context) ??
    markedBody(context) ??
    dottedBody(context) ??
    compactBody(context) ??
    hourBody(context)
  if (!body) return undefined
  const {end, second} = body
  const {hour, minutes, fault} = judged(body, lead, text.slice(index, end))
  const half = lead?.half && body.half && hour !== undefined ? (hour < 12 ? 'am' : 'pm') : body.half
  const approximate = body.approximate === true || hedgeAround(text, index, end, words).approximate
  return {
    kind: 'clock',
    start: index,
    end,
    text: text.slice(index, end),
    hour,
    minutes,
    seconds: minutes === undefined ? undefined : second,
    precision: second === undefined ? body.precision : 'second',
    half,
    couldBePm: !half && !body.padded && hour !== undefined && hour >= 1 && hour <= 12 && minutes !== undefined,
    approximate,
    unknown: body.hour === undefined || body.minute === undefined,
    fault
  }
}
