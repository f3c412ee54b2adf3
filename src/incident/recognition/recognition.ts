import {languages} from '../../language/index.ts'
import type {Language, Phrases} from '../../language/language.ts'
import {hasPhrase, isOneOf} from '../../language/phrases.ts'
import type {Block} from '../../markdown/block.ts'
import {quote} from '../quote.ts'
import type {Reading} from '../reading.ts'

/** What was read of a document that tells what kind it is. */
export interface Signs {
  readonly reading: Reading
  /** Words of the file's name, without its ending. */
  readonly name: string
  /** Words of the three folders next to it, the nearest last. */
  readonly folders: readonly string[]
  readonly title: string
  /** Sections of a postmortem, each once. */
  readonly keys: ReadonlySet<string>
  /** All headings. */
  readonly headings: readonly string[]
  /** What front matter says of its kind: the values of `tags`, `category`, `description` and the like. */
  readonly stated: readonly string[]
  readonly events: number
  /** Stated windows, durations and metrics. */
  readonly claims: number
  readonly placeholders: number
  readonly dated: boolean
}

/** One kind of evidence: what it weighs for a postmortem (or against one, below zero), and how it is found. */
export interface Row {
  readonly name: string
  readonly weight: number
  /** What such evidence looks like. */
  readonly sample: string
  /** Gives what the evidence is in a document, in words; undefined where there is none. */
  readonly find: (signs: Signs) => string | undefined
  /** Whether it names the document or its sections: without such evidence, other evidence adds up to nothing. */
  readonly names?: true
}

/** Evidence found in a document. */
export interface Found {
  readonly row: Row
  readonly words: string
}

/** From this sum of weights on, a document is a postmortem. */
export const enough = 6

/** Evidence for and against a postmortem. The scan of the bytes (`candidate.ts`) finds whatever `names` one. */
export const recognition: readonly Row[] = [
  {name: 'folder', weight: 4, sample: 'docs/postmortems/fares.md', names: true, find: (signs) => quoted('folder', accountFolder(signs))},
  {
    name: 'report folder',
    weight: 2,
    sample: 'docs/reports/fares.md',
    names: true,
    find: (signs) => (accountFolder(signs) ? undefined : quoted('folder', reportFolder(signs)))
  },
  {name: 'title', weight: 4, sample: '# Postmortem: fares', names: true, find: ({title, reading: {language}}) => says('title', title, language.postmortem)},
  {
    name: 'title of one',
    weight: 2,
    sample: '# Postmortem of the fare outage',
    names: true,
    find: ({title, reading: {language}}) => says('title', title, language.incidentTitles.sure)
  },
  {
    name: 'title with an outage',
    weight: 2,
    sample: '# Outage of the fare cache',
    names: true,
    find: (signs) => says('title', signs.title, signs.reading.language.incidentTitles.likely)
  },
  {
    name: 'file name',
    weight: 3,
    sample: '2024-03-12-postmortem.md',
    names: true,
    find: ({name, reading: {language}}) => says('file name', name, language.postmortem)
  },
  {
    name: 'file name with an outage',
    weight: 2,
    sample: '2024-03-12-fares-outage.md',
    names: true,
    find: (signs) => says('file name', signs.name, signs.reading.language.incidentTitles.likely)
  },
  {name: 'front matter', weight: 3, sample: 'tags: [outage]', names: true, find: statedWords},
  {
    name: 'all sections',
    weight: 4,
    sample: 'Summary, Impact, Root cause, Timeline',
    names: true,
    find: ({keys}) => (keys.size >= 4 ? listed(keys) : undefined)
  },
  {
    name: 'sections',
    weight: 3,
    sample: 'Impact, Root cause, Resolution',
    names: true,
    find: ({keys}) => (keys.size === 3 && hasCore(keys) ? listed(keys) : undefined)
  },
  {
    name: 'few sections',
    weight: 1,
    sample: 'Resolution',
    find: ({keys}) => (keys.size > 0 && keys.size < 4 && !(keys.size === 3 && hasCore(keys)) ? listed(keys) : undefined)
  },
  {
    name: 'cause and effect',
    weight: 2,
    sample: 'Impact, Root cause',
    find: ({keys}) => (keys.has('root-cause') && keys.has('impact') ? 'it tells cause and effect' : undefined)
  },
  {name: 'timeline', weight: 3, sample: '14:02, 14:07 and 14:49', find: ({events}) => (events >= 3 ? `timeline with ${events} times` : undefined)},
  {name: 'length', weight: 2, sample: 'from 14:02 to 14:49', find: ({claims}) => (claims > 0 ? 'a stated length or window' : undefined)},
  {name: 'date', weight: 1, sample: 'On 12 March 2024', find: ({dated}) => (dated ? 'a date' : undefined)},
  {name: 'failure in the lead', weight: 1, sample: 'Nobody could get a fare quote', find: (signs) => leadWords(signs)},
  {name: 'failure in the title', weight: 1, sample: '# Fare cache down', find: ({title, reading: {language}}) => says('title', title, language.affected)},
  {name: 'name of a list', weight: -3, sample: 'README.md', find: listName},
  {name: 'links', weight: -8, sample: '- [Fares](fares.md)', find: linkList},
  {
    name: 'name of a guide',
    weight: -3,
    sample: 'postmortem-guide.md',
    find: (signs) => (isAccount(signs) ? undefined : says('file name', signs.name, signs.reading.language.notPostmortem))
  },
  {
    name: 'title of a guide',
    weight: -5,
    sample: '# How to write a postmortem',
    find: (signs) => (isAccount(signs) ? undefined : says('title', signs.title, signs.reading.language.notPostmortem))
  },
  {name: 'instructions', weight: -10, sample: 'When we write a postmortem', find: instructions},
  {name: 'headings of a guide', weight: -6, sample: 'Agenda, Attendees', find: guideHeadings},
  {name: 'no failure', weight: -3, sample: 'What the team learned from a game', find: noFailure}
]

