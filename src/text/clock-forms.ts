import {hedgeAround} from './hedge.ts'
import {followed, isDigit, letters, matchAt, oneOf, perLanguage, space, type TextWords, wordEnd} from './words.ts'
import {zoneAfter} from './zone.ts'

/** What a form of writing a time yields, before it is judged. */
export interface Body {
  readonly end: number
  readonly hour: number | undefined
  readonly minute: number | undefined
  readonly second?: number | undefined
  readonly precision: 'minute' | 'hour'
  readonly half?: 'am' | 'pm' | undefined
  /** The half as written, with the space before it. */
  readonly halfText: string
  /** The mark as written behind the time, with the space before it: " Uhr". */
  readonly markText?: string
  /** Whether an ending says that the time is not exact ("23:06ish"). */
  readonly approximate?: boolean
  /** Whether the hour cannot be one of a twelve-hour clock: zero-padded, or marked as an hour of the day. */
  readonly padded: boolean
  /** Whether a space stands beside the colon. */
  readonly spaced?: boolean
  /** Whether a zero is missing, yet the meaning is clear. */
  readonly tight?: boolean
  /** The minutes that may be meant, where that is not clear. */
  readonly unclear?: readonly string[]
}

/** Where a form is tried, and what is known there. */
export interface Context {
  readonly text: string
  readonly index: number
  readonly words: TextWords
  readonly dotted: boolean
  readonly marked: boolean
  readonly half: 'am' | 'pm' | undefined
  /** Whether a date, a linked time or a word says that a time stands here. */
  isEvident(): boolean
  /** Whether a word like "at" stands directly before. */
  isIntroduced(): boolean
  /** Whether it is the first thing on its line. */
  isLeading(): boolean
}

