import type {Html, Root} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {VFileMessage} from 'vfile-message'
import type {Incident} from './incident/incident.ts'
import {byPlace, offsetOf} from './lint-incident.ts'
import {nearest} from './nearest.ts'
import {type AnyRule, type Finding, type LintMessage, toMessage} from './rule.ts'
import {type RuleSettings, settle} from './rule-settings.ts'
import type {Span} from './text/span.ts'

/** What suppression needs to know beside the messages. */
export interface Suppression {
  readonly tree: Root
  readonly incident: Incident
  readonly rules: readonly AnyRule[]
  readonly ruleSettings: RuleSettings
}

/** A rule named in a comment, with the place of its name. */
export interface Name extends Span {
  readonly id: string
  used: boolean
}

/** One comment: what it switches, for which rules, from where to where. */
export interface Mark extends Span {
  readonly verb: 'enable' | 'disable' | 'ignore'
  /** No names stand for all rules. */
  readonly names: readonly Name[]
}

const opening = /<!--\s{0,20}lint\s{1,20}([a-z]{1,20})/gi
const name = /\S+/g

/**
 * Applies the comments `<!--lint disable id-->`, `<!--lint enable-->` and `<!--lint ignore id-->` (the next node) to the messages
 * of a document. Words after ` -- ` are a reason. Comments that silence nothing become messages of the rule `unused-ignore`.
 */
export function suppress(messages: readonly LintMessage[], suppression: Suppression): readonly LintMessage[] {
  const {tree, incident} = suppression
  const {source} = incident.locator
  if (!/<!--\s{0,20}lint/i.test(source)) return messages
  const marks = readMarks(tree, source)
  if (marks.length === 0) return messages
  const kept = messages.filter((message) => !isSilenced(message, marks))
  for (const message of kept) if (divides(message, marks)) message.edits = undefined
  const unused = unusedMessages(marks, suppression).filter((message) => !isSilenced(message, marks))
  return unused.length === 0 ? kept : [...kept, ...unused].sort(byPlace)
}

/** Finds the comments in document order; what is no such comment is nobody's business. */
export function readMarks(tree: Root, source: string): readonly Mark[] {
  const marks: Mark[] = []
  visit(tree, 'html', (node: Html, index, parent) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return SKIP
    const next = index === undefined ? undefined : parent?.children[index + 1]
    const text = source.slice(start, end)
    for (const match of text.matchAll(opening)) {
      const verb = match[1]?.toLowerCase()
      if (verb !== 'enable' && verb !== 'disable' && verb !== 'ignore') continue
      const at = start + match.index
      const from = match.index + match[0].length
      const stop = text.indexOf('-->', from)
      if (stop < 0) break
      const scope = text.slice(stop + 3).trim() === '' ? (next?.position?.end.offset ?? at) : end
      marks.push({verb, start: at, end: verb === 'ignore' ? scope : Number.POSITIVE_INFINITY, names: readNames(text.slice(from, stop), start + from)})
    }
    return SKIP
  })
  return marks
}

function readNames(text: string, offset: number): readonly Name[] {
  const reason = /(?:^|\s)--(?=\s|$)/.exec(text)
  return [...text.slice(0, reason?.index).matchAll(name)].map((match) => {
    const start = offset + match.index
    return {id: match[0].replace(/^remark-lint:/, '').replace(/,$/, ''), start, end: start + match[0].length, used: false}
  })
}

/** Tells whether comments silence a message, the last one that speaks of it deciding, and notes which were of use. */
function isSilenced(message: VFileMessage, marks: readonly Mark[]): boolean {
  const offset = offsetOf(message)
  let silent = false
  let by: Name[] = []
  for (const mark of marks) {
    if (mark.start > offset) break
    if (offset >= mark.end) continue
    const named = mark.names.filter(({id}) => id === message.ruleId)
    if (named.length === 0 && mark.names.length > 0) continue
    silent = mark.verb !== 'enable'
    by = silent ? [...by, ...named] : []
  }
  for (const named of by) named.used = true
  return silent
}

/**
 * Whether the edits of a message lay out anew what a comment before it speaks of: it holds for the next node alone, and would lose
 * the rest of it. Edits of the words themselves, which are also `expected`, divide nothing.
 */
function divides({edits = [], expected}: LintMessage, marks: readonly Mark[]): boolean {
  if (expected) return false
  return marks.some(({verb, start, end}) => verb === 'ignore' && edits.some((edit) => edit.start < end && edit.end > start))
}

/** Words what is wrong with comments: names that silence nothing, and misspelt ones. Names of other linters' rules are left alone. */
function unusedMessages(marks: readonly Mark[], {incident, rules, ruleSettings}: Suppression): readonly LintMessage[] {
  const own = rules.find((rule) => rule.id === unusedIgnore)
  if (!own || incident.kind.is !== 'postmortem') return []
  const {level} = settle(own, ruleSettings[unusedIgnore])
  if (level === 'off') return []
  const levels = new Map(rules.map((rule) => [rule.id, settle(rule, ruleSettings[rule.id]).level]))
  const findings = marks.flatMap((mark) => (mark.verb === 'enable' ? [] : mark.names.flatMap((named) => findingOf(mark, named, levels) ?? [])))
  return findings.map((finding) => toMessage(own, finding, level, incident.locator))
}

const unusedIgnore = 'unused-ignore'

function findingOf(mark: Mark, named: Name, levels: ReadonlyMap<string, string>): Finding | undefined {
  const place = {start: named.start, end: named.end}
  const level = levels.get(named.id)
  // What a rule that is off would have reported cannot be known.
  if (named.used || level === 'off' || named.id === unusedIgnore) return undefined
  if (level !== undefined) return {message: `Unexpected comment to ${mark.verb} \`${named.id}\`, expected none where it silences nothing`, place}
  const meant = nearest(named.id, levels.keys())
  return meant === undefined ? undefined : {message: `Unexpected rule \`${named.id}\` in a comment, expected \`${meant}\``, place, expected: [meant]}
}
