import {resolve} from 'node:path'
import {createConfigure} from '../config/config-for.ts'
import type {Configure} from '../config/document-config.ts'
import type {ConfigFiles} from '../files/config-files.ts'
import type {ReadSettings} from '../incident/model.ts'
import type {RunOptions} from '../run/run.ts'
import {escapeControls} from '../text/escape.ts'
import {type Io, readInput, UsageError} from './io.ts'

/** Arguments of the commands that read documents. */
export interface InputArguments {
  readonly paths: readonly string[]
  readonly all: boolean
  readonly stdin: boolean
  readonly stdinFilename?: string | undefined
  /** `false` for `--no-config`. */
  readonly config?: string | boolean | undefined
  /** Branch or commit to read the configuration from, instead of the work tree. */
  readonly configFrom?: string | undefined
}

/** Turns the arguments of a command into paths and options of a run; reads standard input if requested. */
export async function readInputArguments(
  {paths, all, stdin, stdinFilename, config, configFrom}: InputArguments,
  io: Io
): Promise<{paths: readonly string[]; options: RunOptions}> {
  const fromInput = stdin || paths.includes('-')
  if (fromInput && paths.some((path) => path !== '-')) throw new UsageError('standard input cannot be combined with paths')
  if (stdinFilename !== undefined && !fromInput) throw new UsageError('`--stdin-filename` requires `--stdin` or `-`')
  const disk = await readDisk(configFrom, io)
  const settings: ReadSettings = all ? {force: true} : {}
  const configure = await checked(createConfigure({cwd: io.cwd, config: configFile(config, io), settings, disk}), config, io)
  const options: RunOptions = {
    cwd: io.cwd,
    configure,
    // The branch must not choose the ignored files either.
    readIgnored: disk?.read,
    say: (text) => io.stderr.write(`postmortem-lint: ${escapeControls(text)}\n`)
  }
  if (!fromInput) return {paths: paths.length > 0 ? paths : ['.'], options}
  return {paths: [], options: {...options, input: {path: stdinFilename ?? '<stdin>', bytes: await readInput(io.stdin)}}}
}

/** Makes the function that gives documents their configuration, from the work tree or from the requested branch or commit. */
export async function readConfigure(
  {config, configFrom}: Pick<InputArguments, 'config' | 'configFrom'>,
  settings: ReadSettings,
  io: Pick<Io, 'cwd' | 'env'>
): Promise<Configure> {
  return checked(createConfigure({cwd: io.cwd, config: configFile(config, io), settings, disk: await readDisk(configFrom, io)}), config, io)
}

/** Gives the configuration files of the requested branch or commit; undefined for the work tree. */
async function readDisk(configFrom: string | undefined, io: Pick<Io, 'cwd' | 'env'>): Promise<ConfigFiles | undefined> {
  if (configFrom === undefined) return undefined
  const {openRepository} = await import('../files/git/git.ts')
  const {commitOf} = await import('../files/git/changes.ts')
  const {committedFiles} = await import('../files/git/committed-files.ts')
  const repository = await openRepository(io.cwd, io.env)
  return committedFiles(repository, await commitOf(repository, configFrom))
}

/** Reads the file of `--config`, so that its mistakes are reported even without documents. */
async function checked(configure: Configure, config: string | boolean | undefined, {cwd}: Pick<Io, 'cwd'>): Promise<Configure> {
  if (typeof config === 'string') await configure(resolve(cwd, 'postmortem.md'))
  return configure
}

/** Gives the absolute path of the file of `--config`; `false` for `--no-config`. */
export function configFile(config: string | boolean | undefined, {cwd}: Pick<Io, 'cwd'>): string | false | undefined {
  return typeof config === 'string' ? resolve(cwd, config) : config === false ? false : undefined
}
