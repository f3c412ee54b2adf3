import {rules} from '../rules/index.ts'
import {decode, encodeLike} from './decode.ts'
import type {Keep} from './details/details.ts'
import {type Failure, type FoundFile, reasonOf} from './discover.ts'
import {fixUntilStable} from './fix.ts'
import type {Incident} from './incident/incident.ts'
import {lintIncident} from './lint-incident.ts'
import {type Counts, type LintRecord, pack, type Read} from './linted.ts'
import {readDocument} from './processor.ts'
import {type ConfiguredFile, type Document, type ReadOptions, readFileAs} from './read-file.ts'
import {type LintMessage, RuleCrash} from './rule.ts'
import {rulesAt} from './rule-settings.ts'
import type {Before, Selection} from './selection.ts'
import {suppress} from './suppress.ts'

/** How files are linted. */
export interface LintFileOptions extends ReadOptions {
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

/** What became of a file: linted, passed over, or why it failed. One whose fixes cannot be written is linted and failed. */
export type Outcome = ReadonlyArray<LintRecord | Read | Failure>

/** Lints one file, and fixes it where that is asked for; it never throws. */
export async function lintFile(file: ConfiguredFile, options: LintFileOptions): Promise<Outcome> {
  const outcome = await readFileAs(file, options, async (document, _, bytes): Promise<Outcome> => {
    const {path, named} = file
    const {kind} = document.incident
    if (kind.is !== 'postmortem') return [{path, named, kind}]
    const choose = await choiceOf(file)
    const first = lintDocument(document, file, choose)
    if (!options.fix) return [await recordOf(first, 0, file, options)]
    const change = fixesOf(document, file, {before: bytes, first, choose})
    if (change === undefined) return [await recordOf(first, 0, file, options)]
    if ('reason' in change) return [await recordOf(first, 0, file, options), change]
    try {
      await options.fix(change)
    } catch (error) {
      return [await recordOf(first, 0, file, options), {path, reason: `cannot be fixed: ${reasonOf(error)}`, error}]
    }
    return [await recordOf(change.result, change.fixed, file, options)]
  })
  return 'length' in outcome ? outcome : [outcome]
}

/** A document with those of its findings that are reported, and all of them. */
interface Found extends Selection {
  readonly all: readonly LintMessage[]
  readonly incident: Incident
}

/** Chooses the findings of a document that are reported. */
type Choice = (messages: readonly LintMessage[], incident: Incident) => Selection

/** Says how the findings of a file are chosen; undefined when all are reported. Where only what changed counts, the earlier version is linted. */
async function choiceOf({known, change, config}: ConfiguredFile): Promise<Choice | undefined> {
  if (!known && !change) return undefined
  const {select} = await import('./selection.ts')
  const before = change?.before && lintBefore(change.before, config)
  return (messages, incident) => select(messages, incident, known, before)
}

/** Lints an earlier version of a document; undefined for one that cannot be read, with which nothing can be compared. */
function lintBefore({path, bytes}: {readonly path: string; readonly bytes: Uint8Array}, config: ConfiguredFile['config']): Before | undefined {
  const decoded = decode(bytes)
  if ('binary' in decoded) return undefined
  try {
    const document = readDocument(decoded.text, path, config.settings)
    return {incident: document.incident, messages: findingsOf(document, path, config)}
  } catch (error) {
    if (error instanceof RuleCrash) throw error
    return undefined
  }
}

function lintDocument(document: Document, {path, config}: ConfiguredFile, choose: Choice | undefined): Found {
  const {incident} = document
  const all = findingsOf(document, path, config)
  return {...(choose?.(all, incident) ?? {messages: all}), all, incident}
}

function findingsOf({tree, incident}: Document, path: string, config: ConfiguredFile['config']): readonly LintMessage[] {
  const ruleSettings = rulesAt(incident.status, rules, config)
  return suppress(lintIncident(incident, rules, ruleSettings, path), {tree, incident, rules, ruleSettings})
}

/** Fixes a document that was linted; undefined where nothing is to fix, a failure where it cannot be. */
function fixesOf(
  {incident}: Document,
  file: ConfiguredFile,
  {before, first, choose}: {readonly before: Uint8Array; readonly first: Found; readonly choose: Choice | undefined}
): (Change & {readonly result: Found; readonly fixed: number}) | Failure | undefined {
  const {path, config} = file
  const {source} = incident.locator
  const lintAgain = (text: string): Found => lintDocument(readDocument(text, path, config.settings), file, choose)
  const {text, fixed, result} = fixUntilStable(source, first, lintAgain, path)
  if (fixed.length === 0) return undefined
  const after = encodeLike(before, source, text)
  return after ? {...file, before, after, result, fixed: fixed.length} : {path, reason: 'cannot be fixed: it holds bytes that are no UTF-8, convert it first'}
}

async function recordOf(found: Found, fixed: number, {path, named}: FoundFile, {keep}: LintFileOptions): Promise<LintRecord> {
  const {all, incident} = found
  const details = keep && keep.size > 0 ? (await import('./details/details.ts')).detailsOf(all, incident, keep) : {}
  return {path, named, kind: incident.kind, counts: {...countsOf(found), fixed}, packed: pack(found, details)}
}

function countsOf({incident, messages, known = [], unchanged = 0}: Found): Omit<Counts, 'fixed'> {
  const {timeline, claims, actions} = incident
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
