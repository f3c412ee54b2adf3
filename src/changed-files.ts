import {existsSync, realpathSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {discover, type Failure, type FoundFile, isLooked, missing} from './discover.ts'
import {type ChangedFile, changedInIndex, emptyTree, headOf, isBlob, mergeBaseOf, readBlobs, trackedFiles} from './git/changes.ts'
import {GitError, openRepository, type Repository} from './git/git.ts'
import {repositoryRoot} from './git-ignore.ts'
import {pathBelow} from './reporters/place.ts'

/** What narrows a run down to files that changed. */
export interface Changed {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Name of the state before the change; where none is given, all findings of a file count. */
  readonly since?: string | undefined
  /** Whether staged files are read as they are staged, and not the work tree. */
  readonly staged: boolean
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
  const foreign = paths.find((path) => isForeign(realPath(resolve(changed.cwd, path)), repository))
  if (foreign !== undefined) throw new GitError(`\`${foreign}\` is not of the repository \`${repository.root}\`: lint it from its own folder`)
  return changed.staged ? findStaged(paths, changed, repository) : findEdited(paths, changed, repository)
}

async function findEdited(paths: readonly string[], {cwd, since = 'HEAD'}: Changed, repository: Repository): Promise<ChangedFiles> {
  const base = await mergeBaseOf(repository, since)
  const staged = new Map((await changedInIndex(repository, base)).map((own) => [own.path, own]))
  const tracked = await trackedFiles(repository)
  const edited: Array<{readonly file: FoundFile; readonly own: ChangedFile}> = []
  const failures: Failure[] = []
  const foreign: string[] = []
  for (const file of await discover(paths, cwd)) {
    if ('reason' in file) {
      failures.push(file)
      continue
    }
    const real = realPath(file.absolute)
    const name = relative(repository.root, real).split(sep).join('/')
    const blob = tracked.get(name)
    if (isForeign(real, repository)) foreign.push(file.path)
    else if (staged.has(name) || blob === undefined) edited.push({file, own: staged.get(name) ?? {path: name}})
    else if (!isBlob(await bytesOf(real), blob)) edited.push({file, own: {path: name, before: {path: name, blob}}})
  }
  return {files: [...failures, ...(await withBefore(edited, repository))], foreign}
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch {
    // Why it cannot be read is said when it is linted.
    return Buffer.of()
  }
}

async function findStaged(paths: readonly string[], {cwd, since}: Changed, repository: Repository): Promise<ChangedFiles> {
  const base = since === undefined ? ((await headOf(repository)) ?? (await emptyTree(repository))) : await mergeBaseOf(repository, since)
  const head = since === undefined ? base : ((await headOf(repository)) ?? base)
  const staged = await changedInIndex(repository, head)
  const names = new Set(staged.map(({path}) => path))
  const changes = since === undefined ? staged : (await changedInIndex(repository, base)).filter(({path}) => names.has(path))
  const folder = realPath(cwd)
  const found = new Map<string, {readonly file: FoundFile; readonly own: ChangedFile}>()
  const failures: Failure[] = []
  for (const path of paths) {
    const target = realPath(resolve(cwd, path))
    const below = changes.filter((own) => pathBelow(target, join(repository.root, own.path)) !== undefined)
    if (below.length === 0 && !existsSync(target)) failures.push(missing(path))
    for (const own of below.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const absolute = join(repository.root, own.path)
      const named = absolute === target
      if (named || isLooked(own.path)) found.set(own.path, {file: {path: relative(folder, absolute), absolute, named}, own})
    }
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
async function withBefore(files: ReadonlyArray<{readonly file: FoundFile; readonly own: ChangedFile}>, repository: Repository): Promise<readonly FoundFile[]> {
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

/** Follows links, also where what they lead to is gone. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}
