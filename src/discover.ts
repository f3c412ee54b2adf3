import {type Dirent, readdir, statSync} from 'node:fs'
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
    for (const {entry, id} of await entriesOf(path, cwd)) {
      if (seen.has(id)) continue
      seen.add(id)
      found.push(entry)
    }
  }
  return found
}

/** A file or failure, with what it shares with others that are the same. */
interface Entry {
  readonly entry: FoundFile | Failure
  readonly id: string
}

async function entriesOf(path: string, cwd: string): Promise<readonly Entry[]> {
  const absolute = resolve(cwd, path)
  try {
    if (!statSync(absolute).isDirectory()) return [{entry: {path, absolute, named: true}, id: realPath(absolute)}]
    // Most runs name files: hooks, editors.
    const [{glob}, {gitIgnoreOf}] = await Promise.all([import('tinyglobby'), import('./git-ignore.ts')])
    const isIgnored = gitIgnoreOf(absolute)
    // Links to folders are not followed: they lead to loops, and to files of other people.
    const seen: Walked = {links: new Set(), unreadable: []}
    const names = await glob(pattern, {
      cwd: absolute,
      fs: {readdir: watchedReaddir(seen)},
      ignore: never,
      dot: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      caseSensitiveMatch: false
    })
    const real = realPath(absolute)
    const [shownFolder, folder, realFolder] = [join(path === '' ? '.' : path, '/'), join(absolute, '/'), join(real, '/')]
    const entries = names.sort().flatMap((name): readonly Entry[] => {
      const local = sep === '/' ? name : name.split('/').join(sep)
      const own = folder + local
      if (isIgnored(own)) return []
      const shown = shownFolder === `.${sep}` ? local : shownFolder + local
      return [{entry: {path: shown, absolute: own, named: false}, id: seen.links.has(own) ? realPath(own) : realFolder + local}]
    })
    const failures = seen.unreadable.map(({folder: own, error}): Entry => {
      const shown = join(path, relative(absolute, own))
      return {entry: {path: shown, reason: reasonOf(error), error}, id: shown}
    })
    return [...entries, ...failures]
  } catch (error) {
    return [{entry: {path, reason: reasonOf(error), error}, id: path}]
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

/** What a search through folders met: links, and folders that cannot be read. It passes over both. */
interface Walked {
  readonly links: Set<string>
  readonly unreadable: Array<{readonly folder: string; readonly error: Error}>
}

/** Gives Node's `readdir`, which notes what it meets. */
function watchedReaddir({links, unreadable}: Walked): typeof readdir {
  return new Proxy(readdir, {
    apply: (target, self, [folder, options, done]) =>
      Reflect.apply(target, self, [
        folder,
        options,
        (error: Error | null, entries: readonly Dirent[]) => {
          if (error) unreadable.push({folder, error})
          else for (const entry of entries) if (entry.isSymbolicLink()) links.add(join(folder, entry.name))
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

/** Flags of Node's permission model, by what it calls the permission. */
const flags: Readonly<Record<string, string>> = {
  FileSystemRead: '--allow-fs-read',
  FileSystemWrite: '--allow-fs-write',
  ChildProcess: '--allow-child-process',
  WorkerThreads: '--allow-worker'
}

/** Words why a path cannot be read or written. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const flag = code === 'ERR_ACCESS_DENIED' && 'permission' in error ? flags[String(error.permission)] : undefined
  if (flag !== undefined) return `Node was not given the permission (\`${flag}\`)`
  return reasons[code] ?? error.message
}
