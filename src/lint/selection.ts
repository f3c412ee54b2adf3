import type {Incident} from '../incident/model.ts'
import type {LintMessage} from '../rule/message.ts'
import {causeOf, spanOf} from '../rule/run.ts'
import {identitiesOf} from './baseline/fingerprint.ts'
import {byWords, divide, type KnownFinding, knownOf} from './baseline/known.ts'
import {changedLines} from './changed-lines.ts'

/** Which findings of a document are reported. */
export interface Selection {
  readonly messages: readonly LintMessage[]
  /** Those that the baseline knows; undefined where none is used. */
  readonly known?: readonly LintMessage[] | undefined
  /** What the baseline knows and is found no more. */
  readonly stale?: readonly KnownFinding[] | undefined
  /** How many have nothing to do with what changed. */
  readonly unchanged?: number | undefined
}

/** An earlier version of a document. */
export interface Before {
  readonly incident: Incident
  readonly messages: readonly LintMessage[]
}

/** Chooses the findings that are reported: those that are not known, and of these those that a change has to do with. */
export function select(messages: readonly LintMessage[], incident: Incident, list: readonly KnownFinding[] | undefined, before: Before | undefined): Selection {
  const divided = list && divide(messages, incident, list)
  const fresh = divided?.fresh ?? messages
  const reported = before ? ofChange(fresh, incident, before) : fresh
  return {messages: reported, known: divided?.known, stale: divided?.stale, unchanged: before && fresh.length - reported.length}
}

/**
 * Chooses the findings that a change has to do with: whose place or other place is on a changed line, and those that the earlier
 * version did not have. What is about a section or the document as a whole stands at a heading, whose own line says nothing.
 */
function ofChange(messages: readonly LintMessage[], incident: Incident, before: Before): readonly LintMessage[] {
  // What was to be done before it is final is to be seen then.
  if (before.incident.status === 'draft' && incident.status !== 'draft') return messages
  const {locator} = incident
  const changed = changedLines(before.incident.locator.source, locator.source)
  const touches = (message: LintMessage): boolean =>
    [spanOf(message), spanOf(causeOf(message) ?? message)].some((place) => {
      if (!place) return false
      const last = locator.lineAt(Math.max(place.start, place.end - 1))
      for (let line = locator.lineAt(place.start); line <= last; line++) if (changed.has(line)) return true
      return false
    })
  const identities = identitiesOf(messages, incident)
  const touched = new Set(messages.filter((message) => !identities.get(message)?.whole && touches(message)))
  const others = messages.filter((message) => !touched.has(message))
  const {fresh, stale} = divide(others, incident, knownOf(before.messages, before.incident))
  // A heading that changed moves the findings below it to another section.
  const reported = new Set([...touched, ...divide(fresh, incident, stale, byWords).fresh])
  return messages.filter((message) => reported.has(message))
}
