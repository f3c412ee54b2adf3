import type {Position, Range, TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit} from '../incident/model.ts'
import type {Span} from '../text/span.ts'

/** The way between offsets in what was linted and positions in the editor's document: lines from 0, characters in UTF-16 units. */
export interface Positions {
  offsetAt(position: Position): number
  positionAt(offset: number): Position
  rangeOf(span: Span): Range
  editOf(edit: Edit): TextEdit
}

/** Makes the way for a document; a byte order mark that the editor sends is a character of its first line. */
export function positionsOf(document: TextDocument): Positions {
  const mark = document.getText().startsWith('\uFEFF') ? 1 : 0
  const positionAt = (offset: number): Position => document.positionAt(offset + mark)
  const rangeOf = ({start, end}: Span): Range => ({start: positionAt(start), end: positionAt(end)})
  return {
    offsetAt: (position) => Math.max(0, document.offsetAt(position) - mark),
    positionAt,
    rangeOf,
    editOf: (edit) => ({range: rangeOf(edit), newText: edit.text})
  }
}
