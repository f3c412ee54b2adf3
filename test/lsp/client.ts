import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node'
import type {CodeAction, Diagnostic, InitializeResult, PublishDiagnosticsParams, Range, TextEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'

/** What an editor can do and has open, where a test cares. */
export interface Editor {
  readonly capabilities?: object
  readonly initialize?: object
  /** Answers to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, unknown>>
}

/** An editor's end of the protocol, as far as the tests need one. */
export interface Client {
  readonly connection: MessageConnection
  readonly server: ChildProcess
  readonly initialized: InitializeResult
  /** Methods of all requests that the server made. */
  readonly asked: readonly string[]
  /** All that the server logged. */
  readonly log: readonly string[]
  /** Everything that the server wrote to standard error. */
  stderr(): string
  open(path: string, text: string, languageId?: string): Promise<PublishDiagnosticsParams>
  /** Sends a document without waiting for diagnostics. */
  send(path: string, text: string, languageId?: string): string
  change(uri: string, changes: ReadonlyArray<{readonly range?: Range; readonly text: string}>): Promise<PublishDiagnosticsParams>
  /** The next diagnostics that the server sends. */
  published(): Promise<PublishDiagnosticsParams>
  actions(uri: string, range: Range, diagnostics?: readonly Diagnostic[], only?: readonly string[]): Promise<CodeAction[]>
}

/** The built command line. */
export const bin = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))

/** Starts a language server and greets it as an editor does; it ends with `quit`, else with the tests. */
export async function connect(cwd: string, command: readonly string[] = [bin, 'lsp', '--stdio'], editor: Editor = {}): Promise<Client> {
  const server = spawn(process.execPath, command, {cwd, stdio: 'pipe'})
  let stderr = ''
  server.stderr.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const log: string[] = []
  const queue: PublishDiagnosticsParams[] = []
  const waiting: Array<(params: PublishDiagnosticsParams) => void> = []
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    const next = waiting.shift()
    if (next) next(params)
    else queue.push(params)
  })
  connection.onNotification('window/logMessage', ({message}: {message: string}) => {
    log.push(message)
  })
  const asked: string[] = []
  connection.onRequest((method) => {
    asked.push(method)
    return editor.answers?.[method] ?? null
  })
  connection.listen()
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: String(pathToFileURL(cwd)),
    workspaceFolders: [{uri: String(pathToFileURL(cwd)), name: 'postmortems'}],
    capabilities: editor.capabilities ?? {},
    ...editor.initialize
  })
  await connection.sendNotification('initialized', {})
  const published = (): Promise<PublishDiagnosticsParams> => {
    const known = queue.shift()
    return known ? Promise.resolve(known) : new Promise((resolve) => waiting.push(resolve))
  }
  const versions = new Map<string, number>()
  const send = (path: string, text: string, languageId = 'markdown'): string => {
    const uri = path.includes(':') ? path : String(pathToFileURL(`${cwd}/${path}`))
    versions.set(uri, 1)
    connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
    return uri
  }
  return {
    connection,
    server,
    initialized,
    asked,
    log,
    stderr: () => stderr,
    send,
    open(path, text, languageId) {
      send(path, text, languageId)
      return published()
    },
    change(uri, contentChanges) {
      const version = (versions.get(uri) ?? 0) + 1
      versions.set(uri, version)
      connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
      return published()
    },
    published,
    actions: async (uri, range, diagnostics = [], only = undefined) =>
      (await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: {uri},
        range,
        context: {diagnostics, ...(only ? {only} : {})}
      })) ?? []
  }
}

/** Ends a server as an editor does and gives its exit status. */
export async function quit({connection, server}: Client): Promise<number | null> {
  const ended = once(server, 'exit')
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await ended
  return server.exitCode
}

/** Applies the edits of an action or of formatting to a text, as an editor does. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('untitled:', 'markdown', 1, text), [...edits])
}

/** The edits of an action, in either form of the protocol. */
export function editsOf({edit}: CodeAction): readonly TextEdit[] {
  const [change] = edit?.documentChanges ?? []
  if (change && 'edits' in change) return change.edits.filter((own): own is TextEdit => 'newText' in own)
  return Object.values(edit?.changes ?? {}).flat()
}

/** The words of a text under a range, as an editor counts them. */
export function wordsAt(text: string, range: Range): string {
  return TextDocument.create('untitled:', 'markdown', 1, text).getText(range)
}
