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

/** How a file is written. */
export interface WriteOptions {
  /** Whether a link in its place is replaced by the file; otherwise the file that it leads to is. */
  readonly replacesLink?: boolean | undefined
}

/**
 * Writes a file, all of it or nothing: into a new file beside it, which takes its place. A file that is there keeps its mode and owner;
 * other hard links to it go on holding what it held, because only a rename can replace a file whole.
 */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>, {replacesLink = false}: WriteOptions = {}): Promise<void> {
  const target = replacesLink ? path : followed(path)
  sweep(dirname(target))
  await uninterrupted(() => replace(target, typeof content === 'string' || content instanceof Uint8Array ? [content] : content))
}

/** Node's permission model, where it is used, has no functions that work on open files. */
const isRestricted = process.permission !== undefined

function replace(target: string, pieces: Iterable<string | Uint8Array>): void {
  const old = lstatSync(target, {throwIfNoEntry: false})
  const kept = old?.isFile() ? old : undefined
  const temporary = join(dirname(target), temporaryName(basename(target)))
  // It must be new: whatever lies at its path, a link too, is not opened. Nothing can run it.
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
    // Only now is it the file that could be run before.
    if (kept && (kept.mode & 0o111) !== 0) setMode(target, descriptor, kept.mode & 0o777)
  } finally {
    closeSync(descriptor)
  }
}

/** Gives a new file the owner and the mode of another, except that nothing can run it. */
function copyRights({uid, gid, mode}: Stats, path: string, descriptor: number): void {
  const own = statSync(path)
  try {
    if (own.uid !== uid || own.gid !== gid) isRestricted ? chownSync(path, uid, gid) : fchownSync(descriptor, uid, gid)
  } catch {
    // Only root may give files away.
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
    throw new Error('it is a link to nothing', {cause: error})
  }
}

const ending = 'postmortem-lint-tmp'
const ours = new RegExp(`^\\..*\\.[0-9a-f]{16}\\.${ending}$`, 's')

/** A name may have 255 bytes, in which a character takes up to four. */
const longestKept = 50

function temporaryName(name: string): string {
  return `.${[...name].slice(0, longestKept).join('')}.${randomBytes(8).toString('hex')}.${ending}`
}

const hour = 3_600_000
const swept = new Set<string>()

/** Removes the temporary files that runs left in a folder when they were killed: ours by name and owner, and an hour old. */
function sweep(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  try {
    for (const name of readdirSync(folder)) {
      if (!ours.test(name)) continue
      const path = join(folder, name)
      const file = lstatSync(path)
      if (file.isFile() && file.uid === (process.getuid?.() ?? file.uid) && Date.now() - file.mtimeMs > hour) rmSync(path)
    }
  } catch {
    // What cannot be swept is in nobody's way.
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does work that leaves something behind when it is ended midway: a signal to end the program waits until it is done. */
async function uninterrupted(work: () => void): Promise<void> {
  let received: NodeJS.Signals | undefined
  const note = (signal: NodeJS.Signals): void => {
    received = signal
  }
  for (const signal of signals) process.on(signal, note)
  try {
    work()
  } finally {
    // Signals that came meanwhile are only told now.
    await new Promise((resolve) => setImmediate(resolve))
    for (const signal of signals) process.off(signal, note)
    if (received !== undefined) process.kill(process.pid, received)
  }
}
