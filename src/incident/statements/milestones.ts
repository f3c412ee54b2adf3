import {type Language, type MilestoneKind, milestoneKinds, type Phrases} from '../../language/language.ts'
import {findPhrase, hasPhrase} from '../../language/phrases.ts'
import {isNamed, type Label} from './metadata.ts'

/** A milestone with the words that decided. */
export interface Milestone {
  readonly kind: MilestoneKind
  readonly words: string
}

const tagged = /^[^\p{L}\p{N}]{0,3}(\p{L}[\p{L} ]{1,23})[\])]?\s{0,2}[:：–—-]/u
const clauseEnd = /[.;!?]\s|,\s(?=(\p{L}{1,12})\s)/gu

/** Finds a phrase that nothing in its clause takes back. */
export function findUndenied(text: string, phrases: Phrases, language: Language): {start: number; end: number; text: string} | undefined {
  for (let from = 0; from <= text.length; ) {
    const found = findPhrase(text, phrases, from)
    if (!found) return undefined
    const before = text.slice(Math.max(0, found.start - 30), found.start)
    const exception = language.milestoneExceptions && findPhrase(text, language.milestoneExceptions, Math.max(0, found.start - 30))
    if (exception && exception.start <= found.start && exception.end >= found.end) {
      from = exception.end
      continue
    }
    if (!hasPhrase(lastClause(before, language), language.milestoneDenials)) return found
    from = Math.max(found.end, found.start + 1)
  }
  return undefined
}

function lastClause(text: string, language: Language): string {
  let start = 0
  for (const match of text.matchAll(clauseEnd)) {
    const link = match[1]
    if (link === undefined || language.clauseLinks.includes(link)) start = match.index + match[0].length + (link === undefined ? 0 : link.length + 1)
  }
  return text.slice(start)
}

/** Tells which milestone an event's words mark; undefined when they mark none. */
export function milestoneOf(description: string, language: Language): Milestone | undefined {
  const tag = tagged.exec(description)?.[1]?.trim().toLowerCase()
  if (tag) {
    for (const kind of milestoneKinds) {
      if (language.milestones[kind].includes(tag) || tag === kind) return {kind, words: tag}
    }
  }
  const text = description.slice(0, 200)
  const order: readonly MilestoneKind[] = ['resolved', 'start', 'detected', 'acknowledged', 'mitigated']
  for (const kind of order) {
    const found = findUndenied(text, language.milestones[kind], language)
    if (found) return {kind, words: found.text}
  }
  return undefined
}

/** Tells which milestone the label of a moment names ("Detected at"); undefined for other labels, and for when the document was published. */
export function milestoneOfLabel(label: Label, language: Language): MilestoneKind | undefined {
  const {labels, milestones} = language
  if (isNamed(label, labels.published)) return undefined
  const words = label.label.replaceAll('_', ' ')
  if (hasPhrase(words, milestones.detected)) return 'detected'
  if (isNamed(label, labels.start)) return 'start'
  if (isNamed(label, labels.end)) return 'resolved'
  return labelOrder.find((kind) => findUndenied(words, milestones[kind], language))
}

const labelOrder: readonly MilestoneKind[] = ['acknowledged', 'mitigated', 'resolved', 'start']
