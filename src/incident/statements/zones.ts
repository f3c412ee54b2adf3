import {hasPhrase} from '../../language/phrases.ts'
import type {DateValue} from '../../text/date.ts'
import {scanTimes} from '../../text/scan.ts'
import {findZones, mayNameZone, type Zone} from '../../text/zone.ts'
import type {Located, Section, StatedZone, Window} from '../model.ts'
import {locatedIn, type Reading} from '../reading.ts'
import type {RawTimeline} from '../timeline/timeline.ts'
import {type Label, labelled, tokensOfLabel} from './metadata.ts'

/** Zones as stated for the incident's times, and the one that holds for timeline entries without their own. */
export interface Zones {
  readonly stated: readonly StatedZone[]
  readonly timeline: Zone | undefined
}

/** Zones of one line that are kept: of people's, one holds a handful. */
const mostOnLine = 100

/** Reads the zones that a document states: beside times, in the timeline's heading or column, in a sentence about "all times". */
export function readZones(
  reading: Reading,
  sections: readonly Section[],
  timeline: RawTimeline,
  labels: readonly Label[],
  windows: readonly Window[],
  title: Located | undefined,
  incidentDate: DateValue | undefined
): Zones {
  const {language} = reading
  const stated: StatedZone[] = []
  const add = (located: Located, zone: Zone, date: DateValue | undefined): void => {
    stated.push({...located, zone, date: date ?? incidentDate})
  }
  let general: Zone | undefined
  for (const label of labelled(labels, language.labels.zone)) {
    const zone = findZones(`${language.time.zoneNouns?.[0] ?? ''}: ${label.value}`, language.time)[0]
    if (!zone) continue
    general ??= zone
    add(label, zone, undefined)
  }
  for (const label of labels) {
    if (label.from !== 'front-matter') continue
    for (const token of tokensOfLabel(reading, label)) if (token.kind === 'zone') add(label, token, undefined)
  }
  for (const section of sections) {
    if (!section.keys.includes('timeline')) continue
    const zone = findZones(section.heading.text, language.time)[0]
    if (!zone) continue
    general ??= zone
    add(locatedIn(section.heading, zone.start, zone.end), zone, undefined)
  }
  const first = timeline.entries[0]?.line.order ?? -1
  for (const line of reading.lines) {
    if (line.block.kind === 'fence') continue
    if (line.block.headerRow && timeline.entries.some((entry) => entry.columnZone && entry.line.block.table === line.block.table)) {
      const zone = timeline.entries.find((entry) => entry.line.block.table === line.block.table)?.columnZone
      if (zone) add(locatedIn(line), zone, undefined)
      continue
    }
    const nouns = line.text.length < 400 && mayNameZone(line.text, language.time) && hasPhrase(line.text, language.time.zoneNouns ?? [])
    const found = nouns ? findZones(line.text, language.time) : []
    const near = line.order < first && first - line.order <= 4
    const tokens = reading.tokensOf(line)
    const untimed = found.length > 0 && !tokens.some((token) => token.kind === 'clock')
    for (const zone of found.slice(0, mostOnLine)) {
      if (untimed && (near || nouns)) general ??= zone
      if (tokens.some((token) => token.start <= zone.start && token.end >= zone.end)) continue
      if (near || nouns) general ??= zone
      add(locatedIn(line, zone.start, zone.end), zone, undefined)
    }
    const date = tokens.find((token) => token.kind === 'date')
    for (const token of tokens.filter(({kind}) => kind === 'zone').slice(0, mostOnLine)) {
      if (token.kind !== 'zone') continue
      add(locatedIn(line, token.start, token.end), token, date?.kind === 'date' && date.year !== undefined ? date : undefined)
    }
  }
  if (title) {
    for (const token of scanTimes(title.text, language.time))
      if (token.kind === 'zone' && !stated.some((zone) => zone.line === title.line)) add(title, token, undefined)
  }
  const own = timeline.entries.map((entry) => entry.zone).filter((zone) => zone !== undefined)
  const single = new Set(own.map((zone) => zone.name)).size === 1 ? own[0] : undefined
  const window = windows.find((claim) => claim.start?.zone)?.start?.zone
  return {
    stated,
    timeline: general ?? single ?? window ?? (stated.length > 0 && new Set(stated.map(({zone}) => zone.name)).size === 1 ? stated[0]?.zone : undefined)
  }
}
