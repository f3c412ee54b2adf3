import {alone, binding, blank, codeAt, comma, inWord, kindOf, stop, unspaced} from './characters.ts'
import type {Phrases} from './language.ts'

const special = /[.*+?^${}()|[\]\\/]/g

/** Escapes a word for use in a regular expression. */
export function escapeWord(word: string): string {
  return word.replace(special, '\\$&')
}

/** Whether a phrase is written in a script without spaces between words. */
function isUnspaced(phrase: string): boolean {
  return unspaced.test(phrase)
}

/** Gives the index after the letters and digits from an index on; letters of scripts without spaces are no part of a word beside them. */
function pastWord(text: string, from: number): number {
  let index = from
  const script = from < text.length ? kindOf(codeAt(text, from)) & alone : 0
  while (index < text.length) {
    const code = codeAt(text, index)
    const kind = kindOf(code)
    if ((kind & inWord) === 0 || (kind & alone) !== script) break
    index += code > 0xffff ? 2 : 1
  }
  return index
}

/** Gives the index after all characters of the kinds, none of them beyond the first plane, from an index on. */
function past(text: string, from: number, kind: number): number {
  let index = from
  while (index < text.length && (kindOf(text.charCodeAt(index)) & kind) !== 0) index++
  return index
}

/** A word of a phrase as it stands in a text, with the marks inside it ("follow-up"); an open one has any ending. */
interface Form {
  readonly word: string
  /** Its first character, compared before the rest. */
  readonly first: number
  readonly open: boolean
}

/** What stands before a word of a phrase: nothing, whitespace, or up to three words. */
type Glue = 'none' | 'space' | 'gap'

interface Step {
  readonly forms: readonly Form[]
  readonly glue: Glue
  readonly optional: boolean
  /** Whether whitespace belongs to it: a word that may be left out at the beginning takes the one after it along. */
  readonly trailing: boolean
}

interface Phrase {
  readonly steps: readonly Step[]
  /** The forms that it can begin with. */
  readonly beginnings: readonly Form[]
}

function formsOf(token: string): readonly Form[] {
  return token.split('|').map((alternative) => {
    const open = alternative.endsWith('*')
    const word = (open ? alternative.slice(0, -1) : alternative).toLowerCase()
    return {word, first: word.charCodeAt(0), open}
  })
}

function compilePhrase(phrase: string): Phrase {
  const steps: Step[] = []
  const beginnings: Form[] = []
  let leading = true
  let gap = false
  for (const token of phrase.split(' ')) {
    if (token === '...') {
      gap = true
      continue
    }
    const optional = token.endsWith('?')
    const forms = formsOf(optional ? token.slice(0, -1) : token)
    if (leading) beginnings.push(...forms)
    steps.push({forms, glue: leading ? 'none' : gap && !optional ? 'gap' : 'space', optional, trailing: leading && optional})
    if (optional) continue
    leading = false
    gap = false
  }
  return {steps, beginnings}
}

/** Gives the end of the rest of a phrase that goes on at an index of a lower-case text; -1 when it does not. */
function endOfRest(text: string, steps: readonly Step[], index: number, at: number): number {
  const step = steps[index]
  if (!step) return at < text.length && (kindOf(codeAt(text, at)) & binding) !== 0 ? -1 : at
  let end = -1
  if (step.glue === 'none') end = endFrom(text, step, steps, index, at)
  else if (step.glue === 'gap') end = endAfterGap(text, step, steps, index, at, 3)
  else {
    const start = past(text, at, blank)
    if (start > at) end = endFrom(text, step, steps, index, start)
  }
  return end < 0 && step.optional ? endOfRest(text, steps, index + 1, at) : end
}

/** The same where a step has to begin at the index. */
function endFrom(text: string, step: Step, steps: readonly Step[], index: number, at: number): number {
  const first = text.charCodeAt(at)
  for (const form of step.forms) {
    if (form.word !== '' && (form.first !== first || !text.startsWith(form.word, at))) continue
    let after = at + form.word.length
    const goesOn = form.open && after > 0 && after < text.length && ((kindOf(codeAt(text, after)) ^ kindOf(text.charCodeAt(after - 1))) & alone) === 0
    if (goesOn) after = pastWord(text, after)
    if (step.trailing) {
      const next = past(text, after, blank)
      if (next === after) continue
      after = next
    }
    const end = endOfRest(text, steps, index + 1, after)
    if (end >= 0) return end
  }
  return -1
}

