import {readdirSync, statSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'
import type {ReadIgnoreFile} from './git-ignore.ts'
import {homesOf, linkLeadsOut} from './leads-out.ts'
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

const looked = /\.(?:md|markdown)$/i
const never: readonly string[] = ['node_modules', '.git']

/** Finds the files that paths stand for, each once, in the order of the paths; files of a folder are sorted. */
export async function discover(paths: readonly string[], cwd: string, readIgnored?: ReadIgnoreFile): Promise<ReadonlyArray<FoundFile | Failure>> {
  const seen = new Set<string>()
  const found: Array<FoundFile | Failure> = []
  const homes = homesOf(cwd)
  for (const path of paths) {
    for (const {entry, id} of await entriesOf(path, {cwd, homes, readIgnored})) {
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

/** Where paths start from, and the folders out of which no link is followed. */
interface Start {
  readonly cwd: string
  readonly homes: readonly string[]
  /** Reads ignore files, where that is not from the disk. */
  readonly readIgnored: ReadIgnoreFile | undefined
}

async function entriesOf(path: string, {cwd, homes, readIgnored}: Start): Promise<readonly Entry[]> {
  const absolute = resolve(cwd, path)
  try {
    const reason = linkLeadsOut(absolute, homes)
    if (reason !== undefined) return [{entry: {path, reason}, id: path}]
    if (!statSync(absolute).isDirectory()) return [{entry: {path, absolute, named: true}, id: realPath(absolute)}]
    // Most runs name files: hooks, editors.
    const {gitIgnoreOf} = await import('./git-ignore.ts')
    const isIgnored = gitIgnoreOf(absolute, readIgnored)
    const {names, unreadable} = walk(absolute)
    const real = realPath(absolute)
    const [shownFolder, folder, realFolder] = [join(path === '' ? '.' : path, '/'), join(absolute, '/'), join(real, '/')]
    const entries = names.sort().flatMap((name): readonly Entry[] => {
      const local = sep === '/' ? name : name.split('/').join(sep)
      const own = folder + local
      if (isIgnored(own)) return []
      const shown = shownFolder === `.${sep}` ? local : shownFolder + local
      return [{entry: {path: shown, absolute: own, named: false}, id: realFolder + local}]
    })
    const failures = unreadable.map(({folder: own, error}): Entry => {
      const shown = join(path, own)
      return {entry: {path: shown, reason: reasonOf(error), error}, id: shown}
    })
    return [...entries, ...failures]
  } catch (error) {
    return [{entry: {path, reason: reasonOf(error), error}, id: path}]
  }
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Tells whether a file below a folder would be found by its name. */
export function isLooked(name: string): boolean {
  return looked.test(name) && !name.split('/').includes('node_modules')
}

/** Says that there is nothing at a path. */
export function missing(path: string): Failure {
  return {path, reason: nothing}
}

/** What a search through a folder found: Markdown files, and folders that cannot be read; by paths from there, with slashes. */
interface Walked {
  readonly names: string[]
  readonly unreadable: ReadonlyArray<{readonly folder: string; readonly error: unknown}>
}

/** Looks for Markdown below a folder. Links are not followed: they lead to loops, and to files of other people. */
function walk(top: string): Walked {
  const names: string[] = []
  const unreadable: Array<{folder: string; error: unknown}> = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of readdirSync(join(top, folder), {withFileTypes: true})) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory() && !never.includes(entry.name)) folders.push(name)
        else if (entry.isFile() && looked.test(entry.name)) names.push(name)
      }
    } catch (error) {
      unreadable.push({folder, error})
    }
  }
  return {names, unreadable}
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
