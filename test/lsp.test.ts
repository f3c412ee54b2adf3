import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {CodeAction, CompletionItem, DocumentSymbol, Position, Range} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {applyEdits, fix} from '../src/fix.ts'
import {createProcessor, incidentOf, lint} from '../src/index.ts'
import {codeActionsOf, fixAllKind} from '../src/lsp/code-actions.ts'
import {completionsAt} from '../src/lsp/completion.ts'
import {diagnosticsOf, spanOf} from '../src/lsp/diagnostics.ts'
import {foldsOf} from '../src/lsp/folding.ts'
import {safeEdits} from '../src/lsp/formatting.ts'
import {hoverAt} from '../src/lsp/hover.ts'
import {disableComment, ignoreComment} from '../src/lsp/ignore-comment.ts'
import {createReader, type OpenDocument, pathOf} from '../src/lsp/open-document.ts'
import {flatten, symbolsOf} from '../src/lsp/symbols.ts'
import {preset} from '../src/preset.ts'
import {clean, flawed, folder, readme} from './folder.ts'
import {applied, editsOf, wordsAt} from './lsp/client.ts'

const sample = readFileSync(fileURLToPath(new URL('../fixtures/sample/contradictions.md', import.meta.url)), 'utf8')
const structure = readFileSync(fileURLToPath(new URL('../fixtures/sample/structure.md', import.meta.url)), 'utf8')
const uri = 'untitled:postmortem-berths.md'

/** Opens a text as an editor does. */
function opened(text: string, languageId = 'markdown'): OpenDocument {
  const found = createReader([], (_, error) => {
    throw error
  }).read(TextDocument.create(uri, languageId, 1, text))
  if (!found || !('result' in found)) throw new Error('Expected a document that can be linted')
  return found
}

/** Opens a text with the cursor at "¦". */
function withCursor(text: string): {document: OpenDocument; offset: number; range: Range} {
  const offset = text.indexOf('¦')
  const document = opened(text.replace('¦', ''))
  const at = document.positions.positionAt(offset)
  return {document, offset, range: {start: at, end: at}}
}

function actionsAt(text: string, only?: readonly string[]): readonly CodeAction[] {
  const {document, range} = withCursor(text)
  return codeActionsOf(document, {range, diagnostics: [], only}, false)
}

function actionNamed(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find((action) => action.title === title)
  if (!found) throw new Error(`Expected an action "${title}" among ${actions.map((action) => action.title).join(', ')}`)
  return found
}

function hoverText(text: string): string | undefined {
  const {document, offset} = withCursor(text)
  return hoverAt(document.result.incident, offset)?.markdown
}

function completed(text: string): readonly CompletionItem[] {
  const {document, offset} = withCursor(text)
  return completionsAt(document.result.incident, offset, document.positions, true)
}

/** The text after a completion was taken. */
function taken(text: string, label: string): string {
  const item = completed(text).find((own) => own.label === label)
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`Expected a completion ${label}`)
  return applied(text.replace('¦', ''), [item.textEdit])
}

/** Milliseconds that a test over all documents may take on a busy machine. */
const timeout = 60_000

/** Documents of the project that report something. */
const documents: ReadonlyArray<readonly [name: string, text: string]> = ['../fixtures/flawed/', '../fixtures/sample/', '../bench/accuracy/documents/'].flatMap(
  (path) => {
    const root = fileURLToPath(new URL(path, import.meta.url))
    const names = readdirSync(root).filter((name) => name.endsWith('.md'))
    return names.map((name): readonly [string, string] => [name, readFileSync(root + name, 'utf8')])
  }
)

