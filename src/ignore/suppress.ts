import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {Incident} from '../incident/model.ts'
import {quote} from '../incident/quote.ts'
import {type AnyRule, type Finding, type LintMessage, toMessage} from '../rule/contract.ts'
import {byPlace, offsetOf} from '../rule/run.ts'
import {type RuleSettings, settle} from '../rule/settings.ts'
import {nearest} from '../text/nearest.ts'
import {type Mark, type Marks, type Name, readMarks} from './comments.ts'

/** What suppression needs besides the messages. */
export interface Suppression {
  readonly tree: Root
  readonly incident: Incident
  readonly rules: readonly AnyRule[]
  readonly ruleSettings: RuleSettings
}

/**
 * Applies `<!--lint disable id-->`, `<!--lint enable-->` and `<!--lint ignore id-->` (the next node; at the end of a line, that line) and
 * `postmortemLint: {disable: [id]}` of front matter (the document) to the messages of a document. A message belongs to the line where its place
 * starts. A suppression without effect becomes a message of the rule `unused-ignore`.
 */
export function suppress(messages: readonly LintMessage[], suppression: Suppression): readonly LintMessage[] {
  const {tree, incident} = suppression
  const {source} = incident.locator
  if (!/<!--\s{0,20}lint|postmortemLint/i.test(source)) return messages
  const found = readMarks(tree, source)
  const {marks, misfits} = found
  if (marks.length + misfits.length === 0) return messages
  const kept = messages.filter((message) => !isSilenced(message, marks))
  for (const message of kept) if (divides(message, marks)) message.edits = undefined
  const unused = unusedMessages(found, suppression).filter((message) => !isSilenced(message, marks))
  return unused.length === 0 ? kept : [...kept, ...unused].sort(byPlace)
}

/** Checks whether a message is suppressed (the last applicable comment decides), and notes which comments were used. */
function isSilenced(message: VFileMessage, marks: readonly Mark[]): boolean {
  const offset = offsetOf(message)
  let silent = false
  const by: Name[] = []
  for (const mark of marks) {
    if (offset < mark.start || offset >= mark.end) continue
    const named = mark.names.filter(({id}) => id === message.ruleId)
    if (named.length === 0 && mark.names.length > 0) continue
    silent = mark.verb !== 'enable'
    if (silent) by.push(...named)
    else by.length = 0
  }
  for (const named of by) named.used = true
  return silent
}

/**
 * Checks whether the edits of a message restructure the node that a comment before it applies to. The comment applies only to the next node, and
 * would lose the rest. Edits of words, which are also `expected`, do not split a node.
 */
function divides({edits = [], expected}: LintMessage, marks: readonly Mark[]): boolean {
  if (expected) return false
  return marks.some(({verb, start, end}) => verb === 'ignore' && edits.some((edit) => edit.start < end && edit.end > start))
}

/** Words the faults of comments: names without effect, and misspelled names. It skips rules of other linters. */
function unusedMessages({marks, misfits}: Marks, {incident, rules, ruleSettings}: Suppression): readonly LintMessage[] {
  const own = rules.find((rule) => rule.id === unusedIgnore)
  if (!own || incident.kind.is !== 'postmortem') return []
  const {level} = settle(own, ruleSettings[unusedIgnore])
  if (level === 'off') return []
  const levels = new Map(rules.map((rule) => [rule.id, settle(rule, ruleSettings[rule.id]).level]))
  const findings = marks.flatMap((mark) => (mark.verb === 'enable' ? [] : mark.names.flatMap((named) => findingOf(mark, named, levels) ?? [])))
  const all = [...misfits.map(({message, expected, start, end}): Finding => ({message, expected, place: {start, end}})), ...findings]
  return all.map((finding) => toMessage(own, finding, level, incident.locator))
}

const unusedIgnore = 'unused-ignore'

function findingOf(mark: Mark, named: Name, levels: ReadonlyMap<string, string>): Finding | undefined {
  const place = {start: named.start, end: named.end}
  const level = levels.get(named.id)
  // The findings of a rule that is off are unknown.
  if (named.used || level === 'off' || named.id === unusedIgnore) return undefined
  if (level !== undefined) return {message: `Unexpected ${noun(mark)} \`${named.id}\`, expected none where it silences nothing`, place}
  // Comments may also be for other linters.
  const meant = nearest(named.id, levels.keys(), mark.from === 'comment' ? 2 : 4)
  if (meant !== undefined) return {message: `Unexpected rule ${quote(named.id)} in ${where(mark)}, expected \`${meant}\``, place, expected: [meant]}
  return mark.from === 'comment' ? undefined : {message: `Unexpected rule ${quote(named.id)} in front matter, expected the id of a rule`, place}
}

function noun({verb, from}: Mark): string {
  return from === 'comment' ? `comment to ${verb}` : `${verb} in front matter of`
}

function where({from}: Mark): string {
  return from === 'comment' ? 'a comment' : from
}
