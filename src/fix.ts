import {rules} from '../rules/index.ts'
import type {Edit, Incident} from './incident/incident.ts'
import {type LintOptions, lint} from './processor.ts'
import {type LintMessage, RuleCrash} from './rule.ts'
import type {Span} from './text/span.ts'

/** What `fix` gives: the text with all safe edits, the findings these mended, and those that remain, with their places in the new text. */
export interface FixResult {
  readonly text: string
  readonly fixed: readonly LintMessage[]
  readonly messages: readonly LintMessage[]
  readonly incident: Incident
}

/** Lints one document and applies the safe edits of its findings; a byte order mark stays. Throws RuleCrash when fixes undo each other. */
export function fix(text: string, options: LintOptions = {}): FixResult {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const plain = text.slice(mark.length)
  const {text: after, fixed, result} = fixUntilStable(plain, lint(plain, options), (next) => lint(next, options), options.path)
  return {...result, text: mark + after, fixed}
}

const maxRounds = 10

/**
 * Applies the safe edits of a document's findings and lints it again, until no finding has an edit; `result` is that of the last
 * time. Throws RuleCrash when that is not the case after ten rounds.
 */
export function fixUntilStable<Result extends {readonly messages: readonly LintMessage[]}>(
  text: string,
  first: Result,
  lintAgain: (text: string) => Result,
  path = 'the document'
): {readonly text: string; readonly fixed: readonly LintMessage[]; readonly result: Result} {
  const fixed: LintMessage[] = []
  let current = text
  let result = first
  for (let round = 0; ; round++) {
    const chosen = compatible(result.messages)
    const [any] = chosen
    if (!any) return {text: current, fixed, result}
    if (round === maxRounds) throw new RuleCrash(any.ruleId ?? '', path, `its fix is not done after ${maxRounds} rounds`)
    current = applyEdits(
      current,
      chosen.flatMap(({edits = []}) => edits)
    )
    fixed.push(...chosen)
    result = lintAgain(current)
  }
}

/** Applies edits, none of which overlap, to the text that their offsets are of. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((current, edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end), text)
}

const order = new Map(rules.map(({id}, index) => [id, index]))

/** Chooses findings whose edits can be applied together; of two that reach into each other, the one whose rule comes first. */
function compatible(messages: readonly LintMessage[]): readonly LintMessage[] {
  const orderOf = ({ruleId}: LintMessage): number => order.get(ruleId ?? '') ?? order.size
  const chosen: LintMessage[] = []
  const taken: Span[] = []
  for (const message of [...messages].sort((a, b) => orderOf(a) - orderOf(b))) {
    if (!message.edits || message.edits.length === 0) continue
    const reach = reachOf(message.edits)
    if (taken.some((span) => span.start <= reach.end && reach.start <= span.end)) continue
    taken.push(reach)
    chosen.push(message)
  }
  return chosen
}

/** The span from the first edit to the last: edits of two findings that only interleave may still depend on each other. */
function reachOf(edits: readonly Edit[]): Span {
  return {start: Math.min(...edits.map(({start}) => start)), end: Math.max(...edits.map(({end}) => end))}
}
