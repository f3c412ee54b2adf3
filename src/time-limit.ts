import {Script} from 'node:vm'

/** Milliseconds that a document may take: one of 1 MB takes two thousand. */
const mostMilliseconds = 10_000

/** A document that takes so long that it is given up. */
export class TimeError extends Error {
  constructor(milliseconds: number) {
    super(`takes longer than ${milliseconds / 1000} seconds and is given up`)
    this.name = 'TimeError'
  }
}

let work: (() => unknown) | undefined
const key = Symbol.for('postmortem-lint: work under a time limit')
let script: Script | undefined

/** Runs a function and gives what it returns; throws TimeError when it takes longer than a number of milliseconds. What it awaits is not counted. */
export function withinTime<Result>(run: () => Result, milliseconds = mostMilliseconds): Result {
  // Within another one, that one ends it.
  if (work) return run()
  // Node interrupts a thread only in a script that is given a time; this one is constant, and calls back.
  script ??= prepare()
  const results: Result[] = []
  work = () => results.push(run())
  try {
    script.runInThisContext({timeout: milliseconds})
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeError(milliseconds) : error
  } finally {
    work = undefined
  }
  for (const result of results) return result
  throw new TimeError(milliseconds)
}

function prepare(): Script {
  Object.defineProperty(globalThis, key, {value: () => work?.(), configurable: true})
  return new Script(`globalThis[Symbol.for(${JSON.stringify(key.description)})]()`)
}
