import {isDigit} from '../text/words.ts'

/** What a document may cost, in lines; one of people costs up to two thousand. */
const mostLines = 15_000

/** Bytes that the text of a document may have where configuration says nothing else; those of people have some ten thousand. */
const mostBytes = 1_000_000

/** A document whose text is too large to be read; its message says so. */
export class SizeError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SizeError'
  }
}

/** A document that would take seconds and hundreds of megabytes to read; its message says why it is not read. */
export class CostError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CostError'
  }
}

/** Throws when a document has more bytes than a number of them, or when reading it would take more than two seconds or 300 MB. */
export function assertAffordable(text: string, maxBytes = mostBytes): void {
  const counted = withoutPictures(text)
  // No character has more than three bytes.
  if (counted.length * 3 > maxBytes && Buffer.byteLength(counted) > maxBytes)
    throw new SizeError(`its text is larger than ${maxBytes.toLocaleString('en')} bytes (\`maxBytes\` in the configuration)`)
  const lines = costOf(counted) + quoteCostOf(counted)
  if (lines > mostLines)
    throw new CostError(`costs as much to read as ${lines} lines, with its list items, table cells and marks; at most ${mostLines} are read`)
}

/** Tells whether a document is too large to be read. */
export function isAffordable(text: string, maxBytes?: number): boolean {
  try {
    assertAffordable(text, maxBytes)
    return true
  } catch {
    return false
  }
}

/** Words of a `data:` URI, in which some programs write whole pictures. */
const picture = /data:[a-z]{1,20}\/[\w.+-]{1,80}[;,][\w.+\-;,=/%:~]*/g

/** Gives a text without the pictures in it, which nobody reads. */
function withoutPictures(text: string): string {
  return text.includes('data:') ? text.replace(picture, '') : text
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
  // No character costs more than two lines.
  if (text.length * 2 <= mostLines) return 0
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

/** Lines of plain text that it costs to ask one quote whether a line without its mark continues it. */
const lazyLine = 0.1

/** Gives what lines cost that continue quotes above them without their marks: the parser asks every quote, at every line. */
function quoteCostOf(text: string): number {
  if (!text.includes('>')) return 0
  let depth = 0
  let lines = 0
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const marks = /^[ \t>]*/.exec(line)?.[0] ?? ''
    if (marks.includes('>')) depth = marks.split('>').length - 1
    else if (marks === line) depth = 0
    else lines += depth * lazyLine
  }
  return Math.ceil(lines)
}

/** Whether a character is a letter or digit of ASCII, of which pictures in text are made. */
function isWord(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
