import type {Incident} from '../incident/model.ts'
import type {LintMessage} from '../rule/message.ts'
import {causeOf, spanOf} from '../rule/run.ts'
import {identitiesOf} from './baseline/fingerprint.ts'
import {byWords, divide, type KnownFinding, knownOf} from './baseline/known.ts'
import {changedLines} from './changed-lines.ts'

/** The reported findings of a document. */
export interface Selection {
  readonly messages: readonly LintMessage[]
  /** Those in the baseline; undefined without a baseline. */
  readonly known?: readonly LintMessage[] | undefined
  /** Baseline entries that are no longer found. */
  readonly stale?: readonly KnownFinding[] | undefined
  /** Number of findings unrelated to the change. */
  readonly unchanged?: number | undefined
}

/** An earlier version of a document. */
export interface Before {
  readonly incident: Incident
  readonly messages: readonly LintMessage[]
}

/** Chooses the findings to report: those that are not known, and of these, those related to a change. */
export function select(messages: readonly LintMessage[], incident: Incident, list: readonly KnownFinding[] | undefined, before: Before | undefined): Selection {
  const divided = list && divide(messages, incident, list)
  const fresh = divided?.fresh ?? messages
  const reported = before ? ofChange(fresh, incident, before) : fresh
  return {messages: reported, known: divided?.known, stale: divided?.stale, unchanged: before && fresh.length - reported.length}
}

/**
 * Chooses the findings related to a change: those whose place or other place is on a changed line, and those that the earlier
 * version did not have. For a finding about a whole section or document, the line of its heading does not matter.
 */
function ofChange(messages: readonly LintMessage[], incident: Incident, before: Before): readonly LintMessage[] {
  // A document that becomes final shows all findings.
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
