import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {CodeAction, Range} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {codeActionsOf} from '../../src/lsp/code-actions.ts'
import {createReader, type OpenDocument} from '../../src/lsp/open-document.ts'

/** A postmortem with three contradictions, in a table. */
export const sample = readFileSync(fileURLToPath(new URL('../../fixtures/sample/contradictions.md', import.meta.url)), 'utf8')
/** A postmortem whose timeline has no list markers. */
export const structure = readFileSync(fileURLToPath(new URL('../../fixtures/sample/structure.md', import.meta.url)), 'utf8')
/** The address that tests open documents by. */
export const uri = 'untitled:postmortem-berths.md'

/** Opens a text as an editor does. */
export function opened(text: string, languageId = 'markdown'): OpenDocument {
  const found = createReader({
    folders: [],
    onFailure: (_, error) => {
      throw error
    }
  }).read(TextDocument.create(uri, languageId, 1, text))
  if (!found || !('result' in found)) throw new Error('Expected a document that can be linted')
  return found
}

/** Opens a text with the cursor at "¦". */
export function withCursor(text: string): {document: OpenDocument; offset: number; range: Range} {
  const offset = text.indexOf('¦')
  const document = opened(text.replace('¦', ''))
  const at = document.positions.positionAt(offset)
  return {document, offset, range: {start: at, end: at}}
}

/** The actions at the cursor. */
export function actionsAt(text: string, only?: readonly string[]): readonly CodeAction[] {
  const {document, range} = withCursor(text)
  return codeActionsOf(document, {range, diagnostics: [], only}, false)
}

/** The action of a title, which has to be there. */
export function actionNamed(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find((action) => action.title === title)
  if (!found) throw new Error(`Expected an action "${title}" among ${actions.map((action) => action.title).join(', ')}`)
  return found
}

/** Milliseconds that a test over all documents may take on a busy machine. */
export const timeout = 60_000

/** Documents of the project that report something. */
export const documents: ReadonlyArray<readonly [name: string, text: string]> = [
  '../../fixtures/flawed/',
  '../../fixtures/sample/',
  '../../bench/accuracy/documents/'
].flatMap((path) => {
  const root = fileURLToPath(new URL(path, import.meta.url))
  const names = readdirSync(root).filter((name) => name.endsWith('.md'))
  return names.map((name): readonly [string, string] => [name, readFileSync(root + name, 'utf8')])
})
