import {basename, dirname, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {createLookup, type Lookup} from '../config/config-for.ts'
import type {DocumentConfig} from '../config/document-config.ts'
import {repositoryRoot} from '../files/git-ignore.ts'
import {isBelow} from '../files/real-path.ts'
import {type LintResult, lint} from '../lint/processor.ts'
import {withinTime} from '../lint/time-limit.ts'
import {type Positions, positionsOf} from './positions.ts'

/** The result of linting one version of an open document. */
export interface OpenDocument {
  readonly uri: string
  readonly version: number
  readonly path: string
  readonly result: LintResult
  readonly config: DocumentConfig
  readonly positions: Positions
}

/** Why an open document could not be linted at one version. */
export interface FailedDocument {
  readonly version: number
  readonly reason: string
  /** The configuration; undefined if the configuration is the reason. */
  readonly config?: DocumentConfig
}

/** A linter of open documents, which lints each version once for each configuration. */
export interface Reader {
  /** Gives the document as linted; undefined for a document that is not read. */
  read(document: TextDocument): OpenDocument | FailedDocument | undefined
  /** Loads what reading a document needs, so that reading does not wait. */
  prepare(document: TextDocument): Promise<void>
  forget(uri: string): void
}

/** Options of a reader. */
export interface ReaderOptions {
  readonly folders: readonly string[]
  /** Absolute path of a configuration file to use instead of the nearest one; `false` for none. */
  readonly config?: string | false | undefined
  /** Called for every document that could not be linted, once for each version. */
  onFailure(path: string, error: unknown): void
}

/** Makes a reader. */
export function createReader({folders, config, onFailure}: ReaderOptions): Reader {
  const known = new Map<string, OpenDocument | FailedDocument>()
  const lookup = lookupFor(folders, config)
  const lintOnce = (document: TextDocument, own: DocumentConfig): OpenDocument | FailedDocument => {
    const {uri, version} = document
    const path = pathOf(uri, folders)
    try {
      return {uri, version, path, config: own, result: withinTime(() => lint(document.getText(), {path, ...own})), positions: positionsOf(document)}
    } catch (error) {
      onFailure(path, error)
      return {version, config: own, reason: reasonOf(error)}
    }
  }
  const fail = (document: TextDocument, error: unknown): FailedDocument => {
    const {uri, version} = document
    const before = known.get(uri)
    const failed = {version, reason: reasonOf(error)}
    if (!before || !('reason' in before) || before.reason !== failed.reason) onFailure(pathOf(uri, folders), error)
    known.set(uri, failed)
    return failed
  }
  return {
    read(document) {
      const {uri, version, languageId} = document
      // The command line does not read MDX either.
      if (languageId === 'mdx' || uri.toLowerCase().endsWith('.mdx')) return undefined
      let own: DocumentConfig
      try {
        const path = filePath(uri)
        own = path === undefined ? plain : lookup(path).configFor(path)
      } catch (error) {
        return fail(document, error)
      }
      if (own.ignoredBy !== undefined) return undefined
      let found = known.get(uri)
      if (found?.version !== version || found.config !== own) {
        found = lintOnce(document, own)
        known.set(uri, found)
      }
      return found
    },
    async prepare({uri}) {
      const path = filePath(uri)
      if (path !== undefined) await lookup(path).prepare(path)
    },
    forget: (uri) => known.delete(uri)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Makes the lookup of configuration for documents: from their folder up to the root of their repository, else to the folder of the editor. */
function lookupFor(folders: readonly string[], config: string | false | undefined): (path: string) => Lookup {
  const lookups = new Map<string, Lookup>()
  return (path) => {
    const cwd = folderOf(path, folders) ?? dirname(path)
    const lookup = lookups.get(cwd) ?? createLookup({cwd, config})
    lookups.set(cwd, lookup)
    return lookup
  }
}

const plain: DocumentConfig = {settings: {}, rules: {}, statusRules: {}, sources: []}

/** Gives the path by which a document is recognised: relative to its repository, else to the folder of the editor, else with the name of its folder. */
export function pathOf(uri: string, folders: readonly string[]): string {
  const path = filePath(uri)
  if (path === undefined) return basename(uri)
  return relative(repositoryRoot(dirname(path)) ?? folderOf(path, folders) ?? dirname(dirname(path)), path)
}

function folderOf(path: string, folders: readonly string[]): string | undefined {
  return folders.map(filePath).find((own) => own !== undefined && isBelow(path, own))
}

/** Documents that were never saved, or are on another machine, have no path. */
function filePath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
