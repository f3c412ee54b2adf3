import {readFile} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {rules} from '../rules/index.ts'
import type {Baseline} from './baseline/baseline.ts'
import type {KnownFinding} from './baseline/known.ts'
import {decode, encodeLike} from './decode.ts'
import type {Details, Keep} from './details/details.ts'
import {discover, type Failure, type FoundFile, reasonOf} from './discover.ts'
import {fixUntilStable} from './fix.ts'
import type {Incident, Kind, ReadSettings} from './incident/incident.ts'
import {lintIncident, type RuleSettings} from './lint-incident.ts'
import {NestingError} from './nesting.ts'
import {readDocument} from './processor.ts'
import {type LintMessage, RuleCrash} from './rule.ts'
import type {Before, Selection} from './selection.ts'
import {suppress} from './suppress.ts'

export type {Failure} from './discover.ts'

/** What a run is told. */
export interface RunOptions {
  readonly cwd: string
  readonly settings?: ReadSettings | undefined
  readonly rules?: RuleSettings | undefined
  /** Files that are linted instead of those that the paths stand for. */
  readonly files?: ReadonlyArray<FoundFile | Failure> | undefined
  /** Findings that are known: neither reported nor fixed. */
  readonly baseline?: Baseline | undefined
  /** A text that is read instead of files. */
  readonly input?: {readonly path: string; readonly bytes: Uint8Array} | undefined
  /** What reports need of documents beside messages and counts. */
  readonly keep?: ReadonlySet<Keep> | undefined
  /** Takes every document that safe fixes change; when it throws, the document counts as it was. */
  readonly fix?: ((change: Change) => Promise<void>) | undefined
}

/** A document as it is, and as its safe fixes make it. */
export interface Change extends FoundFile {
  readonly before: Uint8Array
  readonly after: Uint8Array
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
  /** Findings that were fixed; then `messages` are those that remain, with their places in the fixed text. */
  readonly fixed?: readonly LintMessage[]
  /** Findings that the baseline knows; undefined where none is used. */
  readonly known?: readonly LintMessage[] | undefined
  /** What the baseline knows and is found no more. */
  readonly stale?: readonly KnownFinding[] | undefined
  /** How many findings have nothing to do with what changed; undefined where that is not asked for. */
  readonly unchanged?: number | undefined
  readonly counts: {readonly events: number; readonly claims: number; readonly actions: number}
}

/** What became of all paths. */
export interface LintRun {
  readonly linted: readonly Linted[]
  /** Templates and documents that are no postmortems. */
  readonly passedOver: readonly Read[]
  readonly failures: readonly Failure[]
}

/** Lints all documents that paths stand for, and fixes them where that is asked for; what fails in one is said and the others are linted. */
export async function lintPaths(paths: readonly string[], options: RunOptions): Promise<LintRun> {
  const linted: Linted[] = []
  const passedOver: Read[] = []
  const failures: Failure[] = []
  const {keep} = options
  const detailsOf = keep && keep.size > 0 ? (await import('./details/details.ts')).detailsOf : undefined
  const look: Look = (messages, incident) => (keep && detailsOf?.(messages, incident, keep)) ?? {}
  for await (const result of eachDocument(paths, options, async (document, file, bytes): Promise<Linted | Read> => {
    const {kind} = document.incident
    if (kind.is !== 'postmortem') return {path: file.path, named: file.named, kind}
    const choose = await choiceOf(file, options)
    const lintIt = (own: Document): Linted => lintDocument(own, file, options, look, choose)
    const first = lintIt(document)
    if (!options.fix) return first
    const fixed = await fixDocument(document, file, bytes, first, options, lintIt)
    if (!('reason' in fixed)) return fixed
    failures.push(fixed)
    return first
  })) {
    if ('reason' in result) failures.push(result)
    else if ('messages' in result) linted.push(result)
    else passedOver.push(result)
  }
  return {linted, passedOver, failures}
}

/** Picks what reports need of a document. */
type Look = (messages: readonly LintMessage[], incident: Incident) => Partial<Details>

/** Chooses the findings of a document that are reported. */
type Choice = (messages: readonly LintMessage[], incident: Incident) => Selection

/** Says how the findings of a file are chosen; undefined when all are reported. Lints the earlier version of one of which only what changed counts. */
async function choiceOf(file: FoundFile, options: RunOptions): Promise<Choice | undefined> {
  const {baseline} = options
  if (!baseline && !file.change) return undefined
  const {knownIn, select} = await import('./selection.ts')
  const before = file.change?.before && lintBefore(file.change.before, options)
  const list = baseline && knownIn(baseline, resolve(options.cwd, file.absolute || file.path))
  return (messages, incident) => select(messages, incident, list, before)
}

/** Lints an earlier version of a document; one that cannot be read has no findings that could be known. */
function lintBefore({path, bytes}: {readonly path: string; readonly bytes: Uint8Array}, options: RunOptions): Before | undefined {
  const decoded = decode(bytes)
  if ('binary' in decoded) return undefined
  try {
    const document = readDocument(decoded.text, path, options.settings)
    return {incident: document.incident, messages: findingsOf(document, path, options)}
  } catch (error) {
    if (error instanceof RuleCrash) throw error
    return undefined
  }
}

function lintDocument(document: Document, {path, named}: FoundFile, options: RunOptions, look: Look, choose: Choice | undefined): Linted {
  const {incident} = document
  const all = findingsOf(document, path, options)
  const selection = choose?.(all, incident) ?? {messages: all}
  return {path, named, kind: incident.kind, ...selection, counts: countsOf(incident), ...look(all, incident)}
}

function findingsOf({tree, incident}: Document, path: string, {rules: ruleSettings = {}}: RunOptions): readonly LintMessage[] {
  return suppress(lintIncident(incident, rules, ruleSettings, path), {tree, incident, rules, ruleSettings})
}

/** Fixes a document that was linted and hands the change over; a failure where it cannot be taken. */
async function fixDocument(
  {incident}: Document,
  file: FoundFile,
  bytes: Uint8Array,
  first: Linted,
  options: RunOptions,
  lintIt: (document: Document) => Linted
): Promise<Linted | Failure> {
  const {path} = file
  const {source} = incident.locator
  const lintAgain = (text: string): Linted => lintIt(readDocument(text, path, options.settings))
  const {text, fixed, result} = fixUntilStable(source, first, lintAgain, path)
  if (fixed.length === 0) return first
  const after = encodeLike(bytes, source, text)
  if (!after) return {path, reason: 'cannot be fixed: it holds bytes that are no UTF-8, convert it first'}
  try {
    await options.fix?.({...file, before: bytes, after})
  } catch (error) {
    return {path, reason: `cannot be fixed: ${reasonOf(error)}`, error}
  }
  return {...result, fixed}
}

type Document = ReturnType<typeof readDocument>

/** Reads all documents that paths stand for, one after the other, and gives what a function makes of each, or why it failed. */
export async function* eachDocument<Result>(
  paths: readonly string[],
  options: RunOptions,
  make: (document: Document, file: FoundFile, bytes: Uint8Array) => Result | Promise<Result>
): AsyncGenerator<Result | Failure | Read> {
  const {cwd, input, files, settings = {}} = options
  const found = input ? [{path: input.path, absolute: '', named: true, bytes: input.bytes}] : (files ?? (await discover(paths, cwd)))
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
      const bytes = entry.bytes ?? (await readFile(entry.absolute))
      const decoded = decode(bytes)
      if ('text' in decoded) yield await make(readDocument(decoded.text, path, settings), entry, bytes)
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
