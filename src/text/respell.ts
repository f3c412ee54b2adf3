import {type Clock, clockAt, formatClock} from './clock.ts'
import {type Duration, durationAt, durationGrammar, formatMinutes} from './duration.ts'
import {isSpaceless, type TextWords} from './words.ts'

type Unit = 'week' | 'day' | 'hour' | 'minute' | 'second'

const secondsIn = {week: 604_800, day: 86_400, hour: 3600, minute: 60, second: 1} as const

/** One number of a duration with its unit and what stands before it. */
interface Part {
  readonly link: string
  readonly digits: string
  readonly gap: string
  readonly word: string
  readonly unit: Unit
}

/** Writes a length of time in the form of another one: "98m" as "88m", "1 hour and 5 minutes" as "2 hours and 10 minutes". */
export function respellDuration({text}: Pick<Duration, 'text'>, minutes: number, words: TextWords): string {
  const plain = formatMinutes(Math.round(minutes), words)
  const parts = partsOf(text, words)
  const written = /^P[\dT]/.test(text) ? isoText(text, minutes) : /^\d+:\d/.test(text) ? colonText(text, minutes) : parts && partsText(parts, minutes, words)
  if (written === undefined) return plain
  const read = durationAt(written, 0, words)
  return read !== undefined && read.end === written.length && Math.abs(read.minutes - minutes) <= 0.5 ? written : plain
}

/** Divides "1 hour and 5 minutes" and "1h05" into their numbers; undefined for words and halves. */
function partsOf(text: string, words: TextWords): readonly Part[] | undefined {
  const {unitOf} = durationGrammar(words)
  const names = [...unitOf.keys()].sort((a, b) => b.length - a.length)
  const parts: Part[] = []
  let index = 0
  while (index < text.length) {
    const match = /^([^\d]*)(\d[\d.,]*)([\s\u00a0+-]{0,3})/.exec(text.slice(index))
    const before = parts.at(-1)
    if (!match || (index === 0 && match[1] !== '')) return undefined
    const [whole, link = '', digits = '', gap = ''] = match
    index += whole.length
    const rest = text.slice(index).toLowerCase()
    const name = names.find((own) => rest.startsWith(own))
    if (name === undefined && (before?.unit !== 'hour' || rest !== '')) return undefined
    const word = text.slice(index, index + (name?.length ?? 0))
    parts.push({link, digits, gap, word, unit: (name === undefined ? undefined : unitOf.get(name)) ?? 'minute'})
    index += word.length
  }
  return parts
}

function partsText(parts: readonly Part[], minutes: number, words: TextWords): string | undefined {
  const last = parts.at(-1)
  if (!last) return undefined
  if (/[.,]/.test(last.digits)) return parts.length === 1 ? decimalText(last, minutes, words) : undefined
  const all = last.unit === 'hour' && Math.round(minutes) % 60 !== 0 ? withMinutes(parts, last, words) : parts
  const smallest = all.at(-1) ?? last
  let rest = Math.round((minutes * 60) / secondsIn[smallest.unit]) * secondsIn[smallest.unit]
  let text = ''
  for (const part of all) {
    const amount = Math.floor(rest / secondsIn[part.unit])
    rest -= amount * secondsIn[part.unit]
    const isDropped = amount === 0 && !(part.word === '' && text !== '') && !(part === smallest && text === '')
    if (isDropped) continue
    const digits = part.digits.startsWith('0') || part.word === '' ? String(amount).padStart(text === '' ? 1 : 2, '0') : String(amount)
    text += (text === '' ? '' : part.link) + digits + part.gap + inNumber(part, amount, words)
  }
  return text
}

/** "1.5 hours" as "1.63 hours". */
function decimalText(part: Part, minutes: number, words: TextWords): string | undefined {
  const mark = part.digits.includes(',') ? ',' : '.'
  const amount = (minutes * 60) / secondsIn[part.unit]
  const digits = [1, 2].map((places) => Number(amount.toFixed(places))).find((value) => Math.abs(value - amount) * secondsIn[part.unit] <= 30)
  if (digits === undefined) return undefined
  return String(digits).replace('.', mark) + part.gap + inNumber(part, digits, words)
}

/** Adds minutes to a form that has hours only, abbreviated as they are. */
function withMinutes(parts: readonly Part[], {gap, word}: Part, words: TextWords): readonly Part[] {
  const {hour, minute} = words.units
  const isFull = hour.indexOf(word.toLowerCase()) <= 1
  const short = gap === '' && word.length === 1 && minute.includes('m') ? 'm' : 'min'
  const name = isFull ? (minute[1] ?? short) : short
  const between = isSpaceless(word) || (gap === '' && word.length === 1) ? '' : ' '
  return [...parts, {link: between, digits: '1', gap, word: capitalAs(word, name), unit: 'minute'}]
}

