import type {Day} from './calendar.ts'
import {zoneRows} from './zone-table.ts'

/** The parts of a zone that its offset depends on. */
interface ZoneLike {
  readonly name: string
  readonly offsets: readonly number[]
  readonly season: 'standard' | 'daylight' | undefined
  readonly region: string | undefined
  readonly twin?: string | undefined
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** Makes one format per region, as making them is what costs; undefined for a region that does not exist. */
function formatOf(region: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(region)) {
    let format: Intl.DateTimeFormat | undefined
    try {
      format = new Intl.DateTimeFormat('en', {timeZone: region, timeZoneName: 'longOffset'})
    } catch {
      format = undefined
    }
    formats.set(region, format)
  }
  return formats.get(region)
}

/** Tells the offset of a region at noon of a day. */
function regionOffset(region: string, year: number, month: number, day: number): number | undefined {
  const noon = localDate({year, month, day}, 12 * 60)
  const key = `${region} ${noon.getTime()}`
  if (!noonOffsets.has(key)) {
    if (noonOffsets.size >= most) noonOffsets.clear()
    noonOffsets.set(key, instantOffset(region, noon))
  }
  return noonOffsets.get(key)
}

/** Offsets at noon by region and day: asking `Intl` costs more than all else that is done with a time. */
const noonOffsets = new Map<string, number | undefined>()
const most = 2000

/** A time on a day as if it were in UTC. */
function localDate({year, month, day}: Day, minutes: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year ?? 2000, month - 1, day)
  date.setUTCHours(0, minutes)
  return date
}

function instantOffset(region: string, instant: Date): number | undefined {
  const name = formatOf(region)
    ?.formatToParts(instant)
    .find(({type}) => type === 'timeZoneName')?.value
  const match = /^GMT(?:([+-])([0-9]{2}):([0-9]{2}))?/.exec(name ?? '')
  if (!match) return undefined
  return (match[1] === '-' ? -1 : 1) * (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)) + 0
}

/** Tells the offsets that a region has over a year; undefined for a region that does not exist. */
export function regionOffsets(region: string): readonly number[] | undefined {
  const offsets = [1, 7].flatMap((month) => regionOffset(region, 2024, month, 1) ?? [])
  return offsets.length === 0 ? undefined : [...new Set(offsets)].sort((a, b) => a - b)
}

/** Tells the offset from UTC in minutes on a day; undefined where the zone has several readings. */
export function offsetAt({offsets, region}: ZoneLike, {year, month, day}: Day): number | undefined {
  if (offsets.length === 1 || region === undefined) return offsets.length === 1 ? offsets[0] : undefined
  return year === undefined ? undefined : regionOffset(region, year, month, day)
}

/**
 * Tells the offsets from UTC in minutes that a time of a day can have: two in the hour that occurs twice when the clock goes back,
 * the earlier moment's first; none where the zone has several readings, or the time does not occur.
 */
export function offsetsAtTime(zone: ZoneLike, day: Day, minutes: number): readonly number[] {
  const noon = offsetAt(zone, day)
  if (noon === undefined) return []
  if (zone.offsets.length === 1 || zone.region === undefined || day.year === undefined) return [noon]
  const {region} = zone
  const local = localDate(day, minutes)
  const before = regionOffset(region, day.year, day.month, day.day - 1) ?? noon
  if (before === noon) return [noon]
  return [...new Set([before, noon])].filter((offset) => instantOffset(region, new Date(local.getTime() - offset * 60_000)) === offset)
}

/** Gives the right name where a zone's name belongs to the other season ("PST" in April gives "PDT") and is used nowhere in this one; `region` narrows it to one place. */
export function seasonMismatch({name, offsets, season, twin}: ZoneLike, {year, month, day}: Day, region?: string): string | undefined {
  const [offset] = offsets
  const row = zoneRows[name]
  if (season === undefined || offset === undefined || offsets.length > 1 || !row?.twin || !row.regions) return undefined
  const regions = region === undefined ? row.regions.split(' ') : [region]
  // Without a year, the name must be wrong in every recent one.
  const years = year === undefined ? [2019, 2022, 2025] : [year]
  const used = years.some((each) => regions.some((place) => regionOffset(place, each, month, day) === offset))
  return used ? undefined : (twin ?? row.twin)
}