describe('diagnostics', () => {
  test('carry severity, rule, page and the other place of a contradiction', () => {
    const diagnostics = diagnosticsOf(opened(sample))
    expect(diagnostics.map(({severity, code}) => [severity, code])).toEqual([
      [1, 'window-mismatch'],
      [1, 'duration-mismatch'],
      [2, 'metric-mismatch']
    ])
    expect(diagnostics[0]).toMatchObject({
      source: 'postmortem-lint',
      message: 'Unexpected start `2025-11-03 14:02 UTC`, expected `13:56` as on line 24 (`outage begins`)',
      codeDescription: {href: expect.stringContaining('rules/README.md#window-mismatch')},
      relatedInformation: [
        {location: {uri, range: {start: {line: 23, character: 2}, end: {line: 23, character: 7}}}, message: expect.stringContaining('The timeline says')}
      ]
    })
  })

  test('of a draft are warnings', () => {
    expect(diagnosticsOf(opened(sample.replace('| Severity', '| Status | Draft |\n| Severity'))).map(({severity}) => severity)).toEqual([2, 2, 2])
  })

  test.each([
    ['README', readme, 'markdown'],
    ['clean postmortem', clean, 'markdown'],
    ['empty document', '', 'markdown']
  ])('of a %s are none', (_, text, languageId) => {
    expect(diagnosticsOf(opened(text, languageId))).toEqual([])
  })

  test('MDX is not read', () => {
    const reader = createReader([], () => {})
    expect(diagnosticsOf(reader.read(TextDocument.create('file:///a/post-mortem.mdx', 'mdx', 1, flawed)))).toEqual([])
  })

  test('words of the document cannot turn the direction of text or hold control characters', () => {
    const [diagnostic] = diagnosticsOf(opened(clean.replace('Alert 21 days before a certificate expires', 'Improve \u202emonitoring\u0007')))
    expect(diagnostic?.message).toContain('`Improve \\u{202e}monitoring\\u{7}`')
    const spaced = sample.replace('1 hour and 5 minutes', '1 hour\u200f 5 minutes')
    expect(JSON.stringify(codeActionsOf(opened(spaced), {range: lineRange(7), diagnostics: []}, false).map(({title}) => title))).not.toContain('\u200f')
  })

  test('a document that nests too deeply says so on its first line, and the failure is told once for each version', () => {
    const failures: string[] = []
    const reader = createReader([], (path, error) => failures.push(`${path}: ${error instanceof Error ? error.message : ''}`))
    const deep = TextDocument.create(uri, 'markdown', 1, '> '.repeat(200))
    expect(diagnosticsOf(reader.read(deep))).toMatchObject([
      {range: {start: {line: 0, character: 0}}, message: 'This document could not be linted: lists or quotes are nested more than 100 levels deep'}
    ])
    reader.read(deep)
    expect(failures).toEqual(['untitled:postmortem-berths.md: lists or quotes are nested more than 100 levels deep'])
  })

  const variants: ReadonlyArray<readonly [string, (text: string) => string]> = [
    ['as it is', (text) => text],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['with a byte order mark and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with emoji and tabs in every entry', (text) => text.replace(/^([-*] )/gm, '$1🚨\t👩‍🚒 ')]
  ]
  test.each(variants)('stand at the words that they speak of, in every document %s', {timeout}, (_, vary) => {
    for (const [, text] of documents) {
      const varied = vary(text)
      const {result, ...rest} = opened(varied)
      const {source} = result.incident.locator
      const diagnostics = diagnosticsOf({result, ...rest})
      result.messages.forEach((message, index) => {
        const {start, end} = spanOf(message)
        const range = diagnostics[index]?.range
        expect(range && wordsAt(varied, range)).toBe(source.slice(start, end))
      })
    }
  })
})

function lineRange(line: number): Range {
  return {start: {line, character: 0}, end: {line, character: 999}}
}

describe('the path by which a document is recognised', () => {
  test('is that from the repository, else from the open folder, else with its own folder', () => {
    const root = folder({'repository/.git/HEAD': '', 'repository/docs/a.md': '', 'postmortem-lint/docs/b/a.md': ''})
    expect(pathOf(`file://${root}/repository/docs/a.md`, [`file://${root}/repository/docs`])).toBe('docs/a.md')
    expect(pathOf(`file://${root}/postmortem-lint/docs/b/a.md`, [`file://${root}/postmortem-lint`])).toBe('docs/b/a.md')
    expect(pathOf(`file://${root}/postmortem-lint/docs/b/a.md`, [])).toBe('b/a.md')
    expect(pathOf('untitled:Untitled-1', [])).toBe('untitled:Untitled-1')
    expect(pathOf('vscode-vfs://github/a/b/docs/a.md', [])).toBe('a.md')
  })

  test('counts from the folder that is worked in also where files are named from the root', () => {
    const value = '# Deploys\n\n## Summary\n\nHow to deploy.\n\n## Timeline\n\n## Root cause\n'
    const kindOf = (cwd: string): string => {
      const file = new VFile({value, cwd, path: '/home/ada/postmortem-lint/docs/deploys.md'})
      return incidentOf(createProcessor().parse(file), file).kind.is
    }
    expect([kindOf('/home/ada/postmortem-lint'), kindOf('/home/ada'), kindOf('/')]).toEqual(['other', 'postmortem', 'postmortem'])
  })
})

