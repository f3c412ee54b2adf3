import {existsSync, realpathSync, statSync} from 'node:fs'
import {basename} from 'node:path'
import {readRegularFile} from './regular-file.ts'

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

/** Configuration of people has a few kilobytes; a manifest holds that of other programs too. */
const mostMegabytes = {own: 64 / 1024, manifest: 1}

/** Configuration as it is on the disk. */
export const onDisk: ConfigFiles = {
  has: existsSync,
  read: (path) => readRegularFile(path, basename(path) === 'package.json' ? mostMegabytes.manifest : mostMegabytes.own).toString(),
  realPath: realpathSync,
  stamp: (path) => {
    const stat = statSync(path, {throwIfNoEntry: false})
    return stat ? `${stat.mtimeMs} ${stat.size}` : ''
  }
}
