import type {Span} from './span.ts'
import {isSpace, isSpaceless, letters, matchAt, oneOf, perLanguage, space, type TextWords} from './words.ts'
import {regionOffsets} from './zone-offset.ts'
import {longZoneRows, zoneAreas, zoneRows} from './zone-table.ts'

export {offsetAt, offsetsAtTime, seasonMismatch} from './zone-offset.ts'

/** A time zone as written. */
export interface Zone extends Span {
  readonly kind: 'zone'
  readonly text: string
  /** Canonical name: "PST", "PT", "UTC", "UTC+05:30", "Africa/Lagos". */
  readonly name: string
  /** Offsets from UTC of all readings, in minutes; one alone is certain. */
  readonly offsets: readonly number[]
  readonly spelledOut: boolean
  readonly season: 'standard' | 'daylight' | undefined
  /** IANA name, where the zone names a region rather than an offset. */
  readonly region: string | undefined
  /** Name in the other season, where the language has its own. */
  readonly twin?: string | undefined
}

/** What precedes a zone, where that changes how it is read. */
export interface ZoneContext {
  /** Whether the time before is written as in ISO 8601, so that "-05:00" is an offset and not the end of a range. */
  readonly iso?: boolean
  /** The language, for its own names of zones. */
  readonly words?: TextWords
}

const area = `${oneOf(zoneAreas)}\\/[A-Z][A-Za-z]{1,20}(?:[_/-][A-Z]?[A-Za-z]{1,20}){0,3}`
const end = `(?![${letters}0-9_])`

let long: RegExp | undefined

/** Expressions for zones, apart from those that need words. */
export const zoneGrammar = {
  universal: new RegExp(`(?:UTC|GMT)(?:${space}?([+\\-−–])${space}?([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9]|:[0-9]))?(?![${letters}_])`, 'iy'),
  offset: /([+\-−])([0-9]{2}):?([0-9]{2})(?![0-9:])/y,
  zulu: /Z(?![A-Za-z0-9_])/y,
  abbreviation: new RegExp(`([A-Z]{2,5})${end}`, 'y'),
  region: new RegExp(`${area}${end}`, 'y'),
  first: /[^ \t\u00a0\u2009\u202f]{1,20}/y,
  /** A name such as "Eastern Standard Time": an expression of hundreds of words, which few texts need. */
  get long() {
    long ??= new RegExp(`${oneOf(Object.keys(longZoneRows))}${end}`, 'iy')
    return long
  },
  sure: new RegExp(`(?<![${letters}0-9_/.@-])(?:(?:UTC|GMT)(?![${letters}_])|${area}${end})`, 'g'),
  short: /(?:Eastern|Central|Mountain|Pacific)(?=\s?(?:[:;,.)\]–—]|$))/y,
  capitalised: /(?<![A-Za-z0-9_/.@-])[A-Z][a-z]/g,
  capitals: /(?<![A-Za-z0-9_])[A-Z]{2,5}(?![A-Za-z0-9_])/g
}

/** First words of the names of zones, without which the long expression for them need not be tried. */
const longFirsts = new Set(Object.keys(longZoneRows).map((name) => name.split(' ')[0] ?? ''))

/** Gives the index after the spaces and the bracket that may stand before a zone. */
function pastLead(text: string, index: number): number {
  let at = index
  while (at < index + 2 && isSpace(text.charCodeAt(at))) at++
  if (!'([（'.includes(text[at] ?? ' ')) return at
  return isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1
}

function zoneFrom(text: string, start: number, length: number, fields: Partial<Zone> & Pick<Zone, 'name' | 'offsets'>): Zone {
  const base = {spelledOut: false, season: undefined, region: undefined}
  return {kind: 'zone', start, end: start + length, text: text.slice(start, start + length), ...base, ...fields}
}