/** Expressions for times of day. */
export const clockGrammar = perLanguage((words: TextWords) => {
  const halfWord = (list: readonly string[]) => {
    const dotted = list.filter((word) => word.includes('.'))
    return `(?:${oneOf(dotted)}\\.?|${oneOf(list.filter((word) => !word.includes('.')))})`
  }
  const durationWords = new Set([...words.units.hour, ...words.units.minute])
  const sureMarks = words.hourMarks.filter((mark) => !durationWords.has(mark))
  const glued = oneOf(words.hourMarks.filter((mark) => mark.length === 1))
  const halves = words.meridiemFirst ? `(${oneOf(words.am)})|(${oneOf(words.pm)})` : '(?!)()|(?!)()'
  const suffix = (characters: string | undefined) => (characters ? `[${characters}]` : '(?!)')
  const apart = oneOf(words.apartMarks ?? [])
  const range = `(?:${space}?[-–—~〜～]${space}?|${space}{0,2}${followed(words.rangeWords)})`
  const after = words.meridiemFirst ? '(?!)()|(?!)()' : `(${halfWord(words.am)})|(${halfWord(words.pm)})`
  return {
    durationWords,
    prefix: new RegExp(`(?:(${oneOf(sureMarks)})\\.?${space}{0,2})?(?:(?:${halves})${space}?)?(?=[0-9])`, 'iy'),
    approximate: new RegExp(`-?${oneOf(words.approximateEndings ?? [])}(?![${letters}0-9_])`, 'iy'),
    /** "am" is "on the" in German: "10:00 am Dienstag", "10:00 Am nächsten Morgen". */
    preposition: new RegExp(
      `${space}{0,2}(?:${oneOf(words.am.filter((word) => words.dateLinks.includes(word)).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))})${space}{1,2}(?:[A-Z\\u00c0-\\u00de]?[a-z\\u00df-\\u00ff]|[0-9])`,
      'y'
    ),
    half: new RegExp(`${space}{0,2}(?:${after})(?![${letters}0-9_])`, 'iy'),
    mark: new RegExp(`${space}{0,2}(${oneOf(words.hourMarks)})\\.?(?![${letters}0-9_])`, 'iy'),
    // What may stand behind the digits of a time, more loosely than in the forms themselves.
    shape: new RegExp(
      `[0-9]{1,2}(?:${space}?[:：]|\\.[0-9]{2}|${suffix(words.suffixes?.hour)}|${space}{0,2}(?:${oneOf(words.hourMarks)}|${apart}|${after})|${space}{1,2}(?:${oneOf(words.noon)}|${oneOf(words.midnight)})|(?=${space}?(?:[-–—]|${oneOf(words.rangeWords)}${space})${space}?[0-9]))|[0-9]{4}${space}?${oneOf(words.hourMarks)}`,
      'iy'
    ),
    noon: new RegExp(`(?:12${space}{1,2})?(?:(${oneOf(words.noon)})|(${oneOf(words.midnight)}))${wordEnd}`, 'iy'),
    colon: new RegExp(`([0-9]{1,2})(${space}?)[:：](${space}?)([0-9]{1,2})(?:[:：]([0-9]{1,2})(?:[.,][0-9]{1,9})?)?(?![0-9])`, 'y'),
    emptyMinute: new RegExp(`([0-9]{1,2}):${space}?(?=[A-Za-z])`, 'y'),
    // 9h30, 14h, 14 Uhr 30, à 14 h 30
    marked: new RegExp(
      `([0-9]{1,2})(?:(${glued})|${space}{0,2}(?:(${apart})|${oneOf(sureMarks)}))(?:${space}?([0-5][0-9]))?(?![${letters}0-9_:]|[.,][0-9])`,
      'iy'
    ),
    // "2h05 à 3h50": what a word links to a time is one too.
    toMarked: new RegExp(
      `${space}{1,2}(?:${oneOf(words.rangeWords)}${space}{1,2}[0-9]{1,2}(?:${space}?(?:${glued}|${apart})${space}?|:)[0-5][0-9]|${oneOf((words.at ?? []).filter((word) => words.rangeWords.includes(word)))}${space}{1,2}[0-9]{1,2}${space}?(?:${glued}|${apart}))(?![${letters}0-9])`,
      'iy'
    ),
    toSuffixed: new RegExp(
      `${range}(?:${words.meridiemFirst ? oneOf([...words.am, ...words.pm]) : '(?!)'})?${space}?[0-9]{1,2}${suffix(words.suffixes?.hour)}`,
      'iy'
    ),
    dotted: /([0-9]{1,2})\.([0-9]{2})(?![0-9.:%]|,[0-9])/y,
    compact: new RegExp(`([0-9]{2})([0-9]{2})${space}?(?:${oneOf(words.hourMarks)})\\.?(?![${letters}0-9_])`, 'iy'),
    bare: new RegExp(
      `([0-9]{1,2})(?=${space}?(?:[-–—]|${oneOf(words.rangeWords)}${space})${space}?[0-9]{1,2}(?::[0-9]{2})?${space}?(?:${after})(?![${letters}0-9_]))`,
      'iy'
    ),
    hour: /([0-9]{1,2})(?![0-9])/y,
    unknown: /([0-9]{1,2}|\?{1,2}|-{2}|xx|XX):(\?{1,2}|-{2}|xx|XX)(?![\w?:|-])/y,
    suffixed: new RegExp(
      `([0-9]{1,2})(${suffix(words.suffixes?.hour)})(?:${space}?(?:([0-9]{1,2})${suffix(words.suffixes?.minute)}|(${oneOf(words.half)})))?(?!${oneOf(durationWords)})`,
      'y'
    ),
    at: new RegExp(`(?:^|[^${letters}])${followed(words.at ?? [])}$`, 'i'),
    // The "à" of "de 2 à 3 h" links two numbers.
    counted: new RegExp(`(?:^|[^0-9.,:/-])[0-9]{1,3}${space}{1,2}${oneOf(words.rangeWords)}${space}{1,2}$`, 'i')
  }
})

/** Reads the half of the day behind a time. */
function halfAfter({text, words, half}: Context, end: number): {end: number; half: 'am' | 'pm' | undefined; halfText: string} {
  const {half: expression, preposition} = clockGrammar(words)
  const match = matchAt(expression, text, end)
  if (!match || matchAt(preposition, text, end)) return {end, half, halfText: ''}
  return {end: end + match[0].length, half: match[1] === undefined ? 'pm' : 'am', halfText: match[0]}
}

/** Reads "noon", "12 noon", "midnight". */
export function namedBody({text, index, words}: Context): Body | undefined {
  if (isDigit(text.charCodeAt(index)) && !text.startsWith('12', index)) return undefined
  const match = matchAt(clockGrammar(words).noon, text, index)
  if (!match) return undefined
  return {end: index + match[0].length, hour: match[1] === undefined ? 0 : 12, minute: 0, precision: 'hour', halfText: '', padded: true}
}

/** Reads "14:??" and "--:--". */
export function unknownBody(context: Context): Body | undefined {
  const {text, index, words} = context
  const colon = text.indexOf(':', index)
  if (colon < 0 || colon > index + 2 || !/[?xX-]/.test(text[colon + 1] ?? '') || /[-:|?]/.test(text[index - 1] ?? '')) return undefined
  const match = matchAt(clockGrammar(words).unknown, text, index)
  if (!match) return undefined
  const hour = Number(match[1])
  return {
    hour: Number.isNaN(hour) || hour > 24 ? undefined : hour,
    minute: undefined,
    precision: 'minute',
    padded: true,
    ...halfAfter(context, index + match[0].length)
  }
}

