import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {VFileMessage} from 'vfile-message'
import {rules} from '../../rules/index.ts'
import type {SectionKey} from '../../src/language/language.ts'
import {type Facts, factsOf} from '../../src/lint/facts/facts.ts'
import {lint} from '../../src/lint/processor.ts'

/** A finding that a careful reader makes: any of its lines is accepted as its place. */
export interface LabelledFinding {
  readonly rule: string
  /** The absent part, for missing-section. */
  readonly key?: SectionKey
  readonly lines: readonly number[]
  readonly why: string
}

/** What a careful reader knows about one document. */
export interface Label {
  /** Path of the document, from the root of the repository. */
  readonly doc: string
  readonly kind: Facts['kind']
  readonly facts: {
    readonly incidentDate: string | null
    readonly zones: readonly string[]
    readonly sections: Facts['sections']
    readonly timeline: ReadonlyArray<{readonly line: number; readonly time: string; readonly date: string | null}>
    readonly claims: readonly LabelledClaim[]
    readonly actions: ReadonlyArray<{readonly line: number; readonly owner: string | null; readonly due: string | null; readonly ticket: string | null}>
  }
  readonly findings: readonly LabelledFinding[]
  /** Findings that one may make or leave: they count neither for nor against. */
  readonly debatable: readonly LabelledFinding[]
}

type LabelledClaim =
  | {readonly kind: 'window'; readonly line: number; readonly start: string | null; readonly end: string | null}
  | {readonly kind: 'duration' | 'ttd' | 'ttm' | 'ttr'; readonly line: number; readonly minutes: number; readonly approximate: boolean}
  | {readonly kind: 'percent'; readonly line: number; readonly value: number; readonly of: string}

/** How often a reading was right. */
export interface Score {
  readonly hit: number
  readonly missed: number
  readonly false: number
  readonly debatable: number
}

/** Scores by rule and by fact, and a line for whatever is not right. */
export interface Accuracy {
  readonly labels: readonly Label[]
  readonly rules: ReadonlyMap<string, Score>
  readonly facts: ReadonlyMap<string, Score>
  readonly notes: readonly string[]
}

type Outcome = keyof Score

const root = fileURLToPath(new URL('../../', import.meta.url))
const labelFolder = fileURLToPath(new URL('labels/', import.meta.url))

/** "Now" for all documents, so that the table does not change with the day. */
const settings = {now: Date.UTC(2026, 0, 31)}

/** A message that spans this many lines more than the fault does not point at it. */
const extraLines = 2

/** Findings about the document as a whole: they may stand at any line. */
const aboutDocument: ReadonlySet<string> = new Set([
  'missing-section',
  'missing-incident-date',
  'missing-time-zone',
  'ambiguous-time-zone',
  'missing-actions',
  'unowned-action',
  'undated-action'
])

const sectionKey = /`(summary|impact|detection|timeline|root-cause|resolution|action-items|lessons-learned)`/

/** Reads all labels, in the order of their file names. */
export function readLabels(): readonly Label[] {
  return readdirSync(labelFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Label => JSON.parse(readFileSync(`${labelFolder}${name}`, 'utf8')))
}

/** Reads the text of a labelled document. */
export function readLabelled({doc}: Label): string {
  return readFileSync(`${root}${doc}`, 'utf8')
}

/** Lints all labelled documents and compares what is read and reported with their labels. */
export function measureAccuracy(): Accuracy {
  const labels = readLabels()
  const byRule = new Map<string, Score>(rules.filter(({level}) => level !== 'off').map(({id}) => [id, none]))
  const byFact = new Map<string, Score>()
  const notes: string[] = []
  for (const label of labels) {
    const {messages, incident} = lint(readLabelled(label), {path: label.doc, settings})
    for (const {rule, outcome, note} of judgeFindings(label, messages)) {
      count(byRule, rule, outcome)
      if (outcome !== 'hit') notes.push(`${outcome} ${rule}: ${label.doc}:${note}`)
    }
    for (const {fact, outcome, note} of judgeFacts(label, factsOf(incident, label.doc))) {
      count(byFact, fact, outcome)
      if (outcome !== 'hit') notes.push(`${outcome} ${fact}: ${label.doc}:${note}`)
    }
  }
  return {labels, rules: byRule, facts: byFact, notes: notes.sort()}
}

