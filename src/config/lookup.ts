import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import type {Configurator, ConfiguratorOptions} from './configurator.ts'
import type {ConfigureOptions} from './configure.ts'
import type {DocumentConfig} from './document-config.ts'
import {findConfig} from './find.ts'

/** A lookup of configuration for long-running programs: it searches for files each time, and reads changed files again. */
export interface Lookup {
  /** Gives the configuration of the document at an absolute path from the current files; throws ConfigError if they have mistakes. */
  configOf(path: string): DocumentConfig
  /** Loads what `configOf` needs for a document, so that it does not wait later; undefined if there is nothing to load. */
  prepare(path: string): Promise<void> | undefined
}

type Reader = {createConfigurator(options: ConfiguratorOptions): Configurator}

/** The reader of configuration files, loaded with the first file. */
let reader: Reader | undefined

/** Makes a lookup. It loads the reader with the first file; without `prepare`, that happens during a lookup. */
export function createLookup({cwd, config, settings = {}}: ConfigureOptions): Lookup {
  const plain: DocumentConfig = {settings, rules: {}, statusRules: {}, sources: []}
  const filesFor = (path: string): readonly string[] => (config === false ? [] : config === undefined ? findConfig(dirname(path), cwd) : [config])
  let configurator: Configurator | undefined
  return {
    configOf(path) {
      const files = filesFor(path)
      if (files.length === 0) return plain
      configurator ??= readerNow().createConfigurator({cwd, settings, named: config || undefined})
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
