import type {Block, Line} from '../../markdown/block.ts'
import {placeInLine} from '../../markdown/block.ts'
import {afterLabel, endsEntry, hasTypedBullet, marginOf, type Opening, openingOf, opensWithVerb} from '../lines/runs.ts'
import type {AccidentalCode, FakeList, Section} from '../model.ts'
import type {Reading} from '../reading.ts'
import {entryAt, runningEntries} from '../timeline/entries.ts'
import {dedentEdits} from './code-edits.ts'
import {listEdits} from './list-edits.ts'

/** Finds entries that Markdown runs together into one paragraph, and bullets that are typed and not Markdown's. */
export function readFakeLists(reading: Reading, sections: readonly Section[], owners: ReadonlyMap<Line, Section>): readonly FakeList[] {
  const found: FakeList[] = []
  const headings = new Map(sections.map((section) => [section.heading, section]))
  for (const block of reading.blocks) {
    if (
      block.quoted ||
      block.kind === 'fence' ||
      block.kind === 'heading' ||
      block.kind === 'row' ||
      block.fenced ||
      (block.kind === 'code' && !block.lines.some(isTyped))
    )
      continue
    for (const run of runsOf(reading, block, headings, owners)) found.push(run)
  }
  const lines = new Set(headings.keys())
  return mergeNeighbours(found, reading).map((list) => ({...list, edits: listEdits(reading, list, lines)}))
}

function runsOf(reading: Reading, block: Block, headings: ReadonlyMap<Line, Section>, owners: ReadonlyMap<Line, Section>): FakeList[] {
  const parts: Line[][] = [[]]
  for (const line of block.lines) {
    const section = headings.get(line)
    if (section?.fake) parts.push([])
    else parts.at(-1)?.push(line)
  }
  const runs: FakeList[] = []
  for (const part of parts) {
    const run = classify(reading, block, part, owners)
    if (run) runs.push(run)
  }
  return runs
}

function classify(reading: Reading, block: Block, all: readonly Line[], owners: ReadonlyMap<Line, Section>): FakeList | undefined {
  const lines = withoutFrame(reading, all)
  const [first] = lines
  if (!first) return undefined
  const make = (form: FakeList['form'], own: readonly Line[], around = own): FakeList | undefined => {
    const [start] = own
    const end = own.at(-1)
    if (!start || !end) return undefined
    const place = {start: placeInLine(start).start, end: placeInLine(end).end}
    return {text: start.text, place, line: start.number, form, lines: own, around, edits: []}
  }
  const typed = lines.findIndex((line) => isTyped(line))
  if (typed >= 0 && block.kind !== 'html') {
    return make('typed', lines.slice(typed))
  }
  const running = lines.find((line) => runningEntries(reading, line).length > 0)
  if (running) return make('running', [running])
  if (block.kind === 'html' || lines.length < 2) return undefined
  if (lines.slice(0, -1).every((line) => isHardBroken(block, line))) return undefined
  if (block.item && !block.item.first) return undefined
  if (block.kind === 'code') return undefined
  const openings = lines.map((line) => openingOf(reading, line))
  const margin = marginOf(lines)
  const listed = owners.get(first)?.keys.includes('action-items') === true
  const verbs = lines.filter((line) => opensWithVerb(afterLabel(line.text), reading.language)).length
  const timed = openings.filter((opening) => opening === 'time').length
  const labels = openings.filter((opening) => opening === 'label').length
  // In a list item, lines below the first are wrapped prose unless they open with a time or label.
  const apart = lines.every((line, index) => index === 0 || openings[index] !== 'time' || opensApart(reading, line, lines[index - 1], margin))
  if (block.item) return timed >= 2 && apart && first === block.lines[0] ? make('collapsed', lines, all) : undefined
  if (timed >= 2 && !apart) return undefined
  // Lines without a time go on with the entry above them.
  if (timed >= 2 && openings[0] === 'time')
    return make(
      'collapsed',
      lines.filter((_, index) => openings[index] === 'time'),
      all
    )
  if (openings.includes('none')) return undefined
  const closed = lines.slice(0, -1).every((line) => endsEntry(line, margin))
  if (!closed) return labels === lines.length ? make('collapsed', lines, all) : undefined
  if (labels >= 2 && labels >= lines.length - 1) return make('collapsed', lines, all)
  if (timed >= 2) return make('collapsed', lines, all)
  if (listed && verbs * 2 >= lines.length) return make('collapsed', lines, all)
  if (lines.length >= 3 && verbs * 3 >= lines.length * 2) return make('collapsed', lines, all)
  return undefined
}

