import {join} from 'node:path'
import {ConfigError} from './config-error.ts'
import type {Configure} from './document-config.ts'

/** The files that `files` of configurations match besides Markdown. */
export interface Naming {
  /** File extensions that the configuration of a folder states. */
  endingsIn(folder: string): Promise<readonly string[]>
  /** Whether `files` matches the file at an absolute path. */
  names(path: string): Promise<boolean>
}

/** Makes the lookup of files that configurations match; `onMistake` gets those with mistakes. */
export function namingOf(configure: Configure, onMistake: (error: ConfigError) => void = () => {}): Naming {
  const configOf = async (path: string): ReturnType<Configure> => {
    try {
      return await configure(path)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      onMistake(error)
      return {settings: {}, rules: {}, statusRules: {}, sources: []}
    }
  }
  return {
    endingsIn: async (folder) => (await configOf(join(folder, 'postmortem.md'))).endings ?? [],
    names: async (path) => (await configOf(path)).namedByEnding === true
  }
}
