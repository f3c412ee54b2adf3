import {FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch} from 'diff'
import {escapeControls} from '../text/escape.ts'

const ansi = '\u001b['
const colors: Readonly<Record<string, string>> = {'+': '32', '-': '31', '@': '36'}

/** Changed lines up to which the shortest diff is looked for: its time grows with their square, and this takes a second. */
const maxEditLength = 4000

/** Makes a unified diff of one file, for `git apply` and `patch -p1`; '' when nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const names = {oldFileName: `a/${path}`, newFileName: `b/${path}`}
  const found = structuredPatch(names.oldFileName, names.newFileName, before, after, undefined, undefined, {context: 3, maxEditLength})
  // Without a tab behind it, `patch` ends a file name at its first space.
  const headers = path.includes(' ') ? {oldHeader: ' ', newHeader: ' '} : {oldHeader: undefined, newHeader: undefined}
  return formatPatch({...names, ...headers, hunks: found?.hunks ?? [wholeHunk(before, after)]}, FILE_HEADERS_ONLY)
}

/** Takes all lines away and puts all in their place. */
function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const old = markedLines(before, '-')
  const own = markedLines(after, '+')
  const count = (lines: readonly string[]): number => lines.filter((line) => !line.startsWith('\\')).length
  return {oldStart: 1, oldLines: count(old), newStart: 1, newLines: count(own), lines: [...old, ...own]}
}

function markedLines(text: string, mark: string): readonly string[] {
  const lines = text.split('\n').map((line) => mark + line)
  return text.endsWith('\n') ? lines.slice(0, -1) : [...lines, '\\ No newline at end of file']
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
