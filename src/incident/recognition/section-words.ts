import {alone, kindOf} from '../../language/characters.ts'
import {languages} from '../../language/index.ts'
import {sectionKeys} from '../../language/language.ts'
import {hashed} from '../../language/phrases.ts'
import {sectionNamesOf} from '../sections/headings.ts'
import {byteKinds, latinText, letterAt, letterByte, slotOf, wordAt, wordEndAt} from './raw-words.ts'
import {pastMarks} from './title-words.ts'

/** Which sections the lines of a document may name: for each language a number with a bit for each section. */
export type Named = Uint32Array

/** The names of sections in all languages, as words. */
interface Names {
  /** What each beginning of a name names, by the hash of its words; all zeros where more words have to follow. */
  readonly beginnings: ReadonlyMap<number, Named>
  /** Hashes of the words that may stand before and between names. */
  readonly fillers: ReadonlySet<number>
  /** Names in scripts without spaces, and the length of the longest. */
  readonly unspaced: ReadonlyMap<string, Named>
  readonly longest: number
}

/** What a word is to names of sections, at the lower bits of its hash; 0 is a word that stands in none. */
const roles = new Uint8Array(0x1_0000)
const beginsName = 1
const standsByName = 2
const none = new Uint32Array(languages.length)
const core = ['timeline', 'root-cause', 'impact']
const coreBits = sectionKeys.reduce((bits, key, index) => bits | (core.includes(key) ? 1 << index : 0), 0)

/** Whether so many sections are named in a language that they alone may make a postmortem. */
export function isEnough(found: Named): boolean {
  return found.some((bits) => {
    let count = 0
    for (let rest = bits; rest > 0; rest &= rest - 1) count++
    return count >= 4 || (count === 3 && (bits & coreBits) !== 0)
  })
}

/** Adds the hash of a word to that of the words before it. */
function withWord(words: number, hash: number): number {
  return Math.imul(words + 0x9e37, 0x85eb_ca6b) ^ hash
}

/** Whether what begins with the word at an index may name a section; when it says no, `addNamed` adds nothing. */
export function mayName(bytes: Buffer, first: number, end: number): boolean {
  let isNamed = false
  for (let start = first; start < end; ) {
    let hash = 0
    let at = start
    let byte = bytes[at] ?? 0
    while (at < end && byteKinds[byte] === letterByte) {
      hash = hashed(hash, byte | 0x20)
      byte = bytes[++at] ?? 0
    }
    // Letters beyond ASCII, entities, marks within the word, labels before it.
    if (at === start || byte >= 0x80 || byte === 0x2a || byte === 0x3c || (start === first && isLabel(bytes, start, at))) return true
    const role = roles[slotOf(hash)] ?? 0
    if (role === 0) return false
    isNamed ||= (role & beginsName) !== 0
    start = wordAt(bytes, at, end)
    if (isNamed && isDivided(bytes, at, start, end)) return true
  }
  return isNamed
}

/** Whether a word may be the label before the words of a heading: an emoji's or a footnote's name, a number ("IV.", "a)"), a task box. */
function isLabel(bytes: Buffer, start: number, end: number): boolean {
  const before = start > 0 ? bytes[start - 1] : 0
  const after = bytes[end]
  return before === 0x3a || before === 0x5e || (end - start <= 5 && (after === 0x2e || after === 0x29 || after === 0x5d))
}

const label = /^(?::[a-z][\w+-]{0,39}:|\^[^\]\n]{1,40}\]:|.[a-z]{1,5}[.)\]])(?=[^a-z])/is

/**
 * Adds what the words at the beginning of a line name, and those behind a label before them: names among words that add nothing, with
 * the end of the line or a mark behind them. Gives true when what stands there cannot be told without parsing.
 */
export function addNamed(found: Named, bytes: Buffer, first: number, end: number): boolean {
  let at = first
  for (let labels = 0; labels < 4 && at < end; labels++) {
    if (addNames(found, bytes, at, end)) return true
    if (!isLabel(bytes, at, wordEndAt(bytes, at))) break
    const length = label.exec(at > 0 ? latinText(bytes, at - 1, at + 48) : ` ${latinText(bytes, 0, 48)}`)?.[0].length
    if (length === undefined) break
    at = wordAt(bytes, at - 1 + length, end)
  }
  return false
}

function addNames(found: Named, bytes: Buffer, from: number, end: number): boolean {
  const {beginnings, fillers} = prepareNames()
  const pending = new Uint32Array(found.length)
  let open: readonly number[] = []
  for (let at = from; at < end; ) {
    const first = letterAt(bytes, at)
    if (first === 0) return true
    if (isUnspaced(first)) {
      addUnspaced(found, bytes.toString('utf8', at, Math.min(end, at + 160)))
      return false
    }
    const {hash, after, parts} = readWord(bytes, at)
    // "**Impact**s" may be a name with more behind it, and one word.
    for (const part of parts) if (add(pending, open, part, beginnings).length > 0) merge(found, pending)
    const next = add(pending, open, hash, beginnings)
    if (next.length === 0 && !fillers.has(hash)) return false
    open = next
    at = wordAt(bytes, after, end)
    if (isDivided(bytes, after, at, end)) merge(found, pending)
  }
  return false
}

