import {randomBytes} from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'
import {isLink} from './leads-out.ts'

/** Options for writing a file. */
export interface WriteOptions {
  /** Whether the file replaces a link at its path, instead of the file that the link leads to. */
  readonly replacesLink?: boolean | undefined
}

/**
 * Writes a file completely or not at all: to a new file beside it, which then replaces it. An existing file keeps its mode and owner;
 * other hard links to it keep the old content, because only a rename can replace a file completely.
 */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>, {replacesLink = false}: WriteOptions = {}): Promise<void> {
  const target = replacesLink ? path : followed(path)
  sweep(dirname(target))
  await uninterrupted(() => replace(target, typeof content === 'string' || content instanceof Uint8Array ? [content] : content))
}

/** Node's permission model forbids functions that work on open files. */
const isRestricted = process.permission !== undefined

function replace(target: string, pieces: Iterable<string | Uint8Array>): void {
  const old = lstatSync(target, {throwIfNoEntry: false})
  const kept = old?.isFile() ? old : undefined
  const temporary = join(dirname(target), temporaryName(basename(target)))
  // It must be new: an existing file or link at its path is not opened. It is not executable.
  const descriptor = openSync(temporary, 'wx', kept ? 0o600 : 0o666)
  try {
    try {
      for (const piece of pieces) writeFileSync(descriptor, piece)
      if (kept) copyRights(kept, temporary, descriptor)
      if (!isRestricted) fsyncSync(descriptor)
      renameSync(temporary, target)
    } catch (error) {
      rmSync(temporary, {force: true})
      throw error
    }
    // Only now does it become executable, if the old file was.
    if (kept && (kept.mode & 0o111) !== 0) setMode(target, descriptor, kept.mode & 0o777)
  } finally {
    closeSync(descriptor)
  }
}

/** Gives a new file the owner and the mode of another, except that it is not executable. */
function copyRights({uid, gid, mode}: Stats, path: string, descriptor: number): void {
  const own = statSync(path)
  try {
    if (own.uid !== uid || own.gid !== gid) isRestricted ? chownSync(path, uid, gid) : fchownSync(descriptor, uid, gid)
  } catch {
    // Only root may change the owner of files.
  }
  setMode(path, descriptor, mode & 0o666)
}

function setMode(path: string, descriptor: number, mode: number): void {
  if (isRestricted) chmodSync(path, mode)
  else fchmodSync(descriptor, mode)
}

/** Follows the links of a path. */
function followed(path: string): string {
  if (!isLink(path)) return path
  try {
    return realpathSync(path)
  } catch (error) {
    throw new Error('it is a broken link', {cause: error})
  }
}

const ending = 'postmortem-lint-tmp'
const randomEnding = /\.[0-9a-f]{16}$/

/** Whether a name is one that `temporaryName` gives. */
function isTemporary(name: string): boolean {
  const end = `.${ending}`
  return name.startsWith('.') && name.endsWith(end) && randomEnding.test(name.slice(1, -end.length))
}

/** Maximum length of a name in characters: 255 bytes, with up to four bytes per character. */
const longestKept = 50

function temporaryName(name: string): string {
  return `.${[...name].slice(0, longestKept).join('')}.${randomBytes(8).toString('hex')}.${ending}`
}

const hour = 3_600_000
const swept = new Set<string>()

/** Removes the temporary files of killed runs from a folder: recognised by name and owner, and at least an hour old. */
function sweep(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  try {
    for (const name of readdirSync(folder)) {
      if (!isTemporary(name)) continue
      const path = join(folder, name)
      const file = lstatSync(path)
      if (file.isFile() && file.uid === (process.getuid?.() ?? file.uid) && Date.now() - file.mtimeMs > hour) rmSync(path)
    }
  } catch {
    // A file that cannot be removed does no harm.
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs work that must not be interrupted: signals to end the program wait until it is done. */
async function uninterrupted(work: () => void): Promise<void> {
  let received: NodeJS.Signals | undefined
  const note = (signal: NodeJS.Signals): void => {
    received = signal
  }
  for (const signal of signals) process.on(signal, note)
  try {
    work()
  } finally {
    // Signals received in the meantime are delivered now.
    await new Promise((resolve) => setImmediate(resolve))
    for (const signal of signals) process.off(signal, note)
    if (received !== undefined) process.kill(process.pid, received)
  }
}
