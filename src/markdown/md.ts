/** Template for Markdown inside code: drops the indentation that all lines share and the line breaks at both ends. */
export function md(strings: TemplateStringsArray): string {
  const lines = strings.join('').split('\n')
  if (lines[0]?.trim() === '') lines.shift()
  if (lines.at(-1)?.trim() === '') lines.pop()
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const margin = Math.min(...margins)
  return lines.map((line) => line.slice(margin)).join('\n')
}
