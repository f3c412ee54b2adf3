import {mkdir, stat, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {reasonOf} from '../discover.ts'
import {nearest} from '../nearest.ts'
import {type FormatName, formatNames, isFormatName} from '../reporters/formats.ts'
import {type Sink, UsageError} from './io.ts'

/** A report that goes into a file. */
export interface Output {
  readonly format: FormatName
  /** Path as it was given. */
  readonly path: string
  readonly absolute: string
}

/** Reads the values of `--output`: a format, a colon, a file. The first colon divides, so that `sarif:C:\report.sarif` works. */
export function readOutputs(values: readonly string[], cwd: string): readonly Output[] {
  const outputs = values.map((value): Output => {
    const colon = value.indexOf(':')
    const format = colon < 0 ? value : value.slice(0, colon)
    const path = colon < 0 ? '' : value.slice(colon + 1)
    if (!isFormatName(format)) throw new UsageError(unknownFormat(format, value))
    if (path === '') throw new UsageError(`\`--output ${value}\` names no file, expected one as in \`${format}:reports/postmortems.${format}\``)
    return {format, path, absolute: resolve(cwd, path)}
  })
  const twice = outputs.find(({absolute}, index) => outputs.findIndex((other) => other.absolute === absolute) < index)
  if (twice) throw new UsageError(`two outputs go to \`${twice.path}\``)
  return outputs
}

function unknownFormat(format: string, value: string): string {
  const meant = nearest(format, formatNames)
  const hint = meant ? `, did you mean \`${meant}\`?` : `, expected one of ${formatNames.join(', ')}, then a colon and a file`
  return `\`--output ${value}\` does not begin with a format${hint}`
}

/** Characters that are written at once. */
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

/** Writes a report as fast as it is read, and no faster. */
export async function writePieces(sink: Sink, pieces: Iterable<string>): Promise<void> {
  for (const chunk of chunksOf(pieces)) {
    if (sink.write(chunk) === false && sink.once) await new Promise<void>((resolve) => sink.once?.('drain', resolve))
  }
}

/** Writes a report whole or not at all; a folder that is missing is made. Gives the reason in words when it cannot be written. */
export async function writeOutput({absolute}: Pick<Output, 'absolute'>, pieces: Iterable<string>): Promise<string | undefined> {
  try {
    const {writeWhole} = await import('../replace-file.ts')
    await mkdir(dirname(absolute), {recursive: true})
    // Pipes and devices are written to: a file in their place would break what others expect there.
    if (await isRegular(absolute)) await writeWhole(absolute, chunksOf(pieces))
    else await writeFile(absolute, chunksOf(pieces))
    return undefined
  } catch (error) {
    const blocked = error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOTDIR')
    return blocked ? 'a file is where its folder should be' : reasonOf(error)
  }
}

/** Whether a path is a file or free for one. */
async function isRegular(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}