/** Writes an offset from UTC: "UTC+05:30". */
function offsetName(minutes: number): string {
  const whole = Math.abs(minutes)
  const rest = whole % 60 === 0 ? '' : `:${String(whole % 60).padStart(2, '0')}`
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '-' : '+'}${rest === '' ? whole / 60 : String(Math.floor(whole / 60)).padStart(2, '0') + rest}`
}

function offsetOf(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number | undefined {
  const value = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  if (value > 14 * 60 || Number(minutes ?? 0) % 15 !== 0 || Number(minutes ?? 0) > 45) return undefined
  return sign === '+' || value === 0 ? value : -value
}

function universalAt(text: string, index: number): Zone | undefined {
  if (!'UuGg'.includes(text[index] ?? ' ')) return undefined
  const match = matchAt(zoneGrammar.universal, text, index)
  if (!match) return undefined
  const name = match[0].slice(0, 3)
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return undefined
  const offset = offsetOf(match[1], match[2], match[3])
  // A plain "UTC" before a dash is the end of one time, not an offset: "14:02 UTC - 14 servers".
  const loose = match[1] !== undefined && (/[ \t]/.test(match[0]) ? /[-−–]/.test(match[1]) : match[1] === '–')
  if (offset === undefined || loose) return zoneFrom(text, index, 3, {name: name.toUpperCase(), offsets: [0]})
  return zoneFrom(text, index, match[0].length, {name: match[2] === undefined ? name.toUpperCase() : offsetName(offset), offsets: [offset]})
}

function regionAt(text: string, index: number): Zone | undefined {
  const name = text.includes('/', index) ? matchAt(zoneGrammar.region, text, index)?.[0] : undefined
  const offsets = name === undefined ? undefined : regionOffsets(name)
  return name === undefined || !offsets ? undefined : zoneFrom(text, index, name.length, {name, offsets, region: name, spelledOut: true})
}

function longAt(text: string, index: number): Zone | undefined {
  if (!longFirsts.has(matchAt(zoneGrammar.first, text, index)?.[0].toLowerCase() ?? '') || !/\p{Lu}/u.test(text[index] ?? '')) return undefined
  const written = matchAt(zoneGrammar.long, text, index)?.[0]
  const row = written === undefined ? undefined : longZoneRows[written.toLowerCase()]
  if (written === undefined || !row) return undefined
  const [name, offsets, season, region] = row
  return zoneFrom(text, index, written.length, {name, offsets, season, region, spelledOut: true})
}

function abbreviationAt(text: string, index: number): Zone | undefined {
  const name = matchAt(zoneGrammar.abbreviation, text, index)?.[1]
  const row = name !== undefined && Object.hasOwn(zoneRows, name) ? zoneRows[name] : undefined
  if (name === undefined || !row) return undefined
  if (row.twin !== undefined && text.startsWith(`/${row.twin}`, index + name.length)) return bothSeasons(text, index, name, row.twin)
  return zoneFrom(text, index, name.length, {name, offsets: row.offsets, season: row.season, region: row.region})
}

/** Both names of one zone, "CET/CEST": local time all year. */
function bothSeasons(text: string, index: number, name: string, twin: string): Zone {
  const rows = [zoneRows[name], zoneRows[twin]]
  const region = rows.find((row) => row?.season === 'daylight')?.regions?.split(' ')[0]
  const offsets = rows.flatMap((row) => row?.offsets ?? []).sort((a, b) => a - b)
  return zoneFrom(text, index, name.length + 1 + twin.length, {name: `${name}/${twin}`, offsets, region, spelledOut: true})
}

/** Expressions for the names that a language has for zones. */
export const zoneNameGrammar = perLanguage(({zones = {}}: TextWords) => {
  const names = Object.keys(zones)
  const spaceless = oneOf(names.filter(isSpaceless))
  const spaced = names.filter((name) => !isSpaceless(name))
  return {
    name: new RegExp(`${oneOf(spaced)}${end}|${spaceless}`, 'iy'),
    sure: new RegExp(`(?<![${letters}0-9_/.@-])${oneOf(spaced.filter((name) => !isShort(name)))}${end}|${spaceless}`, 'gi'),
    comma: new RegExp(`[,、]${space}{0,2}`, 'y')
  }
})

/** Tells whether a name is an abbreviation, which counts only in capitals. */
function isShort(name: string): boolean {
  return /^[A-Za-z]{2,5}$/.test(name)
}

/** Gives the abbreviation that a language has for the same zone in the other season. */
function twinOf({name}: Zone, {zones = {}}: TextWords): string | undefined {
  const twin = Object.hasOwn(zoneRows, name) ? zoneRows[name]?.twin : undefined
  return Object.keys(zones)
    .find((word) => twin !== undefined && zones[word] === twin && isShort(word))
    ?.toUpperCase()
}

/** Reads a zone by the name that the language has for it: "MEZ", "hora de Madrid", 日本時間. */
function namedAt(text: string, index: number, words: TextWords | undefined): Zone | undefined {
  const written = words?.zones && matchAt(zoneNameGrammar(words).name, text, index)?.[0]
  const meaning = written === undefined ? undefined : words?.zones?.[written.toLowerCase().replace(/\s/g, ' ')]
  const zone = meaning === undefined ? undefined : zoneAt(meaning, 0)
  if (!words || !zone || written === undefined || (isShort(written) && written !== written.toUpperCase())) return undefined
  return {...zone, start: index, end: index + written.length, text: written, spelledOut: !isShort(written), twin: twinOf(zone, words)}
}

/** Reads a North American zone without its noun, where nothing else can follow: "7:09 AM Eastern: …". */
function shortAt(text: string, index: number): Zone | undefined {
  const name = matchAt(zoneGrammar.short, text, index)?.[0]
  const row = name === undefined ? undefined : longZoneRows[`${name.toLowerCase()} time`]
  if (name === undefined || !row) return undefined
  const [zone, offsets, season, region] = row
  return zoneFrom(text, index, name.length, {name: zone, offsets, season, region, spelledOut: true})
}

/** Reads the zone behind a time that ends at `index`. */
export function zoneAfter(text: string, index: number, {iso = false, words}: ZoneContext = {}): Zone | undefined {
  const zulu = text[index] === 'Z' && matchAt(zoneGrammar.zulu, text, index)
  if (zulu) return zoneFrom(text, index, 1, {name: 'UTC', offsets: [0]})
  const start = pastLead(text, index)
  const match = '+-−'.includes(text[start] ?? ' ') ? matchAt(zoneGrammar.offset, text, start) : undefined
  const offset = match && offsetOf(match[1], match[2], match[3])
  if (match && offset !== undefined && (match[1] === '+' || iso)) return zoneFrom(text, start, match[0].length, {name: offsetName(offset), offsets: [offset]})
  const comma = words?.zones && matchAt(zoneNameGrammar(words).comma, text, index)
  return zoneAt(text, start, words) ?? shortAt(text, start) ?? (comma ? namedAt(text, index + comma[0].length, words) : undefined)
}

/** Reads the zone that starts at `index`, after optional spaces and an opening bracket. */
export function zoneAt(text: string, index: number, words?: TextWords): Zone | undefined {
  const start = pastLead(text, index)
  // But for names of the language's own, zones start with a capital, and "utc".
  if (!words?.zones && !/[A-Zgu\u0080-\uffff]/.test(text[start] ?? '')) return undefined
  return namedAt(text, start, words) ?? universalAt(text, start) ?? longAt(text, start) ?? regionAt(text, start) ?? abbreviationAt(text, start)
}

const none: readonly Zone[] = []

const nounsOf = perLanguage(({zoneNouns = []}: TextWords) => new Set(zoneNouns))

/** Tells whether the few words before an abbreviation make it a statement about times: "all times in EAT", "Time (EST)". */
function isStated(text: string, index: number, words: TextWords): boolean {
  const sentence =
    text
      .slice(Math.max(0, index - 48), index)
      .split(/[.;!?。！？\n]/)
      .at(-1) ?? ''
  const before = sentence
    .toLowerCase()
    .split(/[\s:=()[\]*_|,/：（）【】、，-]+/)
    .filter(Boolean)
  return before.slice(-5).some((word) => nounsOf(words).has(word))
}

/** Whether a text may name a zone: but for a language's own names, those have capitals or end in "time". */
export function mayNameZone(text: string, words?: TextWords): boolean {
  return words?.zones !== undefined || /[A-Z]{2}|\/[A-Z]| [Tt]ime/.test(text)
}

/** Finds the zones that a text names for certain; abbreviations count only in a statement about times, for which words are needed. */
export function findZones(text: string, words?: TextWords): readonly Zone[] {
  if (!mayNameZone(text, words)) return none
  const found: Zone[] = []
  const searches = [/UTC|GMT|[a-zS]\/[A-Z]/.test(text) ? zoneGrammar.sure : undefined, / [Tt]ime/.test(text) ? zoneGrammar.capitalised : undefined]
  for (const search of searches) {
    for (const match of search ? text.matchAll(search) : []) {
      // The longest names are tried only where one could end.
      if (search === zoneGrammar.capitalised && !/[ -][Tt]ime/.test(text.slice(match.index, match.index + 64))) continue
      const zone = zoneAt(text, match.index)
      if (zone?.start === match.index && (search === zoneGrammar.sure || zone.spelledOut)) found.push(zone)
    }
  }
  for (const match of words?.zones ? text.matchAll(zoneNameGrammar(words).sure) : []) {
    const zone = namedAt(text, match.index, words)
    if (zone) found.push(zone)
  }
  const stated: Zone[] = []
  if (words?.zoneNouns && /[A-Z]{2}/.test(text)) {
    const {capitals} = zoneGrammar
    for (let match = matchAt(capitals, text, 0); match; match = matchAt(capitals, text, match.index + match[0].length)) {
      if (!words.zones && !Object.hasOwn(zoneRows, match[0])) continue
      const zone = namedAt(text, match.index, words) ?? abbreviationAt(text, match.index)
      if (zone && isStated(text, match.index, words)) stated.push(zone)
    }
  }
  if (stated.length === 0 && found.length < 2) return found
  const all = [...found, ...stated].sort((a, b) => a.start - b.start)
  return all.filter((zone, at) => zone.start >= (all[at - 1]?.end ?? 0))
}
