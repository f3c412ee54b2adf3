import type {Position, Range, TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit} from '../incident/model.ts'
import type {Span} from '../text/span.ts'

/** The conversion between offsets in the linted text and positions in the editor's document: lines from 0, characters in UTF-16 units. */
export interface Positions {
  offsetAt(position: Position): number
  positionAt(offset: number): Position
  rangeOf(span: Span): Range
  editOf(edit: Edit): TextEdit
}

/** Makes the conversion for a document; a byte order mark from the editor is a character of the first line. */
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
