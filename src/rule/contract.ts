import type {Edit, Incident} from '../incident/model.ts'
import type {Span} from '../text/span.ts'

export {quote} from '../incident/quote.ts'

/** How grave a finding is; `warn` is an alias of `warning`. */
export type Level = 'off' | 'warning' | 'error'

/** A place in the document that explains a finding: the other side of a contradiction. */
export interface Evidence {
  readonly message: string
  readonly place: Span
}

/** What a rule yields: words, the place of the fault and no more, and the way to mend it where there is one. */
export interface Finding {
  readonly message: string
  /** Offsets in the source. */
  readonly place: Span
  readonly cause?: Evidence | undefined
  /** Replacements of the text under `place` that a person may choose from; editors offer them as quick fixes. */
  readonly expected?: readonly string[] | undefined
  /** Safe edits, applied by `--fix`. */
  readonly edits?: readonly Edit[] | undefined
  /** Level of this finding where it is lower than the rule's. */
  readonly level?: Exclude<Level, 'off'> | undefined
}

/** A document that shows what a rule does; tests run every one. */
export interface Example {
  readonly name: string
  readonly markdown: string
  /** Findings as "line:column-line:column: message"; none for a clean example. */
  readonly findings?: readonly string[]
  readonly options?: object
  /** The document after `--fix`. */
  readonly fixed?: string
}

/** A rule: what it is called, why it is there, what it reports. */
export interface Rule<Options extends object = object> {
  readonly id: string
  /** Address of the rule's page, for rules of your own; ours have theirs from their id. */
  readonly url?: string | undefined
  readonly description: string
  readonly rationale: string
  /** What it leaves alone, and why there is no fix where one might be expected. */
  readonly limits?: string
  /** Whether its findings depend on the day, as `settings.now` gives it. */
  readonly usesClock?: true
  /** Level in the recommended preset. */
  readonly level: Level
  readonly fix?: 'safe' | 'suggested'
  /** Options with their defaults. */
  readonly options: Options
  /** What an option, or the items of one that is a list, may be; sections of a team's own go where sections go. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  readonly examples: readonly Example[]
  check(incident: Incident, options: Options): Iterable<Finding>
}

/** A rule among others, with options of any shape. */
export type AnyRule = Rule<object>

/** Declares a rule; its options are typed by their defaults. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule
}