describe('code actions', () => {
  test('offer each value that the text may take, and none is preferred: nobody knows which side is wrong', () => {
    const actions = actionsAt(sample.replace('1 hour and', '1 ¦hour and'))
    expect(actions.map(({title, kind, isPreferred}) => ({title, kind, isPreferred}))).toEqual([
      {title: 'Change `1 hour and 5 minutes` to `1 hour 29 minutes`', kind: 'quickfix', isPreferred: undefined},
      {title: 'Disable duration-mismatch for this table cell', kind: 'quickfix', isPreferred: undefined},
      {title: 'Disable duration-mismatch in this document', kind: 'quickfix', isPreferred: undefined}
    ])
    const [first] = actions
    expect(first?.diagnostics?.map(({code}) => code)).toEqual(['duration-mismatch'])
    expect(first && applied(sample, editsOf(first))).toBe(sample.replace('1 hour and 5 minutes', '1 hour 29 minutes'))
  })

  test('make a list of lines in one step, preferred as it cannot change what is said', () => {
    const actions = actionsAt(structure.replace('09:00 – A', '¦09:00 – A'))
    const list = actionNamed(actions, 'Make these 5 entries a list')
    expect(list.isPreferred).toBe(true)
    expect(applied(structure, editsOf(list))).toBe(structure.replace(/^(\d\d:\d\d – )/gm, '- $1'))
  })

  test('name the spelling that a safe fix gives', () => {
    const text = clean.replace('14:10 Alert', '2: 10 PM¦ Alert')
    expect(actionsAt(text)[0]).toMatchObject({title: 'Change `2: 10 PM` to `2:10 PM`', isPreferred: true})
    expect(actionsAt(text).filter(({title}) => title.startsWith('Change'))).toHaveLength(1)
  })

  test('are for the findings under the cursor, and for those that the editor names', () => {
    const {document} = withCursor(`${sample}¦`)
    const end = {line: 44, character: 0}
    expect(codeActionsOf(document, {range: {start: end, end}, diagnostics: []}, false)).toEqual([])
    const [named] = diagnosticsOf(document)
    expect(named && codeActionsOf(document, {range: {start: end, end}, diagnostics: [named]}, false)[0]?.title).toBe(
      'Change `2025-11-03 14:02 UTC` to `2025-11-03 13:56 UTC`'
    )
    expect(named && codeActionsOf(document, {range: {start: end, end}, diagnostics: [{...named, source: 'spell'}]}, false)).toEqual([])
  })

  test('all safe problems are fixed by an action of its own kind, which an editor can take when it saves', () => {
    const text = structure.replace('## Resolution', '**Resolution**')
    for (const only of ['source', 'source.fixAll', fixAllKind]) {
      const actions = actionsAt(`¦${text}`, [only])
      expect(actions.map(({title, kind}) => [title, kind])).toEqual([['Fix all safe problems', fixAllKind]])
      expect(actions[0] && applied(text, editsOf(actions[0]))).toBe(fix(text).text)
    }
    expect(actionsAt(`¦${text}`, ['quickfix'])).toEqual([])
    expect(actionsAt(`¦${text}`, ['refactor', 'source.organizeImports'])).toEqual([])
    expect(actionsAt(`¦${sample}`, ['source.fixAll'])).toEqual([])
  })

  test('name the version of the document where the editor can check it', () => {
    const {document, range} = withCursor(sample.replace('1 hour and', '1 ¦hour and'))
    expect(codeActionsOf(document, {range, diagnostics: []}, true)[0]?.edit).toMatchObject({documentChanges: [{textDocument: {uri, version: 1}}]})
  })

  test('a comment that silences nothing is not silenced by another', () => {
    const text = clean.replace('## Timeline', '<!--lint disable bl¦ame-->\n\n## Timeline')
    expect(actionsAt(text)).toEqual([])
  })
})

