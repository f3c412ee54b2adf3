import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {hoverAt} from '../../src/lsp/hover.ts'
import {clean, flawed} from '../folder.ts'
import {sample, withCursor} from './open.ts'

function hoverText(text: string): string | undefined {
  const {document, offset} = withCursor(text)
  return hoverAt(document.result.incident, offset)?.markdown
}

describe('hover', () => {
  test('tells date, zone, milestone and distance of an entry', () => {
    expect(hoverText(sample.replace('14:11 –', '14:¦11 –'))).toMatchInlineSnapshot(`
      "\`2025-11-03 14:11 UTC\`
      - Milestone \`detected\` by the words \`Alert\`
      - Date carried from above
      - Time zone \`UTC\` stated for the timeline
      - 15 minutes after \`13:56\` (line 24)
      - Time to detect: 15 minutes"
    `)
  })

  test('gives the time in UTC, on its own date', () => {
    const text = clean.replace('(UTC)', '(all times PST)').replace('14:49 New', '21:¦49 New').replaceAll('12 March 2024', '12 January 2024')
    expect(hoverText(text)).toMatchInlineSnapshot(`
      "\`2024-01-12 21:49 PST\`, in UTC \`2024-01-13 05:49\`
      - Milestone \`resolved\` by the words \`service restored\`
      - Date carried from above
      - Time zone \`PST\` stated for the timeline
      - 7 hours 47 minutes after \`14:02\` (line 13)
      - Time to resolve: 7 hours 47 minutes"
    `)
  })

  test('says what is not known, and that an unclear entry is no evidence', () => {
    const text = flawed
      .replaceAll(' on 12 March 2024', '')
      .replaceAll(/On 12 March 2024 from.*UTC/g, 'Then')
      .replace(' (UTC)', '')
      .replace('14:49 New', 'around 14:¦49 New')
    expect(hoverText(text)).toMatchInlineSnapshot(`
      "About \`14:49\`
      - Milestone \`resolved\` by the words \`service restored\`
      - Its date is not known
      - Its time zone is not known
      - 47 minutes after \`14:02\` (line 13)
      - No evidence for other claims: it is approximate, unclear or out of order"
    `)
  })

  test('tells what explains a claim', () => {
    expect(hoverText(sample.replace('1 hour and 5', '1 ¦hour and 5'))).toMatchInlineSnapshot(`
      "Length of the incident: 1 hour 5 minutes
      - Nothing in the document explains it"
    `)
    expect(hoverText(sample.replace('| 4 minutes', '| 4 ¦minutes'))).toMatchInlineSnapshot(`
      "Time to detect: 4 minutes
      - Nothing in the document explains it
      - The timeline's own milestones give 15 minutes"
    `)
    expect(hoverText(sample.replace('2025-11-03 15:31 UTC', '2025-11-03 ¦15:31 UTC'))).toMatchInlineSnapshot(`
      "Window of the incident: 1 hour 29 minutes
      - From \`2025-11-03 14:02 UTC\`
      - To \`2025-11-03 15:31 UTC\`"
    `)
    const prose = clean.replace('On 12 March', 'The outage lasted about 4¦5 minutes. On 12 March')
    expect(hoverText(prose)).toMatchInlineSnapshot(`
      "Length of the incident: about 45 minutes
      - Explained by the window \`14:02 to 14:49 UTC\` on line 5"
    `)
    expect(hoverText(clean.replace('All 1,200', '2¦0 % of the')))?.toMatchInlineSnapshot(`"Share: 20 % of \`customer\`"`)
  })

  test('is none elsewhere', () => {
    expect(hoverText(sample.replace('A migration had', 'A mi¦gration had'))).toBeUndefined()
  })

  test('words of the document stay words: no Markdown, HTML, control characters', () => {
    const text = clean.replace('* 14:02 The certificate expires, the outage begins', '* 14:¦02 ``` <img src=x> [a](command:x) \u202e outage begins `x` at once')
    const shown = hoverText(text) ?? ''
    const tree = unified().use(remarkParse).parse(shown)
    expect(typesIn(tree)).toEqual(new Set(['root', 'paragraph', 'list', 'listItem', 'text', 'inlineCode']))
    expect(shown).not.toContain('\u202e')
  })

  function typesIn(node: Root | Nodes): Set<string> {
    return new Set([node.type, ...('children' in node ? node.children.flatMap((child) => [...typesIn(child)]) : [])])
  }
})
