import {hasPhrase} from '../language/phrases.ts'
import type {Kind, Located, Phrase, Section} from './incident.ts'
import type {Label} from './metadata.ts'
import type {Reading} from './reading.ts'

/** Decides what a document is, from front matter, path, title and sections, in this order. */
export function readKind(reading: Reading, title: Located | undefined, sections: readonly Section[], labels: readonly Label[], placeholders: readonly Phrase[], events: number): Kind {
  const {language, path, settings} = reading
  if (settings.force) return {is: 'postmortem', because: 'asked for'}
  for (const label of labels) {
    if (label.from !== 'front-matter') continue
    const key = label.label.toLowerCase()
    if (key === 'postmortem' || key === 'post-mortem') return label.value === 'false' ? {is: 'other', because: `front matter ${label.label}: false`} : {is: 'postmortem', because: `front matter ${label.label}`}
    if ((key === 'type' || key === 'layout' || key === 'kind') && hasPhrase(label.value, language.postmortem)) return {is: 'postmortem', because: `front matter ${label.label}: ${label.value}`}
  }
  const parts = path.split('/').filter((part) => part !== '')
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]+$/i, '').replace(/[_-]+/g, ' ')
  const folders = parts.slice(0, -1).map((part) => part.replace(/[_-]+/g, ' '))
  const keys = new Set(sections.flatMap((section) => section.keys))
  const core = (['summary', 'impact', 'timeline', 'root-cause', 'resolution', 'action-items', 'lessons-learned', 'detection'] as const).filter((key) => keys.has(key)).length
  const titled = title !== undefined && hasPhrase(title.text, language.postmortem)
  const about = title !== undefined && hasPhrase(title.text, language.notPostmortem) && !/\d/.test(title.text)
  const named = hasPhrase(name, language.postmortem) || folders.slice(-3).some((folder) => hasPhrase(folder, language.postmortem))
  const templated = hasPhrase(name, language.template) || folders.slice(-3).some((folder) => hasPhrase(folder, language.template)) || (title !== undefined && hasPhrase(title.text, language.template))
  if (templated && events <= 2 && (placeholders.length >= 2 || core >= 2)) return {is: 'template', because: 'its name says template and its values are not filled in'}
  const told = keys.has('timeline') || keys.has('root-cause') || keys.has('resolution') || events >= 3
  if (about && !(core >= 4 && events >= 3)) return {is: 'other', because: 'its title names a guide, process or collection'}
  if (core >= 4 && told && (events >= 2 || keys.has('root-cause') || keys.has('impact'))) return {is: 'postmortem', because: `its sections (${[...keys].join(', ')})`}
  if ((titled || named) && told && core >= 2) return {is: 'postmortem', because: titled ? 'its title' : 'its path'}
  if (titled && (core >= 1 || events >= 2)) return {is: 'postmortem', because: 'its title'}
  if (core >= 3 && keys.has('timeline') && events >= 3) return {is: 'postmortem', because: 'its sections and timeline'}
  return {is: 'other', because: 'neither its name nor its sections are those of a postmortem'}
}
