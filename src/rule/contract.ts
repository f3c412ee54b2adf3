import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {DocumentConfig} from '../config/document-config.ts'
import type {Edit, Incident, ReadSettings} from '../incident/model.ts'
import {incidentOf} from '../incident/read.ts'
import {type RuleSetting, rulesAt, settle} from './settings.ts'

export {quote} from '../incident/quote.ts'

import type {Span} from '../text/span.ts'

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

declare module 'unified' {
  interface Data {
    /** Settings for reading a document. */
    postmortemLint?: ReadSettings
    /** Gives the configuration of a file. */
    postmortemLintConfig?: (file: VFile) => DocumentConfig
  }
}

/** A rule as a plugin, in the configuration grammar of remark-lint: `[severity, options]`. */
export type RulePlugin = Plugin<[(RuleSetting | 0 | 1 | 2 | boolean | readonly [0 | 1 | 2, object] | null)?], Root>

/** Address of the project, which has the pages of the rules. */
export const homepage = 'https://github.com/postmortem-lint/postmortem-lint'

/** Gives the address of a rule's page. */
export function urlOf(id: string): string {
  return `${homepage}/blob/main/rules/README.md#${id}`
}

/** Declares a rule; its options are typed by their defaults. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule
}

/** A rule that threw: the run is a failure, not a finding. */
export class RuleCrash extends Error {
  readonly ruleId: string

  constructor(ruleId: string, path: string, cause: unknown) {
    super(`Rule \`${ruleId}\` failed on \`${path}\`: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.name = 'RuleCrash'
    this.ruleId = ruleId
  }
}

/** Runs one rule over an incident and gives its findings; throws RuleCrash if the rule throws. */
export function runRule(rule: AnyRule, incident: Incident, options: object, path = 'the document'): readonly Finding[] {
  try {
    return [...rule.check(incident, options)]
  } catch (error) {
    throw new RuleCrash(rule.id, path, error)
  }
}

/** A vfile message with the safe edits that fix its finding, as offsets in the text without byte order mark. */
export interface LintMessage extends VFileMessage {
  edits?: readonly Edit[] | undefined
}

/** The parts of a message that differ between the findings of a rule. */
export interface MessageParts {
  readonly reason: string
  readonly place: Position | undefined
  readonly fatal: boolean
  readonly cause?: {readonly reason: string; readonly place: Position | undefined} | undefined
  readonly actual?: string | undefined
  readonly expected?: readonly string[] | undefined
  readonly edits?: readonly Edit[] | undefined
}

/** Makes the message of a rule in the form of remark and its reporters. */
export function createMessage(rule: Pick<AnyRule, 'id' | 'url' | 'rationale'>, parts: MessageParts): LintMessage {
  const {reason, place, fatal, cause: other, actual, expected, edits} = parts
  const origin = {source: 'remark-lint', ruleId: rule.id}
  const limit = Error.stackTraceLimit
  // Messages need no stack: creating one for each costs more than all rules together.
  Error.stackTraceLimit = 0
  const cause = other && new VFileMessage(other.reason, {place: other.place, ...origin})
  const message: LintMessage = new VFileMessage(reason, {place, ...origin, cause})
  Error.stackTraceLimit = limit
  message.fatal = fatal
  message.url = rule.url ?? urlOf(rule.id)
  message.note = rule.rationale
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = [...expected]
  if (edits) message.edits = edits
  return message
}

/** Turns a finding into a message. */
export function toMessage(rule: AnyRule, finding: Finding, level: Exclude<Level, 'off'>, locator: Incident['locator']): LintMessage {
  const {message: reason, place, cause, expected = [], edits = []} = finding
  return createMessage(rule, {
    reason,
    place: locator.position(place),
    fatal: level === 'error' && finding.level !== 'warning',
    cause: cause && {reason: cause.message, place: locator.position(cause.place)},
    actual: expected.length > 0 ? locator.source.slice(place.start, place.end) : undefined,
    expected: expected.length > 0 ? expected : undefined,
    edits: edits.length > 0 ? edits : undefined
  })
}

const plugins = new WeakMap<AnyRule, RulePlugin>()

/**
 * Turns a rule into a remark-lint plugin, always the same one, so that a new setting of a rule changes the plugin of the preset instead of
 * adding a second one. Settings and the configuration of each file come from the data of the processor.
 */
export function toPlugin(rule: AnyRule): RulePlugin {
  let plugin = plugins.get(rule)
  if (!plugin) {
    plugin = createPlugin(rule)
    plugins.set(rule, plugin)
  }
  return plugin
}

function createPlugin(rule: AnyRule): RulePlugin {
  return function plugin(setting) {
    const own = toSetting(setting)
    if (own !== undefined && settle(rule, own).level === 'off') return undefined
    const data = this.data()
    return (tree: Root, file: VFile) => {
      const config = data.postmortemLintConfig?.(file)
      if (config?.ignoredBy !== undefined) return
      const incident = incidentOf(tree, file, config?.settings ?? data.postmortemLint ?? plain)
      if (incident.kind.is !== 'postmortem') return
      // The configuration of remark overrides ours.
      const set = own === undefined ? (config ?? {}) : {rules: {[rule.id]: own}}
      const {level, options} = settle(rule, rulesAt(incident.status, [rule], set)[rule.id])
      if (level === 'off') return
      for (const finding of runRule(rule, incident, options, file.path)) file.messages.push(toMessage(rule, finding, level, incident.locator))
    }
  }
}

const plain: ReadSettings = {}

type PluginSetting = Parameters<RulePlugin>[0]

/** remark-lint also takes numbers, booleans and bare options. */
function toSetting(setting: PluginSetting): RuleSetting | undefined {
  if (setting === undefined || setting === null || setting === true) return undefined
  if (setting === false || setting === 0) return 'off'
  if (setting === 1) return 'warning'
  if (setting === 2) return 'error'
  if (typeof setting === 'string') return setting
  const [level, options] = setting
  const named = typeof level === 'number' ? (['off', 'warning', 'error'] as const)[level] : level
  return [named, {...options}]
}
