import {createRequire} from 'node:module'
import {dirname, resolve} from 'node:path'
import process from 'node:process'
import type {ConfigFiles} from '../files/config-files.ts'
import type {ReadSettings} from '../incident/model.ts'
import type {Configurator, ConfiguratorOptions} from './configurator.ts'
import type {Configure, DocumentConfig} from './document-config.ts'
import {findConfig} from './find.ts'

/** Sources of the configuration. */
export interface ConfigureOptions {
  readonly cwd: string
  /** Absolute path of the file that is used instead of the nearest one; `false` for none at all. */
  readonly config?: string | false | undefined
  /** Settings that apply whatever files say. */
  readonly settings?: ReadSettings | undefined
  /** Where files are read from; by default the disk. */
  readonly disk?: ConfigFiles | undefined
}

/** Gives documents their configuration, and reads files again that changed. Editors and remark need it at once, and prepare for that. */
export interface Lookup {
  /** Gives the configuration of the document at an absolute path; throws ConfigError when files hold mistakes. */
  configFor(path: string): DocumentConfig
  /** Loads what `configFor` needs for a document, so that nothing is loaded there; undefined if nothing is to be loaded. */
  prepare(path: string): Promise<void> | undefined
}

type FilesFor = (folder: string) => readonly string[]
type Reader = {createConfigurator(options: ConfiguratorOptions): Configurator}

/** The reader of configuration files, loaded with the first file. */
let reader: Reader | undefined

/** Makes a lookup that looks for files each time it is asked, as editors need it. */
export function createLookup(options: ConfigureOptions): Lookup {
  return lookupWith(options, (folder) => findConfig(folder, options.cwd, options.disk))
}

/** Makes the function that gives documents their configuration during one run: files are looked for once in each folder. */
export function createConfigure(options: ConfigureOptions): Configure {
  const filesByFolder = new Map<string, readonly string[]>()
  const lookup = lookupWith(options, (folder) => {
    const files = filesByFolder.get(folder) ?? findConfig(folder, options.cwd, options.disk)
    filesByFolder.set(folder, files)
    return files
  })
  return async (path) => {
    await lookup.prepare(path)
    return lookup.configFor(path)
  }
}

/** Gives the configuration of the document at a path, as the command line uses it; throws ConfigError with all mistakes in it. */
export function loadConfig(path: string, {cwd = process.cwd(), ...options}: Partial<ConfigureOptions> = {}): Promise<DocumentConfig> {
  return createConfigure({cwd, ...options})(resolve(cwd, path))
}

function lookupWith({cwd, config, settings = {}, disk}: ConfigureOptions, find: FilesFor): Lookup {
  const plain: DocumentConfig = {settings, rules: {}, statusRules: {}, sources: []}
  const filesFor = (path: string): readonly string[] => (config === false ? [] : config === undefined ? find(dirname(path)) : [config])
  let configurator: Configurator | undefined
  return {
    configFor(path) {
      const files = filesFor(path)
      if (files.length === 0) return plain
      configurator ??= readerNow().createConfigurator({cwd, settings, disk, named: config || undefined})
      return configurator(path, files)
    },
    prepare: (path) => (reader || filesFor(path).length === 0 ? undefined : loadReader())
  }
}

async function loadReader(): Promise<void> {
  reader = await import('./configurator.ts')
}

function readerNow(): Reader {
  if (!reader) {
    const loaded: Reader = createRequire(import.meta.url)('./configurator.js')
    reader = loaded
  }
  return reader
}
