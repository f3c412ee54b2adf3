import {extname} from 'node:path'
import type {DocumentConfig} from '../config/document-config.ts'
import {decode, isBinary} from '../files/decode.ts'
import {type Failure, type FoundFile, reasonOf} from '../files/find.ts'
import {pathInRepository} from '../files/git-ignore.ts'
import {assertSize, peekRegularFile, readRegularFile, TooLargeError} from '../files/regular-file.ts'
import {canBePostmortem} from '../incident/recognition/candidate.ts'
import {unlike} from '../incident/recognition/kind.ts'
import {CostError, isAffordable, SizeError} from '../markdown/document-cost.ts'
import {NestingError} from '../markdown/nesting.ts'
import {RuleCrash} from '../rule/run.ts'
import type {KnownFinding} from './baseline/known.ts'
import type {Read} from './linted.ts'
import {readDocument} from './processor.ts'
import {TimeError, withinTime} from './time-limit.ts'

/** A file to read, with what is said about it. */
export interface ConfiguredFile extends FoundFile {
  readonly config: DocumentConfig
  /** What the baseline knows of it; undefined where none is used. */
  readonly known?: readonly KnownFinding[] | undefined
}

/** A document that was parsed and read as an incident. */
export type Document = ReturnType<typeof readDocument>

/** How files are read. */
export interface ReadOptions {
  /** Whether only postmortems are wanted: what lies in a folder and certainly is none is not even parsed, and its reason not told apart. */
  readonly onlyPostmortems?: boolean | undefined
  /** Milliseconds that a document may take; ten thousand where nothing is said. */
  readonly mostMilliseconds?: number | undefined
}

/** Gives a file with its bytes, or that it is passed over without being parsed. One that cannot be read is given as it is: who reads it says why. */
export function sift(file: ConfiguredFile, {onlyPostmortems = false}: ReadOptions): ConfiguredFile | Read {
  const {path, named, config} = file
  if (config.ignoredBy !== undefined || isMdx(path)) return file
  const {force, headings} = config.settings
  const isOpen = onlyPostmortems && !named && !force && !headings
  try {
    const bytes = file.bytes ?? (isOpen ? peekRegularFile(file.absolute) : readRegularFile(file.absolute))
    if (isOpen && !isBinary(bytes) && !canBePostmortem(bytes, placeOfFile(file))) return {path, named, kind: unlike}
    // What a change made of a file is kept by nobody.
    return file.change ? file : {...file, bytes: isOpen ? Buffer.from(bytes) : bytes}
  } catch {
    return file
  }
}

/** Gives the path by which a file is recognised: from the root of its repository, so that it does not matter in which folder the program runs. */
export function placeOfFile({absolute, path}: FoundFile): string {
  return (absolute === '' ? undefined : pathInRepository(absolute)) ?? path
}

function isMdx(path: string): boolean {
  return extname(path).toLowerCase() === '.mdx'
}

/** Reads a file as a document and gives what a function makes of it, or why it was passed over or failed. */
export async function readFileAs<Result>(
  file: ConfiguredFile,
  options: ReadOptions,
  make: (document: Document, file: ConfiguredFile, bytes: Uint8Array) => Result | Promise<Result>
): Promise<Result | Failure | Read> {
  const {path, named, config} = file
  const {ignoredBy, settings} = config
  if (ignoredBy !== undefined) return {path, named, kind: {is: 'other', because: `ignored by ${ignoredBy}`}, unread: true, ignored: true}
  if (isMdx(path)) return {path, named: named || config.namedByEnding === true, kind: {is: 'other', because: 'MDX is not read'}, unread: true}
  try {
    const own = options.onlyPostmortems ? sift(file, options) : file
    if ('kind' in own) return own
    // Nothing else is done meanwhile, and for many small files that is twice as fast.
    const bytes = own.bytes ?? readRegularFile(file.absolute)
    assertSize(bytes.length)
    const decoded = decode(bytes)
    if ('binary' in decoded) {
      return named ? {path, reason: 'is binary, not text'} : {path, named, kind: {is: 'other', because: 'it is binary, not text'}, unread: true}
    }
    // With --verbose too, what is no postmortem may be as large as it likes.
    const isOpen = !named && !settings.force && !settings.headings
    if (isOpen && !isAffordable(decoded.text, settings.maxBytes) && !canBePostmortem(bytes, placeOfFile(file))) return {path, named, kind: unlike}
    return await withinTime(() => make(readDocument(decoded.text, path, settings, placeOfFile(file)), file, bytes), options.mostMilliseconds)
  } catch (error) {
    const tooLarge = error instanceof SizeError || error instanceof TooLargeError
    if (tooLarge && !named) return {path, named, kind: {is: 'other', because: error.message}, unread: true, tooLarge}
    return {path, reason: failureReason(error), error}
  }
}

function failureReason(error: unknown): string {
  if ([RuleCrash, NestingError, CostError, SizeError, TimeError].some((own) => error instanceof own) && error instanceof Error) return error.message
  // The parser calls itself for every level of nesting.
  if (error instanceof RangeError) return 'is nested too deeply or too long to be read'
  if (error instanceof Error && 'code' in error) return reasonOf(error)
  return `could not be read as a postmortem: ${reasonOf(error)} (\`--debug\` shows where)`
}
