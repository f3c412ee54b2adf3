import type {Html, Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {Span} from '../text/span.ts'
import type {RuleName, Suppression} from './suppression.ts'

const opening = /<!--\s{0,20}lint\s{1,20}([a-z]{1,20})/gi
const name = /[^\s,]+/g

/** Finds the comments that suppress findings. */
export function readComments(tree: Root, source: string): readonly Suppression[] {
  const suppressions: Suppression[] = []
  visit(tree, 'html', (node: Html, index, parent) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return SKIP
    const next = index === undefined ? undefined : parent?.children[index + 1]
    const text = source.slice(start, end)
    for (const match of text.matchAll(opening)) {
      const verb = match[1]?.toLowerCase()
      if (verb !== 'enable' && verb !== 'disable' && verb !== 'ignore') continue
      const at = start + match.index
      const from = match.index + match[0].length
      const stop = text.indexOf('-->', from)
      if (stop < 0) break
      const names = readNames(text.slice(from, stop), start + from)
      const after = text.slice(stop + 3).trim() === '' ? (next?.position?.end.offset ?? at) : end
      const span = verb === 'ignore' ? (lineOf(source, at, start + stop + 3) ?? {start: at, end: after}) : {start: at, end: Number.POSITIVE_INFINITY}
      suppressions.push({verb, ...span, at, from: 'comment', names})
    }
    return SKIP
  })
  return suppressions
}

// What may stand between a comment and the end of its line: the bar of a table, closing marks of a heading, closing tags.
const closing = /[ \t]{0,80}(?:<\/[a-z][a-z\d]{0,20}>[ \t]{0,20}){0,4}(?:\||#{1,6})?[ \t]{0,80}\r?(?:\n|$)/iy
const otherComments = 8

/** Gives the line that a comment at its end concerns; undefined where no words stand before the comment, or some behind it. */
function lineOf(source: string, at: number, end: number): Span | undefined {
  let stop = end
  for (let others = 0; others < otherComments; others++) {
    const next = /[ \t]{0,20}<!--/y
    next.lastIndex = stop
    if (!next.test(source)) break
    const close = source.indexOf('-->', next.lastIndex)
    if (close < 0) break
    stop = close + 3
  }
  closing.lastIndex = stop
  if (!closing.test(source)) return undefined
  const start = source.lastIndexOf('\n', at - 1) + 1
  // A marker is no word; the number of an item is one.
  const words = source.slice(start, at).replace(/^[\s>]{0,40}(?:\d{1,9}[.)](?=\s))?/, '')
  return /[\p{L}\p{N}]/u.test(words.replace(/<[^<>]{1,200}>|\[[ x]\]/gi, '')) ? {start, end: at} : undefined
}

/** Reads the names up to a reason: what stands behind two hyphens, or the dash that a word processor makes of them. */
function readNames(text: string, offset: number): readonly RuleName[] {
  const reason = /(?:^|\s)(?:--|[–—])|--(?=\s|$)/.exec(text)
  return [...text.slice(0, reason?.index).matchAll(name)].map((match) => {
    const start = offset + match.index
    return {id: match[0].replace(/^remark-lint:/, ''), start, end: start + match[0].length, used: false}
  })
}
