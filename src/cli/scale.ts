import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {escapeControls} from '../reporters/escape.ts'
import type {RunOptions} from '../run.ts'
import {type Io, UsageError} from './io.ts'

/** What `lint` is told about runs over many files. */
export interface ScaleArguments {
  readonly threads?: number | undefined
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
): Promise<Pick<RunOptions, 'threads' | 'cache'>> {
  const {threads: count = Math.min(availableParallelism(), mostThreads), cache, cacheLocation, fix, fixDryRun} = args
  if (!(Number.isInteger(count) && count >= 1)) throw new UsageError('`--threads` needs a whole number from 1')
  const threads = io.worker && {worker: io.worker, count}
  if (!cache || fix || fixDryRun || options.input) return {threads}
  const {openCache} = await import('../cache.ts')
  return {threads, cache: openCache(resolve(io.cwd, cacheLocation), options, (text) => io.stderr.write(`postmortem-lint: ${escapeControls(text)}\n`))}
}
