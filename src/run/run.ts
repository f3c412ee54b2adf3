import {resolve} from 'node:path'
import {ConfigError, type Mistake, mistakeLine} from '../config/config-error.ts'
import type {Configure, DocumentConfig} from '../config/document-config.ts'
import {namingOf} from '../config/naming.ts'
import {discover, type Failure, type FoundFile} from '../files/find.ts'
import type {ReadIgnoreFile} from '../files/git-ignore.ts'
import type {ReadSettings} from '../incident/model.ts'
import {type Baseline, knownIn} from '../lint/baseline/baseline.ts'
import {type LintFileOptions, lintFile, type Outcome} from '../lint/lint-file.ts'
import {type Linted, lintedOf, type Read} from '../lint/linted.ts'
import {type ConfiguredFile, type Document, readFileAs, sift} from '../lint/read-file.ts'
import type {RuleSettings} from '../rule/settings.ts'
import type {Cache} from './cache.ts'
import type {Threads} from './pool.ts'
import {isInShard, type Shard} from './shard.ts'

export type {Failure} from '../files/find.ts'

/** Options of a run. */
export interface RunOptions extends LintFileOptions {
  readonly cwd: string
  /** Worker threads for many files; without them, and with fixes, this thread does all the work. */
  readonly threads?: Threads | undefined
  readonly cache?: Cache | undefined
  /** The part of the files to lint; all files by default. */
  readonly shard?: Shard | undefined
  readonly settings?: ReadSettings | undefined
  readonly rules?: RuleSettings | undefined
  /** Gives each document's configuration, instead of `settings` and `rules`. If it throws for one document, no document is read. */
  readonly configure?: Configure | undefined
  /** A text to read instead of files. */
  readonly input?: {readonly path: string; readonly bytes: Uint8Array} | undefined
  /** Files to lint instead of those that match the paths. */
  readonly files?: ReadonlyArray<FoundFile | Failure> | undefined
  /** Reads the `.gitignore` files, if not from the disk. */
  readonly readIgnored?: ReadIgnoreFile | undefined
  /** Called for every finished file. */
  readonly see?: ((path: string) => void) | undefined
  /** Called with notices for the user that do not stop the run. */
  readonly say?: ((text: string) => void) | undefined
  /** Known findings, which are neither reported nor fixed. */
  readonly baseline?: Baseline | undefined
}

/** The outcome of all paths. */
export interface LintRun {
  readonly linted: readonly Linted[]
  /** Templates and documents that are not postmortems. */
  readonly passedOver: readonly Read[]
  readonly failures: readonly Failure[]
}

/** Lints all documents that match the paths, and fixes them if requested. A failure in one does not stop the others. */
export async function lintPaths(paths: readonly string[], options: RunOptions): Promise<LintRun> {
  const linted: Linted[] = []
  const passedOver: Read[] = []
  const failures: Failure[] = []
  for await (const outcome of outcomesOf(await filesOf(paths, options), options)) {
    for (const result of outcome) {
      options.see?.(result.path)
      if ('reason' in result) failures.push(result)
      else if ('packed' in result) linted.push(lintedOf(result))
      else passedOver.push(result)
    }
  }
  return {linted, passedOver, failures}
}

/** Gives the outcome of each file, in order: skipped, from the cache, or linted in this thread or others. */
async function* outcomesOf(files: ReadonlyArray<ConfiguredFile | Failure>, options: RunOptions): AsyncGenerator<Outcome> {
  const {cache, threads, fix} = options
  /** Outcomes from the first file that is not returned yet; undefined for files that are being linted. */
  const known: Array<Outcome | undefined> = []
  const waiting: ConfiguredFile[] = []
  /** Gives the files to lint, in turn. */
  function* work(): Generator<ConfiguredFile> {
    for (const file of files) {
      const own = 'reason' in file ? file : sift(file, options)
      const outcome = 'kind' in own || 'reason' in own ? [own] : cache && own.bytes && !fix ? cache.get(own, own.bytes) : undefined
      known.push(outcome)
      if (outcome || 'kind' in own || 'reason' in own) continue
      if (cache) waiting.push(own)
      // A file to fix is read when its turn comes.
      yield fix && !('reason' in file) ? file : own
    }
  }
  const lintFileOptions = {...options, onlyPostmortems: false, forCache: cache !== undefined}
  const inThreads = threads && threads.count > 1 && files.length >= fewestForThreads && !fix
  const linted = inThreads
    ? (await import('./pool.ts')).lintInThreads(work(), lintFileOptions, {fewest: fewestForThreads, ...threads})
    : lintOneByOne(work(), lintFileOptions)
  let next = 0
  for await (const outcome of linted) {
    for (let before = known[next]; before; before = known[++next]) yield before
    known.splice(0, ++next)
    next = 0
    const file = waiting.shift()
    if (cache && file?.bytes) cache.set(file, file.bytes, outcome)
    yield outcome
  }
  for (const outcome of known) yield outcome ?? []
}

/** With fewer files to lint, one thread is faster; with fewer files in total, the code that starts threads is not loaded. */
const fewestForThreads = 200

async function* lintOneByOne(files: Iterable<ConfiguredFile>, options: LintFileOptions): AsyncGenerator<Outcome> {
  for (const file of files) yield await lintFile(file, options)
}

/** Reads all documents that match the paths, one after the other, and gives the result of a function for each, or why it failed. */
export async function* eachDocument<Result>(
  paths: readonly string[],
  options: RunOptions,
  make: (document: Document, file: ConfiguredFile) => Result
): AsyncGenerator<Result | Failure | Read> {
  for (const file of await filesOf(paths, options)) yield 'reason' in file ? file : await readFileAs(file, options, make)
}

/** Finds the files that match the paths, and their configuration, before reading any: with a mistake in a configuration, nothing is linted. */
async function filesOf(
  paths: readonly string[],
  {cwd, input, files, readIgnored, shard, baseline, configure, say, settings = {}, rules = {}}: RunOptions
): Promise<ReadonlyArray<ConfiguredFile | Failure>> {
  const mistakes = new Map<string, Mistake>()
  const note = (error: ConfigError): void => {
    for (const mistake of error.mistakes) mistakes.set(mistakeLine(mistake), mistake)
  }
  const found: ReadonlyArray<FoundFile | Failure> = input
    ? [{path: input.path, absolute: '', named: true, bytes: input.bytes}]
    : (files ?? (await discover(paths, {cwd, say, readIgnored, naming: configure && namingOf(configure, note)})))
  const plain: DocumentConfig = {settings, rules, statusRules: {}, sources: []}
  const all: Array<ConfiguredFile | Failure> = []
  for (const entry of found) {
    if (shard && !isInShard(entry.path, cwd, shard)) continue
    if ('reason' in entry) {
      all.push(entry)
      continue
    }
    try {
      const absolute = resolve(cwd, entry.absolute || entry.path)
      const config = configure ? await configure(absolute) : plain
      all.push({...entry, config, known: baseline && knownIn(baseline, absolute)})
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      note(error)
    }
  }
  if (mistakes.size > 0) throw new ConfigError([...mistakes.values()])
  return all
}
