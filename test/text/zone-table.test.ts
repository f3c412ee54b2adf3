import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'

interface RawZone {
  readonly name: string
  readonly alternativeName: string
  readonly group: readonly string[]
  readonly rawOffsetInMinutes: number
  readonly abbreviation: string
  readonly dstAbbreviation?: string
}

const {resolve} = createRequire(import.meta.url)
const zones: readonly RawZone[] = JSON.parse(readFileSync(resolve('@vvo/tzdb/raw-time-zones.json'), 'utf8'))
const known: ReadonlyArray<{abbr: string; description: string; offset: string}> = JSON.parse(
  readFileSync(resolve('timezone-abbreviations/dist/data.json'), 'utf8')
)

// Offsets in minutes that people mean by these differ by country, so all readings are kept.
const ambiguous = new Set(['IST', 'CST', 'BST', 'AST', 'ECT', 'AMT', 'GST'])
// One city speaks for each region whose general name ("ET", "Pacific Time") covers both seasons.
const generic: Readonly<Record<string, readonly [string, string]>> = {
  ET: ['Eastern', 'America/New_York'],
  CT: ['Central', 'America/Chicago'],
  MT: ['Mountain', 'America/Denver'],
  PT: ['Pacific', 'America/Los_Angeles'],
  AKT: ['Alaska', 'America/Anchorage'],
  AET: ['Australian Eastern', 'Australia/Sydney'],
  CET: ['Central European', 'Europe/Berlin'],
  EET: ['Eastern European', 'Europe/Athens'],
  WET: ['Western European', 'Europe/Lisbon'],
  UK: ['United Kingdom', 'Europe/London']
}
const alone = new Set(['ET', 'CT', 'MT', 'PT', 'AKT', 'AET'])

// CET holds all year in Algeria and Tunisia; in a report that names neither, CET in July is far more often CEST.
const allYear = new Set(['Africa/Algiers', 'Africa/Tunis'])

// In capitals next to a time these are far more often words than zones ("14:02 GET /checkout").
const words = new Set(['ACT', 'BIT', 'COST', 'EAST', 'GET', 'GIT', 'LINT', 'MIST', 'NUT', 'PET', 'TOT'])

const minutesOf = (offset: string) =>
  [...offset.matchAll(/UTC([+\-−±])(\d\d)(?::(\d\d))?/g)].map(
    ([, sign, hours, minutes]) => (sign === '+' || sign === '±' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0))
  )
const unique = (numbers: readonly number[]) => [...new Set(numbers.map((number) => number + 0))].sort((a, b) => a - b)
const isName = (name: string | undefined): name is string => name !== undefined && /^[A-Z]{3,5}$/.test(name) && !words.has(name)
const regular = zones.filter(
  ({name}) => !['America/Havana', 'Asia/Urumqi', 'Australia/Lord_Howe', 'America/Winnipeg', 'America/Edmonton', 'America/Vancouver'].includes(name)
)
const paired = regular.filter((zone) => isName(zone.abbreviation) && isName(zone.dstAbbreviation) && zone.abbreviation !== 'GMT')

