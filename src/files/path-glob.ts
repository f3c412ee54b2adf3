import {existsSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import {endingsOf, globFault, globTest, type PathTest} from './globs.ts'

/** A word of the command line that names files by a pattern, as in `docs/**\/*.md`, or takes them away, as in `!**\/TEMPLATE.md`. */
export interface PathGlob {
  /** Folder that the pattern starts from, as it is shown. */
  readonly base: string
  /** What should be otherwise in it; undefined when it can be used. */
  readonly fault: string | undefined
  readonly takesAway: boolean
  readonly endings: readonly string[]
  /** Whether it names the file at an absolute path. */
  readonly test: PathTest
}

/** Reads a word as a pattern; undefined where something lies at that path, or nothing in the word is special. */
export function pathGlobOf(word: string, cwd: string): PathGlob | undefined {
  if (!/^!|[*?[{]/.test(word) || existsSync(resolve(cwd, word))) return undefined
  const takesAway = word.startsWith('!')
  const glob = (takesAway ? word.slice(1) : word).split(sep).join('/')
  const names = glob.split('/')
  const special = names.findIndex((name) => /[*?[{]/.test(name))
  const start = special < 0 ? names.length - 1 : special
  const folder = names.slice(0, start).join('/')
  const base = start > 0 && folder === '' ? '/' : folder === '' ? '.' : folder
  const pattern = names.slice(start).join('/')
  const fault = globFault(pattern)
  if (fault !== undefined) return {base, fault, takesAway, endings: [], test: () => false}
  return {base, fault, takesAway, endings: endingsOf([pattern]), test: globTest([pattern], resolve(cwd, base))}
}

/** Divides words into those that name files and folders, and a test for what others take away; with nothing named, the current folder is. */
export function divideWords(words: readonly string[], cwd: string): {readonly named: readonly string[]; readonly isTaken: PathTest} {
  const globs = words.map((word) => pathGlobOf(word, cwd))
  const taking = globs.flatMap((glob) => (glob?.takesAway && glob.fault === undefined ? [glob.test] : []))
  const named = words.filter((_, index) => !globs[index]?.takesAway || globs[index]?.fault !== undefined)
  return {named: named.length > 0 || words.length === 0 ? named : ['.'], isTaken: (path) => taking.some((test) => test(path))}
}
