import {rules} from '../rules/index.ts'
import {encodeLike} from './decode.ts'
import type {Keep} from './details/details.ts'
import {type Failure, type FoundFile, reasonOf} from './discover.ts'
import {fixUntilStable} from './fix.ts'
import type {Incident} from './incident/incident.ts'
import {lintIncident} from './lint-incident.ts'
import {type Counts, type LintRecord, pack, type Read} from './linted.ts'
import {readDocument} from './processor.ts'
import {type ConfiguredFile, type Document, type ReadOptions, readFileAs} from './read-file.ts'
import type {LintMessage} from './rule.ts'
import {rulesAt} from './rule-settings.ts'
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
    const first = lintDocument(document, file)
    if (!options.fix) return [await recordOf(first, 0, file, options)]
    const change = fixesOf(document, file, bytes, first)
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

/** A document with its findings. */
interface Found {
  readonly messages: readonly LintMessage[]
  readonly incident: Incident
}

function lintDocument({tree, incident}: Document, {path, config}: ConfiguredFile): Found {
  const ruleSettings = rulesAt(incident.status, rules, config)
  return {messages: suppress(lintIncident(incident, rules, ruleSettings, path), {tree, incident, rules, ruleSettings}), incident}
}

/** Fixes a document that was linted; undefined where nothing is to fix, a failure where it cannot be. */
function fixesOf(
  {incident}: Document,
  file: ConfiguredFile,
  before: Uint8Array,
  first: Found
): (Change & {readonly result: Found; readonly fixed: number}) | Failure | undefined {
  const {path, config} = file
  const {source} = incident.locator
  const lintAgain = (text: string): Found => lintDocument(readDocument(text, path, config.settings), file)
  const {text, fixed, result} = fixUntilStable(source, first, lintAgain, path)
  if (fixed.length === 0) return undefined
  const after = encodeLike(before, source, text)
  return after ? {...file, before, after, result, fixed: fixed.length} : {path, reason: 'cannot be fixed: it holds bytes that are no UTF-8, convert it first'}
}

async function recordOf({messages, incident}: Found, fixed: number, {path, named}: FoundFile, {keep}: LintFileOptions): Promise<LintRecord> {
  const details = keep && keep.size > 0 ? (await import('./details/details.ts')).detailsOf(messages, incident, keep) : {}
  return {path, named, kind: incident.kind, counts: {...countsOf(incident, messages), fixed}, packed: pack(messages, details)}
}

function countsOf({timeline, claims, actions}: Incident, messages: readonly LintMessage[]): Omit<Counts, 'fixed'> {
  const {windows, durations, metrics, shares} = claims
  const errors = messages.filter(({fatal}) => fatal).length
  return {
    events: timeline.events.length,
    claims: windows.length + durations.length + metrics.length + shares.length,
    actions: actions.length,
    errors,
    warnings: messages.length - errors
  }
}
