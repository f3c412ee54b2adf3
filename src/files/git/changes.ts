import {createHash} from 'node:crypto'
import {GitError, git, type Repository, tryGit} from './git.ts'

/** A file that differs between two states of a repository. */
export interface ChangedFile {
  /** Path from the top folder, with slashes. */
  readonly path: string
  /** Its content in the index; undefined if unknown or not requested. */
  readonly blob?: string | undefined
  /** Its earlier content and path; undefined for a new file. */
  readonly before?: {readonly path: string; readonly blob: string} | undefined
}

/**
 * Finds the commit that a branch grew from: the merge base of HEAD and the given name. Throws GitError with advice if git
 * does not know the name, or the history between them is missing.
 */
export async function mergeBaseOf(repository: Repository, ref: string): Promise<string> {
  const commit = await commitOf(repository, ref)
  // Before the first commit of a branch, everything is new.
  if (!(await headOf(repository))) return emptyTree(repository)
  const base = await tryGit(repository, ['merge-base', commit, 'HEAD'])
  if (base) return firstLine(base)
  throw new GitError(`\`${ref}\` and HEAD have no commit in common${await shallowHint(repository)}`)
}

/** Finds the commit of HEAD; undefined before the first one. */
export async function headOf(repository: Repository): Promise<string | undefined> {
  const head = await tryGit(repository, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  return head && firstLine(head)
}

/** Finds the commit that a name stands for, or the empty tree for a branch before its first commit. Throws GitError if git does not know it. */
export async function commitOf(repository: Repository, ref: string): Promise<string> {
  // A name that begins with a dash would be an option; git has no such names.
  // A name that begins with `^` excludes a commit.
  const found = ref === '' || /^[-^]|\0/.test(ref) ? undefined : await tryGit(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (found) return firstLine(found)
  if (await isUnborn(repository, ref)) return emptyTree(repository)
  throw new GitError(`git knows no commit \`${ref}\`${await shallowHint(repository)}`)
}

/** Checks whether a name is that of the branch that HEAD is on, before its first commit. */
async function isUnborn(repository: Repository, ref: string): Promise<boolean> {
  const head = await tryGit(repository, ['symbolic-ref', '--quiet', 'HEAD'])
  const branch = head && firstLine(head)
  if (branch === undefined || (await headOf(repository))) return false
  return ['HEAD', '@', branch, branch.replace(/^refs\/heads\//, ''), branch.replace(/^refs\//, '')].includes(ref)
}

async function shallowHint(repository: Repository): Promise<string> {
  const shallow = await tryGit(repository, ['rev-parse', '--is-shallow-repository'])
  if (shallow?.toString().trim() !== 'true') return ''
  return ': this clone has only a part of the history; fetch all of it (`fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab CI, else `git fetch --unshallow`)'
}

/** Gives the blobs of all files that git tracks, by path. Without links, submodules and files in conflict. */
export async function trackedFiles(repository: Repository): Promise<ReadonlyMap<string, string>> {
  // "100644 <blob> 0", a tab, the path.
  const entries = fieldsOf(await git(repository, ['ls-files', '--stage', '-z']))
  return new Map(
    entries.flatMap((entry): Array<[string, string]> => {
      const tab = entry.indexOf('\t')
      const [mode = '', blob = '', stage] = entry.slice(0, tab).split(' ')
      return isFile(mode) && stage === '0' ? [[entry.slice(tab + 1), blob]] : []
    })
  )
}

/**
 * Checks whether bytes are the content of a blob, with its line endings or those of Windows. It does not ask git, which would run filters that the
 * repository names.
 */
export function isBlob(bytes: Uint8Array, blob: string): boolean {
  const algorithm = blob.length === 64 ? 'sha256' : 'sha1'
  const nameOf = (content: Uint8Array): string => createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex')
  if (nameOf(bytes) === blob) return true
  const text = Buffer.from(bytes).toString('latin1')
  return text.includes('\r\n') && nameOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')) === blob
}

/** Lists the files whose staged state differs from a commit, or from nothing before the first one. Without links and submodules. */
export async function changedInIndex(repository: Repository, commit: string): Promise<readonly ChangedFile[]> {
  const args = ['diff-index', '--cached', '--raw', '-z', '-M', '-l0', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules', commit, '--']
  const fields = fieldsOf(await git(repository, args))
  const files: ChangedFile[] = []
  for (let at = 0; at < fields.length; ) {
    // ":100644 100644 <blob before> <blob> R100", then the path, or the old and the new one.
    const [oldMode = '', mode = '', oldBlob = '', blob = '', status = ''] = (fields[at++] ?? '').replace(/^:/, '').split(' ')
    const first = fields[at++] ?? ''
    const path = /^[RC]/.test(status) ? (fields[at++] ?? '') : first
    if (!isFile(mode)) continue
    files.push({path, blob, before: isFile(oldMode) ? {path: first, blob: oldBlob} : undefined})
  }
  return files
}

/** Gives the empty tree, to compare the first commit with. */
export async function emptyTree(repository: Repository): Promise<string> {
  return firstLine(await git(repository, ['hash-object', '-t', 'tree', '--stdin']))
}

/** Reads the content of blobs, in the order of their names. Throws GitError if one is missing. */
export async function readBlobs(repository: Repository, blobs: readonly string[]): Promise<readonly Uint8Array[]> {
  if (blobs.length === 0) return []
  const output = await git(repository, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''))
  const contents: Uint8Array[] = []
  let at = 0
  for (const blob of blobs) {
    // "<blob> blob <size>", a line feed, the bytes, a line feed.
    const end = output.indexOf(10, at)
    const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1] ?? Number.NaN)
    if (Number.isNaN(size))
      throw new GitError(`git does not have the object ${blob}: in a partial clone, fetch all objects with \`git fetch --refetch --no-filter\``)
    // A copy: sending a part of a buffer to another thread sends the whole buffer.
    contents.push(new Uint8Array(output.subarray(end + 1, end + 1 + size)))
    at = end + 1 + size + 1
  }
  return contents
}

/** Lists the files of a commit, without links and submodules, by their paths from the top folder. */
export async function namesIn(repository: Repository, commit: string): Promise<ReadonlySet<string>> {
  // "100644 blob <blob>", a tab, the path.
  const entries = fieldsOf(await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]))
  return new Set(entries.filter(isFile).map((entry) => entry.slice(entry.indexOf('\t') + 1)))
}

/** Reads a file from a commit; undefined if the commit does not contain it. The path is relative to the top folder, with slashes. */
export async function readAt(repository: Repository, commit: string, path: string): Promise<Buffer | undefined> {
  return tryGit(repository, ['cat-file', 'blob', `${commit}:${path}`])
}

function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

function fieldsOf(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1)
}

function firstLine(output: Buffer): string {
  return output.toString().split('\n')[0] ?? ''
}
