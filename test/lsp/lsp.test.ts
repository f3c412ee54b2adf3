import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Range} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createProcessor, incidentOf} from '../../src/index.ts'
import {applyEdits, fix} from '../../src/lint/fix.ts'
import {codeActionsOf, fixAllKind} from '../../src/lsp/code-actions.ts'
import {diagnosticsOf, spanOrStart} from '../../src/lsp/diagnostics.ts'
import {safeEdits} from '../../src/lsp/formatting.ts'
import {createReader, pathOf} from '../../src/lsp/open-document.ts'
import {clean, flawed, folder, readme} from '../folder.ts'
import {applied, editsOf, wordsAt} from './client.ts'
import {actionNamed, actionsAt, documents, opened, sample, structure, timeout, uri, withCursor} from './open.ts'

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
      message: 'Unexpected start `2025-11-03 14:02 UTC`, expected `2025-11-03 13:56 UTC` as on line 24 (`outage begins`)',
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
    const reader = createReader({folders: [], onFailure: () => {}})
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
    const reader = createReader({folders: [], onFailure: (path, error) => failures.push(`${path}: ${error instanceof Error ? error.message : ''}`)})
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
        const {start, end} = spanOrStart(message)
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
    const value = '# Deploys\n\n## Summary\n\nHow to deploy.\n\n## Timeline\n\n- 14:02 Deploy\n- 14:10 Done\n\n## Root cause\n'
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
      {title: 'Change `1 hour and 5 minutes` to `1 hour and 29 minutes`', kind: 'quickfix', isPreferred: undefined},
      {title: 'Disable duration-mismatch for this table cell', kind: 'quickfix', isPreferred: undefined},
      {title: 'Disable duration-mismatch in this document', kind: 'quickfix', isPreferred: undefined}
    ])
    const [first] = actions
    expect(first?.diagnostics?.map(({code}) => code)).toEqual(['duration-mismatch'])
    expect(first && applied(sample, editsOf(first))).toBe(sample.replace('1 hour and 5 minutes', '1 hour and 29 minutes'))
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
