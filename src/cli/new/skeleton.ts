import {stringify} from 'yaml'
import {english} from '../../language/en.ts'
import {type SectionKey, sectionKeys} from '../../language/language.ts'
import {formatDayOf} from '../../text/calendar.ts'

/** What a new postmortem is made of. */
export interface Skeleton {
  readonly title: string
  /** When the incident began, in milliseconds since 1970. */
  readonly start: number
  /** Its sections in order: canonical keys, or keys of a team's own, and their headings. */
  readonly sections: readonly SkeletonSection[]
}

/** A section of a new postmortem. */
export interface SkeletonSection {
  readonly key: string
  readonly heading: string
}

interface Part {
  /** What belongs into the section, in one sentence or two. */
  readonly guidance: string
  /** What stands in it until then. */
  readonly text: string
}

const unknown = 'Not known yet.'
const parts: Readonly<Record<Exclude<SectionKey, 'timeline'>, Part>> = {
  summary: {guidance: 'Two or three sentences: what happened, to whom, from when to when, and why.', text: 'Not written yet.'},
  impact: {guidance: 'Who could not do what, how many, and for how long; "unknown" where nobody knows.', text: unknown},
  detection: {guidance: 'How it was noticed: which alert, or whose report, and how long after the start.', text: unknown},
  'root-cause': {guidance: 'What made it possible, what set it off, and why nothing stopped it. Ask how, not who.', text: unknown},
  resolution: {guidance: 'What ended it, and what was tried before.', text: unknown},
  'action-items': {
    guidance: 'One task a line, with owner, day and ticket: - Alert 21 days before a certificate expires (owner: Ada, due 2024-03-22, PLAT-210)',
    text: 'No action items yet: they are agreed on in the review.'
  },
  'lessons-learned': {guidance: 'What went well, what went badly, where we were lucky.', text: 'Not written yet.'}
}

/** Writes a postmortem as a draft: front matter, and the sections with what belongs into them as comments. */
export function skeletonOf({title, start, sections}: Skeleton): string {
  const words = title.replace(/\s+/g, ' ').trim()
  const [day, time] = [formatDayOf(start), new Date(start).toISOString().slice(11, 16)]
  const lines = [
    '---',
    stringify({title: words}, {lineWidth: 0}).trimEnd(),
    `date: ${day}`,
    '# draft, in review, or final',
    'status: draft',
    '# severity: SEV-2',
    `start_time: ${day}T${time}Z`,
    `# end_time: ${day}T${time}Z`,
    '---',
    '',
    `# ${/post-?\s?mortem|incident review/i.test(words) ? '' : 'Postmortem: '}${escapeMarkdown(words)}`,
    ...sections.flatMap(({key, heading}) => ['', `## ${heading}${key === 'timeline' ? ' (UTC)' : ''}`, '', ...bodyOf(key, `${day} ${time}`)])
  ]
  return `${lines.join('\n')}\n`
}

function bodyOf(key: string, start: string): readonly string[] {
  if (key === 'timeline')
    return [
      comment('One entry a line, in order: the time in UTC, what happened, and how it was seen. A date where the day changes.'),
      '',
      `- ${start} The incident starts`
    ]
  const part = isSectionKey(key) && key !== 'timeline' ? parts[key] : undefined
  return part ? [comment(part.guidance), '', part.text] : ['Not written yet.']
}

function comment(text: string): string {
  return `<!-- ${text} -->`
}

function isSectionKey(key: string): key is SectionKey {
  return sectionKeys.some((known) => known === key)
}

/** Gives a section its heading: the first name it has, with a capital. */
export function defaultHeading(key: string, names: readonly string[] = []): string {
  const name = names[0] ?? (isSectionKey(key) ? english.sections[key][0] : undefined) ?? key.replaceAll('-', ' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A title is words, and no markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

/** Gives the name of a postmortem's file: its day and the words of its title. */
export function fileNameOf({title, start}: Pick<Skeleton, 'title' | 'start'>): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const slug = words.reduce((name, word) => (`${name}-${word}`.length > 60 ? name : `${name}-${word}`), '').slice(1)
  return `${formatDayOf(start)}-${slug === '' ? 'postmortem' : slug}.md`
}

const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})$/i

/** Reads a moment with date, time and zone, as in "2024-03-12T14:02Z", in milliseconds since 1970; undefined for anything else. */
export function parseMoment(text: string): number | undefined {
  const [, day = '', time = '', zone = ''] = moment.exec(text.trim()) ?? []
  const offset = /^(?:z|utc|)$/i.test(zone) ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2')
  const value = Date.parse(`${day}T${time}${offset}`)
  // 30 February would become 1 March.
  return Number.isNaN(value) || Number.isNaN(Date.parse(`${day}T00:00Z`)) || formatDayOf(Date.parse(`${day}T00:00Z`)) !== day ? undefined : value
}
