import {type CodeAction, CodeActionKind, type Diagnostic, type Range} from 'vscode-languageserver'
import type {Edit} from '../incident/model.ts'
import {quote} from '../incident/quote.ts'
import type {LintMessage} from '../rule/message.ts'
import {escapeControls} from '../text/escape.ts'
import {diagnosticOf, source, spanOrStart} from './diagnostics.ts'
import {safeEdits} from './formatting.ts'
import {disableComment, type IgnoreComment, ignoreComment} from './ignore-comment.ts'
import type {OpenDocument} from './open-document.ts'

/** Kind of the action that applies all safe edits: an editor can be told to do so when it saves. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.${source}`

/** What an editor asks actions for. */
export interface ActionRequest {
  readonly range: Range
  readonly diagnostics: readonly Diagnostic[]
  /** Kinds that are wanted; all when it is not said. */
  readonly only?: readonly string[] | undefined
}

/** An action before its edits are put into the protocol's form. */
interface Action {
  readonly title: string
  readonly kind: string
  readonly edits: readonly Edit[]
  /** Whether an editor may take it without asking further: only for edits that cannot change what is said. */
  readonly preferred: boolean
  readonly diagnostic?: Diagnostic
}

/** Gives the actions for the findings at a range, and one for all safe fixes, as the protocol has them; edits name their version where the editor can check it. */
export function codeActionsOf(document: OpenDocument, request: ActionRequest, versioned: boolean): CodeAction[] {
  const {uri, version, positions} = document
  return [...quickFixes(document, request), ...fixAll(document, request.only)].map(({title, kind, edits, preferred, diagnostic}) => {
    const own = edits.map(positions.editOf)
    return {
      title,
      kind,
      edit: versioned ? {documentChanges: [{textDocument: {uri, version}, edits: own}]} : {changes: {[uri]: own}},
      ...(preferred ? {isPreferred: true} : {}),
      ...(diagnostic ? {diagnostics: [diagnostic]} : {})
    }
  })
}

function fixAll(document: OpenDocument, only: ActionRequest['only']): readonly Action[] {
  if (!isWanted(fixAllKind, only)) return []
  const edits = safeEdits(document)
  return edits.length === 0 ? [] : [{title: 'Fix all safe problems', kind: fixAllKind, edits, preferred: false}]
}

/** Replacements, safe edits, and comments that silence the rule. */
function quickFixes({result: {messages, tree, incident}, uri, positions}: OpenDocument, request: ActionRequest): readonly Action[] {
  if (!isWanted(CodeActionKind.QuickFix, request.only)) return []
  const {source: text} = incident.locator
  const meant = messages.map((message) => ({message, diagnostic: diagnosticOf(message, uri, positions)})).filter(({diagnostic}) => isMeant(diagnostic, request))
  const kind = CodeActionKind.QuickFix
  const fixes = meant.flatMap(({message, diagnostic}) => fixesOf(message).map((fix): Action => ({...fix, kind, diagnostic})))
  const comments = meant.flatMap(({message, diagnostic}) => {
    const {ruleId} = message
    // A comment that silences nothing is taken away, not silenced.
    if (!ruleId || ruleId === 'unused-ignore') return []
    const {start} = spanOrStart(message)
    const found = [ignoreComment(ruleId, start, tree, text), disableComment(ruleId, start, tree, text)].filter((comment) => comment !== undefined)
    return found.map((comment): Action => ({title: commentTitle(ruleId, comment), kind, edits: comment.edits, preferred: false, diagnostic}))
  })
  return [...fixes, ...unique(comments)]
}

/** Whether actions of a kind are asked for: by the kind itself or one that holds it ("source" holds "source.fixAll"). */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.length === 0 || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))
}

function commentTitle(ruleId: string, {scope}: IgnoreComment): string {
  return `Disable ${ruleId} ${scope === 'document' ? 'in' : 'for'} this ${scope}`
}

/** An editor asks for the findings under the cursor, or for those of the line by naming them. */
function isMeant(diagnostic: Diagnostic, {range, diagnostics}: ActionRequest): boolean {
  if (touches(diagnostic.range, range)) return true
  return diagnostics.some((named) => named.source === source && named.code === diagnostic.code && touches(named.range, diagnostic.range))
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}

type Fix = Pick<Action, 'title' | 'edits' | 'preferred'>

function fixesOf(message: LintMessage): readonly Fix[] {
  const {edits = [], expected = [], actual = ''} = message
  const span = spanOrStart(message)
  const safe = edits.length > 0 ? [{title: safeTitle(message, edits), edits, preferred: true}] : []
  const values = expected.filter((value) => !(edits.length === 1 && edits[0]?.text === value && edits[0].start === span.start && edits[0].end === span.end))
  return [...safe, ...values.map((value) => ({title: changeTitle(actual, value), edits: [{...span, text: value}], preferred: false}))]
}

const titles: Readonly<Record<string, (count: number) => string>> = {
  'fake-list': (count) => (count === 1 ? 'Make this entry a list item' : `Make these ${count} entries a list`),
  'fake-heading': () => 'Make this line a heading',
  'accidental-code': (count) => (count === 1 ? 'Move this line out of the code block' : `Move these ${count} lines out of the code block`)
}

function safeTitle(message: LintMessage, edits: readonly Edit[]): string {
  const {ruleId, actual, expected} = message
  const [only] = edits
  if (only && edits.length === 1 && actual !== undefined && expected?.includes(only.text)) return changeTitle(actual, only.text)
  return titles[ruleId ?? '']?.(edits.length) ?? `Fix ${ruleId ?? 'this'} here`
}

function changeTitle(actual: string, value: string): string {
  const shown = (text: string): string => quote(escapeControls(text))
  if (value === '') return `Remove ${shown(actual)}`
  return actual === '' ? `Insert ${shown(value)}` : `Change ${shown(actual)} to ${shown(value)}`
}

/** Two findings of one rule in one block are silenced by the same comment. */
function unique(actions: readonly Action[]): readonly Action[] {
  const seen = new Set<string>()
  return actions.filter((action) => {
    const key = JSON.stringify([action.title, action.edits])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