/** The unit in the number that its amount asks for; abbreviations, and "65-minute", have one form. */
function inNumber({gap, word, unit}: Part, amount: number, {units}: TextWords): string {
  const [one, many] = units[unit]
  const lower = word.toLowerCase()
  if (one === undefined || many === undefined || gap === '-' || (lower !== one && lower !== many)) return word
  return capitalAs(word, amount === 1 ? one : many)
}

function capitalAs(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) && word.length > 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function isoText(text: string, minutes: number): string {
  const seconds = text.endsWith('S') ? Math.round(minutes * 60) : Math.round(minutes) * 60
  const days = /\dD/.test(text) ? Math.floor(seconds / 86_400) : 0
  const hours = /\dH/.test(text) || !/\dM/.test(text) ? Math.floor((seconds - days * 86_400) / 3600) : 0
  const rest = seconds - days * 86_400 - hours * 3600
  const time = [hours ? `${hours}H` : '', rest >= 60 ? `${Math.floor(rest / 60)}M` : '', rest % 60 ? `${rest % 60}S` : ''].join('')
  return `P${days ? `${days}D` : ''}${time === '' ? (days ? '' : 'T0M') : `T${time}`}`
}

/** "1:45 hours", "1:30 minutes" and "0:01:30 hours". */
function colonText(text: string, minutes: number): string | undefined {
  const match = /^(\d+)((?::\d\d)+)(\D*)$/.exec(text)
  const [, first = '', more = '', behind = ''] = match ?? []
  if (!match) return undefined
  const count = more.length / 3
  const isMinutes = count === 1 && /^\s*m/i.test(behind)
  const total = count === 1 && !isMinutes ? Math.round(minutes) : Math.round(minutes * 60)
  const pad = (value: number): string => String(value).padStart(2, '0')
  if (count === 1) return `${String(Math.floor(total / 60)).padStart(first.length, '0')}:${pad(total % 60)}${behind}`
  return `${String(Math.floor(total / 3600)).padStart(first.length, '0')}:${pad(Math.floor(total / 60) % 60)}:${pad(total % 60)}${behind}`
}

/** Writes a time of day in the form of another one: "2:05 PM" as "1:40 PM", "14h05" as "13h40"; with seconds where both have them. */
export function respellClock({text, half}: Clock, minutes: number, seconds: number | undefined, words: TextWords): string {
  const whole = ((Math.floor(minutes) % 1440) + 1440) % 1440
  const plain = formatClock(whole)
  const written = clockText(half === undefined ? text : withHalf(text, half, whole < 720 ? 'am' : 'pm', words), whole, seconds, half !== undefined)
  const read = written === undefined ? undefined : clockAt(written, 0, words, {dotted: true, evident: true})
  return written !== undefined && read?.minutes === whole && read.end === written.length && read.fault === undefined ? written : plain
}

function clockText(text: string, minutes: number, seconds: number | undefined, twelve: boolean): string | undefined {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  const shown = twelve ? (hour % 12 === 0 ? 12 : hour % 12) : hour
  const match = /^(\D*)(\d{1,2})(?:(\D{1,3}?)(\d\d)(?:(\D)(\d\d))?)?(\D*)$/.exec(text)
  if (!match) return /^\d{4}$/.test(text) ? `${pad(hour)}${pad(minute)}` : undefined
  const [, lead = '', first = '', mark, , secondMark, second, tail = ''] = match
  const head = lead + (first.startsWith('0') || (first.length === 2 && !twelve) ? pad(shown) : String(shown))
  if (mark === undefined) return minute === 0 ? head + tail : `${head}:${pad(minute)}${tail}`
  const withSeconds = second !== undefined && secondMark !== undefined && seconds !== undefined ? `${secondMark}${pad(seconds)}` : ''
  return `${head}${mark}${pad(minute)}${withSeconds}${tail}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** Changes the half of the day in a written time. */
function withHalf(text: string, from: 'am' | 'pm', to: 'am' | 'pm', words: TextWords): string {
  if (from === to) return text
  const latin = /([ap])(?=\.?\s?m)/i.exec(text)
  if (latin) {
    const letter = to === 'am' ? 'a' : 'p'
    return text.slice(0, latin.index) + (latin[0] === latin[0].toUpperCase() ? letter.toUpperCase() : letter) + text.slice(latin.index + 1)
  }
  const word = words[from].find((own) => text.includes(own))
  return word === undefined ? text : text.replace(word, words[to][0] ?? word)
}
