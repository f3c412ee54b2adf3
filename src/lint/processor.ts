import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {rules} from '../../rules/index.ts'
import {suppress} from '../ignore/suppress.ts'
import type {Incident, ReadSettings} from '../incident/model.ts'
import {incidentOf} from '../incident/read.ts'
import {assertAffordable} from '../markdown/document-cost.ts'
import {markLimit, markLimitFor} from '../markdown/mark-limit.ts'
import {assertShallow} from '../markdown/nesting.ts'
import {optionalSyntaxIn, postmortemSyntax} from '../markdown/syntax.ts'
import type {AnyRule} from '../rule/contract.ts'
import type {LintMessage} from '../rule/message.ts'
import {lintIncident} from '../rule/run.ts'
import {type RuleSettings, rulesAt, type StatusRules} from '../rule/settings.ts'

/** What `lint` may be told about a document. */
export interface LintOptions {
  /** Path of the document: its name and folders are part of how it is recognised. */
  readonly path?: string | undefined
  readonly settings?: ReadSettings | undefined
  readonly rules?: RuleSettings | undefined
  /** Settings of rules for documents of one status; they win over `rules`. */
  readonly statusRules?: StatusRules | undefined
  /** Rules of your own, run beside ours; their settings stand in `rules` too. */
  readonly extraRules?: readonly AnyRule[] | undefined
}

/** What `lint` gives: the findings in document order, the incident they are about, and the tree it was read from. */
export interface LintResult {
  readonly messages: readonly LintMessage[]
  readonly incident: Incident
  readonly tree: Root
}

/** Makes a processor that parses Markdown as postmortems need it; rules are added with `use`. */
export function createProcessor(settings: ReadSettings = {}): Processor<Root, Root, Root> {
  return unified().data('postmortemLint', settings).use(remarkParse).use(postmortemSyntax)
}

const parsers = new Map<string, Processor<Root, Root, Root>>()

/** Gives the parser for a text, which has no more syntax than the text may hold, and takes no more marks than it can in time. */
function parserFor(text: string): Processor<Root, Root, Root> {
  const syntax = optionalSyntaxIn(text)
  const limit = markLimitFor(text)
  const key = JSON.stringify([syntax, limit])
  let parser = parsers.get(key)
  if (!parser) {
    parser = unified().use(remarkParse).use(postmortemSyntax, syntax)
    if (limit !== undefined) parser.use(limitMarks, limit)
    parser.freeze()
    parsers.set(key, parser)
  }
  return parser
}

const limitMarks: Plugin<[number], Root> = function (limit) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), markLimit(limit)]
}

/** Lints one document: parses it, reads it as an incident, runs all rules, applies its ignore comments. */
export function lint(text: string, options: LintOptions = {}): LintResult {
  const {settings = {}, rules: own = {}, statusRules = {}, extraRules = []} = options
  const list = [...rules, ...extraRules]
  for (const set of [own, ...Object.values(statusRules)]) assertKnown(list, set)
  const {tree, incident, path} = readDocument(text, options.path, settings)
  const ruleSettings = rulesAt(incident.status, list, options)
  const messages = lintIncident(incident, list, ruleSettings, path)
  return {messages: suppress(messages, {tree, incident, rules: list, ruleSettings}), incident, tree}
}

/** Parses a document and reads it as an incident, without running rules. Byte order marks are no part of the text. */
export function readDocument(text: string, path = '', settings: ReadSettings = {}, place = path): {tree: Root; incident: Incident; path: string} {
  assertShallow(text)
  assertAffordable(text, settings.maxBytes)
  const file = new VFile({value: text.replace(/^\uFEFF+/, ''), ...(place === '' ? {} : {path: place})})
  const tree = parserFor(text).parse(file)
  return {tree, incident: incidentOf(tree, file, settings), path: path === '' ? 'the document' : path}
}

function assertKnown(list: readonly AnyRule[], ruleSettings: RuleSettings): void {
  const known = new Set(list.map((rule) => rule.id))
  if (known.size < list.length) {
    const twice = list.find(({id}, index) => list.findIndex((rule) => rule.id === id) < index)
    throw new TypeError(`Unexpected second rule \`${twice?.id}\`, expected every id once`)
  }
  const unknown = Object.keys(ruleSettings).filter((id) => !known.has(id))
  if (unknown.length > 0) throw new TypeError(`Unexpected rules ${unknown.map((id) => `\`${id}\``).join(', ')}, expected some of ${[...known].join(', ')}`)
}
