import {realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** Follows the links of an absolute path; of one that leads to nothing, those of the folders that are there. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}
