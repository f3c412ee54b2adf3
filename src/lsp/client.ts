import {CodeActionKind, type InitializeParams, MarkupKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver'
import {fixAllKind} from './code-actions.ts'
import {triggers} from './completion.ts'
import {source} from './diagnostics.ts'

/** What an editor said it can do, as far as answers depend on it. */
export interface Client {
  /** Folders that are open, as addresses. */
  readonly folders: readonly string[]
  /** Whether it asks for diagnostics; else they are sent to it. */
  readonly pullsDiagnostics: boolean
  /** Whether it can be told to ask for diagnostics again. */
  readonly asksAgain: boolean
  /** Whether it can be asked to watch files. */
  readonly watchesFiles: boolean
  /** Whether an edit may name the version of the document that it is for. */
  readonly versionedEdits: boolean
  readonly nestedSymbols: boolean
  readonly hoverKind: MarkupKind
  /** Whether completions may hold places to fill in. */
  readonly snippets: boolean
}

/** Reads what an editor can do from its first message. */
export function clientOf({workspaceFolders, rootUri, capabilities: {textDocument, workspace}}: InitializeParams): Client {
  const folders = workspaceFolders?.map(({uri}) => uri) ?? []
  const markdown = textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false
  return {
    folders: folders.length === 0 && rootUri ? [rootUri] : folders,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    asksAgain: workspace?.diagnostics?.refreshSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    hoverKind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false
  }
}

/** Gives what the server offers to an editor. */
export function capabilitiesFor({pullsDiagnostics}: Client): ServerCapabilities {
  return {
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
    documentFormattingProvider: true,
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    completionProvider: {triggerCharacters: [...triggers]},
    ...(pullsDiagnostics ? {diagnosticProvider: {identifier: source, interFileDependencies: false, workspaceDiagnostics: false}} : {})
  }
}
