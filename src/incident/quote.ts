/** Quotes words of a document: folded to one line, cut to a readable length, in backticks. */
export function quote(text: string, length = 60): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  const cut = folded.length > length ? `${folded.slice(0, length - 1).trimEnd()}…` : folded
  return cut.includes('`') ? `\`\` ${cut} \`\`` : `\`${cut}\``
}
