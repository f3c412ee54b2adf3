import {existsSync, realpathSync, statSync} from 'node:fs'
import {basename} from 'node:path'
import {readRegularFile} from './regular-file.ts'

/** A source of configuration files: the disk or a commit. */
export interface ConfigFiles {
  has(path: string): boolean
  /** Throws when there is no such file. */
  read(path: string): string
  /** Follows links. Throws when there is no such file. */
  realPath(path: string): string
  /** Changes when the file does. */
  stamp(path: string): string
}

/** A configuration file has a few kilobytes; a manifest also contains the settings of other programs. */
const mostMegabytes = {own: 64 / 1024, manifest: 1}

/** Configuration files on the disk. */
export const onDisk: ConfigFiles = {
  has: existsSync,
  read: (path) => readRegularFile(path, basename(path) === 'package.json' ? mostMegabytes.manifest : mostMegabytes.own).toString(),
  realPath: realpathSync,
  stamp: (path) => {
    const stat = statSync(path, {throwIfNoEntry: false})
    return stat ? `${stat.mtimeMs} ${stat.size}` : ''
  }
}
