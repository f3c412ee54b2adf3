import {letter, lower, startsWith} from '../language/characters.ts'
import type {Language} from '../language/language.ts'
import type {Block, Line} from '../markdown/block.ts'
import {placeInLine} from '../markdown/block.ts'
import type {Locator} from '../markdown/locate.ts'
import type {Blocks, FrontMatter} from '../markdown/read-blocks.ts'
import {scanTimes} from '../text/scan.ts'
import type {Token} from '../text/token.ts'
import {perLanguage, type TextWords} from '../text/words.ts'
import type {Located, ReadSettings} from './model.ts'
import {type ParsedFrontMatter, readFrontMatter} from './statements/front-matter.ts'

/** What all readers of one document share. */
export interface Reading {
  readonly language: Language
  readonly locator: Locator
  readonly blocks: readonly Block[]
  readonly lines: readonly Line[]
  readonly frontMatter: FrontMatter | undefined
  readonly parsedFrontMatter: ParsedFrontMatter
  readonly settings: ReadSettings
  /** Path of the document as given, with "/" between folders; '' for a document without a file. */
  readonly path: string
  /** Words that may stand between the parts of a time, a date or a duration. */
  readonly timeLinks: ReadonlySet<string>
  /** Times, dates, durations and zones of a line, found once. One that wraps into the next line ends behind the line's text. */
  tokensOf(line: Line): readonly Token[]
}

const linksOf = perLanguage(({dateLinks, at = [], hedges, and, rangeWords}: TextWords) => new Set([...dateLinks, ...at, ...hedges, ...and, ...rangeWords]))

/** Prepares the reading of one document. */
export function createReading(blocks: Blocks, locator: Locator, language: Language, settings: ReadSettings, path: string): Reading {
  const tokens = new Map<Line, readonly Token[]>()
  const links = linksOf(language.time)
  return {
    language,
    locator,
    blocks: blocks.blocks,
    lines: blocks.lines,
    frontMatter: blocks.frontMatter,
    parsedFrontMatter: blocks.frontMatter ? readFrontMatter(blocks.frontMatter) : {},
    settings,
    path,
    timeLinks: links,
    tokensOf(line) {
      let found = tokens.get(line)
      if (!found) {
        scanBlock(line.block, language, links, tokens)
        found = tokens.get(line) ?? []
      }
      return found
    }
  }
}

/** Scans the lines of a block; what wraps into the next line ("2 hours and⏎10 minutes") belongs to the line it starts on. */
function scanBlock(block: Block, language: Language, links: ReadonlySet<string>, into: Map<Line, readonly Token[]>): void {
  let taken = 0
  for (const [index, line] of block.lines.entries()) {
    const next = block.lines[index + 1]
    const wraps = next !== undefined && continues(line, next, links)
    const text = wraps ? block.text.slice(line.start, next.end) : line.text
    const scanned = scanLine(/[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text, language)
    const length = line.text.length
    const own = scanned.length === 0 ? scanned : scanned.filter((token) => token.start >= taken && token.start < length)
    into.set(line, own)
    const last = own.at(-1)
    taken = wraps && last && last.end > length ? last.end - (next.start - line.start) : 0
  }
}

function scanLine(text: string, {time}: Language): readonly Token[] {
  const clean = text.includes(':') || /^\d/.test(text) ? text.replace(noTime, (mark) => ' '.repeat(mark.length)) : text
  return scanTimes(clean, time, {dotted: /\d\.\d/.test(text) && dotted.test(text)})
}

/** Whether a sentence runs on from one line into the next: the line ends in a word that wants more, or the next begins small. */
function continues(line: Line, next: Line, links: ReadonlySet<string>): boolean {
  const {text, block} = line
  if (
    text.length < 20 ||
    block.kind === 'code' ||
    '.!?:;。'.includes(text.charAt(text.length - 1)) ||
    block.hardBreaks.some((at) => at >= line.end && at < next.start)
  )
    return false
  if (startsWith(next.text, lower)) return true
  if (!/^\d/.test(next.text)) return false
  const word = /[^\s]{1,20}$/.exec(text.slice(-20))?.[0].toLowerCase() ?? ''
  return links.has(word) || /^[-–—,]$/.test(word)
}

/** Makes a located text of a part of a line. */
export function locatedIn(line: Line, start = 0, end = line.text.length): Located {
  const text = end > line.text.length ? line.block.text.slice(line.start + start, line.start + end).replace(/\s{1,9}/g, ' ') : line.text.slice(start, end)
  return {text, place: placeInLine(line, start, end), line: line.number}
}

/** "06.40: …", "19.08.2025 14.00": a time with a dot, where only a time can stand. */
const dotted = /^[^\p{L}\p{N}]{0,6}(?:[01]?\d|2[0-3])\.[0-5]\d(?=[\s:–-])(?![ ]?%)|\d{4},? {1,2}(?:kl\.? )?(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d|\.\d)/u
/** The colon that closes an emoji's name (":clock1:14:02") and a number right before a time ("10.12:30 PM") are none of the time. */
const noTime = /:[a-z][a-z_]{1,39}\d?:(?=\S)|^\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])/g
const leadingNoise = /^(?:\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])|:[a-z][a-z\d_+-]{1,39}:|[^\p{L}\p{N}[(<"'@#~?*`$])+/u

/** Tells how many characters of typed bullets, emoji and shortcodes stand before the words of a line. */
export function leadingMarks(text: string): number {
  return startsWith(text, letter) ? 0 : (leadingNoise.exec(text)?.[0].length ?? 0)
}
