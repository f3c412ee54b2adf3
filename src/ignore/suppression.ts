import type {Span} from '../text/span.ts'

/** A rule named in a comment or in front matter, with the place of its name. */
export interface RuleName extends Span {
  readonly id: string
  used: boolean
}

/** What silences findings: which rules, and from where to where. */
export interface Suppression extends Span {
  readonly verb: 'enable' | 'disable' | 'ignore'
  /** Offset of the comment itself, which may stand behind what it speaks of. */
  readonly at: number
  readonly from: 'comment' | 'front matter'
  /** No names stand for all rules. */
  readonly names: readonly RuleName[]
}

/** A setting of front matter that says nothing we know. */
export interface Misfit extends Span {
  readonly message: string
  readonly expected?: readonly string[]
}

/** Everything in a document that silences findings, in document order, and what fails in the attempt. */
export interface Suppressions {
  readonly suppressions: readonly Suppression[]
  readonly misfits: readonly Misfit[]
}
