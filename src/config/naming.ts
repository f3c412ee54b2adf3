import {join} from 'node:path'
import type {Naming} from '../files/find.ts'
import {ConfigError} from './config-error.ts'
import type {Configure} from './document-config.ts'

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
