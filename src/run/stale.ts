import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {divideWords, pathGlobOf} from '../files/path-glob.ts'
import {pathBelow} from '../files/real-path.ts'
import {type Baseline, nameIn} from '../lint/baseline/baseline.ts'
import type {KnownFinding} from '../lint/baseline/known.ts'
import type {LintRun} from './run.ts'

/** What a baseline knows of one document and is found no more. */
export interface Stale {
  /** The document as the baseline calls it. */
  readonly name: string
  /** Whether the document itself is gone. */
  readonly gone: boolean
  readonly list: readonly KnownFinding[]
}

/** Finds what a baseline knows and a run did not find: in the documents that were linted, and in those that are gone from where it looked. */
export function staleOf({linted}: Pick<LintRun, 'linted'>, baseline: Baseline, paths: readonly string[], cwd: string): readonly Stale[] {
  const mended = linted.flatMap(({path, stale = []}) => (stale.length > 0 ? [{name: nameIn(baseline, resolve(cwd, path)), gone: false, list: stale}] : []))
  return [...mended, ...goneFrom(paths, baseline, cwd)].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Finds the documents of a baseline below some paths that are no more. */
export function goneFrom(paths: readonly string[], baseline: Baseline, cwd: string): readonly Stale[] {
  const {named, isTaken} = divideWords(paths, cwd)
  const globs = named.flatMap((path) => pathGlobOf(path, cwd) ?? [])
  const folders = named.flatMap((path) => (pathGlobOf(path, cwd) ? [] : [join(baseline.folder, nameIn(baseline, resolve(cwd, path, 'x')), '..')]))
  return [...baseline.files].flatMap(([name, list]) => {
    const absolute = join(baseline.folder, name)
    const looked = !isTaken(absolute) && (globs.some(({test}) => test(absolute)) || folders.some((folder) => pathBelow(folder, absolute) !== undefined))
    return looked && !existsSync(absolute) ? [{name, gone: true, list}] : []
  })
}
