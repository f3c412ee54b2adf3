import {dirname, resolve} from 'node:path'
import process from 'node:process'
import type {ConfigFiles} from '../files/config-files.ts'
import type {ReadSettings} from '../incident/model.ts'
import type {Configurator} from './configurator.ts'
import type {Configure, DocumentConfig} from './document-config.ts'
import {findConfig} from './find.ts'

/** Sources of the configuration. */
export interface ConfigureOptions {
  readonly cwd: string
  /** Absolute path of the file that is used instead of the nearest one; `false` for none at all. */
  readonly config?: string | false | undefined
  /** Settings that override all files. */
  readonly settings?: ReadSettings | undefined
  /** Source of the files; the disk by default. */
  readonly disk?: ConfigFiles | undefined
}

/** Makes the function that gives documents their configuration. It loads the reader of files only if there is one to read. */
export function createConfigure({cwd, config, settings = {}, disk}: ConfigureOptions): Configure {
  const plain = {settings, rules: {}, statusRules: {}, sources: []}
  const found = new Map<string, readonly string[]>()
  let configurator: Promise<Configurator> | undefined
  return async (path) => {
    const files = config === false ? [] : config === undefined ? filesFor(dirname(path), {cwd, disk, found}) : [config]
    if (files.length === 0) return plain
    configurator ??= import('./configurator.ts').then(({createConfigurator}) => createConfigurator({cwd, settings, disk, named: config || undefined}))
    return (await configurator)(path, files)
  }
}

interface Looked extends Pick<ConfigureOptions, 'cwd' | 'disk'> {
  readonly found: Map<string, readonly string[]>
}

function filesFor(folder: string, {cwd, disk, found}: Looked): readonly string[] {
  let files = found.get(folder)
  if (!files) {
    files = findConfig(folder, cwd, disk)
    found.set(folder, files)
  }
  return files
}

/** Gives the configuration of the document at a path, as the command line uses it; throws ConfigError with all mistakes in it. */
export function loadConfig(path: string, {cwd = process.cwd(), ...options}: Partial<ConfigureOptions> = {}): Promise<DocumentConfig> {
  return createConfigure({cwd, ...options})(resolve(cwd, path))
}
