import type {Position} from 'unist'
import {VFileMessage} from 'vfile-message'
import type {Edit, Incident} from '../incident/model.ts'
import type {AnyRule, Finding, Level} from './contract.ts'

/** Where the pages of the rules are. */
export const homepage = 'https://github.com/postmortem-lint/postmortem-lint'

/** Gives the address of a rule's page. */
export function urlOf(id: string): string {
  return `${homepage}/blob/main/rules/README.md#${id}`
}

/** A message of ours: one of vfile with the safe edits that mend its finding, as offsets in the text without byte order mark. */
export interface LintMessage extends VFileMessage {
  edits?: readonly Edit[] | undefined
}

/** A message before it is one: what differs between the findings of a rule. */
export interface MessageParts {
  readonly reason: string
  readonly place: Position | undefined
  readonly fatal: boolean
  readonly cause?: {readonly reason: string; readonly place: Position | undefined} | undefined
  readonly actual?: string | undefined
  readonly expected?: readonly string[] | undefined
  readonly edits?: readonly Edit[] | undefined
}

/** Makes a message of a rule as remark and its reporters know it. */
export function createMessage(rule: Pick<AnyRule, 'id' | 'url' | 'rationale'>, parts: MessageParts): LintMessage {
  const {reason, place, fatal, cause: other, actual, expected, edits} = parts
  const origin = {source: 'remark-lint', ruleId: rule.id}
  const limit = Error.stackTraceLimit
  // Messages are values: a stack for each costs more than all rules together.
  Error.stackTraceLimit = 0
  const cause = other && new VFileMessage(other.reason, {place: other.place, ...origin})
  const message: LintMessage = new VFileMessage(reason, {place, ...origin, cause})
  Error.stackTraceLimit = limit
  message.fatal = fatal
  message.url = rule.url ?? urlOf(rule.id)
  message.note = rule.rationale
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = [...expected]
  if (edits) message.edits = edits
  return message
}

/** Turns a finding into a message. */
export function toMessage(rule: AnyRule, finding: Finding, level: Exclude<Level, 'off'>, locator: Incident['locator']): LintMessage {
  const {message: reason, place, cause, expected = [], edits = []} = finding
  return createMessage(rule, {
    reason,
    place: locator.position(place),
    fatal: level === 'error' && finding.level !== 'warning',
    cause: cause && {reason: cause.message, place: locator.position(cause.place)},
    actual: expected.length > 0 ? locator.source.slice(place.start, place.end) : undefined,
    expected: expected.length > 0 ? expected : undefined,
    edits: edits.length > 0 ? edits : undefined
  })
}
