import {basename, dirname, join, resolve} from 'node:path'
import {inspect} from 'node:util'
import {pathBelow, realPath} from '../files/real-path.ts'
import {type FormatName, formatOf} from '../report/formats.ts'
import type {ReportOptions} from '../report/reporter.ts'
import {passedOverLines, summaryOf, type Tally, tallyOf} from '../report/summary.ts'
import {type Failure, type LintRun, lintPaths} from '../run/run.ts'
import {staleOf} from '../run/stale.ts'
import {escapeControls} from '../text/escape.ts'
import {nearest} from '../text/nearest.ts'
import {type ChangeArguments, readChangeArguments, writeStale} from './changes.ts'
import {commandNames} from './command-names.ts'
import {type FixArguments, fixingOf} from './fix.ts'
import {type InputArguments, readInputArguments} from './input.ts'
import {type Io, isColored, type Status, UsageError} from './io.ts'
import {type Output, readOutputs, writeOutput, writePieces} from './output.ts'
import {createProgress} from './progress.ts'
import {readScaleArguments, type ScaleArguments} from './scale.ts'

/** What `lint` is told. */
export interface LintArguments extends InputArguments, FixArguments, ChangeArguments, ScaleArguments {
  readonly format?: FormatName | undefined
  /** Reports into files, each as `format:file`. */
  readonly output?: readonly string[] | undefined
  readonly quiet: boolean
  readonly verbose: boolean
  /** Whether only the files are listed, with what was decided about them. */
  readonly listFiles: boolean
  readonly debug: boolean
  readonly failOn: 'error' | 'warning' | 'never'
  readonly maxWarnings?: number | undefined
}

/** Lints files and folders, fixes them where that is asked for, and writes the reports. */
export async function lintCommand(args: LintArguments, io: Io): Promise<Status> {
  const {format = 'pretty', quiet, verbose, maxWarnings} = args
  if (maxWarnings !== undefined && !(maxWarnings >= 0)) throw new UsageError('`--max-warnings` needs a number from 0')
  const outputs = readOutputs(args.output ?? [], io.cwd)
  if (args.listFiles && (args.fix || args.fixDryRun)) throw new UsageError('`--list-files` cannot be used with fixes: it only lists files')
  const {paths, options} = await readInputArguments(args, io)
  const keep = new Set([format, ...outputs.map((output) => output.format)].flatMap((name) => formatOf(name).keep))
  const {fix, report, finish} = fixingOf(args, options.input, io)
  const narrowed = await readChangeArguments(args, paths, options, io)
  const own = {...options, ...narrowed, keep, fix, onlyPostmortems: !verbose && !args.listFiles}
  const scale = await readScaleArguments(args, own, io)
  const run = await watched(io, args, (see) => lintPaths(paths, {...own, ...scale, see}))
  finish()
  const unsaved = await scale.cache?.save()
  if (unsaved !== undefined)
    io.stderr.write(`postmortem-lint: the cache \`${escapeControls(args.cacheLocation)}\` cannot be written: ${escapeControls(unsaved)}\n`)
  if (args.listFiles) return writeFileList(run, args, io)
  const look: ReportOptions = {cwd: io.cwd, root: rootOf(io), quiet, verbose}
  if (args.fixDryRun) report.write(`${summaryOf(run, {quiet, dryRun: true})}\n`)
  else {
    const make = await formatOf(format).load()
    const color = isColored(args.color, {env: io.env, isTTY: io.isTTY && report === io.stdout})
    await writePieces(report, make(run, {...look, color, width: io.isTTY ? io.columns : undefined}))
  }
  const passedOver = formatOf(format).namesPassedOver && !args.fixDryRun ? '' : passedOverLines(run, {})
  if (passedOver !== '') io.stderr.write(`${passedOver}\n`)
  if (narrowed.baseline) writeStale(staleOf(run, narrowed.baseline, paths, io.cwd), {...narrowed.baseline, verbose}, io)
  const written = await writeOutputs(outputs, run, look, io)
  writeFailures(run.failures, args.debug, io)
  if (run.failures.length > 0 || !written) return 2
  return isFailing(tallyOf(run), args) ? 1 : 0
}

/** Writes which files were linted, and why; findings do not count. */
async function writeFileList(run: LintRun, {debug}: LintArguments, io: Io): Promise<Status> {
  const {fileList} = await import('../report/file-list.ts')
  io.stdout.write(fileList(run))
  writeFailures(run.failures, debug, io)
  return run.failures.length > 0 ? 2 : 0
}

/** Runs with progress shown, unless what is written meanwhile would mix with it. */
async function watched<Result>(io: Io, {fixDryRun}: FixArguments, work: (see: (path: string) => void) => Promise<Result>): Promise<Result> {
  const progress = createProgress({stderr: io.stderr, columns: io.columns, showsProgress: io.showsProgress === true && !fixDryRun})
  try {
    return await work(progress.see)
  } finally {
    progress.end()
  }
}

/** Writes the reports that go into files, and tells whether all could be written. */
async function writeOutputs(outputs: readonly Output[], run: LintRun, look: ReportOptions, io: Io): Promise<boolean> {
  const read = new Set([...run.linted, ...run.passedOver].map(({path}) => resolve(io.cwd, path)).flatMap((path) => [path, realPath(path)]))
  const replacesDocument = (path: string): boolean => read.has(path) || read.has(join(realPath(dirname(path)), basename(path)))
  let written = true
  for (const output of outputs) {
    const report = await formatOf(output.format).load()
    const reason = replacesDocument(output.absolute) ? 'it would replace a document that was read' : await writeOutput(output, report(run, look), io.cwd)
    if (reason === undefined) continue
    written = false
    io.stderr.write(`postmortem-lint: the report \`${escapeControls(output.path)}\` cannot be written: ${escapeControls(reason)}\n`)
  }
  return written
}

/** The folder of the project on a build server, which its paths are relative to; elsewhere the current one. */
function rootOf({cwd, env}: Io): string {
  const root = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR']
  return root !== undefined && root !== '' && pathBelow(root, cwd) !== undefined ? resolve(root) : cwd
}

function isFailing({errors, warnings}: Tally, {failOn, maxWarnings = Number.POSITIVE_INFINITY}: LintArguments): boolean {
  if (failOn === 'never') return false
  return errors > 0 || warnings > maxWarnings || (failOn === 'warning' && warnings > 0)
}

/** Writes which paths failed, and why; a path that looks like a command is said to. */
export function writeFailures(failures: readonly Failure[], debug: boolean, io: Io): void {
  for (const {path, reason, error} of failures) {
    const command = nearest(path, commandNames, path.length > 3 ? 2 : 1)
    io.stderr.write(`${escapeControls(path)}: ${escapeControls(reason)}${command ? ` (did you mean the command \`${command}\`?)` : ''}\n`)
    if (debug && error !== undefined) io.stderr.write(`${inspect(error)}\n`)
  }
}
