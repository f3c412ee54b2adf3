import {resolve} from 'node:path'
import {type ConfigureOptions, createConfigure} from '../config/configure.ts'
import {escapeControls} from '../reporters/escape.ts'
import type {RunOptions} from '../run.ts'
import {type Io, readInput, UsageError} from './io.ts'

/** What the commands that read documents are told. */
export interface InputArguments {
  readonly paths: readonly string[]
  readonly all: boolean
  readonly stdin: boolean
  readonly stdinFilename?: string | undefined
  /** `false` for `--no-config`. */
  readonly config?: string | boolean | undefined
  /** Branch or commit whose configuration is used. */
  readonly configFrom?: string | undefined
}

/** Turns the arguments of a command into paths and options of a run; reads standard input when it is asked for. */
export async function readInputArguments(
  {paths, all, stdin, stdinFilename, config, configFrom}: InputArguments,
  io: Io
): Promise<{paths: readonly string[]; options: RunOptions}> {
  const fromInput = stdin || paths.includes('-')
  if (fromInput && paths.some((path) => path !== '-')) throw new UsageError('standard input cannot be read together with paths')
  if (stdinFilename !== undefined && !fromInput) throw new UsageError('`--stdin-filename` needs `--stdin` or `-`')
  const options: RunOptions = {cwd: io.cwd, configure: createConfigure({...(await configSource({config, configFrom}, io)), settings: all ? {force: true} : {}})}
  if (!fromInput) return {paths: paths.length > 0 ? paths : ['.'], options}
  return {paths: [], options: {...options, input: {path: stdinFilename ?? '<stdin>', bytes: await readInput(io.stdin)}}}
}

/** Gives where configuration comes from, as the options of a command have it. */
export async function configSource({config, configFrom}: Pick<InputArguments, 'config' | 'configFrom'>, io: Io): Promise<ConfigureOptions> {
  const file = configFile(config, io)
  if (configFrom === undefined || file === false) return {cwd: io.cwd, config: file}
  const {openRepository} = await import('../git/git.ts')
  const {commitOf} = await import('../git/changes.ts')
  const {readCommitStore} = await import('../config/commit-store.ts')
  const repository = await openRepository(io.cwd, io.env)
  const store = await readCommitStore(repository, await commitOf(repository, configFrom), file)
  if (file === undefined || store.has(file)) return {cwd: io.cwd, config: file, store}
  // The change that adds the configuration is judged without it.
  io.stderr.write(`postmortem-lint: the configuration \`${escapeControls(String(config))}\` is not in \`${escapeControls(configFrom)}\`: none is used\n`)
  return {cwd: io.cwd, config: false}
}

/** Gives the file that `--config` names, by its absolute path; `false` when no configuration is wanted. */
export function configFile(config: string | boolean | undefined, {cwd}: Pick<Io, 'cwd'>): string | false | undefined {
  return typeof config === 'string' ? resolve(cwd, config) : config === false ? false : undefined
}
