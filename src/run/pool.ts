import {Tinypool} from 'tinypool'
import {configJson} from '../config/document-config.ts'
import {reasonOf} from '../files/find.ts'
import {type LintFileOptions, lintFile, type Outcome} from '../lint/lint-file.ts'
import type {ConfiguredFile} from '../lint/read-file.ts'
import type {Task} from './worker.ts'

/** Where the code of a worker thread is, and how many there are to be. */
export interface Threads {
  readonly worker: URL
  readonly count: number
  /** Files to lint for which threads are started: with fewer, one is done before others are warm. */
  readonly fewest?: number | undefined
  /** What one thread may need; a document that needs more is given up. */
  readonly memoryMegabytes?: number | undefined
}

/** Files that a thread gets at once: enough that handing them over costs little, few enough that all threads end together. */
const batchSize = 6
/** Batches under way for each thread. */
const ahead = 2
/** What is larger is read in a thread of its own: one that runs out of memory ends alone, and this one with all others. */
const mostBytesHere = 128 * 1024

/** A place in the order of files, with what became of them when that is known. */
interface Place {
  outcomes?: readonly Outcome[] | undefined
  readonly done?: Promise<void>
}

/**
 * Lints files in this thread, and in worker threads as soon as they are ready, and gives what became of each, in their order. A file
 * whose thread dies is a failure, and the others are linted.
 */
export async function* lintInThreads(
  files: Iterable<ConfiguredFile>,
  options: LintFileOptions,
  {worker, count, fewest = 1, memoryMegabytes = 1024}: Threads
): AsyncGenerator<Outcome> {
  const queue = queueOf(files)
  if (queue.fill(fewest) < fewest) {
    for (let file = queue.take(); file; file = queue.take()) yield await lintFile(file, options)
    return
  }
  const workers = count - 1
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: {maxOldGenerationSizeMb: memoryMegabytes}
  })
  const run: Run = (batch) => pool.run(taskOf(batch, options))
  let ready = 0
  let underWay = 0
  const places: Place[] = []
  const handOver = (batch: readonly ConfiguredFile[]): void => {
    const place: Place = {
      done: orOneByOne(batch, run, memoryMegabytes).then((outcomes) => {
        place.outcomes = outcomes
        underWay--
      })
    }
    underWay++
    places.push(place)
  }
  try {
    // A thread is ready when it has done nothing.
    for (let index = 0; index < workers; index++) void run([]).then(() => ready++, ignore)
    for (let file = queue.take(); file; file = queue.take()) {
      if ((file.bytes?.length ?? 0) > mostBytesHere) {
        while (underWay >= workers * ahead) await places.find(({outcomes}) => !outcomes)?.done
        handOver([file])
      } else if (underWay < ready * ahead) handOver([file, ...queue.takeMany(batchSize - 1)])
      else places.push({outcomes: [await lintFile(file, options)]})
      // What others are done with comes in between.
      await turn()
      yield* settled(places)
    }
    for (let place = places.shift(); place; place = places.shift()) {
      await place.done
      yield* place.outcomes ?? []
    }
  } finally {
    await pool.destroy()
  }
}

function ignore(): void {}

/** Lets go of the thread for as long as others have something for it. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function* settled(places: Place[]): Generator<Outcome> {
  let count = 0
  for (; places[count]?.outcomes; count++) yield* places[count]?.outcomes ?? []
  places.splice(0, count)
}

interface Queue {
  /** Finds files until so many wait, and gives how many do. */
  fill(count: number): number
  take(): ConfiguredFile | undefined
  takeMany(count: number): readonly ConfiguredFile[]
}

function queueOf(files: Iterable<ConfiguredFile>): Queue {
  const source = files[Symbol.iterator]()
  const waiting: ConfiguredFile[] = []
  const fill = (count: number): number => {
    while (waiting.length < count) {
      const {value, done} = source.next()
      if (done) break
      waiting.push(value)
    }
    return waiting.length
  }
  const takeMany = (count: number): readonly ConfiguredFile[] => {
    fill(count)
    return waiting.splice(0, count)
  }
  return {fill, takeMany, take: () => takeMany(1)[0]}
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

function taskOf(batch: readonly ConfiguredFile[], {keep, forCache = false, mostMilliseconds}: LintFileOptions): Task {
  return {
    files: batch.map(({config: _, ...file}) => file),
    configs: batch.map(({config}) => configJson(config)),
    keep: [...(keep ?? [])],
    forCache,
    mostMilliseconds
  }
}
