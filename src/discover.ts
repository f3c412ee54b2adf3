import {readdir, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {realPath} from './real-path.ts'

/** A file to read, by the path it is shown with. */
export interface FoundFile {
  readonly path: string
  readonly absolute: string
  /** Whether a person named the file itself, rather than a folder that holds it. */
  readonly named: boolean
  /** What it holds, where that is not read from the file. */
  readonly bytes?: Uint8Array | undefined
  /** That only what changed counts, and what the document was before; nothing where it is new. */
  readonly change?: {readonly before?: {readonly path: string; readonly bytes: Uint8Array} | undefined} | undefined
}

/** A path at which the work could not be done, with the reason in words. */
export interface Failure {
  readonly path: string
  readonly reason: string
  readonly error?: unknown
}

const pattern = '**/*.{md,markdown}'
const never = ['**/node_modules/**', '**/.git/**']

/** Finds the files that paths stand for, each once, in the order of the paths; files of a folder are sorted. */
export async function discover(paths: readonly string[], cwd: string): Promise<ReadonlyArray<FoundFile | Failure>> {
  const seen = new Set<string>()
  const found: Array<FoundFile | Failure> = []
  for (const path of paths) {
    for (const entry of await entriesOf(path, cwd)) {
      const id = 'absolute' in entry ? realPath(entry.absolute) : entry.path
      if (seen.has(id)) continue
      seen.add(id)
      found.push(entry)
    }
  }
  return found
}

async function entriesOf(path: string, cwd: string): Promise<ReadonlyArray<FoundFile | Failure>> {
  const absolute = resolve(cwd, path)
  try {
    if (!statSync(absolute).isDirectory()) return [{path, absolute, named: true}]
    // Most runs name files: hooks, editors.
    const [{glob}, {gitIgnoreOf}] = await Promise.all([import('tinyglobby'), import('./git-ignore.ts')])
    const isIgnored = gitIgnoreOf(absolute)
    // Links to folders are not followed: they lead to loops, and to files of other people.
    const unreadable: Failure[] = []
    const names = await glob(pattern, {
      cwd: absolute,
      fs: {readdir: tellingErrors((folder, error) => unreadable.push({path: join(path, relative(absolute, folder)), reason: reasonOf(error), error}))},
      ignore: never,
      dot: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      caseSensitiveMatch: false
    })
    const files = names.sort().map((name) => ({path: join(path, name), absolute: join(absolute, name.split('/').join(sep)), named: false}))
    return [...files.filter((file) => !isIgnored(file.absolute)), ...unreadable]
  } catch (error) {
    return [{path, reason: reasonOf(error), error}]
  }
}

/** Tells whether a file below a folder would be found by its name. */
export function isLooked(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !name.split('/').includes('node_modules')
}

/** Says that there is nothing at a path. */
export function missing(path: string): Failure {
  return {path, reason: nothing}
}

/** Gives Node's `readdir`, which tells when a folder cannot be read: the search passes over such folders. */
function tellingErrors(tell: (folder: string, error: Error) => void): typeof readdir {
  return new Proxy(readdir, {
    apply: (target, self, [folder, options, done]) =>
      Reflect.apply(target, self, [
        folder,
        options,
        (error: Error | null, entries: unknown) => {
          if (error) tell(folder, error)
          done(error, entries)
        }
      ])
  })
}

const nothing = 'no such file or folder'
const reasons: Readonly<Record<string, string>> = {
  ENOENT: nothing,
  ENOTDIR: nothing,
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder, not a file',
  ENXIO: 'is no regular file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only'
}

/** Words why a path cannot be read or written. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? error.message
}
