import * as v from 'valibot'
import {rules} from '../../rules/index.ts'
import {toJson} from '../text/escape.ts'

/** A report to merge, with the file that it came from. */
export interface ReportPart {
  readonly path: string
  readonly text: string
}

/** Reports that cannot be merged; the message says which, why, and what to do. */
export class MergeError extends Error {}

type FormatOfParts = 'json' | 'sarif' | 'junit'

/** Merges the reports of several runs into the one of a run over all files, sorted by path; their format is told from what they hold. Throws MergeError. */
export function mergeReports(parts: readonly ReportPart[]): string {
  const read = parts.map((part) => ({...part, ...readPart(part)}))
  const [first] = read
  const other = read.find(({format}) => format !== first?.format)
  if (first && other)
    throw new MergeError(`\`${other.path}\` is a ${other.format} report and \`${first.path}\` a ${first.format} report, expected reports of one format`)
  if (first?.format === 'json') return mergeJson(read.flatMap(({files = []}) => files))
  if (first?.format === 'sarif') return mergeSarif(read.flatMap(({log}) => (log ? [log] : [])))
  return mergeJunit(read.flatMap(({suites = []}) => suites))
}

const fileShape = v.looseObject({path: v.string(), messages: v.array(v.looseObject({ruleId: v.optional(v.string())}))})
const locationShape = v.looseObject({physicalLocation: v.looseObject({artifactLocation: v.looseObject({uri: v.string()})})})
const runShape = v.looseObject({
  tool: v.looseObject({driver: v.looseObject({name: v.literal('postmortem-lint'), version: v.string(), rules: v.array(v.looseObject({id: v.string()}))})}),
  invocations: v.array(
    v.looseObject({executionSuccessful: v.boolean(), toolExecutionNotifications: v.array(v.looseObject({locations: v.array(locationShape)}))})
  ),
  results: v.array(v.looseObject({ruleId: v.string(), locations: v.array(locationShape)}))
})
const logShape = v.looseObject({version: v.literal('2.1.0'), runs: v.tuple([runShape])})

const filesShape = v.array(fileShape)

type JsonFile = v.InferInput<typeof fileShape>
type SarifLog = v.InferInput<typeof logShape>

interface ReadPart {
  readonly format: FormatOfParts
  readonly files?: readonly JsonFile[]
  readonly log?: SarifLog
  readonly suites?: readonly string[]
}

function readPart({path, text}: ReportPart): ReadPart {
  const suites = suitesOf(text)
  if (suites) return {format: 'junit', suites}
  const data = parse(text)
  // Only looked at: what valibot gives has its names in another order.
  if (v.is(filesShape, data)) return {format: 'json', files: data}
  if (v.is(logShape, data)) return {format: 'sarif', log: data}
  throw new MergeError(`\`${path}\` is no report that can be merged, expected one that postmortem-lint wrote with --output json:…, sarif:… or junit:…`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Orders by path as a walk through folders does. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function mergeJson(files: readonly JsonFile[]): string {
  // A file that failed has one message of no rule, and stands behind the others.
  const failed = ({messages}: JsonFile): number => (messages.some(({ruleId}) => ruleId === undefined) ? 1 : 0)
  return `${toJson(
    [...files].sort((a, b) => failed(a) - failed(b) || compare(a.path, b.path)),
    2
  )}\n`
}

function mergeSarif(logs: readonly SarifLog[]): string {
  const runs = logs.map(({runs: [run]}) => run)
  const [first] = logs
  if (!first) throw new MergeError('there is no report to merge')
  const versions = [...new Set(runs.map(({tool}) => tool.driver.version))]
  if (versions.length > 1) throw new MergeError(`the reports are of postmortem-lint ${versions.join(' and ')}, expected one version`)
  const rank = new Map(rules.map(({id}, index) => [id, index]))
  const described = new Map(runs.flatMap(({tool}) => tool.driver.rules.map((rule) => [rule.id, rule])))
  const used = [...described.values()].sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size))
  const index = new Map(used.map(({id}, at) => [id, at]))
  const results = runs.flatMap((run) => run.results).map((result) => ({...result, ruleIndex: index.get(result.ruleId)}))
  const notifications = runs.flatMap(({invocations}) => invocations.flatMap((own) => own.toolExecutionNotifications))
  const {
    runs: [run]
  } = first
  const merged = {
    ...run,
    tool: {driver: {...run.tool.driver, rules: used}},
    invocations: [
      {
        executionSuccessful: runs.every(({invocations}) => invocations.every((own) => own.executionSuccessful)),
        toolExecutionNotifications: sortedByPlace(notifications)
      }
    ],
    results: sortedByPlace(results)
  }
  return `${toJson({...first, runs: [merged]}, 2)}\n`
}

function sortedByPlace<Own extends {readonly locations: ReadonlyArray<v.InferInput<typeof locationShape>>}>(list: readonly Own[]): readonly Own[] {
  const uriOf = ({locations}: Own): string => locations[0]?.physicalLocation.artifactLocation.uri ?? ''
  return [...list].sort((a, b) => compare(uriOf(a), uriOf(b)))
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
const foot = '</testsuites>\n'

/** Gives the suites of a JUnit report of ours, as text; undefined for any other. Text in it is escaped, so that no tag stands inside a suite. */
function suitesOf(text: string): readonly string[] | undefined {
  if (!text.startsWith(head) || !text.endsWith(foot)) return undefined
  const inner = text.slice(head.length, -foot.length)
  const suites = inner.split(/(?<=^ {2}<\/testsuite>\n)/m)
  return suites.every((suite) => suite === '' || /^ {2}<testsuite package="postmortem-lint" id="\d+" name="[^"<>]*" /.test(suite))
    ? suites.filter((suite) => suite !== '')
    : undefined
}

function mergeJunit(suites: readonly string[]): string {
  const nameOf = (suite: string): string => /name="([^"]*)"/.exec(suite)?.[1] ?? ''
  const failed = (suite: string): number => (/ errors="0" /.test(suite) ? 0 : 1)
  const sorted = [...suites].sort((a, b) => failed(a) - failed(b) || compare(nameOf(a), nameOf(b)))
  return `${head}${sorted.map((suite, index) => suite.replace(/ id="\d+"/, ` id="${index}"`)).join('')}${foot}`
}
