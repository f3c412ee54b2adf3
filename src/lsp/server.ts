import {inspect} from 'node:util'
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type Message,
  ProposedFeatures,
  StreamMessageWriter,
  TextDocuments
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {configNames} from '../config/find.ts'
import {escapeControls} from '../text/escape.ts'
import {type Client, capabilitiesFor, clientOf} from './client.ts'
import {codeActionsOf} from './code-actions.ts'
import {completionsAt} from './completion.ts'
import {diagnosticsOf, source} from './diagnostics.ts'
import {foldsOf} from './folding.ts'
import {safeEdits} from './formatting.ts'
import {hoverAt} from './hover.ts'
import {paramsFault} from './messages.ts'
import {createReader, type OpenDocument, type Reader, type ReaderOptions} from './open-document.ts'
import {createMessageReader, type ProtocolError} from './reader.ts'
import {flatten, symbolsOf} from './symbols.ts'

type Connection = ProposedFeatures.Connection
type Documents = TextDocuments<TextDocument>

/** Gives an open document as linted; undefined when it is not open, or could not be linted. */
type Open = (uri: string) => Promise<OpenDocument | undefined>

/** Milliseconds without typing before a document is linted again. */
const pause = 50

/** What a server is told. */
export interface ServeOptions extends Pick<ReaderOptions, 'config'> {
  /** Is told why no more can be read: nothing where the editor said so before, `ended` where it did not, else an error. */
  end(reason: ProtocolError | 'ended' | undefined): void
}

/** Serves the language server protocol over two streams until the editor ends it. It asks the editor for no settings. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, {config, end}: ServeOptions): void {
  const connection = connect(input, output, end)
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize((params) => {
    const client = clientOf(params)
    const reader = createReader({
      folders: client.folders,
      config,
      onFailure: (path, error) => connection.console.error(`${source}: ${escapeControls(path)} could not be linted\n${inspect(error)}`)
    })
    const showAgain = client.pullsDiagnostics ? answerDiagnostics(connection, client, documents, reader) : pushDiagnostics(connection, documents, reader)
    watchConfiguration(connection, client, showAgain)
    const open: Open = async (uri) => {
      const before = documents.get(uri)
      if (before) await reader.prepare(before)
      const document = documents.get(uri)
      const found = document && reader.read(document)
      return found && 'result' in found ? found : undefined
    }
    answerEdits(connection, client, open)
    answerReadings(connection, client, open)
    return {capabilities: capabilitiesFor(client), serverInfo: {name: source}}
  })
  documents.listen(connection)
  connection.listen()
}

/** Opens the connection to an editor. A message that is not as the protocol says is answered with an error, or logged where it wants no answer. */
function connect(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, end: ServeOptions['end']): Connection {
  const writer = new StreamMessageWriter(output)
  let shutdown = false
  const reader = createMessageReader(input, {
    onBroken: end,
    onUnreadable: () => answerFault(null, 'Unexpected text, expected a message in JSON'),
    onEnd: () => end(shutdown ? undefined : 'ended'),
    takes(message) {
      const method = 'method' in message ? String(message.method) : ''
      const fault = paramsFault(method, 'params' in message ? message.params : undefined)
      shutdown ||= method === 'shutdown'
      if (fault === undefined) return true
      if ('id' in message) answerFault(message.id, fault)
      else connection.console.error(`${source}: ${escapeControls(fault)}`)
      return false
    }
  })
  const answerFault = (id: unknown, message: string): void => {
    const answer: Message & {readonly id: unknown; readonly error: object} = {jsonrpc: '2.0', id, error: {code: id === null ? -32_700 : -32_602, message}}
    void writer.write(answer)
  }
  const connection = createConnection(ProposedFeatures.all, reader, writer)
  return connection
}

/** Configuration files, as editors are asked to watch them. */
const watched = [...configNames, 'package.json'].map((name) => ({globPattern: `**/${name}`}))

