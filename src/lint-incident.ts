import type {VFileMessage} from 'vfile-message'
import type {Incident} from './incident/incident.ts'
import {type AnyRule, type LintMessage, type RuleSetting, runRule, settle, toMessage} from './rule.ts'

/** Settings of rules by their id; rules that are not named keep their own level. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Runs rules over one incident and gives their messages in document order; a document that is no postmortem has none. */
export function lintIncident(incident: Incident, list: readonly AnyRule[], ruleSettings: RuleSettings, path: string): readonly LintMessage[] {
  if (incident.kind.is !== 'postmortem') return []
  const messages: LintMessage[] = []
  for (const rule of list) {
    const {level, options} = settle(rule, ruleSettings[rule.id])
    if (level === 'off') continue
    for (const finding of runRule(rule, incident, options, path)) messages.push(toMessage(rule, finding, level, incident))
  }
  return messages.sort(byPlace)
}

/** Orders messages by line, column and rule. */
export function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.ruleId ?? '').localeCompare(b.ruleId ?? '')
}

/** Gives the offset at which a message starts. */
export function offsetOf(message: VFileMessage): number {
  const {place} = message
  if (!place) return 0
  return ('start' in place ? place.start.offset : place.offset) ?? 0
}
