import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs'

/** A file of a kind or size that is not read; its message says why. */
export class UnreadableError extends Error {
  readonly code = 'UNREADABLE'
}

const megabyte = 1024 * 1024

/** Megabytes that a document may have: parsing takes some forty times as much memory. */
const maxMegabytes = 64

/**
 * Reads a file whole, if it is a regular one: a pipe or device would be waited for, or never end. Throws UnreadableError for what is
 * none or is too large, and what the file system throws.
 */
export function readRegularFile(path: string): Buffer {
  return withRegularFile(path, (descriptor) => readFileSync(descriptor))
}

/** Where files are read to that are only looked at: memory for each of thousands takes longer to get than to fill. */
let looked: Buffer | undefined
const lookedBytes = 256 * 1024

/** Reads a file like `readRegularFile`, into bytes that the next call may overwrite. */
export function peekRegularFile(path: string): Buffer {
  looked ??= Buffer.allocUnsafeSlow(lookedBytes)
  const into = looked
  return withRegularFile(path, (descriptor, size) => {
    if (size >= lookedBytes) return readFileSync(descriptor)
    let length = 0
    for (let count = -1; count !== 0 && length < lookedBytes; length += count) count = readSync(descriptor, into, length, lookedBytes - length, length)
    // It has grown meanwhile.
    return length < lookedBytes ? into.subarray(0, length) : readFileSync(path)
  })
}

function withRegularFile(path: string, read: (descriptor: number, size: number) => Buffer): Buffer {
  // Without O_NONBLOCK, opening a pipe waits for a writer.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const file = fstatSync(descriptor)
    if (file.isDirectory()) throw new UnreadableError('is a folder, not a file')
    if (!file.isFile()) throw new UnreadableError('is no regular file; `postmortem-lint -` reads what is piped into it')
    assertSize(file.size)
    return read(descriptor, file.size)
  } finally {
    closeSync(descriptor)
  }
}

/** Throws UnreadableError, with words for what it is about, for a number of bytes that no document has. */
export function assertSize(bytes: number, what = ''): void {
  if (bytes > maxMegabytes * megabyte) throw new UnreadableError(`${what}is larger than ${maxMegabytes} MB`)
}
