import {inspect} from 'node:util'
import {nearest} from '../nearest.ts'
import {escapeControls} from '../reporters/escape.ts'
import {json} from '../reporters/json.ts'
import type {Reporter} from '../reporters/reporter.ts'
import {passedOverLine, stylish} from '../reporters/stylish.ts'
import {summaryOf, type Tally, tallyOf} from '../reporters/summary.ts'
import {type Failure, lintPaths} from '../run.ts'
import {type FixArguments, fixingOf} from './fix.ts'
import {type InputArguments, readInputArguments} from './input.ts'
import {type Io, isColored, type Status, UsageError} from './io.ts'

/** What `lint` is told. */
export interface LintArguments extends InputArguments, FixArguments {
  readonly format: 'stylish' | 'json'
  readonly quiet: boolean
  readonly verbose: boolean
  readonly debug: boolean
  readonly failOn: 'error' | 'warning' | 'never'
  readonly maxWarnings?: number | undefined
}

const reporters: Readonly<Record<LintArguments['format'], Reporter>> = {stylish, json}

/** Lints files and folders, fixes them where that is asked for, and writes the report. */
export async function lintCommand(args: LintArguments, io: Io): Promise<Status> {
  const {format, quiet, verbose, maxWarnings} = args
  if (maxWarnings !== undefined && !(maxWarnings >= 0)) throw new UsageError('`--max-warnings` needs a number from 0')
  const {paths, options} = await readInputArguments(args, io)
  const {fix, report, finish} = fixingOf(args, options.input, io)
  const run = await lintPaths(paths, {...options, fix})
  finish()
  if (args.fixDryRun) report.write(`${summaryOf(run, {quiet, dryRun: true})}\n`)
  else report.write(reporters[format](run, {cwd: io.cwd, color: isColored(args.color, {...io, isTTY: io.isTTY && report === io.stdout}), quiet, verbose}))
  if (format === 'json' || args.fixDryRun) for (const read of run.passedOver) if (read.named) io.stderr.write(`${passedOverLine(read)}\n`)
  writeFailures(run.failures, args.debug, io)
  if (run.failures.length > 0) return 2
  return isFailing(tallyOf(run), args) ? 1 : 0
}

function isFailing({errors, warnings}: Tally, {failOn, maxWarnings = Number.POSITIVE_INFINITY}: LintArguments): boolean {
  if (failOn === 'never') return false
  return errors > 0 || warnings > maxWarnings || (failOn === 'warning' && warnings > 0)
}

/** Writes which paths failed, and why; a path that looks like a command is said to. */
export function writeFailures(failures: readonly Failure[], debug: boolean, io: Io): void {
  for (const {path, reason, error} of failures) {
    const command = nearest(path, ['lint', 'inspect', 'explain', 'rules'])
    io.stderr.write(`${escapeControls(path)}: ${escapeControls(reason)}${command ? ` (did you mean the command \`${command}\`?)` : ''}\n`)
    if (debug && error !== undefined) io.stderr.write(`${inspect(error)}\n`)
  }
}
