import {diffArrays} from 'diff'

/** Lines taken away and put in up to which the shortest difference is looked for: its time grows with their square. */
const maxEditLength = 2000

/** Finds the lines of a text, from 1, that an earlier version of it does not have; how lines end is no difference. */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const lines = linesOf(after)
  const parts = diffArrays(linesOf(before), lines, {maxEditLength})
  if (!parts) return new Set(lines.map((_, index) => index + 1))
  const changed = new Set<number>()
  let line = 1
  for (const {added, removed, count} of parts) {
    if (added) for (let own = 0; own < count; own++) changed.add(line + own)
    if (!removed) line += count
  }
  return changed
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/)
}
