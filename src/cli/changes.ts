import {namingOf} from '../config/naming.ts'
import type {Changed} from '../files/git/changed-files.ts'
import type {Baseline} from '../lint/baseline/baseline.ts'
import {count} from '../report/summary.ts'
import type {RunOptions} from '../run/run.ts'
import type {Stale} from '../run/stale.ts'
import {escapeControls} from '../text/escape.ts'
import {type Io, UsageError} from './io.ts'

/** What `lint` is told about what is known and what changed. */
export interface ChangeArguments {
  readonly baseline?: string | undefined
  readonly changedSince?: string | undefined
  readonly staged: boolean
  readonly configFrom?: string | undefined
  readonly fix: boolean
  readonly fixDryRun: boolean
  readonly stdin: boolean
}

/** Reads the baseline and finds the files that changed, as far as a run is to be narrowed down. */
export async function readChangeArguments(
  args: ChangeArguments,
  paths: readonly string[],
  {configure, say, readIgnored}: Pick<RunOptions, 'configure' | 'say' | 'readIgnored'>,
  io: Io
): Promise<Pick<RunOptions, 'files' | 'baseline'>> {
  const {changedSince, staged} = args
  const narrows = staged || changedSince !== undefined
  if (narrows && paths.length === 0)
    throw new UsageError(`\`${staged ? '--staged' : '--changed-since'}\` cannot be used with standard input, which git does not know`)
  if (staged && (args.fix || args.fixDryRun)) throw new UsageError('`--staged` cannot be used with fixes: they change files, and what is staged stays as it is')
  return {
    baseline: await readBaseline(args, io),
    files: narrows ? await readChanged(args, paths, {naming: configure && namingOf(configure), say, readIgnored}, io) : undefined
  }
}

async function readBaseline({baseline: path, configFrom}: ChangeArguments, io: Io): Promise<Baseline | undefined> {
  if (path === undefined) return undefined
  const {loadBaseline, loadBaselineAt} = await import('../lint/baseline/load.ts')
  if (configFrom === undefined) return loadBaseline(path, io.cwd)
  const {openRepository} = await import('../files/git/git.ts')
  const {commitOf} = await import('../files/git/changes.ts')
  const repository = await openRepository(io.cwd, io.env)
  const found = await loadBaselineAt(path, io.cwd, {repository, commit: await commitOf(repository, configFrom)})
  // The change that adds the baseline is judged without it.
  if (!found)
    io.stderr.write(`postmortem-lint: the baseline \`${escapeControls(path)}\` is not in \`${escapeControls(configFrom)}\`: no finding counts as known\n`)
  return found
}

const mostForeign = 5

async function readChanged(
  {changedSince, staged}: ChangeArguments,
  paths: readonly string[],
  asked: Pick<Changed, 'naming' | 'say' | 'readIgnored'>,
  io: Io
): Promise<RunOptions['files']> {
  const {findChanged} = await import('../files/git/changed-files.ts')
  const {files, foreign} = await findChanged(paths, {...asked, cwd: io.cwd, env: io.env, since: changedSince, staged})
  for (const path of foreign.slice(0, mostForeign)) io.stderr.write(`${escapeControls(path)}: left out: it is of another git repository\n`)
  if (foreign.length > mostForeign) io.stderr.write(`${foreign.length - mostForeign} more files are left out: they are of other git repositories\n`)
  return files
}

/** Says how much of a baseline is stale and how to remove it; lists each finding with `verbose`. */
export function writeStale(stale: readonly Stale[], {path, verbose}: {readonly path: string; readonly verbose: boolean}, {stderr}: Pick<Io, 'stderr'>): void {
  if (stale.length === 0) return
  const total = stale.reduce((sum, {list}) => sum + list.reduce((own, known) => own + known.count, 0), 0)
  const gone = stale.filter((own) => own.gone).length
  if (verbose) for (const own of stale) for (const line of linesOf(own)) stderr.write(`${escapeControls(line)}\n`)
  const words = [
    `${count(total, 'known finding')} in \`${path}\` ${total === 1 ? 'is' : 'are'} no longer found`,
    gone > 0
      ? `, including those of ${count(gone, 'file')} that no longer ${gone === 1 ? 'exists' : 'exist'} (after a rename, run \`postmortem-lint baseline update\`)`
      : '',
    `; \`postmortem-lint baseline prune\` removes them${verbose ? '' : ', `--verbose` lists them'}`
  ]
  stderr.write(`${escapeControls(words.join(''))}\n`)
}

function linesOf({name, gone, list}: Stale): readonly string[] {
  return list.map(({rule, section, text, count: number}) => {
    const times = number > 1 ? ` (${number} times)` : ''
    return `${name}: ${gone ? 'the file no longer exists' : 'no longer found'}: ${rule}${section === '' ? '' : `, section \`${section}\``}: \`${text}\`${times}`
  })
}
