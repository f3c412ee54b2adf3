import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import {rules} from '../../rules/index.ts'
import type {Edit, Kind} from '../incident/model.ts'
import {createMessage, type LintMessage} from '../rule/message.ts'
import {causeOf} from '../rule/run.ts'
import type {KnownFinding} from './baseline/known.ts'
import type {Detail, Details} from './details/details.ts'
import type {Outline} from './facts/outline.ts'
import type {Selection} from './selection.ts'

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
  /** Whether it was found in a folder and is larger than what is read: that is always said. */
  readonly tooLarge?: true
}

/** How much was read in a document, and what was found in it. */
export interface Counts {
  readonly events: number
  readonly claims: number
  readonly actions: number
  readonly errors: number
  readonly warnings: number
  /** Findings that were fixed; then the others are those that remain. */
  readonly fixed: number
  /** Findings that the baseline knows. */
  readonly known: number
  /** Findings that have nothing to do with what changed. */
  readonly unchanged: number
}

/**
 * A postmortem that was linted, as data that crosses threads and lies in the cache. Its tree and text are gone, and its findings are
 * packed into a string: a run over a hundred thousand documents holds them all until it reports.
 */
export interface LintRecord extends Read {
  readonly counts: Counts
  readonly packed: string
  /** Days since 1970, where the findings hold for that day only. */
  readonly day?: number | undefined
  /** What the baseline knows and is found no more. */
  readonly stale?: readonly KnownFinding[] | undefined
  /** All findings, as a baseline knows them, where that is asked for. */
  readonly found?: readonly KnownFinding[] | undefined
}

/** A postmortem that was linted. */
export interface Linted extends Omit<LintRecord, 'packed'> {
  /** The findings in document order, unpacked each time; those that remain have their places in the fixed text. */
  readonly messages: readonly LintMessage[]
  /** The findings that the baseline knows, likewise; undefined where none is used. */
  readonly known: readonly LintMessage[] | undefined
  readonly outline: Outline | undefined
}

type PackedPlace = readonly [line: number, column: number, offset: number, endLine: number, endColumn: number, endOffset: number]

/** A finding as a row: what its rule says of all its findings is left out, and so is what is missing at the end. */
type Row = readonly [
  ruleId: string,
  reason: string,
  fatal: 0 | 1,
  place: PackedPlace | 0,
  cause?: readonly [reason: string, place: PackedPlace | 0] | 0,
  expected?: readonly [actual: string, ...expected: string[]] | 0,
  edits?: readonly Edit[] | 0,
  detail?: Detail | 0
]

interface Packed {
  readonly rows: readonly Row[]
  readonly known?: readonly Row[] | undefined
  readonly outline?: Outline | undefined
}

/** Packs the findings of a document, with what reports need beside them. */
export function pack({messages, known}: Pick<Selection, 'messages' | 'known'>, {details, outline}: Partial<Details>): string {
  const rowsOf = (list: readonly LintMessage[]): readonly Row[] => list.map((message) => rowOf(message, details?.get(message)))
  const packed: Packed = {rows: rowsOf(messages), known: known && rowsOf(known), outline}
  return JSON.stringify(packed)
}

function rowOf(message: LintMessage, detail: Detail | undefined): Row {
  const {ruleId = '', reason, fatal, actual = '', expected, edits} = message
  const cause = causeOf(message)
  const row: Row = [
    ruleId,
    reason,
    fatal ? 1 : 0,
    packPlace(message),
    cause ? [cause.reason, packPlace(cause)] : 0,
    expected ? [actual, ...expected] : 0,
    edits ?? 0,
    detail ?? 0
  ]
  const last = row.findLastIndex((value) => value !== 0)
  return last < 4 ? [ruleId, reason, row[2], row[3]] : row
}

function packPlace({place}: VFileMessage): PackedPlace | 0 {
  if (!place) return 0
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return [start.line, start.column, start.offset ?? 0, end.line, end.column, end.offset ?? 0]
}

const details = new WeakMap<LintMessage, Detail>()

/** Gives what reports need of a finding beside its message; undefined when nothing was asked for. */
export function detailOf(message: LintMessage): Detail | undefined {
  return details.get(message)
}

/** Makes of a record what reports read: its findings are unpacked when they are asked for, and forgotten again. */
export function lintedOf(record: LintRecord): Linted {
  return new Unpacking(record)
}

/** A class, since functions of each document's own take more memory than its findings. */
class Unpacking implements Linted {
  readonly path: string
  readonly named: boolean
  readonly kind: Kind
  readonly counts: Counts
  readonly day: number | undefined
  readonly stale: readonly KnownFinding[] | undefined
  readonly found: readonly KnownFinding[] | undefined
  readonly #packed: string

  constructor({path, named, kind, counts, packed, day, stale, found}: LintRecord) {
    this.path = path
    this.named = named
    this.kind = kind
    this.counts = counts
    this.day = day
    this.stale = stale
    this.found = found
    this.#packed = packed
  }

  get messages(): readonly LintMessage[] {
    return unpack(this.#packed).rows.map(messageOf)
  }

  get known(): readonly LintMessage[] | undefined {
    return unpack(this.#packed).known?.map(messageOf)
  }

  get outline(): Outline | undefined {
    return unpack(this.#packed).outline
  }
}

const byId = new Map(rules.map((rule) => [rule.id, rule]))

function messageOf([ruleId, reason, fatal, place, cause = 0, expected = 0, edits = 0, detail = 0]: Row): LintMessage {
  const rule = byId.get(ruleId) ?? {id: ruleId, rationale: ''}
  const [actual, ...others] = expected === 0 ? [] : expected
  const message = createMessage(rule, {
    reason,
    place: positionOf(place),
    fatal: fatal === 1,
    cause: cause === 0 ? undefined : {reason: cause[0], place: positionOf(cause[1])},
    actual,
    expected: expected === 0 ? undefined : others,
    edits: edits === 0 ? undefined : edits
  })
  if (detail !== 0) details.set(message, detail)
  return message
}

function positionOf(place: PackedPlace | 0): Position | undefined {
  if (place === 0) return undefined
  const [line, column, offset, endLine, endColumn, endOffset] = place
  return {start: {line, column, offset}, end: {line: endLine, column: endColumn, offset: endOffset}}
}

function unpack(packed: string): Packed {
  return JSON.parse(packed)
}
