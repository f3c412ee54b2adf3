import type {Span} from '../text/span.ts'

/** A rule named in a comment or in front matter, with the place of its name. */
export interface RuleName extends Span {
  readonly id: string
  used: boolean
}

/** A suppression: which rules, and from where to where. */
export interface Suppression extends Span {
  readonly verb: 'enable' | 'disable' | 'ignore'
  /** Offset of the comment, which may be after the text that it applies to. */
  readonly at: number
  readonly from: 'comment' | 'front matter'
  /** The named rules; none means all rules. */
  readonly names: readonly RuleName[]
}

/** An unknown setting in front matter. */
export interface Misfit extends Span {
  readonly message: string
  readonly expected?: readonly string[]
}

/** All suppressions of a document, in document order, and settings that are invalid. */
export interface Suppressions {
  readonly suppressions: readonly Suppression[]
  readonly misfits: readonly Misfit[]
}
