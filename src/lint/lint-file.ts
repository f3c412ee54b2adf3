import {rules} from '../../rules/index.ts'
import {decode, encodeLike} from '../files/decode.ts'
import {type Failure, type FoundFile, reasonOf} from '../files/find.ts'
import {assertSize} from '../files/regular-file.ts'
import {suppress} from '../ignore/suppress.ts'
import type {Incident} from '../incident/model.ts'
import type {LintMessage} from '../rule/message.ts'
import {lintIncident, RuleCrash} from '../rule/run.ts'
import {rulesAt} from '../rule/settings.ts'
import type {Details, Keep} from './details/details.ts'
import {fixUntilStable} from './fix.ts'
import {type Counts, type LintRecord, pack, type Read} from './linted.ts'
import {readDocument} from './processor.ts'
import {type ConfiguredFile, type Document, placeOfFile, type ReadOptions, readFileAs} from './read-file.ts'
import type {Before, Selection, select} from './selection.ts'

/** How files are linted. */
export interface LintFileOptions extends ReadOptions {
  /** What reports need of documents beside messages and counts. */
  readonly keep?: ReadonlySet<Keep> | undefined
  /** Whether the result is to lie in a cache: then it says when it holds for one day only. */
  readonly forCache?: boolean | undefined
  /** Takes every document that safe fixes change; when it throws, the document counts as it was. */
  readonly fix?: ((change: Change) => Promise<void>) | undefined
}

/** A document as it is, and as its safe fixes make it. */
export interface Change extends FoundFile {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** What became of a file: linted, passed over, or why it failed. One whose fixes cannot be written is linted and failed. */
export type Outcome = ReadonlyArray<LintRecord | Read | Failure>

/** Lints one file, and fixes it where that is asked for; it never throws. */
export async function lintFile(file: ConfiguredFile, options: LintFileOptions): Promise<Outcome> {
  // What is awaited before the document is linted would take it out of its time.
  const select = file.known || file.change ? (await import('./selection.ts')).select : undefined
  const outcome = await readFileAs(file, options, async (document, _, bytes): Promise<Outcome> => {
    const {path, named} = file
    const {kind} = document.incident
    if (kind.is !== 'postmortem') return [{path, named, kind}]
    const lintIt = linterOf(file, select)
    const first = lintIt(document)
    const change = options.fix && fixesOf(first, {file, before: bytes}, lintIt)
    if (change === undefined) return [await recordOf(first, 0, file, options)]
    if ('reason' in change) return [await recordOf(first, 0, file, options), change]
    try {
      await options.fix?.(change)
    } catch (error) {
      return [await recordOf(first, 0, file, options), {path, reason: `cannot be fixed: ${reasonOf(error)}`, error}]
    }
    return [await recordOf(change.result, change.fixed, file, options)]
  })
  return 'length' in outcome ? outcome : [outcome]
}

/** A document with its findings. */
interface Found extends Selection {
  readonly incident: Incident
  /** All findings, also those that are not reported. */
  readonly all: readonly LintMessage[]
}

type Select = typeof select
type LintDocument = (document: Document) => Found

/** Gives the way in which a file is linted: what the baseline knows, and what has nothing to do with a change, is not reported. */
function linterOf(file: ConfiguredFile, select: Select | undefined): LintDocument {
  const {known, change} = file
  const before = change?.before && findingsBefore(change.before, file)
  return (document) => {
    const {incident} = document
    const all = findingsOf(document, file)
    return {incident, all, ...(select ? select(all, incident, known, before) : {messages: all})}
  }
}

function findingsOf({tree, incident}: Document, {path, config}: ConfiguredFile): readonly LintMessage[] {
  const ruleSettings = rulesAt(incident.status, rules, config)
  return suppress(lintIncident(incident, rules, ruleSettings, path), {tree, incident, rules, ruleSettings})
}

/** Lints an earlier version of a document; one that cannot be read has no findings that could be known. */
function findingsBefore({path, bytes}: {readonly path: string; readonly bytes: Uint8Array}, file: ConfiguredFile): Before | undefined {
  const decoded = decode(bytes)
  if ('binary' in decoded) return undefined
  try {
    assertSize(bytes.length)
    const document = readDocument(decoded.text, path, file.config.settings, placeOfFile({...file, path}))
    return {incident: document.incident, messages: findingsOf(document, {...file, path})}
  } catch (error) {
    if (error instanceof RuleCrash) throw error
    return undefined
  }
}

/** A file with the bytes that were read from it. */
interface FileAsRead {
  readonly file: ConfiguredFile
  readonly before: Uint8Array
}

/** What fixes make of a document, and what is found in it then. */
interface Fixed extends Change {
  readonly result: Found
  readonly fixed: number
}

/** Fixes a document that was linted; undefined where nothing is to fix, a failure where it cannot be. */
function fixesOf(first: Found, {file, before}: FileAsRead, lintIt: LintDocument): Fixed | Failure | undefined {
  const {path, config} = file
  const {source} = first.incident.locator
  const place = placeOfFile(file)
  const {text, fixed, result} = fixUntilStable(source, first, (next) => lintIt(readDocument(next, path, config.settings, place)), path)
  if (fixed.length === 0) return undefined
  const after = encodeLike(before, source, text)
  return after ? {...file, before, after, result, fixed: fixed.length} : {path, reason: 'cannot be fixed: it holds bytes that are no UTF-8, convert it first'}
}

async function recordOf(found: Found, fixed: number, file: ConfiguredFile, {keep, forCache}: LintFileOptions): Promise<LintRecord> {
  const {path, named} = file
  const {incident, all, stale} = found
  const details: Partial<Details> = keep && keep.size > 0 ? (await import('./details/details.ts')).detailsOf(all, incident, keep) : {}
  return {
    path,
    named,
    kind: incident.kind,
    counts: {...countsOf(found), fixed},
    packed: pack(found, details),
    day: forCache ? dayOf(found, file) : undefined,
    stale,
    found: details.found
  }
}

const dayMilliseconds = 86_400_000

/**
 * Gives the day (since 1970) for which the findings hold, where time alone would change them; undefined where they stay. What the
 * clock changes it changes once, so that it is enough to look a hundred years ahead.
 */
function dayOf({incident}: Found, {path, config}: ConfiguredFile): number | undefined {
  const now = incident.settings.now ?? Date.now()
  const later = {...incident, settings: {...incident.settings, now: now + 36_525 * dayMilliseconds}}
  const clocked = rules.filter(({usesClock}) => usesClock)
  const settings = rulesAt(incident.status, rules, config)
  const [today, then] = [incident, later].map((own) =>
    lintIncident(own, clocked, settings, path)
      .map(({reason}) => reason)
      .join('\n')
  )
  return today === then ? undefined : Math.floor(now / dayMilliseconds)
}

function countsOf({incident: {timeline, claims, actions}, messages, known = [], unchanged = 0}: Found): Omit<Counts, 'fixed'> {
  const {windows, durations, metrics, shares} = claims
  const errors = messages.filter(({fatal}) => fatal).length
  return {
    events: timeline.events.length,
    claims: windows.length + durations.length + metrics.length + shares.length,
    actions: actions.length,
    errors,
    warnings: messages.length - errors,
    known: known.length,
    unchanged
  }
}
