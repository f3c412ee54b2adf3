import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {detectLanguage, languageOf} from '../language/index.ts'
import type {Language} from '../language/language.ts'
import {hasPhrase} from '../language/phrases.ts'
import {createLocator} from '../markdown/locate.ts'
import {readBlocks} from '../markdown/read-blocks.ts'
import {findZones} from '../text/zone.ts'
import {readActions} from './actions/actions.ts'
import {readAccidentalCode, readFakeLists} from './edits/structure.ts'
import type {Incident, Phrase, ReadSettings} from './model.ts'
import {createReading, locatedIn, type Reading} from './reading.ts'
import {readKind} from './recognition/kind.ts'
import {languageWith} from './sections/own-headings.ts'
import {keyedSections, readSections} from './sections/sections.ts'
import {readTimeClaims} from './statements/claims.ts'
import {formatIncidentDate, incidentDateOf, readDates} from './statements/dates.ts'
import {readInvalidFrontMatter} from './statements/front-matter.ts'
import {isNamed, type Label, readLabels, readStatus, readTitle, titleSeverity} from './statements/metadata.ts'
import {readProseTimes} from './statements/prose-times.ts'
import {readShares} from './statements/shares.ts'
import {readZones} from './statements/zones.ts'
import {readDoubtfulTimes} from './timeline/bad-times.ts'
import {readEvents} from './timeline/events.ts'
import {chronological, readOrder} from './timeline/order.ts'
import {readTimeline} from './timeline/timeline.ts'
import {readMojibake} from './wording/mojibake.ts'
import {readPlaceholders, readUnwritten} from './wording/placeholders.ts'
import {readPhrases} from './wording/wording.ts'

const incidents = new WeakMap<Root, {settings: ReadSettings; incident: Incident}>()

/** Gives the incident of a tree, read once per tree and settings. */
export function incidentOf(tree: Root, file: VFile, settings: ReadSettings = {}): Incident {
  const known = incidents.get(tree)
  if (known?.settings === settings) return known.incident
  const incident = readIncident(tree, String(file.value), pathIn(file), settings)
  incidents.set(tree, {settings, incident})
  return incident
}

/** Gives a file's path from the folder that is worked in, as editors name files from the root: folders above say nothing of a document. */
function pathIn({path = '', cwd}: VFile): string {
  return path.startsWith(cwd) && /[\\/]/.test(path.charAt(cwd.length)) ? path.slice(cwd.length + 1) : path
}

