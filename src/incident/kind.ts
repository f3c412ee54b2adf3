import {hasPhrase, isOneOf} from '../language/phrases.ts'
import type {Kind, Located, Section} from './incident.ts'
import type {Label} from './metadata.ts'
import type {Reading} from './reading.ts'

/** A document that nothing calls a postmortem. */
export const unlike: Kind = {is: 'other', because: 'neither its name nor its sections are those of a postmortem'}

/** What speaks for an account of one incident: how much of it was read. */
export interface Evidence {
  readonly events: number
  /** Stated windows, durations and metrics. */
  readonly claims: number
  readonly placeholders: number
  readonly dated: boolean
}

/** Decides what a document is, from front matter, path, title, sections and what they hold, in this order. */
export function readKind(reading: Reading, title: Located | undefined, sections: readonly Section[], labels: readonly Label[], evidence: Evidence): Kind {
  const {language, path, settings} = reading
  if (settings.force) return {is: 'postmortem', because: 'asked for'}
  const {name, folders} = pathWords(path)
  const heading = title ? words(title.text) : ''
  const keys = new Set(sections.flatMap((section) => section.keys))
  const {events, claims, placeholders, dated} = evidence
  const told = events >= 3 || (claims > 0 && (events > 0 || dated))
  const templated = [name, heading, ...folders].some((text) => hasPhrase(text, language.template))
  if (templated && events <= 2 && (placeholders >= 2 || keys.size >= 2 || !told))
    return {is: 'template', because: 'its name says template and its values are not filled in'}
  const stated = frontMatterKind(reading, labels)
  if (stated) return stated
  if (settings.statedOnly) return {is: 'other', because: 'the `files` of the configuration do not name it'}
  const listed = isOneOf(name.split(' ').at(-1) ?? '', language.collections)
  if ((listed && !(keys.size >= 3 && told && name.split(' ').length === 1)) || hasPhrase(name, language.notPostmortem))
    return {is: 'other', because: `its name (${name})`}
  const instructive = events < 3 && reading.lines.some((line) => line.text.length < 200 && hasPhrase(line.text, language.instructive))
  if (instructive) return {is: 'other', because: 'it tells how to write a postmortem'}
  if (hasPhrase(heading, language.notPostmortem) && !(keys.size >= 3 && told)) return {is: 'other', because: 'its title'}
  const named = hasPhrase(heading, language.postmortem) || hasPhrase(name, language.postmortem)
  const filed = folders.some((folder) => hasPhrase(folder, language.postmortem))
  const core = keys.size
  if (core >= 4 && (told || named || filed || (keys.has('root-cause') && keys.has('impact'))))
    return {is: 'postmortem', because: `its sections (${[...keys].join(', ')})`}
  if (core >= 3 && told && (keys.has('timeline') || keys.has('root-cause') || keys.has('impact')))
    return {is: 'postmortem', because: `its sections (${[...keys].join(', ')})`}
  if (named && (core >= 2 || told || dated || claims > 0)) return {is: 'postmortem', because: 'its name'}
  if (hasPhrase(heading, language.incidentTitles.sure)) return {is: 'postmortem', because: 'its title'}
  if (hasPhrase(heading, language.incidentTitles.likely) && dated && claims > 0) return {is: 'postmortem', because: 'its title and what it claims'}
  if (filed && core >= 2) return {is: 'postmortem', because: 'its folder and sections'}
  return unlike
}

/** Gives the words of a path: those of the file's name, and of the three folders next to it. */
export function pathWords(path: string): {readonly name: string; readonly folders: readonly string[]} {
  const parts = path.split('/').filter((part) => part !== '')
  return {name: words(parts.at(-1)?.replace(/\.[a-z]{2,9}$/i, '') ?? ''), folders: parts.slice(0, -1).slice(-3).map(words)}
}

function words(text: string): string {
  return text
    .replace(/[_-]+/g, ' ')
    .replace(/\bpost mort/gi, 'post-mort')
    .toLowerCase()
}

function frontMatterKind({language}: Reading, labels: readonly Label[]): Kind | undefined {
  for (const label of labels) {
    if (label.from !== 'front-matter') continue
    const key = label.label.toLowerCase()
    if (/^post-?mortem$/.test(key))
      return label.value === 'false' ? {is: 'other', because: `front matter ${label.label}: false`} : {is: 'postmortem', because: `front matter ${label.label}`}
    if (/^(?:type|layout|kind)$/.test(key) && hasPhrase(label.value, language.postmortem))
      return {is: 'postmortem', because: `front matter ${label.label}: ${label.value}`}
  }
  return undefined
}