/** Asks an editor that can watch files to say when configuration changes; others show what it means when a document changes. */
function watchConfiguration(connection: Connection, client: Client, changed: () => void): void {
  connection.onDidChangeWatchedFiles(changed)
  if (!client.watchesFiles) return
  connection.onInitialized(() => void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers: watched}))
}

/** Answers with diagnostics when it is asked for them. Gives what has the editor ask again. */
function answerDiagnostics(connection: Connection, client: Client, documents: Documents, reader: Reader): () => void {
  connection.languages.diagnostics.on(async ({textDocument}) => {
    const document = documents.get(textDocument.uri)
    if (document) await reader.prepare(document)
    return {kind: DocumentDiagnosticReportKind.Full, items: document ? diagnosticsOf(reader.read(document)) : []}
  })
  documents.onDidClose(({document}) => reader.forget(document.uri))
  return () => {
    if (client.asksAgain) connection.languages.diagnostics.refresh()
  }
}

/** Sends diagnostics when a document is opened, and when nothing was typed in it for a moment; takes them back when it is closed. Gives what sends all again. */
function pushDiagnostics(connection: Connection, documents: Documents, reader: Reader): () => void {
  const timers = new Map<string, NodeJS.Timeout | undefined>()
  const send = async (document: TextDocument): Promise<void> => {
    await reader.prepare(document)
    const {uri, version} = document
    // It may have been closed meanwhile.
    if (documents.get(uri) !== document) return
    connection.sendDiagnostics({uri, version, diagnostics: diagnosticsOf(reader.read(document))})
  }
  // Nobody waits for it, so that what it throws would end the server.
  const publish = (document: TextDocument): void => {
    send(document).catch((error: unknown) => connection.console.error(`${source}: ${escapeControls(document.uri)} could not be linted\n${inspect(error)}`))
  }
  documents.onDidChangeContent(({document}) => {
    // To be opened is a document's first change.
    const opened = !timers.has(document.uri)
    clearTimeout(timers.get(document.uri))
    timers.set(document.uri, opened ? undefined : setTimeout(publish, pause, document))
    if (opened) publish(document)
  })
  documents.onDidClose(({document: {uri}}) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    reader.forget(uri)
    connection.sendDiagnostics({uri, diagnostics: []})
  })
  return () => documents.all().forEach(publish)
}

/** Answers what editors ask to change in an open document; null where it could not be linted. */
function answerEdits(connection: Connection, client: Client, open: Open): void {
  connection.onCodeAction(async ({textDocument, range, context: {diagnostics, only}}) => {
    const document = await open(textDocument.uri)
    return document ? codeActionsOf(document, {range, diagnostics, only}, client.versionedEdits) : null
  })
  connection.onDocumentFormatting(async ({textDocument}) => {
    const document = await open(textDocument.uri)
    return document ? safeEdits(document).map(document.positions.editOf) : null
  })
}

/** Answers from how an open document was read; null where it is no account of an incident. */
function answerReadings(connection: Connection, client: Client, open: Open): void {
  const account: Open = async (uri) => {
    const document = await open(uri)
    return document?.result.incident.kind.is === 'other' ? undefined : document
  }
  connection.onHover(async ({textDocument, position}) => {
    const document = await account(textDocument.uri)
    const found = document && hoverAt(document.result.incident, document.positions.offsetAt(position))
    return found ? {contents: {kind: client.hoverKind, value: found.markdown}, range: document.positions.rangeOf(found.place)} : null
  })
  connection.onDocumentSymbol(async ({textDocument}) => {
    const document = await account(textDocument.uri)
    if (!document) return null
    const symbols = symbolsOf(document.result.incident, document.positions)
    return client.nestedSymbols ? symbols : flatten(symbols, document.uri)
  })
  connection.onFoldingRanges(async ({textDocument}) => {
    const document = await account(textDocument.uri)
    return document ? foldsOf(document.result.incident, document.positions) : null
  })
  connection.onCompletion(async ({textDocument, position}) => {
    const document = await account(textDocument.uri)
    return document ? completionsAt(document.result.incident, document.positions.offsetAt(position), document.positions, client.snippets) : null
  })
}
