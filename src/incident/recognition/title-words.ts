import {languages} from '../../language/index.ts'
import type {Phrases} from '../../language/language.ts'
import {beginningsOf, hashed, hasPhrase} from '../../language/phrases.ts'
import {byteKinds, isLetterEntity, letterAt, letterByte, letterEntity, pastMarkup, slotOf, wideByte} from './raw-words.ts'

let phrases: Phrases | undefined

/** Gives the phrases that a title of a postmortem or a template has, in any language; most runs need none. */
function inTitles(): Phrases {
  phrases ??= languages.flatMap(({postmortem, incidentTitles, template}) => [...postmortem, ...incidentTitles.sure, ...incidentTitles.likely, ...template])
  return phrases
}

/** Bytes of a word that tell whether it may begin a phrase. */
const headLength = 7
/** Whether a phrase may begin with a word: at the lower bits of the hash of its first bytes, or, for one with any ending, of all. */
let heads: Uint8Array | undefined
const isWhole = 1
const isStem = 2
/** Whether a phrase may begin with two bytes, by five bits of each: most words of a text end here. */
const pairs = new Uint8Array(1024)

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

function readHeads(): Uint8Array {
  const made = new Uint8Array(0x1_0000)
  for (const {word, open} of beginningsOf(inTitles())) {
    const bytes = Buffer.from(word)
    let hash = 0
    let at = 0
    for (; at < headLength && byteKinds[bytes[at] ?? 0] !== 0; at++) hash = hashed(hash, (bytes[at] ?? 0) | 0x20)
    pairs[pairOf(bytes[0] ?? 0, bytes[1] ?? 0)] = 1
    const place = slotOf(hash)
    made[place] = (made[place] ?? 0) | (open && at === bytes.length ? isStem : isWhole)
  }
  return made
}

/**
 * Whether one of some lines may call a document a postmortem or a template, whatever marks stand between its words; one with more words
 * than a number of characters does not.
 */
export function isTitling(bytes: Buffer, start: number, end: number, longest = Number.POSITIVE_INFINITY): boolean {
  for (let at = start; at < end; ) {
    const head = headAt(bytes, at, end)
    if (head < 0) return false
    const stop = bytes.indexOf(0x0a, head)
    at = stop < 0 ? end : Math.min(end, stop)
    if (hasTitlePhrase(bytes.toString('utf8', Math.max(start, bytes.lastIndexOf(0x0a, head) + 1), at), longest)) return true
  }
  return false
}

function hasTitlePhrase(line: string, longest: number): boolean {
  if (letterEntity.test(line)) return true
  const plain = line.replace(/<[^<>]{0,300}>|(?<=\])\([^()\n]{0,300}\)/g, '')
  if (plain.length > longest) return false
  const titles = inTitles()
  if (hasPhrase(plain, titles)) return true
  return /[*_`~-]/.test(plain) && (hasPhrase(plain.replace(/[*_`~]{1,9}/g, ''), titles) || hasPhrase(plain.replace(/[*_`~-]{1,9}/g, ' '), titles))
}

/** Gives the index at which a phrase may begin, or something within a word that may hide where one does; -1 without any. */
function headAt(bytes: Buffer, start: number, end: number): number {
  heads ??= readHeads()
  let before = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    const kind = byteKinds[byte] ?? 0
    if (kind === letterByte) {
      if (before !== letterByte && pairs[pairOf(byte, bytes[at + 1] ?? 0)] === 1 && isHead(heads, bytes, at)) return at
    } else if (kind === wideByte) {
      // Kana and Han begin with these, and stand beside each other without spaces.
      if ((byte >= 0xe3 && byte <= 0xe9) || (before === 0 && isHead(heads, bytes, at))) return at
    } else if (before === letterByte && kind !== 0 && hides(bytes, at)) return at
    before = kind === letterByte || kind === wideByte ? kind : 0
  }
  return -1
}

function isHead(known: Uint8Array, bytes: Buffer, from: number): boolean {
  let hash = 0
  for (let at = from; at < from + headLength && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const kind = byteKinds[byte]
    if (kind !== letterByte && kind !== wideByte) break
    const own = known[slotOf(hash)] ?? 0
    // What follows a short word may be a dash.
    if ((own & isStem) !== 0 || (kind === wideByte && own !== 0)) return true
    hash = hashed(hash, byte | 0x20)
  }
  return (known[slotOf(hash)] ?? 0) !== 0
}

/** Whether a word goes on behind the marks, the tag or the entity at an index. */
function hides(bytes: Buffer, at: number): boolean {
  if (isLetterEntity(bytes, at)) return true
  let next = at
  for (let end = pastMarks(bytes, next); end > next; end = pastMarks(bytes, next)) next = end
  return next > at && letterAt(bytes, next) > 0
}

/** Gives the index behind a mark of emphasis or a tag; the index where there is none. */
export function pastMarks(bytes: Buffer, at: number): number {
  const byte = bytes[at]
  if (byte === 0x2a || byte === 0x60 || byte === 0x7e) return at + 1
  const end = byte === 0x3c ? pastMarkup(bytes, at) : at
  return end > at + 1 ? end : at
}
