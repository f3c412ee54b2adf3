import {assertSize} from '../files/regular-file.ts'

/** Where text goes. */
export interface Sink {
  /** Gives `false` where what is written waits, and more should wait for `drain`. */
  write(text: string | Uint8Array): unknown
  once?(event: 'drain', listener: () => void): unknown
}

/** The world outside of the program. */
export interface Io {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a person reads what is written. */
  readonly isTTY: boolean
  /** Where the code of a worker thread is; without it there is one thread. */
  readonly worker?: URL | undefined
  /** Why no cache is used, whatever is asked for: who wrote it is not known. */
  readonly noCache?: string | undefined
  /** Whether a person watches standard error. */
  readonly showsProgress?: boolean | undefined
  /** Asks a person one question and gives the answer; there is nobody to ask without it. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
  /** Width of the terminal, if there is one. */
  readonly columns?: number | undefined
}

/** Exit status: nothing to say, findings, the program could not do its work. */
export type Status = 0 | 1 | 2

/** A mistake in how the program was called; its message is all that a person needs. */
export class UsageError extends Error {}

/** Reads all of standard input; throws UnreadableError when it is more than a document can be. */
export async function readInput(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    assertSize(size, 'standard input ')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Decides on colour: what is asked for, else NO_COLOR and FORCE_COLOR, else whether a person reads it. */
export function isColored(asked: boolean | undefined, {env, isTTY}: Pick<Io, 'env' | 'isTTY'>): boolean {
  if (asked !== undefined) return asked
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}
