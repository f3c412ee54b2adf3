import {existsSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {discover, type Failure, type FoundFile, isLooked, missing, type Naming} from '../find.ts'
import {type ReadIgnoreFile, repositoryRoot} from '../git-ignore.ts'
import {divideWords, pathGlobOf} from '../path-glob.ts'
import {pathBelow, realPath} from '../real-path.ts'
import {readRegularFile} from '../regular-file.ts'
import {type ChangedFile, changedInIndex, emptyTree, headOf, isBlob, mergeBaseOf, readBlobs, trackedFiles} from './changes.ts'
import {GitError, openRepository, type Repository} from './git.ts'

/** What narrows a run down to files that changed. */
export interface Changed {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Name of the state before the change; where none is given, all findings of a file count. */
  readonly since?: string | undefined
  /** Whether staged files are read as they are staged, and not the work tree. */
  readonly staged: boolean
  /** Reads the `.gitignore` files, where that is not from the disk. */
  readonly readIgnored?: ReadIgnoreFile | undefined
  /** What configurations name beside Markdown. */
  readonly naming?: Naming | undefined
  /** Is told, in words, what people should know and what stops nothing. */
  readonly say?: ((text: string) => void) | undefined
}

/** Files that changed, with what they hold where that is not in the work tree, and with what they were. */
export interface ChangedFiles {
  readonly files: ReadonlyArray<FoundFile | Failure>
  /** Files that git cannot speak of here: they are in repositories of their own. */
  readonly foreign: readonly string[]
}

/** Finds the files that paths stand for and that changed. Throws GitError, in words, when git cannot tell. */
export async function findChanged(paths: readonly string[], changed: Changed): Promise<ChangedFiles> {
  const repository = await openRepository(changed.cwd, changed.env)
  const foreign = paths.find((path) => {
    const glob = pathGlobOf(path, changed.cwd)
    return !glob?.takesAway && isForeign(realPath(resolve(changed.cwd, glob?.base ?? path)), repository)
  })
  if (foreign !== undefined) throw new GitError(`\`${foreign}\` is not of the repository \`${repository.root}\`: lint it from its own folder`)
  return changed.staged ? findStaged(paths, changed, repository) : findEdited(paths, changed, repository)
}

async function findEdited(paths: readonly string[], changed: Changed, repository: Repository): Promise<ChangedFiles> {
  const {since = 'HEAD'} = changed
  const base = await mergeBaseOf(repository, since)
  const staged = await changedInIndex(repository, base)
  const changes = new Map(staged.map((own) => [own.path, own]))
  const tracked = await trackedFiles(repository)
  const edited = new Map<string, Edited>()
  const failures: Failure[] = []
  const foreign: string[] = []
  for (const file of await discover(paths, changed)) {
    if ('reason' in file) {
      failures.push(file)
      continue
    }
    const real = realPath(file.absolute)
    const name = relative(repository.root, real).split(sep).join('/')
    const blob = tracked.get(name)
    if (isForeign(real, repository)) foreign.push(file.path)
    else if (changes.has(name) || blob === undefined) edited.set(name, {file, own: changes.get(name) ?? {path: name}})
    else if (!isBlob(bytesOf(real), blob)) edited.set(name, {file, own: {path: name, before: {path: name, blob}}})
  }
  // What is committed counts, though a .gitignore of the same change hides it from the walk.
  for (const {file, own} of await changedBelow(paths, staged, changed, repository)) {
    if (!edited.has(own.path) && existsSync(file.absolute)) edited.set(own.path, {file, own})
  }
  return {files: [...failures, ...(await withBefore([...edited.values()], repository))], foreign}
}

/** A file, and how it differs from what it was. */
interface Edited {
  readonly file: FoundFile
  readonly own: ChangedFile
}

/** Finds what paths and globs stand for among files that changed, in the order of the words, sorted. */
async function changedBelow(words: readonly string[], changes: readonly ChangedFile[], {cwd, naming}: Changed, {root}: Repository): Promise<readonly Edited[]> {
  const folder = realPath(cwd)
  const {named, isTaken} = divideWords(words, folder)
  const found: Edited[] = []
  const sorted = [...changes].sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const word of named) {
    const glob = pathGlobOf(word, folder)
    const target = realPath(resolve(cwd, word))
    for (const own of sorted) {
      const absolute = join(root, own.path)
      if (isTaken(absolute) || !(glob?.test(absolute) ?? pathBelow(target, absolute) !== undefined)) continue
      const isNamed = absolute === target
      const isWanted = isNamed || isLooked(own.path) || glob?.endings.some((ending) => own.path.endsWith(ending)) || (!glob && (await naming?.names(absolute)))
      if (isWanted) found.push({own, file: {path: relative(folder, absolute), absolute, named: isNamed}})
    }
  }
  return found
}

function bytesOf(path: string): Uint8Array {
  try {
    return readRegularFile(path)
  } catch {
    // Why it cannot be read is said when it is linted.
    return Buffer.of()
  }
}

async function findStaged(paths: readonly string[], changed: Changed, repository: Repository): Promise<ChangedFiles> {
  const {cwd, since} = changed
  const base = since === undefined ? ((await headOf(repository)) ?? (await emptyTree(repository))) : await mergeBaseOf(repository, since)
  const head = since === undefined ? base : ((await headOf(repository)) ?? base)
  const staged = await changedInIndex(repository, head)
  const names = new Set(staged.map(({path}) => path))
  const changes = since === undefined ? staged : (await changedInIndex(repository, base)).filter(({path}) => names.has(path))
  const found = new Map<string, Edited>()
  const failures: Failure[] = []
  for (const own of await changedBelow(paths, changes, changed, repository)) found.set(own.own.path, own)
  for (const path of paths) {
    const glob = pathGlobOf(path, cwd)
    if (glob?.fault !== undefined) failures.push({path, reason: `cannot be used as a glob, expected ${glob.fault}`})
    else if (!glob && !existsSync(resolve(cwd, path)) && ![...found.values()].some(({file}) => file.named && file.path === path)) failures.push(missing(path))
  }
  const files = [...found.values()]
  const contents = await readBlobs(
    repository,
    files.map(({own}) => own.blob ?? '')
  )
  const read = files.map(({file, own}, index) => ({own, file: {...file, bytes: contents[index]}}))
  return {files: [...failures, ...(since === undefined ? read.map(({file}) => file) : await withBefore(read, repository))], foreign: []}
}

/** Adds to files what they were before. */
async function withBefore(files: readonly Edited[], repository: Repository): Promise<readonly FoundFile[]> {
  const old = files.flatMap(({own}) => (own.before ? [own.before.blob] : []))
  const contents = (await readBlobs(repository, old)).values()
  return files.map(({file, own: {before}}) => {
    const bytes = before && contents.next().value
    return {...file, change: before && bytes ? {before: {path: before.path, bytes}} : {}}
  })
}

/** Whether a path lies outside of a repository, or in one inside of it, such as a submodule. */
function isForeign(path: string, {root}: Repository): boolean {
  if (pathBelow(root, path) === undefined) return true
  const home = repositoryRoot(path)
  return home !== undefined && home !== root && pathBelow(root, home) !== undefined
}
