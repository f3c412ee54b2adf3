import {relative, sep} from 'node:path'
import ignore from 'ignore'
import picomatch from 'picomatch'

const longest = 200
const mostStars = 4
const mostFolders = 3
const mostBraces = 2

/**
 * Tells what should be otherwise in a glob; undefined when it can be used. Globs become regular expressions, and strangers write
 * them: what could make those slow is refused.
 */
export function globFault(glob: string): string | undefined {
  if (glob.trim() === '') return 'a glob such as `docs/**/*.md`'
  if (glob.length > longest) return `a glob of at most ${longest} characters`
  if (glob.includes('\\')) return '`/` between folders'
  if (glob.startsWith('/')) return 'a path from the folder of this file, without `/` at its start'
  if (glob.split('/').includes('..')) return 'a path below the folder of this file, without `..`'
  if (/[!@+?*]\(/.test(glob)) return 'a glob with `*`, `**`, `?`, `[…]` and `{…}` alone'
  if (!isBalanced(glob, '[', ']')) return 'a `]` for every `[`'
  if (!isBalanced(glob, '{', '}')) return 'a `}` for every `{`'
  if (glob.split('{').length - 1 > mostBraces || glob.split(',').length - 1 > 12) return `at most ${mostBraces} \`{…}\` with a dozen names`
  if ((glob.match(/\*\*/g) ?? []).length > mostFolders) return `at most ${mostFolders} \`**\``
  if ((glob.replaceAll('**', '').match(/\*/g) ?? []).length > mostStars) return `at most ${mostStars} \`*\` beside \`**\``
  return undefined
}

/** Tells what should be otherwise in a line of `ignore`, as in a `.gitignore`; undefined when it can be used. */
export function ignoreFault(line: string): string | undefined {
  return globFault(line.replace(/^!/, '').replace(/^\//, ''))
}

function isBalanced(text: string, open: string, close: string): boolean {
  let depth = 0
  for (const letter of text) {
    if (letter === open) depth++
    else if (letter === close && --depth < 0) return false
  }
  return depth === 0
}

/** Tells whether a file, by its absolute path, is one that globs of a folder name. */
export type PathTest = (path: string) => boolean

/** Makes a test for the files that globs name, from a folder down; a glob without "/" names files there alone. */
export function globTest(globs: readonly string[], folder: string): PathTest {
  const isMatch = picomatch([...globs], {dot: true, noextglob: true})
  return (path) => {
    const below = pathBelow(path, folder)
    return below !== undefined && isMatch(below)
  }
}

/** Makes a test for the files that lines as in a `.gitignore` leave out, from a folder down. */
export function ignoreTest(lines: readonly string[], folder: string): PathTest {
  const rules = ignore().add([...lines])
  return (path) => {
    const below = pathBelow(path, folder)
    return below !== undefined && below !== '' && rules.ignores(below)
  }
}

function pathBelow(path: string, folder: string): string | undefined {
  const below = relative(folder, path).split(sep).join('/')
  return below === '..' || below.startsWith('../') || /^[A-Za-z]:/.test(below) ? undefined : below
}
