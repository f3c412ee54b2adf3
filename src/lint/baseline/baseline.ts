import {basename, dirname, join, relative, sep} from 'node:path'
import {realPath} from '../../files/real-path.ts'
import {toJson} from '../../text/escape.ts'
import type {KnownFinding} from './known.ts'

/** Name of the file where none is given. */
export const defaultName = '.postmortemlint-baseline.json'

/** The findings that a project knows of, by document. */
export interface Baseline {
  /** The file as it is called in messages. */
  readonly path: string
  /** The folder that paths in it are relative to, without links. */
  readonly folder: string
  /** By path relative to the folder, with slashes. */
  readonly files: ReadonlyMap<string, readonly KnownFinding[]>
}

/** Gives the folder that the paths of a baseline are relative to: the one its file is in. */
export function folderOf(absolute: string): string {
  return realPath(dirname(absolute))
}

/** Gives what a baseline calls a document. */
export function nameIn({folder}: Pick<Baseline, 'folder'>, absolute: string): string {
  // A document that is a link is known by where it stands.
  const path = join(realPath(dirname(absolute)), basename(absolute))
  return relative(folder, path).split(sep).join('/')
}

/** Gives what a baseline knows of a document. */
export function knownIn(baseline: Baseline, absolute: string): readonly KnownFinding[] {
  return baseline.files.get(nameIn(baseline, absolute)) ?? []
}

/** Writes a baseline as JSON: sorted, one finding a line, so that changes are easy to read and to merge. */
export function baselineText(files: ReadonlyMap<string, readonly KnownFinding[]>): string {
  const sorted = [...files].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const blocks = sorted.map(([path, list]) => `    ${toJson(path)}: [\n${list.map((known) => `      ${lineOf(known)}`).join(',\n')}\n    ]`)
  return `{\n  "version": 1,\n  "files": {${blocks.length > 0 ? `\n${blocks.join(',\n')}\n  ` : ''}}\n}\n`
}

function lineOf({rule, section, text, whole, count}: KnownFinding): string {
  const fields = {rule, section, text, ...(whole && section !== '' ? {whole} : {}), count}
  return `{${Object.entries(fields)
    .map(([name, value]) => `${toJson(name)}: ${toJson(value)}`)
    .join(', ')}}`
}
