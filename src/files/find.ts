import {readdirSync, statSync} from 'node:fs'
import {extname, join, relative, resolve, sep} from 'node:path'
import type {ReadIgnoreFile} from './git-ignore.ts'
import {homesOf, linkLeadsOut} from './leads-out.ts'
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

const markdown: readonly string[] = ['.md', '.markdown']
const never: readonly string[] = ['node_modules', '.git']

/** What the `files` of configurations name beside Markdown. */
export interface Naming {
  /** Endings of names that the configuration of a folder states. */
  endingsIn(folder: string): Promise<readonly string[]>
  /** Whether `files` names the file at an absolute path. */
  names(path: string): Promise<boolean>
}

/** How files are looked for. */
export interface DiscoverOptions {
  readonly cwd: string
  /** What configurations name beside Markdown. */
  readonly naming?: Naming | undefined
  /** Reads the `.gitignore` files, where that is not from the disk. */
  readonly readIgnored?: ReadIgnoreFile | undefined
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
  const homes = homesOf(options.cwd)
  for (const word of named) {
    for (const {entry, id} of await entriesOf(word, homes, {...options, say})) {
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

async function entriesOf(path: string, homes: readonly string[], options: DiscoverOptions): Promise<readonly Entry[]> {
  const absolute = resolve(options.cwd, path)
  const failed = (reason: string, error?: unknown): readonly Entry[] => [{entry: {path, reason, error}, id: path}]
  try {
    const glob = pathGlobOf(path, options.cwd)
    if (glob?.fault !== undefined) return failed(`cannot be used as a glob, expected ${glob.fault}`)
    const reason = linkLeadsOut(glob ? resolve(options.cwd, glob.base) : absolute, homes)
    if (reason !== undefined) return failed(reason)
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
async function entriesBelow(path: string, {cwd, naming, readIgnored, say}: DiscoverOptions, chosen?: PathGlob): Promise<readonly Entry[]> {
  const absolute = resolve(cwd, path)
  // Most runs name files: hooks, editors.
  const {gitIgnoreOf} = await import('./git-ignore.ts')
  const isIgnored = gitIgnoreOf(absolute, (file, line, text) => say?.(`${relative(cwd, file)}${line === undefined ? '' : `:${line}`}: ${text}`), readIgnored)
  const folder = join(absolute, '/')
  const isKept = (name: string): boolean => !isIgnored(folder + name)
  const below = walk(absolute)
  const endingIn = (endings: readonly string[]): readonly string[] =>
    below.names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase())) && isKept(name))
  const names = chosen
    ? endingIn([...markdown, ...chosen.endings]).filter((name) => chosen.test(folder + name))
    : await withNamed(endingIn(markdown), {absolute, naming, endingIn, configured: [...below.configured].sort().filter((own) => isKept(join(own, 'x')))})
  const [shownFolder, realFolder] = [join(path === '' ? '.' : path, '/'), join(realPath(absolute), '/')]
  const entries = [...names].sort().map((name): Entry => {
    const shown = shownFolder === `.${sep}` ? name : shownFolder + name
    return {entry: {path: shown, absolute: folder + name, named: false}, id: realFolder + name}
  })
  const failures = below.unreadable.map(({folder: own, error}): Entry => {
    const shown = join(path, own)
    return {entry: {path: shown, reason: reasonOf(error), error}, id: shown}
  })
  return [...entries, ...failures]
}

interface Below {
  readonly absolute: string
  readonly naming: Naming | undefined
  readonly endingIn: (endings: readonly string[]) => readonly string[]
  /** Folders that may hold configuration, by paths from there. */
  readonly configured: readonly string[]
}

/** Adds to the Markdown of a folder what the `files` of configurations name beside it. */
async function withNamed(names: readonly string[], {absolute, naming, endingIn, configured}: Below): Promise<readonly string[]> {
  if (!naming) return names
  const endings = new Set<string>()
  for (const folder of ['', ...configured]) for (const ending of await naming.endingsIn(join(absolute, folder))) if (!isLooked(ending)) endings.add(ending)
  if (endings.size === 0) return names
  const more: string[] = []
  for (const name of endingIn([...endings])) if (!isLooked(name) && (await naming.names(join(absolute, name)))) more.push(name)
  return [...names, ...more]
}

/** Tells whether a file below a folder would be found by its name. */
export function isLooked(name: string): boolean {
  return markdown.includes(extname(name).toLowerCase()) && !name.split('/').includes('node_modules')
}

/** Says that there is nothing at a path. */
export function missing(path: string): Failure {
  return {path, reason: nothing}
}

/** What a search through a folder found, by paths from there: files, folders that may hold configuration, and folders that cannot be read. */
interface Walked {
  readonly names: readonly string[]
  readonly configured: readonly string[]
  readonly unreadable: ReadonlyArray<{readonly folder: string; readonly error: unknown}>
}

/** Looks for files below a folder. Links are not followed: they lead to loops, and to files of other people. */
function walk(top: string): Walked {
  const names: string[] = []
  const configured: string[] = []
  const unreadable: Array<{folder: string; error: unknown}> = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of readdirSync(join(top, folder), {withFileTypes: true})) {
        const name = folder === '' ? entry.name : folder + sep + entry.name
        if (mayConfigure(entry.name)) configured.push(folder)
        if (entry.isDirectory() && !never.includes(entry.name)) folders.push(name)
        else if (entry.isFile()) names.push(name)
      }
    } catch (error) {
      unreadable.push({folder, error})
    }
  }
  return {names, configured, unreadable}
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