/** Gives the evidence in a document. */
export function weigh(signs: Signs): readonly Found[] {
  return recognition.flatMap((row) => {
    const words = row.find(signs)
    return words === undefined ? [] : [{row, words}]
  })
}

/** Whether evidence makes a postmortem. */
export function isPostmortem(found: readonly Found[]): boolean {
  return found.some(({row}) => row.names) && found.reduce((sum, {row}) => sum + row.weight, 0) >= enough
}

/** Words evidence with its weights, for people. */
export function evidenceText(found: readonly Found[]): string {
  const sum = found.reduce((total, {row}) => total + row.weight, 0)
  return `${found.map(({row, words}) => `${words} ${signed(row.weight)}`).join(', ')}; ${sum} of ${enough}`
}

function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`
}

function quoted(where: string, words: string | undefined): string | undefined {
  return words === undefined ? undefined : `${where} ${quote(words)}`
}

function says(where: string, text: string, phrases: Language['postmortem']): string | undefined {
  return hasPhrase(text, phrases) ? quoted(where, text) : undefined
}

function listed(keys: ReadonlySet<string>): string {
  return `sections ${[...keys].join(', ')}`
}

function hasCore(keys: ReadonlySet<string>): boolean {
  return keys.has('timeline') || keys.has('root-cause') || keys.has('impact')
}

let folderPhrases: {readonly account: Phrases; readonly names: Phrases; readonly report: Phrases} | undefined

/** Folders are named in any language, whatever language the document is in. */
function foldersOf(): NonNullable<typeof folderPhrases> {
  folderPhrases ??= {
    account: languages.flatMap(({postmortem, accountFolders}) => [...postmortem, ...accountFolders]),
    names: languages.flatMap(({incidentTitles}) => incidentTitles.likely.map((phrase) => phrase.replace('*', ''))),
    report: languages.flatMap(({reportFolders}) => reportFolders)
  }
  return folderPhrases
}

/** Whether a folder is named for accounts of incidents. */
export function isAccountFolder(folder: string): boolean {
  const {account, names} = foldersOf()
  return hasPhrase(folder, account) || isOneOf(folder, names)
}

/** Whether a folder is named for accounts of any kind. */
export function isReportFolder(folder: string): boolean {
  return hasPhrase(folder, foldersOf().report)
}

function accountFolder({folders}: Signs): string | undefined {
  return folders.findLast(isAccountFolder)
}

function reportFolder({folders}: Signs): string | undefined {
  return folders.findLast(isReportFolder)
}

/** Whether a document is filled in so far that one word of its name or title says nothing against it. */
function isAccount({keys, events, claims, dated}: Signs): boolean {
  return keys.size >= 3 && (events >= 3 || (claims > 0 && (events > 0 || dated)))
}

function statedWords({stated, reading: {language}}: Signs): string | undefined {
  const value = stated.find((text) => hasPhrase(text, language.postmortem) || hasPhrase(text, language.incidentTitles.likely))
  return quoted('front matter', value)
}

/** The lead is this much of a document. */
const leadLines = 12

function leadWords({reading: {lines, language}}: Signs): string | undefined {
  return lines.slice(0, leadLines).some(({text}) => hasPhrase(text, language.affected)) ? 'a failure in its lead' : undefined
}

function listName(signs: Signs): string | undefined {
  const {
    name,
    reading: {language}
  } = signs
  if (isAccount(signs) || accountFolder(signs) !== undefined) return undefined
  return isOneOf(name.split(' ').at(-1) ?? '', language.collections) ? quoted('file name', name) : undefined
}

/** Files with this many lines of links are lists, where these are a third of the lines that hold text. */
const fewestLinks = 3

function linkList({reading: {lines}}: Signs): string | undefined {
  const linked = lines.filter(({block}) => (block.item !== undefined || block.cells !== undefined) && isMostlyLinks(block)).length
  const text = lines.filter(({block}) => block.kind !== 'heading').length
  return linked >= fewestLinks && linked * 3 >= text ? `a list of ${linked} links` : undefined
}

function isMostlyLinks({links, text}: Block): boolean {
  return links.length > 0 && links.reduce((sum, {start, end}) => sum + end - start, 0) * 3 >= text.length
}

/** Longer lines are prose, in which such words say little. */
const longestInstruction = 400

function instructions(signs: Signs): string | undefined {
  const {
    events,
    title,
    name,
    reading: {lines, language}
  } = signs
  if (events >= 3 || isAccount(signs)) return undefined
  const tells = (text: string): boolean => text.length < longestInstruction && hasPhrase(text, language.instructive)
  return tells(title) || tells(name) || lines.some(({text}) => tells(text)) ? 'it tells how to write a postmortem' : undefined
}

/** A heading of more words tells a story. */
const longestGuideHeading = 3

function guideHeadings({headings, reading: {language}}: Signs): string | undefined {
  const found = headings.filter((heading) => heading.split(/\s+/, 5).length <= longestGuideHeading && hasPhrase(heading, language.otherHeadings))
  return found.length >= 2
    ? `headings ${found
        .slice(0, 2)
        .map((heading) => quote(heading))
        .join(', ')}`
    : undefined
}

function noFailure({events, claims, title, reading: {lines, language}}: Signs): string | undefined {
  if (events > 0 || claims > 0 || hasPhrase(title, language.incidentTitles.likely)) return undefined
  return lines.some(({text}) => hasPhrase(text, language.affected)) ? undefined : 'it tells of no failure'
}
