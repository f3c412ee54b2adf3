/** Quotes words of a document: folded to one line, cut to a readable length, in backticks. */
export function quote(text: string, length = 60): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  // Not between the halves of a character.
  const start = folded.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')
  const cut = folded.length > length ? `${start.trimEnd()}…` : folded
  return cut.includes('`') ? `\`\` ${cut} \`\`` : `\`${cut}\``
}
