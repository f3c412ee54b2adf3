import {Tinypool} from 'tinypool'
import {configText} from './config/document-config.ts'
import {reasonOf} from './discover.ts'
import type {LintFileOptions, Outcome} from './lint-file.ts'
import type {ConfiguredFile} from './read-file.ts'
import type {Task} from './worker.ts'

/** Where the code of a worker thread is, and how many there are to be. */
export interface Threads {
  readonly worker: URL
  readonly count: number
  /** What one thread may need; a document that needs more is given up. */
  readonly memoryMegabytes?: number | undefined
}

/** Files that a thread gets at once: enough that handing them over costs little, few enough that all threads end together. */
const batchSize = 16
/** Batches under way for each thread. */
const ahead = 3

/** Lints files in worker threads and gives what became of each, in their order. A file whose thread dies is a failure, and the others are linted. */
export async function* lintInThreads(
  files: Iterable<ConfiguredFile>,
  options: LintFileOptions,
  {worker, count, memoryMegabytes = 1024}: Threads
): AsyncGenerator<Outcome> {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: count,
    maxThreads: count,
    resourceLimits: {maxOldGenerationSizeMb: memoryMegabytes}
  })
  const run: Run = (batch) => pool.run(taskOf(batch, options))
  const under: Array<Promise<readonly Outcome[]>> = []
  try {
    for (const batch of batchesOf(files)) {
      under.push(orOneByOne(batch, run, memoryMegabytes))
      if (under.length >= count * ahead) yield* (await under.shift()) ?? []
    }
    while (under.length > 0) yield* (await under.shift()) ?? []
  } finally {
    await pool.destroy()
  }
}

function* batchesOf(files: Iterable<ConfiguredFile>): Generator<readonly ConfiguredFile[]> {
  let batch: ConfiguredFile[] = []
  for (const file of files) {
    batch.push(file)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

type Run = (batch: readonly ConfiguredFile[]) => Promise<readonly Outcome[]>

/** Runs a batch; when its thread dies, its files run alone, so that only the one to blame is lost. */
async function orOneByOne(batch: readonly ConfiguredFile[], run: Run, memoryMegabytes: number): Promise<readonly Outcome[]> {
  try {
    return await run(batch)
  } catch {
    const outcomes: Outcome[] = []
    for (const file of batch) {
      try {
        outcomes.push(...(await run([file])))
      } catch (error) {
        const tooBig = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        outcomes.push([
          {path: file.path, reason: tooBig ? `needs more than ${memoryMegabytes} MB of memory to be read` : `ended its thread: ${reasonOf(error)}`, error}
        ])
      }
    }
    return outcomes
  }
}

function taskOf(batch: readonly ConfiguredFile[], {keep, onlyPostmortems = false, forCache = false}: LintFileOptions): Task {
  return {
    files: batch.map(({config: _, ...file}) => file),
    configs: batch.map(({config}) => configText(config)),
    keep: [...(keep ?? [])],
    onlyPostmortems,
    forCache
  }
}
