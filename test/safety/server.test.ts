import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {tmpdir} from 'node:os'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {flawed} from '../folder.ts'
import {bin, type Client, connect, quit} from '../lsp/client.ts'

const timeout = 30_000
const uri = 'file:///postmortems/a.md'
const textDocument = {uri}
const position = {line: 0, character: 0}
const requests: Readonly<Record<string, object>> = {
  'textDocument/hover': {textDocument, position},
  'textDocument/completion': {textDocument, position},
  'textDocument/documentSymbol': {textDocument},
  'textDocument/foldingRange': {textDocument},
  'textDocument/formatting': {textDocument, options: {tabSize: 2, insertSpaces: true}},
  'textDocument/codeAction': {textDocument, range: {start: position, end: position}, context: {diagnostics: []}}
}
const notifications: Readonly<Record<string, object>> = {
  'textDocument/didOpen': {textDocument: {uri: 'file:///b.md', languageId: 'markdown', version: 1, text: '# A'}},
  'textDocument/didChange': {textDocument: {uri, version: 2}, contentChanges: [{range: {start: position, end: position}, text: ''}]},
  'textDocument/didClose': {textDocument: {uri: 'file:///b.md'}},
  'textDocument/didSave': {textDocument},
  'workspace/didChangeWatchedFiles': {changes: []},
  'workspace/didChangeConfiguration': {settings: {}},
  'workspace/didChangeWorkspaceFolders': {event: {added: [], removed: []}},
  '$/cancelRequest': {id: 999},
  '$/setTrace': {value: 'off'},
  '$/progress': {token: 1, value: {}},
  'window/workDoneProgress/cancel': {token: 1},
  initialized: {}
}
const bad = [null, 7, -1, 1e300, '', 'x', true, [], {}, [null]]

/** Every way to spoil one value of a message. */
function* spoiled(value: unknown): Generator<unknown> {
  yield* bad
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
    yield others
    for (const own of spoiled(inner)) yield Array.isArray(value) ? [own] : {...others, [key]: own}
  }
}

let client: Client

beforeAll(async () => {
  client = await connect(tmpdir())
  await client.open(uri, flawed)
}, timeout)

afterAll(async () => {
  expect(await quit(client)).toBe(0)
})

test('parameters that are not as the protocol says are answered with an error, and the server goes on', {timeout}, async () => {
  await expect(client.connection.sendRequest('textDocument/hover', {textDocument: {uri: null}, position})).rejects.toThrow(
    'Unexpected null for `textDocument.uri` of `textDocument/hover`, expected string'
  )
  for (const [method, params] of Object.entries(requests))
    await Promise.all([...spoiled(params)].map((own) => client.connection.sendRequest(method, own).catch(() => undefined)))
  for (const [method, params] of Object.entries(notifications)) for (const own of spoiled(params)) await client.connection.sendNotification(method, own)
  const far = {line: 2 ** 31, character: 2 ** 31}
  expect(await client.connection.sendRequest('textDocument/hover', {textDocument, position: far})).toBeNull()
  expect(client.stderr()).toBe('')
})

test('a document that opens with `uri: null` is said, and the next one is linted', {timeout}, async () => {
  await client.connection.sendNotification('textDocument/didOpen', {textDocument: {uri: null, languageId: 'markdown', version: 1, text: flawed}})
  const next = 'file:///postmortems/next.md'
  client.send(next, flawed)
  let published = await client.published()
  while (published.uri !== next) published = await client.published()
  expect(published.diagnostics).toHaveLength(1)
  expect(client.log.join('\n')).toContain('Unexpected null for `textDocument.uri` of `textDocument/didOpen`, expected string')
})

async function ended(input: string): Promise<{code: number | null; err: string; out: string}> {
  const server: ChildProcess = spawn(process.execPath, [bin, 'lsp', '--stdio'], {stdio: 'pipe'})
  let err = ''
  let out = ''
  server.stderr?.on('data', (chunk) => (err += String(chunk)))
  server.stdout?.on('data', (chunk) => (out += String(chunk)))
  server.stdin?.write(input)
  await once(server, 'close')
  return {code: server.exitCode, err, out}
}

test.each([
  ['Content-Length: abc\r\n\r\n{}', 'a header has no `Content-Length` in bytes'],
  ['Content-Length: -5\r\n\r\n{}', 'a header has no `Content-Length` in bytes'],
  ['Content-Type: x\r\n\r\n{}', 'a header has no `Content-Length` in bytes'],
  ['Content-Length: 99999999999\r\n\r\n{}', 'a message of 99999999999 bytes is longer than 67108864'],
  ['x'.repeat(5000), 'a header is longer than 4096 bytes']
])('a broken header ends the server with one sentence: %j', {timeout}, async (input, words) => {
  expect(await ended(input)).toEqual({code: 2, err: `postmortem-lint: cannot read the messages of the editor: ${words}\n`, out: ''})
})

test('a message that is no JSON is answered with an error, and the next one is read', {timeout}, async () => {
  const framed = (text: string): string => `Content-Length: ${text.length}\r\n\r\n${text}`
  const requests = ['{', '[]', 'null', '{"id":{},"method":"x"}', '{"jsonrpc":"2.0","id":1,"method":"shutdown"}', '{"jsonrpc":"2.0","method":"exit"}']
  const {code, err, out} = await ended(requests.map(framed).join(''))
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out.match(/"code":-32700/g)).toHaveLength(4)
})
