import {constants} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import {readRegularFile} from './regular-file.ts'
import {writeWhole} from './write-whole.ts'

/**
 * Replaces the content of a file, completely or not at all; mode and owner stay. Throws if it is read-only or not a regular file, if it no
 * longer has the expected content, or if the disk is full.
 */
export async function replaceFile(path: string, bytes: Uint8Array, before?: Uint8Array): Promise<void> {
  const file = await stat(path)
  if (!file.isFile()) throw new Error('it is not a regular file')
  // Renaming a new file over a read-only one would work, and so would writing as root.
  if ((file.mode & 0o222) === 0) throw new Error('it is read-only')
  await access(path, constants.W_OK)
  if (before && !readRegularFile(path).equals(before)) throw new Error('it was changed in the meantime')
  await writeWhole(path, bytes)
}
