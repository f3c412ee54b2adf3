import {type CompletionItem, CompletionItemKind, InsertTextFormat} from 'vscode-languageserver'
import type {ActionItem, Incident} from '../incident/model.ts'
import {sectionKeys} from '../language/language.ts'
import type {Positions} from './positions.ts'

/** Characters behind which an editor asks for completions by itself. */
export const triggers: readonly string[] = ['#', '@', '(']

/** Gives the names of missing sections behind `#`, and what an action item still lacks; `snippets` says whether the editor knows placeholders. */
export function completionsAt(incident: Incident, offset: number, positions: Positions, snippets: boolean): CompletionItem[] {
  const {kind, blocks, locator} = incident
  if (kind.is === 'other' || blocks.some(({kind: form, node}) => form === 'fence' && offset > node.start && offset < node.end)) return []
  const line = locator.lineAt(offset)
  const before = locator.source.slice(locator.lineStart(line), offset)
  const heading = /^(#{1,6})[ \t]{0,4}[^#\n]{0,80}$/.exec(before)
  if (heading) return sectionItems(incident, heading[1] ?? '', {start: offset - before.length, end: offset}, positions)
  const action = incident.actions.find((own) => own.line === line)
  return action && !/^\s*\|/.test(before) ? actionItems(action, {incident, offset, positions, snippets}, before) : []
}

function sectionItems(incident: Incident, marks: string, span: {start: number; end: number}, positions: Positions): CompletionItem[] {
  const {sections, language, locator} = incident
  const line = locator.lineAt(span.start)
  const others = sections.filter((section) => section.line !== line)
  const present = new Set(others.flatMap((section) => section.keys))
  const level = marks.length > 1 ? marks.length : (others.find((section) => section.keys.length > 0 && section.level <= 6)?.level ?? 2)
  return sectionKeys
    .filter((key) => !present.has(key))
    .map((key, index): CompletionItem => {
      const name = capitalised(language.sections[key][0] ?? key)
      return {
        label: name,
        kind: CompletionItemKind.Keyword,
        detail: `Section \`${key}\``,
        sortText: String(index).padStart(2, '0'),
        filterText: `${marks} ${name}`,
        textEdit: positions.editOf({...span, text: `${'#'.repeat(level)} ${name}`})
      }
    })
}

/** Where something is to be completed, and for whom. */
interface Request {
  readonly incident: Incident
  readonly offset: number
  readonly positions: Positions
  /** Whether the editor knows placeholders. */
  readonly snippets: boolean
}

function actionItems(action: ActionItem, request: Request, before: string): CompletionItem[] {
  const {incident, offset, positions, snippets} = request
  const {ownerLabels, dueLabels} = incident.language.action
  const [owner = 'owner', due = 'due'] = [ownerLabels[0], dueLabels[0]]
  const word = before.split(/[\s(),;:]/).at(-1) ?? ''
  const lead = before.slice(0, before.length - word.length)
  if (word.startsWith('@') || lead.toLowerCase().trimEnd().endsWith(`${owner}:`)) return ownerNames(word, request)
  const field = (label: string, text: string, snippet: boolean): CompletionItem => {
    // What is typed may be the first letters of the label, or the last word of the action.
    const begun = word !== '' && label.startsWith(word.toLowerCase())
    const apart = begun || /[\s(]$/.test(before) ? '' : /[.,;!?]$/.test(before) ? ' ' : ', '
    return {
      label: `${capitalised(label)}`,
      kind: CompletionItemKind.Field,
      filterText: begun ? label : `${apart}${label}`,
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: positions.editOf({start: begun ? offset - word.length : offset, end: offset, text: `${apart}${text}`})
    }
  }
  const items: CompletionItem[] = []
  if (action.owner === undefined) items.push(field(owner, `${owner}: @`, false))
  if (action.due === undefined) items.push(field(due, snippets ? `${due} \${1:YYYY-MM-DD}` : `${due} `, snippets))
  return items
}

/** People who own other actions of the document. */
function ownerNames(word: string, {incident, offset, positions}: Request): CompletionItem[] {
  const names = new Set(incident.actions.flatMap(({owner}) => (owner === undefined || owner === word ? [] : [owner])))
  return [...names].map((name) => ({
    label: name,
    kind: CompletionItemKind.Value,
    filterText: name,
    textEdit: positions.editOf({start: offset - word.length, end: offset, text: name})
  }))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
