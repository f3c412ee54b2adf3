import {inspect} from 'node:util'
import {ConfigError, mistakeLine} from '../config/config-error.ts'
import {BaselineError} from '../lint/baseline/error.ts'
import {count} from '../report/summary.ts'
import {escapeControls} from '../text/escape.ts'
import {UsageError} from './io.ts'

/** Words an error for the person who called the program; with `debug`, where in the program it arose. */
export function errorText(error: unknown, debug: boolean): string {
  if (error instanceof ConfigError) {
    const {mistakes} = error
    return [
      `postmortem-lint: ${count(mistakes.length, 'mistake')} in the configuration, nothing was read`,
      ...mistakes.map((own) => escapeControls(mistakeLine(own)))
    ].join('\n')
  }
  if (debug) return inspect(error)
  // Each mistake in a file stands on a line of its own.
  if (error instanceof BaselineError) return `postmortem-lint: ${error.lines.map(escapeControls).join('\n')}`
  const text = escapeControls(error instanceof Error ? error.message : String(error))
  return error instanceof UsageError ? `postmortem-lint: ${text}\n\`postmortem-lint --help\` shows how it is called` : `postmortem-lint: ${text}`
}
