import {dirname} from 'node:path'
import {createConfigurator} from './configurator.ts'
import type {ConfigureOptions} from './configure.ts'
import type {DocumentConfig} from './document-config.ts'
import {findConfig} from './find.ts'

/** Gives the configuration of the document at an absolute path as files have it now; throws ConfigError when they hold mistakes. */
export type Lookup = (path: string) => DocumentConfig

/** Makes a lookup for programs that stay: it looks for files each time it is asked, and reads those again that changed. */
export function createLookup({cwd, config, settings = {}}: ConfigureOptions): Lookup {
  const configOf = createConfigurator({cwd, settings})
  return (path) => configOf(path, config === false ? [] : config === undefined ? findConfig(dirname(path), cwd) : [config])
}
