import type {Edit, Incident} from '../incident/model.ts'
import type {Span} from '../text/span.ts'

export {quote} from '../incident/quote.ts'

/** Severity of a finding; `warn` is an alias of `warning`. */
export type Level = 'off' | 'warning' | 'error'

/** A place in the document that explains a finding: the other side of a contradiction. */
export interface Evidence {
  readonly message: string
  readonly place: Span
}

/** A finding, as a rule yields it: a message, the exact place of the fault, and a fix if there is one. */
export interface Finding {
  readonly message: string
  /** Offsets in the source. */
  readonly place: Span
  readonly cause?: Evidence | undefined
  /** Replacements of the text under `place` to choose from; editors offer them as quick fixes. */
  readonly expected?: readonly string[] | undefined
  /** Safe edits, applied by `--fix`. */
  readonly edits?: readonly Edit[] | undefined
  /** Level of this finding, if it is lower than that of the rule. */
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

/** A rule: its name, its reason, and what it reports. */
export interface Rule<Options extends object = object> {
  readonly id: string
  /** Address of the rule's page, for custom rules; the address of built-in rules follows from their id. */
  readonly url?: string | undefined
  readonly description: string
  readonly rationale: string
  /** What the rule skips, and why there is no fix if you might expect one. */
  readonly limits?: string
  /** Whether its findings depend on the current day, `settings.now`. */
  readonly usesClock?: true
  /** Level in the recommended preset. */
  readonly level: Level
  readonly fix?: 'safe' | 'suggested'
  /** Options with their defaults. */
  readonly options: Options
  /** Valid values of an option, or of the items of a list; custom sections are valid wherever sections are. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  readonly examples: readonly Example[]
  check(incident: Incident, options: Options): Iterable<Finding>
}

/** A rule with options of any shape. */
export type AnyRule = Rule<object>

/** Declares a rule; its options are typed by their defaults. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule
}