describe('a comment that silences a rule', () => {
  /** Takes the action that disables the rule for what is under the cursor. */
  function silenced(text: string): string {
    const action = actionsAt(text).find(({title}) => title.includes(' for this '))
    return action ? applied(text.replace('¦', ''), editsOf(action)) : 'nothing'
  }

  test('stands around a list item, at the end of the item before and of its own text', () => {
    expect(silenced(flawed.replace('14:49 New', '14:¦49 New'))).toBe(
      flawed
        .replace('* 14:49 New', '  <!--lint disable unordered-timeline-->\n* 14:49 New')
        .replace('service restored\n', 'service restored\n  <!--lint enable unordered-timeline-->\n')
    )
  })

  test('stands before the list for its first item', () => {
    const text = clean.replace('* Alert 21 days', '1. Improve mon¦itoring (Ada, due 2024-03-22)\n2. Alert 21 days')
    expect(silenced(text)).toContain(
      '## Action items\n\n<!--lint disable vague-action-->\n\n1. Improve monitoring (Ada, due 2024-03-22)\n   <!--lint enable vague-action-->\n2. Alert 21 days'
    )
  })

  test('stands in the cell of a table, before the markup of its words', () => {
    expect(silenced(sample.replace('1 hour and 5', '1 ¦hour and 5'))).toContain('| Duration | <!--lint ignore duration-mismatch-->1 hour and 5 minutes |')
    expect(silenced(sample.replace('1 hour and 5 minutes', '**1 ¦hour and 5 minutes**'))).toContain('| <!--lint ignore duration-mismatch-->**1 hour')
  })

  test('stands before a heading or paragraph, with the line ends of the document', () => {
    const text = clean.replace('On 12 March', 'The outage lasted 3¦1 minutes. On 12 March').replaceAll('\n', '\r\n')
    expect(silenced(text)).toContain('## Summary\r\n\r\n<!--lint ignore duration-mismatch-->\r\n\r\nThe outage')
    expect(silenced(clean.replace('## Resolution\n\nAda renewed the certificate by hand.\n', '## Res¦olution\n'))).toContain(
      '<!--lint ignore empty-section-->\n\n## Resolution'
    )
  })

  test('joins a comment that already ignores something there', () => {
    const text = clean.replace('On 12 March', '<!--lint ignore blame -- a quote -->\n\nThe outage lasted 3¦1 minutes. On 12 March')
    expect(silenced(text)).toContain('<!--lint ignore blame duration-mismatch -- a quote -->\n\nThe outage')
  })

  test('is not offered in front matter, where none can stand', () => {
    const text = `---\nduration: 3¦1 minutes\n---\n\n${clean}`
    expect(actionsAt(text).map(({title}) => title)).toEqual(['Change `31 minutes` to `47 minutes`'])
  })

  /** A tree without our comments and positions. */
  function bare(node: Nodes): object {
    const {position, ...rest} = node
    if (!('children' in rest)) return rest
    const children: Nodes[] = []
    for (const child of rest.children) {
      const before = children.at(-1)
      if (child.type === 'html' && child.value.startsWith('<!--lint')) continue
      // A comment amid words makes two texts of one.
      if (child.type === 'text' && before?.type === 'text') children[children.length - 1] = {...before, value: before.value + child.value}
      else children.push(child)
    }
    return {...rest, children: children.map(bare)}
  }

  const place = {ignore: ignoreComment, disable: disableComment}
  test.each(['ignore', 'disable'] as const)('(%s) silences its finding and no other, and leaves Markdown as it was, in every document', {timeout}, (verb) => {
    let seen = 0
    for (const [path, text] of documents) {
      const before = lint(text, {path})
      for (const message of before.messages) {
        const {ruleId} = message
        const comment = place[verb](ruleId ?? '', spanOf(message).start, before.tree, text)
        if (!comment) continue
        seen++
        const after = lint(applyEdits(text, comment.edits), {path})
        const kept = before.messages.filter((other) => (verb === 'ignore' ? other !== message : other.ruleId !== ruleId)).map(said)
        expect({path, messages: after.messages.map(said).filter((own) => !kept.includes(own))}).toEqual({path, messages: []})
        expect(kept.filter((own) => !own.startsWith(`${ruleId}:`) && !after.messages.map(said).includes(own))).toEqual([])
        expect(bare(after.tree)).toEqual(bare(before.tree))
      }
    }
    expect(seen).toBeGreaterThan(150)
  })

  test('does the same under remark itself', async () => {
    const [path, text] = ['a.md', flawed]
    const {tree, messages} = lint(text, {path})
    const [message] = messages
    const comment = message && ignoreComment('unordered-timeline', spanOf(message).start, tree, text)
    const after = applyEdits(text, comment?.edits ?? [])
    const file = new VFile({value: after, path})
    const processor = unified().use(remarkParse).use(preset)
    await processor.run(processor.parse(file), file)
    expect(file.messages).toEqual([])
  })

  function said({ruleId, reason}: {ruleId?: string | undefined; reason: string}): string {
    return `${ruleId}: ${reason.replace(/\bline \d+/g, 'line')}`
  }
})

