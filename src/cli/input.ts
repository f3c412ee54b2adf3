import {resolve} from 'node:path'
import {createConfigure} from '../config/configure.ts'
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
}

/** Turns the arguments of a command into paths and options of a run; reads standard input when it is asked for. */
export async function readInputArguments(
  {paths, all, stdin, stdinFilename, config}: InputArguments,
  io: Io
): Promise<{paths: readonly string[]; options: RunOptions}> {
  const fromInput = stdin || paths.includes('-')
  if (fromInput && paths.some((path) => path !== '-')) throw new UsageError('standard input cannot be read together with paths')
  if (stdinFilename !== undefined && !fromInput) throw new UsageError('`--stdin-filename` needs `--stdin` or `-`')
  const options: RunOptions = {cwd: io.cwd, configure: createConfigure({cwd: io.cwd, config: configFile(config, io), settings: all ? {force: true} : {}})}
  if (!fromInput) return {paths: paths.length > 0 ? paths : ['.'], options}
  return {paths: [], options: {...options, input: {path: stdinFilename ?? '<stdin>', bytes: await readInput(io.stdin)}}}
}

/** Gives the file that `--config` names, by its absolute path; `false` when no configuration is wanted. */
export function configFile(config: string | boolean | undefined, {cwd}: Pick<Io, 'cwd'>): string | false | undefined {
  return typeof config === 'string' ? resolve(cwd, config) : config === false ? false : undefined
}
