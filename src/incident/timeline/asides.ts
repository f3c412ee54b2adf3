import {findPhrase} from '../../language/phrases.ts'
import type {Line} from '../../markdown/block.ts'
import type {Section} from '../model.ts'
import type {Reading} from '../reading.ts'
import {headingName} from '../sections/headings.ts'
import type {PlacedEntry} from './timeline.ts'

/** A part of a timeline that by its name tells other times than the incident's: a schedule, a rota, pasted logs. */
interface Aside {
  readonly lines: ReadonlySet<Line>
  /** Whether the name says nothing else. */
  readonly sure: boolean
}

const twelveHours = 720

/** Gives the lines of a timeline that tell other times than the incident's, given all that would be entries; none where few would remain. */
export function asideLines(reading: Reading, region: readonly Line[], sections: readonly Section[], entries: readonly PlacedEntry[]): ReadonlySet<Line> {
  const asides = asidesAmong(reading, region, sections)
  const timed = entries.filter(({clock}) => clock !== undefined)
  const isOutside = ({line}: PlacedEntry): boolean => !asides.some(({lines}) => lines.has(line))
  if (asides.length === 0 || timed.filter(isOutside).length < 3) return new Set()
  return new Set(asides.filter((aside) => !isStage(aside, timed, isOutside)).flatMap(({lines}) => [...lines]))
}

/** Whether the times of a part go on with those above and lead to those below: such a part is a stage of the incident, whatever its name. */
function isStage({lines, sure}: Aside, timed: readonly PlacedEntry[], isOutside: (entry: PlacedEntry) => boolean): boolean {
  const first = timed.findIndex(({line}) => lines.has(line))
  if (first < 0) return false
  const above = timed.slice(0, first).filter(isOutside)
  const below = timed.slice(first).filter(isOutside)
  if (sure && below.length === 0) return false
  const own = timed.filter(({line}) => lines.has(line))
  return stepsBack([...above.slice(-1), ...own, ...below.slice(0, 1)]) <= stepsBack([...above.slice(-1), ...below.slice(0, 1)])
}

/** Counts the entries that lie before the one above them; a step of more than twelve hours is a night. */
function stepsBack(entries: readonly PlacedEntry[]): number {
  return entries.filter(({clock}, index) => {
    const back = (entries[index - 1]?.clock?.minutes ?? 0) - (clock?.minutes ?? 1440)
    return back > 0 && back <= twelveHours
  }).length
}

function asidesAmong(reading: Reading, region: readonly Line[], sections: readonly Section[]): readonly Aside[] {
  const headings = new Map(sections.filter(({form}) => form !== 'label').map((section) => [section.heading, section]))
  const found: Aside[] = []
  for (const [index, line] of region.entries()) {
    const section = headings.get(line)
    if (section ? section.keys.length > 0 : !isLabel(line)) continue
    const name = asideName(reading, line)
    if (!name) continue
    const lines = section ? section.lines : labelled(region, index, (other) => headings.has(other))
    found.push({lines: new Set([line, ...lines]), sure: name === 'whole'})
  }
  return found
}

/** A line that ends with a colon and labels what stands below it. */
function isLabel({block, index, text}: Line): boolean {
  if (!/[:：][*_]{0,3}$/.test(text) || text.length > 70) return false
  return block.kind === 'paragraph' && (block.item === undefined || (block.item.first && index === 0))
}

/** Gives the lines that a label heads: the sub-items of its item, else the list or table below it, else all up to the next heading or label. */
function labelled(region: readonly Line[], at: number, isHeading: (line: Line) => boolean): readonly Line[] {
  const {item} = region[at]?.block ?? {}
  const inside = new Set(item && [item.id])
  const listed = region[at + 1]?.block.item !== undefined || region[at + 1]?.block.kind === 'row'
  const rest = region.slice(at + 1)
  const end = rest.findIndex((line) => {
    const own = line.block.item
    if (isHeading(line)) return true
    if (!item) return listed ? own === undefined && line.block.kind !== 'row' : isLabel(line)
    if (own?.parent !== undefined && inside.has(own.parent)) inside.add(own.id)
    return own === undefined || !inside.has(own.id)
  })
  return end < 0 ? rest : rest.slice(0, end)
}

/** Whether a heading without a time is named, as a whole or among other words, as a part with other times. */
function asideName(reading: Reading, line: Line): 'whole' | 'part' | undefined {
  if (reading.tokensOf(line).some(({kind}) => kind === 'clock')) return undefined
  const name = headingName(line.text.replace(/\s{0,4}[([（【].*$/s, ''))
  const {asides, headingFillers} = reading.language
  for (let found = findPhrase(name, asides); found; found = findPhrase(name, asides, found.start + 1)) {
    if (found.start > 0 && found.end < name.length) continue
    const others = `${name.slice(0, found.start)} ${name.slice(found.end)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return others.every((word) => headingFillers.includes(word)) ? 'whole' : 'part'
  }
  return undefined
}
