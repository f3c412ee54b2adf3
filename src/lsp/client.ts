import {CodeActionKind, type InitializeParams, MarkupKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver'
import {fixAllKind} from './code-actions.ts'
import {triggers} from './completion.ts'
import {source} from './diagnostics.ts'

/** Capabilities of an editor that answers depend on. */
export interface Client {
  /** Folders that are open, as addresses. */
  readonly folders: readonly string[]
  /** Whether it requests diagnostics; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean
  /** Whether the server can make it request diagnostics again. */
  readonly asksAgain: boolean
  /** Whether it can watch files. */
  readonly watchesFiles: boolean
  /** Whether an edit may name the version of its document. */
  readonly versionedEdits: boolean
  readonly nestedSymbols: boolean
  readonly hoverKind: MarkupKind
  /** Whether completions may contain placeholders. */
  readonly snippets: boolean
}

/** Reads the capabilities of an editor from its first message. */
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

/** Gives the capabilities of the server for an editor. */
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
