import {escapeControls} from '../text/escape.ts'
import {wrap} from './cells.ts'
import type {Look, Paint} from './paint.ts'

/** How a paragraph differs from plain text at the margin. */
export interface ParagraphStyle {
  readonly indent?: number
  /** Style of what stands in backticks. */
  readonly code: Parameters<Paint>[0]
}

const quote = /``\s(?:[^`]|`(?!`))*\s``|`[^`]*`/g
/** Longer quotes may go on in the next line. */
const longestWhole = 32

/** Wraps text to the width, with what it quotes in backticks set off; '' for no text. */
export function paragraph(text: string, {columns, paint}: Look, {indent = 0, code}: ParagraphStyle): string {
  const safe = escapeControls(text)
  if (safe === '') return ''
  const quoted = [...safe.matchAll(quote)].map((match) => ({start: match.index, end: match.index + match[0].length}))
  const pad = ' '.repeat(indent)
  // No line ends within a short quote: its spaces are others for the while, of the same length.
  const whole = safe.replace(quote, (own) => (own.length <= longestWhole ? own.replaceAll(' ', '\u00a0') : own))
  return wrap(whole, columns - indent)
    .map(({start, end}) => {
      let at = start
      let line = ''
      for (const own of quoted) {
        if (own.end <= at || own.start >= end) continue
        const from = Math.max(at, own.start)
        const to = Math.min(end, own.end)
        line += safe.slice(at, from) + paint(code, safe.slice(from, to))
        at = to
      }
      return `${pad}${line}${safe.slice(at, end)}\n`
    })
    .join('')
}