/** Tells whether what surrounds an hour like 3点 says that it is a time and not three points. */
function isHourOfDay(start: number, end: number, {text, words, half, isEvident}: Context): boolean {
  if (half || isEvident() || zoneFollows(text, end, words) || matchAt(clockGrammar(words).toSuffixed, text, end)) return true
  const {approximate, bound} = hedgeAround(text, start, end, words)
  return approximate && bound === undefined
}

/** Reads 午後2時30分. */
export function suffixedBody(context: Context): Body | undefined {
  const {text, index, words, half} = context
  const match = words.suffixes && matchAt(clockGrammar(words).suffixed, text, index)
  if (!match || Number(match[1]) > 24) return undefined
  const [whole, , mark = '', minutes, halved] = match
  const bare = minutes === undefined && halved === undefined
  if (bare && words.looseHours?.includes(mark) && !isHourOfDay(index, index + whole.length, context)) return undefined
  const minute = minutes === undefined ? (halved === undefined ? 0 : 30) : Number(minutes)
  const precision = minutes === undefined ? 'hour' : 'minute'
  return {end: index + match[0].length, hour: Number(match[1]), minute, precision, half, halfText: '', padded: half === undefined}
}

/** Tells whether a zone follows, which makes a time of what might be something else. */
function zoneFollows(text: string, end: number, words: TextWords): boolean {
  return zoneAfter(text, end, {words}) !== undefined
}

/** Tells whether hours written with a duration's word are rather a duration: "1:45 hours", "01:30 h". */
function isLength(hour: string, mark: string, {words, isEvident}: Context): boolean {
  return clockGrammar(words).durationWords.has(mark.toLowerCase()) && (hour.length === 1 || Number(hour) < 6) && !isEvident()
}

/** Reads "14:02", "14:02:10.123", "2:23 PM" and their slips: "2: 23 PM", "14:5", "3:AM". */
export function colonBody(context: Context): Body | undefined {
  const {text, index, words, isEvident, isLeading} = context
  const {colon, emptyMinute, mark, approximate} = clockGrammar(words)
  const match = matchAt(colon, text, index)
  if (!match) {
    const empty = matchAt(emptyMinute, text, index)
    const tail = empty && halfAfter(context, index + empty[0].length)
    if (!empty || !tail?.halfText || Number(empty[1]) > 12) return undefined
    return {hour: Number(empty[1]), minute: 0, precision: 'hour', padded: false, tight: true, ...tail, halfText: ` ${tail.halfText.trim()}`}
  }
  const [whole, hours = '', gap = '', gapAfter = '', minutes = '', seconds] = match
  let end = index + whole.length
  const tail = halfAfter(context, end)
  const marker = tail.halfText ? undefined : matchAt(mark, text, end)
  if (marker && isLength(hours, marker[1] ?? '', context)) return undefined
  end = marker ? end + marker[0].length : tail.end
  const ending = marker || tail.half ? undefined : matchAt(approximate, text, end)
  end += ending?.[0].length ?? 0
  const zoned = zoneFollows(text, end, words)
  const sure = Boolean(tail.half || marker || ending || zoned)
  if (!sure && /^[A-Za-z_%]|^[:：][0-9A-Za-z:]|^\.[0-9]|^\/[0-9]{1,3}(?![0-9]|:)/.test(text.slice(end, end + 6))) return undefined
  const [hour, minute, second] = [Number(hours), Number(minutes), seconds === undefined ? undefined : Number(seconds)]
  const spaced = gap + gapAfter !== ''
  // "Step 2: 23 servers" is no time; "14 :02", "14: 02" and, at the start of a line, "14: 49 New certificate" are.
  const opens = (): boolean => isLeading() && /^[ \u00a0]{1,3}(?:\p{Lu}|[-–—])/u.test(text.slice(end, end + 5))
  if (spaced && !sure && !(minutes.length === 2 && hours.length === 2 && (gapAfter === '' || minutes.startsWith('0') || opens()))) return undefined
  // "16:9 displays" is a ratio even at the start of a line.
  const expected = (): boolean => isEvident() || (isLeading() && !/^[ \u00a0]?[a-z%]/.test(text.slice(end, end + 2)))
  if (minutes.length === 1 && seconds === undefined && !sure && !(hours.length === 2 && expected())) return undefined
  if (minutes.length === 1 && seconds !== undefined && !sure && hours.length === 1 && !expected()) return undefined
  // Ratios: 80:20, 60:40.
  if (!sure && (hour > 29 || (hour > 24 && hour + minute === 100)) && !isEvident()) return undefined
  if (hour > 99 || (seconds?.length === 1 && !sure && !expected())) return undefined
  const unclear = minutes.length === 1 ? [`0${minutes}`, ...(minute < 6 ? [`${minutes}0`] : [])] : undefined
  return {
    hour,
    minute,
    second,
    precision: 'minute',
    half: tail.half,
    halfText: tail.halfText,
    markText: marker?.[0] ?? ending?.[0] ?? '',
    approximate: ending !== undefined,
    end,
    spaced,
    padded: hours.startsWith('0'),
    ...(unclear ? {unclear} : {}),
    ...(minutes.length === 2 && seconds?.length === 1 ? {tight: true} : {})
  }
}

