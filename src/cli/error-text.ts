import {inspect} from 'node:util'
import {escapeControls} from '../reporters/escape.ts'
import {UsageError} from './io.ts'

/** Words an error for the person who called the program; with `debug`, where in the program it arose. */
export function errorText(error: unknown, debug: boolean): string {
  if (debug) return inspect(error)
  const text = escapeControls(error instanceof Error ? error.message : String(error))
  return error instanceof UsageError ? `postmortem-lint: ${text}\n\`postmortem-lint --help\` shows how it is called` : `postmortem-lint: ${text}`
}
