import type {Language} from '../../language/language.ts'
import {hasPhrase, isOneOf} from '../../language/phrases.ts'
import type {Cell, Line} from '../../markdown/block.ts'
import {placeInLine} from '../../markdown/block.ts'
import {afterLabel, endsEntry, hasTypedBullet, isRun, marginOf, opensWithVerb, type Stretch, stretchesOf, wordsStart} from '../lines/runs.ts'
import type {ActionItem, Section} from '../model.ts'
import {leadingMarks, type Reading} from '../reading.ts'
import {dueOf, headedPeriod, isDone, isoDate, ownerOf, ticketOf, ticketValue, workOf} from './action-details.ts'
import {vagueness} from './vague.ts'

/** Reads the corrective and preventive actions of the sections that should hold them. */
export function readActions(reading: Reading, sections: readonly Section[]): readonly ActionItem[] {
  const own = sections.filter((section) => section.keys.includes('action-items'))
  const headings = new Map(sections.map((section) => [section.heading, section]))
  const stretchOf = stretchFinder(reading, new Set(sections.filter(({form}) => form !== 'label').map((section) => section.heading)))
  const parents = new Set<number>()
  for (const line of reading.lines) if (line.block.item?.parent !== undefined) parents.add(line.block.item.parent)
  const details = new Set<number>()
  const actions: ActionItem[] = []
  const seen = new Set<Line>()
  for (const section of own) {
    let due: string | undefined
    const before = actions.length
    const inner: Line[] = []
    for (const line of [section.heading, ...section.lines]) {
      if (seen.has(line) || (line === section.heading && section.form !== 'label')) continue
      const heading = headings.get(line)
      if (
        heading &&
        heading !== section &&
        heading.keys.length > 0 &&
        !heading.keys.includes('action-items') &&
        !(heading.level > section.level && heading.keys.every((key) => key === 'resolution'))
      )
        break
      seen.add(line)
      if (line === section.heading) continue
      if (heading && heading.form !== 'label') {
        due = dueOf(reading, line.text) ?? headedPeriod.exec(line.text)?.[0]
        if (line.block.kind === 'heading' && heading.keys.length === 0) inner.push(line)
        continue
      }
      const item = readAction(reading, line, section, {parents, details, stretchOf})
      if (item) actions.push(due && item.due === undefined ? {...item, due} : item)
    }
    // "### Alert on queue length" with prose below it: one heading per action.
    if (actions.length === before && inner.length >= 2) for (const line of inner) actions.push(textAction(reading, line, section, headedText(reading, line)))
  }
  return actions
}

/** What a line stands among. */
interface Surroundings {
  /** Items with items in them. */
  readonly parents: ReadonlySet<number>
  /** Items whose sub-items are parts of one action. */
  readonly details: Set<number>
  stretchOf(line: Line): Stretch
}

/** Finds the stretch of a line; those of a block are read once. */
function stretchFinder(reading: Reading, headings: ReadonlySet<Line>): Surroundings['stretchOf'] {
  const known = new Map<Line, Stretch>()
  return (line) => {
    if (!known.has(line)) for (const stretch of stretchesOf(reading, line.block, headings)) for (const own of stretch.lines) known.set(own, stretch)
    return known.get(line) ?? {lines: [line], margin: line.text.length, run: false, closing: 1}
  }
}

function readAction(reading: Reading, line: Line, section: Section, around: Surroundings): ActionItem | undefined {
  const {block} = line
  if (block.quoted || block.kind === 'fence' || block.kind === 'heading') return undefined
  if (block.cells) return block.headerRow ? undefined : rowAction(reading, line, section)
  if (!isActionLine(reading, line, around)) return undefined
  return textAction(reading, line, section, itemText(reading, line))
}

