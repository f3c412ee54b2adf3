import {existsSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {readRegularFile} from './regular-file.ts'

/** Tells whether git would leave a file out. */
export type IgnoreTest = (path: string) => boolean

/**
 * Reads the `.gitignore` files that hold for a folder, from the root of its repository down. A folder that is itself ignored, but
 * was asked for by name, is not filtered; nor is one outside of a repository.
 */
export function gitIgnoreOf(folder: string): IgnoreTest {
  const root = repositoryRoot(folder)
  if (root === undefined) return () => false
  const files = new Map<string, Ignore | undefined>()
  const decided = new Map<string, boolean>([[root, false]])

  const rulesOf = (directory: string): Ignore | undefined => {
    if (!files.has(directory)) files.set(directory, readIgnoreFile(join(directory, '.gitignore')))
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

function readIgnoreFile(path: string): Ignore | undefined {
  try {
    const patterns = readRegularFile(path)
      .toString()
      .split(/\r?\n/)
      .filter((line) => !slow.test(line))
    return ignore().add(patterns)
  } catch {
    // No such file in most folders; one that cannot be read ignores nothing.
    return undefined
  }
}
