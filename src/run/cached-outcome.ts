import * as v from 'valibot'
import {rules} from '../../rules/index.ts'
import {milestoneKinds} from '../language/language.ts'
import type {Outcome} from '../lint/lint-file.ts'
import type {ConfiguredFile} from '../lint/read-file.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const flag = v.boolean()
const text = v.string()
const known = v.strictObject({rule: text, section: text, text, whole: flag, count})
const ruleId = v.picklist(rules.map(({id}) => id))
const span = {start: count, end: count}
const edit = v.strictObject({...span, text})
const excerpt = v.strictObject({...span, line: count, text, cutBefore: flag, cutAfter: flag, moreLines: count})
const point = v.strictObject({line: count, column: count, byteColumn: count, offset: count})
const region = v.strictObject({start: point, end: point})
const regionEdit = v.strictObject({...region.entries, text})
const detail = v.strictObject({
  excerpt: v.optional(excerpt),
  causeExcerpt: v.optional(excerpt),
  region: v.optional(region),
  causeRegion: v.optional(region),
  fixes: v.optional(v.array(v.strictObject({safe: flag, edits: v.array(regionEdit), joined: v.optional(regionEdit)}))),
  fingerprint: v.optional(v.pipe(text, v.regex(/^[0-9a-f]{32}$/)))
})
const none = v.literal(0)
const place = v.union([none, v.strictTuple([count, count, count, count, count, count])])
const row = v.strictTuple([
  ruleId,
  text,
  v.picklist([0, 1]),
  place,
  v.optional(v.union([none, v.strictTuple([text, place])])),
  v.optional(v.union([none, v.pipe(v.array(text), v.minLength(1))])),
  v.optional(v.union([none, v.array(edit)])),
  v.optional(v.union([none, detail]))
])
const minutes = v.nullable(v.number())
const event = v.strictObject({
  line: count,
  time: v.pipe(text, v.regex(/^[0-9:-]{1,9}$/)),
  minutes: v.optional(v.number()),
  text,
  milestone: v.optional(v.picklist(milestoneKinds))
})
const outline = v.strictObject({events: v.array(event), metrics: v.strictObject({ttd: minutes, ttm: minutes, ttr: minutes})})
const packed = v.strictObject({rows: v.array(row), known: v.optional(v.array(row)), outline: v.optional(outline)})

const read = {
  path: text,
  named: flag,
  kind: v.strictObject({is: v.picklist(['postmortem', 'template', 'other']), because: text}),
  unread: v.exactOptional(v.literal(true)),
  ignored: v.exactOptional(v.literal(true)),
  tooLarge: v.exactOptional(v.literal(true))
}
const counts = {events: count, claims: count, actions: count, errors: count, warnings: count, fixed: count, known: count, unchanged: count}
const record = v.strictObject({
  ...read,
  counts: v.strictObject(counts),
  packed: v.pipe(text, v.check(isPacked)),
  day: v.optional(count),
  stale: v.optional(v.array(known)),
  found: v.optional(v.array(known))
})
const schema = v.array(v.union([record, v.strictObject(read)]))

/** Reads the outcome of a file from a cache; undefined if it has another form or is about another file. */
export function cachedOutcome(value: unknown, {path, named}: Pick<ConfiguredFile, 'path' | 'named'>): Outcome | undefined {
  const result = v.safeParse(schema, value)
  return result.success && result.output.every((own) => own.path === path && own.named === named) ? result.output : undefined
}

function isPacked(json: string): boolean {
  try {
    return v.is(packed, JSON.parse(json))
  } catch {
    return false
  }
}
