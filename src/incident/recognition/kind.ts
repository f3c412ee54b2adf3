import type {Language} from '../../language/language.ts'
import {hasPhrase} from '../../language/phrases.ts'
import type {Kind, Located, Section} from '../model.ts'
import type {Reading} from '../reading.ts'
import type {Label} from '../statements/metadata.ts'
import {evidenceText, isPostmortem, weigh} from './recognition.ts'

/** A document that nothing calls a postmortem. */
export const unlike: Kind = {is: 'other', because: 'neither its name nor its sections are those of a postmortem'}

/** What speaks for an account of one incident: how much of it was read. */
export interface AccountEvidence {
  readonly events: number
  /** Stated windows, durations and metrics. */
  readonly claims: number
  readonly placeholders: number
  readonly dated: boolean
}

/** Decides what a document is: what it states of itself comes first, then evidence is weighed. */
export function readKind(
  reading: Reading,
  title: Located | undefined,
  sections: readonly Section[],
  labels: readonly Label[],
  evidence: AccountEvidence
): Kind {
  const {language, path, settings} = reading
  if (settings.force) return {is: 'postmortem', because: 'asked for'}
  const {name, folders} = pathWords(path)
  const heading = title && !/^<?https?:\S*$/.test(title.text) ? words(title.text) : ''
  const keys = new Set(sections.flatMap((section) => section.keys))
  if (isTemplate(language, [name, heading, ...folders], evidence, keys.size))
    return {is: 'template', because: 'its name says template and its values are not filled in'}
  const stated = frontMatterKind(reading, labels)
  if (stated) return stated
  if (settings.statedOnly) return {is: 'other', because: 'the `files` of the configuration do not name it'}
  const headings = reading.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const found = weigh({reading, name, folders, title: heading, keys, headings, stated: statedTexts(reading), ...evidence})
  if (found.every(({row}) => !row.names)) return unlike
  return {is: isPostmortem(found) ? 'postmortem' : 'other', because: evidenceText(found)}
}

/** Whether a document whose name says template is one: its values are not filled in. */
function isTemplate(language: Language, names: readonly string[], {events, claims, placeholders, dated}: AccountEvidence, sections: number): boolean {
  if (!names.some((text) => hasPhrase(text, language.template))) return false
  const told = claims > 0 && (events > 0 || dated)
  if (events > 2) return !dated && claims === 0 && placeholders > 0
  return placeholders >= 2 || !told || (sections >= 2 && !dated)
}

/** Keys of front matter that say of what kind a document is; those of a type decide, these are evidence. */
const statingKeys = /^["']?(?:tags?|categor(?:y|ies)|keywords|labels|topics|description|summary|title|subtitle|link_?title)["']?\s*[:=]/i

/** Gives what front matter says under keys that tell the kind of a document, a line each. */
function statedTexts({frontMatter}: Reading): readonly string[] {
  let states = false
  return (frontMatter?.value ?? '').split('\n').filter((line) => {
    if (/^\S/.test(line) && !/^- /.test(line)) states = statingKeys.test(line)
    return states
  })
}

/** Gives the words of a path: those of the file's name, and of the three folders next to it. */
export function pathWords(path: string): {readonly name: string; readonly folders: readonly string[]} {
  const parts = path.split('/').filter((part) => part !== '')
  return {name: words(parts.at(-1)?.replace(/\.[a-z]{2,9}$/i, '') ?? ''), folders: parts.slice(0, -1).slice(-3).map(words)}
}

function words(text: string): string {
  return text
    .replace(/[\u2010-\u2015]|&#x201[0-5];/gi, '-')
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
