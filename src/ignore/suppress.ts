import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {Incident} from '../incident/model.ts'
import {quote} from '../incident/quote.ts'
import type {AnyRule, Finding} from '../rule/contract.ts'
import {type LintMessage, toMessage} from '../rule/message.ts'
import {byPlace, offsetOf} from '../rule/run.ts'
import {type RuleSettings, settle} from '../rule/settings.ts'
import {nearest} from '../text/nearest.ts'
import {readSuppressions} from './read-suppressions.ts'
import type {RuleName, Suppression, Suppressions} from './suppression.ts'

/** What suppression needs to know beside the messages. */
export interface SuppressionContext {
  readonly tree: Root
  readonly incident: Incident
  readonly rules: readonly AnyRule[]
  readonly ruleSettings: RuleSettings
}

/**
 * Applies `<!--lint disable id-->`, `<!--lint enable-->` and `<!--lint ignore id-->` (the next node; at the end of a line, that line) and
 * `postmortemLint: {disable: [id]}` of front matter (the document) to the messages of a document. A message is of the line that its place
 * starts on. What silences nothing becomes a message of the rule `unused-ignore`.
 */
export function suppress(messages: readonly LintMessage[], context: SuppressionContext): readonly LintMessage[] {
  const {tree, incident} = context
  const {source} = incident.locator
  if (!/<!--\s{0,20}lint|postmortemLint/i.test(source)) return messages
  const found = readSuppressions(tree, source)
  const {suppressions, misfits} = found
  if (suppressions.length + misfits.length === 0) return messages
  const kept = messages.filter((message) => !isSuppressed(message, suppressions))
  for (const message of kept) if (divides(message, suppressions)) message.edits = undefined
  const unused = unusedMessages(found, context).filter((message) => !isSuppressed(message, suppressions))
  return unused.length === 0 ? kept : [...kept, ...unused].sort(byPlace)
}

/** Tells whether comments silence a message, the last one that speaks of it deciding, and notes which were of use. */
function isSuppressed(message: VFileMessage, suppressions: readonly Suppression[]): boolean {
  const offset = offsetOf(message)
  let silent = false
  const by: RuleName[] = []
  for (const suppression of suppressions) {
    if (offset < suppression.start || offset >= suppression.end) continue
    const named = suppression.names.filter(({id}) => id === message.ruleId)
    if (named.length === 0 && suppression.names.length > 0) continue
    silent = suppression.verb !== 'enable'
    if (silent) by.push(...named)
    else by.length = 0
  }
  for (const named of by) named.used = true
  return silent
}

/**
 * Whether the edits of a message lay out anew what a comment before it speaks of: it holds for the next node alone, and would lose
 * the rest of it. Edits of the words themselves, which are also `expected`, divide nothing.
 */
function divides({edits = [], expected}: LintMessage, suppressions: readonly Suppression[]): boolean {
  if (expected) return false
  return suppressions.some(({verb, start, end}) => verb === 'ignore' && edits.some((edit) => edit.start < end && edit.end > start))
}

/** Words what is wrong with comments: names that silence nothing, and misspelt ones. Names of other linters' rules are left alone. */
function unusedMessages({suppressions, misfits}: Suppressions, {incident, rules, ruleSettings}: SuppressionContext): readonly LintMessage[] {
  const own = rules.find((rule) => rule.id === unusedIgnore)
  if (!own || incident.kind.is !== 'postmortem') return []
  const {level} = settle(own, ruleSettings[unusedIgnore])
  if (level === 'off') return []
  const levels = new Map(rules.map((rule) => [rule.id, settle(rule, ruleSettings[rule.id]).level]))
  const findings = suppressions.flatMap((suppression) =>
    suppression.verb === 'enable' ? [] : suppression.names.flatMap((named) => findingOf(suppression, named, levels) ?? [])
  )
  const all = [...misfits.map(({message, expected, start, end}): Finding => ({message, expected, place: {start, end}})), ...findings]
  return all.map((finding) => toMessage(own, finding, level, incident.locator))
}

const unusedIgnore = 'unused-ignore'

function findingOf(suppression: Suppression, named: RuleName, levels: ReadonlyMap<string, string>): Finding | undefined {
  const place = {start: named.start, end: named.end}
  const level = levels.get(named.id)
  // What a rule that is off would have reported cannot be known.
  if (named.used || level === 'off' || named.id === unusedIgnore) return undefined
  if (level !== undefined) return {message: `Unexpected ${noun(suppression)} \`${named.id}\`, expected none where it silences nothing`, place}
  // In comments other linters are spoken to as well.
  const meant = nearest(named.id, levels.keys(), suppression.from === 'comment' ? 2 : 4)
  if (meant !== undefined) return {message: `Unexpected rule ${quote(named.id)} in ${where(suppression)}, expected \`${meant}\``, place, expected: [meant]}
  return suppression.from === 'comment' ? undefined : {message: `Unexpected rule ${quote(named.id)} in front matter, expected the id of a rule`, place}
}

function noun({verb, from}: Suppression): string {
  return from === 'comment' ? `comment to ${verb}` : `${verb} in front matter of`
}

function where({from}: Suppression): string {
  return from === 'comment' ? 'a comment' : from
}
