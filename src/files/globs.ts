import {relative, sep} from 'node:path'
import {patternTest, writtenOut} from './glob.ts'
import {createIgnoreRules} from './ignore-rules.ts'

const longest = 200
const mostGlobs = 100
/** Patterns that a glob with `{…}` may stand for. */
const mostPatterns = 100

/** Tells what should be otherwise in a glob; undefined when it can be used. */
export function globFault(glob: string): string | undefined {
  const plain = plainOf(glob)
  if (plain.trim() === '' && glob.trim() !== '.' && glob.trim() !== './') return 'a glob such as `docs/**/*.md`'
  if (glob.length > longest) return `a glob of at most ${longest} characters`
  if (glob.includes('\\')) return '`/` between folders'
  if (plain.startsWith('!')) return 'one `!` at its start'
  if (plain.startsWith('/')) return 'a path from the folder of this file, without `/` at its start'
  if (plain.split('/').includes('..')) return 'a path below the folder of this file, without `..`'
  if (/[!@+?*]\(/.test(plain)) return 'a glob with `*`, `**`, `?`, `[…]` and `{…}` alone'
  if (!isBalanced(plain, '[', ']')) return 'a `]` for every `[`'
  if (!isBalanced(plain, '{', '}')) return 'a `}` for every `{`'
  return writtenOut(plain, mostPatterns) === undefined ? `\`{…}\` that stand for at most ${mostPatterns} globs` : undefined
}

/** Tells what should be otherwise in a list of globs; undefined when it can be used. */
export function globsFault(globs: readonly string[]): string | undefined {
  if (globs.length > mostGlobs) return `at most ${mostGlobs} globs`
  const [first] = globs
  return first !== undefined && globs.every(isNegated) ? `a glob beside it that names documents, as in \`["**/*.md", "${first}"]\`` : undefined
}

/** Tells what should be otherwise in a line of `ignore`, as in a `.gitignore`; undefined when it can be used. */
export function ignoreFault(line: string): string | undefined {
  return globFault(line.replace(/^!?(?:\.?\/)?/, ''))
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

function isNegated(glob: string): boolean {
  return glob.startsWith('!')
}

/** Gives a glob without what it may begin with: `!`, and `./` any number of times. */
function plainOf(glob: string): string {
  return glob.replace(/^!/, '').replace(/^(?:\.\/+)+/, '')
}

/** Gives the patterns that a glob stands for. The name of a folder stands for all that lies in it as well. */
function patternsOf(glob: string): readonly string[] {
  const plain = plainOf(glob)
  if (plain === '' || plain === '.') return ['**']
  return (writtenOut(plain, mostPatterns) ?? []).flatMap((pattern) => {
    if (pattern.endsWith('/')) return [`${pattern}**`]
    return hasWildName(pattern) ? [pattern] : [pattern, `${pattern}/**`]
  })
}

function hasWildName(pattern: string): boolean {
  return /[*?[]/.test(pattern.slice(pattern.lastIndexOf('/') + 1))
}

/**
 * Makes a test for the files that globs name, from a folder down; a glob without "/" names files there alone. What a glob with `!`
 * names is taken away, wherever in the list it stands.
 */
export function globTest(globs: readonly string[], folder: string): PathTest {
  const [named, taken] = [globs.filter((glob) => !isNegated(glob)), globs.filter(isNegated)].map((own) =>
    own.flatMap(patternsOf).map((pattern) => patternTest(pattern))
  )
  return (path) => {
    const below = pathIn(folder, path)
    const isNamed = (tests: ReadonlyArray<(path: string) => boolean> = []): boolean => below !== undefined && tests.some((test) => test(below))
    return isNamed(named) && !isNamed(taken)
  }
}

/**
 * Gives the endings of file names that globs state, such as ".html.erb", and whole names. A glob such as `docs/*` states none: it is
 * for Markdown.
 */
export function endingsOf(globs: readonly string[]): readonly string[] {
  const patterns = globs.filter((glob) => !isNegated(glob)).flatMap((glob) => writtenOut(plainOf(glob), mostPatterns) ?? [])
  return [...new Set(patterns.flatMap((pattern) => endingOf(pattern.slice(pattern.lastIndexOf('/') + 1)) ?? []))]
}

function endingOf(name: string): string | undefined {
  if (name === '' || name === '.') return undefined
  if (!/[*?[]/.test(name)) return name
  return /[*?\]](\.[^*?[\]]{0,100})$/.exec(name)?.[1] ?? /(\.[^*?[\].]{1,100})$/.exec(name)?.[1]
}

/** Makes a test for the files that lines as in a `.gitignore` leave out, from a folder down. */
export function ignoreTest(lines: readonly string[], folder: string): PathTest {
  // People write `{…}` here too, though git knows none.
  const written = lines.flatMap((line) => writtenOut(line.replace(/^(!?)(?:\.\/+)+/, '$1/'), mostPatterns) ?? [])
  const rules = createIgnoreRules(written)
  return (path) => {
    const below = pathIn(folder, path)
    if (below === undefined || below === '') return false
    const names = below.split('/')
    // What lies in an ignored folder stays ignored.
    return names.some((_, index) => rules(names.slice(0, index + 1).join('/'), index < names.length - 1) === 'ignored')
  }
}

function pathIn(folder: string, path: string): string | undefined {
  const below = relative(folder, path).split(sep).join('/')
  return below === '..' || below.startsWith('../') || /^[A-Za-z]:/.test(below) ? undefined : below
}
