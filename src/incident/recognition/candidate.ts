import {languages} from '../../language/index.ts'
import type {Phrases} from '../../language/language.ts'
import {beginningsOf, hasPhrase} from '../../language/phrases.ts'
import {findFrontMatter} from '../../markdown/front-matter.ts'
import {pathWords} from './kind.ts'
import {latinText, wordAt} from './raw-words.ts'
import {isAccountFolder, isReportFolder} from './recognition.ts'
import {addNamed, isEnough, mayName, prepareNames} from './section-words.ts'
import {isTitling} from './title-words.ts'

let templates: Phrases | undefined
let names: Phrases | undefined

/** Gives the phrases that a folder of templates has, in any language; most runs need none. */
function inTemplateFolders(): Phrases {
  templates ??= languages.flatMap(({template}) => template)
  return templates
}

/** Gives the phrases that the name of a file with a postmortem or a template has, in any language. */
function inNames(): Phrases {
  names ??= languages.flatMap(({postmortem, incidentTitles, template}) => [...postmortem, ...incidentTitles.likely, ...template])
  return names
}

/**
 * Tells from a path and a scan of the bytes, without parsing, whether `readKind` can take a document for a postmortem or a template:
 * its path, front matter or a title says so, or its lines begin like enough sections of one. A yes is no more than a maybe.
 */
export function canBePostmortem(content: Uint8Array, path: string): boolean {
  const slash = path.lastIndexOf('/') + 1
  if (folderSpeaks(path.slice(0, slash)) || nameSpeaks(path.slice(slash))) return true
  // UTF-16 is seldom, and read before anything is told of it.
  if ((content[0] ?? 0) >= 0xfe) return true
  const bytes = withLineFeeds(Buffer.isBuffer(content) ? content : Buffer.from(content.buffer, content.byteOffset, content.length))
  const body = bodyAt(bytes)
  return (body > 0 && isTitling(bytes, 0, body)) || headSpeaks(bytes, body) || linesSpeak(bytes, body)
}

let lastFolder = {path: '', speaks: false}

/** Files of one folder follow each other. */
function folderSpeaks(path: string): boolean {
  if (path !== lastFolder.path) lastFolder = {path, speaks: pathWords(`${path}x`).folders.some(folderIsNamed)}
  return lastFolder.speaks
}

function folderIsNamed(folder: string): boolean {
  return isAccountFolder(folder) || isReportFolder(folder) || hasPhrase(folder, inTemplateFolders())
}

let beginnings: RegExp | undefined

function nameSpeaks(name: string): boolean {
  beginnings ??= new RegExp(
    beginningsOf(inNames())
      .map(({word}) => /^\p{L}*/u.exec(word)?.[0] ?? '')
      .join('|'),
    'i'
  )
  return beginnings.test(name) && hasPhrase(pathWords(name).name, inNames())
}

/** Gives a text in which no carriage return alone ends a line. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (!bytes.includes(0x0d)) return bytes
  const text = latinText(bytes, 0, bytes.length)
  return /\r(?!\n)/.test(text) ? Buffer.from(text.replace(/\r(?!\n)/g, '\n'), 'latin1') : bytes
}

/** Gives the index behind the front matter; 0 without one. */
function bodyAt(bytes: Buffer): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const byte = bytes[mark]
  if ((byte !== 0x2d && byte !== 0x2b) || bytes[mark + 1] !== byte || bytes[mark + 2] !== byte) return 0
  const front = findFrontMatter(latinText(bytes, mark, bytes.length))
  return front ? mark + front.end : 0
}

/** Lines with words that a document's title may be found in, whatever they look like. */
const firstLines = 8
/** Characters of such a line with its marks: readers take 120 without for a title. */
const longestTitle = 200
/** Of a line, this much is looked at for a title. */
const longestLine = 400

/** Whether one of the first lines with words may be a title, whatever it looks like: comments, code, lists and tables before it are not counted. */
function headSpeaks(bytes: Buffer, from: number): boolean {
  let isCode = false
  let at = from
  for (let seen = 0, counted = 0; at < bytes.length && counted < firstLines; ) {
    const start = pastSpace(bytes, at)
    const byte = bytes[start] ?? 0
    if (byte === 0x3c && latinText(bytes, start, start + 4) === '<!--') {
      const close = bytes.indexOf('-->', start)
      at = close < 0 ? bytes.length : close + 3
      continue
    }
    const end = endOfLine(bytes, start)
    if ((byte === 0x60 || byte === 0x7e) && bytes[start + 1] === byte && bytes[start + 2] === byte) isCode = !isCode
    else if (!isCode && wordAt(bytes, start, end) < end) {
      // "|", "-", "*"
      const isItem = byte === 0x7c || byte === 0x2d || byte === 0x2a
      if ((!isItem || seen < firstLines) && isTitling(bytes, start, Math.min(end, start + longestLine), longestTitle)) return true
      seen++
      if (!isItem) counted++
    }
    at = end + 1
  }
  return false
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0x0a, from)
  return end < 0 ? bytes.length : end
}

function pastSpace(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x3e) at++
  return at
}

/** Whether a title, or the names of sections that lines begin with, may make a document a postmortem or a template. */
function linesSpeak(bytes: Buffer, from: number): boolean {
  prepareNames()
  const found = new Uint32Array(languages.length)
  let tagEnd = bytes.indexOf(0x3e, from)
  let paragraph = from
  let end = from
  for (let line = from; line < bytes.length; line = end + 1) {
    end = endOfLine(bytes, line)
    let first = wordAt(bytes, line, end)
    if (first === end) {
      // "===" makes a title of the lines above it.
      const isUnderline = bytes[pastSpace(bytes, line)] === 0x3d
      if (isUnderline && isTitling(bytes, paragraph, Math.min(line, paragraph + 2 * longestLine))) return true
      paragraph = end + 1
      continue
    }
    if (isFirstLevel(bytes, line, first) && isTitling(bytes, line, Math.min(end, line + longestLine))) return true
    for (;;) {
      if (first < end && mayName(bytes, first, end) && (addNamed(found, bytes, first, end) || isEnough(found))) return true
      // A tag may begin a line of its own.
      while (tagEnd >= 0 && tagEnd < first) tagEnd = bytes.indexOf(0x3e, tagEnd + 1)
      if (tagEnd < 0 || tagEnd >= end) break
      const part = tagEnd + 1
      first = wordAt(bytes, part, end)
      if (isTitleTag(bytes, bytes.lastIndexOf(0x3c, part)) && isTitling(bytes, part, Math.min(end, part + longestLine))) return true
      tagEnd = bytes.indexOf(0x3e, part)
    }
  }
  return false
}

/** Whether the marks or tags before the words of a line make it a heading of the first level. */
function isFirstLevel(bytes: Buffer, from: number, first: number): boolean {
  for (let at = from; at < first; at++) {
    const byte = bytes[at]
    if (byte === 0x23) return bytes[at + 1] === 0x20 || bytes[at + 1] === 0x09
    if (byte === 0x3c && isTitleTag(bytes, at)) return true
  }
  return false
}

function isTitleTag(bytes: Buffer, at: number): boolean {
  return at >= 0 && bytes[at + 2] === 0x31 && ((bytes[at + 1] ?? 0) | 0x20) === 0x68
}
