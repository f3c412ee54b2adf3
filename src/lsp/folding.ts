import type {FoldingRange} from 'vscode-languageserver'
import type {Incident} from '../incident/model.ts'
import type {Positions} from './positions.ts'
import {type SectionNode, sectionTreeOf} from './section-tree.ts'

/** Gives a fold for every section that has lines below its heading. */
export function foldsOf(incident: Incident, positions: Positions): FoldingRange[] {
  const folds: FoldingRange[] = []
  const fold = ({span, inside}: SectionNode): void => {
    const startLine = positions.positionAt(span.start).line
    const endLine = positions.positionAt(span.end).line
    if (endLine > startLine) folds.push({startLine, endLine, kind: 'region'})
    inside.forEach(fold)
  }
  sectionTreeOf(incident).forEach(fold)
  return folds
}
