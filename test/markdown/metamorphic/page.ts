/** A document cut at its headings: front matter, then parts; the first part has level 0 and holds what stands above the first heading. */
export interface Page {
  readonly front: string
  readonly parts: readonly Part[]
}

/** One heading with the text up to the next heading. */
export interface Part {
  readonly level: number
  readonly name: string
  readonly body: string
}

/** The timeline of a page as entries, and what stands before and after them. */
export interface Entries {
  readonly page: Page
  /** Index of the timeline's part. */
  readonly at: number
  /** Number of parts that the timeline takes: its own and one for every entry that is a heading. */
  readonly count: number
  readonly heading: string
  readonly intro: string
  readonly outro: string
  /** Zone of a table's time column, or '' where heading, prose or entries state it. */
  readonly zone: string
  readonly entries: readonly Entry[]
}

/** One entry of the timeline. */
export interface Entry {
  readonly icon: string
  readonly date: string
  readonly clock: string
  readonly until: string
  readonly zone: string
  readonly text: string
  /** Sub-items or paragraphs below the entry. */
  readonly more: string
}

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[aApP]\.?[mM]\.?)?`
const date = String.raw`\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4}`
const zone = String.raw`(?:UTC|GMT|EST|CET|CEST|PST|PT|Pacific Time)(?: \([^)]*\))?`
/** "🚀 **2025-02-19 04:02 – 04:10 EST** – text". */
const lead = new RegExp(
  String.raw`^(\p{Extended_Pictographic}\uFE0F? )?[*${'`'}]{0,2}(?:(${date}) )?(${clock})(?: – (${clock}))?(?: (${zone}))?[*${'`'}]{0,2}(?::| [-–—:|])?\s+(.*)$`,
  'su'
)
const timelineName = /^(?:timeline|chronology|sequence of events)\b/i

/** Cuts a document at its ATX and setext headings; the fixtures hold no fences. */
export function pageOf(text: string): Page {
  const front = /^(---|\+\+\+)\n[\s\S]*?\n\1\n/.exec(text)?.[0] ?? ''
  const lines = text.slice(front.length).split('\n')
  const parts: Part[] = []
  let level = 0
  let name = ''
  let body: string[] = []
  const close = (): void => {
    if (level > 0 || body.length > 0) parts.push({level, name, body: body.join('\n')})
    body = []
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const atx = /^(#{1,6}) (.*)$/.exec(line)
    const underline = line !== '' && (lines[index - 1] ?? '') === '' ? /^(?:(=+)|-{3,})$/.exec(lines[index + 1] ?? '') : null
    if (atx || underline) {
      close()
      level = atx ? (atx[1] ?? '').length : underline?.[1] ? 1 : 2
      name = atx ? (atx[2] ?? '') : line
      if (underline) index++
    } else body.push(line)
  }
  close()
  return {front, parts}
}

/** Writes a page; headings are ATX unless a function writes them in another form. */
export function textOf({front, parts}: Page, heading: (part: Part) => string = atx): string {
  return front + parts.map((part) => (part.level === 0 ? part.body : `${heading(part)}\n${part.body}`)).join('\n')
}

function atx({level, name}: Part): string {
  return `${'#'.repeat(level)} ${name}`
}

/** Reads the timeline's entries from a list, a table, headings or paragraphs; undefined where the timeline is in none of these forms. */
export function entriesOf(text: string): Entries | undefined {
  const page = pageOf(text)
  const at = page.parts.findIndex((part) => part.level > 0 && timelineName.test(part.name))
  const own = page.parts[at]
  if (!own) return undefined
  const following = page.parts.slice(at + 1)
  const end = following.findIndex((part) => part.level <= own.level)
  const inner = following.slice(0, end < 0 ? undefined : end)
  const base = {page, at, count: inner.length + 1, heading: own.name}
  if (inner.length > 0) {
    const entries = inner.map((part) => entryOf(part.name, part.body.trim()))
    return isWhole(entries) ? {...base, intro: own.body.trim(), outro: '', zone: '', entries} : undefined
  }
  return fromTable(own, base) ?? fromList(own, base) ?? fromParagraphs(own, base)
}

type Base = Pick<Entries, 'page' | 'at' | 'count' | 'heading'>

function isWhole(entries: ReadonlyArray<Entry | undefined>): entries is readonly Entry[] {
  return entries.length > 1 && entries.every((entry) => entry !== undefined)
}

function entryOf(text: string, more = ''): Entry | undefined {
  const match = lead.exec(text)
  if (!match) return undefined
  const [, icon = '', day = '', time = '', until = '', where = '', rest = ''] = match
  return {icon, date: day, clock: time, until, zone: where, text: rest, more}
}

function fromTable(part: Part, base: Base): Entries | undefined {
  const lines = part.body.split('\n')
  const first = lines.findIndex((line) => line.includes('|'))
  if (first < 0 || !/^[\s|:-]+$/.test(lines[first + 1] ?? '')) return undefined
  const stop = lines.findIndex((line, index) => index > first && !line.includes('|'))
  const last = stop < 0 ? lines.length : stop
  const [header = [], ...rows] = lines
    .slice(first, last)
    .filter((_, index) => index !== 1)
    .map(cellsOf)
  const column = header.findIndex((name) => /time|utc/i.test(name))
  const dateColumn = header.findIndex((name) => /^date$/i.test(name))
  const second = header.indexOf('CEST')
  const stated = /\(([A-Z]+)\)/.exec(header[column] ?? '')?.[1] ?? ''
  const entries = rows.map((cells): Entry | undefined => {
    const days = dateColumn < 0 ? '' : `${cells[dateColumn]} `
    const zones = second < 0 ? '' : ` ${header[column]} (${cells[second]} ${header[second]})`
    return entryOf(`${days}${cells[column]}${zones} – ${cells.at(-1)}`)
  })
  if (!isWhole(entries)) return undefined
  return {...base, intro: lines.slice(0, first).join('\n').trim(), outro: lines.slice(last).join('\n').trim(), zone: stated, entries}
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\|\s?|\s?\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

function fromList(part: Part, base: Base): Entries | undefined {
  const lines = part.body.split('\n')
  const marker = /^(?:[-*+•]|\d+\.) /
  const first = lines.findIndex((line) => marker.test(line))
  if (first < 0) return undefined
  const last = lines.findLastIndex((line) => marker.test(line) || /^\s+\S/.test(line)) + 1
  const items: {text: string; more: string[]}[] = []
  for (const line of lines.slice(first, last)) {
    if (marker.test(line)) items.push({text: line.replace(marker, ''), more: []})
    else items.at(-1)?.more.push(line.trim())
  }
  const entries = items.map(({text, more}) => entryOf(text, more.join('\n')))
  if (!isWhole(entries)) return undefined
  return {...base, intro: lines.slice(0, first).join('\n').trim(), outro: lines.slice(last).join('\n').trim(), zone: '', entries}
}

function fromParagraphs(part: Part, base: Base): Entries | undefined {
  const blocks = part.body.trim().split(/\n{2,}/)
  const entries = blocks.map((block) => entryOf(block))
  const first = entries.findIndex((entry) => entry !== undefined)
  const timed = entries.slice(first)
  if (first < 0 || !isWhole(timed)) return undefined
  return {...base, intro: blocks.slice(0, first).join('\n\n'), outro: '', zone: '', entries: timed}
}

/** Writes a page with another timeline: body of its part, and the parts that follow it where entries are headings. */
export function withTimeline(
  {page, at, count, heading}: Entries,
  blocks: readonly string[],
  options: {heading?: string; parts?: readonly Part[]} = {}
): string {
  const own = page.parts[at]
  const body = `\n${blocks.filter((block) => block !== '').join('\n\n')}\n`
  const part: Part = {level: own?.level ?? 2, name: options.heading ?? heading, body}
  return textOf({front: page.front, parts: [...page.parts.slice(0, at), part, ...(options.parts ?? []), ...page.parts.slice(at + count)]})
}