/** Reads a document as an incident; a document that is none is read as far as it goes. */
export function readIncident(tree: Root, source: string, path: string, settings: ReadSettings): Incident {
  const locator = createLocator(source)
  const markdown = readBlocks(tree, locator)
  const detected = detect(markdown.lines.map((line) => line.text).join('\n'), markdown.frontMatter?.value ?? '', settings)
  const language = languageWith(detected.language, settings)
  const reading = createReading(markdown, locator, language, settings, path.replaceAll('\\', '/'))
  const sections = readSections(reading)
  const owners = keyedSections(sections)
  const labels = readLabels(reading)
  const title = readTitle(reading, sections, labels)
  const raw = readTimeline(reading, sections)
  const timed = new Set(raw.entries.map((entry) => entry.line))
  const timeClaims = readTimeClaims(reading, owners, labels, timed)
  const told = readDates(reading, title, labels, timeClaims.windows, raw, owners)
  const order = readOrder(raw.entries, language, incidentDateOf(told.filter(({from}) => from !== 'timeline' && from !== 'prose')))
  const isOldestFirst = order.days === 1 && order.clocks === 1
  const dates = isOldestFirst ? told : readDates(reading, title, labels, timeClaims.windows, {...raw, entries: chronological(raw.entries, order)}, owners)
  const date = incidentDateOf(dates)
  const zones = readZones(reading, sections, raw, labels, timeClaims.windows, title, date)
  const configured = settings.timeZone === undefined ? undefined : findZones(`${language.time.zoneNouns?.[0] ?? ''}: ${settings.timeZone}`, language.time)[0]
  const events = readEvents(reading, raw.entries, order, {
    day: date,
    zone: zones.timeline ?? configured,
    lengths: [...timeClaims.durations, ...timeClaims.metrics].map((own) => own.minutes),
    start: timeClaims.windows[0]?.start?.clock,
    language: reading.language,
    headings: new Set(sections.filter(({form}) => form !== 'label').map((section) => section.heading))
  })
  const placeholders = readPlaceholders(reading)
  const status = readStatus(reading, labels)
  const doubtful = readDoubtfulTimes(reading, timed)
  const actions = readActions(reading, sections)
  return {
    kind: readKind(reading, title, sections, labels, {
      events: raw.entries.length,
      claims: timeClaims.windows.length + timeClaims.durations.length + timeClaims.metrics.length,
      placeholders: placeholders.length,
      dated: date !== undefined
    }),
    language,
    languageKnown: detected.known,
    status,
    title,
    top: title?.place ?? topOf(reading),
    sections,
    timeline: {
      events,
      chronological: chronological(events, order),
      order,
      untimed: raw.untimed.filter((entry) => !placeholders.some((phrase) => phrase.line === entry.line)),
      section: raw.section,
      zone: zones.timeline,
      read: raw.read
    },
    claims: {
      ...timeClaims,
      shares: readShares(reading, owners, timed),
      proseTimes: readProseTimes(reading, owners, events, timed, timeClaims.windows, detected.known)
    },
    actions,
    actionSections: sections.filter((section) => section.keys.includes('action-items')),
    dates,
    incidentDate: formatIncidentDate(date),
    zones: zones.stated,
    metadata: [titleSeverity(title, language), ...labels].filter((label) => label !== undefined).filter((label) => isMetadata(label, language)),
    fakeLists: readFakeLists(reading, sections, owners),
    accidentalCode: readAccidentalCode(reading, sections),
    placeholders: status === 'final' ? [...placeholders, ...readUnwritten(reading)].sort((a, b) => a.place.start - b.place.start) : placeholders,
    mojibake: readMojibake(reading),
    invalidFrontMatter: reading.frontMatter && readInvalidFrontMatter(reading.frontMatter, reading.parsedFrontMatter, locator),
    badTimes: doubtful.bad,
    ambiguousTimes: [...doubtful.ambiguousDates, ...halfless(events)],
    blame: readPhrases(reading, owners, language.blame),
    humanError: readPhrases(reading, owners, language.humanError),
    impactStated: reading.lines.some((line) => line.block.kind !== 'fence' && hasPhrase(line.text, language.affected)),
    blocks: markdown.blocks,
    locator,
    settings
  }
}

function isMetadata(label: Label, {labels}: Language): boolean {
  return [labels.severity, labels.incidentId, labels.status, labels.published, labels.date].some((names) => isNamed(label, names))
}

function detect(text: string, frontMatter: string, settings: ReadSettings): ReturnType<typeof detectLanguage> {
  const code = settings.language ?? /^(?:lang|language|locale)\s*[:=]\s*["']?([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)["']?\s*$/m.exec(frontMatter)?.[1]
  const named = code === undefined ? undefined : languageOf(code)
  if (named) return {language: named, known: true}
  const found = detectLanguage(text)
  return code === undefined ? found : {language: found.language, known: false}
}

function topOf(reading: Reading): Incident['top'] {
  const first = reading.lines[0]
  if (!first) return {start: 0, end: 0}
  const start = first.block.node.start
  return {start, end: start + String.fromCodePoint(reading.locator.source.codePointAt(start) ?? 0).length}
}

/** Times without am or pm in a timeline where both readings keep the order. */
function halfless(events: Incident['timeline']['events']): readonly Phrase[] {
  const clocks = events.map((event) => event.clock)
  const twelve = clocks.every((clock) => clock === undefined || clock.couldBePm || clock.half !== undefined)
  if (!twelve) return []
  const found: Phrase[] = []
  events.forEach((event, index) => {
    const before = events[index - 1]?.at
    if (!event.clock?.couldBePm || event.reliable || event.at === undefined || before === undefined || event.clock.minutes === undefined) return
    if (event.at % 1440 !== event.clock.minutes) found.push({...locatedIn(event.source, event.clock.start, event.clock.end), expected: []})
  })
  return found
}
