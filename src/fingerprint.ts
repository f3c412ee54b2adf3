import {createHash} from 'node:crypto'
import type {Incident, Section} from './incident/incident.ts'
import {spanOf} from './lint-incident.ts'
import type {LintMessage} from './rule.ts'

/**
 * Gives every message of a document a fingerprint of 32 hexadecimal digits that stays when lines move: a hash of the rule, the
 * section and the words at the place, with an ordinal where these are equal. It is unique within a document, not among documents.
 */
export function fingerprintsOf(messages: readonly LintMessage[], incident: Incident): ReadonlyMap<LintMessage, string> {
  const seen = new Map<string, number>()
  const headings = incident.sections.filter(({form}) => form !== 'label')
  return new Map(
    messages.map((message) => {
      const identity = identityOf(message, headings, incident)
      const ordinal = (seen.get(identity) ?? 0) + 1
      seen.set(identity, ordinal)
      return [message, hashOf(`${identity}\0${ordinal}`)]
    })
  )
}

/** Hashes text to 32 hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

function identityOf(message: LintMessage, headings: readonly Section[], {locator, top}: Incident): string {
  const {start, end} = spanOf(message) ?? top
  const section = headings.findLast(({place}) => place.start <= start)
  const heads = (section && start < section.place.end) || start === top.start
  const from = locator.lineStart(locator.lineAt(start))
  const text = end > start ? locator.source.slice(start, Math.min(end, start + longest)) : locator.source.slice(from, from + longest)
  // A heading says nothing of what is missing below it: the message does, apart from its counts and lines.
  const words = heads ? `${text} ${message.reason.replace(/\d+/g, '0')}` : text
  return [message.ruleId ?? '', nameOf(section), plain(words)].join('\0')
}

const longest = 400

/** A section is known by what it is, so that it may be renamed; others by their words. */
function nameOf(section: Section | undefined): string {
  if (!section) return ''
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
