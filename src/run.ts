import {readFile} from 'node:fs/promises'
import {extname} from 'node:path'
import {rules} from '../rules/index.ts'
import {decode} from './decode.ts'
import type {Details, Keep} from './details/details.ts'
import {discover, type Failure, type FoundFile, reasonOf} from './discover.ts'
import type {Incident, Kind, ReadSettings} from './incident/incident.ts'
import {lintIncident, type RuleSettings} from './lint-incident.ts'
import {NestingError} from './nesting.ts'
import {readDocument} from './processor.ts'
import {type LintMessage, RuleCrash} from './rule.ts'
import {suppress} from './suppress.ts'

export type {Failure} from './discover.ts'

/** What a run is told. */
export interface RunOptions {
  readonly cwd: string
  readonly settings?: ReadSettings | undefined
  readonly rules?: RuleSettings | undefined
  /** A text that is read instead of files. */
  readonly input?: {readonly path: string; readonly bytes: Uint8Array} | undefined
  /** What reports need of documents beside messages and counts. */
  readonly keep?: ReadonlySet<Keep> | undefined
}

/** A document that was read, by the path it is shown with. */
export interface Read {
  readonly path: string
  /** Whether a person named the file itself. */
  readonly named: boolean
  readonly kind: Kind
  /** Whether its text was not even looked at: no option would lint it. */
  readonly unread?: true
}

/** A postmortem that was linted. Its tree and text are gone: only messages, counts and what was asked for are kept. */
export interface Linted extends Read, Partial<Details> {
  readonly messages: readonly LintMessage[]
  readonly counts: {readonly events: number; readonly claims: number; readonly actions: number}
}

/** What became of all paths. */
export interface LintRun {
  readonly linted: readonly Linted[]
  /** Templates and documents that are no postmortems. */
  readonly passedOver: readonly Read[]
  readonly failures: readonly Failure[]
}

/** Lints all documents that paths stand for; what fails in one is said and the others are linted. */
export async function lintPaths(paths: readonly string[], options: RunOptions): Promise<LintRun> {
  const linted: Linted[] = []
  const passedOver: Read[] = []
  const failures: Failure[] = []
  const {rules: ruleSettings = {}, keep} = options
  const detailsOf = keep && keep.size > 0 ? (await import('./details/details.ts')).detailsOf : undefined
  for await (const result of eachDocument(paths, options, ({tree, incident}, {path, named}): Linted | Read => {
    const {kind} = incident
    if (kind.is !== 'postmortem') return {path, named, kind}
    const messages = suppress(lintIncident(incident, rules, ruleSettings, path), {tree, incident, rules, ruleSettings})
    return {path, named, kind, messages, counts: countsOf(incident), ...(keep && detailsOf?.(messages, incident, keep))}
  })) {
    if ('reason' in result) failures.push(result)
    else if ('messages' in result) linted.push(result)
    else passedOver.push(result)
  }
  return {linted, passedOver, failures}
}

type Document = ReturnType<typeof readDocument>

/** Reads all documents that paths stand for, one after the other, and gives what a function makes of each, or why it failed. */
export async function* eachDocument<Result>(
  paths: readonly string[],
  options: RunOptions,
  make: (document: Document, file: FoundFile) => Result
): AsyncGenerator<Result | Failure | Read> {
  const {cwd, input, settings = {}} = options
  const found = input ? [{path: input.path, absolute: '', named: true}] : await discover(paths, cwd)
  for (const entry of found) {
    if ('reason' in entry) {
      yield entry
      continue
    }
    const {path, named} = entry
    if (extname(path).toLowerCase() === '.mdx') {
      yield {path, named, kind: {is: 'other', because: 'MDX is not read'}, unread: true}
      continue
    }
    try {
      const decoded = decode(input ? input.bytes : await readFile(entry.absolute))
      if ('text' in decoded) yield make(readDocument(decoded.text, path, settings), entry)
      else if (named) yield {path, reason: 'is binary, not text'}
      else yield {path, named, kind: {is: 'other', because: 'it is binary, not text'}, unread: true}
    } catch (error) {
      yield {path, reason: failureReason(error), error}
    }
  }
}

function failureReason(error: unknown): string {
  if (error instanceof RuleCrash || error instanceof NestingError) return error.message
  // The parser calls itself for every level of nesting.
  if (error instanceof RangeError) return 'is nested too deeply or too long to be read'
  if (error instanceof Error && 'code' in error) return reasonOf(error)
  return `could not be read as a postmortem: ${reasonOf(error)} (\`--debug\` shows where)`
}

function countsOf({timeline, claims, actions}: Incident): Linted['counts'] {
  const {windows, durations, metrics, shares} = claims
  return {events: timeline.events.length, claims: windows.length + durations.length + metrics.length + shares.length, actions: actions.length}
}
