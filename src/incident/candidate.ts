import {languages} from '../language/index.ts'
import {type SectionKey, sectionKeys} from '../language/language.ts'
import {hasPhrase} from '../language/phrases.ts'
import {pathWords} from './kind.ts'

/** A section's name in words: which section it names in which of the languages. */
interface Name {
  readonly words: readonly string[]
  readonly key: SectionKey
  readonly language: number
}

/** Section names of all languages. */
interface Names {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>
  /** Words that may stand before and between names. */
  readonly fillers: ReadonlySet<string>
  /** Words that names and fillers begin with. */
  readonly openings: ReadonlySet<string>
  /** Names in scripts without spaces, and the length of the longest. */
  readonly unspaced: ReadonlyMap<string, readonly Name[]>
  readonly longest: number
}

const inTitles = languages.flatMap(({postmortem, incidentTitles, template}) => [...postmortem, ...incidentTitles.sure, ...incidentTitles.likely, ...template])
const inPaths = languages.flatMap(({postmortem, template}) => [...postmortem, ...template])

/**
 * Tells from a path and a scan of the text, without parsing, whether `readKind` can take a document for a postmortem or a template:
 * its path, front matter or a title says so, or three of its lines begin like sections of one. A yes is no more than a maybe.
 */
export function canBePostmortem(text: string, path: string): boolean {
  const slash = path.lastIndexOf('/') + 1
  return folderSpeaks(path.slice(0, slash)) || hasPhrase(pathWords(path.slice(slash)).name, inPaths) || frontMatterSpeaks(text) || linesSpeak(text)
}

let lastFolder = {path: '', speaks: false}

/** Files of one folder follow each other. */
function folderSpeaks(path: string): boolean {
  if (path !== lastFolder.path) lastFolder = {path, speaks: pathWords(`${path}x`).folders.some((folder) => hasPhrase(folder, inPaths))}
  return lastFolder.speaks
}

function frontMatterSpeaks(text: string): boolean {
  const fence = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(text)
  if (!fence) return false
  const end = text.indexOf(`\n${text.slice(0, 3)}`, fence[0].length - 1)
  return end >= 0 && speaks(text.slice(0, end))
}

/** Whether the words of a title may call a document a postmortem or a template, whatever marks stand between them. */
function speaks(title: string): boolean {
  return hasPhrase(title, inTitles) || (/[*_`~-]/.test(title) && hasPhrase(title.replace(/[*_`~]{1,9}/g, '').replace(/[-_]/g, ' '), inTitles))
}

/** Lines that a document's title may be found in, whatever they look like. */
const firstLines = 8
/** Of a line, this much is looked at. */
const longestLine = 400
const enough = 3

function linesSpeak(text: string): boolean {
  const found = languages.map(() => new Set<SectionKey>())
  const {openings} = names()
  const hasMarkup = markupFinder(text)
  let filled = 0
  let before = 0
  for (let at = 0; at < text.length; ) {
    const from = at
    const stop = text.indexOf('\n', from)
    at = stop < 0 ? text.length : stop + 1
    const end = Math.min(at, from + longestLine)
    const start = wordAt(text, from, end)
    if (start === end) {
      if (text.charAt(from) === '=' && speaks(text.slice(before, Math.min(from, before + longestLine)))) return true
      continue
    }
    before = from
    const isMarked = hasMarkup(from, end)
    const maybeTitle = filled < firstLines || isFirstLevel(text, from, start) || (isMarked && /<h1\b/i.test(text.slice(from, end)))
    filled++
    if (maybeTitle && speaks(text.slice(from, end))) return true
    const word = wordIn(text, start)
    if (!isMarked && !openings.has(word) && !marks.has(text.charCodeAt(start + word.length)) && !isUnspaced(text.charCodeAt(start))) continue
    for (const part of isMarked ? partsOf(text.slice(from, end)) : [text.slice(start, end)])
      for (const {language, key} of namesIn(past(part))) found[language]?.add(key)
    if (found.some((keys) => keys.size >= enough)) return true
  }
  return false
}

/** Tells of lines, in their order, whether they hold tags, entities or images, which hide where words begin. */
function markupFinder(text: string): (from: number, end: number) => boolean {
  const next = ['<', '&', '!'].map((mark) => ({mark, at: text.indexOf(mark)}))
  return (from, end) =>
    next.some((own) => {
      if (own.at >= 0 && own.at < from) own.at = text.indexOf(own.mark, from)
      return own.at >= from && own.at < end
    })
}

