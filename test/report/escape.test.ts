import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {createProcessor} from '../../src/lint/processor.ts'
import {cellsOf, widthOf, wrap} from '../../src/report/cells.ts'
import {messageToMarkdown, toMarkdown} from '../../src/report/markdown-text.ts'
import {escapeControls, toJson, toXml} from '../../src/text/escape.ts'
import {parseXml} from '../xml.ts'

/** Any text, halves of characters and marks of all formats included. */
const anyText = fc
  .array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(...'*_`[](){}<>&|#@!:~\\\n\u001b\ud83d🔥 "\'', '<!--', ']]>', '&#64;', '``')))
  .map((parts) => parts.join(''))

test('any text is text in Markdown, XML and JSON', () => {
  const parser = createProcessor()
  fc.assert(
    fc.property(anyText, (text) => {
      const element = parseXml(`<a b="${toXml(text)}">${toXml(text)}</a>`)
      expect(element.text).toBe(element.attributes['b'])
      expect(JSON.parse(toJson(text))).toBe(text.replace(/\p{Cs}/gu, '\uFFFD'))
      let read = ''
      visit(parser.parse(`| ${toMarkdown(text)} | ${messageToMarkdown(text)} |\n| --- | --- |\n`), (node: Nodes) => {
        expect(['root', 'table', 'tableRow', 'tableCell', 'text', 'html']).toContain(node.type)
        if (node.type === 'html') expect(node.value).toMatch(/^(?:<\/?code>|<!-- -->)$/)
      })
      visit(parser.parse(`x${toMarkdown(text)}x`), 'text', ({value}) => {
        read += value
      })
      expect(read.replace(/\s+/g, ' ')).toBe(`x${escapeControls(text)}x`.replace(/\s+/g, ' '))
    })
  )
})

test.each([
  ['a', 1],
  ['é', 1],
  ['e\u0301', 1],
  ['日本語', 6],
  ['한국', 4],
  ['ＡＰＩ', 6],
  ['ｱ', 1],
  ['🔥', 2],
  ['👩‍👩‍👧', 2],
  ['👍🏽', 2],
  ['🇯🇵', 2],
  ['❤️', 2],
  ['⚠', 1],
  ['→…', 2],
  ['\t', 4],
  ['ab\tc', 5],
  ['\u001b', 6],
  ['\u200b', 0]
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(cellsOf(text))).toBe(columns)
})

test('wrapped lines fit and lose nothing but spaces', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'word', ' ', '日', '🔥', '`')}), fc.integer({min: 2, max: 30}), (text, columns) => {
      const lines = wrap(text, columns).map(({start, end}) => text.slice(start, end))
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(widthOf(cellsOf(line.trimEnd()))).toBeLessThanOrEqual(columns)
    })
  )
})
