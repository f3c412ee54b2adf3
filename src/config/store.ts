import {existsSync, readFileSync, realpathSync, statSync} from 'node:fs'

/** Where configuration files are read from, by absolute path. */
export interface ConfigStore {
  has(path: string): boolean
  /** Throws when there is no such file, or it cannot be read. */
  read(path: string): string
  /** What is another text as soon as the file changed; '' where there is none. */
  stampOf(path: string): string
  /** The path without links; throws when there is no such file. */
  realPath(path: string): string
}

/** The files as they lie on the disk. */
export const disk: ConfigStore = {
  has: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  stampOf(path) {
    const stat = statSync(path, {throwIfNoEntry: false})
    return stat ? `${stat.mtimeMs} ${stat.size}` : ''
  },
  realPath: (path) => realpathSync(path)
}
