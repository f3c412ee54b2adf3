import {type Entries, type Entry, entriesOf, type Page, type Part, pageOf, textOf, withTimeline} from './page.ts'

/** A way to write the same document in another form. */
export interface Rewriting {
  readonly name: string
  /** Rules that this form is about: only they may report. */
  readonly reports: readonly string[]
  /** Gives the document in the other form; undefined where it has nothing to write so. */
  rewrite(text: string): string | undefined
}

const collapsed = ['fake-list']
const headings = ['fake-heading']

/** All rewritings; none of them changes what a document says. */
export const rewritings: readonly Rewriting[] = [
  ...clocks(),
  ...dates(),
  ...leads(),
  ...zones(),
  ...timelines(),
  ...headingForms(),
  ...bullets(),
  ...actionForms(),
  ...layout()
]

function rewriting(name: string, rewrite: (text: string) => string | undefined, reports: readonly string[] = []): Rewriting {
  return {
    name,
    reports,
    rewrite(text) {
      const written = rewrite(text)
      return written === text ? undefined : written
    }
  }
}

/** Changes the text below front matter. */
function inBody(text: string, change: (body: string) => string): string {
  const {front} = pageOf(text)
  return front + change(text.slice(front.length))
}

const clockOfDay = /(?<![\d:T.-])(\d{1,2}):(\d{2})(:\d{2})?(?![\d:])( ?[ap]m\b)?/gi

