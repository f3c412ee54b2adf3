import {patternTest} from './glob.ts'

/** Gives the decision of the last line that matches a path, relative to the folder of the lines; undefined if none matches. */
export type IgnoreRules = (path: string, isFolder: boolean) => 'ignored' | 'kept' | undefined

interface Rule {
  readonly says: 'ignored' | 'kept'
  readonly foldersOnly: boolean
  /** Whether it matches names in any folder. */
  readonly anywhere: boolean
  readonly test: (path: string) => boolean
}

/** Reads lines as in a `.gitignore` (https://git-scm.com/docs/gitignore). */
export function createIgnoreRules(lines: readonly string[]): IgnoreRules {
  const rules = lines.flatMap((line) => ruleOf(line) ?? []).toReversed()
  return (path, isFolder) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return rules.find(({foldersOnly, anywhere, test}) => (isFolder || !foldersOnly) && test(anywhere ? name : path))?.says
  }
}

function ruleOf(line: string): Rule | undefined {
  if (line.startsWith('#')) return undefined
  const negated = line.startsWith('!')
  const whole = withoutSpace(negated ? line.slice(1) : line)
  const foldersOnly = whole.endsWith('/')
  const pattern = foldersOnly ? whole.slice(0, -1) : whole
  if (pattern === '') return undefined
  const anywhere = !pattern.includes('/')
  return {says: negated ? 'kept' : 'ignored', foldersOnly, anywhere, test: patternTest(pattern.replace(/^\//, ''), {escapes: true})}
}

/** Removes trailing spaces, except one after a backslash. */
function withoutSpace(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ') end--
  let slashes = 0
  while (text[end - 1 - slashes] === '\\') slashes++
  return text.slice(0, slashes % 2 === 1 ? end + 1 : end)
}
