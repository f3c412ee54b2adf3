import {FILE_HEADERS_ONLY, formatPatch, structuredPatch} from 'diff'
import {escapeControls} from './escape.ts'

const ansi = '\u001b['
const colors: Readonly<Record<string, string>> = {'+': '32', '-': '31', '@': '36'}

/** Makes a unified diff of one file, for `git apply` and `patch -p1`; '' when nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  // Without a tab behind it, `patch` ends a file name at its first space.
  const end = path.includes(' ') ? ' ' : undefined
  return formatPatch(structuredPatch(`a/${path}`, `b/${path}`, before, after, end, end, {context: 3}), FILE_HEADERS_ONLY)
}

/** Makes a diff safe to show on a terminal; as a patch it is of no more use. */
export function printableDiff(diff: string, {color}: {readonly color: boolean}): string {
  return diff
    .split('\n')
    .map((line) => {
      const text = escapeControls(line.replace(/\r$/, ''))
      if (!color) return text
      if (/^(?:---|\+\+\+) [ab"]/.test(text)) return `${ansi}1m${text}${ansi}22m`
      const code = colors[text.charAt(0)]
      return code === undefined ? text : `${ansi}${code}m${text}${ansi}39m`
    })
    .join('\n')
}
