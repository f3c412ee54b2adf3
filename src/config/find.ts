import {dirname, join, relative, sep} from 'node:path'
import {type ConfigFiles, onDisk} from '../files/config-files.ts'
import {repositoryRoot} from '../files/git-ignore.ts'
import {isBelow, isWithin, realPath} from '../files/real-path.ts'

/** Names of configuration files, beside `package.json`. */
export const configNames = ['.postmortemlintrc.yaml', '.postmortemlintrc.yml', '.postmortemlintrc.json', '.postmortemlintrc'] as const

/** Key of a `package.json` that holds configuration. */
export const packageKey = 'postmortemLint'

/**
 * Finds the configuration of a folder's documents: the files of the nearest folder that holds one, from it up to the root of its
 * repository; outside of a repository up to the working folder, or in the folder alone. More than one file is a mistake; none is no
 * configuration.
 */
export function findConfig(folder: string, cwd: string, disk: ConfigFiles = onDisk): readonly string[] {
  const top = topOf(folder, cwd)
  for (let directory = folder; ; directory = dirname(directory)) {
    const found = configIn(directory, disk, top)
    if (found.length > 0 || directory === top || directory === dirname(directory)) return found
  }
}

/** Gives the folder that holds all that configuration may name: the root of the repository, else the working folder, else the folder itself. */
export function topOf(folder: string, cwd: string): string {
  return repositoryRoot(folder) ?? (isBelow(folder, cwd) ? cwd : folder)
}

/** Writes a path for people: from the working folder, with "/" between folders. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/')
}

/** Gives the configuration files of one folder, in the folder that holds all that configuration may name. */
export function configIn(directory: string, disk: ConfigFiles = onDisk, top = directory): readonly string[] {
  const files = configNames.map((name) => join(directory, name)).filter((path) => disk.has(path))
  const manifest = join(directory, 'package.json')
  return disk.has(manifest) && isConfigured(manifest, disk, top) ? [...files, manifest] : files
}

function isConfigured(manifest: string, disk: ConfigFiles, top: string): boolean {
  try {
    if (!isWithin(disk.realPath(manifest), realPath(top))) return false
    const data: unknown = JSON.parse(disk.read(manifest))
    return typeof data === 'object' && data !== null && packageKey in data
  } catch {
    // A manifest that cannot be read is another program's business.
    return false
  }
}
