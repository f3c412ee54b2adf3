import type {Incident} from '../../incident/model.ts'
import {headingName} from '../../incident/sections/headings.ts'
import {type SectionKey, sectionKeys} from '../../language/language.ts'
import {nearest} from '../../text/nearest.ts'

/** Common features of the postmortems of a team. */
export interface Habits {
  readonly documents: number
  /** Sections that nearly all have, in the order that most have them in. */
  readonly required: readonly SectionKey[]
  /** The zone that all timelines state; undefined if they differ or some state none. */
  readonly timeZone: string | undefined
  /** Recurring headings that are not recognised, with the section whose name they resemble. */
  readonly headings: ReadonlyArray<{readonly name: string; readonly documents: number; readonly like: SectionKey | undefined}>
}

/** Notes about one document. */
export interface Noted {
  readonly keys: readonly SectionKey[]
  readonly zone: string | undefined
  /** Headings that do not name a known section. */
  readonly others: readonly string[]
}

/** Notes the features of a document from which a configuration can be derived. */
export function noteOf({sections, timeline, title, language}: Incident): Noted {
  const headings = sections.filter(({form, level, place}) => form !== 'label' && level > 1 && place.start !== title?.place.start)
  const named = headings.filter(({keys, own, mentions}) => keys.length === 0 && mentions.length === 0 && own === undefined)
  const others = named.map(({name}) => name).filter((name) => name.length <= 60 && !language.otherSections.includes(headingName(name).toLowerCase()))
  const zone = timeline.zone && (timeline.zone.region ?? timeline.zone.name)
  return {keys: [...new Set(sections.flatMap(({keys}) => keys))], zone, others: [...new Set(others)]}
}

const nearlyAll = 0.8
const recurring = 3

/** Derives the common features of documents. */
export function habitsOf(notes: readonly Noted[]): Habits {
  const required = sectionKeys.filter((key) => notes.filter(({keys}) => keys.includes(key)).length >= notes.length * nearlyAll)
  const rank = (key: SectionKey): number => mean(notes.flatMap(({keys}) => (keys.includes(key) ? [keys.indexOf(key)] : [])))
  const zones = new Set(notes.map(({zone}) => zone))
  const [zone] = zones
  return {
    documents: notes.length,
    required: notes.length === 0 ? [] : required.sort((a, b) => rank(a) - rank(b)),
    timeZone: zones.size === 1 && zone !== undefined && isConfigurable(zone) ? zone : undefined,
    headings: recurringHeadings(notes)
  }
}

/** Checks whether a zone is safe in a configuration: an abbreviation may mean something else there. */
function isConfigurable(zone: string): boolean {
  return zone === 'UTC' || zone === 'GMT' || zone.includes('/')
}

function recurringHeadings(notes: readonly Noted[]): Habits['headings'] {
  const counts = new Map<string, {name: string; documents: number}>()
  for (const name of notes.flatMap(({others}) => others)) {
    const known = counts.get(name.toLowerCase()) ?? {name, documents: 0}
    counts.set(name.toLowerCase(), {...known, documents: known.documents + 1})
  }
  return [...counts.values()]
    .filter(({documents}) => documents >= recurring)
    .sort((a, b) => b.documents - a.documents || a.name.localeCompare(b.name))
    .map((own) => ({...own, like: likeOf(own.name)}))
}

/** Words of headings that suggest a section. */
const signs: Readonly<Record<SectionKey, RegExp>> = {
  summary: /summary|overview|happened/i,
  impact: /impact|affected|consequence/i,
  detection: /detect|noticed|discover/i,
  timeline: /timeline|chronolog|sequence/i,
  'root-cause': /cause|factor|trigger|broke|why/i,
  resolution: /resol|recover|mitigat|fix|remed/i,
  'action-items': /action|follow|next|todo|improve|prevent/i,
  'lessons-learned': /lesson|learn|went|lucky|takeaway/i
}

function likeOf(name: string): SectionKey | undefined {
  return sectionKeys.find((key) => signs[key].test(name)) ?? sectionKeys.find((key) => nearest(name.toLowerCase(), [key.replace('-', ' ')], 3) !== undefined)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
