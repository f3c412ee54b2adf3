import type {Language, Phrases} from '../language/language.ts'
import {findPhrase, hasPhrase, isOneOf} from '../language/phrases.ts'
import type {Line} from '../markdown/block.ts'
import {covers} from '../markdown/block.ts'
import type {Phrase, Section} from './incident.ts'
import {locatedIn, type Reading} from './reading.ts'
import {sentenceAt} from './sentences.ts'

const bracketed = /\[([^[\]\n]{1,120})\](?![([:])|<([^<>\n]{1,80})>|\{\{([^{}\n]{1,80})\}\}/g

/** Finds template text that was never filled in; code, link texts and redactions are none. */
export function readPlaceholders(reading: Reading): readonly Phrase[] {
  const found: Phrase[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence') continue
    for (const span of placeholdersIn(reading.language, line)) found.push({...locatedIn(line, span.start, span.end), expected: []})
  }
  return found
}

function placeholdersIn(language: Language, line: Line): ReadonlyArray<{start: number; end: number}> {
  const {placeholders} = language
  const {text, block} = line
  const found: {start: number; end: number}[] = []
  const free = (index: number): boolean => !covers(block.code, line.start + index) && !covers(block.links, line.start + index)
  for (const match of text.matchAll(bracketed)) {
    if (!free(match.index)) continue
    const inner = (match[1] ?? match[2] ?? match[3] ?? '').trim()
    if (asksToBeReplaced(inner, language, match[2] !== undefined)) found.push({start: match.index, end: match.index + match[0].length})
  }
  if (found.length > 0) return found
  const lower = text.toLowerCase()
  for (const mask of placeholders.masks) {
    const at = lower.indexOf(mask)
    if (at >= 0 && free(at) && !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' ') && !/[\p{Ll}\p{N}]/u.test(text[at + mask.length] ?? ' '))
      return [{start: at, end: at + mask.length}]
  }
  const instruction = findPhrase(text, placeholders.instructions)
  if (instruction && free(instruction.start)) return [instruction]
  const mark = markIn(language, line, free)
  return mark ? [mark] : []
}

function asksToBeReplaced(inner: string, language: Language, angle: boolean): boolean {
  if (inner === '' || /^[x ✓✔-]$/i.test(inner) || /^\d+$/.test(inner) || /[@\\=]|:\/|^\/|^[A-Z][A-Z0-9_]{3,}$/.test(inner)) return false
  const words = inner.toLowerCase().split(/\s+/)
  const {asks, marks, imperatives} = language.placeholders
  const imperative = words.length > 1 && words.length <= 14 && isOneOf(words[0] ?? '', imperatives)
  if (angle) return imperative
  return imperative || isOneOf(inner, asks) || isOneOf(inner, marks)
}

/** "TBD" or "TODO" that stands for a value: alone in a cell, after a label, or alone on its line. */
function markIn(language: Language, line: Line, free: (index: number) => boolean): {start: number; end: number} | undefined {
  const {text, block} = line
  const isMark = (value: string): boolean =>
    isOneOf(value.replace(/^[\s*_([{<"']{1,9}|[\s*_)\]}>"'.!…]{1,9}$/g, ''), language.placeholders.marks) || /^\?{2,}$/.test(value.trim())
  if (block.cells) {
    if (block.headerRow) return undefined
    for (const cell of block.cells) {
      const status = isOneOf(cell.header.toLowerCase(), language.columns.status)
      if (!status && isMark(cell.text)) return {start: cell.start - line.start, end: cell.end - line.start}
    }
    return undefined
  }
  const label = /^[^:：]{2,40}[:：]\s*(\S.*)$/.exec(text)?.[1]
  if (label && isMark(label) && free(text.length - label.length)) return {start: text.length - label.length, end: text.length}
  if (isMark(text) && free(0)) return {start: 0, end: text.length}
  const todo = /^(?:TODO|FIXME|TBD)\b\s*[:(-]/.exec(text)
  return todo && free(0) ? {start: 0, end: text.length} : undefined
}

const broken =
  /(?:â€[^\s\p{L}]?|â€[\u009d\u009c\u0099]?|Ã¢â‚¬[^\s\p{L}]{0,2}|ÃƒÂ|Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ©]|â[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][^\s\p{L}\p{N}]|â†’|Â[\u00a0-\u00bf]|\uFFFD)+/gu
const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, index) => [
    char,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c,
      0x9e, 0x9f
    ][index] ?? 0
  ])
)

/** Turns text that was decoded as Windows-1252 back into bytes and decodes it as UTF-8, once or twice; undefined when that gives nothing sensible. */
export function repairMojibake(text: string): string | undefined {
  let current = text
  for (let round = 0; round < 2; round++) {
    const bytes: number[] = []
    for (const char of current) {
      const code = char.codePointAt(0) ?? 0
      const byte = code < 0x100 ? code : windows.get(char)
      if (byte === undefined) return round > 0 ? current : undefined
      bytes.push(byte)
    }
    try {
      current = new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes))
    } catch {
      return round > 0 ? current : undefined
    }
    if (/^[\u2000-\u3000\u00a0-\u00ff]$/u.test(current)) return current
  }
  return current
}

/** Finds text that was decoded with the wrong encoding, with what it was. */
export function readMojibake(reading: Reading): readonly Phrase[] {
  const found: Phrase[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence') continue
    for (const match of line.text.matchAll(broken)) {
      if (covers(line.block.code, line.start + match.index)) continue
      const repaired = repairMojibake(match[0])
      if (!repaired && !match[0].includes('\uFFFD') && !match[0].startsWith('â€') && !match[0].startsWith('Ã¢â‚¬')) continue
      found.push({...locatedIn(line, match.index, match.index + match[0].length), expected: repaired ? [repaired] : []})
      break
    }
  }
  return found
}

/** Finds phrases of a kind (blame, human error) that nothing takes back, outside quotes, actions and code. */
export function readPhrases(reading: Reading, owners: ReadonlyMap<Line, Section>, phrases: Phrases): readonly Phrase[] {
  const {language} = reading
  const found: Phrase[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence' || line.block.quoted) continue
    const keys = owners.get(line)?.keys ?? []
    // General remarks above the first part speak of no one.
    if (keys.length === 0 || (keys.includes('action-items') && !keys.includes('resolution'))) continue
    const match = findPhrase(line.text, phrases)
    if (!match || isQuoted(line.text, match.start) || covers(line.block.code, line.start + match.start) || covers(line.block.links, line.start + match.start))
      continue
    const sentence = sentenceAt(line, match.start)
    const before = line.text.slice(sentence.start, match.start)
    // A question states nothing.
    if (/[?？]\s*$/.test(line.text.slice(sentence.start, sentence.end))) continue
    if (hasPhrase(before.slice(-48), language.denials)) continue
    found.push({...locatedIn(line, match.start, match.end), expected: []})
  }
  return found
}

function isQuoted(text: string, index: number): boolean {
  let open = false
  for (let at = 0; at < index; at++) {
    const char = text[at]
    if (char === '"') open = !open
    else if (char === '“') open = true
    else if (char === '”') open = false
  }
  return open
}
