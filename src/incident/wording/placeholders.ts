import type {Language} from '../../language/language.ts'
import {escapeWord, findPhrase, isOneOf} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {covers} from '../../markdown/block.ts'
import {perLanguage} from '../../text/words.ts'
import {hasColon, opensWithVerb} from '../lines/runs.ts'
import type {Phrase} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'

const bracketed = /\[([^[\]\n]{1,120})\](?![([:])|<([^<>\n]{1,80})>|\{\{([^{}\n]{1,80})\}\}/g

/** Finds template text that was never filled in; code, link texts and redactions are none. */
export function readPlaceholders(reading: Reading): readonly Phrase[] {
  const found: Phrase[] = []
  for (const line of reading.lines) {
    if (line.block.kind === 'fence') continue
    if (headsList(reading, line)) continue
    for (const span of placeholdersIn(reading.language, line)) found.push({...locatedIn(line, span.start, span.end), expected: []})
  }
  return found
}

/** Finds sentences that stand alone where something was to be written; a draft may have them. */
export function readUnwritten({lines, language}: Reading): readonly Phrase[] {
  const {unwritten} = language.placeholders
  const alone = lines.filter(({block}) => block.kind !== 'fence' && block.lines.length === 1 && !block.cells)
  return alone.flatMap((line) => {
    const text = line.text.trim().replace(/[.。!]$/, '')
    return text.length <= mostMarked && isOneOf(text, unwritten) ? [{...locatedIn(line, 0, line.text.length), expected: []}] : []
  })
}

/** "TODO:" directly above a list or a sentence of what to do, or as a heading above one, names what follows. */
function headsList(reading: Reading, line: Line): boolean {
  const next = reading.lines[line.order + 1]
  if (!next || line.block.item || line.block.cells || line.index > 0) return false
  const heads = (line.block.lines.length === 1 && next.block.item !== undefined) || opensWithVerb(next.text, reading.language)
  return heads && /^\P{L}*\p{L}{2,12}\P{L}*$/u.test(line.text) && !/[[\]{}<>]/.test(line.text)
}

function placeholdersIn(language: Language, line: Line): ReadonlyArray<{start: number; end: number}> {
  const {placeholders} = language
  const {text, block} = line
  const found: {start: number; end: number}[] = []
  const free = (index: number): boolean => !covers(block.code, line.start + index) && !covers(block.links, line.start + index)
  for (const match of /[[<{]/.test(text) ? text.matchAll(bracketed) : []) {
    if (!free(match.index)) continue
    const inner = (match[1] ?? match[2] ?? match[3] ?? '').trim()
    if (asksToBeReplaced(inner, language, match[2] !== undefined)) found.push({start: match.index, end: match.index + match[0].length})
  }
  if (found.length > 0) return found
  const lower = maskIn(language).test(text) ? text.toLowerCase() : ''
  for (const mask of lower === '' ? [] : placeholders.masks) {
    const at = lower.indexOf(mask)
    if (at >= 0 && free(at) && !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' ') && !/[\p{Ll}\p{N}]/u.test(text[at + mask.length] ?? ' '))
      return [{start: at, end: at + mask.length}]
  }
  const instruction = findPhrase(text, placeholders.instructions)
  if (instruction && free(instruction.start)) return [instruction]
  const mark = markIn(language, line, free)
  return mark ? [mark] : []
}

/** Finds any of a language's masks. */
const maskIn = perLanguage(({placeholders}: Language) => new RegExp(placeholders.masks.map(escapeWord).join('|'), 'i'))

/** Finds any of the marks that stand for a value. */
const markOf = perLanguage(({placeholders}: Language) => new RegExp(`${placeholders.marks.map(escapeWord).join('|')}|\\?\\?`, 'i'))

function asksToBeReplaced(inner: string, language: Language, angle: boolean): boolean {
  if (inner === '' || /^[x ✓✔-]$/i.test(inner) || /^\d+$/.test(inner) || /[@\\=]|:\/|^\/|^[A-Z][A-Z0-9_]{3,}$/.test(inner)) return false
  const words = inner.toLowerCase().split(/\s+/)
  const {asks, marks, imperatives} = language.placeholders
  const imperative = words.length > 1 && words.length <= 14 && isOneOf(words[0] ?? '', imperatives)
  if (angle) return imperative
  return imperative || isOneOf(inner, asks) || isOneOf(inner, marks)
}

/** Longest text that may be a mark among brackets and stops. */
const mostMarked = 60

/** "TBD" or "TODO" that stands for a value: alone in a cell, after a label, or alone on its line. */
function markIn(language: Language, line: Line, free: (index: number) => boolean): {start: number; end: number} | undefined {
  const {text, block} = line
  if (!block.cells && !markOf(language).test(text)) return openingMark(language, text, free)
  const isMark = (value: string): boolean =>
    (value.length <= mostMarked && isOneOf(value.replace(/^[\s*_([{<"']{1,9}|[\s*_)\]}>"'.!…]{1,9}$/g, ''), language.placeholders.marks)) ||
    /^\s*\?{2,}\s*$/.test(value)
  if (block.cells) {
    if (block.headerRow) return undefined
    for (const cell of block.cells) {
      const status = isOneOf(cell.header.toLowerCase(), language.columns.status)
      if (!status && isMark(cell.text)) return {start: cell.start - line.start, end: cell.end - line.start}
    }
    return undefined
  }
  const label = hasColon(text) ? /^[^:：]{2,40}[:：]\s*(\S.*)$/.exec(text)?.[1] : undefined
  if (label && isMark(label) && free(text.length - label.length)) return {start: text.length - label.length, end: text.length}
  if (isMark(text) && free(0)) return {start: 0, end: text.length}
  return openingMark(language, text, free)
}

/** "TODO: …" in capitals, for what is still missing. */
function openingMark(language: Language, text: string, free: (index: number) => boolean): {start: number; end: number} | undefined {
  const opening = /^(\p{Lu}{2,12})\s*[:(-]/u.exec(text)?.[1]
  if (!opening || !language.placeholders.openings.includes(opening.toLowerCase()) || !free(0)) return undefined
  // "TODO: Alex sets up an alert for the queue" is a task.
  return (text.match(/\p{L}+/gu) ?? []).length > 8 ? undefined : {start: 0, end: text.length}
}