/** Whether the marks before the words of a line make it a heading of the first level. */
function isFirstLevel(text: string, from: number, start: number): boolean {
  for (let index = from; index < start; index++) {
    if (text.charAt(index) === '#') return text.charAt(index + 1) === ' ' || text.charAt(index + 1) === '\t'
  }
  return false
}

/** Divides a line where tags may begin a line of their own, and leaves out what is no word. */
function partsOf(line: string): readonly string[] {
  const plain = line.replace(/!\[[^\]]{0,200}\]\([^)]{0,200}\)|&#?[a-z\d]{1,20};/gi, ' ')
  return plain.split(/<[^<>]{0,300}>/).map((part) => part.slice(wordAt(part, 0, part.length)))
}

const none: readonly Name[] = []

/** Gives the names that a line begins with, one after the other, with nothing between them but words that add nothing. */
function namesIn(line: string): readonly Name[] {
  if (isUnspaced(line.charCodeAt(0))) return unspacedNames(line)
  const {byFirst, fillers} = names()
  let found = none
  for (let at = 0, word = wordIn(line, 0); word !== ''; word = wordIn(line, at)) {
    const own = byFirst.get(word)
    const words = own && wordsOf(line.slice(at))
    const fitting = own?.filter((name) => name.words.every((other, index) => other === words?.[index])) ?? none
    if (fitting.length === 0 && !fillers.has(word)) break
    found = [...found, ...fitting]
    const length = Math.max(1, ...fitting.map((name) => name.words.length))
    for (let count = 0; count < length; count++) at = wordAt(line, at + wordIn(line, at).length, line.length)
  }
  return found
}

function unspacedNames(line: string): readonly Name[] {
  const {unspaced, longest} = names()
  const found: Name[] = []
  for (let from = 0; from < Math.min(line.length, 40); from++)
    for (let length = 1; length <= longest; length++) found.push(...(unspaced.get(line.slice(from, from + length)) ?? none))
  return found
}

/** What may stand directly behind a number ("IV.", "a)", "x]") or in an emoji's name. */
const marks = new Set([...'.)]:_+-0123456789'].map((mark) => mark.charCodeAt(0)))

/** Steps over the number ("IV.", "a)"), task box or emoji's name that may stand before the words of a heading. */
function past(line: string): string {
  const word = wordIn(line, 0)
  const mark = marks.has(line.charCodeAt(word.length)) ? /^(?:[a-z]{1,5}[.)\]]|[a-z][a-z\d_+-]{0,39}:)(?=[^a-z])/i.exec(line) : null
  if (!mark) return line
  const rest = line.slice(mark[0].length)
  const start = wordAt(rest, 0, rest.length)
  // "Impact: none" is a name and no mark.
  return start < rest.length && !names().byFirst.has(word) ? rest.slice(start) : line
}

/** Gives the index of the first letter in a part of a text; its end when there is none. */
function wordAt(text: string, from: number, end: number): number {
  let index = from
  while (index < end && !isLetter(text.charCodeAt(index))) index++
  return index
}

/** Gives the word that begins at an index of a line, in lower case. */
function wordIn(line: string, from: number): string {
  let end = from
  while (end < line.length && end < from + 40 && isLetter(line.charCodeAt(end))) end++
  return line.slice(from, end).toLowerCase()
}

function wordsOf(line: string): readonly string[] {
  return line
    .slice(0, 80)
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b)
  return /\p{L}/u.test(String.fromCharCode(unit))
}

function isUnspaced(unit: number): boolean {
  return unit >= 0x3040 && unit < 0xa000
}

let made: Names | undefined

function names(): Names {
  made ??= readNames()
  return made
}

function readNames(): Names {
  const byFirst = new Map<string, Name[]>()
  const unspaced = new Map<string, Name[]>()
  const put = (map: Map<string, Name[]>, at: string, name: Name): void => {
    map.set(at, [...(map.get(at) ?? []), name])
  }
  languages.forEach(({sections}, language) => {
    for (const key of sectionKeys)
      for (const name of sections[key]) {
        const words = wordsOf(name.slice(wordAt(name, 0, name.length)))
        if (isUnspaced(name.charCodeAt(0))) put(unspaced, name, {words, key, language})
        else put(byFirst, words[0] ?? '', {words, key, language})
      }
  })
  const fillers = languages.flatMap(({headingFillers, headingLinks}) => [...headingFillers, ...headingLinks].flatMap(wordsOf))
  return {
    byFirst,
    fillers: new Set(fillers),
    openings: new Set([...byFirst.keys(), ...fillers]),
    unspaced,
    longest: Math.max(...[...unspaced.keys()].map((name) => name.length))
  }
}
