/** Quotes words of a document: folded to one line, cut to a readable length, in more backticks than it holds in a row. */
export function quote(text: string, length = 60): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  // Not between the halves of a character.
  const start = folded.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')
  const cut = folded.length > length ? `${start.trimEnd()}…` : folded
  if (!cut.includes('`')) return `\`${cut}\``
  const marks = '`'.repeat(Math.max(...[...cut.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return `${marks} ${cut} ${marks}`
}
