import {readFile} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {rules} from '../rules/index.ts'
import {ConfigError, type Mistake, mistakeLine} from './config/config-error.ts'
import type {Configure, DocumentConfig} from './config/document-config.ts'
import {decode, encodeLike} from './decode.ts'
import type {Details, Keep} from './details/details.ts'
import {discover, type Failure, type FoundFile, reasonOf} from './discover.ts'
import {fixUntilStable} from './fix.ts'
import type {Incident, Kind, ReadSettings} from './incident/incident.ts'
import {lintIncident} from './lint-incident.ts'
import {NestingError} from './nesting.ts'
import {readDocument} from './processor.ts'
import {type LintMessage, RuleCrash} from './rule.ts'
import {type RuleSettings, rulesAt} from './rule-settings.ts'
import {suppress} from './suppress.ts'

export type {Failure} from './discover.ts'

/** What a run is told. */
export interface RunOptions {
  readonly cwd: string
  readonly settings?: ReadSettings | undefined
  readonly rules?: RuleSettings | undefined
  /** Gives each document's configuration, instead of `settings` and `rules`. Nothing is read when it throws for one. */
  readonly configure?: Configure | undefined
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
  /** Whether a configuration file ignores it. */
  readonly ignored?: true
}

/** A postmortem that was linted. Its tree and text are gone: only messages, counts and what was asked for are kept. */
export interface Linted extends Read, Partial<Details> {
  readonly messages: readonly LintMessage[]
  /** Findings that were fixed; then `messages` are those that remain, with their places in the fixed text. */
  readonly fixed?: readonly LintMessage[]
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
    const first = lintDocument(document, file, look)
    if (!options.fix) return first
    const fixed = await fixDocument(document, file, bytes, first, options, look)
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

function lintDocument({tree, incident}: Document, {path, named, config}: ConfiguredFile, look: Look): Linted {
  const ruleSettings = rulesAt(incident.status, rules, config)
  const messages = suppress(lintIncident(incident, rules, ruleSettings, path), {tree, incident, rules, ruleSettings})
  return {path, named, kind: incident.kind, messages, counts: countsOf(incident), ...look(messages, incident)}
}

/** Fixes a document that was linted and hands the change over; a failure where it cannot be taken. */
async function fixDocument(
  {incident}: Document,
  file: ConfiguredFile,
  bytes: Uint8Array,
  first: Linted,
  options: RunOptions,
  look: Look
): Promise<Linted | Failure> {
  const {path} = file
  const {source} = incident.locator
  const lintAgain = (text: string): Linted => lintDocument(readDocument(text, path, file.config.settings), file, look)
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
  make: (document: Document, file: ConfiguredFile, bytes: Uint8Array) => Result | Promise<Result>
): AsyncGenerator<Result | Failure | Read> {
  const {cwd, input} = options
  const found = input ? [{path: input.path, absolute: '', named: true}] : await discover(paths, cwd)
  for (const entry of await configureAll(found, options)) {
    if ('reason' in entry) {
      yield entry
      continue
    }
    const {path, named, config} = entry
    if (config.ignoredBy !== undefined) {
      yield {path, named, kind: {is: 'other', because: `ignored by ${config.ignoredBy}`}, unread: true, ignored: true}
      continue
    }
    if (extname(path).toLowerCase() === '.mdx') {
      yield {path, named, kind: {is: 'other', because: 'MDX is not read'}, unread: true}
      continue
    }
    try {
      const bytes = input ? input.bytes : await readFile(entry.absolute)
      const decoded = decode(bytes)
      if ('text' in decoded) yield await make(readDocument(decoded.text, path, config.settings), entry, bytes)
      else if (named) yield {path, reason: 'is binary, not text'}
      else yield {path, named, kind: {is: 'other', because: 'it is binary, not text'}, unread: true}
    } catch (error) {
      yield {path, reason: failureReason(error), error}
    }
  }
}

/** A file to read, with what is said about it. */
export interface ConfiguredFile extends FoundFile {
  readonly config: DocumentConfig
}

/** Looks up the configuration of all files before any is read: with a mistake in one nothing is linted. */
async function configureAll(
  found: ReadonlyArray<FoundFile | Failure>,
  {cwd, configure, settings = {}, rules: ruleSettings = {}}: RunOptions
): Promise<ReadonlyArray<ConfiguredFile | Failure>> {
  const plain: DocumentConfig = {settings, rules: ruleSettings, statusRules: {}, sources: []}
  const mistakes = new Map<string, Mistake>()
  const all: Array<ConfiguredFile | Failure> = []
  for (const entry of found) {
    if ('reason' in entry) {
      all.push(entry)
      continue
    }
    try {
      all.push({...entry, config: configure ? await configure(entry.absolute === '' ? resolve(cwd, entry.path) : entry.absolute) : plain})
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      for (const mistake of error.mistakes) mistakes.set(mistakeLine(mistake), mistake)
    }
  }
  if (mistakes.size > 0) throw new ConfigError([...mistakes.values()])
  return all
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
