import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import process from 'node:process'
import {escapeControls} from '../reporters/escape.ts'
import type {RunOptions} from '../run.ts'
import {parseShard} from '../shard.ts'
import {type Io, UsageError} from './io.ts'

/** What `lint` is told about runs over many files. */
export interface ScaleArguments {
  readonly threads?: number | undefined
  /** "2/5" */
  readonly shard?: string | undefined
  readonly cache: boolean
  readonly cacheLocation: string
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
  const {openCache} = await import('../cache.ts')
  return {threads, shard, cache: openCache(resolve(io.cwd, cacheLocation), options, (text) => io.stderr.write(`postmortem-lint: ${escapeControls(text)}\n`))}
}

/** Whether Node's permission model, where it is used, allows threads: without them all is done in one. */
function mayStartThreads(): boolean {
  return process.permission === undefined || process.permission.has('worker')
}
