import {diffArrays} from 'diff'

/** Maximum number of removed and added lines for the search of the shortest difference, whose time is quadratic. */
const maxEditLength = 2000

/** Finds the lines of a text, from 1, that an earlier version of it does not have; line endings do not matter. */
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
