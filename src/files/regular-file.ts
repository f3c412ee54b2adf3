import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs'

/** A file of a kind or size that is not read; its message says why. */
export class UnreadableError extends Error {
  readonly code = 'UNREADABLE'
}

/** A file that is larger than what is read. */
export class TooLargeError extends UnreadableError {}

const megabyte = 1024 * 1024

/** Megabytes that a document may have: those of people are a hundredth of that, but for pictures that some programs write into them. */
const maxMegabytes = 10

/**
 * Reads a file whole, if it is a regular one: a pipe or device would be waited for, or never end. Throws UnreadableError for what is
 * none or is larger than a number of megabytes, and what the file system throws.
 */
export function readRegularFile(path: string, megabytes = maxMegabytes): Buffer {
  return withRegularFile(path, megabytes, (descriptor) => readFileSync(descriptor))
}

/** Where files are read to that are only looked at: memory for each of thousands takes longer to get than to fill. */
let looked: Buffer | undefined
const lookedBytes = 256 * 1024

/** Reads a file like `readRegularFile`, into bytes that the next call may overwrite. */
export function peekRegularFile(path: string): Buffer {
  looked ??= Buffer.allocUnsafeSlow(lookedBytes)
  const into = looked
  return withRegularFile(path, maxMegabytes, (descriptor, size) => {
    if (size >= lookedBytes) return readFileSync(descriptor)
    let length = 0
    for (let count = -1; count !== 0 && length < lookedBytes; length += count) count = readSync(descriptor, into, length, lookedBytes - length, length)
    // It has grown meanwhile.
    return length < lookedBytes ? into.subarray(0, length) : readFileSync(descriptor)
  })
}

function withRegularFile(path: string, megabytes: number, read: (descriptor: number, size: number) => Buffer): Buffer {
  // Without O_NONBLOCK, opening a pipe waits for a writer.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const file = fstatSync(descriptor)
    if (file.isDirectory()) throw new UnreadableError('is a folder, not a file')
    if (!file.isFile()) throw new UnreadableError('is no regular file; `postmortem-lint -` reads what is piped into it')
    assertSize(file.size, '', megabytes)
    return read(descriptor, file.size)
  } finally {
    closeSync(descriptor)
  }
}

/** Throws TooLargeError, with words for what it is about, for a number of bytes that no document has. */
export function assertSize(bytes: number, what = '', megabytes = maxMegabytes): void {
  if (bytes > megabytes * megabyte) throw new TooLargeError(`${what}is larger than ${megabytes < 1 ? `${megabytes * 1024} KB` : `${megabytes} MB`}`)
}
