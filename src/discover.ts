import {type Dirent, readdir, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import type {Naming} from './config/naming.ts'
import {divideWords, type PathGlob, pathGlobOf} from './path-glob.ts'
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

const markdown = ['.md', '.markdown']
const never = ['**/node_modules/**', '**/.git/**']

/** How files are looked for. */
export interface DiscoverOptions {
  readonly cwd: string
  /** What configurations name beside Markdown. */
  readonly naming?: Naming | undefined
  /** Is told, in words, what people should know and what stops nothing. */
  readonly say?: ((text: string) => void) | undefined
}

/** Finds the files that paths and globs stand for, each once, in the order of the words; files of a folder are sorted. */
export async function discover(words: readonly string[], options: DiscoverOptions): Promise<ReadonlyArray<FoundFile | Failure>> {
  const seen = new Set<string>()
  const found: Array<FoundFile | Failure> = []
  const said = new Set<string>()
  const say = (text: string): void => {
    if (!said.has(text)) options.say?.(text)
    said.add(text)
  }
  const {named, isTaken} = divideWords(words, options.cwd)
  for (const word of named) {
    for (const {entry, id} of await entriesOf(word, {...options, say})) {
      if (seen.has(id) || ('absolute' in entry && isTaken(entry.absolute))) continue
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

async function entriesOf(path: string, options: DiscoverOptions): Promise<readonly Entry[]> {
  const absolute = resolve(options.cwd, path)
  const failed = (reason: string, error?: unknown): readonly Entry[] => [{entry: {path, reason, error}, id: path}]
  try {
    const glob = pathGlobOf(path, options.cwd)
    if (glob?.fault !== undefined) return failed(`cannot be used as a glob, expected ${glob.fault}`)
    if (glob) {
      const isFolder = statSync(resolve(options.cwd, glob.base), {throwIfNoEntry: false})?.isDirectory()
      const found = isFolder ? await entriesBelow(glob.base, options, glob) : []
      return found.length > 0 ? found : failed('no file matches this glob')
    }
    if (!statSync(absolute).isDirectory()) return [{entry: {path, absolute, named: true}, id: realPath(absolute)}]
    return await entriesBelow(path, options)
  } catch (error) {
    return failed(reasonOf(error), error)
  }
}

/** Finds the files in a folder: all Markdown and what configurations name, or what a glob names. */
async function entriesBelow(path: string, {cwd, naming, say}: DiscoverOptions, chosen?: PathGlob): Promise<readonly Entry[]> {
  const absolute = resolve(cwd, path)
  // Most runs name files: hooks, editors.
  const {gitIgnoreOf} = await import('./git-ignore.ts')
  const isIgnored = gitIgnoreOf(absolute, (file, line, text) => say?.(`${relative(cwd, file)}${line === undefined ? '' : `:${line}`}: ${text}`))
  const seen: Walked = {links: new Set(), unreadable: [], configured: new Set()}
  const folder = join(absolute, '/')
  const walk = async (endings: readonly string[]): Promise<readonly string[]> => {
    const names = await namesIn(absolute, endings, seen)
    return names.map((name) => (sep === '/' ? name : name.split('/').join(sep))).filter((name) => !isIgnored(folder + name))
  }
  const names = chosen
    ? (await walk([...markdown, ...chosen.endings])).filter((name) => chosen.test(folder + name))
    : await withNamed(await walk(markdown), {absolute, naming, walk, configured: [...seen.configured].filter((own) => !isIgnored(join(own, 'x')))})
  const [shownFolder, realFolder] = [join(path === '' ? '.' : path, '/'), join(realPath(absolute), '/')]
  const entries = [...names].sort().map((name): Entry => {
    const own = folder + name
    const shown = shownFolder === `.${sep}` ? name : shownFolder + name
    return {entry: {path: shown, absolute: own, named: false}, id: seen.links.has(own) ? realPath(own) : realFolder + name}
  })
  const failures = seen.unreadable.map(({folder: own, error}): Entry => {
    const shown = join(path, relative(absolute, own))
    return {entry: {path: shown, reason: reasonOf(error), error}, id: shown}
  })
  return [...entries, ...failures]
}

/** Finds files by the endings of their names. Links to folders are not followed: they lead to loops, and to files of other people. */
async function namesIn(folder: string, endings: readonly string[], seen: Walked): Promise<readonly string[]> {
  const {escapePath, glob} = await import('tinyglobby')
  return glob(
    endings.map((ending) => `**/*${escapePath(ending)}`),
    {
      cwd: folder,
      fs: {readdir: watchedReaddir(seen)},
      ignore: never,
      dot: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      caseSensitiveMatch: false
    }
  )
}

interface Below {
  readonly absolute: string
  readonly naming: Naming | undefined
  readonly walk: (endings: readonly string[]) => Promise<readonly string[]>
  /** Folders that may hold configuration. */
  readonly configured: readonly string[]
}

/** Adds to the Markdown of a folder what the `files` of configurations name beside it. */
async function withNamed(names: readonly string[], {absolute, naming, walk, configured}: Below): Promise<readonly string[]> {
  if (!naming) return names
  const endings = new Set<string>()
  for (const folder of [absolute, ...configured]) for (const ending of await naming.endingsIn(folder)) if (!isLooked(ending)) endings.add(ending)
  if (endings.size === 0) return names
  const more: string[] = []
  for (const name of await walk([...endings])) if (!isLooked(name) && (await naming.names(join(absolute, name)))) more.push(name)
  return [...names, ...more]
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
  return /\.(?:md|markdown)$/i.test(name) && !name.split('/').includes('node_modules')
}

/** Says that there is nothing at a path. */
export function missing(path: string): Failure {
  return {path, reason: nothing}
}

/** What a search through folders met: links and folders that cannot be read, which it passes over, and folders that may hold configuration. */
interface Walked {
  readonly links: Set<string>
  readonly configured: Set<string>
  readonly unreadable: Array<{readonly folder: string; readonly error: Error}>
}

/** Gives Node's `readdir`, which notes what it meets. */
function watchedReaddir({links, unreadable, configured}: Walked): typeof readdir {
  return new Proxy(readdir, {
    apply: (target, self, [folder, options, done]) =>
      Reflect.apply(target, self, [
        folder,
        options,
        (error: Error | null, entries: readonly Dirent[]) => {
          if (error) unreadable.push({folder, error})
          for (const entry of error ? [] : entries) {
            if (entry.isSymbolicLink()) links.add(join(folder, entry.name))
            if (mayConfigure(entry.name)) configured.add(folder)
          }
          done(error, entries)
        }
      ])
  })
}

function mayConfigure(name: string): boolean {
  return name.startsWith('.postmortemlintrc') || name === 'package.json'
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
