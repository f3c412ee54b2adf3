import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import process from 'node:process'
import {reasonOf} from '../files/find.ts'
import {homesOf, isInside, isLink, writesOut} from '../files/leads-out.ts'
import type {RunOptions} from '../run/run.ts'
import {parseShard} from '../run/shard.ts'
import {escapeControls} from '../text/escape.ts'
import {type Io, UsageError} from './io.ts'

/** What `lint` is told about runs over many files. */
export interface ScaleArguments {
  readonly threads?: number | undefined
  /** "2/5" */
  readonly shard?: string | undefined
  readonly cache: boolean
  readonly cacheLocation: string
  readonly configFrom?: string | undefined
  readonly fix: boolean
  readonly fixDryRun: boolean
}

/** More threads than these wait for each other's memory. */
const mostThreads = 8

/** Says how many threads there are, and opens the cache; files that are fixed are read anew, and one after the other. */
export async function readScaleArguments(
  args: ScaleArguments,
  options: Pick<RunOptions, 'keep' | 'onlyPostmortems' | 'input'>,
  io: Io
): Promise<Pick<RunOptions, 'threads' | 'cache' | 'shard'>> {
  const {threads: count = Math.min(availableParallelism(), mostThreads), cache, cacheLocation, fix, fixDryRun} = args
  if (!(Number.isInteger(count) && count >= 1)) throw new UsageError('`--threads` needs a whole number from 1')
  const shard = args.shard === undefined ? undefined : parseShard(args.shard)
  if (args.shard !== undefined && !shard) throw new UsageError('`--shard` needs a part and how many there are, as `2/5`')
  const threads = io.worker && mayStartThreads() ? {worker: io.worker, count} : undefined
  if (!cache || fix || fixDryRun || options.input) return {threads, shard}
  const path = resolve(io.cwd, cacheLocation)
  const note = (text: string): unknown => io.stderr.write(`postmortem-lint: ${escapeControls(text)}\n`)
  const reason = await distrustOf(path, args, io)
  if (reason !== undefined) {
    note(`the cache is not used: ${reason}`)
    return {threads, shard}
  }
  const {openCache} = await import('../run/cache.ts')
  return {threads, shard, cache: openCache(path, options, note)}
}

/** Says in words why a cache is neither read nor written: a change that is to be judged may have brought it, or leads it elsewhere. */
async function distrustOf(path: string, {configFrom}: ScaleArguments, io: Io): Promise<string | undefined> {
  if (io.noCache !== undefined) return io.noCache
  if (configFrom !== undefined) return 'with `--config-from`, nothing that the change may have brought is trusted'
  const homes = homesOf(io.cwd)
  const reason = writesOut(path, homes)
  if (reason !== undefined) return reason
  if (isLink(path) && homes.some((home) => isInside(path, home))) return `\`${path}\` is a link`
  const {isTracked} = await import('../files/git/tracked.ts')
  try {
    return (await isTracked(path, io.env)) ? `git tracks \`${path}\`, so that any branch can bring another` : undefined
  } catch (error) {
    return `whether git tracks \`${path}\` is not known: ${reasonOf(error)}`
  }
}

/** Whether Node's permission model, where it is used, allows threads: without them all is done in one. */
function mayStartThreads(): boolean {
  return process.permission === undefined || process.permission.has('worker')
}
