import {reasonOf} from '../files/find.ts'
import type {Io, Status} from './io.ts'

/** Gives the exit status for standard output that takes no more, and says why. */
export function statusOf(error: Error, stderr: Io['stderr']): Status {
  // A reader that stops reading ("… | head") is no failure.
  if ('code' in error && error.code === 'EPIPE') return 0
  stderr.write(`postmortem-lint: standard output cannot be written: ${reasonOf(error)}\n`)
  return 2
}
