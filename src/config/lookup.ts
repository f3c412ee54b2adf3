import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import type {Configurator, ConfiguratorOptions} from './configurator.ts'
import type {ConfigureOptions} from './configure.ts'
import type {DocumentConfig} from './document-config.ts'
import {findConfig} from './find.ts'

/** Looks configuration up for programs that stay: files are looked for each time it is asked, and those that changed are read again. */
export interface Lookup {
  /** Gives the configuration of the document at an absolute path as files have it now; throws ConfigError when they hold mistakes. */
  configOf(path: string): DocumentConfig
  /** Loads what `configOf` will need for a document, so that nothing waits for it there; undefined if nothing is to be loaded. */
  prepare(path: string): Promise<void> | undefined
}

type Reader = {createConfigurator(options: ConfiguratorOptions): Configurator}

/** What reads configuration files, once there was one to read. */
let reader: Reader | undefined

/** Makes a lookup. What reads files is loaded once there is one to read: without `prepare`, in the midst of things. */
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
