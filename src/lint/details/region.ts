import type {Edit} from '../../incident/model.ts'
import type {Locator} from '../../markdown/locate.ts'
import type {LintMessage} from '../../rule/message.ts'
import type {Span} from '../../text/span.ts'

/** A point: line and column from 1, the column in UTF-16 code units and in bytes of UTF-8, and the offset without byte order mark. */
export interface TextPoint {
  readonly line: number
  readonly column: number
  readonly byteColumn: number
  readonly offset: number
}

/** A part of a document; the end is exclusive. */
export interface Region {
  readonly start: TextPoint
  readonly end: TextPoint
}

/** A replacement of a part of a document. */
export interface RegionEdit extends Region {
  readonly text: string
}

/** A way to mend a finding: edits that belong together. */
export interface Fix {
  /** Whether the meaning cannot change, so that `--fix` applies it. */
  readonly safe: boolean
  readonly edits: readonly RegionEdit[]
  /** The same as one edit, for formats that know no others; undefined when it would be very long. */
  readonly joined: RegionEdit | undefined
}

/** Finds regions of places in one document. */
export type RegionOf = (place: Span) => Region

/** Makes the look-up of regions in a document. Bytes of a line are counted on from the last place in it. */
export function createRegionOf(locator: Locator): RegionOf {
  let last = {line: 0, offset: 0, bytes: 0}
  const point = (offset: number): TextPoint => {
    const line = locator.lineAt(offset)
    const first = locator.lineStart(line)
    const from = last.line === line && last.offset <= offset ? last : {line, offset: first, bytes: 0}
    const bytes = from.bytes + Buffer.byteLength(locator.source.slice(from.offset, offset))
    last = {line, offset, bytes}
    return {line, column: offset - first + 1, byteColumn: bytes + 1, offset}
  }
  return ({start, end}) => ({start: point(start), end: point(end)})
}

/** Gives the ways to mend the finding of a message: its safe edits first, then each replacement that it suggests. */
export function fixesOf(message: LintMessage, place: Region, regionOf: RegionOf, source: string): readonly Fix[] {
  const {edits = [], expected = []} = message
  const safe = edits.length > 0 ? [toFix(true, edits, regionOf, source)] : []
  const suggested = expected.map((text): Fix => {
    const edit = {...place, text}
    return {safe: false, edits: [edit], joined: edit}
  })
  return [...safe, ...suggested.filter((fix) => !safe.some((own) => isSame(own, fix)))]
}

function toFix(safe: boolean, edits: readonly Edit[], regionOf: RegionOf, source: string): Fix {
  const ordered = [...edits].sort((a, b) => a.start - b.start)
  const placed = ordered.map((edit): RegionEdit => ({...regionOf(edit), text: edit.text}))
  return {safe, edits: placed, joined: placed.length === 1 ? placed[0] : join(ordered, regionOf, source)}
}

const longest = 10_000

function join(edits: readonly Edit[], regionOf: RegionOf, source: string): RegionEdit | undefined {
  const start = edits[0]?.start ?? 0
  const end = Math.max(...edits.map((edit) => edit.end))
  if (end - start > longest) return undefined
  let text = ''
  let at = start
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return {...regionOf({start, end}), text}
}

function isSame({joined: a}: Fix, {joined: b}: Fix): boolean {
  return a !== undefined && a.text === b?.text && a.start.offset === b.start.offset && a.end.offset === b.end.offset
}
