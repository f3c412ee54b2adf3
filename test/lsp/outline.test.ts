import {describe, expect, test} from 'vitest'
import type {DocumentSymbol, Position, Range} from 'vscode-languageserver'
import {foldsOf} from '../../src/lsp/folding.ts'
import {flatten, symbolsOf} from '../../src/lsp/symbols.ts'
import {clean} from '../folder.ts'
import {documents, opened, sample, timeout, uri} from './open.ts'

describe('symbols', () => {
  const shape = ({name, detail, children}: DocumentSymbol): unknown => [name, detail, ...(children ?? []).map(shape)]

  test('are the sections, with the entries of the timeline in theirs', () => {
    const {result, positions} = opened(clean)
    expect(symbolsOf(result.incident, positions).map(shape)).toMatchInlineSnapshot(`
      [
        [
          "Postmortem: fare quotes unavailable on 12 March 2024",
          "",
          [
            "Summary",
            "summary",
          ],
          [
            "Impact",
            "impact",
          ],
          [
            "Timeline (UTC)",
            "timeline",
            [
              "14:02 The certificate expires, the outage begins",
              "start",
            ],
            [
              "14:10 Alert for failed quotes pages Ada, outage detected",
              "detected",
            ],
            [
              "14:49 New certificate is live, service restored",
              "resolved",
            ],
          ],
          [
            "Root cause",
            "root-cause",
          ],
          [
            "Resolution",
            "resolution",
          ],
          [
            "Action items",
            "action-items",
          ],
        ],
      ]
    `)
  })

  test('of a timeline of headings are its headings', () => {
    const text = clean.replace(/^\* (14:\d\d) (.*)$/gm, '### $1 $2\n\nAs said.\n')
    const {result, positions} = opened(text)
    const [title] = symbolsOf(result.incident, positions)
    const timeline = title?.children?.find(({name}) => name.startsWith('Timeline'))
    expect(timeline?.children?.map(({name, kind, children}) => [name, kind, children])).toMatchInlineSnapshot(`
      [
        [
          "14:02 The certificate expires, the outage begins",
          24,
          [],
        ],
        [
          "14:10 Alert for failed quotes pages Ada, outage detected",
          24,
          [],
        ],
        [
          "14:49 New certificate is live, service restored",
          24,
          [],
        ],
      ]
    `)
  })

  test('lie inside one another and have names, in every document', {timeout}, () => {
    for (const [name, text] of documents) {
      const {result, positions} = opened(text)
      const check = ({range, selectionRange, children = [], name: own}: DocumentSymbol, outer: Range | undefined): void => {
        expect(own).not.toBe('')
        expect({name, own, inside: holds(range, selectionRange) && (outer === undefined || holds(outer, range))}).toEqual({name, own, inside: true})
        for (const child of children) check(child, range)
      }
      const symbols = symbolsOf(result.incident, positions)
      for (const symbol of symbols) check(symbol, undefined)
      expect(flatten(symbols, uri).filter(({kind}) => kind === 24).length).toBeGreaterThanOrEqual(result.incident.timeline.events.length - 1)
    }
  })

  function holds(outer: Range, inner: Range): boolean {
    const precedes = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character)
    return precedes(outer.start, inner.start) && precedes(inner.end, outer.end)
  }

  test('can be a flat list', () => {
    const {result, positions} = opened(clean)
    expect(
      flatten(symbolsOf(result.incident, positions), uri)
        .map(({name, containerName}) => `${containerName ?? ''} > ${name}`)
        .slice(0, 5)
    ).toMatchInlineSnapshot(`
      [
        " > Postmortem: fare quotes unavailable on 12 March 2024",
        "Postmortem: fare quotes unavailable on 12 March 2024 > Summary",
        "Postmortem: fare quotes unavailable on 12 March 2024 > Impact",
        "Postmortem: fare quotes unavailable on 12 March 2024 > Timeline (UTC)",
        "Timeline (UTC) > 14:02 The certificate expires, the outage begins",
      ]
    `)
  })
})

test('sections fold from their heading to their last line', () => {
  const text = `${sample}\n![graph](graph.png)\n\n\n`
  const {result, positions} = opened(text)
  expect(foldsOf(result.incident, positions).map(({startLine, endLine}) => [startLine, endLine])).toEqual([
    [0, 46],
    [10, 13],
    [15, 17],
    [19, 28],
    [30, 33],
    [35, 37],
    [39, 46]
  ])
})