/** The same where up to so many words may stand before the step; the furthest place wins. */
function endAfterGap(text: string, step: Step, steps: readonly Step[], index: number, at: number, words: number): number {
  const start = past(text, at, blank | comma)
  if (start === at || start === text.length) return -1
  if (words > 0) {
    let after = start
    while (after < text.length && (kindOf(text.charCodeAt(after)) & (blank | comma | stop)) === 0) after++
    const end = after > start ? endAfterGap(text, step, steps, index, after, words - 1) : -1
    if (end >= 0) return end
  }
  return endFrom(text, step, steps, index, start)
}

/** Phrases that begin with the same word, or with words of the same beginning. The first of them that fits counts, not the longest. */
interface Group {
  readonly letters: string
  readonly open: boolean
  readonly phrases: Phrase[]
}

/** A compiled list. */
interface Matcher {
  /** Groups by the hash of the heads of their letters, at its lower bits: most words of a text meet an empty place. */
  readonly places: ReadonlyArray<readonly Group[] | undefined>
  readonly mask: number
  /** Beginnings of words shorter than a head, tried at every word. */
  readonly short: readonly Group[]
  /** Phrases of scripts without spaces, searched anywhere. */
  readonly unspaced: RegExp | undefined
}

const headLength = 4

/** Adds a character to a hash (FNV-1a). */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x0100_0193)
}

/** Gives the upper bits of a hash, which differ the most, to the lower ones too: those choose the place. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** Hashes the first letters of a word. */
function headOf(word: string): number {
  let hash = 0
  for (let index = 0; index < headLength && index < word.length; index++) hash = hashed(hash, word.charCodeAt(index))
  return mixed(hash)
}

function unspacedPattern(phrase: string): string {
  let pattern = ''
  let glue = ''
  let leading = true
  for (const token of phrase.split(' ')) {
    if (token === '...') {
      // At most twelve characters between: a bound keeps the match linear.
      glue = '[^,.;:!?、。，；：！？\\n]{0,12}'
      continue
    }
    const optional = token.endsWith('?')
    const forms = formsOf(optional ? token.slice(0, -1) : token).map(({word, open}) => `${escapeWord(word)}${open ? '[\\p{L}\\p{N}]*' : ''}`)
    const word = forms.length === 1 ? (forms[0] ?? '') : `(?:${forms.join('|')})`
    if (optional) {
      pattern += leading ? `(?:${word}\\s*)?` : `(?:\\s*${word})?`
      continue
    }
    pattern += leading ? word : (glue || '\\s*') + word
    leading = false
    glue = ''
  }
  return pattern
}

function compile(phrases: Phrases): Matcher {
  const groups = new Map<string, Group>()
  for (const notation of phrases) {
    if (isUnspaced(notation)) continue
    const phrase = compilePhrase(notation)
    for (const {word, open} of phrase.beginnings) {
      const letters = word.slice(0, pastWord(word, 0))
      const key = open ? `${letters}*` : letters
      const group = groups.get(key) ?? {letters, open, phrases: []}
      groups.set(key, group)
      if (!group.phrases.includes(phrase)) group.phrases.push(phrase)
    }
  }
  let size = 1
  while (size < groups.size * 16) size *= 2
  const places = new Array<Group[] | undefined>(size).fill(undefined)
  const short: Group[] = []
  for (const group of groups.values()) {
    const {letters, open} = group
    const place = headOf(letters) & (size - 1)
    if (open && letters.length < headLength) short.push(group)
    else places[place] = [...(places[place] ?? []), group]
  }
  const joined = phrases.filter(isUnspaced)
  return {places, mask: size - 1, short, unspaced: joined.length === 0 ? undefined : new RegExp(joined.map(unspacedPattern).join('|'), 'giu')}
}

/** Gives the words that phrases can begin with, in lower case; an open one has any ending. */
export function beginningsOf(phrases: Phrases): ReadonlyArray<Pick<Form, 'word' | 'open'>> {
  return phrases.flatMap((phrase) => compilePhrase(phrase).beginnings)
}

const compiled = new WeakMap<readonly string[], Matcher>()

function matcherOf(phrases: Phrases): Matcher {
  let matcher = compiled.get(phrases)
  if (!matcher) {
    matcher = compile(phrases)
    compiled.set(phrases, matcher)
  }
  return matcher
}

/** A text in words: all in lower case, at the same indexes. */
interface Words {
  readonly lower: string
  /** For each word that a phrase can begin with, in threes: where it stands, where it ends, the hash of its head. */
  readonly marks: readonly number[]
}

const textLimit = 1024
const texts = new Map<string, Words>()
let lastText = ''
let lastWords: Words = {lower: '', marks: []}

/** Puts a text in lower case without moving anything: "İ" becomes two characters and stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase())
}

/** Where the marks of a text are collected, to be copied when their number is known. */
const collected: number[] = []