/** The words of a heading that is an action, with the lines below that say who, when and where. */
function headedText(reading: Reading, line: Line): string {
  let text = line.text.replace(/^\d{1,2}[.)]\s*/, '')
  for (const next of reading.lines.slice(line.order + 1, line.order + 12)) {
    if (next.block.kind === 'heading') break
    if (isDetail(reading.language, next.text)) text += `; ${next.text}`
  }
  return text
}

function textAction(reading: Reading, line: Line, section: Section, text: string): ActionItem {
  const {block} = line
  const marks = wordsStart(text)
  const words = text.slice(marks)
  const done = block.item?.checked === true || isDone(reading.language, text)
  const owner = ownerOf(words, reading.language)
  const due = dueOf(reading, words)
  const ticket = ticketOf(line, words, reading)
  const work = workOf(reading, words)
  return {
    text: line.text,
    place: placeInLine(line, wordsStart(line.text)),
    line: line.number,
    owner,
    due,
    ticket,
    done,
    section,
    work,
    vague: vagueness(work, reading.language)
  }
}

/** The whole text of a list item's first paragraph, or the one line. */
function itemText(reading: Reading, line: Line): string {
  const {block} = line
  if (block.item?.first && line.index === 0 && !isRun(reading, block.lines)) return withFollowing(reading, line, block.text.replace(/\n/g, ' '))
  let text = line.text
  for (const next of reading.lines.slice(line.order + 1, line.order + 4)) {
    if (!isDetail(reading.language, next.text)) break
    text += `; ${next.text}`
  }
  return text
}

/** Owner and due date often stand in a sub-item or a second paragraph of the action's item. */
function withFollowing(reading: Reading, line: Line, text: string): string {
  const id = line.block.item?.id
  let all = text
  for (let order = line.order + 1; order < line.order + 12; order++) {
    const next = reading.lines[order]
    const item = next?.block.item
    if (!next || !item || next.block === line.block) {
      if (next?.block === line.block) continue
      break
    }
    // "Owner: …" may also be an item beside it.
    const beside = item.list === line.block.item?.list && isDetail(reading.language, next.text)
    if (item.id !== id && item.parent !== id && !beside) break
    if (isDetail(reading.language, next.text) || /^<?https?:\/\/\S+$/.test(next.text)) all += `; ${next.text}`
  }
  return all
}

function isDetail(language: Language, text: string): boolean {
  const label = /^\W{0,6}([^:]{2,30}):/.exec(text)?.[1]?.trim() ?? ''
  return isOneOf(label, language.action.ownerLabels) || isOneOf(label, language.action.dueLabels) || isOneOf(label, language.action.ticketLabels)
}

function isActionLine(reading: Reading, line: Line, {parents, details, stretchOf}: Surroundings): boolean {
  const {block, text} = line
  const {language} = reading
  const words = text.slice(leadingMarks(text))
  if (!/\p{L}{2}/u.test(words) || isDetail(language, words)) return false
  if (hasPhrase(words.slice(0, 30), language.action.none) && !opensWithVerb(words, language)) return false
  const {item} = block
  if (item) {
    if (line.index > 0) {
      const before = block.lines[line.index - 1]
      return hasTypedBullet(text) || (before !== undefined && endsEntry(before, marginOf(block.lines)) && /^\p{Lu}[^:：]{2,40}[:：]\s+\p{Lu}/u.test(words))
    }
    if (!item.first) return false
    const label = /[:：]$/.test(words) || isBold(line)
    if (item.parent !== undefined && /^<?https?:\/\/\S+$/.test(words)) return false
    if (item.parent !== undefined && details.has(item.parent)) return false
    if (!parents.has(item.id) && block.lines.length > 1 && label && hasTypedBullet(block.lines[1]?.text ?? '')) return false
    if (parents.has(item.id)) {
      const sentence = (words.match(/\p{L}+/gu) ?? []).length >= 5
      if (label && sentence && !isBold(line)) {
        // "We are redesigning the review so that it will:" is the action, what follows are its parts.
        details.add(item.id)
        return true
      }
      if (label || (words.length < 40 && !opensWithVerb(words, language) && !hasOnlyDetails(reading, line))) return false
    }
    return true
  }
  if (/[:：]$/.test(words)) return false
  const stretch = stretchOf(line)
  const index = line.index - (stretch.lines[0]?.index ?? 0)
  if (index >= stretch.closing && !opensWithVerb(words, language)) return false
  const alone = stretch.lines.length === 1
  const run = !alone && (stretch.run || hasTypedBullet(text))
  if (run) return hasTypedBullet(text) || opensWithVerb(afterLabel(words), language) || (stretch.lines.length >= 3 && words.length < 160)
  if (hasTypedBullet(text)) return true
  const before = stretch.lines[index - 1]
  if (before) return endsEntry(before, stretch.margin) && opensWithVerb(afterLabel(words), language)
  if (block.kind === 'html') return (words.match(/\p{L}+/gu) ?? []).length >= 3
  return opensWithVerb(afterLabel(words), language) && (alone || words.length < 160)
}

