import {join, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {VFileMessage} from 'vfile-message'
import {rules} from '../../rules/index.ts'
import {pathBelow} from '../files/real-path.ts'
import {versionOf} from '../files/version.ts'
import type {Fix, Region} from '../lint/details/region.ts'
import {detailOf} from '../lint/linted.ts'
import type {AnyRule} from '../rule/contract.ts'
import {homepage, type LintMessage, urlOf} from '../rule/message.ts'
import {rulePage} from '../rule/page.ts'
import {causeOf} from '../rule/run.ts'
import type {Failure, LintRun} from '../run/run.ts'
import {escapeControls, jsonPieces, shorten, wellFormed} from '../text/escape.ts'
import {levelOf, placeOf, projectPath, type Reported, reportedOf, shownOf} from './place.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

const rootId = '%SRCROOT%'

/** Reports as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with the rules that found something. */
export const sarif: Reporter = (run, options) => {
  const {used, state} = usedIn(run, options)
  const version = versionOf()
  return jsonPieces(resultsOf(run, used, state, options), (results) => ({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'postmortem-lint', version, semanticVersion: version, informationUri: homepage, rules: used.map(descriptorOf)}},
        invocations: [{executionSuccessful: run.failures.length === 0, toolExecutionNotifications: run.failures.map((own) => notificationOf(own, options))}],
        originalUriBaseIds: {[rootId]: {uri: pathToFileURL(join(options.root ?? options.cwd, sep)).href}},
        columnKind: 'utf16CodeUnits',
        results
      }
    ]
  }))
}

/** What a finding that the baseline knows has beside others: viewers take it for dismissed. */
const accepted = {
  baselineState: 'unchanged',
  suppressions: [{kind: 'external', status: 'accepted', justification: 'The finding is in the baseline: it was known when that was written.'}]
} as const

/** Gives the rules that found something, and what findings have beside them where a baseline is used: all results have it, or none. */
function usedIn(run: LintRun, options: ReportOptions): {readonly used: readonly AnyRule[]; readonly state: object} {
  const found = new Set<string | undefined>()
  for (const {message} of reportedOf(run, options)) found.add(message.ruleId)
  for (const {message} of knownOf(run, options)) found.add(message.ruleId)
  const isKnown = run.linted.some(({known}) => known)
  return {used: rules.filter(({id}) => found.has(id)), state: isKnown ? {baselineState: 'new', suppressions: []} : {}}
}

/** Gives the findings that the baseline knows. */
function* knownOf({linted}: LintRun, options: ReportOptions): Generator<Reported> {
  for (const document of linted) for (const message of shownOf({messages: document.known ?? []}, options)) yield {document, message}
}

function* resultsOf(run: LintRun, used: readonly AnyRule[], state: object, options: ReportOptions): Generator<object> {
  for (const own of reportedOf(run, options)) yield {...resultOf(own, used, options), ...state}
  for (const own of knownOf(run, options)) yield {...resultOf(own, used, options), ...accepted}
}

function descriptorOf(rule: AnyRule): object {
  const {id, description, rationale, limits, level} = rule
  return {
    id,
    shortDescription: {text: description},
    fullDescription: {text: rationale},
    help: {text: [description, rationale, ...(limits ? [limits] : [])].join('\n\n'), markdown: rulePage(rule)},
    helpUri: urlOf(id),
    defaultConfiguration: level === 'off' ? {enabled: false, level: 'warning'} : {level}
  }
}

function resultOf({document, message}: Reported, used: readonly AnyRule[], options: ReportOptions): object {
  const artifactLocation = artifactOf(document.path, options)
  const {fixes, fingerprint} = detailOf(message) ?? {}
  const cause = causeOf(message)
  return {
    ruleId: message.ruleId,
    ruleIndex: used.findIndex(({id}) => id === message.ruleId),
    level: levelOf(message),
    message: {text: plain(message.reason)},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(message)}}],
    relatedLocations: cause && [{id: 1, physicalLocation: {artifactLocation, region: regionOf(cause)}, message: {text: plain(cause.reason)}}],
    partialFingerprints: {'postmortemLint/v1': fingerprint},
    fixes: fixes && fixes.length > 0 ? fixes.map((fix) => fixData(fix, message, artifactLocation)) : undefined
  }
}

function fixData({safe, edits}: Fix, message: LintMessage, artifactLocation: object): object {
  const [edit] = edits
  const text = safe ? 'Apply the safe fix, as --fix does' : `Replace ${quoted(message.actual ?? '')} by ${quoted(edit?.text ?? '')}`
  const replacements = edits.map((own) => ({deletedRegion: textRegion(own), insertedContent: {text: own.text}}))
  return {description: {text: plain(text)}, artifactChanges: [{artifactLocation, replacements}]}
}

function quoted(text: string): string {
  return `\`${shorten(text, 60)}\``
}

function notificationOf({path, reason}: Failure, options: ReportOptions): object {
  return {level: 'error', message: {text: plain(`${path}: ${reason}`)}, locations: [{physicalLocation: {artifactLocation: artifactOf(path, options)}}]}
}

/** What a message stands at; undefined for one about the file as a whole. */
function regionOf(message: VFileMessage): object | undefined {
  const {line, column, endLine, endColumn} = placeOf(message)
  return line === undefined ? undefined : {startLine: line, startColumn: column, endLine, endColumn}
}

function textRegion({start, end}: Region): object {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

/** Percent-encodes a path relative to the root; one outside of it is absolute. */
function artifactOf(path: string, options: ReportOptions): object {
  const {cwd, root = cwd} = options
  const below = path === '<stdin>' || pathBelow(root, resolve(cwd, path)) !== undefined
  if (!below) return {uri: pathToFileURL(resolve(cwd, path)).href}
  const uri = projectPath(path, options)
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/')
  return {uri, uriBaseId: rootId}
}

/** Text in which nothing is a link: SARIF reads `[words](address)` as one. */
function plain(text: string): string {
  return escapeControls(text).replaceAll('](', '] (')
}
