import type {SectionKey} from '../../language/language.ts'
import {hasPhrase, isOneOf} from '../../language/phrases.ts'
import type {Block, Line} from '../../markdown/block.ts'
import {placeInLine} from '../../markdown/block.ts'
import {endsEntry, hasTypedBullet, marginOf, openingOf, opensWithVerb} from '../lines/runs.ts'
import type {Edit, Section} from '../model.ts'
import type {Reading} from '../reading.ts'
import {headingEdits} from './heading-edits.ts'
import {headingLevelsOf} from './heading-levels.ts'
import {exactKeys, type Heading, headingName, headingOf, isOtherSection, isWrapped, mentionedKeys, toldKeys} from './headings.ts'
import {ownKeyOf} from './own-headings.ts'

const stages: readonly SectionKey[] = ['detection', 'resolution']

const shown = /!\[|<img\b|```|~~~|<table\b|\{\{|<video\b|<iframe\b/i

/** Reads all headings of a document with the lines they head. */
export function readSections(reading: Reading): readonly Section[] {
  const headings = withTitle(reading, promoteBold(findHeadings(reading))).map((heading, index) => (index === 0 ? asTitle(reading, heading) : heading))
  const levels = headingLevelsOf(headings, reading)
  const edits = editsOf(reading, headings, levels)
  // A heading that names no part of its own is content ("### Patch the monitor" below "## Action items").
  const bare = new Set(headings.filter((heading) => isBare(heading) && isPart(reading, heading)).map((heading) => heading.line))
  const levelAt = (index: number): number => (headings[index] && levels.get(headings[index])) ?? 9
  const isShown = (heading: Heading): boolean => !heading.fake || edits.has(heading)
  const isList = labelLists(reading)
  return headings.map((heading, index): Section => {
    const until = endOf(reading, heading, nextPart(reading, headings, index), isList)
    const level = levelAt(index)
    const own = ownKeyOf(heading.name, reading.settings)
    let after = index + 1
    while (after < headings.length && levelAt(after) > level) after++
    const next = headings[after]
    const headed = levels.has(heading) && isShown(heading) && !(heading.fake && heading.line.index > 0)
    const empty =
      headed &&
      (!next || isShown(next)) &&
      !(index === 0 && heading.keys.length === 0) &&
      // A bold line alone may be all the text of the part above it ("**No**").
      (heading.form !== 'bold' || heading.keys.length > 0) &&
      !goesOn(reading, heading, next)
    return {
      text: heading.line.text.slice(heading.start, heading.end),
      place: placeInLine(heading.line, heading.start, heading.end),
      line: heading.line.number,
      keys: heading.keys,
      own,
      mentions: mentionsOf(reading, headings, heading, index === 0 || own !== undefined),
      form: heading.form,
      level: heading.level,
      heading: heading.line,
      lines: reading.lines.slice(heading.line.order + 1, until),
      empty: empty && isBlank(reading, heading, next, bare),
      fake: heading.fake && !heading.line.block.fenced,
      edits: edits.get(heading) ?? [],
      name: heading.name
    }
  })
}

/** Gives the keys that a heading's words speak of; a title, and a part of a team's own, speak of none but their own. */
function mentionsOf({language}: Reading, headings: readonly Heading[], heading: Heading, isNamed: boolean): readonly SectionKey[] {
  const {keys, name, level} = heading
  if (level === 1 && isNamed) return keys
  // "What went wrong" beside "What went well" is a lesson and tells no cause.
  const lessons = keys.includes('lessons-learned') && headings.some((other) => other !== heading && other.keys.includes('lessons-learned'))
  const told = lessons ? [] : toldKeys(name, language)
  return keys.length > 0 || isNamed ? [...keys, ...told] : [...mentionedKeys(name, language), ...told]
}

/** Whether a heading's line says nothing behind its name. */
function isBare(heading: Heading): boolean {
  return heading.rest >= heading.line.text.length
}

/** Whether a heading names a part of a postmortem, one of the keys or another. */
function isPart(reading: Reading, heading: Heading): boolean {
  return heading.keys.length > 0 || isOtherSection(heading.name, reading.language)
}

/** Whether what a heading names stands below the next one: that one names the same, or no part of its own. */
function goesOn(reading: Reading, heading: Heading, next: Heading | undefined): boolean {
  if (!next || heading.keys.length === 0) return false
  // Labels divide what a Markdown heading heads; a timeline may be told by its stages ("Detection:", "Resolution:") whatever heads it.
  const byStages = heading.keys.includes('timeline') && next.keys.length > 0 && next.keys.every((key) => stages.includes(key))
  if (next.level >= 7 && next.form !== 'label' && (byStages || (heading.level <= 6 && !heading.fake))) return true
  return next.keys.length > 0 ? next.keys.every((key) => heading.keys.includes(key)) : next.line.order === heading.line.order + 1 && !isPart(reading, next)
}

/**
 * Gives the heading that ends what another heads. Directly below a part's heading, headings of the same level that name no part
 * are its content: writers who use one level for all put "# 10:00 Alert fires" below "# Timeline". Bold and plain days below a
 * bold or plain timeline are its content too.
 */
function nextPart(reading: Reading, headings: readonly Heading[], index: number): Heading | undefined {
  const heading = headings[index]
  if (!heading) return undefined
  const next = nextBeside(headings, index)
  const isDay = (other: Heading): boolean => other.level >= 7 && !isPart(reading, other) && isDate(reading, other)
  if (next && heading.level >= 7 && heading.keys.includes('timeline') && isDay(next) && next.line.order <= heading.line.order + 2)
    return headings.slice(index + 1).find((other) => ends(heading, other) && !isDay(other))
  const flat = next !== undefined && heading.keys.length > 0 && !heading.fake && heading.level <= 6 && next.level === heading.level && !isPart(reading, next)
  // "We are implementing the following:" may lead over to them.
  const lead = reading.lines[heading.line.order + 1]
  const direct = next?.line === lead || (lead !== undefined && next?.line.order === lead.order + 1 && /[:：]$/.test(lead.text))
  if (!flat || !direct) return next
  return headings.slice(index + 1).find((other) => ends(heading, other) && (other.level < heading.level || isPart(reading, other)))
}

/** Gives the edits of all fake headings that have some, from the last to the first: how a heading ends depends on the next. */
function editsOf(reading: Reading, headings: readonly Heading[], levels: ReadonlyMap<Heading, number>): ReadonlyMap<Heading, readonly Edit[]> {
  const found = new Map<Heading, readonly Edit[]>()
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index]
    const edits = heading ? headingEdits(reading, headings, index, levels.get(heading) ?? 2, found) : []
    if (heading && edits.length > 0) found.set(heading, edits)
  }
  return found
}

/** Whether nothing but bare headings, and nothing to be seen, stands between a heading and the next, or the end of the document. */
function isBlank(reading: Reading, heading: Heading, next: Heading | undefined, bare: ReadonlySet<Line>): boolean {
  if (!isTitle(reading, heading) || !isBare(heading)) return false
  const until = next?.line.order ?? reading.lines.length
  for (let order = heading.line.order + 1; order < until; order++) {
    const line = reading.lines[order]
    if (line && !(bare.has(line) && !isTimed(reading, line)) && /[\p{L}\p{N}]/u.test(line.text)) return false
  }
  const {source} = reading.locator
  const {end} = placeInLine(heading.line, heading.start, heading.end)
  return !shown.test(source.slice(end, Math.max(end, next?.line.block.node.start ?? source.length)))
}

function findHeadings(reading: Reading): readonly Heading[] {
  const headings: Heading[] = []
  // Labels inside these parts ("Detection: alert sooner") say what an item is about; they are no sections.
  let closed = 0
  for (const line of reading.lines) {
    if (line.block.kind === 'fence') continue
    const found = withoutKeys(reading, headingOf(line, reading.language))
    if (!found || isMark(reading, found)) continue
    // "### Detection" below "## Action items" groups actions by what they improve.
    const heading =
      closed > 0 && found.level > closed && found.level <= 6 && found.keys.every((key) => key === 'detection' || key === 'resolution')
        ? {...found, keys: []}
        : found
    if (leadsIn(heading, headings.at(-1))) continue
    if (heading.form === 'label') {
      if (closed > 0) continue
    } else if (heading.keys.length > 0) {
      const within = closed > 0 && heading.level > closed
      const closing = heading.keys.some((key) => key === 'action-items' || key === 'lessons-learned')
      if (!within || !closing) closed = closing ? heading.level : 0
    } else if (heading.level <= closed) {
      closed = 0
    }
    headings.push(heading)
  }
  return headings
}

/** The words of a team's own section name no other ("Root cause identification: the five whys"). */
function withoutKeys({settings}: Reading, heading: Heading | undefined): Heading | undefined {
  return heading && ownKeyOf(heading.name, settings) !== undefined ? {...heading, keys: []} : heading
}

/** "TODO" that heads no list, and no sentence of what to do, is a placeholder. */
function isMark(reading: Reading, {name, form, line}: Heading): boolean {
  if (form !== 'plain' && form !== 'bold') return false
  const next = reading.lines[line.order + 1]
  return (
    isOneOf(name, reading.language.placeholders.marks) &&
    !(next && (next.block.item || hasTypedBullet(next.text) || opensWithVerb(next.text, reading.language)))
  )
}

function isTimed(reading: Reading, line: Line): boolean {
  return reading.tokensOf(line).some((token) => token.kind === 'date' || token.kind === 'clock')
}

/** Whether a heading names a day and nothing else ("31 December", "Tuesday, 5 March 2024"). */
function isDate(reading: Reading, {line}: Heading): boolean {
  const dates = reading.tokensOf(line).filter(({kind}) => kind === 'date')
  const [date] = dates
  return date !== undefined && dates.length === 1 && !/\p{L}{3}/u.test(line.text.slice(date.end))
}

/** Whether a heading titles something: a day or time of the timeline, a sentence, or one with its text behind a colon does not. */
function isTitle(reading: Reading, heading: Heading): boolean {
  return !isTimed(reading, heading.line) && heading.name.length <= 80 && !/[:：]\s{1,4}\S/.test(heading.line.text)
}

/** "Recommended prevention measures:" directly below "## Prevention" leads into the list and heads nothing. */
function leadsIn(heading: Heading, above: Heading | undefined): boolean {
  if (heading.form !== 'plain' || !above || above.fake || above.line.order !== heading.line.order - 1) return false
  return heading.keys.length > 0 && heading.keys.every((key) => above.keys.includes(key))
}

/** In a document whose parts are headed by bold lines only, every bold line alone heads a part. */
function promoteBold(headings: readonly Heading[]): readonly Heading[] {
  const keyed = headings.filter((heading) => heading.keys.length > 0 && heading.form !== 'label')
  const real = keyed.filter((heading) => !heading.fake).length
  if (real > 0 || keyed.length < 3) return headings
  return headings.map((heading) => (heading.form === 'bold' && /[:：]\W{0,6}$/.test(heading.line.text.slice(-7)) ? {...heading, fake: true} : heading))
}

/** The first heading of level 1 is a title: it names a section only when it says nothing else ("# Summary"). */
function asTitle(reading: Reading, heading: Heading): Heading {
  if (heading.level !== 1 || heading.fake || heading.keys.length === 0) return heading
  return exactKeys(heading.name, reading.language).length > 0 ? heading : {...heading, keys: []}
}

/** The document's title as plain text: the first lines name a postmortem, and no Markdown heading stands above. */
function withTitle(reading: Reading, headings: readonly Heading[]): readonly Heading[] {
  let seen = 0
  const byLine = new Map(headings.map((heading) => [heading.line, heading]))
  for (const line of reading.lines) {
    const own = byLine.get(line)
    if ((own?.form === 'bold' || own?.form === 'plain') && own.keys.length === 0 && hasPhrase(own.name, reading.language.postmortem)) {
      return headings.map((heading) => (heading === own ? {...own, level: 1, fake: true} : heading))
    }
    if (own) return headings
    if (line.block.kind === 'fence' || line.block.kind === 'row' || line.block.item || /^https?:/.test(line.text)) continue
    if (++seen > 3) return headings
    const name = headingName(line.text)
    if (line.text.length > 110 || /[.!,;]$/.test(line.text) || !hasPhrase(name.replace(/[-_]/g, ' '), reading.language.postmortem)) continue
    if (isWrapped(line) || goesOnBelow(line)) return headings
    if (line.index > 1 || /\b(?:https?|www)\b/.test(line.text)) continue
    return [{line, name, keys: [], form: 'plain', level: 1, fake: true, start: 0, end: line.text.length, rest: line.text.length}, ...headings]
  }
  return headings
}

/** Whether a sentence runs on into the line below, which begins small or with a link or number. */
function goesOnBelow({block, index, text}: Line): boolean {
  const next = block.lines[index + 1]
  return next !== undefined && !endsEntry(block.lines[index] ?? next, marginOf(block.lines)) && text.length >= 40 && !/^[\p{Lu}\p{Lo}*_]/u.test(next.text)
}

/** Finds the heading at which the part of another ends. */
function nextBeside(headings: readonly Heading[], index: number): Heading | undefined {
  const heading = headings[index]
  // A bold line divides the nearest Markdown heading, and ends none above that.
  let nested = false
  for (let at = index + 1; heading && at < headings.length; at++) {
    const other = headings[at]
    if (other && ends(heading, other) && !(nested && other.form === 'bold' && heading.level <= 6)) return other
    nested ||= other !== undefined && other.level <= 6
  }
  return undefined
}

function ends(heading: Heading, other: Heading): boolean {
  if (other.level <= heading.level) return true
  if (heading.form === 'label' || other.form === 'label' || heading.keys.length === 0) return false
  // A keyed bold or plain line below a Markdown heading opens a part of its own, unless it only divides the same one.
  return heading.level <= 6 && other.level >= 7 && other.keys.length > 0 && !other.keys.some((key) => heading.keys.includes(key))
}

/** Tells whether all lines of a block are labels with their text; each block is read once. */
function labelLists(reading: Reading): (block: Block) => boolean {
  const known = new Map<Block, boolean>()
  return (block) => {
    const found = known.get(block) ?? (block.lines.length > 1 && block.lines.every((line) => openingOf(reading, line) === 'label'))
    known.set(block, found)
    return found
  }
}

/** A label in a list, or among others in one paragraph, heads its own item only; elsewhere a part runs to the next heading. */
function endOf(reading: Reading, heading: Heading, next: Heading | undefined, isList: (block: Block) => boolean): number {
  const limit = next?.line.order ?? reading.lines.length
  const {item} = heading.line.block
  if (heading.form !== 'label') return limit
  if (!item) return isList(heading.line.block) ? Math.min(limit, heading.line.order + 1) : limit
  const inside = new Set([item.id])
  let order = heading.line.order + 1
  for (; order < limit; order++) {
    const own = reading.lines[order]?.block.item
    if (!own) break
    if (own.id === item.id && reading.lines[order]?.block === heading.line.block) continue
    if (inside.has(own.id) || (own.parent !== undefined && inside.has(own.parent))) inside.add(own.id)
    else break
  }
  return order
}

/** Gives, for every line, the innermost section with a key that it stands in. */
export function keyedSections(sections: readonly Section[]): ReadonlyMap<Line, Section> {
  const owners = new Map<Line, Section>()
  for (const section of sections) {
    if (section.keys.length === 0) continue
    owners.set(section.heading, section)
    for (const line of section.lines) owners.set(line, section)
  }
  return owners
}