/** Gives the beginnings of names that go on with a word, or begin with it, and adds what is complete. */
function add(pending: Named, open: readonly number[], hash: number, beginnings: ReadonlyMap<number, Named>): readonly number[] {
  const next: number[] = []
  for (const words of [0, ...open]) {
    const longer = withWord(words, hash)
    const named = beginnings.get(longer)
    if (!named) continue
    next.push(longer)
    merge(pending, named)
  }
  return next
}

function merge(into: Named, more: Named): void {
  for (let index = 0; index < into.length; index++) into[index] = (into[index] ?? 0) | (more[index] ?? 0)
}

/** Reads a word at an index; marks inside it ("**R**oot") belong to it, and what stands before each of them is a word too. */
function readWord(bytes: Buffer, from: number): {readonly hash: number; readonly after: number; readonly parts: readonly number[]} {
  const parts: number[] = []
  let hash = 0
  for (let at = from; ; ) {
    const after = wordEndAt(bytes, at)
    hash = hashOf(bytes, at, after, hash)
    at = after
    for (let next = pastMarks(bytes, at); next > at; next = pastMarks(bytes, at)) at = next
    if (at === after || letterAt(bytes, at) === 0) return {hash, after, parts}
    parts.push(hash)
  }
}

function hashOf(bytes: Buffer, start: number, end: number, before = 0): number {
  let hash = before
  for (let at = start; at < end; at++) {
    const letter = letterAt(bytes, at)
    if (letter > 0) hash = hashed(hash, letter)
  }
  return hash
}

/** Whether something other than space stands between two words; a hyphen or an apostrophe alone joins them. */
function isDivided(bytes: Buffer, from: number, to: number, end: number): boolean {
  if (to >= end) return true
  if (to === from + 1 && (bytes[from] === 0x2d || bytes[from] === 0x27)) return false
  for (let at = from; at < to; at++) if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return true
  return false
}

/** Names in scripts without spaces count wherever they stand in the first words. */
function addUnspaced(found: Named, text: string): void {
  const {unspaced, longest} = prepareNames()
  const line = text.slice(0, 40)
  for (let from = 0; from < line.length; from++)
    for (let length = 1; length <= longest; length++) {
      const named = unspaced.get(line.slice(from, from + length))
      if (named) merge(found, named)
    }
}

/** Whether a character is of a script without spaces between words. */
function isUnspaced(unit: number): boolean {
  return (kindOf(unit) & alone) !== 0
}

let made: Names | undefined

/** Gives the names, which are put together when a first document is looked at. */
export function prepareNames(): Names {
  made ??= readNames()
  return made
}

function readNames(): Names {
  const beginnings = new Map<number, Named>()
  const fillers = new Set<number>()
  const unspaced = new Map<string, Named>()
  for (const [index, language] of languages.entries()) {
    for (const [name, keys] of sectionNamesOf(language)) {
      const own = new Uint32Array(languages.length)
      own[index] = keys.reduce((bits, key) => bits | (1 << sectionKeys.indexOf(key)), 0)
      if (isUnspaced(name.charCodeAt(0))) put(unspaced, name, own)
      else putWords(beginnings, hashesOf(name), own)
    }
    for (const filler of [...language.headingFillers, ...language.headingLinks]) for (const hash of hashesOf(filler)) fillers.add(hash)
  }
  for (const hash of fillers) roles[slotOf(hash)] = (roles[slotOf(hash)] ?? 0) | standsByName
  return {beginnings, fillers, unspaced, longest: Math.max(0, ...[...unspaced.keys()].map((name) => name.length))}
}

function put<Key>(map: Map<Key, Named>, key: Key, own: Named): void {
  const joined = new Uint32Array(own)
  merge(joined, map.get(key) ?? none)
  map.set(key, joined)
}

function putWords(beginnings: Map<number, Named>, words: readonly number[], own: Named): void {
  let at = 0
  for (const [index, hash] of words.entries()) {
    at = withWord(at, hash)
    put(beginnings, at, index === words.length - 1 ? own : none)
    roles[slotOf(hash)] = (roles[slotOf(hash)] ?? 0) | (index === 0 ? beginsName : standsByName)
  }
}

/** Gives the hashes of the words of a name: its runs of letters. */
function hashesOf(name: string): readonly number[] {
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => {
    const bytes = Buffer.from(word)
    return hashOf(bytes, 0, bytes.length)
  })
}
