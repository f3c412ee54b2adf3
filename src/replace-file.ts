import {closeSync, constants, openSync, writeFileSync} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import process from 'node:process'
import writeFileAtomic from 'write-file-atomic'
import {readRegularFile} from './regular-file.ts'

/**
 * Replaces what a file holds, all of it or nothing; mode, owner and links to it stay. Throws when it may not be written, is no regular
 * file, no longer holds what it is said to have held before, or the disk is full.
 */
export async function replaceFile(path: string, bytes: Uint8Array, before?: Uint8Array): Promise<void> {
  const file = await stat(path)
  if (!file.isFile()) throw new Error('it is no regular file')
  // Renaming a new file over a read-only one would work, and so would writing as root.
  if ((file.mode & 0o222) === 0) throw new Error('it is read-only')
  await access(path, constants.W_OK)
  if (before && !readRegularFile(path).equals(before)) throw new Error('it was changed meanwhile')
  await writeWhole(path, bytes)
}

/** Writes a file, all of it or nothing; what is made in pieces is written piece by piece. A file that is there keeps its mode, unless one is given. */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>, mode?: number): Promise<void> {
  // write-file-atomic 7.0 takes no notice of a write that a full disk cuts short: it only gets to rename what is written here.
  // Node's permission model, where it is used, has no fsync.
  const fsync = process.permission === undefined
  await writeFileAtomic(path, '', {fsync, ...(mode === undefined ? {} : {mode}), tmpfileCreated: (temporary) => writeContent(temporary, content)})
}

function writeContent(path: string, content: string | Uint8Array | Iterable<string>): void {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  const descriptor = openSync(path, 'w')
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}