function split(text: string): Words {
  const lower = lowerCase(text)
  let count = 0
  const add = (start: number, end: number, head: number): void => {
    collected[count] = start
    collected[count + 1] = end
    collected[count + 2] = mixed(head)
    count += 3
  }
  // The kind of the character before, where the word begins that it is in (-1 in none), and the hash of its head so far.
  let before = 0
  let start = -1
  let head = 0
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index)
    const code = unit >= 0xd800 && unit < 0xdc00 ? codeAt(lower, index) : unit
    const kind = kindOf(code)
    if ((kind & inWord) !== 0) {
      // A word in Latin letters ends where kana or Han begin, and the other way round.
      if (start >= 0 && start < index && ((kind ^ before) & alone) !== 0) {
        add(start, index, head)
        start = index
        head = 0
      } else if (start < 0) {
        // Letters after a combining mark go on with a word: no phrase begins with them.
        start = (before & binding) === 0 ? index : lower.length
        head = 0
      }
      if (index - start < headLength) head = hashed(head, unit)
      if (code > 0xffff && ++index - start < headLength) head = hashed(head, lower.charCodeAt(index))
    } else {
      if (start >= 0 && start < index) add(start, index, head)
      start = -1
    }
    before = kind
  }
  if (start >= 0 && start < lower.length) add(start, lower.length, head)
  return {lower, marks: collected.slice(0, count)}
}

/** Splits a text into words, once: all readers ask for the same lines. */
function wordsIn(text: string): Words {
  if (text === lastText) return lastWords
  let words = texts.get(text)
  if (!words) {
    if (texts.size >= textLimit) texts.clear()
    words = split(text)
    texts.set(text, words)
  }
  lastText = text
  lastWords = words
  return words
}

/** Gives the furthest end of a phrase of the groups that starts at the word; -1 when none does. */
function endIn(groups: readonly Group[], text: string, start: number, end: number): number {
  let furthest = -1
  for (const {letters, open, phrases} of groups) {
    if ((open ? letters.length > end - start : letters.length !== end - start) || !text.startsWith(letters, start)) continue
    for (const {steps} of phrases) {
      const found = endOfRest(text, steps, 0, start)
      if (found < 0) continue
      furthest = Math.max(furthest, found)
      break
    }
  }
  return furthest
}

/** Finds the first of the phrases in a text: where it stands and its words; undefined if none does. */
export function findPhrase(text: string, phrases: Phrases, from = 0): {start: number; end: number; text: string} | undefined {
  const {places, mask, short, unspaced: expression} = matcherOf(phrases)
  const {lower, marks} = wordsIn(text)
  let found: {start: number; end: number; text: string} | undefined
  for (let index = 0; index < marks.length; index += 3) {
    const groups = places[(marks[index + 2] ?? 0) & mask]
    if (groups === undefined && short.length === 0) continue
    const start = marks[index] ?? 0
    if (start < from) continue
    const after = marks[index + 1] ?? 0
    let end = groups === undefined ? -1 : endIn(groups, lower, start, after)
    if (short.length > 0) end = Math.max(end, endIn(short, lower, start, after))
    if (end < 0) continue
    found = {start, end, text: text.slice(start, end)}
    break
  }
  if (!expression) return found
  expression.lastIndex = from
  const match = expression.exec(text)
  return match && (!found || match.index < found.start) ? {start: match.index, end: match.index + match[0].length, text: match[0]} : found
}

/** Whether any of the phrases occurs in a text. */
export function hasPhrase(text: string, phrases: Phrases): boolean {
  return findPhrase(text, phrases) !== undefined
}

/** Words as a set, with the length of the longest: most texts asked for are longer. */
interface WordSet {
  readonly words: ReadonlySet<string>
  readonly longest: number
}

const sets = new WeakMap<readonly string[], WordSet>()

/** Whether a word or label is one of a list, as a whole and in any case. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  let set = sets.get(words)
  if (!set) {
    set = {words: new Set(words), longest: Math.max(0, ...words.map((word) => word.length))}
    sets.set(words, set)
  }
  return text.length <= set.longest && set.words.has(text.toLowerCase())
}

const worded = new WeakMap<readonly string[], readonly string[]>()

/** Gives the phrases of a list that have words in them, leaving out bare marks such as "-" and "?". */
export function wordsOnly(phrases: Phrases): Phrases {
  let found = worded.get(phrases)
  if (!found) {
    found = phrases.filter((phrase) => /\p{L}{3}/u.test(phrase) || isUnspaced(phrase))
    worded.set(phrases, found)
  }
  return found
}
