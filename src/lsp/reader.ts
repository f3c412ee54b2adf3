import {AbstractMessageReader, type DataCallback, type Disposable, type Message, type MessageReader} from 'vscode-languageserver/node'

/** Maximum size of a header in bytes: editors send about forty. */
const longestHeader = 4096
/** Maximum size of a message in bytes: no editor sends a document of that size. */
const longestMessage = 64 * 1024 * 1024
/** Time limit for the rest of a message, in milliseconds. */
const patience = 60_000

/** Invalid input that hides where the next message begins. */
export class ProtocolError extends Error {}

/** Callbacks of a reader of messages. */
export interface Told {
  /** Called if the stream cannot be read any further. */
  onBroken(error: ProtocolError): void
  /** Called if a message is not a JSON object; the reader continues with the next one. */
  onUnreadable(): void
  /** Decides whether a message is passed on. */
  takes(message: Message): boolean
  onEnd(): void
}

/** Makes the reader of messages from an editor. A broken header ends it with an error; the reader of the library would wait forever. */
export function createMessageReader(input: NodeJS.ReadableStream, told: Told): MessageReader {
  return new Reader(input, told)
}

class Reader extends AbstractMessageReader implements MessageReader {
  readonly #input: NodeJS.ReadableStream
  readonly #told: Told
  #chunks: Buffer[] = []
  #size = 0
  /** Length of the current message, after its header. */
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
    if (this.#length !== undefined) this.#timer = setTimeout(() => this.#told.onBroken(new ProtocolError('the rest of a message is missing')), patience).unref()
  }

  /** Removes and returns the first received bytes. */
  #cut(length: number): Buffer {
    const all = Buffer.concat(this.#chunks)
    this.#chunks = [all.subarray(length)]
    this.#size -= length
    return all.subarray(0, length)
  }

  /** Reads a header and gives the length of its message; undefined if it is incomplete. */
  #readHeader(): number | undefined {
    const all = Buffer.concat(this.#chunks)
    this.#chunks = [all]
    const end = all.subarray(0, longestHeader + headerEnd.length).indexOf(headerEnd)
    if (end < 0 && all.length < longestHeader) return undefined
    if (end < 0) throw new ProtocolError(`a header is longer than ${longestHeader} bytes`)
    const header = this.#cut(end + headerEnd.length).toString('latin1')
    const length = Number(/^Content-Length:[ \t]*(\d{1,15})[ \t]*\r$/im.exec(header)?.[1] ?? Number.NaN)
    if (Number.isNaN(length)) throw new ProtocolError('a header has no `Content-Length` in bytes')
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
