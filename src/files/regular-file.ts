import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs'

/** A file that is not read because of its kind or size; the message gives the reason. */
export class UnreadableError extends Error {
  readonly code = 'UNREADABLE'
}

/** A file that is too large to read. */
export class TooLargeError extends UnreadableError {}

const megabyte = 1024 * 1024

/** Maximum size of a document in megabytes: usual documents have a hundredth of that, except for pictures that some programs embed. */
const maxMegabytes = 10

/**
 * Reads a regular file completely: a pipe or device could block, or never end. Throws UnreadableError for other files and for files
 * larger than a number of megabytes, and the errors of the file system.
 */
export function readRegularFile(path: string, megabytes = maxMegabytes): Buffer {
  return withRegularFile(path, megabytes, (descriptor) => readFileSync(descriptor))
}

/** Shared buffer for files that are only inspected: allocating memory for thousands of files takes longer than filling it. */
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
    // The file has grown in the meantime.
    return length < lookedBytes ? into.subarray(0, length) : readFileSync(descriptor)
  })
}

function withRegularFile(path: string, megabytes: number, read: (descriptor: number, size: number) => Buffer): Buffer {
  // Without O_NONBLOCK, opening a pipe waits for a writer.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const file = fstatSync(descriptor)
    if (file.isDirectory()) throw new UnreadableError('is a folder, not a file')
    if (!file.isFile()) throw new UnreadableError('is not a regular file; use `postmortem-lint -` to read from a pipe')
    assertSize(file.size, '', megabytes)
    return read(descriptor, file.size)
  } finally {
    closeSync(descriptor)
  }
}

/** Throws TooLargeError, with a name for the subject, for more bytes than a document may have. */
export function assertSize(bytes: number, what = '', megabytes = maxMegabytes): void {
  if (bytes > megabytes * megabyte) throw new TooLargeError(`${what}is larger than ${megabytes < 1 ? `${megabytes * 1024} KB` : `${megabytes} MB`}`)
}
