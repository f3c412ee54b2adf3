import {reasonOf} from '../files/find.ts'
import type {Io, Status} from './io.ts'

/** Gives the exit status after an error of standard output, and prints the reason. */
export function statusOf(error: Error, stderr: Io['stderr']): Status {
  // A reader that stops reading ("… | head") is not an error.
  if ('code' in error && error.code === 'EPIPE') return 0
  stderr.write(`postmortem-lint: standard output cannot be written: ${reasonOf(error)}\n`)
  return 2
}
