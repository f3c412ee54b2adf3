import {closeSync, constants, openSync, writeSync} from 'node:fs'
import {mkdir, stat, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {reasonOf} from '../files/find.ts'
import {homesOf, isInside, isLink, writesOut} from '../files/leads-out.ts'
import {type FormatName, formatNames, isFormatName} from '../report/formats.ts'
import {nearest} from '../text/nearest.ts'
import {type Sink, UsageError} from './io.ts'

/** A report to write to a file. */
export interface Output {
  readonly format: FormatName
  /** Path as given by the user. */
  readonly path: string
  readonly absolute: string
}

/** Reads the values of `--output`: a format, a colon, a file. It splits at the first colon, so that `sarif:C:\report.sarif` works. */
export function readOutputs(values: readonly string[], cwd: string): readonly Output[] {
  const outputs = values.map((value): Output => {
    const colon = value.indexOf(':')
    const format = colon < 0 ? value : value.slice(0, colon)
    const path = colon < 0 ? '' : value.slice(colon + 1)
    if (!isFormatName(format)) throw new UsageError(unknownFormat(format, value))
    if (path === '') throw new UsageError(`\`--output ${value}\` does not name a file, expected one as in \`${format}:reports/postmortems.${format}\``)
    return {format, path, absolute: resolve(cwd, path)}
  })
  const twice = outputs.find(({absolute}, index) => outputs.findIndex((other) => other.absolute === absolute) < index)
  if (twice) throw new UsageError(`two reports would be written to \`${twice.path}\``)
  return outputs
}

function unknownFormat(format: string, value: string): string {
  const meant = nearest(format, formatNames)
  const hint = meant ? `, did you mean \`${meant}\`?` : `, expected one of ${formatNames.join(', ')}, then a colon and a file`
  return `\`--output ${value}\` does not begin with a format${hint}`
}

/** Characters to write at once. */
const chunkLength = 64 * 1024

/** Joins pieces of a text into larger ones. */
function* chunksOf(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** Writes a report at the speed of its reader. */
export async function writePieces(sink: Sink, pieces: Iterable<string>): Promise<void> {
  for (const chunk of chunksOf(pieces)) {
    if (sink.write(chunk) === false && sink.once) await new Promise<void>((resolve) => sink.once?.('drain', resolve))
  }
}

/**
 * Writes a report completely or not at all, and creates its folder if needed. A report replaces a link in the working folder, but does not
 * follow a linked folder out of it. Gives the reason if it cannot be written.
 */
export async function writeOutput({absolute}: Pick<Output, 'absolute'>, pieces: Iterable<string>, cwd: string): Promise<string | undefined> {
  const homes = homesOf(cwd)
  try {
    const reason = writesOut(absolute, homes)
    if (reason !== undefined) return reason
    await mkdir(dirname(absolute), {recursive: true})
    const replacesLink = isLink(absolute) && homes.some((home) => isInside(absolute, home))
    // Pipes and devices are written to, not replaced: other programs expect them there.
    const {isPipe, isFile} = replacesLink ? {isPipe: false, isFile: true} : await kindOf(absolute)
    const chunks = chunksOf(pieces)
    if (isFile) await (await import('../files/write-whole.ts')).writeWhole(absolute, chunks, {replacesLink})
    else if (isPipe) await writeToPipe(absolute, chunks)
    else await writeFile(absolute, chunks)
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST' || code === 'ENOTDIR') return 'there is a file in place of its folder'
    if (code === 'ENXIO') return 'nobody reads this pipe'
    return code === 'EPIPE' ? 'the reader of this pipe is gone' : reasonOf(error)
  }
}

/** Gives the kind of file at a path; undefined if there is none. */
async function kindOf(path: string): Promise<{readonly isFile: boolean; readonly isPipe: boolean}> {
  try {
    const found = await stat(path)
    return {isFile: found.isFile(), isPipe: found.isFIFO()}
  } catch {
    return {isFile: true, isPipe: false}
  }
}

const [waitMilliseconds, mostWaits] = [20, 50]

/** Writes to a pipe that has a reader within a second; otherwise opening it would wait forever. */
async function writeToPipe(path: string, chunks: Iterable<string>): Promise<void> {
  const pipe = await retry('ENXIO', mostWaits, () => openSync(path, constants.O_WRONLY | constants.O_NONBLOCK))
  try {
    for (const chunk of chunks) {
      const bytes = Buffer.from(chunk)
      // Readers may be slow.
      for (let at = 0; at < bytes.length; ) at += await retry('EAGAIN', Number.POSITIVE_INFINITY, () => writeSync(pipe, bytes, at))
    }
  } finally {
    closeSync(pipe)
  }
}

/** Retries something a number of times while it fails with one error. */
async function retry(code: string, times: number, act: () => number): Promise<number> {
  for (let tried = 0; ; tried++) {
    try {
      return act()
    } catch (error) {
      if (tried >= times || !(error instanceof Error && 'code' in error && error.code === code)) throw error
      await sleep(waitMilliseconds)
    }
  }
}