/** Leaves out the sentence that leads into entries ("The following will be done:") and the one that closes them. */
function withoutFrame(reading: Reading, lines: readonly Line[]): readonly Line[] {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last || lines.length < 3) return lines
  const leads = lines.length > 3 && /[:：]$/.test(first.text) && !['time', 'bullet'].includes(openingOf(reading, first))
  const kinds = new Set(lines.slice(leads ? 1 : 0, -1).map((line) => kindOf(reading, line)))
  const isLong = last.text.length >= 60 && lines.length > 3
  const isUnlike = !kinds.has('sentence') && (isLong || [...kinds].every((kind) => kind === 'label'))
  const closes = isUnlike && /[.!。](?:\s|\p{Extended_Pictographic}|\ufe0f){0,9}$/u.test(last.text) && kindOf(reading, last) === 'sentence'
  return lines.slice(leads ? 1 : 0, closes ? -1 : undefined)
}

/** What lines of one list have in common: how they open, or that they begin with what is to be done. */
function kindOf(reading: Reading, line: Line): Opening | 'task' {
  const opening = openingOf(reading, line)
  if (opening === 'label' || opening === 'sentence') return opensWithVerb(line.text, reading.language) ? 'task' : opening
  return opening
}

/** Whether a line that opens with a time is an entry of its own: wrapped prose may put a time first by chance. */
function opensApart(reading: Reading, line: Line, before: Line | undefined, margin: number): boolean {
  const entry = entryAt(reading, line)
  const marked = /^\s{0,3}[)\]]?\s{0,3}[:：–—-]/.test(line.text.slice(entry?.end ?? 0))
  return marked || before === undefined || margin < 60 || endsEntry(before, margin)
}

function isTyped(line: Line): boolean {
  return hasTypedBullet(line.text) && !(line.block.item && line.index === 0)
}

function isHardBroken(block: Block, line: Line): boolean {
  return block.hardBreaks.some((at) => at >= line.end && at <= line.end + 3)
}

/** Paragraphs of one typed bullet each make one list. */
function mergeNeighbours(lists: readonly FakeList[], reading: Reading): readonly FakeList[] {
  const merged: FakeList[] = []
  for (const list of lists) {
    const before = merged.at(-1)
    const last = before?.lines.at(-1)
    const next = list.lines[0]
    if (
      before &&
      last &&
      next &&
      before.form === 'typed' &&
      list.form === 'typed' &&
      last.block !== next.block &&
      next.order === last.order + 1 &&
      reading.lines[last.order + 1] === next
    ) {
      merged[merged.length - 1] = {
        ...before,
        place: {start: before.place.start, end: list.place.end},
        lines: [...before.lines, ...list.lines],
        around: [...before.around, ...list.around]
      }
    } else merged.push(list)
  }
  return merged
}

const logLine = /^(?:\[?(?:FATAL|ERROR|WARN|WARNING|INFO|DEBUG|TRACE|CRITICAL|NOTICE|PANIC)\]?\b|\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d)/
const codeMarks = /[{};=<>|\\$`~^]|\/\w{1,40}\/\w|::|\(\)|->|^\s*(?:[#/*$>]|sudo |cd |ls |cat |curl |kubectl |docker |npm |git |apt|ps |ssh |at \w+\.)/
const wordy = /\p{L}\p{L}[^\p{L}\p{N}]{1,4}\p{L}\p{L}/u

/** Finds prose that indentation turned into a code block. */
export function readAccidentalCode(reading: Reading, sections: readonly Section[]): readonly AccidentalCode[] {
  const headings = new Set(sections.map((section) => section.heading))
  const mended = new Set(sections.filter(({fake, edits}) => fake && edits.length > 0).map((section) => section.heading))
  const found: AccidentalCode[] = []
  for (const block of reading.blocks) {
    if (block.kind !== 'code' || block.fenced || !isProse(reading, block, headings)) continue
    const [first] = block.lines
    const last = block.lines.at(-1)
    if (!first || !last) continue
    const timed = new Set(block.lines.filter((line) => entryAt(reading, line)?.clock !== undefined && !hasTypedBullet(line.text)))
    const safe = timed.size > 0 || block.lines.some((line) => headings.has(line))
    found.push({
      text: first.text,
      place: {start: placeInLine(first).start, end: placeInLine(last).end},
      line: first.number,
      safe,
      edits: safe ? dedentEdits(reading, block, timed, mended) : []
    })
  }
  return found
}

/** Whether an indented block reads as prose: most of its lines are words, few carry the marks of code. */
export function isProse(reading: Reading, block: Block, headings: ReadonlySet<Line>): boolean {
  let prose = 0
  let code = 0
  for (const line of block.lines) {
    if (headings.has(line)) prose += 2
    else if (codeMarks.test(line.text) || logLine.test(line.text)) code++
    else if (wordy.test(line.text) && /^[^a-z]|[.!?:]$/.test(line.text)) prose++
    else if (entryAt(reading, line)?.clock) prose++
  }
  return prose > 0 && prose > code * 2 && prose * 2 >= block.lines.length
}
