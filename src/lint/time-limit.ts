import process from 'node:process'
import {Script} from 'node:vm'

/** Time limit for a document in milliseconds: one of 1 MB takes two thousand. */
const mostMilliseconds = 10_000

/** A document that exceeds its time limit. */
export class TimeError extends Error {
  constructor(milliseconds: number) {
    super(`takes longer than ${milliseconds / 1000} seconds and was stopped`)
    this.name = 'TimeError'
  }
}

let work: (() => unknown) | undefined
const key = Symbol.for('postmortem-lint: work under a time limit')
let script: Script | undefined

/**
 * Runs a function and gives what it returns; throws TimeError if it takes longer than a number of milliseconds. Time spent in `await` is not
 * counted. If other processes use the processor for most of that time, it runs once more with twice the time.
 */
export function withinTime<Result>(run: () => Result, milliseconds = mostMilliseconds): Result {
  // An outer time limit applies to inner ones.
  if (work) return run()
  const before = process.cpuUsage()
  const results = attempt(run, milliseconds)
  const {user, system} = process.cpuUsage(before)
  const isStarved = results.length === 0 && user + system < milliseconds * 500
  for (const result of isStarved ? attempt(run, milliseconds * 2) : results) return result
  throw new TimeError(milliseconds)
}

/** Runs a function for at most a number of milliseconds, and gives its result, or nothing if it does not end. */
function attempt<Result>(run: () => Result, timeout: number): readonly Result[] {
  // Node interrupts a thread only in a script that is given a time; this one is constant, and calls back.
  script ??= prepare()
  const results: Result[] = []
  work = () => results.push(run())
  try {
    script.runInThisContext({timeout})
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')) throw error
  } finally {
    work = undefined
  }
  return results
}

function prepare(): Script {
  Object.defineProperty(globalThis, key, {value: () => work?.(), configurable: true})
  return new Script(`globalThis[Symbol.for(${JSON.stringify(key.description)})]()`)
}
