import {cellsOf, widthOf, wrap} from './cells.ts'
import type {Look} from './paint.ts'

/** A column of a table: its head, and whether text that does not fit is cut and not wrapped. */
export interface Column {
  readonly head: string
  readonly cut?: boolean
}

const gap = 2
/** No column becomes narrower than this, however little room there is. */
const fewest = 8

/** Sets rows of safe text in columns below bold heads, no wider than the terminal: long text is wrapped within its column, or cut. */
export function table(columns: readonly Column[], rows: ReadonlyArray<readonly string[]>, look: Look): string {
  const {paint} = look
  const heads = columns.map(({head}) => head)
  const widths = fitting(
    heads.map((head, index) => rows.reduce((width, row) => Math.max(width, displayWidth(row[index] ?? '')), displayWidth(head))),
    look.columns
  )
  const head = lineOf(
    heads.map((own) => paint('bold', own)),
    heads.map((own, index) => (widths[index] ?? 0) - displayWidth(own))
  )
  const rule = lineOf(
    widths.map((width) => paint('dim', '─'.repeat(width))),
    []
  )
  return [head, rule, ...rows.map((row) => rowText(row, columns, widths))].join('')
}

/** Takes columns from the widest ones until all fit. */
function fitting(natural: readonly number[], columns: number): readonly number[] {
  const widths = [...natural]
  let over = widths.reduce((sum, width) => sum + width + gap, -gap) - columns
  while (over > 0) {
    const widest = Math.max(...widths)
    if (widest <= fewest) break
    const next = Math.max(fewest, ...widths.filter((width) => width < widest))
    const sharers = widths.flatMap((width, index) => (width === widest ? [index] : []))
    const each = Math.min(widest - next, Math.max(1, Math.floor(over / sharers.length)))
    for (const index of sharers) {
      if (over <= 0) break
      widths[index] = widest - each
      over -= each
    }
  }
  return widths
}

function rowText(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const cells = row.map((text, index) => partsOf(text, widths[index] ?? 0, columns[index]?.cut ?? false))
  const height = Math.max(...cells.map((parts) => parts.length))
  return Array.from({length: height}, (_, at) => {
    const line = cells.map((parts) => parts[at] ?? '')
    return lineOf(
      line,
      line.map((part, index) => (widths[index] ?? 0) - displayWidth(part))
    )
  }).join('')
}

/** Gives the lines of a cell. */
function partsOf(text: string, width: number, cut: boolean): readonly string[] {
  if (displayWidth(text) <= width) return [text]
  if (!cut) return wrap(text, width).map(({start, end}) => text.slice(start, end))
  let used = 1
  const kept = cellsOf(text).filter((cell) => {
    used += cell.width
    return used <= width
  })
  return [`${text.slice(0, kept.at(-1)?.end ?? 0).trimEnd()}…`]
}

function lineOf(cells: readonly string[], padding: readonly number[]): string {
  return `${cells
    .map((cell, index) => cell + ' '.repeat(Math.max(0, padding[index] ?? 0)))
    .join(' '.repeat(gap))
    .trimEnd()}\n`
}

function displayWidth(text: string): number {
  return widthOf(cellsOf(text))
}
