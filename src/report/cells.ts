import {commandOffsets, escapeControls, visible} from '../text/escape.ts'

/** What a terminal shows as one character: how it is printed, how many columns it takes, and which offsets of the text it stands for. */
export interface TerminalCell {
  readonly text: string
  readonly width: number
  readonly start: number
  readonly end: number
}

let segmenter: Intl.Segmenter | undefined
const tabWidth = 4

// Scripts that are wide in every terminal (East Asian Width W and F), and pictures.
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\p{Emoji}\ufe0f)/u
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** Cuts text into cells. Tabs become spaces up to the next stop; what a terminal would obey is written out. */
export function cellsOf(text: string): readonly TerminalCell[] {
  let column = 0
  const commands = commandOffsets(text)
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return [...segmenter.segment(text)].map(({segment, index}) => {
    const printed = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : commands.has(index) ? visible(segment) : escapeControls(segment)
    // What is written out takes a column for each character.
    const width = printed === segment ? widthOfCharacter(segment) : printed.length
    column += width
    return {text: printed, width, start: index, end: index + segment.length}
  })
}

function widthOfCharacter(character: string): number {
  if (invisible.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** Gives the columns that cells take together. */
export function widthOf(cells: readonly TerminalCell[]): number {
  return cells.reduce((total, {width}) => total + width, 0)
}

/** Breaks safe text into lines of at most some columns, at spaces and between wide characters; longer words are cut. Gives the offsets of each line. */
export function wrap(text: string, columns: number): ReadonlyArray<{readonly start: number; readonly end: number}> {
  const lines: Array<{start: number; end: number}> = []
  const cells = cellsOf(text)
  let first = 0
  while (first < cells.length) {
    const {next, end} = lineFrom(cells, first, Math.max(1, columns))
    lines.push({start: cells[first]?.start ?? 0, end: cells[end - 1]?.end ?? 0})
    first = next
  }
  return lines.length > 0 ? lines : [{start: 0, end: 0}]
}

/** Finds how many cells fit: the line ends before `end`, the next starts at `next`. */
function lineFrom(cells: readonly TerminalCell[], first: number, columns: number): {next: number; end: number} {
  let width = 0
  let last: {next: number; end: number} | undefined
  for (let index = first; index < cells.length; index++) {
    const cell = cells[index]
    if (!cell) break
    if (cell.text === ' ') last = {next: index + 1, end: index}
    else if (cell.width === 2 && index > first) last = {next: index, end: index}
    width += cell.width
    if (width > columns && cell.text !== ' ') return last && last.end > first ? last : {next: Math.max(index, first + 1), end: Math.max(index, first + 1)}
  }
  return {next: cells.length, end: cells.length}
}
