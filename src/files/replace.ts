import {constants} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import {readRegularFile} from './regular-file.ts'
import {writeWhole} from './write-whole.ts'

/**
 * Replaces what a file holds, all of it or nothing; its mode and owner stay. Throws when it may not be written, is no regular file, no
 * longer holds what it is said to have held before, or the disk is full.
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
