/** Sets rows in columns of equal width, below their heads; the last column is as wide as it likes. */
export function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const all = [heads, heads.map((head) => '─'.repeat(head.length)), ...rows]
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all
    .map(
      (row) =>
        `${row
          .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
          .join('  ')
          .trimEnd()}\n`
    )
    .join('')
}
