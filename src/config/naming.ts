import {join} from 'node:path'
import {ConfigError} from './config-error.ts'
import type {Configure} from './document-config.ts'

/** What the `files` of configurations name beside Markdown. */
export interface Naming {
  /** Endings of names that the configuration of a folder states. */
  endingsIn(folder: string): Promise<readonly string[]>
  /** Whether `files` names the file at an absolute path. */
  names(path: string): Promise<boolean>
}

/** Asks configurations what they name; `onMistake` is told of those that cannot be used. */
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
