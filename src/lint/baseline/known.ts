import type {Incident} from '../../incident/model.ts'
import type {LintMessage} from '../../rule/message.ts'
import {wellFormed} from '../../text/escape.ts'
import {hashOf, type Identity, identitiesOf} from './fingerprint.ts'

/** Findings of a document that are known: what they are known by, and how many of them there are. */
export interface KnownFinding extends Identity {
  readonly count: number
}

/** The findings of a document, divided by what was known. */
export interface Divided {
  readonly fresh: readonly LintMessage[]
  readonly known: readonly LintMessage[]
  /** What was known and is found no more, or less often; `count` is how often less. */
  readonly stale: readonly KnownFinding[]
}

/** Counts the findings of a document by what they are known by, in the order of rule, section and text. */
export function knownOf(messages: readonly LintMessage[], incident: Incident): readonly KnownFinding[] {
  const counted = new Map<string, KnownFinding>()
  for (const identity of identitiesOf(messages, incident).values()) {
    const known = short(identity)
    const key = bySection(known)
    counted.set(key, {...known, count: (counted.get(key)?.count ?? 0) + 1})
  }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known)
}

/** Tells what findings are the same one by. */
type Key = (identity: Identity) => string

/**
 * Divides the findings of a document by what was known of it: of equal findings, the first ones are known. A finding about a section
 * as a whole makes known what its rule finds in parts of it: with the first owner, "no action has an owner" turns into one finding an
 * action.
 */
export function divide(messages: readonly LintMessage[], incident: Incident, list: readonly KnownFinding[], keyOf: Key = bySection): Divided {
  const left = new Map<string, number>()
  for (const known of list) left.set(keyOf(known), (left.get(keyOf(known)) ?? 0) + known.count)
  const wholes = new Map(list.filter(({whole, section}) => whole && section !== '').map((known) => [partKeyOf(known), keyOf(known)]))
  const covering = new Set<string>()
  const isKnown = (identity: Identity): boolean => {
    const key = keyOf(identity)
    const count = left.get(key) ?? 0
    const whole = identity.whole ? undefined : wholes.get(partKeyOf(identity))
    if (count > 0) left.set(key, count - 1)
    else if (whole !== undefined) covering.add(whole)
    return count > 0 || whole !== undefined
  }
  const fresh: LintMessage[] = []
  const known: LintMessage[] = []
  for (const [message, identity] of identitiesOf(messages, incident)) (isKnown(short(identity)) ? known : fresh).push(message)
  const stale = list.flatMap((own) => {
    const key = keyOf(own)
    const count = covering.has(key) ? 0 : Math.min(own.count, left.get(key) ?? 0)
    left.set(key, (left.get(key) ?? 0) - count)
    return count > 0 ? [{...own, count}] : []
  })
  return {fresh, known, stale}
}

/** Takes away what is stale, and never adds. */
export function without(list: readonly KnownFinding[], stale: readonly KnownFinding[]): readonly KnownFinding[] {
  const gone = new Map(stale.map((known) => [bySection(known), known.count]))
  return list.flatMap((known) => {
    const count = known.count - (gone.get(bySection(known)) ?? 0)
    return count > 0 ? [{...known, count}] : []
  })
}

/** Findings of one rule with the same words in the same section. */
export const bySection: Key = ({rule, section, text}) => [rule, section, text].join('\0')

/** Findings of one rule with the same words, wherever they stand. */
export const byWords: Key = ({rule, text}) => `${rule}\0${text}`

function partKeyOf({rule, section}: Identity): string {
  return `${rule}\0${section}`
}

const longest = 120

/** Cuts long words so that a person can read them; a hash of all of them keeps them apart. */
function short(identity: Identity): Identity {
  const text = wellFormed(identity.text)
  return {...identity, text: text.length > longest ? `${wellFormed(text.slice(0, longest - 20))}… #${hashOf(text).slice(0, 8)}` : text}
}
