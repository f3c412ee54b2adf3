import type {Language} from '../language/language.ts'
import type {Block, Line} from '../markdown/block.ts'
import {placeInLine} from '../markdown/block.ts'
import type {Locator} from '../markdown/locate.ts'
import type {Blocks, FrontMatter} from '../markdown/read-blocks.ts'
import {scanTimes, type Token} from '../text/scan.ts'
import type {Located, ReadSettings} from './incident.ts'

/** What all readers of one document share. */
export interface Reading {
  readonly language: Language
  readonly locator: Locator
  readonly blocks: readonly Block[]
  readonly lines: readonly Line[]
  readonly frontMatter: FrontMatter | undefined
  readonly settings: ReadSettings
  /** Path of the document as given, with "/" between folders; '' for a document without a file. */
  readonly path: string
  /** Times, dates, durations and zones of a line, found once. */
  tokensOf(line: Line): readonly Token[]
}

/** Prepares the reading of one document. */
export function createReading(blocks: Blocks, locator: Locator, language: Language, settings: ReadSettings, path: string): Reading {
  const tokens = new Map<Line, readonly Token[]>()
  return {
    language,
    locator,
    blocks: blocks.blocks,
    lines: blocks.lines,
    frontMatter: blocks.frontMatter,
    settings,
    path,
    tokensOf(line) {
      let found = tokens.get(line)
      if (!found) {
        // The colon that closes an emoji's name is none of a time (":clock1:14:02").
        found = scanTimes(
          line.text.replace(shortcode, (name) => ' '.repeat(name.length)),
          language.time
        )
        tokens.set(line, found)
      }
      return found
    }
  }
}

/** Makes a located text of a part of a line. */
export function locatedIn(line: Line, start = 0, end = line.text.length): Located {
  return {text: line.text.slice(start, end), place: placeInLine(line, start, end), line: line.number}
}

const shortcode = /:[a-z][a-z_]{1,39}\d?:(?=\S)/g
const leadingNoise = /^(?::[a-z][a-z\d_+-]{1,39}:|[^\p{L}\p{N}[(<"'@#~?*`$])+/u

/** Tells how many characters of typed bullets, emoji and shortcodes stand before the words of a line. */
export function leadingMarks(text: string): number {
  return leadingNoise.exec(text)?.[0].length ?? 0
}