/** Whether all that stands below an item says who, when and where ("Owner: …", "Due: …"). */
function hasOnlyDetails(reading: Reading, line: Line): boolean {
  const id = line.block.item?.id
  const below = reading.lines.slice(line.order + 1, line.order + 12).filter((next) => next.block.item?.parent === id && next.block.item?.first)
  return below.length > 0 && below.every((next) => isDetail(reading.language, next.text))
}

function isBold(line: Line): boolean {
  return line.block.strong.some((span) => span.start <= line.start + 2 && span.end >= line.end - 2)
}

function rowAction(reading: Reading, line: Line, section: Section): ActionItem | undefined {
  const {columns, action, statuses} = reading.language
  const cells = line.block.cells ?? []
  const column = (names: readonly string[]): Cell | undefined => cells.find((cell) => isOneOf(headerOf(cell), names))
  const owner = column(columns.owner)
  const due = column(columns.due)
  const status = column(columns.status)
  const special = new Set([owner, due, status])
  const names = cells.filter((cell) => !special.has(cell) && isOneOf(cell.header.toLowerCase().trim(), columns.action))
  // A column "Issue" may name the work or the ticket: with another column for the work it is the ticket.
  const named = names.find((cell) => !isOneOf(cell.header.toLowerCase().trim(), columns.ticket)) ?? names[0]
  const ticket = cells.find((cell) => cell !== named && !special.has(cell) && isOneOf(headerOf(cell), columns.ticket))
  const longest = [...cells].filter((cell) => !special.has(cell)).sort((a, b) => b.text.length - a.text.length)[0]
  const work = named ?? longest
  if (!work || !/\p{L}{2}/u.test(work.text)) return undefined
  const value = (cell: Cell | undefined): string | undefined => {
    const text = cell?.text.trim() ?? ''
    return text === '' || isOneOf(text.replace(/[*_`]/g, ''), action.nobody) || isOneOf(text, reading.language.unknown) ? undefined : text
  }
  const start = work.start - line.start
  return {
    text: work.text,
    place: placeInLine(line, start, work.end - line.start),
    line: line.number,
    owner: value(owner) ?? ownerOf(work.text, reading.language),
    due: isoDate(reading, value(due)) ?? (due ? undefined : dueOf(reading, work.text)),
    ticket: ticketValue(reading.language, value(ticket)) ?? ticketOf(line, line.text, reading),
    done: isOneOf(
      (status?.text ?? '')
        .replace(/[*_`]/g, '')
        .replace(/\s{0,4}[([].*$/s, '')
        .trim()
        .toLowerCase(),
      statuses.done
    ),
    section,
    work: work.text,
    vague: vagueness(work.text, reading.language)
  }
}

/** The heading of a cell's column without a note in brackets. */
function headerOf({header}: Cell): string {
  return header
    .toLowerCase()
    .replace(/\s{0,4}[([（【].*$/s, '')
    .trim()
}