describe('formatting', () => {
  test('applies the safe fixes and nothing else, also while errors stand', () => {
    const text = flawed.replaceAll('* 14', '• 14').replace('## Impact', '**Impact**   \n')
    const edits = safeEdits(opened(text))
    expect(applyEdits(text, edits)).toBe(fix(text).text)
    expect(fix(text).messages.some(({fatal}) => fatal)).toBe(true)
    expect(edits.length).toBeGreaterThan(1)
  })

  test.each([
    ['CRLF', structure.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${structure}`],
    ['no line end at its end', structure.trimEnd()]
  ])('keeps %s', (_, text) => {
    const {positions, ...rest} = opened(text)
    expect(applied(text, safeEdits({positions, ...rest}).map(positions.editOf))).toBe(fix(text).text)
  })

  test.each([sample, clean, readme, '* a\n+ b\n'])('changes nothing where nothing is to be mended', (text) => {
    expect(safeEdits(opened(text))).toEqual([])
  })
})

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

describe('completion', () => {
  const short = clean.replace(/## Impact[\s\S]*?(?=## Timeline)/, '').replace(/## Root cause[\s\S]*?(?=## Action items)/, '')

  test('behind # are the sections that are missing, at the level of the others', () => {
    const text = short.replace('## Action items', '#¦\n\n## Action items')
    expect(completed(text).map(({label}) => label)).toEqual(['Impact', 'Detection', 'Root cause', 'Resolution', 'Lessons learned'])
    expect(taken(text, 'Root cause')).toBe(short.replace('## Action items', '## Root cause\n\n## Action items'))
    expect(taken(short.replace('## Action items', '### Roo¦\n\n## Action items'), 'Root cause')).toContain('\n### Root cause\n')
    expect(completed(text)[0]?.filterText).toBe('# Impact')
  })

  test('speaks the language of the document', () => {
    const text = readFileSync(fileURLToPath(new URL('../fixtures/flawed/bezahlung-haengt-de.md', import.meta.url)), 'utf8')
    expect(completed(`${text}\n\n## ¦`).map(({label}) => label)).toMatchInlineSnapshot(`
      [
        "Erkennung",
        "Erkenntnisse",
      ]
    `)
  })

  test('in an action are owner and due date where they are missing', () => {
    const bare = clean.replace(' (owner: Ada, due 2024-03-22, [PLAT-210](https://tickets.example/PLAT-210))', '¦')
    expect(completed(bare).map(({label}) => label)).toEqual(['Owner', 'Due'])
    expect(taken(bare, 'Owner')).toContain('before a certificate expires, owner: @\n')
    expect(taken(bare.replace('expires¦', 'expires (o¦'), 'Owner')).toContain('expires (owner: @\n')
    expect(taken(bare.replace('expires¦', 'expires. ¦'), 'Due')).toContain(`expires. due \${1:YYYY-MM-DD}\n`)
    expect(completed(clean.replace('PLAT-210))', 'PLAT-210)¦)'))).toEqual([])
  })

  test('behind the label of an owner are those of other actions', () => {
    const text = clean.replace('* Alert 21', '* Test the job weekly, owner: ¦\n* Alert 21')
    expect(taken(text, 'Ada')).toContain('* Test the job weekly, owner: Ada\n')
    expect(completed(text.replace('owner: ¦', 'owner: @a¦')).map(({label}) => label)).toContain('Ada')
  })

  test.each([
    ['a README', `${readme}\n#¦\n`],
    ['code', clean.replace('## Impact', '```sh\n#¦ ls\n```\n\n## Impact')],
    ['prose', clean.replace('Ada renewed', 'Ada # ¦renewed')],
    ['a table', sample.replace('| Freeze migrations', '| Fre¦eze migrations').replace('| Ines |', '| |')]
  ])('is none in %s', (_, text) => {
    expect(completed(text)).toEqual([])
  })
})
