import {existsSync, readFileSync, realpathSync, statSync} from 'node:fs'

/** Where configuration is read from: the disk, or a commit. */
export interface ConfigFiles {
  has(path: string): boolean
  /** Throws when there is no such file. */
  read(path: string): string
  /** Follows links. Throws when there is no such file. */
  realPath(path: string): string
  /** Changes when the file does. */
  stamp(path: string): string
}

/** Configuration as it is on the disk. */
export const onDisk: ConfigFiles = {
  has: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  realPath: realpathSync,
  stamp: (path) => {
    const stat = statSync(path, {throwIfNoEntry: false})
    return stat ? `${stat.mtimeMs} ${stat.size}` : ''
  }
}
