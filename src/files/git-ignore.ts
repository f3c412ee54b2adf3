import {existsSync, realpathSync, statSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {createIgnoreRules, type IgnoreRules} from './ignore-rules.ts'
import {isWithin, realPath} from './real-path.ts'
import {readRegularFile, UnreadableError} from './regular-file.ts'

/** Checks whether git ignores a file. */
export type IgnoreTest = (path: string) => boolean

/** Reads the ignore file at a path. Throws if there is none, or if it must not be read. */
export type ReadIgnoreFile = (path: string) => string
/** Receives a file, a line in it, and its fault. */
type SayOf = (file: string, line: number | undefined, text: string) => void

/**
 * Reads the `.gitignore` files that apply to a folder, from the root of its repository down. An ignored folder that
 * the user names is not filtered, nor is one outside a repository. It reports lines and files that it does not use.
 */
export function gitIgnoreOf(folder: string, say: SayOf = () => {}, readIgnored?: ReadIgnoreFile): IgnoreTest {
  const root = repositoryRoot(folder)
  if (root === undefined) return () => false
  const read = readIgnored ?? ((path) => readBelow(root, path))
  const files = new Map<string, IgnoreRules | undefined>()
  const decided = new Map<string, boolean>([[root, false]])

  const rulesOf = (directory: string): IgnoreRules | undefined => {
    if (!files.has(directory)) files.set(directory, readIgnoreFile(join(directory, '.gitignore'), read, say))
    return files.get(directory)
  }
  // The deepest file that matches a path decides; files in an ignored folder stay ignored.
  const decide = (path: string, isFolder: boolean): boolean => {
    for (let directory = dirname(path); ; directory = dirname(directory)) {
      const said = rulesOf(directory)?.(relative(directory, path).split(sep).join('/'), isFolder)
      if (said !== undefined) return said === 'ignored'
      if (directory === root || directory === dirname(directory)) return false
    }
  }
  const isIgnoredFolder = (directory: string): boolean => {
    let known = decided.get(directory)
    if (known === undefined) {
      known = isIgnoredFolder(dirname(directory)) || decide(directory, true)
      decided.set(directory, known)
    }
    return known
  }
  if (isIgnoredFolder(folder)) return () => false
  return (path) => isIgnoredFolder(dirname(path)) || decide(path, false)
}

/** Finds the root of the repository of a folder; undefined outside a repository. */
export function repositoryRoot(folder: string): string | undefined {
  for (let directory = folder; ; directory = dirname(directory)) {
    if (exists(join(directory, '.git'))) return directory
    if (directory === dirname(directory)) return undefined
  }
}

const roots = new Map<string, string | undefined>()

/** Gives the path of a file from the root of its repository, with slashes; undefined outside a repository. */
export function pathInRepository(absolute: string): string | undefined {
  const folder = dirname(absolute)
  if (!roots.has(folder)) roots.set(folder, repositoryRoot(folder))
  const root = roots.get(folder)
  return root === undefined ? undefined : relative(root, absolute).split(sep).join('/')
}

/** Checks whether a path exists and may be read: Node's permission model throws. */
function exists(path: string): boolean {
  try {
    return existsSync(path)
  } catch {
    return false
  }
}

/** Limits of an ignore file: nobody writes more by hand, and each pattern is tried on every path. */
const mostMegabytes = 1
const mostLines = 10_000
const longestLine = 1000

/** Reads an ignore file of a repository; a link out of the repository does not count. */
function readBelow(root: string, path: string): string {
  if (!isWithin(realpathSync(path), realPath(root))) throw new Error('leads out of the repository')
  return readRegularFile(path, mostMegabytes).toString()
}

function readIgnoreFile(path: string, read: ReadIgnoreFile, say: SayOf): IgnoreRules | undefined {
  try {
    const lines = read(path).split(/\r?\n/)
    if (lines.length > mostLines) throw new UnreadableError(`has more than ${mostLines.toLocaleString('en')} lines`)
    const long = lines.findIndex((line) => line.length > longestLine)
    if (long >= 0) say(path, long + 1, `the pattern is not used: it has more than ${longestLine.toLocaleString('en')} characters`)
    return createIgnoreRules(lines.filter((line) => line.length <= longestLine))
  } catch (error) {
    // Most folders have no such file.
    if (error instanceof UnreadableError && isFile(path)) say(path, undefined, `its patterns are not used: it ${error.message}`)
    return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true
}
