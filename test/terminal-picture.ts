/** What a terminal shows: colours of a dark theme that can be read on its background. */
const colors: Readonly<Record<string, string>> = {'31': '#ff7b72', '32': '#7ee787', '33': '#e3b341', '36': '#76e3ea'}
const foreground = '#e6edf3'
const background = '#0d1117'
const characterWidth = 7.83
const lineHeight = 19
const padding = 18

interface Style {
  readonly bold: boolean
  readonly dim: boolean
  readonly color: string
}

const plain: Style = {bold: false, dim: false, color: foreground}

/** Draws the output of a command, with its ANSI colours, as an SVG picture with a title for screen readers. */
export function terminalPicture(title: string, output: string): string {
  const lines = output.trimEnd().split('\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI sequences begin with one.
  const width = Math.ceil(Math.max(...lines.map((line) => line.replace(/\u001b\[\d+m/g, '').length)) * characterWidth + 2 * padding)
  const height = lines.length * lineHeight + 2 * padding
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${background}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="${foreground}" xml:space="preserve">
${drawn(lines).join('\n')}
</g>
</svg>
`
}

function drawn(lines: readonly string[]): readonly string[] {
  let style = plain
  return lines.map((line, index) => {
    const y = padding + (index + 0.75) * lineHeight
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI sequences begin with one.
    const spans = line.split(/\u001b\[(\d+)m/).map((part, at) => {
      if (at % 2 === 0) return span(part, style)
      style = restyled(style, part)
      return ''
    })
    return `<text x="${padding}" y="${y}">${spans.join('')}</text>`
  })
}

function span(text: string, {bold, dim, color}: Style): string {
  if (text === '') return ''
  const attributes = [bold ? ' font-weight="bold"' : '', dim ? ' opacity="0.6"' : '', color === foreground ? '' : ` fill="${color}"`]
  return `<tspan${attributes.join('')}>${escapeXml(text)}</tspan>`
}

function restyled(style: Style, code: string): Style {
  if (code === '1') return {...style, bold: true}
  if (code === '2') return {...style, dim: true}
  if (code === '22') return {...style, bold: false, dim: false}
  if (code === '39') return {...style, color: foreground}
  return {...style, color: colors[code] ?? style.color}
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
