import {assertSize} from '../files/regular-file.ts'

/** A destination of text. */
export interface Sink {
  /** Gives `false` if the buffer is full, so that the caller should wait for `drain`. */
  write(text: string | Uint8Array): unknown
  once?(event: 'drain', listener: () => void): unknown
}

/** The surroundings of the program. */
export interface Io {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean
  /** Path of the code of worker threads; without it, there is one thread. */
  readonly worker?: URL | undefined
  /** Why no cache is used, even if requested: its author is unknown. */
  readonly noCache?: string | undefined
  /** Whether standard error is a terminal. */
  readonly showsProgress?: boolean | undefined
  /** Asks the user a question and gives the answer; absent if there is no terminal. */
  readonly ask?: ((question: string) => Promise<string>) | undefined
  /** Width of the terminal, if there is one. */
  readonly columns?: number | undefined
}

/** Exit status: no findings, findings, an error. */
export type Status = 0 | 1 | 2

/** A usage error; its message is written for the user. */
export class UsageError extends Error {}

/** Reads all of standard input; throws UnreadableError if it is larger than a document may be. */
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

/** Decides on colour: by the option, else by NO_COLOR and FORCE_COLOR, else by whether the output is a terminal. */
export function isColored(asked: boolean | undefined, {env, isTTY}: Pick<Io, 'env' | 'isTTY'>): boolean {
  if (asked !== undefined) return asked
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}
