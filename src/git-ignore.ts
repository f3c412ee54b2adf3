import {existsSync, statSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {createIgnoreRules, type IgnoreRules} from './ignore-rules.ts'
import {readRegularFile, UnreadableError} from './regular-file.ts'

/** Tells whether git would leave a file out. */
export type IgnoreTest = (path: string) => boolean

/** Is told of a file, a line in it, and what is wrong there. */
type SayOf = (file: string, line: number | undefined, text: string) => void

/**
 * Reads the `.gitignore` files that hold for a folder, from the root of its repository down. A folder that is itself ignored, but
 * was asked for by name, is not filtered; nor is one outside of a repository. What is not used of these files is said.
 */
export function gitIgnoreOf(folder: string, say: SayOf = () => {}): IgnoreTest {
  const root = repositoryRoot(folder)
  if (root === undefined) return () => false
  const files = new Map<string, IgnoreRules | undefined>()
  const decided = new Map<string, boolean>([[root, false]])

  const rulesOf = (directory: string): IgnoreRules | undefined => {
    if (!files.has(directory)) files.set(directory, readIgnoreFile(join(directory, '.gitignore'), say))
    return files.get(directory)
  }
  // The deepest file that speaks of a path decides; what lies in an ignored folder stays ignored.
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

/** Of a larger file, or of more lines, nobody wrote the patterns by hand; each would be tried on every path. */
const mostMegabytes = 1
const mostLines = 10_000
const longestLine = 1000

function readIgnoreFile(path: string, say: SayOf): IgnoreRules | undefined {
  try {
    const lines = readRegularFile(path, mostMegabytes).toString().split(/\r?\n/)
    if (lines.length > mostLines) throw new UnreadableError(`has more than ${mostLines.toLocaleString('en')} lines`)
    const long = lines.findIndex((line) => line.length > longestLine)
    if (long >= 0) say(path, long + 1, `the pattern is not used: it has more than ${longestLine.toLocaleString('en')} characters`)
    return createIgnoreRules(lines.filter((line) => line.length <= longestLine))
  } catch (error) {
    // No such file in most folders.
    if (error instanceof UnreadableError && isFile(path)) say(path, undefined, `its patterns are not used: it ${error.message}`)
    return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true
}
