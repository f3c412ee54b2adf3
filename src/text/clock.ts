import {type Body, clockGrammar, colonBody, compactBody, dottedBody, hourBody, markedBody, namedBody, suffixedBody, unknownBody} from './clock-forms.ts'
import {hedgeAround} from './hedge.ts'
import type {Span} from './span.ts'
import {matchAt, type TextWords} from './words.ts'

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
  return clockGrammar(words).at.test(text.slice(Math.max(0, index - 24), index))
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

/** Judges what was written: which minute it means, and what is wrong with it. */
function judged({hour, minute, second, half, halfText, spaced, unclear, tight}: Body): Pick<Clock, 'hour' | 'minutes' | 'fault'> {
  if (hour === undefined) return {hour, minutes: undefined, fault: undefined}
  if (minute === undefined) return {hour: half && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour, minutes: undefined, fault: undefined}
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute + (second ?? 0) > 0)) {
    return {hour: hour < 24 ? hour : undefined, minutes: undefined, fault: {kind: 'impossible', expected: []}}
  }
  const seconds = second === undefined ? '' : `:${pad(second)}`
  if (half && (hour > 12 || hour === 0)) {
    const plain = `${pad(hour)}:${pad(minute)}${seconds}`
    const twelve = twelveHour(hour, minute, seconds + halfText)
    const minutes = hour === 0 && half === 'pm' ? undefined : hour * 60 + minute
    return {hour, minutes, fault: {kind: 'half', expected: [plain, twelve]}}
  }
  const actual = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour
  if (unclear) return {hour: actual, minutes: undefined, fault: {kind: 'form', expected: unclear.map((minutes) => `${pad(hour)}:${minutes}${halfText}`)}}
  const minutes = actual * 60 + minute
  const fixed = `${half ? hour : tight ? pad(hour) : hour}:${pad(minute)}${seconds}${halfText}`
  const fault: ClockFault | undefined = tight ? {kind: 'form', expected: [fixed]} : spaced ? {kind: 'spacing', expected: [fixed]} : undefined
  return {hour: actual === 24 ? 0 : actual, minutes, fault}
}

/** Reads the time that starts exactly at `index`. */
export function clockAt(text: string, index: number, words: TextWords, options: ClockOptions = {}): Clock | undefined {
  if (belongsToLeft(text, index, options.evident === true)) return undefined
  const grammar = clockGrammar(words)
  const prefix = matchAt(grammar.prefix, text, index)
  const lead = prefix && prefix[0] !== '' ? {end: index + prefix[0].length, marked: prefix[1] !== undefined, am: prefix[2], pm: prefix[3]} : undefined
  const context = {
    text,
    index: lead?.end ?? index,
    words,
    dotted: options.dotted === true || lead?.marked === true,
    marked: lead?.marked === true,
    half: lead?.am === undefined ? (lead?.pm === undefined ? undefined : ('pm' as const)) : ('am' as const),
    evident: options.evident === true || lead !== undefined || isIntroduced(text, index, words),
    leading: startsLine(text, index)
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
  const {end, second, half} = body
  const {hour, minutes, fault} = judged(body)
  const {approximate} = hedgeAround(text, index, end, words)
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
