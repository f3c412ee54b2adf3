import {latin, startsWith} from '../../language/characters.ts'
import type {Language, SectionKey} from '../../language/language.ts'
import {sectionKeys} from '../../language/language.ts'
import {escapeWord, hasPhrase, isOneOf} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import {endsEntry, hasColon, hasTypedBullet, marginOf, wordsStart} from '../lines/runs.ts'
import type {HeadingForm} from '../model.ts'
import {leadingMarks} from '../reading.ts'

/** A line that a reader takes as a heading. */
export interface Heading {
  readonly line: Line
  readonly name: string
  readonly keys: readonly SectionKey[]
  readonly form: HeadingForm
  readonly level: number
  readonly fake: boolean
  /** Where the words of the heading stand in the line's text. */
  readonly start: number
  readonly end: number
  /** Where the text that follows a run-in label starts in the line's text. */
  readonly rest: number
}

const numbering = /^(?:[一二三四五六七八九十]{1,3}、\s?|[①-⑳]\s?|(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|\(?[IVX]{1,5}[.)]|[A-Za-z][.)])\s+)/
const trailing = /[\s:;#.,!?*_–—-]{1,8}$/

/** Cleans the words of a heading of numbering, emoji and trailing punctuation. */
export function headingName(text: string): string {
  let name = text.slice(leadingMarks(text))
  if (!/^[A-Za-z][a-z]/.test(name)) {
    name = name.replace(numbering, '')
    name = name.slice(leadingMarks(name))
  }
  return withoutTrail(name).trim()
}

/** Cuts the spaces and marks off the end of a name, eight at most. */
function withoutTrail(text: string): string {
  const tail = text.slice(-8)
  const marks = trailing.exec(tail)?.[0].length ?? 0
  return marks === 0 ? text : text.slice(0, -marks)
}

interface Aliases {
  readonly keys: ReadonlyMap<string, readonly SectionKey[]>
  readonly others: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  /** Aliases by their words alone, for names among other words. */
  readonly inside: ReadonlyMap<string, readonly SectionKey[]>
  /** First words of those. */
  readonly begins: ReadonlySet<string>
  /** Words of the longest alias. */
  readonly longest: number
  readonly links: RegExp
  /** What aliases, and the words that join them, can begin with, in Latin letters: most lines begin with none. */
  readonly firsts: ReadonlySet<string>
}

const aliases = new WeakMap<Language, Aliases>()

function aliasesOf(language: Language): Aliases {
  let found = aliases.get(language)
  if (!found) {
    const keys = sectionNamesOf(language)
    const [words, marks] = [true, false].map((isWord) =>
      language.headingLinks
        .filter((link) => [...link].every((character) => startsWith(character, latin)) === isWord)
        .map((link) => escapeWord(link.toLowerCase()))
        .join('|')
    )
    found = {
      keys,
      others: new Set(language.otherSections),
      fillers: new Set(language.headingFillers),
      inside: new Map([...keys].map(([alias, own]) => [wordsOf(alias).join(' '), own])),
      begins: new Set([...keys.keys()].map((alias) => wordsOf(alias)[0] ?? '')),
      longest: Math.max(...[...keys.keys()].map((alias) => wordsOf(alias).length)),
      links: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|${marks}`, 'gu'),
      firsts: new Set([...keys.keys(), ...language.headingLinks].map(firstOf))
    }
    aliases.set(language, found)
  }
  return found
}

/** Gives all names of sections in a language, in lower case, with the sections that each names. */
export function sectionNamesOf({sections}: Language): ReadonlyMap<string, readonly SectionKey[]> {
  const names = new Map<string, SectionKey[]>()
  for (const key of sectionKeys) {
    for (const name of sections[key]) names.set(name, [...(names.get(name) ?? []), key])
  }
  return names
}

/** Gives the plain Latin letters that a name begins with. */
function firstOf(name: string): string {
  return /^[A-Za-z]*/.exec(name)?.[0].toLowerCase() ?? ''
}

const note = /\s{0,4}[([{（].*$/s

function withoutNote(text: string): string {
  return /[([{（]/.test(text) ? text.replace(note, '') : text
}

/** Writes every space, and every run of them, as one blank, and every apostrophe straight. */
function plainSpaces(text: string): string {
  return /\s\s|[^\S ]|’/.test(text) ? text.replace(/\s+/g, ' ').replaceAll('’', "'") : text
}

/** Gives the keys that a heading names exactly: a whole alias, or aliases joined by "and", "/", ":". */
export function exactKeys(name: string, language: Language): readonly SectionKey[] {
  const {keys, links, firsts} = aliasesOf(language)
  const first = firstOf(name)
  if (first !== '' && !firsts.has(first)) return []
  const lower = plainSpaces(name.toLowerCase())
  const whole = keys.get(lower)
  if (whole) return whole
  const plain = withoutTrail(withoutNote(lower))
  const known = keys.get(plain)
  if (known) return known
  // Spaces are blanks here, so that no name holds a line break.
  const parts = plain.replace(links, '\n').split('\n')
  if (parts.length < 2 || parts.length > 4) return []
  const found: SectionKey[] = []
  for (const part of parts.map((own) => own.trim())) {
    const own = keys.get(part)
    if (!own && part !== '') return []
    for (const key of own ?? []) if (!found.includes(key)) found.push(key)
  }
  return found
}

/** Gives the keys of a heading that certainly is one: exact names, a name before ":" or a dash, or a name among words that add nothing. */
export function looseKeys(name: string, language: Language): readonly SectionKey[] {
  const exact = exactKeys(name, language)
  if (exact.length > 0) return exact
  const divider = /\s{0,4}[:–—|]|\s-\s/.exec(name)
  if (divider) {
    const before = exactKeys(name.slice(0, divider.index).replace(/\s{1,3}$/, ''), language)
    if (before.length > 0) return before
  }
  return keysAmong(wordsOf(withoutNote(name)), language)
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '')
}

/** Gives the keys named among words, when all others are fillers or numbers; none as soon as one says something else. */
function keysAmong(words: readonly string[], language: Language): readonly SectionKey[] {
  const {inside, begins, longest, fillers} = aliasesOf(language)
  const found: SectionKey[] = []
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? ''
    let length = begins.has(word) ? Math.min(longest, words.length - index) : 1
    let keys = inside.get(words.slice(index, index + length).join(' '))
    while (!keys && length > 1) {
      length--
      keys = inside.get(words.slice(index, index + length).join(' '))
    }
    if (!keys && !fillers.has(word) && !/^[\d-]+$/.test(word)) return []
    for (const key of keys ?? []) if (!found.includes(key)) found.push(key)
    index += keys ? length : 1
  }
  return found
}

/**
 * Gives the keys that the words of a heading speak of, wherever an alias stands among them ("Working theory (root cause)"): not
 * enough to say what the part is, but enough not to call it missing.
 */
export function mentionedKeys(name: string, language: Language): readonly SectionKey[] {
  const {keys, inside, begins, longest} = aliasesOf(language)
  const words = wordsOf(name)
  const found = new Set<SectionKey>()
  for (let index = 0; index < words.length; index++) {
    if (!begins.has(words[index] ?? '')) continue
    for (let length = 1; length <= Math.min(longest, words.length - index); length++)
      for (const key of inside.get(words.slice(index, index + length).join(' ')) ?? []) found.add(key)
  }
  for (const [alias, own] of /[\u3040-\u30ff\u3400-\u9fff]/.test(name) ? keys : [])
    if (alias.length >= 3 && name.includes(alias)) for (const key of own) found.add(key)
  return [...found]
}

/** Whether a heading titles a part of a postmortem that is not one of the keys. */
export function isOtherSection(name: string, language: Language): boolean {
  return aliasesOf(language).others.has(withoutTrail(withoutNote(name.toLowerCase())))
}

const runIn = /^([^:：]{2,60})[:：]\s{0,20}(?=\S)/
const dashed = /^([^–—]{2,40}?)\s{1,4}[–—-]\s{1,4}(?=\S)/

function strongLead(line: Line): number {
  for (const span of line.block.strong) {
    if (span.start <= line.start + leadingMarks(line.text) && span.end > line.start) return Math.min(span.end, line.end) - line.start
  }
  return 0
}

/** Gives the keys that the words of a heading tell of without naming the part ("How we got it back up"). */
export function toldKeys(name: string, language: Language): readonly SectionKey[] {
  return sectionKeys.filter((key) => hasPhrase(name, language.tellingHeadings[key] ?? []))
}

/** Whether a line in lower case goes on with the sentence of the line above ("… yield the following⏎conclusions:"). */
export function isWrapped({block, index}: Line): boolean {
  const before = block.lines[index - 1]
  return before !== undefined && !endsEntry(before, marginOf(block.lines))
}

/** Reads a line as a heading; undefined when a reader would not take it as one. */
export function headingOf(line: Line, language: Language): Heading | undefined {
  const {block, text} = line
  if (block.quoted) return undefined
  const start = wordsStart(text)
  const make = (form: HeadingForm, level: number, keys: readonly SectionKey[], fake: boolean, end: number, rest: number): Heading => ({
    line,
    name: headingName(text.slice(0, end)),
    keys,
    form,
    level,
    fake: fake && !block.contained,
    start,
    end,
    rest
  })
  if (block.kind === 'heading') {
    const name = headingName(text)
    const form = block.headingForm ?? 'atx'
    let keys = looseKeys(name, language)
    const label = runIn.exec(text.slice(start))
    if (keys.length === 0 && label) keys = exactKeys(headingName(label[1] ?? ''), language)
    return {...make(form, block.depth, keys, false, text.length, text.length), name}
  }
  if (block.kind === 'row') return undefined
  const whole = headingName(text)
  if (whole === '') return undefined
  if (block.isTitle) {
    const keys = looseKeys(whole, language)
    return keys.length > 0 ? make('bold', 7, keys, false, text.length, text.length) : undefined
  }
  if (block.kind === 'html') {
    // An HTML block swallows the Markdown headings below it up to the next blank line.
    const swallowed = /^(#{1,6})\s+(?=\S)/.exec(text)
    if (swallowed) return make('plain', (swallowed[1] ?? '').length, looseKeys(whole, language), true, text.length, text.length)
  }
  // "TODO: write this" is a placeholder and heads nothing.
  const gap = whole.search(/[\s:：]/)
  if (gap >= 0 && isOneOf(whole.slice(0, gap), language.placeholders.marks) && exactKeys(whole, language).length === 0) return undefined
  const bold = strongLead(line)
  // Behind a typed bullet as in a list item, what would be a heading is a label.
  const first = (block.item === undefined || !block.item.first || line.index > 0) && !hasTypedBullet(text)
  const short = whole.length <= 70
  if (short && bold > 0 && withoutTrail(text.slice(bold)).trim() === '') {
    const keys = exactKeys(whole, language)
    const loose = keys.length > 0 ? keys : looseKeys(whole, language)
    if (!first) return loose.length > 0 ? make('label', 9, loose, false, text.length, text.length) : undefined
    if (loose.length > 0 || isOtherSection(whole, language)) return make('bold', 7, loose, true, text.length, text.length)
    if (block.lines.length === 1 && !/[.!?]$/.test(text) && block.kind !== 'html') return make('bold', 7, [], false, text.length, text.length)
    return undefined
  }
  // "Resolution: the issue was fixed by these steps:" is a label with its sentence.
  const sentence = short && /(?:[:：]|\s[-–—])\s{1,4}\S{1,40}(?:\s{1,4}\S{1,40}){3}/.test(whole)
  if (short && !(bold > 0) && !sentence) {
    const colon = /[:：]$/.test(text)
    const alone = block.lines.length === 1
    const exact = exactKeys(whole, language)
    const keys = exact.length === 0 && (alone || block.kind === 'code') && block.item === undefined ? looseKeys(whole, language) : exact
    const known = keys.length > 0 || (isOtherSection(whole, language) && (colon || alone || line.index === 0))
    // "First detected: 14:05" is a label with its value, "14:05 Resolution" an entry.
    if (known && !/[.!,]$|[:：]\s{1,4}\d|^\d{1,2}[:.]\d\d/.test(text) && (keys.length > 0 || !/[?]$/.test(text))) {
      // "3. Action items:" alone in its item numbers a heading and lists nothing.
      const numbered = block.item?.ordered === true && !block.item.parentOfMore && alone && colon
      if (!first && !numbered) return keys.length > 0 ? make('label', 9, keys, false, text.length, text.length) : undefined
      const upper = /^\P{L}*\p{Lu}/u.test(text) || (colon && !isWrapped(line)) || /\p{Lo}/u.test(text)
      if (upper || line.index === 0) return make('plain', 8, keys, true, text.length, text.length)
    }
  }
  const inner = text.slice(start)
  const label = hasColon(inner) ? runIn.exec(inner) : null
  if (label) {
    const name = headingName(label[1] ?? '')
    const keys = exactKeys(name, language)
    if (keys.length > 0) return make('label', 9, keys, false, start + (label[1] ?? '').length, start + label[0].length)
  }
  if (bold > 0) {
    const name = headingName(text.slice(0, bold))
    const keys = exactKeys(name, language)
    if (keys.length > 0) return make('label', 9, keys, false, bold, bold)
  }
  const dash = block.item && /[–—-]/.test(inner) ? dashed.exec(inner) : undefined
  if (dash) {
    const keys = exactKeys(headingName(dash[1] ?? ''), language)
    if (keys.length > 0 && isOneOf(headingName(dash[1] ?? ''), language.sections.impact))
      return make('label', 9, keys, false, start + (dash[1] ?? '').length, start + dash[0].length)
  }
  return undefined
}