function clocks(): readonly Rewriting[] {
  const twelve =
    (half: (isPm: boolean) => string): ((text: string) => string) =>
    (text) =>
      inBody(text, (body) =>
        body.replace(clockOfDay, (whole, hour: string, minute: string, second: string | undefined, written: string | undefined) =>
          written ? whole : `${Number(hour) % 12 || 12}:${minute}${second ?? ''}${half(Number(hour) >= 12)}`
        )
      )
  return [
    rewriting(
      'times as 2:02 PM',
      twelve((pm) => (pm ? ' PM' : ' AM'))
    ),
    rewriting(
      'times as 2:02pm',
      twelve((pm) => (pm ? 'pm' : 'am'))
    ),
    rewriting('times as 2:02 p.m.', (text) => twelve((pm) => (pm ? ' p.m.' : ' a.m.'))(text).replace(/([ap]\.m)\.\./g, '$1.')),
    rewriting('times as 14:02', (text) =>
      inBody(text, (body) =>
        body.replace(clockOfDay, (whole, hour: string, minute: string, second: string | undefined, written: string | undefined) => {
          if (!written) return whole
          const hours = (Number(hour) % 12) + (/p/i.test(written) ? 12 : 0)
          return `${String(hours).padStart(2, '0')}:${minute}${second ?? ''}`
        })
      )
    ),
    rewriting('times as 14h02', (text) =>
      inBody(text, (body) => (/[ap]m\b/i.test(body) ? body : body.replace(/(?<![\d:T.-])(\d{2}):(\d{2})(?![\d:])/g, '$1h$2')))
    ),
    rewriting('hours without a leading zero', (text) => inBody(text, (body) => body.replace(/(?<![\d:T.-])0(\d:\d{2})(?![\d])/g, '$1')))
  ]
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const proseDate = new RegExp(String.raw`(?<![\d-])(\d{1,2}) (${months.join('|')})( \d{4})?(?!\d)`, 'g')
const isoDate = /(?<![\d/[-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

function dates(): readonly Rewriting[] {
  const prose =
    (write: (day: number, month: string, year: string) => string): ((text: string) => string) =>
    (text) =>
      inBody(text, (body) => body.replace(proseDate, (_, day: string, month: string, year = '') => write(Number(day), month, year)))
  const iso =
    (write: (day: number, month: string, year: string) => string): ((text: string) => string) =>
    (text) =>
      inBody(text, (body) => body.replace(isoDate, (_, year: string, month: string, day: string) => write(Number(day), months[Number(month) - 1] ?? '', year)))
  const stamp =
    (by: string): ((text: string) => string) =>
    (text) =>
      inBody(text, (body) => body.replace(/(?<![\d-])(\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4}) (?=\d{1,2}:\d{2})/g, `$1${by}`))
  return [
    rewriting(
      'dates as March 12, 2025',
      prose((day, month, year) => `${month} ${day}${year && `,${year}`}`)
    ),
    rewriting(
      'dates as March 12th, 2025',
      prose((day, month, year) => `${month} ${ordinal(day)}${year && `,${year}`}`)
    ),
    rewriting(
      'dates as 12th March 2025',
      prose((day, month, year) => `${ordinal(day)} ${month}${year}`)
    ),
    rewriting(
      'dates as 12 Mar 2025',
      prose((day, month, year) => `${day} ${month.slice(0, 3)}${year}`)
    ),
    rewriting(
      'dates as 2025-03-12',
      prose((day, month, year) => (year ? `${year.trim()}-${two(months.indexOf(month) + 1)}-${two(day)}` : `${day} ${month}`))
    ),
    rewriting(
      'ISO dates in words',
      iso((day, month, year) => `${day} ${month} ${year}`)
    ),
    rewriting(
      'ISO dates in words, month first',
      iso((day, month, year) => `${month} ${day}, ${year}`)
    ),
    rewriting('date and time with a comma', stamp(', ')),
    rewriting('date and time with "at"', stamp(' at ')),
    rewriting('date and time with a T', (text) =>
      inBody(text, (body) => body.replace(/(?<![\d-])(\d{4}-\d{2}-\d{2}) (?=\d{2}:\d{2}(?!:?\d| ?[AaPp]))/g, '$1T'))
    ),
    rewriting('weekdays before dates', (text) =>
      inBody(text, (body) =>
        body.replace(new RegExp(String.raw`(?<!day,? |\d)(\d{1,2}) (${months.join('|')}) (\d{4})`, 'g'), (whole, day: string, month: string, year: string) => {
          const weekday = new Date(Date.UTC(Number(year), months.indexOf(month), Number(day))).toLocaleDateString('en', {weekday: 'long', timeZone: 'UTC'})
          return `${weekday} ${whole}`
        })
      )
    )
  ]
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function ordinal(day: number): string {
  const suffix = day % 100 > 10 && day % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][day % 10]
  return `${day}${suffix ?? 'th'}`
}

/** Time, date and zone of an entry as they stand before its text. */
function stampOf({date, clock, until, zone}: Entry): string {
  return [date, clock, until && `– ${until}`, zone].filter((word) => word !== '').join(' ')
}

function entryText(entry: Entry, separator = ' – ', mark = ''): string {
  return `${entry.icon}${mark}${stampOf(entry)}${mark}${separator}${entry.text}`
}

/** The intro of a timeline that is written without its table: the zone of the time column becomes a sentence. */
function introOf({intro, zone}: Entries): string {
  return zone === '' ? intro : [intro, `All times in ${zone}.`].filter((text) => text !== '').join('\n\n')
}

function asList(read: Entries, write: (entry: Entry, index: number) => string = (entry) => `- ${entryText(entry)}`, between = '\n'): string {
  const items = read.entries.map((entry, index) => {
    const item = write(entry, index).replaceAll('\n', '\n  ')
    if (entry.more === '') return item
    // Sub-items stay one list, paragraphs become paragraphs of the item.
    return /^[-*] /.test(entry.more) ? `${item}\n${indent(entry.more, '  ')}` : `${item}\n\n${indent(entry.more, '  ')}`
  })
  return withTimeline(read, [introOf(read), items.join(between), read.outro])
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by)
}

/** Rewrites the timeline where it could be read as entries. */
function timeline(name: string, write: (read: Entries) => string | undefined, reports: readonly string[] = []): Rewriting {
  return rewriting(
    name,
    (text) => {
      const read = entriesOf(text)
      return read && write(read)
    },
    reports
  )
}

function leads(): readonly Rewriting[] {
  const marks = [
    ['bold', '**'],
    ['italic', '_'],
    ['code', '`']
  ] as const
  const separators = [' - ', ' – ', ' — ', ': ', ' : ', ' | ', ' ', ', ', ' -- ', ' → ']
  return [
    ...marks.map(([name, mark]) => timeline(`${name} around times`, (read) => asList(read, (entry) => `- ${entryText(entry, ' – ', mark)}`))),
    timeline('bold around time and colon', (read) => asList(read, (entry) => `- ${entry.icon}**${stampOf(entry)}:** ${entry.text}`)),
    timeline('times in brackets', (read) =>
      asList(read, (entry) => `- ${entry.icon}[${stampOf({...entry, zone: ''})}] ${entry.zone && `${entry.zone} `}${entry.text}`)
    ),
    ...separators.map((separator) => timeline(`"${separator}" after times`, (read) => asList(read, (entry) => `- ${entryText(entry, separator)}`))),
    timeline('emoji before times', (read) => asList(read, (entry) => `- 🔥 ${entryText({...entry, icon: ''})}`))
  ]
}

/** What says the zone of a timeline: its heading, a sentence above it, its time column. */
const zoneInHeading = / ?\([Aa]ll times (?:in )?([A-Z]{2,4}|Pacific Time)\)/
const zoneInIntro = /(?:All )?times?(?: are)?(?: in)? (UTC|CEST|CET)(?:,| and on)?[ .]*/i

/** Takes the zone out of heading, intro and column; undefined where entries state it or nothing does. */
function withoutZone(read: Entries): {read: Entries; zone: string} | undefined {
  const zone = zoneInHeading.exec(read.heading)?.[1] ?? zoneInIntro.exec(read.intro)?.[1] ?? read.zone
  if (zone === '' || read.entries.some((entry) => entry.zone !== '')) return undefined
  const intro = read.intro.replace(zoneInIntro, '').replace(/^\W+$/, '')
  return {read: {...read, heading: read.heading.replace(zoneInHeading, ''), intro, zone: ''}, zone}
}

function zones(): readonly Rewriting[] {
  const moved = (name: string, write: (read: Entries, zone: string) => string | undefined): Rewriting =>
    timeline(name, (own) => {
      const bare = withoutZone(own)
      return bare && write(bare.read, bare.zone)
    })
  return [
    moved('zone with each entry', (read, zone) => asList({...read, entries: read.entries.map((entry) => ({...entry, zone}))})),
    moved('zone with each entry, in brackets', (read, zone) => asList({...read, entries: read.entries.map((entry) => ({...entry, zone: `(${zone})`}))})),
    moved('zone in the heading', (read, zone) => asList({...read, heading: `${read.heading} (${zone})`})),
    moved('zone in the heading, "all times in"', (read, zone) => asList({...read, heading: `${read.heading} (all times in ${zone})`})),
    moved('zone in a sentence', (read, zone) => asList({...read, intro: [read.intro, `All times are in ${zone}.`].filter((text) => text !== '').join('\n\n')})),
    moved('zone in the column', (read, zone) => asTable(read, `Time (${zone})`))
  ]
}

function asTable(read: Entries, timeColumn: string, twoColumns = false, pipes = true): string | undefined {
  const {entries} = read
  if (entries.some((entry) => entry.more !== '' || entry.text.includes('|'))) return undefined
  const dated = entries.every((entry) => entry.date !== '')
  if (twoColumns && !dated) return undefined
  const rows = entries.map((entry) => {
    const text = `${entry.icon}${entry.text.replaceAll('\n', ' ')}`
    return twoColumns ? [entry.date, stampOf({...entry, date: ''}), text] : [stampOf(entry), text]
  })
  const header = twoColumns ? ['Date', timeColumn, 'Event'] : [timeColumn, 'Event']
  const row = (cells: readonly string[]): string => (pipes ? `| ${cells.join(' | ')} |` : cells.join(' | '))
  return withTimeline(read, [read.intro, [header, header.map(() => '---'), ...rows].map(row).join('\n'), read.outro])
}

function timelines(): readonly Rewriting[] {
  const lines = (read: Entries, separator: string): string => read.entries.map((entry) => entryText(entry).replaceAll('\n', ' ')).join(separator)
  const flat = (read: Entries): boolean => read.entries.every((entry) => entry.more === '')
  const column = ({zone}: Entries): string => (zone === '' ? 'Time' : `Time (${zone})`)
  return [
    timeline('timeline as a list', (read) => asList(read)),
    timeline('timeline as a list with *', (read) => asList(read, (entry) => `* ${entryText(entry)}`)),
    timeline('timeline as a list with +', (read) => asList(read, (entry) => `+ ${entryText(entry)}`)),
    timeline('timeline as a numbered list', (read) => (flat(read) ? asList(read, (entry, index) => `${index + 1}. ${entryText(entry)}`) : undefined)),
    timeline('timeline as a loose list', (read) => asList(read, undefined, '\n\n')),
    timeline('timeline with comments between entries', (read) => asList(read, undefined, '\n\n<!-- from the channel -->\n\n')),
    timeline('timeline as a nested list', (read) =>
      flat(read)
        ? withTimeline(read, [
            introOf(read),
            `- What happened when\n${read.entries.map((entry) => `  - ${entryText(entry).replaceAll('\n', ' ')}`).join('\n')}`,
            read.outro
          ])
        : undefined
    ),
    timeline('timeline as a table', (read) => asTable(read, column(read))),
    timeline('timeline as a table without outer pipes', (read) => asTable(read, column(read), false, false)),
    timeline('timeline as a table with a date column', (read) => asTable(read, column(read), true)),
    timeline('timeline as headings', (read) =>
      withTimeline(read, [introOf(read)], {
        parts: read.entries.map((entry) => ({level: 3, name: entryText(entry).replaceAll('\n', ' '), body: entry.more === '' ? '' : `\n${entry.more}\n`}))
      })
    ),
    timeline('timeline as paragraphs', (read) => (flat(read) ? withTimeline(read, [introOf(read), lines(read, '\n\n'), read.outro]) : undefined)),
    timeline('timeline as bold-led paragraphs', (read) =>
      flat(read) ? withTimeline(read, [introOf(read), read.entries.map((entry) => entryText(entry, ' ', '**')).join('\n\n'), read.outro]) : undefined
    ),
    timeline('timeline as lines with hard breaks', (read) => (flat(read) ? withTimeline(read, [introOf(read), lines(read, '  \n'), read.outro]) : undefined)),
    timeline('timeline as lines with <br>', (read) => (flat(read) ? withTimeline(read, [introOf(read), lines(read, '<br>\n'), read.outro]) : undefined)),
    timeline('timeline as collapsed lines', (read) => (flat(read) ? withTimeline(read, [introOf(read), lines(read, '\n'), read.outro]) : undefined), collapsed),
    timeline(
      'timeline as typed bullets',
      (read) => (flat(read) ? withTimeline(read, [introOf(read), `• ${lines(read, '\n• ')}`, read.outro]) : undefined),
      collapsed
    ),
    timeline(
      'timeline as one running paragraph',
      (read) =>
        flat(read)
          ? withTimeline(read, [
              introOf(read),
              read.entries.map((entry) => `${entryText(entry, ': ').replaceAll('\n', ' ').replace(/[.]?$/, '.')}`).join(' '),
              read.outro
            ])
          : undefined,
      collapsed
    ),
    timeline(
      'timeline indented by four spaces',
      (read) => (flat(read) ? withTimeline(read, [introOf(read), indent(lines(read, '\n'), '    '), read.outro]) : undefined),
      ['accidental-code']
    ),
    timeline(
      'timeline as an indented list',
      (read) => (flat(read) ? withTimeline(read, [introOf(read), indent(`- ${lines(read, '\n- ')}`, '    '), read.outro]) : undefined),
      ['accidental-code']
    ),
    timeline('timeline as an HTML list', (read) =>
      flat(read)
        ? withTimeline(read, [introOf(read), `<ul>\n${read.entries.map((entry) => `<li>${plain(entryText(entry))}</li>`).join('\n')}\n</ul>`, read.outro])
        : undefined
    ),
    timeline('dates as headings of days', (read) => {
      const days = [...new Set(read.entries.map((entry) => entry.date))]
      if (days.includes('') || read.entries.some((entry) => entry.zone === 'EST (09:02 UTC)')) return undefined
      return withTimeline(read, [introOf(read)], {
        parts: days.map((day) => {
          const own = read.entries.filter((entry) => entry.date === day)
          return {
            level: 3,
            name: day,
            body: `\n${own.map((entry) => `- ${entryText({...entry, date: ''}).replaceAll('\n', '\n  ')}${entry.more && `\n\n${indent(entry.more, '  ')}`}`).join('\n')}\n`
          }
        })
      })
    }),
    timeline('date with the first entry of each day', (read) =>
      dated(read)
        ? asList({...read, entries: read.entries.map((entry, index) => (read.entries[index - 1]?.date === entry.date ? {...entry, date: ''} : entry))})
        : undefined
    ),
    timeline(
      'date with the first entry only',
      (read) => {
        const next = read.entries.filter((entry, index) => index > 0 && entry.date !== read.entries[index - 1]?.date)
        return dated(read) && next.length <= 1
          ? asList({...read, entries: read.entries.map((entry, index) => (index === 0 ? entry : {...entry, date: ''}))})
          : undefined
      },
      ['unmarked-midnight']
    ),
    timeline('date with each entry', (read) => {
      const day = /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/.exec(read.intro)
      if (!day || read.entries.some((entry) => entry.date !== '')) return undefined
      const date = `${day[3]}-${two(months.indexOf(day[2] ?? '') + 1)}-${two(Number(day[1]))}`
      return asList({...read, entries: read.entries.map((entry) => ({...entry, date}))})
    })
  ]
}

function dated(read: Entries): boolean {
  return read.entries.every((entry) => entry.date !== '')
}

/** Takes inline marks off, for HTML. */
function plain(text: string): string {
  return text.replace(/[*`]/g, '')
}

function headingForms(): readonly Rewriting[] {
  const all = (name: string, write: (part: Part) => string | undefined): Rewriting =>
    rewriting(name, (text) => textOf(pageOf(text), (part) => write(part) ?? `${'#'.repeat(part.level)} ${part.name}`))
  // The title stays, and so does a page whose parts have parts: a bold line has no level.
  const below = (name: string, write: (part: Part) => string, reports: readonly string[], body = (part: Part): string => part.body): Rewriting =>
    rewriting(
      name,
      (text) => {
        const {front, parts} = pageOf(text)
        if (parts.some((part) => part.level > 2) || parts.every((part) => part.level < 2)) return undefined
        const page = {front, parts: parts.map((part) => ({...part, body: body(part)}))}
        return textOf(page, (part) => (part.level === 1 ? `# ${part.name}` : write(part)))
      },
      reports
    )
  const numbered = (name: string, mark: string): Rewriting =>
    rewriting(name, (text) => {
      let count = 0
      return textOf(pageOf(text), (part) => `${'#'.repeat(part.level)} ${part.level === 2 ? `${++count}${mark}` : ''}${part.name}`)
    })
  const levels = (name: string, shift: number, from: number): Rewriting =>
    rewriting(name, (text) => {
      const {front, parts} = pageOf(text)
      const shifted = parts.map((part) => ({...part, level: part.level < from ? part.level : part.level + shift}))
      return shifted.some((part, index) => part.level < 1 && parts[index]?.level !== 0) ? undefined : textOf({front, parts: shifted})
    })
  return [
    all('ATX headings', () => undefined),
    all('setext headings', ({level, name}) => (level > 2 ? undefined : `${name}\n${(level === 1 ? '=' : '-').repeat(name.length)}`)),
    all('closed ATX headings', ({level, name}) => `${'#'.repeat(level)} ${name} ${'#'.repeat(level)}`),
    all('headings in capitals', ({level, name}) => (level === 2 ? `## ${name.toUpperCase()}` : undefined)),
    all('headings with a colon', ({level, name}) => (level === 2 ? `## ${name}:` : undefined)),
    all('bold headings inside ATX', ({level, name}) => (level === 2 ? `## **${name}**` : undefined)),
    numbered('numbered headings', '. '),
    numbered('numbered headings with brackets', ') '),
    all('emoji before headings', ({level, name}) => (level === 2 ? `## 📌 ${name}` : undefined)),
    all('HTML headings', ({level, name}) => (level === 2 ? `\n<h2>${name}</h2>\n` : undefined)),
    below('bold lines as headings', ({name}) => `**${name}**`, headings),
    below('bold lines with a colon as headings', ({name}) => `**${name}:**`, headings),
    below('plain lines as headings', ({name}) => `${name}:`, headings),
    below(
      'names directly above their text',
      ({name}) => `${name}:`,
      headings,
      ({body, level}) => (level === 2 ? body.replace(/^\n(?=[\p{L}\d])/u, '') : body)
    ),
    levels('headings one level down', 1, 1),
    levels('headings below the title one level down', 1, 2),
    levels('headings below the title one level up', -1, 2),
    rewriting('sections in reverse order', (text) => {
      const {front, parts} = pageOf(text)
      const first = parts.findIndex((part) => part.level === 2)
      const groups: Part[][] = []
      for (const part of parts.slice(first)) {
        if (part.level <= 2) groups.push([part])
        else groups.at(-1)?.push(part)
      }
      return first < 0 ? undefined : textOf(ended({front, parts: [...parts.slice(0, first), ...groups.reverse().flat()]}))
    })
  ]
}

/** Lets every part end with an empty line, also the one that was last. */
function ended({front, parts}: Page): Page {
  return {front, parts: parts.map((part) => ({...part, body: `${part.body.replace(/\n+$/, '')}\n`}))}
}

function bullets(): readonly Rewriting[] {
  const marked =
    (to: string): ((text: string) => string) =>
    (text) =>
      inBody(text, (body) => body.replace(/^( *)[-*+] (?=\S)/gm, `$1${to}`))
  return [
    rewriting('all lists with -', marked('- ')),
    rewriting('all lists with *', marked('* ')),
    rewriting('all lists with +', marked('+ ')),
    rewriting('three spaces after list markers', (text) =>
      inBody(text, (body) => (/^ +[-*+\S]/m.test(body) ? body : body.replace(/^([-*+]) (?=\S)/gm, '$1   ')))
    ),
    rewriting('lists indented by two spaces', (text) =>
      inBody(text, (body) => body.replace(/^(?:(?:[-*+]|\d+\.) .*(?:\n+ +\S.*)*\n)+/gm, (list) => indent(list, '  ')))
    ),
    rewriting(
      'all lists as typed bullets',
      (text) => {
        const {parts} = pageOf(text)
        return parts.every((part) => part.level === 0 || !/^[-*] /m.test(part.body)) || /^ +[-*] |\[x\]/m.test(text)
          ? undefined
          : inBody(text, (body) => body.replace(/^[-*] (?:\[ \] )?/gm, '• '))
      },
      collapsed
    )
  ]
}

/** The part that holds the actions, cut in lines; undefined where no list or table stands in it. */
function actionPart(text: string): {page: Page; at: number; part: Part} | undefined {
  const page = pageOf(text)
  const at = page.parts.findIndex((part) => /action|follow-ups|next steps|measures/i.test(part.name))
  const part = page.parts[at]
  return part && /^(?:[-*] |\d+\. |\|)/m.test(part.body) ? {page, at, part} : undefined
}

function actions(name: string, change: (body: string) => string | undefined, reports: readonly string[] = []): Rewriting {
  return rewriting(
    name,
    (text) => {
      const own = actionPart(text)
      const body = own && change(own.part.body)
      return own && body !== undefined ? textOf({...own.page, parts: own.page.parts.map((part) => (part === own.part ? {...part, body} : part))}) : undefined
    },
    reports
  )
}

const action = /^(?:[-*] |\d+\. )(\[[ x]\] )?(.*)$/gm
const tableRows = /^\|.*\|$/gm

function actionForms(): readonly Rewriting[] {
  const items =
    (change: (text: string, box: string, index: number) => string): ((body: string) => string) =>
    (body) => {
      let index = 0
      return body.replace(action, (_, box = '', text = '') => change(text, box, index++))
    }
  return [
    actions(
      'actions with task boxes',
      items((text, box) => `- ${box === '' ? '[ ] ' : box}${text}`)
    ),
    actions(
      'actions as a numbered list',
      items((text, box, index) => `${index + 1}. ${box}${text}`)
    ),
    actions('actions as a loose list', (body) => body.replace(/\n(?=[-*] |\d+\. )/g, '\n\n')),
    actions('actions with comments between', (body) => body.replace(/(?<=^(?:[-*] |\d+\. ).*)\n(?=[-*] |\d+\. )/gm, '\n\n<!-- agreed in the review -->\n\n')),
    actions('actions with tickets not linked', (body) => body.replace(/\[([#A-Z][\w-]+)\]\([^)]*\)/g, '$1')),
    actions('actions with tickets linked', (body) =>
      body.replace(/(?<![[/])\b((?:LOY|PLAT)-\d+)\b(?!\])/g, '[$1](https://tracker.harborline.example/browse/$1)')
    ),
    actions('actions with bold labels', (body) => body.replace(/\b(Owner|Due|Ticket): ?/g, '**$1:** ')),
    actions('actions with sub-items for owner and due date', (body) =>
      body.replace(/^- (.*?)\.? Owner: ([^,.]+)[,.] [Dd]ue:? (\d{4}-\d{2}-\d{2})[,.] (.*)$/gm, '- $1\n  - Owner: $2\n  - Due: $3\n  - Ticket: $4')
    ),
    actions('action table with its columns in reverse', (body) => body.replace(tableRows, (row) => `| ${cells(row).reverse().join(' | ')} |`)),
    actions('action table without outer pipes', (body) => body.replace(tableRows, (row) => cells(row).join(' | '))),
    actions('action table aligned', (body) =>
      body.replace(
        tableRows,
        (row) =>
          `|${cells(row)
            .map((cell) => (cell === '---' ? ':---:' : `   ${cell}   `))
            .join('|')}|`
      )
    ),
    actions('action table as a list', (body) => {
      const [header, , ...rows] = [...body.matchAll(tableRows)].map(([row]) => cells(row))
      if (!header) return undefined
      const value = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? ''
      return `\n${rows.map((row) => `- ${value(row, 'Action')} (Owner: ${value(row, 'Owner')}, due ${value(row, 'Due')}, ${value(row, 'Ticket')})`).join('\n')}\n`
    }),
    actions('actions as a table', (body) => {
      const rows = [...body.matchAll(action)].map(([, box = '', text = '']) => {
        const match = /^(.*?)[.,]? \(?Owner: (@?[\w ]+)[,.] due:? (\d{4}-\d{2}-\d{2})[,.] (?:Ticket: )?(\S+?\))\)?$/i.exec(text)
        return match && `| ${match[1]} | ${match[2]} | ${match[3]} | ${match[4]} | ${box.includes('x') ? 'done' : 'open'} |`
      })
      if (rows.length === 0 || rows.includes(null)) return undefined
      return `\n| Action | Owner | Due | Ticket | Status |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
    })
  ]
}

function cells(row: string): string[] {
  return row
    .replace(/^\|\s*|\s*\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** Lines of a paragraph that are wrapped prose: a capital opens it, and no line of it is a heading, an item, a label or a row. */
const proseBlock = /(?<=^\n)\p{Lu}[^\n|]{50,}(?:\n[\p{L}\d`"(][^\n|]*)*$/gmu

function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  // A line that began with a number and a full stop would become a list.
  return lines.join('\n').replace(/\n(?=(?:[-+*]|\d+[.)])(?: |\n|$))/g, ' ')
}

function layout(): readonly Rewriting[] {
  const header = /^(---|\+\+\+)\n/
  return [
    rewriting('CRLF', (text) => text.replaceAll('\n', '\r\n')),
    rewriting('byte order mark', (text) => `\uFEFF${text}`),
    rewriting('no line end at the end', (text) => text.replace(/\n$/, '')),
    rewriting('trailing spaces', (text) => inBody(text, (body) => body.replace(/(?<=\S)$/gm, ' '))),
    rewriting('trailing tabs', (text) => inBody(text, (body) => body.replace(/(?<=\S)$/gm, '\t'))),
    rewriting('blank lines doubled', (text) => inBody(text, (body) => body.replaceAll('\n\n', '\n\n\n'))),
    rewriting('no blank lines around headings', (text) =>
      inBody(text, (body) => (/^#/m.test(body) ? body.replace(/\n+(?=#{1,6} )/g, '\n').replace(/^(#{1,6} .*)\n+/gm, '$1\n') : body))
    ),
    rewriting('no blank line before lists', (text) => inBody(text, (body) => body.replace(/(?<=^[^#\n-].*)\n\n(?=[-*] )/gm, '\n'))),
    rewriting('lines not wrapped', (text) => inBody(text, (body) => body.replace(/(?<=^[\p{L}\d`*].*)\n(?=[\p{L}\d`"(])(?![^\n]*\|)(?!\d+\. )/gmu, ' '))),
    ...[40, 72].map((width) =>
      rewriting(`wrapped at ${width} columns`, (text) => inBody(text, (body) => body.replace(proseBlock, (block) => wrap(block, width))))
    ),
    rewriting('no-break spaces in dates and lengths', (text) =>
      inBody(text, (body) =>
        body.replace(
          /(?<=\d) (?=(?:[AaPp][Mm]|UTC|CEST|CET|%|hours?|minutes?|January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
          '\u00A0'
        )
      )
    ),
    rewriting('no-break spaces after times', (text) => inBody(text, (body) => body.replace(/(?<=\d:\d{2}) (?=[-–])/g, '\u00A0'))),
    rewriting('&nbsp; after times', (text) => inBody(text, (body) => body.replace(/(?<=\d:\d{2}) (?=[-–])/g, '&nbsp;'))),
    rewriting('narrow no-break spaces before am and pm', (text) => inBody(text, (body) => body.replace(/(?<=\d) (?=[AaPp][Mm]\b)/g, '\u202F'))),
    rewriting('escaped punctuation', (text) => inBody(text, (body) => body.replace(/(?<=\d{4})-(?=\d{2}-\d{2})/g, '\\-').replace(/(?<=^- .*\w)\.$/gm, '\\.'))),
    rewriting('typographic quotes', (text) => inBody(text, (body) => body.replace(/"([^"\n]*)"/g, '“$1”').replace(/(?<=\w)'(?=\w)/g, '’'))),
    rewriting('one more key in front matter', (text) =>
      header.test(text)
        ? text.replace(header, (open, fence: string) => `${open}${fence === '---' ? 'reviewed_by: Sunniva' : 'reviewed_by = "Sunniva"'}\n`)
        : `---\nreviewed_by: Sunniva\n---\n\n${text}`
    ),
    rewriting('a rule between sections', (text) => inBody(text, (body) => body.replace(/\n(?=## )/g, '\n---\n\n'))),
    rewriting('a comment below the title', (text) => text.replace(/^(# .*\n)/m, '$1\n<!-- Template 3.2, do not remove -->\n')),
    rewriting('anchors before headings', (text) => text.replace(/^(?=## )/gm, '<a id="part"></a>\n\n')),
    rewriting('a table of contents', (text) => {
      const {parts} = pageOf(text)
      const names = parts.filter((part) => part.level === 2).map((part) => `- [${part.name}](#${part.name.toLowerCase().replace(/\W+/g, '-')})`)
      return names.length === 0 ? undefined : text.replace(/^# .*\n/m, (title) => `${title}\n${names.join('\n')}\n`)
    })
  ]
}
