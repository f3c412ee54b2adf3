import {realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path'

/** Follows the links of an absolute path; of one that leads to nothing, those of the folders that are there. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}

/** Whether a path is a folder or lies in it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether a path without links lies in a folder without links, and not in the data that git keeps there. */
export function isWithin(real: string, top: string): boolean {
  const names = real.slice(top.length).split(sep)
  return isBelow(real, top) && !names.some((name) => name.toLowerCase() === '.git')
}

/** Gives a path relative to a folder, as the system writes it; undefined when it does not lie below it. */
export function pathBelow(root: string, path: string): string | undefined {
  const below = relative(root, path)
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? undefined : below
}
