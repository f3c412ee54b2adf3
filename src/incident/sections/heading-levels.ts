import type {SectionKey} from '../../language/language.ts'
import {placeInLine} from '../../markdown/block.ts'
import type {Locator} from '../../markdown/locate.ts'
import {indentOf} from '../edits/edits.ts'
import type {Reading} from '../reading.ts'
import {entryAt} from '../timeline/entries.ts'
import type {Heading} from './headings.ts'

/** A heading whose part has not ended yet. */
interface Open {
  readonly heading: Heading
  readonly level: number
  /** Headings that look alike stand at one level; '' for those that Markdown knows. */
  readonly look: string
  /** Whether the next heading follows directly, so that the part holds nothing but other parts. */
  readonly bare: boolean
}

/**
 * Gives the level from 1 to 6 that every heading has, or would have in Markdown. Headings that are none in Markdown are ranked as
 * readers do: what looks alike is alike, and what stands directly below a heading is a part of it.
 */
export function headingLevelsOf(headings: readonly Heading[], reading: Reading): ReadonlyMap<Heading, number> {
  const {locator} = reading
  const shown = headings.filter((heading) => heading.form !== 'label' && (heading.fake || heading.level <= 6))
  const levels = new Map<Heading, number>()
  const marked = nextMarked(shown)
  const phases = phasesIn(reading, shown)
  let open: readonly Open[] = []
  for (const [index, heading] of shown.entries()) {
    const next = shown[index + 1]
    const real = heading.level <= 6
    const own = {heading, look: real ? '' : lookOf(heading, locator), bare: next !== undefined && next.line.order === heading.line.order + 1}
    const closed = real ? open.findIndex(({level}) => level >= heading.level) : firstClosed(open, own, phases.get(heading))
    const above = closed < 0 ? open : open.slice(0, closed)
    const level = real ? heading.level : levelOf(own, above, open.slice(above.length), next, marked[index])
    open = [...above, {...own, level}]
    levels.set(heading, level)
  }
  return levels
}

/** Gives, for every heading, the next one that Markdown knows and that names a part of a postmortem. */
function nextMarked(headings: readonly Heading[]): ReadonlyArray<Heading | undefined> {
  let next: Heading | undefined
  return headings
    .toReversed()
    .map((heading) => {
      const own = next
      if (heading.level <= 6 && heading.keys.length > 0) next = heading
      return own
    })
    .toReversed()
}

/** The level beside the parts that a heading closes, else one below the part it stands in; above a Markdown heading that follows at once. */
function levelOf(own: Omit<Open, 'level'>, above: readonly Open[], closed: readonly Open[], next: Heading | undefined, marked: Heading | undefined): number {
  const least = (above.at(-1)?.level ?? 1) + 1
  if (own.bare && next && next.level <= 6 && next.level > least) return next.level - 1
  // Where parts stand at several levels, the next one tells which of them it is.
  const told = marked && isBeside(own.heading, marked) ? closed.find(({level}) => level === marked.level) : undefined
  return Math.min(6, (told ?? closed[0])?.level ?? least)
}

/** Finds the outermost part that ends where a heading that Markdown does not know begins; -1 when it stands inside all. */
function firstClosed(open: readonly Open[], own: Omit<Open, 'level'>, timeline: Heading | undefined): number {
  const alike = open.findIndex(({heading, look}) => heading.level > 6 && look === own.look)
  const nearest = open.findLastIndex(({heading}) => heading.level <= 6)
  const held = open.findIndex(({heading}) => heading === timeline)
  return open.findIndex((part, index) => {
    if (index <= held) return false
    // A bold line divides the Markdown heading it stands below, whatever stands above that.
    if (part.heading.level <= 6) return (own.heading.form !== 'bold' || index === nearest) && isBeside(part.heading, own.heading)
    const inside = own.heading.keys.length > 0 ? isPartOf(own.heading, part.heading) || isPhaseOf(own, part) : follows(part, own)
    // What looks alike stands inside each other once at most.
    if (part.bare && inside && index <= (alike < 0 ? index : alike)) return false
    if (part.look === own.look) return true
    return alike < 0 ? !part.bare : index >= alike
  })
}

/** Whether a line opens a part of its own below a Markdown heading: both name parts, and not the same ones. */
function isBeside(above: Heading, own: Heading): boolean {
  return above.keys.length > 0 && own.keys.length > 0 && !isPartOf(own, above)
}

function isPartOf(own: Heading, above: Heading): boolean {
  return own.keys.every((key) => above.keys.includes(key))
}

const phaseKeys: readonly SectionKey[] = ['detection', 'resolution']

/** Whether a heading directly below that of a timeline names a phase of it ("Timeline:", "Issue detection:"): its entries are the timeline's. */
function isPhaseOf(own: Omit<Open, 'level'>, above: Omit<Open, 'level'>): boolean {
  return follows(above, own) && isPhase(own.heading, above.heading)
}

function isPhase(own: Heading, timeline: Heading): boolean {
  return timeline.keys.includes('timeline') && own.keys.every((key) => phaseKeys.includes(key))
}

/** Gives the timeline that a heading belongs to, which names a phase of it: from the first, directly below, to the last with entries that open with a time. */
function phasesIn(reading: Reading, headings: readonly Heading[]): ReadonlyMap<Heading, Heading> {
  const timelines = new Map<Heading, Heading>()
  for (const [index, timeline] of headings.entries()) {
    const first = headings[index + 1]
    if (timeline.level <= 6 || !first || first.line.order !== timeline.line.order + 1 || !isPhase(first, timeline)) continue
    const other = headings.findIndex((own, at) => at > index && (own.level <= 6 || !isPhase(own, timeline)))
    let end = other < 0 ? headings.length : other
    while (end > index + 1 && !isTimed(reading, headings[end - 1], headings[end])) end--
    for (const own of headings.slice(index + 1, end)) timelines.set(own, timeline)
  }
  return timelines
}

/** Whether the first line below a heading opens with a time. */
function isTimed(reading: Reading, heading: Heading | undefined, next: Heading | undefined): boolean {
  const line = heading && reading.lines[heading.line.order + 1]
  return line !== undefined && line !== next?.line && entryAt(reading, line)?.clock !== undefined
}

function follows(part: Omit<Open, 'level'>, own: Omit<Open, 'level'>): boolean {
  return own.heading.line.order === part.heading.line.order + 1
}

function lookOf({form, line}: Heading, {source}: Locator): string {
  const {start} = placeInLine(line)
  const from = source.lastIndexOf('\n', start - 1) + 1
  return `${form} ${/[:：]\W{0,6}$/.test(line.text.slice(-7))} ${indentOf(source.slice(from, start))}`
}
