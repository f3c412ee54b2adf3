import {createHash} from 'node:crypto'
import type {Incident, Section} from '../../incident/model.ts'
import type {Locator} from '../../markdown/locate.ts'
import type {LintMessage} from '../../rule/message.ts'
import {spanOf} from '../../rule/run.ts'
import type {Span} from '../../text/span.ts'

/** What a finding is known by when lines move. Equal findings of a document have the same one. */
export interface Identity {
  readonly rule: string
  /** The section by its keys, else by its words; '' before the first section. */
  readonly section: string
  /** The words at the place; those of the message up to what is expected, without numbers, where the place is a whole heading. */
  readonly text: string
  /** Whether it stands at a heading, the title included, and so is about all below it. */
  readonly whole: boolean
}

/**
 * Gives every message of a document a fingerprint of 32 hexadecimal digits that stays when lines move: a hash of the rule, the
 * section and the words at the place, with an ordinal where these are equal. It is unique within a document, not among documents.
 */
export function fingerprintsOf(messages: readonly LintMessage[], incident: Incident): ReadonlyMap<LintMessage, string> {
  const seen = new Map<string, number>()
  return new Map(
    [...identitiesOf(messages, incident)].map(([message, {rule, section, text}]) => {
      const identity = [rule, section, text].join('\0')
      const ordinal = (seen.get(identity) ?? 0) + 1
      seen.set(identity, ordinal)
      return [message, hashOf(`${identity}\0${ordinal}`)]
    })
  )
}

/** Gives what each message of a document is known by. */
export function identitiesOf(messages: readonly LintMessage[], incident: Incident): ReadonlyMap<LintMessage, Identity> {
  const headings = incident.sections.filter(({form}) => form !== 'label')
  return new Map(messages.map((message) => [message, identityOf(message, headings, incident)]))
}

/** Hashes text to 32 hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

function identityOf(message: LintMessage, headings: readonly Section[], {locator, top}: Incident): Identity {
  const {start, end} = spanOf(message) ?? top
  const section = headings.findLast(({place}) => place.start <= start)
  const covers = ({start: from, end: to}: Span): boolean => start <= from && end >= to
  // A whole heading says nothing of what is missing below it: the message does, apart from its advice, counts and lines.
  const heads = covers(top) || (section !== undefined && covers(section.place))
  const words = heads ? message.reason.replace(/, expected .*/s, '').replace(/\d+/g, '0') : wordsAt(start, end, locator)
  // The title may change with the story.
  const named = section && section.place.start !== top.start ? section : undefined
  return {rule: message.ruleId ?? '', section: named ? nameOf(named) : '', text: plain(words), whole: heads}
}

const longest = 400

/** The words under a place; its whole line for a place between two characters. */
function wordsAt(start: number, end: number, {source, lineAt, lineStart}: Locator): string {
  const from = end > start ? start : lineStart(lineAt(start))
  return source.slice(from, Math.min(end > start ? end : lineStart(lineAt(start) + 1), from + longest))
}

/** A section is known by what it is, so that it may be renamed; others by their words. */
function nameOf(section: Section): string {
  return section.keys.length > 0 ? section.keys.join('+') : plain(section.name)
}

/** Leaves of text what stays when it is laid out anew: no case, no markup, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_`\\|#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
