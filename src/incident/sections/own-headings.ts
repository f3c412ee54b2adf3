import {type Language, type SectionKey, sectionKeys} from '../../language/language.ts'
import type {ReadSettings} from '../model.ts'
import {headingName} from './headings.ts'

type Headings = NonNullable<ReadSettings['headings']>

/** What is prepared of a team's headings: their keys by name, and each language with them added. */
interface Prepared {
  readonly own: ReadonlyMap<string, string>
  readonly aliases: ReadonlyMap<string, SectionKey>
  readonly languages: Map<Language, Language>
}

const prepared = new WeakMap<Headings, Prepared>()

/** Gives a language with the headings of a team added: always the same object, since readers keep what they prepare by language. */
export function languageWith(language: Language, {headings}: ReadSettings): Language {
  if (!headings) return language
  const {languages, own, aliases} = prepare(headings)
  let extended = languages.get(language)
  if (!extended) {
    extended = extend(language, own, aliases)
    languages.set(language, extended)
  }
  return extended
}

/** Gives the key of the team's own section that a heading names; undefined when it names none. */
export function ownKeyOf(name: string, {headings}: ReadSettings): string | undefined {
  return headings && prepare(headings).own.get(normal(name))
}

function prepare(headings: Headings): Prepared {
  let known = prepared.get(headings)
  if (!known) {
    const own = Object.entries(headings.own ?? {}).flatMap(([key, names]) => names.map((name): [string, string] => [normal(name), key]))
    const aliases = sectionKeys.flatMap((key) => (headings.aliases?.[key] ?? []).map((name): [string, SectionKey] => [normal(name), key]))
    known = {own: new Map(own), aliases: new Map(aliases), languages: new Map()}
    prepared.set(headings, known)
  }
  return known
}

/** Adds headings to a language; what a team calls by a name is nothing else. */
function extend(language: Language, own: Prepared['own'], aliases: Prepared['aliases']): Language {
  const namesOf = (key: SectionKey): readonly string[] => {
    const kept = language.sections[key].filter((name) => !own.has(name) && (aliases.get(name) ?? key) === key)
    const added = [...aliases].flatMap(([name, of]) => (of === key && !kept.includes(name) ? [name] : []))
    return [...kept, ...added]
  }
  const sections: Language['sections'] = {
    summary: namesOf('summary'),
    impact: namesOf('impact'),
    detection: namesOf('detection'),
    timeline: namesOf('timeline'),
    'root-cause': namesOf('root-cause'),
    resolution: namesOf('resolution'),
    'action-items': namesOf('action-items'),
    'lessons-learned': namesOf('lessons-learned')
  }
  return {...language, sections, otherSections: [...language.otherSections.filter((name) => !aliases.has(name)), ...own.keys()]}
}

/** Writes a heading as the lists of a language have it. */
function normal(name: string): string {
  return headingName(name).toLowerCase().replace(/\s+/g, ' ').replace(/[’]/g, "'")
}
