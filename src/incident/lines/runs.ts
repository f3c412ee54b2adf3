import {caseless, codeAt, kindOf, letter, lower, startsWith, upper} from '../../language/characters.ts'
import type {Language} from '../../language/language.ts'
import {isOneOf} from '../../language/phrases.ts'
import type {Block, Line} from '../../markdown/block.ts'
import {isDigit} from '../../text/words.ts'
import {leadingMarks, type Reading} from '../reading.ts'
import {entryAt} from '../timeline/entries.ts'

/** A bullet that was typed instead of Markdown's list marker. */
const typedBullet = /^(?:[•◦‣▪●○■□▸►➢➤✓✔·]\s*|[–—]\s+|o\t\s*|o\s{2,}|-(?=\S)|\d{1,2},\s+(?=\S))/

/** Whether a text starts with a typed bullet. */
export function hasTypedBullet(text: string): boolean {
  return typedIn(text) !== undefined
}

/** Most lines start with a letter, which only "o" is a bullet among. */
function typedIn(text: string): string | undefined {
  const bullet = startsWith(text, letter) && text[0] !== 'o' ? undefined : typedBullet.exec(text)?.[0]
  if (bullet === undefined || (bullet !== '-' && !bullet.includes(','))) return bullet
  // "-Restart", "2, Restart"
  const first = codeAt(text, bullet.length)
  const second = bullet.length + (first > 0xffff ? 2 : 1)
  const isWord = (kindOf(first) & upper) !== 0 && (bullet !== '-' || startsWith(text.slice(second, second + 2), lower))
  return isWord ? bullet : undefined
}

/** A typed bullet at the start of a line: its kind, how long it is, and whether it says something itself. */
export interface Bullet {
  readonly kind: string
  readonly length: number
  readonly number: number | undefined
  /** "✔ restarted": the tick is part of the words. */
  readonly kept: boolean
}

/** Gives the typed bullet that a line starts with; undefined without one. */
export function bulletOf({text}: Line): Bullet | undefined {
  const bullet = typedIn(text)
  if (bullet === undefined) return undefined
  const number = /^\d/.test(bullet) ? Number.parseInt(bullet, 10) : undefined
  return {kind: number === undefined ? bullet.charAt(0) : '1', length: bullet.length, number, kept: /^[✓✔]/.test(bullet)}
}

/** Tells how many characters of typed bullets, emoji and shortcodes stand before the words of a line. */
export function wordsStart(text: string): number {
  const bullet = typedIn(text)?.length ?? 0
  return bullet + leadingMarks(text.slice(bullet))
}

/** How a line starts that is an entry of its own. */
export type Opening = 'bullet' | 'time' | 'label' | 'sentence' | 'none'

const labelled = /^(?:[^:：]{2,48})[:：](?:\s|$)/

/** Tells by which sign a line is an entry of its own and no continuation of the line before it. */
export function openingOf(reading: Reading, line: Line): Opening {
  if (hasTypedBullet(line.text)) return 'bullet'
  if (entryAt(reading, line)?.clock) return 'time'
  const text = line.text.slice(leadingMarks(line.text))
  if (hasColon(text) && labelled.test(text) && startsUpper(text) && wordCount(text.slice(0, text.search(/[:：]/))) <= 6) return 'label'
  if (startsUpper(text)) return 'sentence'
  return 'none'
}

function startsUpper(text: string): boolean {
  const words = '"\'“‘('.includes(text.charAt(0)) ? text.slice(1, 3) : text
  return startsWith(words, upper | caseless) || (words !== '' && isDigit(words.charCodeAt(0)))
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** Whether a line ends where prose that is only wrapped would not: with a full stop, a colon, or well before the margin. */
export function endsEntry(line: Line, margin: number): boolean {
  if (/[.!?;:)。]["')*_]{0,6}$/.test(line.text.slice(-7))) return true
  return line.text.length < margin * 0.6
}

/** Whether a text has a colon, which nothing else about labels is asked without. */
export function hasColon(text: string): boolean {
  return text.includes(':') || text.includes('：')
}

/** Whether what an entry says is only a caption for the lines below it ("Issue detected"). */
export function isCaption(text: string): boolean {
  return text.length <= 40 && /[\p{L}\p{N})]$/u.test(text)
}

/** Whether a line stands below an entry as a sentence or label of its own. */
export function isApart(reading: Reading, line: Line): boolean {
  const before = line.block.lines[line.index - 1]
  return before !== undefined && endsEntry(before, marginOf(line.block.lines)) && openingOf(reading, line) !== 'none'
}

/** Gives the index of the first of the sentences that close a run of tasks and are none ("By doing so, we expect …"); without any, the end. */
export function closingOf({language}: Reading, lines: readonly Line[]): number {
  const told = lines.map(({text}) => text.endsWith('.') && language.stopWords.includes(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''))
  const first = told.indexOf(true)
  return first >= 2 && !told.includes(false, first) ? first : lines.length
}

/** Lines of a block between two headings, with what is asked about each of them. */
export interface Stretch {
  readonly lines: readonly Line[]
  readonly margin: number
  /** Whether its lines are entries of their own. */
  readonly run: boolean
  /** Index of the first of the sentences that close it. */
  readonly closing: number
}

/** Divides the lines of a block at headings, which belong to no stretch. */
export function stretchesOf(reading: Reading, {lines}: Block, headings: ReadonlySet<Line>): readonly Stretch[] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (headings.has(line)) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts.map((part) => ({lines: part, margin: marginOf(part), run: isRun(reading, part), closing: closingOf(reading, part)}))
}

/** Width at which lines are wrapped: the longest of them. */
export function marginOf(lines: readonly Line[]): number {
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.text.length)
  return longest
}

/** Whether the first word of a text is a verb that actions begin with. */
export function opensWithVerb(text: string, language: Language): boolean {
  const word = /^[\p{L}'-]+/u.exec(text.slice(leadingMarks(text)))?.[0].toLowerCase() ?? ''
  if (isOneOf(word, language.action.verbs)) return true
  if (!/(?:ing|d|s)$/.test(word)) return false
  const stems = [
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/ed$/, ''),
    word.replace(/d$/, ''),
    word.replace(/(.)\1(?:ing|ed)$/, '$1'),
    word.replace(/ied$/, 'y'),
    word.replace(/s$/, '')
  ]
  return stems.some((stem) => stem !== word && isOneOf(stem, language.action.verbs))
}

/** Gives the words behind a run-in label ("Monitoring: add …"), or the text as it is. */
export function afterLabel(text: string): string {
  const match = hasColon(text) ? /^[^:：]{2,48}[:：]\s+(?=\S)/.exec(text) : null
  return match ? text.slice(match[0].length) : text
}

/** Whether the lines of a paragraph are entries of their own (collapsed by Markdown) and not wrapped prose. */
export function isRun(reading: Reading, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  const openings = lines.map((line) => openingOf(reading, line))
  if (openings.every((opening) => opening === 'bullet')) return true
  const margin = marginOf(lines)
  if (openings.some((opening) => opening === 'none')) return false
  const closed = lines.slice(0, -1).every((line) => endsEntry(line, margin))
  if (openings.every((opening) => opening === 'time' || opening === 'label' || opening === 'bullet')) return true
  if (openings.filter((opening) => opening === 'time').length >= 2 && closed) return true
  return closed && lines.length >= 2 && openings.every((opening) => opening !== 'none')
}