/** Writes the scores as Markdown: how many documents, a table of rules, a table of facts. */
export function accuracyPart({labels, rules: byRule, facts: byFact}: Accuracy): string {
  const unflawed = labels.filter(({findings}) => findings.length === 0).length
  const lead = `Measured on ${labels.length} labelled documents of [\`bench/accuracy\`](../bench/accuracy/README.md), ${unflawed} of them without a fault. The readers were improved on these documents: expect less on others.`
  return [lead, table('Rule', byRule, 'all rules'), table('What is read', byFact, 'all facts')].join('\n\n')
}

const none: Score = {hit: 0, missed: 0, false: 0, debatable: 0}

function count(scores: Map<string, Score>, name: string, outcome: Outcome): void {
  const score = scores.get(name) ?? none
  scores.set(name, {...score, [outcome]: score[outcome] + 1})
}

function* judgeFindings(label: Label, messages: readonly VFileMessage[]): Generator<{rule: string; outcome: Outcome; note: string}> {
  const used = new Set<VFileMessage>()
  for (const finding of label.findings) {
    const matching = messages.filter((message) => matches(finding, message))
    for (const message of matching) used.add(message)
    yield {rule: finding.rule, outcome: matching.length > 0 ? 'hit' : 'missed', note: `${finding.lines[0]} ${finding.why}`}
  }
  for (const message of messages) {
    if (used.has(message)) continue
    const outcome = label.debatable.some((finding) => matches(finding, message)) ? 'debatable' : 'false'
    yield {rule: message.ruleId ?? '', outcome, note: `${message.line} ${message.reason}`}
  }
}

function matches({rule, key, lines}: LabelledFinding, message: VFileMessage): boolean {
  if (message.ruleId !== rule) return false
  if (rule === 'missing-section') return sectionKey.exec(message.reason)?.[1] === key
  if (aboutDocument.has(rule)) return true
  const {start, end} = linesOf(message)
  const span = Math.max(...lines) - Math.min(...lines)
  return end - start <= span + extraLines && lines.some((line) => line >= start && line <= end)
}

function linesOf({place, line = 1}: VFileMessage): {readonly start: number; readonly end: number} {
  return place && 'end' in place ? {start: place.start.line, end: place.end.line} : {start: line, end: line}
}

function* judgeFacts({facts: truth}: Label, facts: Facts): Generator<{fact: string; outcome: Outcome; note: string}> {
  yield* judge(
    'sections',
    truth.sections.map(({key}) => key),
    facts.sections.map(({key}) => key)
  )
  yield* judge('timeline entries', truth.timeline.map(entryOf), facts.timeline.map(entryOf))
  yield* judge('claims', truth.claims.map(claimOf), facts.claims.map(claimOf))
  yield* judge(
    'actions',
    truth.actions.map(({line}) => `${line}`),
    facts.actions.map(({line}) => `${line}`)
  )
}

/** Compares two lists in which a fact may occur more than once. */
function* judge(fact: string, expected: readonly string[], actual: readonly string[]): Generator<{fact: string; outcome: Outcome; note: string}> {
  const left = [...expected]
  for (const note of actual) {
    const index = left.indexOf(note)
    if (index >= 0) left.splice(index, 1)
    yield {fact, outcome: index >= 0 ? 'hit' : 'false', note}
  }
  for (const note of left) yield {fact, outcome: 'missed', note}
}

function entryOf({line, time}: {readonly line: number; readonly time: string}): string {
  return `${line} ${time}`
}

function claimOf(claim: LabelledClaim): string {
  if (claim.kind === 'window') return `${claim.line} window ${claim.start ?? '?'}–${claim.end ?? '?'}`
  if (claim.kind === 'percent') return `${claim.line} percent ${claim.value}`
  return `${claim.line} ${claim.kind} ${Math.round(claim.minutes)}`
}

function table(head: string, scores: ReadonlyMap<string, Score>, total: string): string {
  const sum = [...scores.values()].reduce((a, b) => ({
    hit: a.hit + b.hit,
    missed: a.missed + b.missed,
    false: a.false + b.false,
    debatable: a.debatable + b.debatable
  }))
  const rows = [...scores].map(([name, score]) => row(`\`${name}\``, score))
  const [first = '', second = ''] = [`| ${head} | Right | Missed | False | Debatable | Precision | Recall |`, '| --- | --: | --: | --: | --: | --: | --: |']
  return [first, second, ...rows, row(`**${total}**`, sum)].join('\n')
}

function row(name: string, {hit, missed, false: alarms, debatable}: Score): string {
  return `| ${[name, hit, missed, alarms, debatable, share(hit, hit + alarms), share(hit, hit + missed)].join(' | ')} |`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2)
}
