import type {Root} from 'mdast'
import {readComments} from './comments.ts'
import {readFrontMatterSuppressions} from './front-matter.ts'
import type {Suppressions} from './suppression.ts'

/** Finds the comments and the front matter that silence findings; what is no such thing is nobody's business. */
export function readSuppressions(tree: Root, source: string): Suppressions {
  const comments = /<!--\s{0,20}lint/i.test(source) ? readComments(tree, source) : []
  const front = readFrontMatterSuppressions(tree, source)
  return front ? {suppressions: [...front.suppressions, ...comments], misfits: front.misfits} : {suppressions: comments, misfits: []}
}
