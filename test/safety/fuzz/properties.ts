import process from 'node:process'
import type {Edit} from '../../../src/incident/model.ts'
import {detailsOf, type Keep} from '../../../src/lint/details/details.ts'
import {factsOf} from '../../../src/lint/facts/facts.ts'
import {applyEdits, fix} from '../../../src/lint/fix.ts'
import {lintedOf, pack} from '../../../src/lint/linted.ts'
import {type LintResult, lint} from '../../../src/lint/processor.ts'
import {CostError} from '../../../src/markdown/document-cost.ts'
import {NestingError} from '../../../src/markdown/nesting.ts'
import {type FormatName, formatNames, formatOf} from '../../../src/report/formats.ts'
import {inspection} from '../../../src/report/inspection.ts'
import {lookOf} from '../../../src/report/paint.ts'
import type {Reporter} from '../../../src/report/reporter.ts'
import type {LintMessage} from '../../../src/rule/message.ts'
import {causeOf, spanOf} from '../../../src/rule/run.ts'
import type {LintRun} from '../../../src/run/run.ts'
import type {Span} from '../../../src/text/span.ts'
import {parseXml} from '../../xml.ts'

/** What holds for every document, however broken. Each throws a Fault when it does not. */
export const properties = {places, edits, fixes, lineEnds, marks, comments, inspects, reports, linear}

/** The name of a property. */
export type Property = keyof typeof properties

/** A property that does not hold, named so that the same fault of two documents is seen as one. */
export class Fault extends Error {
  readonly property: string

  constructor(property: string, message: string, cause?: unknown) {
    super(`${property}: ${message}`, {cause})
    this.property = property
  }
}

const path = 'postmortem.md'
const options = {path, settings: {force: true, now: Date.UTC(2026, 0, 31)}}

/** Checks all properties of a document; gives the first that does not hold, `refused` where it is not read, else `ok`. */
export function check(text: string, chosen: readonly Property[]): Fault | 'refused' | 'ok' {
  let property = 'lint'
  try {
    const plain = text.replace(/^\uFEFF+/, '')
    const result = lint(plain, options)
    for (const name of chosen) {
      property = name
      properties[name](plain, result)
    }
    return 'ok'
  } catch (error) {
    if (error instanceof NestingError || error instanceof CostError) return 'refused'
    if (error instanceof Fault) return error
    // Digits are those of one document.
    return new Fault(property, String(error).replace(/\d+/g, 'N').slice(0, 200), error)
  }
}

function assert(holds: boolean, property: string, message: string): void {
  if (!holds) throw new Fault(property, message)
}

