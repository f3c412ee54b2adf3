import {existsSync, realpathSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {isWithin, realPath} from './real-path.ts'
import {readRegularFile} from './regular-file.ts'

/** Tells whether git would leave a file out. */
export type IgnoreTest = (path: string) => boolean

/** Gives what an ignore file at a path says. Throws where there is none, or it is not to be read. */
export type ReadIgnoreFile = (path: string) => string

/**
 * Reads the `.gitignore` files that hold for a folder, from the root of its repository down. A folder that is itself ignored, but
 * was asked for by name, is not filtered; nor is one outside of a repository.
 */
export function gitIgnoreOf(folder: string, readIgnored?: ReadIgnoreFile): IgnoreTest {
  const root = repositoryRoot(folder)
  if (root === undefined) return () => false
  const read = readIgnored ?? ((path) => readBelow(root, path))
  const files = new Map<string, Ignore | undefined>()
  const decided = new Map<string, boolean>([[root, false]])

  const rulesOf = (directory: string): Ignore | undefined => {
    if (!files.has(directory)) files.set(directory, readIgnoreFile(join(directory, '.gitignore'), read))
    return files.get(directory)
  }
  // The deepest file that speaks of a path decides; what lies in an ignored folder stays ignored.
  const decide = (path: string, suffix: string): boolean => {
    for (let directory = dirname(path); ; directory = dirname(directory)) {
      const said = rulesOf(directory)?.test(relative(directory, path).split(sep).join('/') + suffix)
      if (said?.ignored || said?.unignored) return said.ignored
      if (directory === root || directory === dirname(directory)) return false
    }
  }
  const isIgnoredFolder = (directory: string): boolean => {
    let known = decided.get(directory)
    if (known === undefined) {
      known = isIgnoredFolder(dirname(directory)) || decide(directory, '/')
      decided.set(directory, known)
    }
    return known
  }
  if (isIgnoredFolder(folder)) return () => false
  return (path) => isIgnoredFolder(dirname(path)) || decide(path, '')
}

/** Finds the folder of the repository that a folder is in; undefined outside of one. */
export function repositoryRoot(folder: string): string | undefined {
  for (let directory = folder; ; directory = dirname(directory)) {
    if (exists(join(directory, '.git'))) return directory
    if (directory === dirname(directory)) return undefined
  }
}

/** Whether a path is there, and may be looked at: Node's permission model throws. */
function exists(path: string): boolean {
  try {
    return existsSync(path)
  } catch {
    return false
  }
}

/** More stars within a name than people write: such a pattern could be tried against a long name for years. */
const slow = /(?:\*[^*/]{0,255}){5}/

const mostMegabytes = 1

/** Reads an ignore file of a repository; one that is a link out of it is none. */
function readBelow(root: string, path: string): string {
  if (!isWithin(realpathSync(path), realPath(root))) throw new Error('leads out of the repository')
  return readRegularFile(path, mostMegabytes).toString()
}

function readIgnoreFile(path: string, read: ReadIgnoreFile): Ignore | undefined {
  try {
    const patterns = read(path)
      .split(/\r?\n/)
      .filter((line) => !slow.test(line))
    return ignore().add(patterns)
  } catch {
    // No such file in most folders; one that cannot be read ignores nothing.
    return undefined
  }
}
