import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parse} from 'smol-toml'
import {beforeAll, describe, expect, test} from 'vitest'
import type {CompletionItem, Diagnostic, DocumentSymbol, FoldingRange, Hover, TextEdit} from 'vscode-languageserver'
import {clean, flawed, folder, readme, run} from '../folder.ts'
import {applied, bin, type Client, connect, editsOf, quit, wordsAt} from './client.ts'

const sample = readFileSync(fileURLToPath(new URL('../../fixtures/sample/contradictions.md', import.meta.url)), 'utf8')
const structure = readFileSync(fileURLToPath(new URL('../../fixtures/sample/structure.md', import.meta.url)), 'utf8')
const all = {start: {line: 0, character: 0}, end: {line: 999, character: 0}}
const command = [bin, 'lsp', '--stdio']

const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({code}) => code)

describe('an open document', () => {
  let client: Client

  beforeAll(async () => {
    client = await connect(tmpdir())
    return async () => {
      await quit(client)
    }
  })

  test('is linted when it is opened and after each change; its findings go when it is closed', async () => {
    const {uri, version, diagnostics} = await client.open('a.md', flawed)
    expect([version, codes(diagnostics)]).toEqual([1, ['unordered-timeline']])
    const [diagnostic] = diagnostics
    expect(diagnostic).toMatchObject({severity: 1, source: 'postmortem-lint', range: {start: {line: 14, character: 2}, end: {line: 14, character: 7}}})
    const at = {start: {line: 13, character: 5}, end: {line: 13, character: 7}}
    const mended = await client.change(uri, [
      {range: at, text: '1'},
      {range: {start: at.start, end: {line: 13, character: 6}}, text: '10'}
    ])
    expect([mended.version, mended.diagnostics]).toEqual([2, []])
    const again = await client.change(uri, [{text: flawed}])
    expect(codes(again.diagnostics)).toEqual(['unordered-timeline'])
    client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    expect(await client.published()).toEqual({uri, diagnostics: []})
  })

  test('is linted once for several changes in a row', async () => {
    const {uri} = await client.open('row.md', clean)
    client.connection.sendNotification('textDocument/didChange', {textDocument: {uri, version: 2}, contentChanges: [{text: readme}]})
    client.connection.sendNotification('textDocument/didChange', {textDocument: {uri, version: 3}, contentChanges: [{text: flawed}]})
    expect(await client.published()).toMatchObject({version: 3, diagnostics: [{code: 'unordered-timeline'}]})
  })

  test('that is no postmortem has no findings', async () => {
    expect((await client.open('README.md', readme)).diagnostics).toEqual([])
    expect((await client.open('guide.mdx', flawed, 'mdx')).diagnostics).toEqual([])
  })

  test.each([
    ['emoji and tabs', (text: string) => text.replace(/^\* /gm, '* 🚨\t👩‍🚒 ')],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`]
  ])('with %s has its findings, fixes and formatting at the right place', async (name, vary) => {
    const text = vary(flawed.replace('14:02 The', '2: 02 PM The').replace('On 12', '🕐\tThe outage lasted 31 minutes. On 12'))
    const {uri, diagnostics} = await client.open(`${name}.md`, text)
    expect(diagnostics.map(({range}) => wordsAt(text, range))).toEqual(['31 minutes', '2: 02 PM', '14:49'])
    const actions = await client.actions(uri, all)
    const change = actions.find(({title}) => title.startsWith('Change `31'))
    expect(change?.title).toBe('Change `31 minutes` to `47 minutes`')
    expect(change && applied(text, editsOf(change))).toBe(text.replace('31 minutes', '47 minutes'))
    const formatted = await client.connection.sendRequest<TextEdit[]>('textDocument/formatting', {
      textDocument: {uri},
      options: {tabSize: 2, insertSpaces: true}
    })
    expect(applied(text, formatted)).toBe(text.replace('2: 02 PM', '2:02 PM'))
    const fixAll = await client.actions(uri, all, [], ['source.fixAll'])
    expect(fixAll.map((action) => applied(text, editsOf(action)))).toEqual([text.replace('2: 02 PM', '2:02 PM')])
  })

  test('has quick fixes after which its findings are gone', async () => {
    let text = sample
    const {uri, diagnostics} = await client.open('sample.md', text)
    expect(codes(diagnostics)).toEqual(['window-mismatch', 'duration-mismatch', 'metric-mismatch'])
    let left = diagnostics
    while (left.length > 0) {
      const [action] = await client.actions(uri, left[0]?.range ?? all, left.slice(0, 1))
      if (!action) break
      text = applied(text, editsOf(action))
      left = (await client.change(uri, [{text}])).diagnostics
    }
    expect(left).toEqual([])
    expect(text).toContain('| Start | 2025-11-03 13:56 UTC |')
    expect(text).toContain('| Duration | 1 hour and 35 minutes |')
  })

  test('has formatting of its structure, and none when nothing is to be mended', async () => {
    const {uri} = await client.open('structure.md', structure)
    const ask = (of: string): Promise<TextEdit[]> => client.connection.sendRequest('textDocument/formatting', {textDocument: {uri: of}, options: {}})
    expect(applied(structure, await ask(uri))).toBe(structure.replace(/^(\d\d:\d\d – )/gm, '- $1'))
    const {uri: other} = await client.open('sample2.md', sample)
    expect(await ask(other)).toEqual([])
  })

  test('has hover, outline, folds and completion', async () => {
    const text = sample.replace(/## Root cause[\s\S]*?(?=## Resolution)/, '#\n\n')
    const {uri} = await client.open('rest.md', text)
    const ask = <Answer>(method: string, line = 0, character = 0): Promise<Answer> =>
      client.connection.sendRequest(`textDocument/${method}`, {textDocument: {uri}, position: {line, character}})
    expect(await ask<Hover>('hover', 24, 4)).toMatchObject({
      contents: {kind: 'plaintext', value: expect.stringContaining('Time to detect: 15 minutes')},
      range: {start: {line: 24, character: 2}, end: {line: 24, character: 7}}
    })
    expect(await ask('hover', 2, 0)).toBeNull()
    expect((await ask<DocumentSymbol[]>('documentSymbol')).map(({name}) => name)).toContain('14:11 Alert for failed payments pages Priya, outage detected')
    expect((await ask<FoldingRange[]>('foldingRange')).map(({startLine}) => startLine)).toEqual(expect.arrayContaining([0, 10, 15, 19]))
    expect((await ask<CompletionItem[]>('completion', 30, 1)).map(({label}) => label)).toContain('Root cause')
  })

  test('that was never opened, or is no postmortem, has nothing', async () => {
    const {uri} = await client.open('docs.md', readme)
    for (const method of ['hover', 'documentSymbol', 'foldingRange', 'completion']) {
      for (const own of [uri, 'file:///nowhere.md'])
        expect(await client.connection.sendRequest(`textDocument/${method}`, {textDocument: {uri: own}, position: {line: 0, character: 0}})).toBeNull()
    }
    expect(await client.actions(uri, all)).toEqual([])
    expect(await client.actions('file:///nowhere.md', all)).toEqual([])
  })

  test('that cannot be linted is said to be so, and the server goes on', async () => {
    const {uri, diagnostics} = await client.open('deep.md', `${'> '.repeat(200)}deep`)
    expect(diagnostics.map(({message}) => message)).toEqual(['This document could not be linted: lists or quotes are nested more than 100 levels deep'])
    expect(client.log.join('\n')).toContain('postmortem-lint: deep.md could not be linted')
    expect(await client.actions(uri, all)).toEqual([])
    expect((await client.change(uri, [{text: flawed}])).diagnostics).toHaveLength(1)
  })

  test('that has no file is recognised by what it says', async () => {
    expect(codes((await client.open('untitled:Untitled-1', flawed)).diagnostics)).toEqual(['unordered-timeline'])
  })

  test('leaves nothing on standard error, and the server asks the editor nothing', () => {
    expect(client.stderr()).toBe('')
    expect(client.asked).toEqual([])
  })
})

describe('an editor', () => {
  test('that answers null to every request, and can do nothing, gets diagnostics', async () => {
    const client = await connect(folder({}), command, {capabilities: {workspace: {configuration: true, workspaceFolders: true}}})
    client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    expect((await client.open('a.md', flawed)).diagnostics).toHaveLength(1)
    expect(await quit(client)).toBe(0)
    const bare = await connect(folder({}), command, {initialize: {processId: null, rootUri: null, workspaceFolders: null}})
    expect((await bare.open('a.md', flawed)).diagnostics).toHaveLength(1)
    expect(await quit(bare)).toBe(0)
  })

  test('that asks for diagnostics is sent none', async () => {
    const client = await connect(folder({}), command, {capabilities: {textDocument: {diagnostic: {}}}})
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({identifier: 'postmortem-lint'})
    let pushed = 0
    client.published().then(() => pushed++)
    const uri = client.send('a.md', flawed)
    const report = await client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})
    expect(report).toMatchObject({kind: 'full', items: [{code: 'unordered-timeline'}]})
    client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    expect(await client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})).toEqual({kind: 'full', items: []})
    expect(pushed).toBe(0)
    await quit(client)
  })

  test('that knows more gets Markdown, nested symbols, versions and snippets', async () => {
    const client = await connect(folder({}), command, {
      capabilities: {
        workspace: {workspaceEdit: {documentChanges: true}},
        textDocument: {
          hover: {contentFormat: ['markdown', 'plaintext']},
          documentSymbol: {hierarchicalDocumentSymbolSupport: true},
          completion: {completionItem: {snippetSupport: true}}
        }
      }
    })
    const text = sample.replace('| Freeze migrations', '\n- Freeze migrations').replace('| Ines | 2025-11-10 |', '')
    const {uri} = await client.open('a.md', text)
    const hover = await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: {line: 24, character: 4}})
    expect(hover).toMatchObject({contents: {kind: 'markdown'}})
    const symbols = await client.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})
    expect(symbols).toMatchObject([{name: 'Checkout down on the first day of the winter sale', children: expect.any(Array)}])
    const [action] = await client.actions(uri, {start: {line: 7, character: 14}, end: {line: 7, character: 14}})
    expect(action?.edit?.documentChanges).toMatchObject([{textDocument: {uri, version: 1}}])
    const items = await client.connection.sendRequest('textDocument/completion', {textDocument: {uri}, position: {line: 45, character: 19}})
    expect(items).toMatchObject([{label: 'Owner'}, {label: 'Due', insertTextFormat: 2}])
    await quit(client)
  })

  test('that ends without a word ends the server', async () => {
    const {server} = await connect(folder({}), command)
    const ended = once(server, 'exit')
    server.stdin?.end()
    expect(await ended).toEqual([1, null])
  })
})

test('a person who starts the server in a terminal is told what it is for', async () => {
  const {code, err} = await run(folder({}), ['lsp'], {isTTY: true})
  expect(code).toBe(2)
  expect(err).toContain('`lsp` communicates with an editor over standard input and output')
})

test('the blocks of docs/editors.md for Helix and Sublime Text are what these read, and start the server', () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/editors.md', import.meta.url)), 'utf8')
  const blockAfter = (title: string): string => /```\w+\n([\s\S]*?)```/.exec(page.slice(page.indexOf(`## ${title}\n`)))?.[1] ?? ''
  expect(parse(blockAfter('Helix'))).toMatchObject({
    'language-server': {'postmortem-lint': {command: 'postmortem-lint', args: ['lsp', '--stdio']}},
    language: [{name: 'markdown', 'language-servers': expect.arrayContaining(['postmortem-lint'])}]
  })
  expect(JSON.parse(blockAfter('Sublime Text'))).toMatchObject({
    clients: {'postmortem-lint': {enabled: true, command: ['postmortem-lint', 'lsp', '--stdio'], selector: expect.stringContaining('markdown')}}
  })
})