function table() {
  const rows: Record<string, {offsets: number[]; season?: string; twin?: string; regions?: string; region?: string}> = {}
  const all: Record<string, number[]> = {}
  for (const {abbreviation, dstAbbreviation, rawOffsetInMinutes} of regular) {
    if (isName(abbreviation)) (all[abbreviation] ??= []).push(rawOffsetInMinutes)
    if (isName(dstAbbreviation)) (all[dstAbbreviation] ??= []).push(rawOffsetInMinutes + 60)
  }
  for (const {abbr, offset} of known) if (isName(abbr)) (all[abbr] ??= []).push(...minutesOf(offset))
  for (const [name, offsets] of Object.entries(all)) rows[name] = {offsets: unique(offsets)}
  const long: Record<string, [string, number[], string?, string?]> = {}
  const add = (name: string, ...row: [string, number[], string?, string?]) => {
    long[name.toLowerCase()] ??= row
  }
  for (const {abbreviation: standard, dstAbbreviation: daylight, rawOffsetInMinutes: offset, alternativeName} of paired) {
    if (!isName(daylight)) continue
    const family = regular.filter((zone) => zone.alternativeName === alternativeName && zone.rawOffsetInMinutes === offset && zone.abbreviation === standard)
    const pairs = family.filter((zone) => zone.dstAbbreviation === daylight)
    const names = (list: readonly RawZone[]) =>
      list
        .map(({name}) => name)
        .filter((name) => !allYear.has(name))
        .sort()
        .join(' ')
    const sure = (name: string, only: number) => (ambiguous.has(name) ? (rows[name]?.offsets ?? []) : [only])
    rows[standard] = {offsets: sure(standard, offset), season: 'standard', twin: daylight, regions: names(family)}
    rows[daylight] = {offsets: sure(daylight, offset + 60), season: 'daylight', twin: standard, regions: names(pairs)}
    const base = alternativeName.replace(/ Time$/, '')
    add(`${base} Standard Time`, standard, [offset], 'standard')
    for (const word of ['Daylight', 'Summer', 'Daylight Saving', 'Daylight Savings']) add(`${base} ${word} Time`, daylight, [offset + 60], 'daylight')
    const [, region] = Object.values(generic).find(([name]) => name === base) ?? []
    if (region) continue
    add(`${base} Time`, standard, [offset, offset + 60], undefined, pairs.length === 1 ? pairs[0]?.name : undefined)
  }
  rows['BST'] = {offsets: rows['BST']?.offsets ?? [], season: 'daylight', twin: 'GMT', regions: 'Europe/London'}
  add('British Summer Time', 'BST', [60], 'daylight')
  for (const [name, [base, region]] of Object.entries(generic)) {
    const offset = zones.find((zone) => zone.name === region)?.rawOffsetInMinutes ?? 0
    if (alone.has(name)) rows[name] = {offsets: [offset, offset + 60], region}
    add(`${base} Time`, name, [offset, offset + 60], undefined, region)
  }
  for (const {abbreviation, alternativeName, rawOffsetInMinutes} of regular) {
    if (!isName(abbreviation)) continue
    const base = alternativeName.replace(/ Time$/, '')
    add(alternativeName, abbreviation, [rawOffsetInMinutes])
    if (!/Mean|Standard/.test(base)) add(`${base} Standard Time`, abbreviation, [rawOffsetInMinutes])
  }
  for (const {abbr, description, offset} of known) {
    const name = description.replace(/ ?[[(].*$/, '')
    const offsets = minutesOf(offset)
    if (isName(abbr) && offsets.length === 1 && / Time$/.test(name) && name.split(' ').length > 1 && !/equivalent|^(?:Oral|Georgia Standard)/.test(name))
      add(name, abbr, offsets)
  }
  add('Coordinated Universal Time', 'UTC', [0])
  add('Universal Time', 'UTC', [0])
  const areas = [
    ...new Set(
      zones
        .flatMap(({group}) => group)
        .map((name) => name.split('/')[0] ?? '')
        .concat('Etc')
    )
  ].filter((area) => /^[A-Z][A-Za-z]+$/.test(area))
  const withArea = areas.filter((area) => area === 'Etc' || zones.some(({group}) => group.some((name) => name.startsWith(`${area}/`))))
  delete rows['UTC']
  delete rows['GMT']
  return {rows, long, areas: withArea.sort()}
}

const sorted = <Value>(record: Readonly<Record<string, Value>>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(literal).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([key, each]) => `${key}: ${literal(each)}`)
          .join(', ')}}`
      : typeof value === 'string'
        ? `'${value.replaceAll("'", "\\'")}'`
        : String(value)

test('the zone table is what the sources yield', async () => {
  const {rows, long, areas} = table()
  const key = (name: string) => (/^[A-Za-z]+$/.test(name) ? name : literal(name))
  const body = [
    '// Generated by test/text/zone-table.test.ts from @vvo/tzdb and timezone-abbreviations; rewrite it with `npx vitest run test/text/zone-table.test.ts -u`.',
    '',
    '/** What an abbreviation stands for; `regions` are those that use it, `twin` is its name in the other season. */',
    'export interface ZoneRow {',
    '  readonly offsets: readonly number[]',
    "  readonly season?: 'standard' | 'daylight'",
    '  readonly twin?: string',
    '  readonly regions?: string',
    '  readonly region?: string',
    '}',
    '',
    '/** A name in words: its abbreviation, offsets, season and region. */',
    "export type LongZoneRow = readonly [string, readonly number[], ('standard' | 'daylight' | undefined)?, (string | undefined)?]",
    '',
    '/** First parts of IANA names. */',
    `export const zoneAreas: readonly string[] = ${literal(areas)}`,
    '',
    '/** Zones by abbreviation. */',
    'export const zoneRows: Readonly<Record<string, ZoneRow>> = {',
    sorted(rows)
      .map(([name, row]) => `  ${key(name)}: ${literal(row)}`)
      .join(',\n'),
    '}',
    '',
    '/** Zones by name in words, lower case. */',
    'export const longZoneRows: Readonly<Record<string, LongZoneRow>> = {',
    sorted(long)
      .map(([name, row]) => `  ${key(name)}: ${literal(row)}`)
      .join(',\n'),
    '}',
    ''
  ]
  await expect(body.join('\n')).toMatchFileSnapshot('../../src/text/zone-table.ts')
})
