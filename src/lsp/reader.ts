import {AbstractMessageReader, type DataCallback, type Disposable, type Message, type MessageReader} from 'vscode-languageserver/node'

/** Bytes that a header may have: that of an editor has some forty. */
const longestHeader = 4096
/** Bytes that a message may have: no editor sends a document of that size. */
const longestMessage = 64 * 1024 * 1024
/** How long the rest of a message may take, in milliseconds. */
const patience = 60_000

/** What an editor sends is no language server protocol, and where its next message begins cannot be told. */
export class ProtocolError extends Error {}

/** What a reader of messages tells about what it reads. */
export interface Told {
  /** The stream cannot be read any further. */
  onBroken(error: ProtocolError): void
  /** A message is no JSON, or no object; those behind it are read. */
  onUnreadable(): void
  /** Whether a message is handed on. */
  takes(message: Message): boolean
  onEnd(): void
}

/** Makes the reader of the messages that an editor sends. A broken header ends the reading, in words; the library's reader would wait for ever. */
export function createMessageReader(input: NodeJS.ReadableStream, told: Told): MessageReader {
  return new Reader(input, told)
}

class Reader extends AbstractMessageReader implements MessageReader {
  readonly #input: NodeJS.ReadableStream
  readonly #told: Told
  #chunks: Buffer[] = []
  #size = 0
  /** Length of the message whose header was read. */
  #length: number | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(input: NodeJS.ReadableStream, told: Told) {
    super()
    this.#input = input
    this.#told = told
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer | string): void => {
      try {
        this.#take(Buffer.from(chunk), callback)
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error
        this.#input.off('data', take)
        this.#told.onBroken(error)
      }
    }
    this.#input.on('data', take)
    this.#input.on('error', (error) => this.fireError(error))
    this.#input.on('end', this.#told.onEnd)
    return {dispose: () => this.#input.off('data', take)}
  }

  #take(chunk: Buffer, callback: DataCallback): void {
    clearTimeout(this.#timer)
    this.#chunks.push(chunk)
    this.#size += chunk.length
    while (this.#size > 0) {
      this.#length ??= this.#readHeader()
      if (this.#length === undefined || this.#size < this.#length) break
      const message = messageIn(this.#cut(this.#length))
      this.#length = undefined
      if (!message) this.#told.onUnreadable()
      else if (this.#told.takes(message)) callback(message)
    }
    if (this.#length !== undefined)
      this.#timer = setTimeout(() => this.#told.onBroken(new ProtocolError('the rest of a message did not come')), patience).unref()
  }

  /** Takes bytes from the front of what came. */
  #cut(length: number): Buffer {
    const all = Buffer.concat(this.#chunks)
    this.#chunks = [all.subarray(length)]
    this.#size -= length
    return all.subarray(0, length)
  }

  /** Reads a header and gives the length of its message; undefined if it has not come whole. */
  #readHeader(): number | undefined {
    const all = Buffer.concat(this.#chunks)
    this.#chunks = [all]
    const end = all.subarray(0, longestHeader + headerEnd.length).indexOf(headerEnd)
    if (end < 0 && all.length < longestHeader) return undefined
    if (end < 0) throw new ProtocolError(`a header is longer than ${longestHeader} bytes`)
    const header = this.#cut(end + headerEnd.length).toString('latin1')
    const length = Number(/^Content-Length:[ \t]*(\d{1,15})[ \t]*\r$/im.exec(header)?.[1] ?? Number.NaN)
    if (Number.isNaN(length)) throw new ProtocolError('a header names no `Content-Length` in bytes')
    if (length > longestMessage) throw new ProtocolError(`a message of ${length} bytes is longer than ${longestMessage}`)
    return length
  }
}

const headerEnd = Buffer.from('\r\n\r\n')

function messageIn(body: Buffer): Message | undefined {
  try {
    const parsed: unknown = JSON.parse(body.toString())
    return isMessage(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** Checks whether a value can be a message of the protocol: one with a method, or an answer. */
function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const id = 'id' in value ? value.id : undefined
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') return false
  return 'method' in value ? typeof value.method === 'string' && id !== null : 'result' in value || 'error' in value
}