function assertSpan(text: string, {start, end}: Span, property: string, what: string): void {
  assert(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length, property, `${what} is outside of the text`)
  for (const offset of [start, end]) {
    const inside = /^[\ud800-\udbff]$/.test(text.charAt(offset - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(offset))
    assert(!inside, property, `${what} divides a character`)
  }
}

/** All places are inside of the document, on boundaries of characters, and lines and columns are those of the offsets. */
function places(text: string, {messages}: LintResult): void {
  for (const message of messages) {
    for (const own of [message, causeOf(message)]) {
      if (!own) continue
      const span = spanOf(own)
      if (!span) throw new Fault('places', `${own.ruleId} has no place`)
      assertSpan(text, span, 'places', `the place of ${own.ruleId}`)
      const before = text.slice(0, span.start)
      assert(own.line === before.split('\n').length, 'places', `the line of ${own.ruleId} is not that of its offset`)
      assert(own.column === before.length - before.lastIndexOf('\n'), 'places', `the column of ${own.ruleId} is not that of its offset`)
      assert(own.reason.length < 1000, 'places', `the message of ${own.ruleId} is endless`)
    }
    const span = spanOf(message)
    if (span && message.expected)
      assert(message.actual === text.slice(span.start, span.end), 'places', `what ${message.ruleId} replaces is not under its place`)
  }
}

/** The edits of each message can be applied, and the document can be read after them, and after each quick fix. */
function edits(text: string, {messages}: LintResult): void {
  const tried = new Set<string>()
  for (const message of messages) {
    const {ruleId = '', edits: own = []} = message
    own.forEach((edit) => {
      assertSpan(text, edit, 'edits', `an edit of ${ruleId}`)
    })
    const sorted = [...own].sort((a, b) => a.start - b.start)
    const clash = sorted.some((edit, index) => edit.start < (sorted[index - 1]?.end ?? 0))
    assert(!clash, 'edits', `edits of ${ruleId} overlap`)
    // One of each kind is tried: a document may have hundreds.
    if (tried.has(ruleId)) continue
    tried.add(ruleId)
    for (const edited of editedBy(text, message, own)) lint(edited, options)
  }
}

function editedBy(text: string, message: LintMessage, own: readonly Edit[]): readonly string[] {
  const span = spanOf(message)
  const expected = span ? (message.expected ?? []).map((words) => applyEdits(text, [{...span, text: words}])) : []
  return own.length > 0 ? [applyEdits(text, own), ...expected] : expected
}

/** Fixes end, and a fixed document stays as it is. */
function fixes(text: string): void {
  const once = fix(text, options).text
  assert(fix(once, options).text === once, 'fixes', 'the fixed document is fixed again')
}

/** Windows line ends change neither findings nor fixes. */
function lineEnds(text: string): void {
  const unix = text.replace(/\r\n?/g, '\n')
  // A text of one line says nothing of its line ends.
  if (!unix.includes('\n')) return
  const windows = unix.replaceAll('\n', '\r\n')
  assertAlike(lint(unix, options).messages, lint(windows, options).messages, 'lineEnds')
  assert(fix(unix, options).text.replaceAll('\n', '\r\n') === fix(windows, options).text, 'lineEnds', 'fixes differ')
}

/** A byte order mark changes no finding. */
function marks(text: string, {messages}: LintResult): void {
  if (!text.startsWith('\uFEFF')) assertAlike(messages, lint(`\uFEFF${text}`, options).messages, 'marks')
}

function assertAlike(first: readonly LintMessage[], second: readonly LintMessage[], property: string): void {
  const [one, two] = [first, second].map((list) => list.map(({line, column, ruleId, reason}) => `${line}:${column} ${ruleId} ${reason.replaceAll('\r', '')}`))
  const ids = [...(one ?? []).filter((words) => !two?.includes(words)), ...(two ?? []).filter((words) => !one?.includes(words))]
  const rules = [...new Set(ids.map((words) => words.split(' ')[1]))].join(', ')
  assert(one?.join('\n') === two?.join('\n'), property, `findings differ: ${rules === '' ? 'order' : rules}`)
}

/** A comment at the top that disables all rules leaves no finding. */
function comments(text: string): void {
  // Behind another character, front matter is none, and a comment that the document opens is closed by ours.
  const {messages} = lint(`<!--lint disable-->\n\n${text.replace(/<!--/g, '')}`, options)
  assert(messages.length === 0, 'comments', `${messages[0]?.ruleId} is not silenced`)
}

// What a terminal or a build log would obey.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/u

function assertPrintable(text: string, property: string, what: string): void {
  const found = controls.exec(text)
  assert(!found, property, `${what} holds U+${found?.[0].charCodeAt(0).toString(16)}`)
}

/** What `inspect` shows can be printed, and parsed where it is data. */
function inspects(_: string, {incident}: LintResult): void {
  const facts = factsOf(incident, path, true)
  JSON.parse(JSON.stringify([facts]))
  assertPrintable(inspection([facts], lookOf({})), 'inspects', 'inspect')
}

const reporters: ReadonlyMap<FormatName, Reporter> = new Map(
  await Promise.all(formatNames.map(async (name): Promise<[FormatName, Reporter]> => [name, await formatOf(name).load()]))
)

const keep: ReadonlySet<Keep> = new Set(formatNames.flatMap((name) => formatOf(name).keep))

/** Every report can be printed, and parsed by what reads its format. */
function reports(_: string, {messages, incident}: LintResult): void {
  const counts = {events: 0, claims: 0, actions: 0, errors: 0, warnings: 0, fixed: 0, known: 0, unchanged: 0}
  const linted = lintedOf({path, named: true, kind: incident.kind, counts, packed: pack({messages}, detailsOf(messages, incident, keep))})
  const run: LintRun = {linted: [linted], passedOver: [], failures: []}
  for (const [name, report] of reporters) {
    const text = [...report(run, {cwd: '/', verbose: true, width: 80, now: 0})].join('')
    assertPrintable(text, 'reports', name)
    if (name === 'json' || name === 'sarif' || name === 'gitlab' || name === 'rdjson') JSON.parse(text)
    if (name === 'jsonl' || name === 'rdjsonl') for (const line of text.split('\n').filter(Boolean)) JSON.parse(line)
    if (name === 'junit' || name === 'checkstyle') parseXml(text)
  }
}

const sizes = [2, 16].map((kib) => kib * 1024)

/** Far more than it takes: most documents need less than 3 ms. */
const millisecondsPerKb = 15

/** Reading eight times as much takes no more than a few times as long for each KB; what looks slow is measured again, since the machine may be busy. */
function linear(text: string): void {
  if (text.trim() === '') return
  const isSlow = (): boolean => {
    const [small = 0, large = 0] = sizes.map((size) => millisecondsFor(`${text}\n\n`.repeat(Math.ceil(size / (text.length + 2)))))
    return large > Math.max(small * 3, millisecondsPerKb)
  }
  assert(!(isSlow() && isSlow() && isSlow() && isSlow()), 'linear', 'time grows faster than the document')
}

/** Measures the time of the processor that a KB of a text takes. */
function millisecondsFor(text: string): number {
  const start = process.cpuUsage()
  lint(text, options)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000 / (text.length / 1024)
}
