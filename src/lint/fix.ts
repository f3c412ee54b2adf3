import {rules} from '../../rules/index.ts'
import type {Edit, Incident} from '../incident/model.ts'
import type {LintMessage} from '../rule/message.ts'
import {RuleCrash} from '../rule/run.ts'
import {type LintOptions, lint} from './processor.ts'

/** What `fix` gives: the text with all safe edits, the findings these mended, and those that remain, with their places in the new text. */
export interface FixResult {
  readonly text: string
  readonly fixed: readonly LintMessage[]
  readonly messages: readonly LintMessage[]
  readonly incident: Incident
}

/** Lints one document and applies the safe edits of its findings; byte order marks stay. Throws RuleCrash when fixes undo each other. */
export function fix(text: string, options: LintOptions = {}): FixResult {
  const mark = /^\uFEFF*/.exec(text)?.[0] ?? ''
  const plain = text.slice(mark.length)
  const {text: after, fixed, result} = fixUntilStable(plain, lint(plain, options), (next) => lint(next, options), options.path)
  return {...result, text: mark + after, fixed}
}

const fewestRounds = 10
const mostRounds = 100
/** Characters that are read again for all rounds: a line that is mended may make the next one another's beginning. */
const mostReadAgain = 1_000_000

/**
 * Applies the safe edits of a document's findings and lints it again, until no finding has an edit; `result` is that of the last
 * time. Throws RuleCrash when that is not the case after ten rounds, of a short document a hundred.
 */
export function fixUntilStable<Result extends {readonly messages: readonly LintMessage[]}>(
  text: string,
  first: Result,
  lintAgain: (text: string) => Result,
  path = 'the document'
): {readonly text: string; readonly fixed: readonly LintMessage[]; readonly result: Result} {
  const fixed: LintMessage[] = []
  const maxRounds = Math.max(fewestRounds, Math.min(mostRounds, Math.floor(mostReadAgain / Math.max(1, text.length))))
  let current = text
  let result = first
  for (let round = 0; ; round++) {
    const chosen = compatible(result.messages, current.length)
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
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

const order = new Map(rules.map(({id}, index) => [id, index]))

/** Chooses findings whose edits can be applied together; of two whose edits overlap or touch, the one whose rule comes first. */
function compatible(messages: readonly LintMessage[], length: number): readonly LintMessage[] {
  const orderOf = ({ruleId}: LintMessage): number => order.get(ruleId ?? '') ?? order.size
  const taken = new Uint8Array(length + 1)
  return messages
    .filter(({edits = []}) => edits.length > 0)
    .sort((a, b) => orderOf(a) - orderOf(b))
    .filter(({edits = []}) => {
      if (edits.some(({start, end}) => taken.subarray(start, end + 1).includes(1))) return false
      for (const {start, end} of edits) taken.fill(1, start, end + 1)
      return true
    })
}
