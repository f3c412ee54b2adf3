const limit = 100

/** A document that nests lists or quotes so deeply that parsing it would take minutes or overflow the stack. */
export class NestingError extends Error {
  constructor() {
    super(`lists or quotes are nested more than ${limit} levels deep`)
    this.name = 'NestingError'
  }
}

const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
const rule = /^[ \t]*(?:[-*_][ \t]*){3,}$/

/**
 * Throws when quotes and lists are nested more deeply than a person would: the parser's time grows with the cube of the depth.
 * An estimate by markers and indentation is enough for that.
 */
export function assertShallow(text: string): void {
  const columns: number[] = []
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    let at = start
    let depth = 0
    for (marker.lastIndex = at; marker.test(text); marker.lastIndex = at) {
      if (marker.lastIndex > end) break
      const column = marker.lastIndex - start
      while ((columns.at(-1) ?? -1) >= column) columns.pop()
      columns.push(column)
      at = marker.lastIndex
      depth = columns.length
      if (depth > limit) break
    }
    if (depth > limit && !rule.test(text.slice(start, end))) throw new NestingError()
    if (at === start && text.slice(start, Math.min(end, start + 1)).trim() !== '') columns.length = 0
    start = end + 1
  }
}
