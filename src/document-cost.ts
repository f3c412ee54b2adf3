import {findFrontMatter} from './markdown/front-matter.ts'
import {isDigit} from './text/words.ts'

/** What a document may cost, in lines; one of people costs up to two thousand. */
const mostLines = 15_000
/** Front matter of people has some twenty lines; what reads it takes far longer for a character than the parser does. */
const longestFrontMatter = 50_000

/** A document that would take seconds and hundreds of megabytes to read; its message says why it is not read. */
export class CostError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CostError'
  }
}

/** Throws when a document is so large that reading it would take more than two seconds or 300 MB. */
export function assertAffordable(text: string): void {
  const refusal = refusalOf(text)
  if (refusal !== undefined) throw new CostError(refusal)
}

/** Tells why a document is too large to be read; undefined where it is not. */
export function refusalOf(text: string): string | undefined {
  // No character costs more than two lines.
  if (text.length * 2 <= mostLines) return undefined
  const lines = costOf(text)
  if (lines > mostLines) return `costs as much to read as ${lines} lines, with its list items, table cells and marks; at most ${mostLines} are read`
  return frontMatterLength(text) > longestFrontMatter ? `has front matter of more than ${longestFrontMatter} characters` : undefined
}

/** Gives a table of what characters cost, in tenths of a line, by their number. */
function tableOf(...costs: ReadonlyArray<readonly [characters: string, tenths: number]>): Uint8Array {
  const table = new Uint8Array(128)
  for (const [characters, tenths] of costs) for (const character of characters) table[character.charCodeAt(0)] = tenths
  return table
}

/** A bar begins a cell; at any other mark the parser tries something. */
const anywhere = tableOf(['\n|', 10], ['&', 2], ['![]*_~`<\\', 1])
/** In front of a line's words, a mark begins a quote, an item or a heading, and indentation asks every level of a list. */
const leading = tableOf(['>-+*.)', 15], ['#=', 5], [' \t', 1])
/** What is added for a definition, and for a number, which may be a time. */
const [definition, numeral] = [15, 2]

const [lineFeed, carriageReturn, colon, quote, closing] = [10, 13, 58, 62, 93]

/** Gives what reading a document costs, in lines of plain text, each about 0.1 ms and 10 KB; a thousand characters cost as much. */
function costOf(text: string): number {
  let tenths = text.length / 100
  let leads = true
  let before = lineFeed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    tenths += anywhere[code] ?? 0
    if (leads) {
      const cost = leading[code] ?? 0
      tenths += cost > 0 && code === before && code !== quote ? 1 : cost
      leads = cost > 0 || isDigit(code)
    }
    if (isDigit(code) && !isWord(before)) tenths += numeral
    else if (code === colon && before === closing) tenths += definition
    else if (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed) tenths += 10
    leads ||= code === lineFeed || code === carriageReturn
    before = code
  }
  return Math.ceil(tenths / 10)
}

/** Whether a character is a letter or digit of ASCII, of which pictures in text are made. */
function isWord(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Gives the length of a document's front matter; 0 where it has none. */
function frontMatterLength(text: string): number {
  return findFrontMatter(text)?.value.end ?? 0
}
