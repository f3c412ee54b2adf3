import {VFileMessage} from 'vfile-message'
import type {Incident} from '../incident/model.ts'
import type {Span} from '../text/span.ts'
import type {AnyRule, Finding} from './contract.ts'
import {type LintMessage, toMessage} from './message.ts'
import {type RuleSettings, settle} from './settings.ts'

/** A rule that threw: the run is a failure, not a finding. */
export class RuleCrash extends Error {
  readonly ruleId: string

  constructor(ruleId: string, path: string, cause: unknown) {
    super(`Rule \`${ruleId}\` failed on \`${path}\`: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.name = 'RuleCrash'
    this.ruleId = ruleId
  }
}

/** Runs one rule over an incident and gives its findings; throws RuleCrash when the rule throws. */
export function runRule(rule: AnyRule, incident: Incident, options: object, path = 'the document'): readonly Finding[] {
  try {
    return [...rule.check(incident, options)]
  } catch (error) {
    throw new RuleCrash(rule.id, path, error)
  }
}

/** Runs rules over one incident and gives their messages in document order; a document that is no postmortem has none. */
export function lintIncident(incident: Incident, list: readonly AnyRule[], ruleSettings: RuleSettings, path: string): readonly LintMessage[] {
  if (incident.kind.is !== 'postmortem') return []
  const messages: LintMessage[] = []
  for (const rule of list) {
    const {level, options} = settle(rule, ruleSettings[rule.id])
    if (level === 'off') continue
    for (const finding of runRule(rule, incident, options, path)) messages.push(toMessage(rule, finding, level, incident.locator))
  }
  return messages.sort(byPlace)
}

/** Orders messages by line, column and rule. */
export function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.ruleId ?? '').localeCompare(b.ruleId ?? '')
}

/** Gives the offsets that a message covers; undefined when it has no place. */
export function spanOf({place}: VFileMessage): Span | undefined {
  const start = place && ('start' in place ? place.start.offset : place.offset)
  if (place === undefined || start === undefined) return undefined
  return {start, end: ('end' in place ? place.end.offset : undefined) ?? start}
}

/** Gives the offset at which a message starts; 0 when it has no place. */
export function offsetOf(message: VFileMessage): number {
  return spanOf(message)?.start ?? 0
}

/** Gives the message about the other place of a contradiction, if there is one. */
export function causeOf({cause}: VFileMessage): VFileMessage | undefined {
  return cause instanceof VFileMessage ? cause : undefined
}
