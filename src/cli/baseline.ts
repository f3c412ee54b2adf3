import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {reasonOf} from '../files/find.ts'
import {homesOf, writesOut} from '../files/leads-out.ts'
import {replaceFile} from '../files/replace.ts'
import {writeWhole} from '../files/write-whole.ts'
import {type Baseline, baselineText, folderOf, nameIn} from '../lint/baseline/baseline.ts'
import {BaselineError} from '../lint/baseline/error.ts'
import {type KnownFinding, without} from '../lint/baseline/known.ts'
import {loadBaseline} from '../lint/baseline/load.ts'
import {count} from '../report/summary.ts'
import {type LintRun, lintPaths} from '../run/run.ts'
import {goneFrom, type Stale, staleOf} from '../run/stale.ts'
import {escapeControls} from '../text/escape.ts'
import {writeStale} from './changes.ts'
import {readInputArguments} from './input.ts'
import type {Io, Status} from './io.ts'
import {writeFailures} from './lint.ts'

/** What `baseline` is told. */
export interface BaselineArguments {
  readonly action: 'update' | 'prune' | 'check'
  readonly paths: readonly string[]
  readonly all: boolean
  /** `false` for `--no-config`. */
  readonly config?: string | boolean | undefined
  readonly baseline: string
  readonly prune: boolean
  readonly verbose: boolean
  readonly debug: boolean
}

/** Updates the baseline, removes findings that no longer occur from it, or lists them. */
export async function baselineCommand(args: BaselineArguments, io: Io): Promise<Status> {
  const {baseline: path, debug} = args
  const {paths, options} = await readInputArguments({...args, stdin: false}, io)
  const absolute = resolve(io.cwd, path)
  const action = args.action === 'update' && args.prune ? 'prune' : args.action
  // The first one is written where there is none; a broken one is not overwritten.
  const old: Baseline = action === 'update' && !existsSync(absolute) ? {path, folder: folderOf(absolute), files: new Map()} : await loadBaseline(path, io.cwd)
  const run = await lintPaths(paths, {
    ...options,
    baseline: old,
    keep: new Set(['found']),
    onlyPostmortems: true
  })
  const stale = staleOf(run, old, paths, io.cwd)
  if (action === 'check') writeStale(stale, {path, verbose: args.verbose}, io)
  const files = action === 'update' ? updated(run, old, paths, io.cwd) : pruned(old, stale)
  if (action !== 'check') await writeBaseline(absolute, path, {before: old.files, after: files}, io.cwd)
  const words = action === 'check' ? checkSummary(old.files, stale) : summary(old.files, files)
  io.stdout.write(`${escapeControls(`${path}: ${words}`)}\n`)
  writeFailures(run.failures, debug, io)
  if (run.failures.length > 0) return 2
  return action === 'check' && stale.length > 0 ? 1 : 0
}

type Files = Baseline['files']

/** Writes the file, whole or not at all, if anything in it is to change. */
async function writeBaseline(absolute: string, path: string, {before, after}: {readonly before: Files; readonly after: Files}, cwd: string): Promise<void> {
  const text = baselineText(after)
  try {
    const reason = writesOut(absolute, homesOf(cwd))
    if (reason !== undefined) throw new Error(reason)
    if (!existsSync(absolute)) await writeWhole(absolute, text)
    else if (text !== baselineText(before)) await replaceFile(absolute, Buffer.from(text), readFileSync(absolute))
  } catch (error) {
    throw new BaselineError(`the baseline \`${path}\` cannot be written: ${reasonOf(error)}`)
  }
}

/** What is found now in the documents that were linted; what is known of others stays, as long as they are there. */
function updated({linted, passedOver}: LintRun, old: Baseline, paths: readonly string[], cwd: string): Files {
  const name = (path: string): string => nameIn(old, resolve(cwd, path))
  const files = new Map(old.files)
  for (const own of [...goneFrom(paths, old, cwd).map((gone) => gone.name), ...passedOver.map(({path}) => name(path))]) files.delete(own)
  for (const {path, found = []} of linted) files.set(name(path), found)
  return files
}

function pruned({files}: Baseline, stale: readonly Stale[]): Files {
  const gone = new Map(stale.map((own) => [own.name, own.list]))
  return new Map([...files].map(([name, list]): [string, readonly KnownFinding[]] => [name, without(list, gone.get(name) ?? [])]))
}

/** Says how many findings are known, and how many of them are no longer found. */
function checkSummary(files: Files, stale: readonly Stale[]): string {
  const gone = totalOf(stale.map(({list}) => list))
  return `${knownWords(files)}, ${gone === 0 ? 'all still found' : `${gone} no longer found`}`
}

function knownWords(files: Files): string {
  const lists = [...files.values()].filter((list) => list.length > 0)
  return `${count(totalOf(lists), 'known finding')} in ${count(lists.length, 'file')}`
}

/** Says how many findings are known, and how many more or less than before. */
function summary(before: Files, after: Files): string {
  const known = knownWords(after)
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const added = names.reduce((sum, name) => sum + totalOf([without(after.get(name) ?? [], before.get(name) ?? [])]), 0)
  const removed = names.reduce((sum, name) => sum + totalOf([without(before.get(name) ?? [], after.get(name) ?? [])]), 0)
  return added + removed === 0 ? `${known}, unchanged` : `${known}: ${added} added, ${removed} removed`
}

function totalOf(lists: Iterable<readonly KnownFinding[]>): number {
  return [...lists].flat().reduce((sum, known) => sum + known.count, 0)
}