/** Tells whether a mark that durations have too stands for a time here. */
function isMarkedTime(hour: string, minute: string | undefined, apart: string | undefined, end: number, context: Context): boolean {
  const {text, words, isEvident} = context
  if (zoneFollows(text, end, words) || matchAt(clockGrammar(words).toMarked, text, end)) return true
  if (minute !== undefined) return isEvident() || ((hour.startsWith('0') || Number(hour) >= 6) && (apart === undefined || apart.length === 1))
  if (/^[0-9]/.test(text.slice(end, end + 8).trimStart())) return false
  if (apart !== undefined) return context.isIntroduced()
  // Alone at the start of a line, "14h" needs a dash or a padded hour: "2h outage" is a length.
  return isEvident() || (context.isLeading() && (hour.startsWith('0') || (Number(hour) >= 6 && /^ ?[-–—:]/.test(text.slice(end, end + 2)))))
}

/** Reads "9h30", "14h", "14 Uhr 30", "à 14 h 30". */
export function markedBody(context: Context): Body | undefined {
  const {text, index, words, half} = context
  const match = matchAt(clockGrammar(words).marked, text, index)
  if (!match || Number(match[1]) > 24) return undefined
  const [whole, hour = '', letter, apart, minute] = match
  const end = index + whole.length
  const like = apart !== undefined || (letter !== undefined && clockGrammar(words).durationWords.has(letter.toLowerCase()))
  if (like && !isMarkedTime(hour, minute, apart, end, context)) return undefined
  return {
    end,
    hour: Number(hour),
    minute: Number(minute ?? 0),
    precision: minute === undefined ? 'hour' : 'minute',
    half,
    halfText: '',
    padded: true
  }
}

/** Reads "15.25" where something says that it is a time. */
export function dottedBody(context: Context): Body | undefined {
  const {text, index, words, dotted} = context
  const {dotted: expression, mark, durationWords} = clockGrammar(words)
  const match = matchAt(expression, text, index)
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return undefined
  const after = index + match[0].length
  const tail = halfAfter(context, after)
  const marker = tail.halfText ? undefined : matchAt(mark, text, after)
  const sureMark = marker && !durationWords.has(marker[1]?.toLowerCase() ?? '') ? marker : undefined
  const end = sureMark ? after + sureMark[0].length : tail.end
  if (!dotted && !tail.half && !sureMark && !zoneFollows(text, end, words)) return undefined
  if (!tail.half && /^[A-Za-z_]/.test(text.slice(end)) && !zoneFollows(text, end, words)) return undefined
  const padded = match[1]?.startsWith('0') === true
  return {hour: Number(match[1]), minute: Number(match[2]), precision: 'minute', half: tail.half, halfText: tail.halfText, padded, end}
}

/** Reads "2100hrs". */
export function compactBody({text, index, words, half}: Context): Body | undefined {
  const match = matchAt(clockGrammar(words).compact, text, index)
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return undefined
  return {end: index + match[0].length, hour: Number(match[1]), minute: Number(match[2]), precision: 'minute', half, halfText: '', padded: true}
}

/** Reads "2 PM", and the "2" of "2-3 PM". */
export function hourBody(context: Context): Body | undefined {
  const {text, index, words, marked} = context
  const {hour, bare} = clockGrammar(words)
  const match = matchAt(hour, text, index)
  if (!match) return undefined
  const base = {hour: Number(match[1]), minute: 0, precision: 'hour' as const, padded: match[1]?.startsWith('0') === true}
  const tail = halfAfter(context, index + match[0].length)
  if (tail.half && base.hour <= 24 && base.hour > 0) return {...base, ...tail}
  const alone = matchAt(bare, text, index) !== undefined || (marked && !/^[.,:]?[0-9]/.test(text.slice(tail.end, tail.end + 2)))
  return alone && base.hour <= 24 ? {...base, ...tail} : undefined
}
