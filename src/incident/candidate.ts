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
  return hasPhrase(title, inTitles) || hasPhrase(title.replace(/[*_`~]{1,9}/g, '').replace(/[-_]/g, ' '), inTitles)
}

/** Lines that a document's title may be found in, whatever they look like. */
const firstLines = 8
/** Of a line, this much is looked at. */
const longestLine = 400
const enough = 3

function linesSpeak(text: string): boolean {
  const found = languages.map(() => new Set<SectionKey>())
  let filled = 0
  let before = ''
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(at, Math.min(end, at + longestLine))
    at = end + 1
    const start = wordAt(line, 0)
    if (start === line.length) {
      if (line.startsWith('=') && speaks(before)) return true
      continue
    }
    if ((filled++ < firstLines || isFirstLevel(line, start)) && speaks(line)) return true
    before = line
    for (const part of partsOf(line, start)) for (const {language, key} of namesIn(past(part))) found[language]?.add(key)
    if (found.some((keys) => keys.size >= enough)) return true
  }
  return false
}

/** Whether a line is a heading of the first level in Markdown or HTML. */
function isFirstLevel(line: string, start: number): boolean {
  const mark = line.lastIndexOf('#', start)
  if (mark >= 0 && line.charAt(mark - 1) !== '#' && (line.charAt(mark + 1) === ' ' || line.charAt(mark + 1) === '\t')) return true
  return line.includes('<') && /<h1\b/i.test(line)
}

/** Divides a line where tags may begin a line of their own, and leaves out what is no word. */
function partsOf(line: string, start: number): readonly string[] {
  if (!/[<&!]/.test(line)) return [line.slice(start)]
  const plain = line.replace(/!\[[^\]]{0,200}\]\([^)]{0,200}\)|&#?[a-z\d]{1,20};/gi, ' ')
  return plain.split(/<[^<>]{0,300}>/).map((part) => part.slice(wordAt(part, 0)))
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
    for (let count = 0; count < length; count++) at = wordAt(line, at + wordIn(line, at).length)
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

/** Steps over the number ("IV.", "a)"), task box or emoji's name that may stand before the words of a heading. */
function past(line: string): string {
  const word = wordIn(line, 0)
  const mark = /[.)\]:_\d+-]/.test(line.charAt(word.length)) ? /^(?:[a-z]{1,5}[.)\]]|[a-z][a-z\d_+-]{0,39}:)(?=[^a-z])/i.exec(line) : null
  if (!mark) return line
  const rest = line.slice(mark[0].length)
  const start = wordAt(rest, 0)
  // "Impact: none" is a name and no mark.
  return start < rest.length && !names().byFirst.has(word) ? rest.slice(start) : line
}

/** Gives the index of the first letter from an index on; the length of the line when there is none. */
function wordAt(line: string, from: number): number {
  let index = from
  while (index < line.length && !isLetter(line.charCodeAt(index))) index++
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
        const words = wordsOf(name.slice(wordAt(name, 0)))
        if (isUnspaced(name.charCodeAt(0))) put(unspaced, name, {words, key, language})
        else put(byFirst, words[0] ?? '', {words, key, language})
      }
  })
  const fillers = languages.flatMap(({headingFillers, headingLinks}) => [...headingFillers, ...headingLinks].flatMap(wordsOf))
  return {byFirst, fillers: new Set(fillers), unspaced, longest: Math.max(...[...unspaced.keys()].map((name) => name.length))}
}
