import {dirname, join, relative, sep} from 'node:path'
import {repositoryRoot} from '../git-ignore.ts'
import {type ConfigFiles, onDisk} from './config-files.ts'

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
    const found = configIn(directory, disk)
    if (found.length > 0 || directory === top || directory === dirname(directory)) return found
  }
}

/** Gives the folder that holds all that configuration may name: the root of the repository, else the working folder, else the folder itself. */
export function topOf(folder: string, cwd: string): string {
  return repositoryRoot(folder) ?? (isBelow(folder, cwd) ? cwd : folder)
}

/** Whether a path is a folder or lies in it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Writes a path for people: from the working folder, with "/" between folders. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/')
}

/** Gives the configuration files of one folder. */
export function configIn(directory: string, disk: ConfigFiles = onDisk): readonly string[] {
  const files = configNames.map((name) => join(directory, name)).filter((path) => disk.has(path))
  const manifest = join(directory, 'package.json')
  return disk.has(manifest) && isConfigured(manifest, disk) ? [...files, manifest] : files
}

function isConfigured(manifest: string, disk: ConfigFiles): boolean {
  try {
    const data: unknown = JSON.parse(disk.read(manifest))
    return typeof data === 'object' && data !== null && packageKey in data
  } catch {
    // A manifest that cannot be read is another program's business.
    return false
  }
}
