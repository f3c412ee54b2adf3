import {basename, dirname, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {repositoryRoot} from '../git-ignore.ts'
import {type LintResult, lint} from '../processor.ts'
import {type Positions, positionsOf} from './positions.ts'

/** An open document as it was linted at one version. */
export interface OpenDocument {
  readonly uri: string
  readonly version: number
  readonly path: string
  readonly result: LintResult
  readonly positions: Positions
}

/** Why an open document could not be linted at one version. */
export interface FailedDocument {
  readonly version: number
  readonly reason: string
}

/** Lints open documents, each version once. */
export interface Reader {
  /** Gives the document as linted; undefined for a document that is not read at all. */
  read(document: TextDocument): OpenDocument | FailedDocument | undefined
  forget(uri: string): void
}

/** Makes a reader; `onFailure` is told of every document that could not be linted, once for each version. */
export function createReader(folders: readonly string[], onFailure: (path: string, error: unknown) => void): Reader {
  const known = new Map<string, OpenDocument | FailedDocument>()
  const lintOnce = (document: TextDocument): OpenDocument | FailedDocument => {
    const {uri, version} = document
    const path = pathOf(uri, folders)
    try {
      return {uri, version, path, result: lint(document.getText(), {path}), positions: positionsOf(document)}
    } catch (error) {
      onFailure(path, error)
      return {version, reason: error instanceof Error ? error.message : String(error)}
    }
  }
  return {
    read(document) {
      // Of MDX the command line reads nothing either.
      if (document.languageId === 'mdx' || document.uri.toLowerCase().endsWith('.mdx')) return undefined
      let found = known.get(document.uri)
      if (found?.version !== document.version) {
        found = lintOnce(document)
        known.set(document.uri, found)
      }
      return found
    },
    forget: (uri) => known.delete(uri)
  }
}

/** Gives the path by which a document is recognised: from its repository down, else from the editor's folder, else with its own folder. */
export function pathOf(uri: string, folders: readonly string[]): string {
  const path = filePath(uri)
  if (path === undefined) return basename(uri)
  const folder = folders.map(filePath).find((own) => own !== undefined && path.startsWith(own.endsWith(sep) ? own : own + sep))
  return relative(repositoryRoot(dirname(path)) ?? folder ?? dirname(dirname(path)), path)
}

/** Documents that were never saved, or lie on another machine, have no path. */
function filePath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
